"""The journal: what the owner did, when, and which attributes it changed from what to what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from peewee import SQL

import studio_desk.store.bulk as bulk
from studio_desk.store.models import Edit, Operation
from studio_desk.store.opening import Store
from studio_desk.store.rows import EditRow, OperationRow, names


def begin(
    store: Store,
    at: int,
    name: str,
    *,
    project: int | None = None,
    client: int | None = None,
    fact_kind: str | None = None,
    count: int = 1,
    reverses: int | None = None,
) -> int:
    """Write one operation and return its id. It carries numbers and words of ours, no names."""
    values = {
        "at": at,
        "name": name,
        "project": project,
        "client": client,
        "fact_kind": fact_kind,
        "count": count,
        "reverses": reverses,
    }
    return bulk.insert_one(store, Operation, values)


def edited(
    store: Store,
    operation: int,
    subject: str,
    subject_id: int,
    field: str,
    before: Any,
    after: Any,
) -> None:
    """Write one changed attribute; values of plain JSON."""
    values = {
        "operation": operation,
        "subject": subject,
        "subject_id": subject_id,
        "field": field,
        "before": _text(before),
        "after": _text(after),
    }
    bulk.insert_one(store, Edit, values)


def get(store: Store, operation: int) -> OperationRow | None:
    return next(iter(_operations(store, Operation.id == operation, 1)), None)


def newest(store: Store, limit: int = 100) -> list[OperationRow]:
    """The last operations, newest first."""
    return list(_operations(store, SQL("1"), limit))


def _operations(store: Store, condition: Any, limit: int) -> Iterable[OperationRow]:
    found = (
        Operation.select(
            Operation.id,
            Operation.at,
            Operation.name,
            Operation.project,
            Operation.client,
            Operation.fact_kind,
            Operation.count,
            Operation.reverses,
        )
        .where(condition)
        .order_by(Operation.id.desc())
        .limit(limit)
        .tuples()
        .execute(store.db)
    )
    return (OperationRow(*row) for row in found)


def edits_of(store: Store, operation: int) -> list[EditRow]:
    """What an operation changed, in order."""
    return _edits(store, Edit.operation == operation)


def edits_after(store: Store, subject: str, subject_id: int, instant: int) -> list[EditRow]:
    """What was changed about a subject by operations later than `instant`, in order."""
    return _edits(
        store,
        (Edit.subject == subject) & (Edit.subject_id == subject_id) & (Operation.at > instant),
    )


def values_of(store: Store, subject: str, field: str) -> set[Any]:
    """All values that an attribute ever had, by the journal."""
    asked = Edit.select(Edit.before, Edit.after).where(Edit.subject == subject, Edit.field == field)
    return {_value(text) for pair in asked.tuples().execute(store.db) for text in pair}


def _edits(store: Store, condition: Any) -> list[EditRow]:
    found = (
        Edit.select(
            Edit.id,
            Edit.operation,
            Edit.subject,
            Edit.subject_id,
            Edit.field,
            Edit.before,
            Edit.after,
        )
        .join(Operation, on=Edit.operation == Operation.id)
        .where(condition)
        .order_by(Edit.id)
        .tuples()
        .execute(store.db)
    )
    return [EditRow(**_read(row)) for row in found]


_EDIT = names(EditRow)


def _read(row: tuple[Any, ...]) -> dict[str, Any]:
    values = dict(zip(_EDIT, row, strict=True))
    return values | {"before": _value(values["before"]), "after": _value(values["after"])}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(text: str) -> Any:
    """Lists come back as tuples, the form in which rows hold them."""
    value = json.loads(text)
    return tuple(value) if isinstance(value, list) else value
