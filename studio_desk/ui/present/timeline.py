"""The painted timeline: the spans of a verdict as lanes, the facts as marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.ui.kit import timescale
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Lane, Mark, Pattern, Span, TimelineView
from studio_desk.ui.present.files_card import HELD, LOOKS
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import fact_icon, fact_title
from studio_desk.wording.speech import money, plural, short_money

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
        _lane(scene, "Refund", _refund_look, end),
        _lane(scene, "Files", _files_look, end),
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
        return "Billing"
    return "Exchange" if scene.verdict.exchange is not None else "Revision"


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
        until = "" if last is None else f" to {scene.speech.when(last)}"
        words = f"{label} {tail}".strip()
        yield Span(
            begin,
            None if last is None else last + 1,  # the first second of what comes next
            role,
            label,
            tail,
            icon,
            pattern,
            tooltip=f"{name}: {words}\n{scene.speech.when(begin)}{until}",
        )


def _first_look(scene: Scene, verdict: Verdict) -> Look | None:
    if verdict.subscription is not None:
        return {
            "active": ("free", "plain", "Active", "", "repeat"),
            "ending": ("info", "plain", "Ending", "", "calendar-clock"),
            "ended": ("closed", "hatch", "Ended", "", "lock"),
        }[verdict.subscription.standing]  # type: ignore[return-value]  # literals of these very types
    if verdict.exchange is not None:
        return {
            "open": ("free", "plain", "Exchange", "open", "repeat"),
            "asked": ("info", "vertical", "Asked for", "", "package"),
            "expired": ("closed", "hatch", "Expired", "", "lock"),
            "excluded": ("closed", "hatch", "Excluded", "", "lock"),
            "settled": ("closed", "plain", "Settled", "", "check"),
        }[verdict.exchange.standing]  # type: ignore[return-value]  # literals of these very types
    return _revision_look(scene, verdict)


def _revision_look(scene: Scene, verdict: Verdict) -> Look:
    revision = verdict.revision
    if revision.standing == "not_delivered":
        return ("none", "empty", "Not delivered", "", "circle-dashed")
    if revision.standing == "closed":
        return ("closed", "hatch", "Closed", _closed_tail(scene, verdict), "lock")
    if revision.in_hand:
        return ("info", "vertical", "In hand", "", "wrench")
    if revision.standing == "billable":
        fee = revision.fee
        if fee is None:
            tail = ""
        elif fee.exact:
            tail = f"· {money(fee.amount, fee.currency)} per round"
        else:
            tail = f"· from {short_money(fee.amount, fee.currency)} per song"
        return ("bill", "hatch", f"Billable {tail}".strip(), "", "coins")
    if revision.rounds_left is not None:
        return ("free", "plain", "Free", f"{plural(revision.rounds_left, 'round')}", "circle-check")
    tail = "follow-ups" if revision.scope == "follow_ups" else ""
    return ("free", "plain", "Free", tail, "circle-check")


def _closed_tail(scene: Scene, verdict: Verdict) -> str:
    first = verdict.revision.because[0].clause
    rounds = scene.terms.one(t.Rounds)
    if rounds is not None and first == rounds.clause:
        return "· round used"
    return {"H3": "· purged", "H4": "· cancelled", "H6": "· no revisions"}.get(first, "")


def _refund_look(_: Scene, verdict: Verdict) -> Look:
    if any(claim.outcome == "needs_evidence" for claim in verdict.claims.values()):
        return ("alert", "plain", "Evidence missing", "", "paperclip")
    looks: dict[str, Look] = {
        "barred": ("closed", "plain", "No refund", "", "circle-minus"),
        "credit_only": ("credit", "plain", "Credit only", "", "wallet"),
        "review": ("info", "plain", "Review", "", "eye"),
        "applies": ("credit", "plain", "Refund applies", "", "badge-check"),
    }
    return looks[verdict.refund.standing]


def _files_look(scene: Scene, verdict: Verdict) -> Look | None:
    retention = verdict.retention
    if retention.held:
        return (HELD[2], "plain", HELD[0], "", HELD[1])
    if retention.standing == "none":
        return None
    badge, icon, role = LOOKS[retention.standing]
    pattern: Pattern = "plain"
    tail = ""
    if retention.standing in ("courtesy", "purgeable"):
        pattern = "hatch"
    elif retention.standing == "unspecified":
        pattern = "empty"
    if retention.standing == "courtesy" and retention.until is not None:
        badge = f"{badge} to {scene.speech.short_day(retention.until)}"
    return (role, pattern, badge, tail, icon)
