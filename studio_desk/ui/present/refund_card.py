"""The second card: does a refund exception apply, and what could still be claimed."""

from __future__ import annotations

from studio_desk.policy import terms as t
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.ui.kit.views import Action, CardView, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS
from studio_desk.wording.speech import money, plural

QUESTION = "Refund"
_ACTIONS = {
    "refund": Action("record:refunded", "Record refund", "undo-2"),
    "credit": Action("record:credited", "Record credit", "wallet"),
    "fix": Action("record:fixed", "Record fix", "wrench"),
    "refund_or_credit": Action("record:refunded", "Record refund", "undo-2"),
    "partial_refund_or_credit": Action("record:refunded", "Record refund", "undo-2"),
}


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
    words = GROUND_WORDS.get(scene.fact(key).ground or "", "another reason")
    return words[:1].upper() + words[1:]


def _claimed(scene: Scene, key: str, claim: ClaimVerdict) -> str:
    timely = "late" if claim.late else "in time"
    return f"Claimed {scene.speech.day(scene.fact(key).at)}, {timely}"


def _unproven(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    if "cannot_complete" in claim.missing:
        line = "Applies once you record that the work cannot be completed."
        short = "Record it to let this apply."
        action = Action("record:cannot_complete", "Record it", "ban")
    else:
        line = "Applies once there is proof: a bank or processor record."
        short = "Applies once there is proof."
        action = Action("record:evidence", "Add evidence", "plus")
    headline = f"{_ground(scene, key)}, unproven"
    return CardView(
        QUESTION,
        "Evidence missing",
        "paperclip",
        "alert",
        scene.sentence(QUESTION, f"evidence missing, {headline}", claim.because),
        tinted=True,
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=(Line(line),),
        clauses=scene.clauses(claim.because),
        action=action,
        short_badge="Evidence",
        short_lines=(Line(short),),
    )


def _applies(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    remedy = claim.remedy or "refund"
    badge, icon = "Refund applies", "badge-check"
    if remedy == "fix":
        badge, icon = "Fix it first", "wrench"
    elif "credit" in remedy and remedy != "refund_or_credit":
        badge = "Credit due"
    lines = [Line(f"Remedy: {REMEDY_WORDS.get(remedy, remedy)}.")]
    if claim.discretion:
        lines.append(Line("At your discretion."))
    headline = _ground(scene, key)
    duplicate = next(
        (a for a in scene.verdict.alerts if a.alert == "suspected_duplicate_payment"), None
    )
    if duplicate is not None and scene.fact(key).ground == "duplicate_payment":
        headline = f"{money(duplicate.amount or 0, scene.case.project.currency)}, paid twice"
        twin, second = (scene.fact(fact) for fact in duplicate.facts)
        speech = scene.speech
        words = f"Two equal payments, {speech.when(twin.at)} and {speech.when(second.at)}."
        lines[0] = Line(words)
    return CardView(
        QUESTION,
        badge,
        icon,
        "credit",
        scene.sentence(QUESTION, f"{badge.lower()}, {headline}", claim.because),
        tinted=True,
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=tuple(lines),
        clauses=scene.clauses(claim.because),
        action=_ACTIONS.get(remedy),
        short_badge={"Refund applies": "Applies", "Credit due": "Credit"}.get(badge, ""),
        short_lines=() if badge == "Credit due" else tuple(lines[:1]),
    )


def _reviewed(scene: Scene, key: str, claim: ClaimVerdict) -> CardView:
    headline = f"{_ground(scene, key)}, reported{' late' if claim.late else ''}"
    return CardView(
        QUESTION,
        "In review",
        "eye",
        "info",
        scene.sentence(QUESTION, f"in review, {headline}", claim.because),
        headline=headline,
        strong_line=_claimed(scene, key, claim),
        lines=(Line("Due until you refund, credit, fix or decline it."),),
        clauses=scene.clauses(claim.because),
        action=Action("record:declined", "Decline", "ban"),
    )


def _still_claimable(scene: Scene) -> tuple[Line, ...]:
    lines = []
    for opening in scene.verdict.refund.open:
        words = GROUND_WORDS[opening.ground]
        until = "" if opening.until is None else f", until {scene.speech.when(opening.until)}"
        lines.append(Line(f"{words}{until}", "Still claimable:"))
    return tuple(lines[:2])


def _credit_only(scene: Scene) -> CardView:
    because = scene.verdict.refund.because
    settled = sum(claim.outcome == "settled" for claim in scene.verdict.claims.values())
    words = f"{plural(settled, 'claim')} settled." if settled else "No claim open."
    return CardView(
        QUESTION,
        "Credit only",
        "wallet",
        "credit",
        scene.sentence(QUESTION, "no refund, credit if asked", because),
        headline="No refund. Credit if asked.",
        lines=(
            Line("Any request, at any time, is answered with credit. You set the amount."),
            Line(words),
        ),
        clauses=scene.clauses(because),
        short_badge="Credit",
        short_lines=(Line("You set the amount."), *((Line(words),) if settled else ())),
    )


_BARRED_BY = {
    "delivered": "Delivered, so refunds are barred.",
    "started": "Started, so refunds are barred.",
    "purchased": "Bought, so refunds are barred.",
    "paid": "Paid, so refunds are barred.",
}


def _barred(scene: Scene) -> CardView:
    refund = scene.verdict.refund
    bar = scene.terms.one(t.Bar)
    line = "Refunds are barred from the start."
    if bar is not None and not bar.always:
        raised = next((fact for fact in scene.happened if fact.kind in bar.after), None)
        if raised is not None:
            line = _BARRED_BY.get(raised.kind, "Refunds are barred.")
    reasons = (*refund.because, *(r for opening in refund.open for r in opening.because))
    return CardView(
        QUESTION,
        "No refund",
        "circle-minus",
        "closed",
        scene.sentence(QUESTION, "no exception applies", reasons),
        headline="No exception applies",
        lines=(Line(line), *_still_claimable(scene)),
        clauses=scene.clauses(reasons),
        short_lines=_still_claimable(scene)[:1] or (Line(line),),
    )


def _open(scene: Scene) -> CardView:
    """Not barred yet, or two clauses disagree, or the kind is not covered: looked at by hand."""
    refund = scene.verdict.refund
    headline, line = "Not barred yet", "Until then a refund is looked into case by case."
    if any(alert.alert == "policy_unclear" for alert in scene.verdict.alerts):
        headline, line = "Two clauses disagree", "The work has begun and is not rendered yet."
    elif refund.because and refund.because[0].clause == "H5":
        headline, line = "Not covered by this policy", "Decide case by case."
    reasons = (*refund.because, *(r for opening in refund.open for r in opening.because))
    return CardView(
        QUESTION,
        "Review",
        "eye",
        "info",
        scene.sentence(QUESTION, f"to be reviewed, {headline}", reasons),
        headline=headline,
        lines=(Line(line), *_still_claimable(scene)),
        clauses=scene.clauses(reasons),
        short_lines=_still_claimable(scene)[:1] or (Line(line),),
    )
