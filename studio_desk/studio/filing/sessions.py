"""Session folders: registered, scanned, scanned again, and found again when they were moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from studio_desk.errors import KnownError
from studio_desk.files import roots
from studio_desk.files.names import joined, parts_of, shown
from studio_desk.files.progress import Progress
from studio_desk.files.roots import Root
from studio_desk.files.scan import Found, Scan, scan
from studio_desk.files.seek import Known, seek
from studio_desk.files.trouble import Offline, Refusal
from studio_desk.oswords import system_words
from studio_desk.store import filing, purges, standings
from studio_desk.store.filerows import FileRow, FolderRow
from studio_desk.store.filetables import FORGOTTEN, HERE, PURGED, TRASHED
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.filing.base import (
    ONE_AT_A_TIME,
    Roots,
    answer,
    file_operation,
    looked,
    opened_root,
    recounting,
)
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_AT_WORK = ("none", "in_care")


@dataclass(slots=True)
class Rescan:
    """What a scan of the session folders of a project found, in shown paths.

    `alarms` are files that are no longer as recorded although work on the project is over;
    `moved` are folders that were found elsewhere, as (before, now); `lost` those not found.
    """

    project_id: int
    files: int = 0
    size: int = 0
    newest_ns: int = 0
    added: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    moved: list[tuple[str, str]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def add(context: Context, project_id: int, path: str, progress: Progress) -> tuple[Rescan, Changes]:
    """Register a project's working folder and take in what it holds.

    Refused outside the registered roots, for a root itself, and where it overlaps with a folder
    that is registered already.
    """
    rows = filing.roots(context.store)
    found = roots.within(path, [row.path for row in rows])
    if found is None:
        raise Refused.because(
            tr("{path} is in none of the registered folders", path=path),
            "path",
            tr("Register its drive first."),
        )
    if not found[1]:
        raise Refused.because(
            tr("that is a whole registered folder"),
            "path",
            tr("Choose the project's folder in it."),
        )
    row = next(row for row in rows if row.path == found[0])
    stored = joined(*found[1])
    _must_be_apart(context, row.id, stored)
    with opened_root(context, row.id) as root:
        result = scan(root.top, found[1], progress)
    with file_operation(context, "add_folder", project_id) as running:
        folder_id = filing.add_folder(
            context.store, project_id, row.id, stored, result.inode, running.at
        )
        folder = filing.folder_of(context.store, folder_id)
        assert folder is not None
        report = Rescan(project_id)
        _take_in(context, folder, result, report, running.at, accept=True)
    return report, answer(context, running, project_id)


def _must_be_apart(context: Context, root_id: int, path: str) -> None:
    for other in filing.folders(context.store):
        if other.root_id != root_id:
            continue
        one, two = f"{path}/".casefold(), f"{other.path}/".casefold()
        if one.startswith(two) or two.startswith(one):
            raise Refused.because(
                tr("{name} is registered already", name=shown(other.path)), "path"
            )


def remove(context: Context, folder_id: int) -> Changes:
    """Take a session folder off the list, and its files with it. Nothing on the disk is touched."""
    folder = _folder(context, folder_id)
    if purges.open_of(context.store, folder.project_id) is not None:
        raise Refused.because(tr("a purge of this project is under way"), "", tr("End it first."))
    with file_operation(context, "remove_folder", folder.project_id) as running:
        filing.change_folder(context.store, folder_id, removed_at=running.at)
        rows = filing.files(context.store, folder.project_id, folder=folder_id)
        filing.forget_files(context.store, [row.id for row in rows])
    return answer(context, running, folder.project_id)


def _folder(context: Context, folder_id: int) -> FolderRow:
    folder = filing.folder_of(context.store, folder_id)
    if folder is None or folder.removed_at is not None:
        raise KnownError(tr("That folder is not registered."))
    return folder


def rescan(
    context: Context, project_id: int, progress: Progress, *, accept: bool | None = None
) -> tuple[Rescan, Changes]:
    """Look through the session folders of a project again.

    What was edited, added or removed is taken down as it is now while the project is being worked
    on, or with `accept`; afterwards a file that is not as recorded is an alarm. Raises `Offline`
    where a root is not there: nothing is then recorded as missing.
    """
    report = Rescan(project_id)
    if accept is None:
        standing = standings.many(context.store, [project_id])[project_id]
        accept = standing.retention in _AT_WORK or standing.in_hand
    with ONE_AT_A_TIME, Roots(context) as open_roots:
        for folder in filing.folders(context.store, project_id):
            _rescan_one(context, open_roots, folder, report, progress, accept=accept)
    return report, looked("rescan", [project_id])


def _rescan_one(
    context: Context,
    open_roots: Roots,
    folder: FolderRow,
    report: Rescan,
    progress: Progress,
    *,
    accept: bool,
) -> None:
    progress.at(shown(folder.path), folder.project_id)
    root = open_roots.get(folder.root_id)
    result = _look(root, folder, progress)
    here = folder
    known = filing.files(context.store, folder.project_id, folder=folder.id, limit=1)
    if result is None or (known and not result.files):
        moved = _follow(context, open_roots, folder, progress)
        if moved is not None:
            report.moved.append((shown(folder.path), shown(moved.path)))
            here, root = moved, open_roots.get(moved.root_id)
            result = _look(root, moved, progress)
    if result is None:
        report.lost.append(shown(folder.path))
        result = Scan(folder.inode)
        accept = False  # a whole folder that is gone is never taken for an edit
    root.must_be_there()
    with recounting(context, [folder.project_id]):
        _take_in(context, here, result, report, context.clock.now(), accept=accept)


def _look(root: Root, folder: FolderRow, progress: Progress) -> Scan | None:
    """What the folder holds, or None where it is not there. Raises `Offline`, `KnownError`."""
    try:
        return scan(root.top, parts_of(folder.path), progress)
    except Refusal as refused:
        root.must_be_there()
        if refused.why not in ("missing", "link"):
            raise
        return None
    except OSError as problem:
        root.must_be_there()
        raise KnownError(
            tr("{name} cannot be read: {why}.", name=shown(folder.path), why=system_words(problem))
        ) from problem


def _follow(
    context: Context, open_roots: Roots, folder: FolderRow, progress: Progress
) -> FolderRow | None:
    """The folder where it is now, on its own root or another, taken down; None if not found."""
    rows = filing.files(context.store, folder.project_id, folder=folder.id)
    start = len(folder.path) + 1
    listed = [(row.path[start:], row.size) for row in rows]
    name = parts_of(folder.path)[-1]
    every = sorted(filing.roots(context.store), key=lambda row: row.id != folder.root_id)
    others = {(f.root_id, f.path) for f in filing.folders(context.store) if f.id != folder.id}
    for row in every:
        own = row.id == folder.root_id
        if not (own or listed):
            continue  # a number means nothing on another volume
        try:
            root = open_roots.get(row.id)
        except Offline:
            continue
        found = seek(root.top, Known(folder.inode if own else -1, name, listed), progress)
        if found is None:
            continue
        stored = joined(*found)
        if (row.id, stored) in others or (own and stored == folder.path):
            continue
        with recounting(context, [folder.project_id]):
            filing.change_folder(context.store, folder.id, root=row.id, path=stored)
            filing.move_files(context.store, folder, row.id, stored)
        return filing.folder_of(context.store, folder.id)
    return None


def _take_in(
    context: Context,
    folder: FolderRow,
    result: Scan,
    report: Rescan,
    now: int,
    *,
    accept: bool,
) -> None:
    """Bring the rows of a folder to what the scan saw; part of the caller's transaction."""
    store = context.store
    every = filing.all_files(store, folder.project_id)
    # A delivered file may lie in the session folder: it stays the delivery's.
    taken = {row.path: row for row in every if row.root_id == folder.root_id}
    fresh: list[Mapping[str, Any]] = []
    seen: set[str] = set()
    back: list[FileRow] = []
    for found in result.files:
        seen.add(found.path)
        row = taken.get(found.path)
        if row is None:
            fresh.append(_new(folder, found, now))
            report.added.append(shown(found.path))
            continue
        if row.state == PURGED:  # a new file where one was before
            values = _new(folder, found, now) | {"fact": None, "role": None}
            filing.change_files(store, [row.id], **values)
            report.added.append(shown(found.path))
            continue
        if row.folder_id != folder.id or row.state == TRASHED:
            continue
        same = (row.size, row.mtime_ns) == (found.stamp.size, found.stamp.mtime_ns)
        if same:
            if row.state == "missing":
                back.append(row)
            if (row.inode, row.second) != (found.stamp.inode, found.second):
                values = {"inode": found.stamp.inode, "second": int(found.second)}
                filing.change_files(store, [row.id], **values)
        elif accept:
            report.edited.append(shown(row.path))
            filing.change_files(store, [row.id], **_seen(found, now))
        else:
            report.alarms.append(shown(row.path))
            _fault(context, row, found, now)
    filing.change_files(store, [row.id for row in back], state=HERE, state_at=now)
    filing.add_files(store, fresh)
    gone = [
        row
        for row in every
        if row.part == "session"
        and row.folder_id == folder.id
        and row.path not in seen
        and row.state not in (TRASHED, PURGED, FORGOTTEN)
    ]
    if accept:
        report.removed += [shown(row.path) for row in gone]
        filing.forget_files(store, [row.id for row in gone])
    else:
        lost = [row for row in gone if row.state != "missing"]
        report.alarms += [shown(row.path) for row in gone]
        filing.change_files(store, [row.id for row in lost], state="missing", state_at=now)
        filing.happened(store, now, "missing", lost)
    report.left_out += result.left_out
    report.files += len(result.files)
    report.size += result.size
    report.newest_ns = max(report.newest_ns, result.newest_ns)
    values = {"inode": result.inode, "scanned_at": now, "left_out": len(result.left_out)}
    filing.change_folder(store, folder.id, **values)


def _new(folder: FolderRow, found: Found, now: int) -> dict[str, Any]:
    return {
        "project": folder.project_id,
        "root": folder.root_id,
        "path": found.path,
        "part": "session",
        "folder": folder.id,
        **_seen(found, now),
    }


def _seen(found: Found, now: int) -> dict[str, Any]:
    return {
        "size": found.stamp.size,
        "mtime_ns": found.stamp.mtime_ns,
        "inode": found.stamp.inode,
        "second": int(found.second),
        "sha256": None,
        "state": HERE,
        "state_at": now,
        "verified_at": None,
    }


def _fault(context: Context, row: FileRow, found: Found, now: int) -> None:
    state = "truncated" if found.stamp.size < row.size else "changed"
    if row.state == state:
        return
    filing.change_files(context.store, [row.id], state=state, state_at=now)
    filing.happened(context.store, now, state, [row])


def due(context: Context, before: int) -> list[int]:
    """The projects with a session folder last scanned before an instant, or never."""
    found = [
        folder.project_id
        for folder in filing.folders(context.store)
        if folder.scanned_at is None or folder.scanned_at < before
    ]
    return sorted(set(found))
