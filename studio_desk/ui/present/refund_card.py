"""The second card: does a refund exception apply, and what could still be claimed."""

from __future__ import annotations

from studio_desk.policy import terms as t
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS, ground_words
from studio_desk.wording.speech import headed, inside, money

QUESTION = QT_TR_NOOP("Refund")
_ACTIONS: dict[str, tuple[str, str, str]] = {
    "refund": ("record:refunded", QT_TR_NOOP("Record refund"), "undo-2"),
    "credit": ("record:credited", QT_TR_NOOP("Record credit"), "wallet"),
    "fix": ("record:fixed", QT_TR_NOOP("Record fix"), "wrench"),
    "refund_or_credit": ("record:refunded", QT_TR_NOOP("Record refund"), "undo-2"),
    "partial_refund_or_credit": ("record:refunded", QT_TR_NOOP("Record refund"), "undo-2"),
}


def _action(remedy: str) -> Action | None:
    found = _ACTIONS.get(remedy)
    return None if found is None else Action(found[0], tr(found[1]), found[2])


def refund_card(scene: Scene) -> CardView:
    """The claim that asks for the owner's eye, else how refunds stand in general."""
    money_claims = {
        key: claim for key, claim in scene.verdict.claims.items() if claim.stage is None
    }
    for outcome, show in (
        ("needs_evidence", _unproven),
        ("applies", _applies),
        ("review", _reviewed),
    ):
        for key, claim in reversed(money_claims.items()):
            if claim.outcome == outcome:
                return show(scene, key, claim)
    match scene.verdict.refund.standing:
        case "credit_only":
            return _credit_only(scene)
        case "barred":
            return _barred(scene)
    return _open(scene)


def _ground(scene: Scene, key: str) -> str:
    return headed(ground_words(scene.fact(key).ground))


def _claimed(scene: Scene, key: str, claim: ClaimVerdict) -> str:
    day = scene.speech.day(scene.fact(key).at)
    return (
        tr("Claimed {day}, late", day=day) if claim.late else tr("Claimed {day}, in time", day=day)
    )


def _unproven(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    if "cannot_complete" in claim.missing:
        line = tr("Applies once you record that the work cannot be completed.")
        short = tr("Record it to let this apply.")
        action = Action("record:cannot_complete", tr("Record it"), "ban")
    else:
        line = tr("Applies once there is proof: a bank or processor record.")
        short = tr("Applies once there is proof.")
        action = Action("record:evidence", tr("Add evidence"), "plus")
    headline = tr("{ground}, unproven", ground=_ground(scene, key))
    return CardView(
        tr(QUESTION),
        tr("Evidence missing"),
        "paperclip",
        "alert",
        scene.sentence(
            tr(QUESTION), tr("evidence missing, {headline}", headline=headline), claim.because
        ),
        tinted=True,
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=(Line(line),),
        clauses=scene.clauses(claim.because, claim.version),
        action=action,
        short_badge=tr("Unproven"),
        short_lines=(Line(short),),
    )


def _applies(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    remedy = claim.remedy or "refund"
    badge, icon, short = tr("Refund applies", "badge"), "badge-check", tr("Applies")
    credit = "credit" in remedy and remedy != "refund_or_credit"
    if remedy == "fix":
        badge, icon, short = tr("Fix it first"), "wrench", ""
    elif credit:
        badge, short = tr("Credit due", "badge"), tr("Credit", "badge")
    lines = [Line(tr("Remedy: {remedy}.", remedy=REMEDY_WORDS.get(remedy) or remedy))]
    if claim.discretion:
        lines.append(Line(tr("At your discretion.")))
    headline = _ground(scene, key)
    duplicate = next(
        (a for a in scene.verdict.alerts if a.alert == "suspected_duplicate_payment"), None
    )
    if duplicate is not None and scene.fact(key).ground == "duplicate_payment":
        headline = tr(
            "{amount}, paid twice", amount=money(duplicate.amount or 0, scene.case.project.currency)
        )
        twin, second = (scene.fact(fact) for fact in duplicate.facts)
        speech = scene.speech
        words = tr(
            "Two equal payments, {when} and {when2}.",
            when=speech.when(twin.at),
            when2=speech.when(second.at),
        )
        lines[0] = Line(words)
    return CardView(
        tr(QUESTION),
        badge,
        icon,
        "credit",
        scene.sentence(tr(QUESTION), f"{inside(badge)}, {headline}", claim.because),
        tinted=True,
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=tuple(lines),
        clauses=scene.clauses(claim.because, claim.version),
        action=_action(remedy),
        short_badge=short,
        short_lines=() if credit else tuple(lines[:1]),
    )


def _reviewed(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    ground = _ground(scene, key)
    headline = tr("{ground}, reported", ground=ground)
    if claim.late:
        headline = tr("{ground}, reported late", ground=ground)
    return CardView(
        tr(QUESTION),
        tr("In review"),
        "eye",
        "info",
        scene.sentence(tr(QUESTION), tr("in review, {headline}", headline=headline), claim.because),
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=(Line(tr("Due until you refund, credit, fix or decline it.")),),
        clauses=scene.clauses(claim.because, claim.version),
        action=Action("record:declined", tr("Decline"), "ban"),
    )


def _still_claimable(scene: Scene) -> tuple[Line, ...]:
    lines = []
    for opening in scene.verdict.refund.open:
        words = GROUND_WORDS[opening.ground]
        if opening.until is not None:
            when = scene.speech.when(opening.until)
            words = tr("{ground}, until {when}", ground=words, when=when)
        lines.append(Line(words, tr("Still claimable:")))
    return tuple(lines[:2])


def _credit_only(scene: Scene) -> CardView:
    because = scene.verdict.refund.because
    settled = sum(claim.outcome == "settled" for claim in scene.verdict.claims.values())
    words = (
        tr("%n claims settled.", "%n claim settled.", settled) if settled else tr("No claim open.")
    )
    return CardView(
        tr(QUESTION),
        tr("Credit only", "badge"),
        "wallet",
        "credit",
        scene.sentence(tr(QUESTION), tr("no refund, credit if asked"), because),
        headline=tr("No refund. Credit if asked."),
        lines=(
            Line(tr("Any request, at any time, is answered with credit. You set the amount.")),
            Line(words),
        ),
        clauses=scene.clauses(because),
        short_badge=tr("Credit", "badge"),
        short_lines=(Line(tr("You set the amount.")), *((Line(words),) if settled else ())),
    )


_BARRED_BY = Words(
    {
        "delivered": QT_TR_NOOP("Delivered, so refunds are barred."),
        "started": QT_TR_NOOP("Started, so refunds are barred."),
        "purchased": QT_TR_NOOP("Bought, so refunds are barred."),
        "paid": QT_TR_NOOP("Paid, so refunds are barred."),
    }
)


def _barred(scene: Scene) -> CardView:
    refund = scene.verdict.refund
    bar = scene.terms.one(t.Bar)
    line = tr("Refunds are barred from the start.")
    if bar is not None and not bar.always:
        raised = next((fact for fact in scene.happened if fact.kind in bar.after), None)
        if raised is not None:
            line = _BARRED_BY.get(raised.kind, tr("Refunds are barred."))
    reasons = (*refund.because, *(r for opening in refund.open for r in opening.because))
    return CardView(
        tr(QUESTION),
        tr("No refund", "badge"),
        "circle-minus",
        "closed",
        scene.sentence(tr(QUESTION), tr("no exception applies"), reasons),
        headline=tr("No exception applies"),
        lines=(Line(line), *_still_claimable(scene)),
        clauses=scene.clauses(reasons),
        short_lines=_still_claimable(scene)[:1] or (Line(line),),
    )


def _open(scene: Scene) -> CardView:
    """Not barred yet, or two clauses disagree, or the kind is not covered: looked at by hand."""
    refund = scene.verdict.refund
    headline, line = tr("Not barred yet"), tr("Until then a refund is looked into case by case.")
    if any(alert.alert == "policy_unclear" for alert in scene.verdict.alerts):
        headline, line = (
            tr("Two clauses disagree"),
            tr("The work has begun and is not rendered yet."),
        )
    elif refund.because and refund.because[0].clause == "H5":
        headline, line = tr("Not covered by this policy"), tr("Decide case by case.")
    reasons = (*refund.because, *(r for opening in refund.open for r in opening.because))
    return CardView(
        tr(QUESTION),
        tr("Review"),
        "eye",
        "info",
        scene.sentence(tr(QUESTION), tr("to be reviewed, {headline}", headline=headline), reasons),
        headline=headline,
        lines=(Line(line), *_still_claimable(scene)),
        clauses=scene.clauses(reasons),
        short_lines=_still_claimable(scene)[:1] or (Line(line),),
    )
