"""The first card for goods and for subscriptions, which have no revisions."""

from __future__ import annotations

from studio_desk.policy.verdict import ClaimVerdict, Exchange, Subscription
from studio_desk.ui.kit.views import Action, CardView, Countdown, Line
from studio_desk.ui.present.scene import Scene

EXCHANGE, SUBSCRIPTION = "Exchange", "Subscription"
_MISSING = {"unused": "It was used.", "packaging": "The packaging is missing."}


def subscription_card(scene: Scene, found: Subscription) -> CardView:
    """Active, ending or ended, with the next charge or the end of access."""
    speech, clauses = scene.speech, scene.clauses(found.because)
    if found.standing == "active" and found.next_charge_at is not None:
        by = "" if found.cancel_by is None else speech.when(found.cancel_by)
        when = speech.when(found.next_charge_at)
        return CardView(
            SUBSCRIPTION,
            "Active",
            "repeat",
            "free",
            scene.sentence(SUBSCRIPTION, f"active, next charge {when}", found.because),
            countdown=Countdown(found.next_charge_at),
            strong_line=f"next charge {when}",
            lines=(Line(f"Cancelled by {by}, it is not charged."),),
            clauses=clauses,
            action=Action("record:cancelled", "Record cancellation", "x"),
        )
    until = found.access_until or 0
    cancelled = scene.last("cancelled")
    told = "" if cancelled is None else f"Cancelled {speech.day(cancelled.at)}. "
    if found.standing == "ending":
        return CardView(
            SUBSCRIPTION,
            "Ending",
            "calendar-clock",
            "info",
            scene.sentence(
                SUBSCRIPTION, f"ending, access until {speech.long_when(until)}", found.because
            ),
            countdown=Countdown(until),
            strong_line=f"access until {speech.when(until)}",
            lines=(Line(f"{told}No further charge."),),
            clauses=clauses,
        )
    return CardView(
        SUBSCRIPTION,
        "Ended",
        "lock",
        "closed",
        scene.sentence(SUBSCRIPTION, "ended", found.because),
        headline=f"Access ended {speech.day(until)}",
        lines=(Line(told.strip()),) if told else (),
        clauses=clauses,
    )


def exchange_card(scene: Scene, found: Exchange) -> CardView:
    """Can the goods be exchanged; where a claim is open, how far it is."""
    asked = [
        (key, claim)
        for key, claim in scene.verdict.claims.items()
        if claim.stage is not None and not (found.standing == "asked" and claim.late)
    ]
    if found.standing == "asked" and asked:
        return _asked(scene, *asked[-1])
    speech, clauses = scene.speech, scene.clauses(found.because)
    if found.standing == "open":
        until = found.until
        words = "no deadline yet" if until is None else f"until {speech.long_when(until)}"
        return CardView(
            EXCHANGE,
            "Open",
            "repeat",
            "free",
            scene.sentence(EXCHANGE, f"can be asked for, {words}", found.because),
            countdown=None if until is None else Countdown(until),
            headline="Starts with the purchase" if until is None else "",
            strong_line="" if until is None else f"until {speech.when(until)}",
            lines=(Line("Asked for and back by then, unused and complete."),),
            clauses=clauses,
            action=Action("record:claimed", "Record claim", "scale"),
        )
    headline, line = {
        "expired": ("No longer possible", "The days to ask or to send back are over."),
        "excluded": ("Not exchangeable", "Custom made or final sale. You may decide otherwise."),
        "settled": ("Settled", ""),
    }[found.standing]
    return CardView(
        EXCHANGE,
        {"expired": "Expired", "excluded": "Excluded", "settled": "Settled"}[found.standing],
        "check" if found.standing == "settled" else "lock",
        "closed",
        scene.sentence(EXCHANGE, headline, found.because),
        headline=headline,
        lines=(Line(line),) if line else (),
        clauses=clauses,
    )


def _asked(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    speech = scene.speech
    by = "" if claim.until is None else f"back by {speech.when(claim.until)}"
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
            "RMA due",
            "package",
            "Give out an RMA number",
            "The client has asked in time.",
            Action("record:rma_issued", "Issue RMA", "package"),
        ),
        "await_return": (
            "Awaiting return",
            "package",
            rma,
            "Not back by then: refused as late (D3a).",
            Action("record:returned", "Record return", "package-open"),
        ),
        "await_inspection": (
            "Inspect",
            "eye",
            "Inspect what came back",
            "Due at once.",
            Action("record:inspected", "Record inspection", "eye"),
        ),
        "exchange": (
            "Exchange due",
            "badge-check",
            "Hand over the replacement",
            "Unused, complete, in stock.",
            Action("record:exchanged", "Record exchange", "repeat"),
        ),
        "alternative_or_store_credit": (
            "No stock",
            "badge-check",
            "Another item, or store credit",
            "Of equal value, as the client prefers.",
            Action("record:credited", "Record credit", "wallet"),
        ),
        "refused": (
            "Refused",
            "ban",
            "Refused at inspection",
            " ".join(_MISSING.get(name, "Accessories are missing.") for name in claim.missing),
            Action("record:declined", "Decline", "ban"),
        ),
    }[claim.stage or "await_rma"]
    return CardView(
        EXCHANGE,
        badge,
        icon,
        "credit" if claim.outcome == "applies" else "info",
        scene.sentence(EXCHANGE, f"{badge.lower()}, {headline} {by}".strip(), claim.because),
        tinted=claim.outcome == "applies",
        headline=headline,
        strong_line=by,
        lines=(Line(line),) if line else (),
        clauses=scene.clauses(claim.because),
        action=action,
        copies=rma if claim.stage == "await_return" else "",
        short_badge="Return due" if claim.stage == "await_return" else "",
    )
