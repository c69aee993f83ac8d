"""Derived rows: written beside the facts in one transaction, made again when they are stale."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from peewee import JOIN, SQL, fn

import studio_desk.store.bulk as bulk
import studio_desk.store.sqlite as sqlite
import studio_desk.store.tallies as tallies
from studio_desk.store.listrows import FLAGS
from studio_desk.store.models import Project, Span, Standing
from studio_desk.store.opening import Store
from studio_desk.store.rows import SpanRow, StandingRow, names
from studio_desk.store.tallytable import Tally

_STANDING = StandingRow._fields
_SPAN = names(SpanRow)


def put(
    store: Store, derived: Sequence[tuple[StandingRow, Sequence[SpanRow], tuple[str, ...]]]
) -> None:
    """Replace what is derived for some projects, at most a few hundred: standing, spans, and the
    folded texts of the search (`sqlite.SEARCH_COLUMNS`).
    """
    ids = [row.project_id for row, _, _ in derived]
    for table in (Standing, Span):
        table.delete().where(table.project.in_(ids)).execute(store.db)
    standing = [
        {_column(name): _plain(getattr(row, name)) for name in _STANDING} for row, _, _ in derived
    ]
    spans = [
        {
            "project": row.project_id,
            "position": position,
            **{name: _plain(getattr(span, name)) for name in _SPAN},
        }
        for row, found, _ in derived
        for position, span in enumerate(found)
    ]
    bulk.insert(store, Standing, standing)
    bulk.insert(store, Span, spans)
    for row, _, texts in derived:
        sqlite.put_search(store.db, row.project_id, texts)


def many(store: Store, ids: Collection[int]) -> dict[int, StandingRow]:
    found = (
        Standing.select(*columns()).where(Standing.project.in_(list(ids))).dicts().execute(store.db)
    )
    return {row["project"]: row_of(row) for row in found}


def spans(store: Store, project_id: int) -> tuple[SpanRow, ...]:
    """The spans from the instant of the standing on, in order."""
    fields = [getattr(Span, name) for name in _SPAN]
    found = (
        Span.select(*fields)
        .where(Span.project == project_id)
        .order_by(Span.position)
        .dicts()
        .execute(store.db)
    )
    return tuple(SpanRow(**_flagged(row)) for row in found)


def due(store: Store, now: int) -> list[int]:
    """The projects whose row reads otherwise by now, or was made for an instant that has not come
    yet (the clock was set back); by id. An index look-up.
    """
    stale = Standing.refresh_at.is_null(False) & (Standing.refresh_at <= now)
    found: set[int] = set()
    for condition in (stale, Standing.computed_at > now):
        query = Standing.select(Standing.project).where(condition)
        found.update(int(row[0]) for row in query.tuples().execute(store.db))
    return sorted(found)


def missing(store: Store) -> list[int]:
    """The projects that have no row, such as those that a migration has made. Looks at all of them
    where there are fewer rows than projects.
    """
    projects = Project.select(fn.COUNT(SQL("*"))).tuples().execute(store.db)[0][0]
    if tallies.count(store, [Tally.projects > 0]).get(None, 0) == projects:
        return []
    found = (
        Project.select(Project.id)
        .join(Standing, JOIN.LEFT_OUTER, on=Standing.project == Project.id)
        .where(Standing.project.is_null())
    )
    return [int(row[0]) for row in found.tuples().execute(store.db)]


def next_refresh(store: Store) -> int | None:
    """The first instant at which some row reads otherwise."""
    found = (
        Standing.select(Standing.refresh_at)
        .where(Standing.refresh_at.is_null(False))
        .order_by(Standing.refresh_at)
        .limit(1)
        .tuples()
        .execute(store.db)
    )
    return next((int(row[0]) for row in found), None)


def stamps(store: Store) -> dict[int, tuple[str, str, int]]:
    """Policy hash, core version and instant of each derived row, by project."""
    found = Standing.select(
        Standing.project, Standing.policy_hash, Standing.core_version, Standing.computed_at
    )
    return {row[0]: tuple(row[1:]) for row in found.tuples().execute(store.db)}


def columns() -> list[Any]:
    """The columns of a standing, for queries that `row_of` reads."""
    return [getattr(Standing, _column(name)) for name in _STANDING]


def row_of(values: Mapping[str, Any]) -> StandingRow:
    plain = _flagged(values)
    plain["project_id"] = plain.pop("project")
    return StandingRow(**{name: plain[name] for name in _STANDING})


def _column(name: str) -> str:
    return "project" if name == "project_id" else name


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _flagged(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: bool(value) if key in FLAGS else value for key, value in values.items()}
