"""What is asked about clients: sums of money, what was said, likely twins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from peewee import JOIN, fn

import studio_desk.store.lists as lists
from studio_desk.policy.facts import Fact as Told
from studio_desk.store.lists import ListedRow
from studio_desk.store.models import (
    Client,
    Fact,
    FactMoney,
    FactText,
    Project,
    Retraction,
    Standing,
)
from studio_desk.store.opening import Store

_CHUNK = 500


def numbers_of_projects(store: Store, ids: Collection[int] | None = None) -> dict[int, int]:
    """How many projects that were not removed each client has; of these clients, or of all."""
    query = (
        Project.select(Project.client, fn.COUNT(Project.id))
        .where(Project.removed_at.is_null(), Project.client.is_null(False))
        .group_by(Project.client)
    )
    if ids is not None:
        query = query.where(Project.client.in_(list(ids)))
    return {client: int(number) for client, number in query.tuples().execute(store.db)}


def count(store: Store) -> int:
    """How many clients are in use: neither removed nor archived."""
    query = Client.select(fn.COUNT(Client.id)).where(
        Client.removed_at.is_null(), Client.archived_at.is_null()
    )
    return int(query.tuples().execute(store.db)[0][0])


def last_seen(store: Store) -> dict[int, int]:
    """When something last happened in a project of each client."""
    query = (
        Standing.select(Project.client, fn.MAX(Standing.recent_at))
        .join(Project, on=Standing.project == Project.id)
        .where(Project.removed_at.is_null(), Project.client.is_null(False))
        .group_by(Project.client)
    )
    return {client: int(at) for client, at in query.tuples().execute(store.db)}


def listed_projects(store: Store, client_id: int, limit: int) -> list[ListedRow]:
    """A client's projects with their standings: what needs the owner first, archived ones last."""
    own = Project.select(Project.id).where(Project.client == client_id)
    conditions = [Standing.project.in_(own), Standing.listed > 0]
    order = (Standing.listed, Standing.group_rank, Standing.sort_at, Standing.project)
    # A sum in the order keeps the planner from walking all standings in that order instead.
    return lists.listed(store, conditions, (order[0] + 0, *order[1:]), limit)


def every_project_of(store: Store, client_id: int) -> list[int]:
    """The ids of all projects that name a client, removed ones included."""
    query = Project.select(Project.id).where(Project.client == client_id).order_by(Project.id)
    return [int(row[0]) for row in query.tuples().execute(store.db)]


def _counts_now() -> Any:
    """The condition under which a fact counts: no retraction of it stands."""
    again = Retraction.alias()
    standing = Retraction.select(Retraction.fact).where(
        Retraction.reverses.is_null(),
        Retraction.id.not_in(again.select(again.reverses).where(again.reverses.is_null(False))),
    )
    return Fact.id.not_in(standing)


def money(
    store: Store, client_id: int | None, now: int, kinds: Collection[str]
) -> dict[int, list[Told]]:
    """The facts of these kinds up to `now` in a client's projects (None: in all), by project and
    in order. Of their own fields they have the amount, the reference and the outcome only.
    """
    texts = FactText.role.in_(("outcome", "reference"))
    query = (
        Fact.select(
            Fact.project,
            Fact.name,
            Fact.kind,
            Fact.at,
            FactMoney.amount_minor,
            FactText.role,
            FactText.text,
        )
        .join(FactMoney, JOIN.LEFT_OUTER, on=FactMoney.fact == Fact.id)
        .switch(Fact)
        .join(FactText, JOIN.LEFT_OUTER, on=(FactText.fact == Fact.id) & texts)
        .switch(Fact)
        .join(Project, on=Fact.project == Project.id)
        .where(Project.removed_at.is_null(), Fact.at <= now)
        .where(Fact.kind.in_(list(kinds)), _counts_now())
        .order_by(Fact.project, Fact.at, Fact.seq)
    )
    if client_id is not None:
        query = query.where(Project.client == client_id)
    found: dict[int, list[Told]] = {}
    for project, name, kind, at, amount, role, text in query.tuples().execute(store.db):
        told = {role: text} if role else {}
        found.setdefault(project, []).append(Told(name, kind, at, amount=amount, **told))
    return found


def said(
    store: Store, client_id: int, kinds: Sequence[str], limit: int
) -> list[tuple[int, str, str | None]]:
    """The newest facts of these kinds in a client's projects: (project, public id, title)."""
    query = (
        Fact.select(Fact.project, Fact.name, Project.title)
        .join(Project, on=Fact.project == Project.id)
        .where(Project.client == client_id, Project.removed_at.is_null())
        .where(Fact.kind.in_(list(kinds)), _counts_now())
        .order_by(Fact.at.desc(), Fact.seq.desc())
        .limit(limit)
    )
    return [(p, name, title) for p, name, title in query.tuples().execute(store.db)]


def twins(store: Store) -> list[list[int]]:
    """Clients whose compared name, or compared e-mail address, is the same: groups of ids."""
    groups: list[list[int]] = []
    for key in (Client.email_key, Client.name_key):
        query = (
            Client.select(fn.GROUP_CONCAT(Client.id))
            .where(Client.removed_at.is_null(), key != "")
            .group_by(key)
            .having(fn.COUNT(Client.id) > 1)
        )
        for (listed,) in query.tuples().execute(store.db):
            groups.append(sorted(int(each) for each in str(listed).split(",")))
    return groups


def rows_of_keys(store: Store, name_key: str, email_key: str) -> list[int]:
    """The clients that have one of these compared forms (empty ones match nothing)."""
    conditions = [
        column == key
        for column, key in ((Client.name_key, name_key), (Client.email_key, email_key))
        if key
    ]
    if not conditions:
        return []
    either = conditions[0] if len(conditions) == 1 else conditions[0] | conditions[1]
    query = Client.select(Client.id).where(Client.removed_at.is_null(), either).order_by(Client.id)
    return [int(row[0]) for row in query.tuples().execute(store.db)]
