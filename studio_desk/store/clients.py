"""Clients: rows in, `ClientRow` out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from peewee import JOIN, fn

import studio_desk.store.bulk as bulk
from studio_desk.policy.names import compared
from studio_desk.store.models import Client, Project
from studio_desk.store.opening import Store
from studio_desk.store.rows import ClientRow

# What an edit may change.
EDITABLE = ("name", "email", "phone", "note", "zone", "language")
CHANGEABLE = (*EDITABLE, "archived_at", "removed_at")

_COLUMNS = (
    Client.id,
    Client.name,
    Client.email,
    Client.phone,
    Client.note,
    Client.created_at,
    Client.archived_at,
    Client.removed_at,
    Client.zone,
    Client.language,
)


def add(store: Store, values: Mapping[str, Any], created_at: int) -> int:
    """Write a new client and return its id. `values`: any of `EDITABLE`."""
    keys = _keys(values.get("name"), values.get("email"))
    return bulk.insert_one(store, Client, {**values, **keys, "created_at": created_at})


def change(store: Store, client_id: int, field: str, value: Any) -> None:
    """Set one of `CHANGEABLE`."""
    assert field in CHANGEABLE, field
    Client.update({field: value}).where(Client.id == client_id).execute(store.db)
    if field in ("name", "email"):
        row = get(store, client_id)
        assert row is not None
        keys = _keys(row.name, row.email)
        Client.update(**keys).where(Client.id == client_id).execute(store.db)


def get(store: Store, client_id: int) -> ClientRow | None:
    found = Client.select(*_COLUMNS).where(Client.id == client_id).tuples().execute(store.db)
    return next((ClientRow(*row) for row in found), None)


def many(store: Store, ids: Collection[int]) -> dict[int, ClientRow]:
    """Those of the ids that there are."""
    found = Client.select(*_COLUMNS).where(Client.id.in_(list(ids))).tuples().execute(store.db)
    return {row[0]: ClientRow(*row) for row in found}


def find(store: Store, name: str | None, email: str | None) -> int | None:
    """The client of that name and address as compared (pin 13), the earliest of several."""
    keys = _keys(name, email)
    found = (
        Client.select(Client.id)
        .where(
            Client.name_key == keys["name_key"],
            Client.email_key == keys["email_key"],
            Client.removed_at.is_null(),
        )
        .order_by(Client.id)
        .limit(1)
        .tuples()
        .execute(store.db)
    )
    return next((int(row[0]) for row in found), None)


def everyone(store: Store, *, archived: bool = False) -> list[tuple[ClientRow, int]]:
    """All clients that were not removed, with how many projects each has; by compared name."""
    counted = fn.COUNT(Project.id)
    hidden = Client.archived_at.is_null(not archived)
    found = (
        Client.select(*_COLUMNS, counted)
        .join(
            Project,
            JOIN.LEFT_OUTER,
            on=(Project.client == Client.id) & Project.removed_at.is_null(),
        )
        .where(Client.removed_at.is_null(), hidden)
        .group_by(Client.id)
        .order_by(Client.name_key, Client.email_key, Client.id)
        .tuples()
        .execute(store.db)
    )
    return [(ClientRow(*row[:-1]), int(row[-1])) for row in found]


def projects_of(store: Store, client_id: int) -> list[int]:
    """The ids of a client's projects that were not removed."""
    found = (
        Project.select(Project.id)
        .where(Project.client == client_id, Project.removed_at.is_null())
        .order_by(Project.id)
        .tuples()
        .execute(store.db)
    )
    return [int(row[0]) for row in found]


def _keys(name: str | None, email: str | None) -> dict[str, str]:
    return {"name_key": compared(name or ""), "email_key": compared(email or "")}
