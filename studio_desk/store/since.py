"""What changed by the passing of time, and what was done, between two instants: index look-ups."""

from __future__ import annotations

from peewee import fn

from studio_desk.store import lists
from studio_desk.store.lists import LISTED, ListedRow
from studio_desk.store.models import Operation, Span, Standing
from studio_desk.store.opening import Store


def changed(store: Store, since: int, now: int, limit: int) -> list[int]:
    """Projects that came to stand as they do between two instants (the second included)."""
    query = (
        Span.select(Span.project)
        .where(Span.starts_at > since, Span.starts_at <= now)
        .order_by(Span.starts_at.desc())
        .limit(limit)
    )
    return list(dict.fromkeys(int(row[0]) for row in query.tuples().execute(store.db)))


def ending(store: Store, first: int, last: int, limit: int) -> list[ListedRow]:
    """Listed projects with something that ends between two instants, the soonest first."""
    conditions = [
        Standing.listed == LISTED,
        Standing.lane == "soon",
        Standing.due_at.between(first, last),
    ]
    return lists.listed(store, conditions, (Standing.due_at, Standing.project), limit)


def operations(store: Store, since: int, limit: int) -> list[int]:
    """The operations after an instant, newest first; numbers rise with time."""
    newest = Operation.select(fn.MAX(Operation.id)).tuples().execute(store.db)[0][0]
    if newest is None:
        return []
    query = (
        Operation.select(Operation.id)
        .where(Operation.at > since, Operation.id > newest - limit)
        .order_by(Operation.id.desc())
    )
    return [int(row[0]) for row in query.tuples().execute(store.db)]
