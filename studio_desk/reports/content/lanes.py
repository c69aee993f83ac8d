"""The timeline as it is printed: lanes of bars, dates below, the same in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.parts import Bar, Bars, Lane, Tick
from studio_desk.reports.content.standing import fee_words

_DAY = 86_400
_APART = 0.085  # of the width: nearer than this, two dates would touch
_LEAST = 0.004  # narrower bars are drawn this wide, so that none vanishes
_SAID = 14  # steps told in words; of more, the first and the last

Shown = tuple[str, str, str, str]  # role, pattern, words, fewer words


def bars(look: Look, *, refund: bool = False) -> Bars | None:
    """The lanes from the first fact to the next change; None where nothing has happened yet."""
    if not look.facts:
        return None
    now, first = look.voice.now, look.facts[0].at
    elapsed = max(now - first, _DAY)
    ahead = min((s.begin for s in look.spans[look.here + 1 :] if s.begin is not None), default=None)
    near = ahead if ahead is not None and ahead - now <= max(elapsed, 30 * _DAY) else now
    whole = max(near - first, 2 * _DAY)
    start, end = first - whole // 60, near + whole // 6
    questions: list[tuple[str, Callable[[Look, Verdict], Shown | None]]] = [
        (_first_name(look), _first)
    ]
    if refund:
        questions.append(("lane.refund", _refund))
    questions.append(("lane.files", _files))
    lanes = []
    said = []
    changes: set[int] = set()
    for name, shown in questions:
        runs = _runs(look, shown, first, end)
        changes |= {begin for begin, _, _ in runs}
        title = look.voice.say(name)
        lanes.append(Lane(title, tuple(_bar(run, start, end) for run in runs)))
        said.append(_said(look, title, runs))
    ticks = _ticks(look, sorted(changes | {first}), start, end)
    position = (now - start) / (end - start)
    return Bars(tuple(lanes), ticks, round(position, 5), " ".join(said))


def _first_name(look: Look) -> str:
    if look.verdict.subscription is not None:
        return "lane.billing"
    return "lane.exchange" if look.verdict.exchange is not None else "lane.revision"


def _runs(
    look: Look, shown: Callable[[Look, Verdict], Shown | None], first: int, end: int
) -> list[tuple[int, int, Shown]]:
    """Spans that look the same as one: begin, end, look."""
    runs: list[tuple[int, int, Shown]] = []
    for span in look.spans:
        if (span.end is not None and span.end < first) or (span.begin or first) > end:
            continue
        found = shown(look, span.verdict)
        if found is None:
            continue
        begin = max(first, first if span.begin is None else span.begin)
        last = end if span.end is None else min(end, span.end + 1)
        if runs and runs[-1][2] == found and runs[-1][1] == begin:
            runs[-1] = (runs[-1][0], last, found)
        else:
            runs.append((begin, last, found))
    return runs


def _bar(run: tuple[int, int, Shown], start: int, end: int) -> Bar:
    begin, last, (role, pattern, words, short) = run
    left = (begin - start) / (end - start)
    right = max((last - start) / (end - start), left + _LEAST)
    return Bar(round(left, 5), round(min(right, 1.0), 5), role, pattern, words, short)


def _said(look: Look, title: str, runs: list[tuple[int, int, Shown]]) -> str:
    steps = [
        look.voice.say("alt.step", words=words, when=look.voice.when(begin))
        for begin, _, (_, _, words, _) in runs
    ]
    if len(steps) > _SAID:
        steps = [*steps[:2], "…", *steps[3 - _SAID :]]
    return f"{title}: {'; '.join(steps)}." if steps else f"{title}: –."


def _ticks(look: Look, changes: list[int], start: int, end: int) -> tuple[Tick, ...]:
    """The report's own day first, then what comes next, then the changes in order, as fit."""
    voice = look.voice
    wide = end - start
    place = (voice.now - start) / wide
    kept = [Tick(round(place, 5), voice.say("tick.today", day=voice.short_day(voice.now)))]
    ordered = sorted(changes, key=lambda at: (at <= voice.now, at))
    for at in ordered:
        place = (at - start) / wide
        room = _APART * (1.5 if abs(place - kept[0].at) < _APART * 1.5 else 1)
        if place < 0.99 and all(abs(place - tick.at) >= room for tick in kept):
            kept.append(Tick(round(place, 5), voice.short_day(at)))
    return tuple(sorted(kept, key=lambda tick: tick.at))


# --- What each lane shows -------------------------------------------------------------------------

_SUBSCRIPTION = {
    "active": ("free", "plain"),
    "ending": ("info", "plain"),
    "ended": ("closed", "hatch"),
}
_EXCHANGE = {
    "open": ("free", "plain"),
    "asked": ("info", "lines"),
    "expired": ("closed", "hatch"),
    "excluded": ("closed", "hatch"),
    "settled": ("closed", "plain"),
}
_REFUND = {"barred": "closed", "credit_only": "credit", "review": "info", "applies": "credit"}
_FILES = {
    "in_care": ("info", "plain"),
    "courtesy": ("closed", "hatch"),
    "purgeable": ("bill", "hatch"),
    "overdue": ("bill", "hatch"),
    "purged": ("closed", "plain"),
    "unspecified": ("none", "empty"),
}


def _first(look: Look, verdict: Verdict) -> Shown | None:
    voice = look.voice
    if verdict.subscription is not None:
        role, pattern = _SUBSCRIPTION[verdict.subscription.standing]
        return (role, pattern, voice.say(f"subscription.{verdict.subscription.standing}"), "")
    if verdict.exchange is not None:
        role, pattern = _EXCHANGE[verdict.exchange.standing]
        return (role, pattern, voice.say(f"exchange.{verdict.exchange.standing}"), "")
    revision = verdict.revision
    if revision.standing == "not_delivered":
        return ("none", "empty", voice.say("revision.not_delivered"), "")
    if revision.standing == "closed":
        first = revision.because[0].clause
        if first == "H6":
            handed = any(f.kind == "delivered" and f.at <= verdict.at for f in look.facts)
            return (
                ("closed", "plain", voice.say("revision.handed_over"), "")
                if handed
                else ("none", "empty", voice.say("revision.not_delivered"), "")
            )
        tail = voice.maybe(f"closed.{first}")
        closed = voice.say("revision.closed")
        return ("closed", "hatch", f"{closed} {tail}".strip(), closed)
    if revision.in_hand:
        return ("info", "lines", voice.say("revision.in_hand"), "")
    if revision.standing == "billable":
        fee = "" if revision.fee is None else fee_words(revision.fee, voice)
        billable = voice.say("revision.billable")
        return ("bill", "hatch", f"{billable} {fee}".strip(), billable)
    words = short = voice.say("revision.free")
    if look.terms.one(t.Rounds) is not None and revision.rounds_left is not None:
        words = f"{words}, {voice.count('rounds_left', revision.rounds_left)}"
    return ("free", "plain", words, short)


def _refund(look: Look, verdict: Verdict) -> Shown:
    if any(claim.outcome == "needs_evidence" for claim in verdict.claims.values()):
        return ("alert", "plain", look.voice.say("outcome.needs_evidence"), "")
    standing = verdict.refund.standing
    return (_REFUND[standing], "plain", look.voice.say(f"refund.{standing}"), "")


def _files(look: Look, verdict: Verdict) -> Shown | None:
    retention, voice = verdict.retention, look.voice
    if retention.held:
        return ("credit", "plain", voice.say("files.held"), "")
    if retention.standing == "none":
        return None
    role, pattern = _FILES[retention.standing]
    words = short = voice.say(f"files.{retention.standing}")
    if retention.standing == "courtesy" and retention.until is not None:
        words = voice.say("files.courtesy_until", when=voice.short_day(retention.until))
    return (role, pattern, words, short)
