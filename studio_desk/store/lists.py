"""Looking things up: lists, search and counts over the derived rows. What a page costs depends on
the page, not on how many projects there are: each order walks an index from where the last page
ended, and counts are read off the tally.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from peewee import JOIN, SQL, Tuple, fn

import studio_desk.store.search as search
import studio_desk.store.sqlite as sqlite
import studio_desk.store.tallies as tallies
from studio_desk.store.listrows import ARCHIVED as ARCHIVED
from studio_desk.store.listrows import LISTED as LISTED
from studio_desk.store.listrows import NEWEST_FIRST, SORTS
from studio_desk.store.listrows import Filter as Filter
from studio_desk.store.listrows import ListedRow as ListedRow
from studio_desk.store.listrows import StandingRow as StandingRow
from studio_desk.store.models import Client, Project, Standing
from studio_desk.store.opening import Store
from studio_desk.store.standings import columns, row_of
from studio_desk.store.tallytable import Tally
from studio_desk.store.vocabulary import GROUPS
from studio_desk.values import dataclass

VALUES = ("kind", "policy", "revision", "refund", "files")  # orders by a value of few
_DEADLINES = ("free", "return_due", "ending", "exchangeable")  # chips whose instant is a deadline
_FEW = 2000  # so many rows are sorted at once rather than looked for along the order
_MOST = 20_000  # so many found are held in memory rather than asked for one by one


def projects(
    store: Store,
    wanted: Filter,
    sort: str = "deadline",
    limit: int = 100,
    offset: int = 0,
    after: StandingRow | None = None,
) -> list[ListedRow]:
    """One page of the list, in one of `SORTS`; ``-title`` is that order the other way round.

    It begins at the start, `offset` rows further down, or behind the row `after`: then it costs
    the same however far down that is.
    """
    backward = sort.startswith("-")
    name = sort.removeprefix("-")
    down = backward != (name in NEWEST_FIRST)
    keys = [_column(each) for each in SORTS[name]]
    conditions, few = _conditions(store, wanted)
    if after is not None:
        place = tuple(getattr(after, each) for each in SORTS[name])
        conditions.append(Tuple(*keys) < place if down else Tuple(*keys) > place)
    order = [key.desc() if down else key.asc() for key in keys]
    if few:  # sorted at once: the order's own index would only be walked in search of them
        way = "DESC" if down else "ASC"
        order = [SQL(f'+"t1"."{key.column_name}" {way}') for key in keys]
    return listed(store, conditions, order, limit, offset)


def _column(name: str) -> Any:
    return Standing.project if name == "project_id" else getattr(Standing, name)


def listed(
    store: Store, conditions: Sequence[Any], order: Sequence[Any], limit: int, offset: int = 0
) -> list[ListedRow]:
    """One page of the standings under these conditions, in this order, with their projects."""
    # The ids first: an index is walked, or sorted, without the rows that are not on the page.
    found = (
        Standing.select(Standing.project)
        .where(*conditions)
        .order_by(*order)
        .limit(limit)
        .offset(offset)
    )
    ids = [int(row[0]) for row in found.tuples().execute(store.db)]
    query = (
        Standing.select(
            *columns(),
            Project.title.alias("p_title"),
            Project.client.alias("p_client"),
            fn.COALESCE(Client.name, Client.email).alias("p_client_name"),
            Project.currency.alias("p_currency"),
            Project.muted.alias("p_muted"),
            Project.zone.alias("p_zone"),
        )
        .join(Project, on=Standing.project == Project.id)
        .join(Client, JOIN.LEFT_OUTER, on=Project.client == Client.id)
        .where(Standing.project.in_(ids))
    )
    rows = {row["project"]: row for row in query.dicts().execute(store.db)} if ids else {}
    return [
        ListedRow(
            row["project"],
            row["p_title"],
            row["p_client"],
            row["p_client_name"],
            row["kind"],
            row["p_currency"],
            row["policy"],
            row["songs"],
            bool(row["p_muted"]),
            row["p_zone"],
            row_of(row),
        )
        for row in (rows[each] for each in ids)
    ]


def count(store: Store, wanted: Filter) -> int:
    """How many projects a filter leaves."""
    return sum(groups(store, wanted).values())


def groups(store: Store, wanted: Filter) -> dict[str, int]:
    """How many projects of a filter each group holds; groups that are empty are left out."""
    if wanted.tallied:
        found = tallies.count(store, _tallied(wanted), Tally.group_rank)
        return {GROUPS[rank]: number for rank, number in found.items()}
    conditions, _ = _conditions(store, wanted, counting=True)
    query = (
        Standing.select(Standing.group_rank, fn.COUNT(Standing.project))
        .where(*conditions)
        .group_by(Standing.group_rank)
        .order_by(Standing.group_rank)
    )
    return {GROUPS[rank]: int(number) for rank, number in query.tuples().execute(store.db)}


def quick_to_count(store: Store, wanted: Filter) -> bool:
    """Whether `groups` costs no more than a page of rows does."""
    return wanted.tallied or not wanted.text.strip() or _found(store, wanted.text).ids is not None


def values(store: Store, wanted: Filter, of: str) -> dict[str, int]:
    """How many projects of a filter have each value of a column, one of `VALUES`."""
    if wanted.tallied:
        if of != "files":
            return tallies.count(store, _tallied(wanted), getattr(Tally, of))
        found = tallies.count(store, [*_tallied(wanted), Tally.held == 0], Tally.retention)
        held = tallies.count(store, [*_tallied(wanted), Tally.held == 1]).get(None, 0)
        return found | ({"held": held} if held else {})
    conditions, _ = _conditions(store, wanted, counting=True)
    column = getattr(Standing, of)
    query = Standing.select(column, fn.COUNT(Standing.project)).where(*conditions).group_by(column)
    return {value: int(number) for value, number in query.tuples().execute(store.db)}


def _same(table: Any, wanted: Filter) -> list[Any]:
    """The conditions that standings and their tally have in common."""
    conditions = [table.listed == (ARCHIVED if wanted.archived else LISTED)]
    if wanted.group is not None:
        conditions.append(table.group_rank == GROUPS.index(wanted.group))
    for name in ("chip", "kind", "policy", "revision", "refund", "retention"):
        value = getattr(wanted, name)
        if value is not None:
            conditions.append(getattr(table, name) == value)
    return conditions


def _tallied(wanted: Filter) -> list[Any]:
    conditions = _same(Tally, wanted)
    if wanted.files == "held":
        conditions.append(Tally.held == 1)
    elif wanted.files is not None:
        conditions += [Tally.held == 0, Tally.retention == wanted.files]
    return conditions


def _conditions(store: Store, wanted: Filter, *, counting: bool = False) -> tuple[list[Any], bool]:
    """What must hold of a standing, and whether that leaves so few that they are best sorted."""
    conditions = _same(Standing, wanted)
    few = False
    if wanted.files is not None:
        conditions.append(Standing.files == wanted.files)
    elif wanted.retention is not None:  # for this there is an index
        conditions.append(Standing.files.in_((wanted.retention, "held")))
    if wanted.client_id is not None:
        own = Project.select(Project.id).where(Project.client == wanted.client_id)
        conditions.append(Standing.project.in_(own))
        few = True
    if wanted.due is not None:
        near = Standing.lane == "soon"  # what ends within the week, and for that there is an index
        conditions += [near, Standing.chip.in_(_DEADLINES), Standing.due_at.between(*wanted.due)]
        few = True
    if wanted.text.strip():
        typed, found = search.query(wanted.text), _found(store, wanted.text)
        if (
            found.ids is not None
        ):  # they lead to their rows; else all that is listed is gone through
            few = True
            conditions[0] = SQL('+"t1"."listed" = ?', [ARCHIVED if wanted.archived else LISTED])
            those = SQL("(SELECT value FROM json_each(?))", [json.dumps(found.ids)])
            conditions.append(Standing.project.in_(those))
        elif counting or found.count <= _MOST:
            conditions.append(Standing.project.in_(SQL(f"({sqlite.FOUND_SQL})", [typed])))
        else:
            conditions.append(
                SQL(f"EXISTS ({sqlite.FOUND_SQL} AND rowid = t1.project_id)", [typed])
            )
    elif not few and len(conditions) > 1:
        few = tallies.count(store, _tallied(wanted)).get(None, 0) <= _FEW
    return conditions, few


@dataclass(frozen=True, slots=True)
class _Found:
    """What a text finds, no further than matters: how many, and which where they are few."""

    count: int
    ids: tuple[int, ...] | None


# The last text that was looked up in a store, and at which state of it: a list asks for a page of
# each of its groups and for their counts, all about the same text.
_last: WeakKeyDictionary[Store, tuple[object, _Found]] = WeakKeyDictionary()


def _found(store: Store, text: str) -> _Found:
    typed = search.query(text)
    if not typed:  # a query of signs only, such as a dash, finds nothing
        return _Found(0, ())
    now = (typed, _FEW, sqlite.state(store.db))
    known = _last.get(store)
    if known is None or known[0] != now:
        limited = f"{sqlite.FOUND_SQL} LIMIT ?"
        ids = tuple(row[0] for row in sqlite.sql(store.db, limited, (typed, _FEW + 1)))
        if len(ids) <= _FEW:
            known = (now, _Found(len(ids), ids))
        else:
            counted = f"SELECT count(*) FROM ({limited})"  # noqa: S608  # our own words
            (number,) = sqlite.sql(store.db, counted, (typed, _MOST + 1)).fetchone()
            known = (now, _Found(int(number), None))
        _last[store] = known
    return known[1]


def open_claims(store: Store) -> int:
    """How many claims of listed projects are neither settled nor refused."""
    return tallies.open_claims(store, LISTED)
