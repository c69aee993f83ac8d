"""Looking things up: lists, search and counts over the derived rows. What a page costs depends on
the page, not on how many projects there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from peewee import JOIN, SQL, fn

import studio_desk.store.search as search
import studio_desk.store.sqlite as sqlite
from studio_desk.store.models import Client, Project, Song, Standing
from studio_desk.store.opening import Store
from studio_desk.store.rows import StandingRow
from studio_desk.store.standings import columns, row_of
from studio_desk.store.vocabulary import GROUPS

# Each order ends in the project's id, so that equal keys keep their places from page to page.
SORTS: dict[str, tuple[Any, ...]] = {
    "deadline": (Standing.group_rank, Standing.sort_at, Standing.project),
    "title": (Standing.title_key, Standing.project),
    "client": (Standing.client_key, Standing.title_key, Standing.project),
    "recent": (Standing.recent_at.desc(), Standing.project.desc()),
}
LISTED, ARCHIVED = 1, 2
_DEADLINES = ("free", "return_due", "ending", "exchangeable")  # chips whose instant is a deadline


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; every part that is set must hold. `text` is what was typed.

    `due`: a deadline runs out between these instants (UTC seconds, both inclusive).
    """

    text: str = ""
    group: str | None = None
    chip: str | None = None
    revision: str | None = None
    refund: str | None = None
    retention: str | None = None
    kind: str | None = None
    policy: str | None = None
    client_id: int | None = None
    archived: bool = False
    due: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One line of the project list: what the line says, and the derived standing."""

    id: int
    title: str | None
    client_id: int | None
    client: str | None
    kind: str
    currency: str | None
    policy: str
    songs: int
    muted: bool
    zone: str
    standing: StandingRow


def projects(
    store: Store, wanted: Filter, sort: str = "deadline", limit: int = 100, offset: int = 0
) -> list[ListedRow]:
    """One page of the list, in one of `SORTS`; ``-title`` is that order the other way round."""
    return listed(store, _conditions(wanted), _order(sort), limit, offset)


def _order(sort: str) -> tuple[Any, ...]:
    if not sort.startswith("-"):
        return SORTS[sort]
    # Turned around as a whole, so that the same index serves, read from its end.
    return tuple(
        each.node.asc() if getattr(each, "direction", "") == "DESC" else each.desc()
        for each in SORTS[sort.removeprefix("-")]
    )


def listed(
    store: Store, conditions: Sequence[Any], order: Sequence[Any], limit: int, offset: int = 0
) -> list[ListedRow]:
    """One page of the standings under these conditions, in this order, with their projects."""
    counted = Song.select(fn.COUNT(Song.position)).where(Song.project == Standing.project)
    query = (
        Standing.select(
            *columns(),
            Project.title.alias("p_title"),
            Project.client.alias("p_client"),
            fn.COALESCE(Client.name, Client.email).alias("p_client_name"),
            Project.kind.alias("p_kind"),
            Project.currency.alias("p_currency"),
            Project.policy.alias("p_policy"),
            Project.muted.alias("p_muted"),
            Project.zone.alias("p_zone"),
            counted.alias("p_songs"),
        )
        .join(Project, on=Standing.project == Project.id)
        .join(Client, JOIN.LEFT_OUTER, on=Project.client == Client.id)
        .where(*conditions)
        .order_by(*order)
        .limit(limit)
        .offset(offset)
    )
    return [
        ListedRow(
            row["project"],
            row["p_title"],
            row["p_client"],
            row["p_client_name"],
            row["p_kind"],
            row["p_currency"],
            row["p_policy"],
            row["p_songs"],
            bool(row["p_muted"]),
            row["p_zone"],
            row_of(row),
        )
        for row in query.dicts().execute(store.db)
    ]


def count(store: Store, wanted: Filter) -> int:
    """How many projects a filter leaves."""
    query = Standing.select(fn.COUNT(Standing.project)).join(
        Project, on=Standing.project == Project.id
    )
    return int(query.where(*_conditions(wanted)).tuples().execute(store.db)[0][0])


def groups(store: Store, wanted: Filter) -> dict[str, int]:
    """How many projects of a filter each group holds; groups that are empty are left out."""
    query = Standing.select(Standing.group_rank, fn.COUNT(Standing.project))
    if wanted.kind is not None or wanted.policy is not None or wanted.client_id is not None:
        query = query.join(Project, on=Standing.project == Project.id)
    query = (
        query.where(*_conditions(wanted))
        .group_by(Standing.group_rank)
        .order_by(Standing.group_rank)
    )
    return {GROUPS[rank]: int(number) for rank, number in query.tuples().execute(store.db)}


def _conditions(wanted: Filter) -> list[Any]:
    conditions: list[Any] = [Standing.listed == (ARCHIVED if wanted.archived else LISTED)]
    for column, value in (
        (Standing.group, wanted.group),
        (Standing.chip, wanted.chip),
        (Standing.revision, wanted.revision),
        (Standing.refund, wanted.refund),
        (Standing.retention, wanted.retention),
        (Project.kind, wanted.kind),
        (Project.policy, wanted.policy),
        (Project.client, wanted.client_id),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.due is not None:
        conditions += [Standing.chip.in_(_DEADLINES), Standing.chip_at.between(*wanted.due)]
    if wanted.text.strip():
        typed = search.query(wanted.text)
        # A query of signs only, such as a dash, finds nothing.
        found = SQL(f"({sqlite.FOUND_SQL})", [typed]) if typed else SQL("(NULL)")
        conditions.append(Standing.project.in_(found))
    return conditions


def open_claims(store: Store) -> int:
    """How many claims of listed projects are neither settled nor refused."""
    query = Standing.select(fn.SUM(Standing.open_claims)).where(Standing.listed == LISTED)
    return int(query.tuples().execute(store.db)[0][0] or 0)
