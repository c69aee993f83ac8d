"""What comes due, what was told and what the owner said of it: rows in, plain values out.

What is due is looked up by an index: it costs what is due, whatever the number of projects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

from peewee import JOIN, fn

import studio_desk.store.bulk as bulk
from studio_desk.store.models import Client, Project
from studio_desk.store.opening import Store
from studio_desk.store.remindertables import Deadline, Reminder, Telling
from studio_desk.values import dataclass


class ReminderKey(NamedTuple):
    """Which matter: the project (0: the studio), its kind, the fact it is about, its instant."""

    subject: int
    kind: str
    about: str
    at: int


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """Derived: something that comes due; see `remindertables.Deadline`."""

    subject: int
    kind: str
    about: str
    at: int
    start: int
    scope: str
    clauses: str
    minor: int | None
    currency: str | None
    per: str | None
    muted: bool
    done: bool
    ends_at: int | None
    snoozed_until: int | None
    shows_at: int | None
    due_at: int | None

    @property
    def key(self) -> ReminderKey:
        return ReminderKey(self.subject, self.kind, self.about, self.at)


@dataclass(frozen=True, slots=True)
class DueRow:
    """A deadline with what its words need: title, client, kind of work and zone of its project."""

    deadline: DeadlineRow
    title: str | None
    client: str | None
    work: str | None
    zone: str | None

    @property
    def key(self) -> ReminderKey:
        return self.deadline.key


@dataclass(frozen=True, slots=True)
class StateRow:
    """What the owner said of a matter; `id` is what the journal names."""

    id: int
    key: ReminderKey
    snoozed_until: int | None
    done_at: int | None


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A telling that was made, newest first in lists."""

    key: ReminderKey
    rule: str
    told_at: int
    how: str
    title: str | None
    client: str | None


_DEADLINE = tuple(field.name for field in fields(DeadlineRow))
_FLAGS = ("muted", "done")


# --- Derived rows --------------------------------------------------------------------------------


def put(store: Store, subjects: Collection[int], rows: Sequence[DeadlineRow]) -> None:
    """Replace what comes due in these projects."""
    Deadline.delete().where(Deadline.subject.in_(list(subjects))).execute(store.db)
    values = [
        {name: _plain(getattr(row, name)) for name in _DEADLINE}
        for row in {row.key: row for row in rows}.values()
    ]
    bulk.insert(store, Deadline, values)


def after(store: Store, subject: int, limit: int) -> list[DeadlineRow]:
    """The rows of some projects, by project, those after `subject` first: for going through all."""
    ids = (
        Deadline.select(Deadline.subject)
        .where(Deadline.subject > subject)
        .distinct()
        .order_by(Deadline.subject)
        .limit(limit)
    )
    found = Deadline.select().where(Deadline.subject.in_(ids)).dicts().execute(store.db)
    return [_deadline(row) for row in found]


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _deadline(row: Mapping[str, Any]) -> DeadlineRow:
    values: dict[str, Any] = {
        name: bool(row[name]) if name in _FLAGS else row[name] for name in _DEADLINE
    }
    return DeadlineRow(**values)


# --- Look-ups ------------------------------------------------------------------------------------


def untold(store: Store, now: int, limit: int) -> list[DueRow]:
    """What is due by `now` and not yet told, the longest due first."""
    return _rows(store, [Deadline.due_at <= now], [Deadline.due_at, *_BY_KEY], limit)


def next_due(store: Store) -> int | None:
    """When something is to be told next."""
    return _first(store, Deadline.due_at, Deadline.due_at.is_null(False))


def showing(store: Store, now: int, limit: int) -> list[DueRow]:
    """What is on the owner's list at `now`: what stands, then the nearest deadline first."""
    standing = _rows(store, [*_stands(now)], [Deadline.at, *_BY_KEY], limit)
    coming = [Deadline.ends_at >= now, Deadline.shows_at <= now]
    return [*standing, *_rows(store, coming, [Deadline.ends_at, *_BY_KEY], limit)]


def coming(
    store: Store, now: int, limit: int, *, until: int | None = None, hidden: bool = False
) -> list[DueRow]:
    """The next deadlines, nearest first; `hidden`: also those that are done or muted."""
    conditions = [Deadline.ends_at >= now]
    if until is not None:
        conditions.append(Deadline.ends_at <= until)
    if not hidden:
        conditions += [Deadline.done == 0, Deadline.muted == 0]
    return _rows(store, conditions, [Deadline.ends_at, *_BY_KEY], limit)


def snoozed(store: Store, now: int, limit: int) -> list[DueRow]:
    """What the owner put off, the first to come back first."""
    conditions = [Deadline.snoozed_until > now, Deadline.done == 0]
    return _rows(store, conditions, [Deadline.snoozed_until, *_BY_KEY], limit)


def of_keys(store: Store, keys: Iterable[ReminderKey]) -> list[DueRow]:
    """The rows of these matters, as far as there are any still."""
    found: list[DueRow] = []
    for key in keys:
        found += _rows(store, _is(Deadline, key), [Deadline.at], 1)
    return found


def any_standing(store: Store, now: int, kinds: Iterable[str]) -> bool:
    """Whether something of these kinds waits for the owner at `now`."""
    return any(
        _rows(store, [Deadline.kind == kind, Deadline.shows_at <= now], [Deadline.shows_at], 1)
        for kind in kinds
    )


def any_ending(store: Store, now: int, until: int) -> bool:
    """Whether a deadline that is neither muted nor done lies between two instants."""
    near = [Deadline.ends_at.between(now, until), Deadline.shows_at.is_null(False)]
    return bool(_rows(store, near, [Deadline.ends_at], 1))


def count_standing(store: Store, now: int) -> int:
    """How much waits for the owner at `now`."""
    query = Deadline.select(fn.COUNT(Deadline.kind)).where(*_stands(now))
    return int(query.tuples().execute(store.db)[0][0])


def count_showing(store: Store, now: int) -> int:
    """How much is on the owner's list at `now`."""
    near = Deadline.select(fn.COUNT(Deadline.kind)).where(
        Deadline.ends_at >= now, Deadline.shows_at <= now
    )
    return count_standing(store, now) + int(near.tuples().execute(store.db)[0][0])


def next_showing(store: Store, now: int) -> int | None:
    """When something next comes on the owner's list."""
    return _first(store, Deadline.shows_at, Deadline.shows_at > now)


_BY_KEY = (Deadline.subject, Deadline.kind, Deadline.about)


def _stands(now: int) -> tuple[Any, Any]:
    return (Deadline.ends_at.is_null(), Deadline.shows_at <= now)


def _is(table: Any, key: ReminderKey) -> list[Any]:
    return [
        table.subject == key.subject,
        table.kind == key.kind,
        table.about == key.about,
        table.at == key.at,
    ]


def _first(store: Store, column: Any, condition: Any) -> int | None:
    query = Deadline.select(column).where(condition).order_by(column).limit(1)
    return next((int(row[0]) for row in query.tuples().execute(store.db)), None)


def _rows(store: Store, conditions: list[Any], order: list[Any], limit: int) -> list[DueRow]:
    query = (
        Deadline.select(
            Deadline,
            Project.title.alias("p_title"),
            fn.COALESCE(Client.name, Client.email).alias("p_client"),
            Project.kind.alias("p_kind"),
            Project.zone.alias("p_zone"),
        )
        .join(Project, JOIN.LEFT_OUTER, on=Deadline.subject == Project.id)
        .join(Client, JOIN.LEFT_OUTER, on=Project.client == Client.id)
        .where(*conditions)
        .order_by(*order)
        .limit(limit)
    )
    return [
        DueRow(_deadline(row), row["p_title"], row["p_client"], row["p_kind"], row["p_zone"])
        for row in query.dicts().execute(store.db)
    ]


def move(store: Store, key: ReminderKey, shows_at: int | None, due_at: int | None) -> None:
    """Set when a matter shows and is told next."""
    Deadline.update(shows_at=shows_at, due_at=due_at).where(*_is(Deadline, key)).execute(store.db)


# --- What the owner said -------------------------------------------------------------------------


def states(store: Store, subjects: Collection[int]) -> dict[int, list[StateRow]]:
    """What was said of matters of these projects."""
    found: defaultdict[int, list[StateRow]] = defaultdict(list)
    query = Reminder.select().where(Reminder.subject.in_(list(subjects)))
    for row in query.dicts().execute(store.db):
        found[row["subject"]].append(_state(row))
    return found


def state(store: Store, reminder_id: int) -> StateRow:
    """What was said of one matter, by its number in the journal."""
    query = Reminder.select().where(Reminder.id == reminder_id).dicts().execute(store.db)
    return next(_state(row) for row in query)


def state_of(store: Store, key: ReminderKey) -> StateRow:
    """What was said of a matter; a row is made where nothing was said yet."""
    query = Reminder.select().where(*_is(Reminder, key))
    for row in query.dicts().execute(store.db):
        return _state(row)
    made = int(Reminder.insert(**key._asdict()).execute(store.db))
    return StateRow(made, key, None, None)


def change(store: Store, reminder_id: int, field: str, value: Any) -> None:
    """Set `snoozed_until` or `done_at`."""
    assert field in ("snoozed_until", "done_at"), field
    Reminder.update({field: value}).where(Reminder.id == reminder_id).execute(store.db)


def _state(row: Mapping[str, Any]) -> StateRow:
    key = ReminderKey(row["subject"], row["kind"], row["about"], row["at"])
    return StateRow(row["id"], key, row["snoozed_until"], row["done_at"])


# --- What was told -------------------------------------------------------------------------------


def tell(store: Store, key: ReminderKey, rule: str, at: int, how: str) -> bool:
    """Write that a matter was told by a rule; False where it was told already."""
    made = (
        Telling.insert(**key._asdict(), key=rule, told_at=at, how=how)
        .on_conflict_ignore()
        .as_rowcount()
        .execute(store.db)
    )
    return bool(made)


def told_rules(store: Store, subjects: Collection[int]) -> dict[int, list[tuple[ReminderKey, str]]]:
    """The tellings of these projects: which matter, by which rule."""
    found: defaultdict[int, list[tuple[ReminderKey, str]]] = defaultdict(list)
    query = Telling.select(
        Telling.subject, Telling.kind, Telling.about, Telling.at, Telling.key
    ).where(Telling.subject.in_(list(subjects)))
    for row in query.tuples().execute(store.db):
        found[row[0]].append((ReminderKey(*row[:4]), row[4]))
    return found


def told(store: Store, limit: int) -> list[ToldRow]:
    """The last tellings, newest first."""
    query = (
        Telling.select(
            Telling.subject,
            Telling.kind,
            Telling.about,
            Telling.at,
            Telling.key,
            Telling.told_at,
            Telling.how,
            Project.title,
            fn.COALESCE(Client.name, Client.email),
        )
        .join(Project, JOIN.LEFT_OUTER, on=Telling.subject == Project.id)
        .join(Client, JOIN.LEFT_OUTER, on=Project.client == Client.id)
        .order_by(Telling.told_at.desc(), Telling.id.desc())
        .limit(limit)
    )
    return [ToldRow(ReminderKey(*row[:4]), *row[4:]) for row in query.tuples().execute(store.db)]
