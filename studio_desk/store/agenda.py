"""What needs the owner, looked up: standings by what waits for whom, and facts that lines name.

Each page costs what it shows; only the counts by chip read the rows of a whole group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from peewee import fn

import studio_desk.store.lists as lists
from studio_desk.store.lists import ARCHIVED, LISTED, ListedRow
from studio_desk.store.models import Fact, FactClaim, FactText, Standing
from studio_desk.store.opening import Store
from studio_desk.store.reminders import DeadlineRow
from studio_desk.store.remindertables import Deadline
from studio_desk.store.rows import names
from studio_desk.store.vocabulary import GROUPS

_MATTER = names(DeadlineRow)
_FLAGS = ("muted", "done")
OPEN_GROUPS = len(GROUPS) - 1  # all but the last, which is finished


def counts(store: Store) -> dict[str, int]:
    """How many listed projects there are of each group: an index is walked, no row is read."""
    query = (
        Standing.select(Standing.group_rank, fn.COUNT(Standing.project))
        .where(Standing.listed == LISTED)
        .group_by(Standing.group_rank)
        .order_by(Standing.group_rank)
    )
    return {GROUPS[rank]: int(number) for rank, number in query.tuples().execute(store.db)}


def archived(store: Store) -> int:
    """How many projects are archived."""
    query = Standing.select(fn.COUNT(Standing.project)).where(Standing.listed == ARCHIVED)
    return int(query.tuples().execute(store.db)[0][0])


def chips(store: Store, group: str) -> dict[str, int]:
    """How many listed projects of a group there are of each chip."""
    query = (
        Standing.select(Standing.chip, fn.COUNT(Standing.project))
        .where(Standing.listed == LISTED, Standing.group_rank == GROUPS.index(group))
        .group_by(Standing.chip)
    )
    return {chip: int(number) for chip, number in query.tuples().execute(store.db)}


def page(
    store: Store, group: str, chips: Collection[str], limit: int, offset: int
) -> list[ListedRow]:
    """Projects of a group, of these chips if any are named: what waits longest or ends first."""
    conditions = [Standing.listed == LISTED, Standing.group_rank == GROUPS.index(group)]
    if chips:
        conditions.append(Standing.chip.in_(sorted(chips)))
    return lists.listed(store, conditions, (Standing.sort_at, Standing.project), limit, offset)


def listed_of(store: Store, ids: Collection[int]) -> list[ListedRow]:
    """These projects as the list has them, those in no list left out."""
    conditions = [Standing.project.in_(list(ids)), Standing.listed > 0]
    return lists.listed(store, conditions, (Standing.project,), len(ids) or 1)


def next_deadline(store: Store, now: int, chips: Collection[str]) -> int | None:
    """The next deadline of projects whose chip counts to one: UTC seconds, or None."""
    for rank in range(1, OPEN_GROUPS):
        query = (
            Standing.select(Standing.chip_at)
            .where(
                Standing.listed == LISTED,
                Standing.group_rank == rank,
                Standing.sort_at >= now,
                Standing.chip.in_(sorted(chips)),
                Standing.chip_at.is_null(False),
            )
            .order_by(Standing.sort_at)
            .limit(1)
        )
        for row in query.tuples().execute(store.db):
            return int(row[0])
    return None


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


def rma_numbers(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """The last RMA number issued in each of these projects."""
    query = (
        Fact.select(Fact.project, FactText.text)
        .join(FactText, on=FactText.fact == Fact.id)
        .where(Fact.project.in_(list(ids)), Fact.kind == "rma_issued", FactText.role == "number")
        .order_by(Fact.at, Fact.seq)
    )
    return dict(query.tuples().execute(store.db))
