"""The first card for goods and for subscriptions, which have no revisions."""

from __future__ import annotations

from studio_desk.policy.verdict import ClaimVerdict, Exchange, Subscription, asked_for
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.views import Action, CardView, Countdown, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.speech import inside

EXCHANGE, SUBSCRIPTION = QT_TR_NOOP("Exchange"), QT_TR_NOOP("Subscription")
_MISSING = Words(
    {"unused": QT_TR_NOOP("It was used."), "packaging": QT_TR_NOOP("The packaging is missing.")}
)


def subscription_card(scene: Scene, found: Subscription) -> CardView:
    """Active, ending or ended, with the next charge or the end of access."""
    speech, clauses = scene.speech, scene.clauses(found.because)
    if found.standing == "active" and found.next_charge_at is not None:
        by = "" if found.cancel_by is None else speech.when(found.cancel_by)
        when = speech.when(found.next_charge_at)
        return CardView(
            tr(SUBSCRIPTION),
            tr("Active"),
            "repeat",
            "free",
            scene.sentence(
                tr(SUBSCRIPTION), tr("active, next charge {when}", when=when), found.because
            ),
            countdown=Countdown(found.next_charge_at),
            strong_line=tr("next charge {when}", when=when),
            lines=(Line(tr("Cancelled by {by}, it is not charged.", by=by)),),
            clauses=clauses,
            action=Action("record:cancelled", tr("Record cancellation"), "x"),
        )
    until = found.access_until or 0
    cancelled = scene.last("cancelled")
    told = "" if cancelled is None else tr("Cancelled {day}.", day=speech.day(cancelled.at))
    if found.standing == "ending":
        return CardView(
            tr(SUBSCRIPTION),
            tr("Ending"),
            "calendar-clock",
            "info",
            scene.sentence(
                tr(SUBSCRIPTION),
                tr("ending, access until {when}", when=speech.long_when(until)),
                found.because,
            ),
            countdown=Countdown(until),
            strong_line=tr("access until {when}", when=speech.when(until)),
            lines=(Line(" ".join(part for part in (told, tr("No further charge.")) if part)),),
            clauses=clauses,
        )
    return CardView(
        tr(SUBSCRIPTION),
        tr("Ended"),
        "lock",
        "closed",
        scene.sentence(tr(SUBSCRIPTION), tr("ended"), found.because),
        headline=tr("Access ended {day}", day=speech.day(until)),
        lines=(Line(told),) if told else (),
        clauses=clauses,
    )


def exchange_card(scene: Scene, found: Exchange) -> CardView:
    """Can the goods be exchanged; where a claim is open, how far it is."""
    asked = asked_for(scene.verdict.claims)
    if found.standing == "asked" and asked is not None:
        return _asked(scene, asked, scene.verdict.claims[asked])
    speech, clauses = scene.speech, scene.clauses(found.because)
    if found.standing == "open":
        until = found.until
        words = (
            tr("no deadline yet")
            if until is None
            else tr("until {when}", when=speech.long_when(until))
        )
        return CardView(
            tr(EXCHANGE),
            tr("Open"),
            "repeat",
            "free",
            scene.sentence(
                tr(EXCHANGE), tr("can be asked for, {words}", words=words), found.because
            ),
            countdown=None if until is None else Countdown(until),
            headline=tr("Starts with the purchase") if until is None else "",
            strong_line="" if until is None else tr("until {when}", when=speech.when(until)),
            lines=(Line(tr("Asked for and back by then, unused and complete.")),),
            clauses=clauses,
            action=Action("record:claimed", tr("Record claim"), "scale"),
        )
    headline, line = {
        "expired": (tr("No longer possible"), tr("The days to ask or to send back are over.")),
        "excluded": (
            tr("Not exchangeable"),
            tr("Custom made or final sale. You may decide otherwise."),
        ),
        "settled": (tr("Settled"), ""),
    }[found.standing]
    return CardView(
        tr(EXCHANGE),
        {"expired": tr("Expired"), "excluded": tr("Excluded"), "settled": tr("Settled")}[
            found.standing
        ],
        "check" if found.standing == "settled" else "lock",
        "closed",
        scene.sentence(tr(EXCHANGE), headline, found.because),
        headline=headline,
        lines=(Line(line),) if line else (),
        clauses=clauses,
    )


def _asked(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    speech = scene.speech
    by = "" if claim.until is None else tr("back by {when}", when=speech.when(claim.until))
    rma = next(
        (
            fact.number or ""
            for fact in reversed(scene.happened)
            if fact.kind == "rma_issued" and fact.claim == key
        ),
        "",
    )
    badge, icon, headline, line, action = {
        "await_rma": (
            tr("RMA due"),
            "package",
            tr("Give out an RMA number"),
            tr("The client has asked in time."),
            Action("record:rma_issued", tr("Issue RMA"), "package"),
        ),
        "await_return": (
            tr("Awaiting return"),
            "package",
            rma,
            tr("Not back by then: refused as late (D3a)."),
            Action("record:returned", tr("Record return"), "package-open"),
        ),
        "await_inspection": (
            tr("Inspect"),
            "eye",
            tr("Inspect what came back"),
            tr("Due at once."),
            Action("record:inspected", tr("Record inspection"), "eye"),
        ),
        "exchange": (
            tr("Exchange due"),
            "badge-check",
            tr("Hand over the replacement"),
            tr("Unused, complete, in stock."),
            Action("record:exchanged", tr("Record exchange"), "repeat"),
        ),
        "alternative_or_store_credit": (
            tr("No stock"),
            "badge-check",
            tr("Another item, or store credit"),
            tr("Of equal value, as the client prefers."),
            Action("record:credited", tr("Record credit"), "wallet"),
        ),
        "refused": (
            tr("Refused"),
            "ban",
            tr("Refused at inspection"),
            " ".join(_MISSING.get(name, tr("Accessories are missing.")) for name in claim.missing),
            Action("record:declined", tr("Decline"), "ban"),
        ),
    }[claim.stage or "await_rma"]
    return CardView(
        tr(EXCHANGE),
        badge,
        icon,
        "credit" if claim.outcome == "applies" else "info",
        scene.sentence(tr(EXCHANGE), f"{inside(badge)}, {headline} {by}".strip(), claim.because),
        tinted=claim.outcome == "applies",
        headline=headline,
        strong_line=by,
        lines=(Line(line),) if line else (),
        clauses=scene.clauses(claim.because, claim.version),
        action=action,
        copies=rma if claim.stage == "await_return" else "",
        short_badge=tr("Return due") if claim.stage == "await_return" else "",
    )
