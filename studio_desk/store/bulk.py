"""Many rows at once. Putting a statement together costs more than running it: here that is done
once for a table and its columns, and one statement is run for all rows.

Values must be as the columns hold them (whole numbers, texts, bytes, None), and every column with a
default in `models` must be given: the models are not asked.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import peewee

from studio_desk.store.opening import Store

_Row = Mapping[str, Any]


@functools.lru_cache(maxsize=128)
def _statement(table: type[peewee.Model], names: tuple[str, ...], mark: str) -> str:
    meta = table._meta  # noqa: SLF001  # peewee's own name for what its users may read
    fields = [meta.fields[name] for name in names]
    lacking = {field.name for field in meta.defaults} - set(names)
    assert not lacking, f"{table.__name__}: the defaults of {lacking} would be passed over"
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join([mark] * len(names))
    return f'INSERT INTO "{meta.table_name}" ({columns}) VALUES ({marks})'  # noqa: S608  # our names


def insert(store: Store, table: type[peewee.Model], rows: Iterable[_Row]) -> None:
    """Write rows of a table, all with the same columns, in their order; part of a transaction.

    Raises what peewee raises for a constraint.
    """
    found = iter(rows)
    first = next(found, None)
    if first is None:
        return
    names = tuple(first)
    statement = _statement(table, names, store.db.param)
    values: Iterable[Sequence[Any]] = (
        [row[name] for name in names] for row in chain((first,), found)
    )
    with peewee.__exception_wrapper__:  # type: ignore[attr-defined]  # not in its stubs
        store.db.cursor().executemany(statement, values)  # type: ignore[no-untyped-call]


def insert_one(store: Store, table: type[peewee.Model], row: _Row) -> int:
    """Write one row and return its id, as `insert` does."""
    statement = _statement(table, tuple(row), store.db.param)
    cursor = store.db.execute_sql(statement, tuple(row.values()))  # type: ignore[no-untyped-call]
    return int(cursor.lastrowid)
