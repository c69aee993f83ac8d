"""The first card: revision, or what stands in its place for goods and subscriptions."""

from __future__ import annotations

from studio_desk.policy import Fact
from studio_desk.policy import terms as t
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.views import Action, CardView, Countdown, Line
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.opened import period_words
from studio_desk.wording.speech import money, short_money

QUESTION = QT_TR_NOOP("Revision")


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
        first = tr("The {period} start when you send the files.", period=period_words(window.lasts))
    else:
        left = scene.verdict.revision.rounds_left or 0
        first = tr(
            "%n free rounds from the delivery on.", "%n free round from the delivery on.", left
        )
    started = scene.last("started")
    lines = [Line(first)]
    if started is not None:
        lines.append(Line(tr("Work started {day}.", day=scene.speech.day(started.at))))
    return CardView(
        tr(QUESTION),
        tr("Not delivered"),
        "circle-dashed",
        "none",
        scene.sentence(tr(QUESTION), tr("nothing delivered yet"), reasons),
        dashed=True,
        headline=tr("Nothing delivered yet"),
        lines=tuple(lines),
        clauses=scene.clauses(reasons),
        action=Action("record:delivered", tr("Record delivery"), "package-check"),
        short_badge=tr("Not sent"),
    )


def _window(scene: Scene) -> CardView:
    revision, speech = scene.verdict.revision, scene.speech
    then = tr("Then billable, {fee}.", fee=scene.floor_words())
    follow_ups = revision.scope == "follow_ups"
    if follow_ups:
        line = Line(
            then, tr("Follow-ups only: a new item is charged."), "corner-down-right", "free"
        )
        short = Line(tr("Follow-ups only. {then}", then=then))
    else:
        line = short = Line(tr("Any change, asked all at once. {then}", then=then))
    until = revision.until
    spoken = tr("free, follow-ups only") if follow_ups else tr("free")
    if until is not None:
        spoken = tr("{standing}, until {when}", standing=spoken, when=speech.long_when(until))
    return CardView(
        tr(QUESTION),
        tr("Free"),
        "circle-check",
        "free",
        scene.sentence(tr(QUESTION), spoken, revision.because),
        tinted=True,
        countdown=None if until is None else Countdown(until),
        headline="" if until is not None else tr("Free"),
        strong_line="" if until is None else tr("until {when}", when=speech.when(until)),
        lines=(line,),
        clauses=scene.clauses(revision.because),
        short_lines=(short,),
    )


def _rounds(scene: Scene) -> CardView:
    revision = scene.verdict.revision
    left = revision.rounds_left or 0
    headline = tr("%n rounds left, no deadline", "%n round left, no deadline", left)
    uses = (
        tr("One request, all its items together, uses the round.")
        if left == 1
        else tr("One request, all its items together, uses a round.")
    )
    return CardView(
        tr(QUESTION),
        tr("Free"),
        "circle-check",
        "free",
        scene.sentence(tr(QUESTION), tr("free, {headline}", headline=headline), revision.because),
        tinted=True,
        headline=headline,
        lines=(
            Line(uses),
            Line(_beyond(scene)),
        ),
        clauses=scene.clauses(revision.because),
    )


def _beyond(scene: Scene) -> str:
    project = scene.case.project
    if project.extra_round_fee is None:
        return tr("Then closed.")
    return tr("Then {amount} per round.", amount=money(project.extra_round_fee, project.currency))


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
        line = Line(f"{tail}.", tr("Billable if more is asked now,"), "coins", "bill")
        spoken = tr("in hand, billable if more is asked now, {tail}", tail=tail)
    else:
        line = Line(
            tr(
                "%n free rounds left beside it.",
                "%n free round left beside it.",
                revision.rounds_left or 0,
            )
        )
        spoken = tr(
            "in hand, %n free rounds left", "in hand, %n free round left", revision.rounds_left or 0
        )
    return CardView(
        tr(QUESTION),
        tr("In hand"),
        "wrench",
        "info",
        scene.sentence(tr(QUESTION), spoken, revision.because),
        tinted=True,
        countdown=None if asked is None else Countdown(asked.at, "since"),
        strong_line="" if asked is None else tr("since asked, {when}", when=speech.when(asked.at)),
        lines=(line,),
        clauses=scene.clauses(revision.because),
        action=Action("record:revised", tr("Deliver revision"), "rotate-ccw"),
    )


def _per_round(scene: Scene) -> str:
    project = scene.case.project
    return tr("{amount} per round", amount=money(project.extra_round_fee or 0, project.currency))


def _billable(scene: Scene, windows: bool) -> CardView:
    revision = scene.verdict.revision
    if windows:
        headline = tr(
            "from {amount} per song", amount=money(scene.terms.floor, scene.terms.currency)
        )
        floor = short_money(scene.terms.floor, scene.terms.currency)
        short = tr("You set the fee; the floor is {floor}.", floor=floor)
        line = tr("Complete: the days passed with no request. {short}", short=short)
    else:
        headline = _per_round(scene)
        line = short = tr("The free rounds are used. The package sells more.")
    return CardView(
        tr(QUESTION),
        tr("Billable"),
        "coins",
        "bill",
        scene.sentence(
            tr(QUESTION), tr("billable, {headline}", headline=headline), revision.because
        ),
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
        tr(QUESTION),
        tr("Closed, dispute") if disputed else tr("Closed"),
        "landmark" if disputed else "lock",
        "alert" if disputed else "closed",
        scene.sentence(tr(QUESTION), tr("closed, {headline}", headline=headline), revision.because),
        tinted=True,
        headline=headline,
        strong_line=scene.since_words("revision.standing"),
        lines=(Line(line),) if line else (),
        clauses=scene.clauses(revision.because),
        action=action,
        short_badge=tr("Dispute") if disputed else "",
    )


def _why_closed(scene: Scene) -> tuple[str, str, Action | None]:
    """Headline, line and action for the rule that closes the project first."""
    project = scene.case.project
    match scene.verdict.revision.because[0].clause:
        case "H5":
            return (
                tr("Not covered by this policy"),
                tr("Choose another policy or kind of work."),
                None,
            )
        case "H6":
            return tr("No revisions for this kind of work"), "", None
        case "H4":
            cancelled = scene.last("cancelled") is not None
            return (tr("The order is cancelled") if cancelled else tr("Refunded in full")), "", None
        case "H3":
            restore = Action("record:restored", tr("Record restore"), "undo-2")
            return (
                tr("Session files are purged"),
                tr("Restore them to reopen what the window allows."),
                restore,
            )
    chargeback = scene.last("charged_back")
    if scene.terms.one(t.Rounds) and scene.verdict.revision.because[0].working is not None:
        rounds = scene.terms.one(t.Rounds)
        if rounds is not None and scene.verdict.revision.because[0].clause == rounds.clause:
            return _rounds_used(scene), tr("This package sells no further rounds."), None
    unannounced = any(alert.alert == "chargeback_without_contact" for alert in scene.verdict.alerts)
    line = tr("Files are held.")
    if chargeback is not None and chargeback.amount is not None:
        line = tr(
            "{amount} reversed by the bank. Files are held.",
            amount=money(chargeback.amount, project.currency),
        )
    headline = tr("Chargeback, no contact first") if unannounced else tr("A chargeback is open")
    closing = Action("record:chargeback_closed", tr("Record its end"), "landmark")
    return headline, line, closing


def _rounds_used(scene: Scene) -> str:
    rounds = scene.terms.one(t.Rounds)
    package = scene.case.project.free_rounds
    free = package if package is not None else rounds.free if rounds else 0
    if free == 0:
        return tr("The package has no free round")
    return tr("All %n free rounds are used", "The free round is used", free)
