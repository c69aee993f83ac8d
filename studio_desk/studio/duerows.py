"""Derived rows of what comes due: made with the standing of a project, in the same transaction.

They follow from its spans, the owner's rules, and what was told or said before. What only the rules
or the zone of the studio change is made anew from the rows themselves, without the policy core.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

import studio_desk.store.kept as kept
from studio_desk.policy import BadInput, Span, zone_named
from studio_desk.reminders.plan import (
    DEFAULTS,
    Matter,
    Outlook,
    Rules,
    matters,
    outlook,
    rules_from,
    same_matter,
)
from studio_desk.reminders.plan.kinds import EVIDENCE, FILE_KINDS, SECOND
from studio_desk.store import Store, journal, reminders, settings
from studio_desk.store.evidencetables import WRONG
from studio_desk.store.reminders import DeadlineRow, ReminderKey, StateRow
from studio_desk.studio.context import Context, Loaded
from studio_desk.studio.settings import from_stored
from studio_desk.values import dataclass

RULES = "reminders"  # the setting that holds the rules
BACKED_UP = "backup.last_at"  # when the last backup was made, UTC seconds
FAILING = "backup.second_failing_at"  # since when the second place fails, UTC seconds; or null
_STAMP = "reminders.stamp"
STUDIO = 0  # the subject of what is no project's matter
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Wishes:
    """The owner's rules, and the zone in which their hours count."""

    rules: Rules
    zone: ZoneInfo

    @classmethod
    def of(cls, store: Store) -> Wishes:
        stored = settings.load(store)
        zone = zone_named(from_stored(stored).zone)
        try:
            return cls(rules_from(stored.get(RULES)), zone)
        except BadInput:
            return cls(DEFAULTS, zone)  # another version's rules: better the defaults than none

    @property
    def stamp(self) -> str:
        told = [repr(self.rules.quiet), repr(sorted(self.rules.days)), repr(self.rules.digest)]
        told += [f"{name} {each.on} {each.offsets}" for name, each in self.rules.each.items()]
        return hashlib.sha256("\n".join([str(self.zone), *told]).encode()).hexdigest()


class Said:
    """What was told and said of the matters of some projects."""

    def __init__(self, store: Store, subjects: Sequence[int]) -> None:
        self._told = reminders.told_rules(store, subjects)
        self._states = reminders.states(store, subjects)

    def told(self, key: ReminderKey) -> frozenset[str]:
        """The keys of the tellings of a matter, in whichever zone it was told."""
        return frozenset(
            rule for known, rule in self._told.get(key.subject, ()) if _same(key, known)
        )

    def state(self, key: ReminderKey) -> StateRow | None:
        """The last thing the owner said of a matter."""
        states = self._states.get(key.subject, ())
        return next((row for row in reversed(states) if _same(key, row.key)), None)


def _same(first: ReminderKey, second: ReminderKey) -> bool:
    return (
        first.kind == second.kind
        and first.about == second.about
        and same_matter(first.kind, first.at, second.at)
    )


def rewrite(context: Context, derived: Iterable[tuple[Loaded, Sequence[Span]]], now: int) -> None:
    """Make anew what comes due in these projects; part of the caller's transaction."""
    wishes = Wishes.of(context.store)
    pairs = list(derived)
    subjects = [loaded.row.id for loaded, _ in pairs]
    said = Said(context.store, subjects)
    rows = [
        row_of(loaded.row.id, matter, wishes, said)
        for loaded, spans in pairs
        for matter in matters_of(loaded, spans, now)
    ]
    # A deadline that has passed stays only as long as it is still to be told.
    kept = [row for row in rows if row.ends_at is None or row.ends_at >= now or row.due_at]
    reminders.put(context.store, subjects, kept)


def matters_of(loaded: Loaded, spans: Sequence[Span], now: int) -> list[Matter]:
    """What comes due in a project: nothing once it is removed, of an archived one only files."""
    row = loaded.row
    if row.removed_at is not None:
        return []
    found = matters(loaded.case, spans, now, row.created_at, loaded.ledger)
    return [
        dataclasses.replace(matter, muted=True) if row.muted else matter
        for matter in found
        if row.archived_at is None or matter.kind in FILE_KINDS
    ]


def row_of(subject: int, matter: Matter, wishes: Wishes, said: Said) -> DeadlineRow:
    """The row of one matter."""
    key = ReminderKey(subject, matter.kind, matter.about, matter.at)
    state = said.state(key)
    seen = _seen(matter, wishes, said.told(key), state)
    return DeadlineRow(
        *key,
        start=matter.start,
        scope=matter.scope,
        clauses=" ".join(matter.clauses),
        minor=matter.minor,
        currency=matter.currency,
        per=matter.per,
        muted=matter.muted,
        done=state is not None and state.done_at is not None,
        ends_at=None if matter.standing else matter.at,
        snoozed_until=state.snoozed_until if state else None,
        shows_at=seen.shows_at,
        due_at=seen.due_at,
    )


def _seen(matter: Matter, wishes: Wishes, told: frozenset[str], state: StateRow | None) -> Outlook:
    return outlook(
        matter,
        wishes.rules,
        wishes.zone,
        told=told,
        snoozed_until=state.snoozed_until if state else None,
        done=state is not None and state.done_at is not None,
    )


def matter_of(row: DeadlineRow) -> Matter:
    """The matter of a row."""
    return Matter(
        row.kind,
        row.at,
        row.start,
        row.about,
        row.scope,
        tuple(row.clauses.split()),
        row.minor,
        row.currency,
        row.per,
        row.muted,
    )


def replan(context: Context) -> None:
    """Bring all rows under the rules and the zone in force, where those have changed."""
    store = context.store
    wishes = Wishes.of(store)
    if settings.load(store).get(_STAMP) == wishes.stamp:
        return
    last = -1
    while rows := reminders.after(store, last, _CHUNK):
        subjects = sorted({row.subject for row in rows})
        again(store, subjects, rows, wishes)
        last = subjects[-1]
    settings.save(store, _STAMP, wishes.stamp)


def again(
    store: Store, subjects: Sequence[int], rows: Iterable[DeadlineRow], wishes: Wishes
) -> None:
    """Make the rows of these projects anew from themselves: when they show and are told next."""
    said = Said(store, subjects)
    fresh = [row_of(row.subject, matter_of(row), wishes, said) for row in rows]
    reminders.put(store, subjects, fresh)


def rewrite_studio(context: Context) -> None:
    """Make anew what comes due in the studio itself: its backups, and evidence that is spoiled."""
    store = context.store
    known = settings.load(store)
    at = known.get(BACKED_UP)
    if not isinstance(at, int):
        first = journal.get(store, 1)
        at = first.at if first is not None else None
    wrong = kept.files(store, *WRONG)
    since = {
        "": at,
        EVIDENCE: min((row.state_at for row in wrong), default=None),
        SECOND: known.get(FAILING),
    }
    wishes, said = Wishes.of(store), Said(store, [STUDIO])
    rows = [
        row_of(STUDIO, Matter("backup", begun, begun, about), wishes, said)
        for about, begun in since.items()
        if isinstance(begun, int)
    ]
    reminders.put(store, [STUDIO], rows)
