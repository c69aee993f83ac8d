"""Credit used in other projects than the one it was given in. Part of the caller's transaction.

A use counts as long as it was not taken back, the fact that gave the credit stands, and neither
project was removed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from studio_desk.store.models import Fact, Project
from studio_desk.store.moneytables import CreditUse
from studio_desk.store.opening import Store
from studio_desk.values import dataclass

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CreditUseRow:
    """A use: of the credit that `fact` (public id) of project `giver` gave, in project `taker`."""

    id: int
    credit: int
    fact: str
    giver: int
    taker: int
    amount_minor: int
    at: int
    recorded_at: int
    removed_at: int | None = None


def add(
    store: Store, credit: int, project: int, amount: int, at: int, recorded_at: int, operation: int
) -> int:
    """Write a use and return its id. `credit` is the row of the fact that gave the credit."""
    return int(
        CreditUse.insert(
            credit=credit,
            project=project,
            amount_minor=amount,
            at=at,
            recorded_at=recorded_at,
            operation=operation,
        ).execute(store.db)
    )


def change(store: Store, use_id: int, field: str, value: Any) -> None:
    CreditUse.update(**{field: value}).where(CreditUse.id == use_id).execute(store.db)


def get(store: Store, use_id: int) -> CreditUseRow | None:
    return next(iter(_uses(store, CreditUse.id == use_id)), None)


def of_projects(store: Store, ids: Collection[int]) -> dict[int, tuple[CreditUseRow, ...]]:
    """The uses that stand, by each of these projects that gave or took, in order."""
    found: defaultdict[int, list[CreditUseRow]] = defaultdict(list)
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        inside = set(chunk)
        either = Fact.project.in_(chunk) | CreditUse.project.in_(chunk)
        for row in _uses(store, CreditUse.removed_at.is_null() & either):
            for project in dict.fromkeys((row.giver, row.taker)):
                if project in inside:
                    found[project].append(row)
    return {project: tuple(rows) for project, rows in found.items()}


def _uses(store: Store, condition: Any) -> list[CreditUseRow]:
    query = (
        CreditUse.select(
            CreditUse.id,
            CreditUse.credit,
            Fact.name,
            Fact.project,
            CreditUse.project,
            CreditUse.amount_minor,
            CreditUse.at,
            CreditUse.recorded_at,
            CreditUse.removed_at,
        )
        .join(Fact, on=CreditUse.credit == Fact.id)
        .where(condition)
        .order_by(CreditUse.at, CreditUse.id)
    )
    return [CreditUseRow(*row) for row in query.tuples().execute(store.db)]


def given_to(store: Store, client_id: int) -> list[int]:
    """The projects of a client, none removed, in which credit was ever given, in order."""
    query = (
        Fact.select(Fact.project)
        .join(Project, on=Fact.project == Project.id)
        .where(Project.client == client_id, Project.removed_at.is_null(), Fact.kind == "credited")
        .distinct()
        .order_by(Fact.project)
    )
    return [int(row[0]) for row in query.tuples().execute(store.db)]
