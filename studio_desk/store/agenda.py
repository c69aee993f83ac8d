"""What needs the owner, looked up: standings by what waits for whom, and facts that lines name.

Each page costs what it shows, and what is counted is what is due.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from peewee import JOIN, fn

import studio_desk.store.lists as lists
import studio_desk.store.tallies as tallies
from studio_desk.store.filetables import Holding, Purge
from studio_desk.store.lists import ARCHIVED, LISTED, ListedRow
from studio_desk.store.models import Fact, FactClaim, FactText, Standing
from studio_desk.store.opening import Store
from studio_desk.store.reminders import DeadlineRow
from studio_desk.store.remindertables import Deadline
from studio_desk.store.rows import names
from studio_desk.store.tallytable import Tally
from studio_desk.store.vocabulary import GROUPS, LANES

_MATTER = names(DeadlineRow)
_FLAGS = ("muted", "done")


def counts(store: Store) -> dict[str, int]:
    """How many listed projects there are of each group: no project is looked at."""
    found = tallies.count(store, [Tally.listed == LISTED], Tally.group_rank)
    return {GROUPS[rank]: number for rank, number in found.items()}


def lanes(store: Store) -> dict[str, int]:
    """How many listed projects there are of each lane."""
    return tallies.count(store, [Tally.listed == LISTED], Tally.lane)


def archived(store: Store) -> int:
    """How many projects are archived."""
    return tallies.count(store, [Tally.listed == ARCHIVED]).get(None, 0)


def page(store: Store, lane: str, limit: int, offset: int) -> list[ListedRow]:
    """Projects of a lane: what waits longest or ends first."""
    if limit <= 0:
        return []
    conditions = [Standing.listed == LISTED, Standing.lane == lane]
    return lists.listed(store, conditions, (Standing.sort_at, Standing.project), limit, offset)


# --- By time ---------------------------------------------------------------------------------

_DATED = ("now", "soon")  # lanes whose lines have a day by which something must have happened


def count_due(store: Store, lane: str, last: int) -> int:
    """How many projects of a lane are due by an instant (UTC seconds): costs what is due."""
    query = Standing.select(fn.COUNT(Standing.project)).where(*_due(lane, None, last))
    return int(query.tuples().execute(store.db)[0][0])


def due(store: Store, first: int | None, last: int, limit: int, offset: int) -> list[ListedRow]:
    """Projects that are due between two instants (inclusive), the earliest first."""
    found: list[tuple[int, int]] = []
    for lane in _DATED:
        query = (
            Standing.select(Standing.due_at, Standing.project)
            .where(*_due(lane, first, last))
            .order_by(Standing.due_at, Standing.project)
            .limit(limit + offset)
        )
        found += query.tuples().execute(store.db)
    ids = [project for _, project in sorted(found)[offset : offset + limit]]
    rows = {row.id: row for row in listed_of(store, ids)}
    return [rows[each] for each in ids]


def not_due(store: Store, last: int, limit: int, offset: int) -> list[ListedRow]:
    """Projects that need the owner and are not due by an instant: what waits longest first."""
    conditions = [
        Standing.listed == LISTED,
        Standing.lane == "now",
        Standing.due_at.is_null() | (Standing.due_at > last),
    ]
    return lists.listed(store, conditions, (Standing.sort_at, Standing.project), limit, offset)


def _due(lane: str, first: int | None, last: int) -> list[Any]:
    within = Standing.due_at <= last if first is None else Standing.due_at.between(first, last)
    return [Standing.listed == LISTED, Standing.lane == lane, within]


def listed_of(store: Store, ids: Collection[int]) -> list[ListedRow]:
    """These projects as the list has them, those in no list left out."""
    conditions = [Standing.project.in_(list(ids)), Standing.listed > 0]
    return lists.listed(store, conditions, (Standing.project,), len(ids) or 1)


def next_deadline(store: Store, now: int) -> int | None:
    """The next instant by which something must have happened: UTC seconds, or None."""
    found = []
    for lane in LANES:
        query = (
            Standing.select(Standing.due_at)
            .where(Standing.listed == LISTED, Standing.lane == lane, Standing.due_at >= now)
            .order_by(Standing.due_at)
            .limit(1)
        )
        found += [int(row[0]) for row in query.tuples().execute(store.db)]
    return min(found, default=None)


def matters(store: Store, ids: Collection[int]) -> dict[int, list[DeadlineRow]]:
    """What comes due in these projects, by instant."""
    found: defaultdict[int, list[DeadlineRow]] = defaultdict(list)
    query = Deadline.select().where(Deadline.subject.in_(list(ids))).order_by(Deadline.at)
    for row in query.dicts().execute(store.db):
        values = {name: row[name] for name in _MATTER}
        values |= {name: bool(row[name]) for name in _FLAGS}
        found[row["subject"]].append(DeadlineRow(**values))
    return dict(found)


def grounds(store: Store, ids: Collection[int]) -> dict[tuple[int, str], str]:
    """The grounds of the claims in these projects, by project and the fact's public id."""
    query = (
        Fact.select(Fact.project, Fact.name, FactClaim.ground)
        .join(FactClaim, on=FactClaim.fact == Fact.id)
        .where(Fact.project.in_(list(ids)), Fact.kind == "claimed")
    )
    return {(p, name): ground for p, name, ground in query.tuples().execute(store.db)}


def on_disk(store: Store, ids: Iterable[int]) -> dict[int, tuple[int, int | None]]:
    """Bytes held of those projects that have files, and the end of the days of grace where the
    client was told of a purge (UTC seconds).
    """
    told = (Purge.project == Holding.project) & (Purge.state == "noticed")
    found = (
        Holding.select(Holding.project, Holding.size, Purge.not_before)
        .join(Purge, JOIN.LEFT_OUTER, on=told)
        .where(Holding.project.in_(list(ids)), Holding.files > 0)
    )
    return {row[0]: (int(row[1]), row[2]) for row in found.tuples().execute(store.db)}


def rma_numbers(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """The last RMA number issued in each of these projects."""
    query = (
        Fact.select(Fact.project, FactText.text)
        .join(FactText, on=FactText.fact == Fact.id)
        .where(Fact.project.in_(list(ids)), Fact.kind == "rma_issued", FactText.role == "number")
        .order_by(Fact.at, Fact.seq)
    )
    return dict(query.tuples().execute(store.db))
