"""Roots, session folders, files and what became of them: rows in, plain values out.

Writing is part of the caller's transaction. Paths are in stored form, relative to their root.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from peewee import Value, fn

import studio_desk.store.sqlite as sqlite
from studio_desk.store.filerows import EventRow, FileRow, FolderRow, RootRow
from studio_desk.store.filetables import (
    FAULTS,
    FORGOTTEN,
    HERE,
    PURGED,
    TRASHED,
    FiledFile,
    FileEvent,
    Promised,
    PurgeItem,
    Root,
    SessionFolder,
)
from studio_desk.store.models import Retraction
from studio_desk.store.opening import Store
from studio_desk.store.rows import names

_CHUNK = 1000


def columns_of(table: Any, row: type) -> list[Any]:
    """The columns of a table in the order of a row's attributes."""
    return [getattr(table, name) for name in names(row)]


# --- Roots ---------------------------------------------------------------------------------------


def roots(store: Store, *, removed: bool = False) -> list[RootRow]:
    """Every registered root, by label; with `removed` also those taken off the list."""
    query = Root.select(*columns_of(Root, RootRow)).order_by(fn.LOWER(Root.label), Root.id)
    if not removed:
        query = query.where(Root.removed_at.is_null())
    return [RootRow(*row) for row in query.tuples().execute(store.db)]


def root_of(store: Store, root_id: int) -> RootRow | None:
    query = Root.select(*columns_of(Root, RootRow)).where(Root.id == root_id)
    return next((RootRow(*row) for row in query.tuples().execute(store.db)), None)


def add_root(store: Store, identity: str, label: str, path: str, kind: str, now: int) -> int:
    """Register a root and return its id; one that was taken off the list comes back."""
    known = Root.select(Root.id).where(Root.identity == identity).tuples().execute(store.db)
    values = {"label": label, "path": path, "kind": kind, "seen_at": now, "removed_at": None}
    for (found,) in known:
        Root.update(**values).where(Root.id == found).execute(store.db)
        return int(found)
    return int(Root.insert(identity=identity, added_at=now, **values).execute(store.db))


def change_root(store: Store, root_id: int, **values: Any) -> None:
    Root.update(**values).where(Root.id == root_id).execute(store.db)


def uses(store: Store, root_id: int) -> bool:
    """Whether a root has files or folders recorded that are still somewhere."""
    named = FiledFile.select(FiledFile.id).where(
        FiledFile.root == root_id, FiledFile.state != PURGED
    )
    folder = SessionFolder.select(SessionFolder.id).where(
        SessionFolder.root == root_id, SessionFolder.removed_at.is_null()
    )
    return bool(
        list(named.limit(1).tuples().execute(store.db))
        or list(folder.limit(1).tuples().execute(store.db))
    )


# --- Session folders -----------------------------------------------------------------------------


def folders(store: Store, project_id: int | None = None) -> list[FolderRow]:
    """The working folders that count, of one project or of all."""
    query = SessionFolder.select(*columns_of(SessionFolder, FolderRow)).where(
        SessionFolder.removed_at.is_null()
    )
    if project_id is not None:
        query = query.where(SessionFolder.project == project_id)
    ordered = query.order_by(SessionFolder.id)
    return [FolderRow(*row) for row in ordered.tuples().execute(store.db)]


def folder_of(store: Store, folder_id: int) -> FolderRow | None:
    query = SessionFolder.select(*columns_of(SessionFolder, FolderRow)).where(
        SessionFolder.id == folder_id
    )
    return next((FolderRow(*row) for row in query.tuples().execute(store.db)), None)


def add_folder(store: Store, project_id: int, root_id: int, path: str, inode: int, now: int) -> int:
    return int(
        SessionFolder.insert(
            project=project_id, root=root_id, path=path, inode=inode, added_at=now
        ).execute(store.db)
    )


def change_folder(store: Store, folder_id: int, **values: Any) -> None:
    SessionFolder.update(**values).where(SessionFolder.id == folder_id).execute(store.db)


# --- Files ---------------------------------------------------------------------------------------


def retracted_facts(store: Store, project_id: int) -> list[int]:
    """Row ids of the deliveries of a project that were taken back: their files do not count."""
    named = FiledFile.select(FiledFile.fact).where(
        FiledFile.project == project_id, FiledFile.fact.is_null(False)
    )
    last: dict[int, bool] = {}
    for fact, reverses in (
        Retraction.select(Retraction.fact, Retraction.reverses)
        .where(Retraction.fact.in_(named))
        .order_by(Retraction.id)
        .tuples()
        .execute(store.db)
    ):
        last[fact] = reverses is None
    return [fact for fact, gone in last.items() if gone]


def counting(store: Store, project_id: int) -> Any:
    """The condition under which rows of a project count."""
    gone = retracted_facts(store, project_id)
    condition = (FiledFile.project == project_id) & (FiledFile.state != FORGOTTEN)
    if gone:
        condition &= FiledFile.fact.is_null() | FiledFile.fact.not_in(gone)
    return condition


def files(
    store: Store,
    project_id: int,
    *,
    states: Collection[str] | None = None,
    part: str | None = None,
    folder: int | None = None,
    limit: int | None = None,
) -> list[FileRow]:
    """The files of a project that count, by part and path."""
    query = FiledFile.select(*columns_of(FiledFile, FileRow)).where(counting(store, project_id))
    if states is not None:
        query = query.where(FiledFile.state.in_(list(states)))
    if part is not None:
        query = query.where(FiledFile.part == part)
    if folder is not None:
        query = query.where(FiledFile.folder == folder)
    ordered = query.order_by(FiledFile.part, FiledFile.root, FiledFile.path).limit(limit)
    return _read(store, ordered)


def all_files(store: Store, project_id: int) -> list[FileRow]:
    """Every row of a project, those of deliveries that were taken back included."""
    query = FiledFile.select(*columns_of(FiledFile, FileRow)).where(FiledFile.project == project_id)
    return _read(store, query)


def files_by_id(store: Store, ids: Collection[int]) -> list[FileRow]:
    """These files, in order of their ids."""
    query = FiledFile.select(*columns_of(FiledFile, FileRow)).where(FiledFile.id.in_(list(ids)))
    return _read(store, query.order_by(FiledFile.id))


_SECOND = names(FileRow).index("second")


def _read(store: Store, query: Any) -> list[FileRow]:
    """Rows as SQLite hands them out: nothing in them needs peewee's conversions."""
    return [_file(row) for row in sqlite.sql(store.db, *query.sql())]


def _file(row: Sequence[Any]) -> FileRow:
    values = list(row)
    values[_SECOND] = bool(values[_SECOND])
    return FileRow(*values)


def add_files(store: Store, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write new files; each row names the same columns of `filetables.FiledFile`.

    By the connection itself: a session folder has a hundred thousand of them, and peewee's own
    way takes five times as long.
    """
    if not rows:
        return
    columns = [FiledFile._meta.combined[key].column_name for key in rows[0]]  # noqa: SLF001  # peewee's documented way
    named = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    statement = f'INSERT INTO "filed_file" ({named}) VALUES ({marks})'  # noqa: S608  # names of columns
    sqlite.connection(store.db).executemany(statement, [tuple(row.values()) for row in rows])


def change_files(store: Store, ids: Collection[int], **values: Any) -> None:
    """Set columns of some files."""
    listed = list(ids)
    for start in range(0, len(listed), _CHUNK):
        FiledFile.update(**values).where(FiledFile.id.in_(listed[start : start + _CHUNK])).execute(
            store.db
        )


def forget_files(store: Store, ids: Collection[int]) -> None:
    """Take session files off the list. Those that a purge names stay with it, as gone."""
    listed = list(ids)
    for start in range(0, len(listed), _CHUNK):
        chunk = listed[start : start + _CHUNK]
        named = PurgeItem.select(PurgeItem.file).where(PurgeItem.file.in_(chunk))
        FiledFile.delete().where(FiledFile.id.in_(chunk), FiledFile.id.not_in(named)).execute(
            store.db
        )
        # No stored path has an empty name in it: the place is free for another file.
        nowhere = FiledFile.path.concat("//").concat(FiledFile.id.cast("TEXT"))
        FiledFile.update(state=FORGOTTEN, path=nowhere).where(
            FiledFile.id.in_(chunk), FiledFile.state != FORGOTTEN
        ).execute(store.db)


def move_files(store: Store, folder: FolderRow, root_id: int, path: str) -> None:
    """Take down that a session folder, and with it its files, is at another place now."""
    moved = fn.SUBSTR(FiledFile.path, len(folder.path) + 1)
    FiledFile.update(root=root_id, path=Value(path).concat(moved)).where(
        FiledFile.project == folder.project_id,
        FiledFile.root == folder.root_id,
        fn.SUBSTR(FiledFile.path, 1, len(folder.path) + 1) == f"{folder.path}/",
        FiledFile.state.not_in((TRASHED, PURGED, FORGOTTEN)),
    ).execute(store.db)


def owners_of(store: Store, root_id: int, path: str) -> list[int]:
    """The projects that have this very file on their lists, purged ones left out."""
    query = FiledFile.select(FiledFile.project).where(
        FiledFile.root == root_id, FiledFile.path == path, FiledFile.state.in_((HERE, *FAULTS))
    )
    return sorted({int(row[0]) for row in query.tuples().execute(store.db)})


def shared_inodes(store: Store, project_id: int) -> set[tuple[int, int]]:
    """(root, inode) of files that other projects hold: the same file under whatever name."""
    others = FiledFile.select(FiledFile.root, FiledFile.inode).where(
        FiledFile.project != project_id, FiledFile.state.in_((HERE, *FAULTS))
    )
    mine = FiledFile.select(FiledFile.inode).where(FiledFile.project == project_id)
    query = others.where(FiledFile.inode.in_(mine)).distinct()
    return {(int(root), int(inode)) for root, inode in query.tuples().execute(store.db)}


def by_hash(store: Store, project_id: int, states: Collection[str]) -> dict[str, list[FileRow]]:
    """The files of a project in these states, by what they held."""
    found: dict[str, list[FileRow]] = {}
    for row in files(store, project_id, states=states):
        if row.sha256 is not None:
            found.setdefault(row.sha256, []).append(row)
    return found


def faulty(store: Store, limit: int = 200) -> list[FileRow]:
    """Files that are not as they should be, the newest finding first."""
    query = (
        FiledFile.select(*columns_of(FiledFile, FileRow))
        .where(FiledFile.state.in_(FAULTS))
        .order_by(FiledFile.state_at.desc(), FiledFile.path)
        .limit(limit)
    )
    return _read(store, query)


def least_verified(store: Store, before: int, limit: int) -> list[FileRow]:
    """Files last read before an instant or never, those never read first."""
    query = (
        FiledFile.select(*columns_of(FiledFile, FileRow))
        .where(
            FiledFile.state == HERE,
            FiledFile.verified_at.is_null() | (FiledFile.verified_at < before),
        )
        .order_by(FiledFile.verified_at.asc(nulls="FIRST"), FiledFile.id)
        .limit(limit)
    )
    return _read(store, query)


# --- What became of them -------------------------------------------------------------------------


def happened(store: Store, at: int, what: str, rows: Iterable[FileRow]) -> None:
    """Write down what became of files."""
    listed = [
        {
            "at": at,
            "project": row.project_id,
            "file_id": row.id,
            "root": row.root_id,
            "path": row.path,
            "what": what,
            "size": row.size,
            "sha256": row.sha256,
        }
        for row in rows
    ]
    for start in range(0, len(listed), _CHUNK):
        FileEvent.insert_many(listed[start : start + _CHUNK]).execute(store.db)


def events(store: Store, project_id: int, limit: int = 200) -> list[EventRow]:
    """What became of the files of a project, newest first."""
    query = (
        FileEvent.select(*columns_of(FileEvent, EventRow))
        .where(FileEvent.project == project_id)
        .order_by(FileEvent.id.desc())
        .limit(limit)
    )
    return [EventRow(*row) for row in query.tuples().execute(store.db)]


# --- What the package promises -------------------------------------------------------------------


def promised(store: Store, project_id: int) -> tuple[str, ...]:
    query = Promised.select(Promised.role).where(Promised.project == project_id)
    return tuple(sorted(str(row[0]) for row in query.tuples().execute(store.db)))


def promise(store: Store, project_id: int, roles: Iterable[str]) -> None:
    """Set the roles that the package of a project promises."""
    Promised.delete().where(Promised.project == project_id).execute(store.db)
    rows = [{"project": project_id, "role": role} for role in sorted(set(roles))]
    if rows:
        Promised.insert_many(rows).execute(store.db)
