"""Rows of payment files that were taken in: to know them again, and to say who paid."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from studio_desk.store.models import Fact, Project
from studio_desk.store.moneytables import ImportedPayment
from studio_desk.store.opening import Store
from studio_desk.values import dataclass

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """Where a fact came from: `fact` is its row, `name` its public id in `project`."""

    fact: int
    project: int
    name: str
    fingerprint: str
    source: str
    payer: str | None
    purpose: str | None


def keep(
    store: Store,
    fact: int,
    fingerprint: str,
    source: str,
    payer: str | None,
    purpose: str | None,
    operation: int,
) -> None:
    """Write down where a fact came from; part of the caller's transaction."""
    ImportedPayment.insert(
        fact=fact,
        fingerprint=fingerprint,
        source=source,
        payer=payer,
        purpose=purpose,
        operation=operation,
    ).execute(store.db)


def of_projects(store: Store, ids: Collection[int]) -> list[ImportedRow]:
    """The imported facts of these projects, retracted ones included."""
    return _rows(store, Fact.project, ids)


def of_fingerprints(store: Store, prints: Collection[str]) -> list[ImportedRow]:
    """The facts that rows of these fingerprints made, retracted ones included."""
    return _rows(store, ImportedPayment.fingerprint, prints)


def payers(store: Store) -> dict[int, list[str]]:
    """Who paid for each client before, as the files said; of projects that are there."""
    query = (
        ImportedPayment.select(Project.client, ImportedPayment.payer)
        .join(Fact, on=ImportedPayment.fact == Fact.id)
        .join(Project, on=Fact.project == Project.id)
        .where(
            Project.client.is_null(False),
            Project.removed_at.is_null(),
            ImportedPayment.payer.is_null(False),
        )
        .distinct()
    )
    found: dict[int, list[str]] = {}
    for client, payer in query.tuples().execute(store.db):
        found.setdefault(client, []).append(payer)
    return found


def _rows(store: Store, column: Any, wanted: Collection[Any]) -> list[ImportedRow]:
    listed = list(wanted)
    found: list[ImportedRow] = []
    for start in range(0, len(listed), _CHUNK):
        query = (
            ImportedPayment.select(
                ImportedPayment.fact,
                Fact.project,
                Fact.name,
                ImportedPayment.fingerprint,
                ImportedPayment.source,
                ImportedPayment.payer,
                ImportedPayment.purpose,
            )
            .join(Fact, on=ImportedPayment.fact == Fact.id)
            .where(column.in_(listed[start : start + _CHUNK]))
            .order_by(ImportedPayment.fact)
        )
        found += [ImportedRow(*row) for row in query.tuples().execute(store.db)]
    return found
