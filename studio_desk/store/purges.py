"""The journal of purges: what was told, listed, moved, put back, deleted. Part of the caller's
transaction throughout.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from peewee import fn

from studio_desk.store.filerows import FileRow, ItemRow, PurgeRow
from studio_desk.store.filetables import OPEN_PURGES, Purge, PurgeItem
from studio_desk.store.filing import columns_of
from studio_desk.store.opening import Store
from studio_desk.store.rows import names

_CHUNK = 1000


def begin(
    store: Store, project_id: int, token: str, now: int, not_before: int, operation: int
) -> int:
    """Write down a notice; `not_before` is the first second at which files may be moved."""
    return int(
        Purge.insert(
            project=project_id,
            token=token,
            state="noticed",
            noticed_at=now,
            not_before=not_before,
            operation=operation,
        ).execute(store.db)
    )


def change(store: Store, purge_id: int, **values: Any) -> None:
    Purge.update(**values).where(Purge.id == purge_id).execute(store.db)


def get(store: Store, purge_id: int) -> PurgeRow | None:
    return next(iter(_purges(store, Purge.id == purge_id)), None)


def project_of(store: Store, purge_id: int) -> int:
    """The project of a purge there is."""
    row = get(store, purge_id)
    assert row is not None, purge_id
    return row.project_id


def open_of(store: Store, project_id: int) -> PurgeRow | None:
    """The purge of a project that is under way: told, in the trash, or between; else None."""
    found = _purges(store, (Purge.project == project_id) & Purge.state.in_(OPEN_PURGES))
    return next(iter(found), None)


def last_of(store: Store, project_id: int) -> PurgeRow | None:
    """The newest purge of a project that was not withdrawn."""
    found = _purges(store, (Purge.project == project_id) & (Purge.state != "withdrawn"))
    return next(iter(found), None)


def in_states(store: Store, states: Collection[str]) -> list[PurgeRow]:
    """The purges in these states, newest first."""
    return _purges(store, Purge.state.in_(list(states)))


def of_projects(store: Store, ids: Collection[int]) -> dict[int, PurgeRow]:
    """The open or newest purge of each project; those without one are left out."""
    found: dict[int, PurgeRow] = {}
    wanted = Purge.project.in_(list(ids)) & (Purge.state != "withdrawn")
    for row in _purges(store, wanted):
        found.setdefault(row.project_id, row)
    return found


def _purges(store: Store, condition: Any) -> list[PurgeRow]:
    query = Purge.select(*columns_of(Purge, PurgeRow)).where(condition).order_by(Purge.id.desc())
    found = []
    for row in query.tuples().execute(store.db):
        values = dict(zip(names(PurgeRow), row, strict=True))
        found.append(PurgeRow(**values | {"with_delivered": bool(values["with_delivered"])}))
    return found


# --- Items ---------------------------------------------------------------------------------------


def list_items(store: Store, purge_id: int, rows: Sequence[FileRow]) -> None:
    """Write down the list that was confirmed, in place of an earlier one."""
    PurgeItem.delete().where(PurgeItem.purge == purge_id).execute(store.db)
    listed = [
        {
            "purge": purge_id,
            "position": position,
            "file": row.id,
            "root": row.root_id,
            "path": row.path,
            "size": row.size,
            "mtime_ns": row.mtime_ns,
            "sha256": row.sha256,
            "step": "listed",
        }
        for position, row in enumerate(rows)
    ]
    for start in range(0, len(listed), _CHUNK):
        PurgeItem.insert_many(listed[start : start + _CHUNK]).execute(store.db)


def items(
    store: Store,
    purge_id: int,
    steps: Iterable[str] | None = None,
    *,
    after: int = -1,
    limit: int | None = None,
) -> list[ItemRow]:
    """The files of a purge in order, from the position after `after` on."""
    query = PurgeItem.select(*columns_of(PurgeItem, ItemRow)).where(
        PurgeItem.purge == purge_id, PurgeItem.position > after
    )
    if steps is not None:
        query = query.where(PurgeItem.step.in_(list(steps)))
    ordered = query.order_by(PurgeItem.position).limit(limit)
    return [ItemRow(*row) for row in ordered.tuples().execute(store.db)]


def step(store: Store, item: ItemRow, to: str, **values: Any) -> None:
    """Write down how far one file is."""
    PurgeItem.update(step=to, **values).where(
        PurgeItem.purge == item.purge_id, PurgeItem.position == item.position
    ).execute(store.db)


def sums(store: Store, purge_id: int) -> dict[str, tuple[int, int]]:
    """How many files, and bytes, of a purge are at each step."""
    query = (
        PurgeItem.select(PurgeItem.step, fn.COUNT(PurgeItem.position), fn.SUM(PurgeItem.size))
        .where(PurgeItem.purge == purge_id)
        .group_by(PurgeItem.step)
    )
    return {name: (int(count), int(size)) for name, count, size in query.tuples().execute(store.db)}
