"""The first card: revision, or what stands in its place for goods and subscriptions."""

from __future__ import annotations

from studio_desk.policy import Fact
from studio_desk.policy import terms as t
from studio_desk.ui.kit.views import Action, CardView, Countdown, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.speech import money, plural, short_money
from studio_desk.wording.why import period_words

QUESTION = "Revision"


def revision_card(scene: Scene) -> CardView:
    """How a revision stands, with its countdown and what comes next."""
    revision = scene.verdict.revision
    windows = bool(scene.terms.every(t.Window))
    if revision.standing == "closed":
        return _closed(scene)
    if revision.standing == "not_delivered":
        return _not_delivered(scene)
    if revision.in_hand:
        return _in_hand(scene)
    if revision.standing == "free":
        return _window(scene) if windows else _rounds(scene)
    return _billable(scene, windows)


def _not_delivered(scene: Scene) -> CardView:
    reasons = scene.verdict.revision.because
    window = next((w for w in scene.terms.every(t.Window) if w.opens == "delivered"), None)
    if window is not None:
        first = f"The {period_words(window.lasts)} start when you send the files."
    else:
        left = scene.verdict.revision.rounds_left or 0
        first = f"{plural(left, 'free round')} from the delivery on."
    started = scene.last("started")
    lines = [Line(first)]
    if started is not None:
        lines.append(Line(f"Work started {scene.speech.day(started.at)}."))
    return CardView(
        QUESTION,
        "Not delivered",
        "circle-dashed",
        "none",
        scene.sentence(QUESTION, "nothing delivered yet", reasons),
        dashed=True,
        headline="Nothing delivered yet",
        lines=tuple(lines),
        clauses=scene.clauses(reasons),
        action=Action("record:delivered", "Record delivery", "package-check"),
        short_badge="Not sent",
    )


def _window(scene: Scene) -> CardView:
    revision, speech = scene.verdict.revision, scene.speech
    then = f"Then billable, {scene.floor_words()}."
    follow_ups = revision.scope == "follow_ups"
    if follow_ups:
        line = Line(then, "Follow-ups only: a new item is charged.", "corner-down-right", "free")
        short = Line(f"Follow-ups only. {then}")
    else:
        line = short = Line(f"Any change, asked all at once. {then}")
    until = revision.until
    spoken = "free" + (", follow-ups only" if follow_ups else "")
    if until is not None:
        spoken += f", until {speech.long_when(until)}"
    return CardView(
        QUESTION,
        "Free",
        "circle-check",
        "free",
        scene.sentence(QUESTION, spoken, revision.because),
        tinted=True,
        countdown=None if until is None else Countdown(until),
        headline="" if until is not None else "Free",
        strong_line="" if until is None else f"until {speech.when(until)}",
        lines=(line,),
        clauses=scene.clauses(revision.because),
        short_lines=(short,),
    )


def _rounds(scene: Scene) -> CardView:
    revision = scene.verdict.revision
    left = revision.rounds_left or 0
    headline = f"{plural(left, 'round')} left, no deadline"
    uses = "the round" if left == 1 else "a round"
    return CardView(
        QUESTION,
        "Free",
        "circle-check",
        "free",
        scene.sentence(QUESTION, f"free, {headline}", revision.because),
        tinted=True,
        headline=headline,
        lines=(
            Line(f"One request, all its items together, uses {uses}."),
            Line(_beyond(scene)),
        ),
        clauses=scene.clauses(revision.because),
    )


def _beyond(scene: Scene) -> str:
    project = scene.case.project
    if project.extra_round_fee is None:
        return "Then closed."
    return f"Then {money(project.extra_round_fee, project.currency)} per round."


def _waiting(scene: Scene) -> Fact | None:
    """The oldest request in hand."""
    answered = {fact.request for fact in scene.happened if fact.kind == "revised"}
    return next(
        (
            fact
            for fact in scene.happened
            if fact.kind == "requested"
            and fact.id not in answered
            and scene.verdict.requests[fact.id].standing != "closed"
        ),
        None,
    )


def _in_hand(scene: Scene) -> CardView:
    revision, speech = scene.verdict.revision, scene.speech
    asked = _waiting(scene)
    if revision.standing == "billable":
        tail = scene.floor_words() if scene.terms.every(t.Window) else _per_round(scene)
        line = Line(f"{tail}.", "Billable if more is asked now,", "coins", "bill")
        spoken = f"in hand, billable if more is asked now, {tail}"
    else:
        line = Line(f"{plural(revision.rounds_left or 0, 'free round')} left beside it.")
        spoken = f"in hand, {plural(revision.rounds_left or 0, 'free round')} left"
    return CardView(
        QUESTION,
        "In hand",
        "wrench",
        "info",
        scene.sentence(QUESTION, spoken, revision.because),
        tinted=True,
        countdown=None if asked is None else Countdown(asked.at, "since"),
        strong_line="" if asked is None else f"since asked, {speech.when(asked.at)}",
        lines=(line,),
        clauses=scene.clauses(revision.because),
        action=Action("record:revised", "Deliver revision", "rotate-ccw"),
    )


def _per_round(scene: Scene) -> str:
    project = scene.case.project
    return f"{money(project.extra_round_fee or 0, project.currency)} per round"


def _billable(scene: Scene, windows: bool) -> CardView:
    revision = scene.verdict.revision
    if windows:
        headline = f"from {money(scene.terms.floor, scene.terms.currency)} per song"
        floor = short_money(scene.terms.floor, scene.terms.currency)
        short = f"You set the fee; the floor is {floor}."
        line = f"Complete: the days passed with no request. {short}"
    else:
        headline = _per_round(scene)
        line = short = "The free rounds are used. The package sells more."
    return CardView(
        QUESTION,
        "Billable",
        "coins",
        "bill",
        scene.sentence(QUESTION, f"billable, {headline}", revision.because),
        tinted=True,
        headline=headline,
        strong_line=scene.since_words("revision.standing"),
        lines=(Line(line),),
        clauses=scene.clauses(revision.because),
        short_lines=(Line(short),),
    )


def _closed(scene: Scene) -> CardView:
    revision = scene.verdict.revision
    headline, line, action = _why_closed(scene)
    dispute = scene.terms.one(t.Chargeback)
    first = revision.because[0].clause
    disputed = dispute is not None and first == dispute.clause
    return CardView(
        QUESTION,
        "Closed, dispute" if disputed else "Closed",
        "landmark" if disputed else "lock",
        "alert" if disputed else "closed",
        scene.sentence(QUESTION, f"closed, {headline}", revision.because),
        tinted=True,
        headline=headline,
        strong_line=scene.since_words("revision.standing"),
        lines=(Line(line),) if line else (),
        clauses=scene.clauses(revision.because),
        action=action,
        short_badge="Dispute" if disputed else "",
    )


def _why_closed(scene: Scene) -> tuple[str, str, Action | None]:
    """Headline, line and action for the rule that closes the project first."""
    project = scene.case.project
    match scene.verdict.revision.because[0].clause:
        case "H5":
            return "Not covered by this policy", "Choose another policy or kind of work.", None
        case "H6":
            return "No revisions for this kind of work", "", None
        case "H4":
            cancelled = scene.last("cancelled") is not None
            return ("The order is cancelled" if cancelled else "Refunded in full"), "", None
        case "H3":
            restore = Action("record:restored", "Record restore", "undo-2")
            return (
                "Session files are purged",
                "Restore them to reopen what the window allows.",
                restore,
            )
    chargeback = scene.last("charged_back")
    if scene.terms.one(t.Rounds) and scene.verdict.revision.because[0].working is not None:
        rounds = scene.terms.one(t.Rounds)
        if rounds is not None and scene.verdict.revision.because[0].clause == rounds.clause:
            return _rounds_used(scene), "This package sells no further rounds.", None
    unannounced = any(alert.alert == "chargeback_without_contact" for alert in scene.verdict.alerts)
    amount = ""
    if chargeback is not None and chargeback.amount is not None:
        amount = f"{money(chargeback.amount, project.currency)} reversed by the bank. "
    headline = "Chargeback, no contact first" if unannounced else "A chargeback is open"
    closing = Action("record:chargeback_closed", "Record its end", "landmark")
    return headline, f"{amount}Files are held.", closing


def _rounds_used(scene: Scene) -> str:
    rounds = scene.terms.one(t.Rounds)
    package = scene.case.project.free_rounds
    free = package if package is not None else rounds.free if rounds else 0
    if free == 0:
        return "The package has no free round"
    return "The free round is used" if free == 1 else f"All {free} free rounds are used"
