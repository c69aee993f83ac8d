"""What happened since the owner last looked: ended by itself, was told, was recorded.

Looked up by index, and computed only for the few projects that changed; nothing is kept of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from studio_desk.policy import Span, Verdict, timeline, zone_named
from studio_desk.policy.instants import local_time
from studio_desk.store import journal, reminders, settings, since
from studio_desk.store.reminders import DueRow
from studio_desk.studio.context import Context, Loaded, load_many
from studio_desk.studio.settings import from_stored
from studio_desk.studio.undoing import label_of
from studio_desk.values import dataclass

DAY = 86_400
NEAR = 3 * DAY  # seconds before a deadline from which it is said how long it has left
_MOST = 100  # projects, tellings and operations looked at
_FEW = 3


@dataclass(frozen=True, slots=True)
class News:
    """One thing that happened at an instant (UTC seconds).

    `kind`: ``clocks`` (`number`: minutes forward), ``revision``, ``care``, ``courtesy``,
    ``overdue``, ``exchange``, ``access``, ``claim`` (ended by themselves), ``near`` (`number`: the
    deadline), ``told`` (`due`: the matter), ``recorded`` (`title`: what was done).
    """

    kind: str
    at: int
    project: int | None = None
    title: str | None = None
    number: int = 0
    due: DueRow | None = None


class Since:
    """The question of the line above Today."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def news(self, seen: int, now: int) -> tuple[News, ...]:
        """What happened after `seen` up to `now`: what it is best to know first."""
        store = self._context.store
        with store.reading():
            found = [*self._clocks(seen, now), *self._ended(seen, now), *self._told(seen, now)]
            found += self._near(seen, now, always=bool(found))
            found += self._recorded(seen)
        return tuple(found)

    def _clocks(self, seen: int, now: int) -> Iterator[News]:
        zone = zone_named(from_stored(settings.load(self._context.store)).zone)
        before, after = (local_time(at, zone).utcoffset() for at in (seen, now))
        assert before is not None  # a zone has one
        assert after is not None
        if before != after:
            yield News("clocks", now, number=round((after - before).total_seconds() / 60))

    def _ended(self, seen: int, now: int) -> list[News]:
        ids = since.changed(self._context.store, seen, now, _MOST)
        found: list[News] = []
        for loaded in load_many(self._context, ids).values():
            if loaded.row.removed_at is None and loaded.row.archived_at is None:
                found += _turns(loaded, timeline(loaded.case, loaded.policy), seen, now)
        return sorted(found, key=lambda each: -each.at)

    def _near(self, seen: int, now: int, *, always: bool) -> Iterator[News]:
        """Free revisions that came within days of their end; where something else is told, those
        that end next after today.
        """
        rows = since.ending(self._context.store, now + DAY, now + NEAR, _MOST)
        free = [row for row in rows if row.standing.chip == "free"]
        for number, row in enumerate(free[:_FEW]):
            at = row.standing.due_at
            if at is not None and (at - NEAR > seen or (always and not number)):
                yield News("near", at - NEAR, row.id, row.title, at)

    def _told(self, seen: int, now: int) -> Iterator[News]:
        told = [row for row in reminders.told(self._context.store, _MOST) if row.told_at > seen]
        dues = {
            row.key: row for row in reminders.of_keys(self._context.store, {r.key for r in told})
        }
        for row in told:
            due = dues.pop(row.key, None)
            if due is not None and row.told_at <= now:
                yield News("told", row.told_at, row.key.subject or None, due.title, due=due)

    def _recorded(self, seen: int) -> Iterator[News]:
        for number in since.operations(self._context.store, seen, _MOST):
            row = journal.get(self._context.store, number)
            assert row is not None  # its number was just read
            if row.name == "load_demo":
                continue  # that was not the owner's work
            yield News("recorded", row.at, row.project_id, label_of(self._context, number))


def _turns(loaded: Loaded, spans: tuple[Span, ...], seen: int, now: int) -> Iterator[News]:
    """Where a project came to stand otherwise and nobody recorded anything."""
    facts = {fact.at for fact in loaded.case.facts}
    for before, after in pairwise(spans):
        begin = after.begin
        if begin is None or not seen < begin <= now or begin in facts:
            continue
        for kind in _differs(before.verdict, after.verdict):
            yield News(kind, begin, loaded.row.id, loaded.row.title)


def _was_is(before: Any, after: Any, was: str, now: str) -> bool:
    """Whether a part of the verdict, if there is one, stood so before and stands so after."""
    return bool(before and after and before.standing == was and after.standing == now)


_FILES = {"courtesy": "care", "purgeable": "courtesy", "overdue": "overdue"}


def _differs(before: Verdict, after: Verdict) -> Iterator[str]:
    if before.revision.standing == "free" and after.revision.standing != "free":
        yield "revision"
    files = after.retention.standing
    if before.retention.standing != files and files in _FILES:
        yield _FILES[files]
    if _was_is(before.exchange, after.exchange, "open", "expired"):
        yield "exchange"
    if _was_is(before.subscription, after.subscription, "ending", "ended"):
        yield "access"
    closed = ("refused", "settled")
    for key, claim in after.claims.items():
        was = before.claims.get(key)
        if was is not None and was.outcome not in closed and claim.outcome == "refused":
            yield "claim"
