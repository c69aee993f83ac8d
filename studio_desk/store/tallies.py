"""The counts of lists, groups and filters: read off the tally, no project is looked at."""

from __future__ import annotations

from typing import Any

from peewee import fn

from studio_desk.store.opening import Store
from studio_desk.store.tallytable import Tally


def count(store: Store, conditions: list[Any], by: Any = None) -> dict[Any, int]:
    """How many projects fulfil `conditions` on `Tally`, for each value of `by` that has some; in
    all, under None, without it.
    """
    number = fn.SUM(Tally.projects)
    columns = [number] if by is None else [by, number]
    query = Tally.select(*columns).where(*conditions)
    if by is not None:
        query = query.group_by(by).order_by(by)
    rows = query.tuples().execute(store.db)
    found = {(None if by is None else row[0]): int(row[-1] or 0) for row in rows}
    return {value: number for value, number in found.items() if number}


def open_claims(store: Store, listed: int) -> int:
    """How many claims of these projects are neither settled nor refused."""
    query = Tally.select(fn.SUM(Tally.open_claims)).where(Tally.listed == listed)
    return int(query.tuples().execute(store.db)[0][0] or 0)
