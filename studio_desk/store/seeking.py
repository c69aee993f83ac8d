"""Finding anything by the beginnings of its words: index look-ups, cut off after a few."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from peewee import fn

import studio_desk.store.lists as lists
import studio_desk.store.search as search
import studio_desk.store.sqlite as sqlite
from studio_desk.policy.names import compared
from studio_desk.store.lists import ListedRow
from studio_desk.store.models import Client, Fact, FactText, Project, Song, Standing
from studio_desk.store.opening import Store

_REMOVED = 0
_FIGURES = 3  # from so many on, what was typed may be a phone number


def project_ids(store: Store, typed: str, columns: Sequence[str], limit: int) -> list[int]:
    """Projects in one of these columns of the search every word begins a word; newest first."""
    query = search.query(typed)
    if not query:
        return []
    assert set(columns) <= set(sqlite.SEARCH_COLUMNS)
    match = f"{{{' '.join(columns)}}} : ({query})"
    found = sqlite.sql(store.db, f"{sqlite.FOUND_SQL} ORDER BY rowid DESC LIMIT ?", (match, limit))
    return [int(row[0]) for row in found.fetchall()]


def projects(store: Store, ids: Collection[int]) -> dict[int, ListedRow]:
    """Those of the projects that were not removed."""
    conditions = [Standing.project.in_(list(ids)), Standing.listed != _REMOVED]
    rows = lists.listed(store, conditions, (Standing.project,), len(ids) or 1)
    return {row.id: row for row in rows}


def songs(store: Store, ids: Collection[int]) -> list[tuple[int, str]]:
    """The songs of these projects: (project, title)."""
    query = Song.select(Song.project, Song.title).where(Song.project.in_(list(ids)))
    return list(query.order_by(Song.project, Song.position).tuples().execute(store.db))


def references(store: Store, ids: Collection[int]) -> list[tuple[int, str, str, str]]:
    """References and RMA numbers: (project, public id of the fact, kind of fact, text)."""
    query = (
        Fact.select(Fact.project, Fact.name, Fact.kind, FactText.text)
        .join(FactText, on=FactText.fact == Fact.id)
        .where(Fact.project.in_(list(ids)), FactText.role.in_(("number", "reference")))
        .order_by(Fact.project, Fact.at)
    )
    return list(query.tuples().execute(store.db))


def clients_called(store: Store, typed: str, limit: int) -> list[int]:
    """Clients whose compared name, e-mail address or phone holds what was typed."""
    key = compared(typed)
    if not key:
        return []
    # Both keys stand in one index, which is walked instead of the table.
    conditions = [(fn.INSTR(Client.name_key, key) > 0) | (fn.INSTR(Client.email_key, key) > 0)]
    if sum(ch.isdigit() for ch in typed) >= _FIGURES:
        conditions.append(fn.INSTR(Client.phone, typed.strip()) > 0)
    found: list[int] = []
    for condition in conditions:
        query = (
            Client.select(Client.id).where(condition).order_by(Client.name_key, Client.email_key)
        )
        found += [int(row[0]) for row in query.limit(limit).tuples().execute(store.db)]
    return found


def clients_of(store: Store, ids: Collection[int]) -> list[int]:
    """The clients of these projects, each once."""
    query = (
        Project.select(Project.client)
        .join(Client, on=Project.client == Client.id)
        .where(Project.id.in_(list(ids)), Client.removed_at.is_null())
        .distinct()
    )
    return [int(row[0]) for row in query.tuples().execute(store.db)]
