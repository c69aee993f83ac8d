"""The painted timeline: the spans of a verdict as lanes, the facts as marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.tongue import tr
from studio_desk.ui.kit import timescale
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Lane, Mark, Pattern, Span, TimelineView
from studio_desk.ui.present.files_card import HELD, look
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import fact_icon, fact_title
from studio_desk.wording.speech import money, short_money

DAY = 86_400
BEYOND = 4 * DAY

Look = tuple[RoleName, Pattern, str, str, str]  # role, pattern, bold word, tail, icon


def timeline_view(scene: Scene, shown: int | None = None) -> TimelineView:
    """From the first fact to four days after the next deadline, at least 14 days (design §4).

    Another instant that is `shown` (UTC seconds) is inside, however far it is.
    """
    now = scene.speech.now
    facts = scene.case.ordered()
    first = min([now, *(fact.at for fact in facts)])
    ahead = [span.begin for span in scene.spans if span.begin is not None and span.begin > now]
    next_change = min(ahead, default=now)
    last = max([next_change, now, *(fact.at for fact in facts)]) + BEYOND
    start, end = first - (last - first) // 40, last
    if last - first <= timescale.DAYS_SHOWN * DAY:  # whole days, each with its name
        start, end = timescale.default_range(first, last - BEYOND, now, scene.case.zone)
    if shown is not None and not start <= shown <= end:
        margin = (max(shown, end) - min(shown, start)) // 40
        start, end = min(start, shown - margin), max(end, shown + margin)
    lanes = (
        _lane(scene, _first_name(scene), _first_look, end),
        _lane(scene, tr("Refund"), _refund_look, end),
        _lane(scene, tr("Files"), _files_look, end),
    )
    marks = tuple(
        Mark(
            fact.at,
            fact_icon(fact.kind),
            f"{fact_title(fact, scene.case.project.currency)}\n{scene.speech.when(fact.at)}",
            fact.id,
        )
        for fact in facts
        if fact.kind != "paid" or len(facts) == 1
    )
    return TimelineView(now, start, end, scene.case.zone, lanes, marks)


def _first_name(scene: Scene) -> str:
    if scene.verdict.subscription is not None:
        return tr("Billing")
    return tr("Exchange") if scene.verdict.exchange is not None else tr("Revision")


def _lane(
    scene: Scene,
    name: str,
    look: Callable[[Scene, Verdict], Look | None],
    end: int,
) -> Lane:
    """Runs of spans that look the same become one; nothing is drawn before the first fact."""
    facts = scene.case.ordered()
    born = facts[0].at if facts else scene.speech.now
    runs: list[tuple[int, int | None, Look]] = []
    for span in scene.spans:
        if (span.end is not None and span.end < born) or (span.begin or born) > end:
            continue
        begin = max(born, span.begin if span.begin is not None else born)
        shown = look(scene, span.verdict)
        if shown is None:
            continue
        if runs and runs[-1][2] == shown and runs[-1][1] == begin - 1:
            runs[-1] = (runs[-1][0], span.end, shown)
        else:
            runs.append((begin, span.end, shown))
    return Lane(name, tuple(_spans(scene, runs, name)))


def _spans(scene: Scene, runs: Iterable[tuple[int, int | None, Look]], name: str) -> Iterable[Span]:
    for begin, last, (role, pattern, label, tail, icon) in runs:
        first = scene.speech.when(begin)
        when = first
        if last is not None:
            when = tr("{first} to {last}", first=first, last=scene.speech.when(last))
        words = f"{label} {tail}".strip()
        yield Span(
            begin,
            None if last is None else last + 1,  # the first second of what comes next
            role,
            label,
            tail,
            icon,
            pattern,
            tooltip=f"{name}: {words}\n{when}",
        )


def _first_look(scene: Scene, verdict: Verdict) -> Look | None:
    if verdict.subscription is not None:
        return {
            "active": ("free", "plain", tr("Active"), "", "repeat"),
            "ending": ("info", "plain", tr("Ending"), "", "calendar-clock"),
            "ended": ("closed", "hatch", tr("Ended"), "", "lock"),
        }[verdict.subscription.standing]  # type: ignore[return-value]  # literals of these very types
    if verdict.exchange is not None:
        return {
            "open": ("free", "plain", tr("Exchange"), tr("open"), "repeat"),
            "asked": ("info", "vertical", tr("Asked for"), "", "package"),
            "expired": ("closed", "hatch", tr("Expired"), "", "lock"),
            "excluded": ("closed", "hatch", tr("Excluded"), "", "lock"),
            "settled": ("closed", "plain", tr("Settled"), "", "check"),
        }[verdict.exchange.standing]  # type: ignore[return-value]  # literals of these very types
    return _revision_look(scene, verdict)


def _revision_look(scene: Scene, verdict: Verdict) -> Look:
    revision = verdict.revision
    if revision.standing == "not_delivered":
        return ("none", "empty", tr("Not delivered"), "", "circle-dashed")
    if revision.standing == "closed":
        return ("closed", "hatch", tr("Closed"), _closed_tail(scene, verdict), "lock")
    if revision.in_hand:
        return ("info", "vertical", tr("In hand"), "", "wrench")
    if revision.standing == "billable":
        fee = revision.fee
        if fee is None:
            label = tr("Billable")
        elif fee.exact:
            amount = money(fee.amount, fee.currency)
            label = tr("Billable · {amount} per round", amount=amount)
        else:
            amount = short_money(fee.amount, fee.currency)
            label = tr("Billable · from {amount} per song", amount=amount)
        return ("bill", "hatch", label, "", "coins")
    if revision.rounds_left is not None:
        return (
            "free",
            "plain",
            tr("Free"),
            tr("%n rounds", "%n round", revision.rounds_left),
            "circle-check",
        )
    tail = tr("follow-ups") if revision.scope == "follow_ups" else ""
    return ("free", "plain", tr("Free"), tail, "circle-check")


def _closed_tail(scene: Scene, verdict: Verdict) -> str:
    first = verdict.revision.because[0].clause
    rounds = scene.terms.one(t.Rounds)
    if rounds is not None and first == rounds.clause:
        return tr("· round used")
    return {"H3": tr("· purged"), "H4": tr("· cancelled"), "H6": tr("· no revisions")}.get(
        first, ""
    )


def _refund_look(_: Scene, verdict: Verdict) -> Look:
    if any(claim.outcome == "needs_evidence" for claim in verdict.claims.values()):
        return ("alert", "plain", tr("Evidence missing"), "", "paperclip")
    looks: dict[str, Look] = {
        "barred": ("closed", "plain", tr("No refund"), "", "circle-minus"),
        "credit_only": ("credit", "plain", tr("Credit only"), "", "wallet"),
        "review": ("info", "plain", tr("Review"), "", "eye"),
        "applies": ("credit", "plain", tr("Refund applies"), "", "badge-check"),
    }
    return looks[verdict.refund.standing]


def _files_look(scene: Scene, verdict: Verdict) -> Look | None:
    retention = verdict.retention
    if retention.held:
        return (HELD[2], "plain", tr(HELD[0]), "", HELD[1])
    if retention.standing == "none":
        return None
    badge, icon, role = look(retention)
    pattern: Pattern = "plain"
    tail = ""
    if retention.standing in ("courtesy", "purgeable"):
        pattern = "hatch"
    elif retention.standing == "unspecified":
        pattern = "empty"
    if retention.standing == "courtesy" and retention.until is not None:
        badge = tr("{badge} to {day}", badge=badge, day=scene.speech.short_day(retention.until))
    return (role, pattern, badge, tail, icon)
