"""A purge, step by step: notice, grace, list, confirm, move to the trash, deletion; and back.

Each file is written into the journal before its move or deletion and after it, so that whatever
interrupts, `recovery` finds out from the disk how far it was. A hold beats every rule, also for
what lies in the trash.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Sequence
from dataclasses import field

import studio_desk.studio.forms as forms
from studio_desk.files import moving
from studio_desk.files.moving import Expected, Taken, trash_path
from studio_desk.files.names import shown
from studio_desk.files.progress import Progress
from studio_desk.files.scan import folders_of
from studio_desk.files.trouble import Refusal
from studio_desk.policy.instants import add
from studio_desk.store import facts, filing, purges
from studio_desk.store.filerows import FileRow, ItemRow, PurgeRow
from studio_desk.store.filetables import FAULTS, HERE, PURGED, TRASHED
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import free_id
from studio_desk.studio.context import Context, load, with_own
from studio_desk.studio.filing.base import (
    ONE_AT_A_TIME,
    Roots,
    answer,
    file_operation,
    file_settings,
    looked,
    recounting,
)
from studio_desk.studio.filing.refusals import HELD, KEPT
from studio_desk.studio.filing.retention import Stands, stands
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_BATCH = 16  # files between two entries in the journal; as many are held open


@dataclass(frozen=True, slots=True)
class PurgeList:
    """What a purge would move: `go`; `stay` are shown paths with the reason (`trouble.WHY`).

    `delivered` are the delivered files there are, which go only if asked for.
    """

    project_id: int
    with_delivered: bool
    go: tuple[FileRow, ...]
    stay: tuple[tuple[str, str], ...]
    delivered: tuple[FileRow, ...]

    @property
    def size(self) -> int:
        return sum(row.size for row in self.go)


@dataclass(slots=True)
class Moved:
    """What a move, a putting back or a deletion did: files, bytes, and what was left alone."""

    files: int = 0
    size: int = 0
    left: list[tuple[str, str]] = field(default_factory=list)


# --- May it be? ----------------------------------------------------------------------------------


def how_it_stands(context: Context, project_id: int) -> Stands:
    return stands(context, load(context, project_id), context.clock.now())


def _must_may_go(context: Context, project_id: int) -> None:
    found = how_it_stands(context, project_id)
    if found.held_by is not None:
        why = f": {found.held_why}" if found.held_why else ""
        raise Refused.because(f"{HELD[found.held_by]}{why}", "", tr("A hold beats every rule."))
    if found.may_go:
        return
    if found.in_hand:
        raise Refused.because(tr("a revision is in hand"))
    raise Refused.because(KEPT.get(found.standing) or tr("these files must be kept"))


def _must_not_be_held(context: Context, project_id: int) -> None:
    found = how_it_stands(context, project_id)
    if found.held_by is not None:
        raise Refused.because(HELD[found.held_by], "", tr("A hold beats every rule."))


def _open_purge(context: Context, project_id: int, *states: str) -> PurgeRow:
    purge = purges.open_of(context.store, project_id)
    if purge is None or purge.state not in states:
        raise Refused.because(tr("there is no such purge under way"))
    return purge


# --- Notice --------------------------------------------------------------------------------------


def notice(context: Context, project_id: int) -> Changes:
    """Write down that the client was told; the days of grace begin. It can be undone."""
    _must_may_go(context, project_id)
    if purges.open_of(context.store, project_id) is not None:
        raise Refused.because(tr("the client was told already"))
    loaded = load(context, project_id)
    days = file_settings(context).grace_days
    with file_operation(context, "notice_purge", project_id) as running:
        until = add(running.at, days, "days", "time", loaded.zone)
        purge = purges.begin(
            context.store, project_id, uuid.uuid4().hex, running.at, until, running.id
        )
        running.note("purge", purge, "state", "withdrawn", "noticed")
    return answer(context, running, project_id, undoable=True)


def withdraw(context: Context, project_id: int) -> Changes:
    """Take a notice back: nothing will be moved."""
    purge = _open_purge(context, project_id, "noticed")
    with file_operation(context, "notice_purge", project_id) as running:
        purges.change(context.store, purge.id, state="withdrawn", ended_at=running.at)
        running.note("purge", purge.id, "state", "noticed", "withdrawn")
    return answer(context, running, project_id, undoable=True)


# --- The list ------------------------------------------------------------------------------------


def purge_list(
    context: Context, project_id: int, *, with_delivered: bool | None = None
) -> PurgeList:
    """What would go. Delivered files stay unless asked for, or unless there is nothing else."""
    rows = filing.files(context.store, project_id, states=(HERE, *FAULTS))
    delivered = tuple(row for row in rows if row.part == "delivered")
    if with_delivered is None:
        with_delivered = len(delivered) == len(rows)
    shared = filing.shared_inodes(context.store, project_id)
    go: list[FileRow] = []
    stay: list[tuple[str, str]] = []
    for row in rows:
        if row.part == "delivered" and not with_delivered:
            continue
        why = None
        if row.state != HERE:
            why = row.state if row.state != "truncated" else "changed"
        elif (row.root_id, row.inode) in shared or len(
            filing.owners_of(context.store, row.root_id, row.path)
        ) > 1:
            why = "shared"
        if why is None:
            go.append(row)
        else:
            stay.append((shown(row.path), why))
    return PurgeList(project_id, with_delivered, tuple(go), tuple(stay), delivered)


# --- Into the trash ------------------------------------------------------------------------------


def move_to_trash(
    context: Context, project_id: int, progress: Progress, *, with_delivered: bool | None = None
) -> tuple[Moved, Changes]:
    """Move what was listed and confirmed. Each file is read once more before it goes, and left
    where it is unless it is what was recorded.

    Raises `Refused` before the days of grace are over or where something keeps the files,
    `Offline` before anything is moved or in the middle, `Cancelled`: it goes on where it was.
    """
    with ONE_AT_A_TIME, Roots(context) as roots:
        purge = _open_purge(context, project_id, "noticed", "moving")
        if purge.state == "noticed":
            purge = _confirm(context, purge, with_delivered)
        return run_move(context, roots, purge, progress)


def _confirm(context: Context, purge: PurgeRow, with_delivered: bool | None) -> PurgeRow:
    project_id, now = purge.project_id, context.clock.now()
    if now < purge.not_before:
        wait = tr("Wait for the days of grace.")
        raise Refused.because(tr("the client may still answer"), "", wait)
    _must_may_go(context, project_id)
    listed = purge_list(context, project_id, with_delivered=with_delivered)
    if not listed.go:
        raise Refused.because(tr("there is nothing here that may be moved"))
    with Roots(context) as roots:
        for root_id in {row.root_id for row in listed.go}:
            roots.get(root_id)
    loaded = load(context, project_id)
    days = file_settings(context).trash_days
    with file_operation(context, "trash_files", project_id, count=len(listed.go)) as running:
        purges.list_items(context.store, purge.id, listed.go)
        purges.change(
            context.store,
            purge.id,
            state="moving",
            with_delivered=int(listed.with_delivered),
            confirmed_at=running.at,
            keep_until=add(running.at, days, "days", "time", loaded.zone),
            operation=running.id,
        )
    found = purges.get(context.store, purge.id)
    assert found is not None
    return found


def run_move(
    context: Context, roots: Roots, purge: PurgeRow, progress: Progress
) -> tuple[Moved, Changes]:
    """Move what is listed and not moved yet, to the end."""
    sums = purges.sums(context.store, purge.id)
    progress.expect(*sums.get("listed", (0, 0)))
    left: list[tuple[str, str]] = []
    while batch := purges.items(context.store, purge.id, ("listed",), limit=_BATCH):
        if how_it_stands(context, purge.project_id).held_by is not None:
            _leave(context, purges.items(context.store, purge.id, ("listed",)), "held", left)
            break
        _move_batch(context, roots, purge, batch, progress, left)
    return _settle_move(context, roots, purge, left)


def _move_batch(
    context: Context,
    roots: Roots,
    purge: PurgeRow,
    batch: Sequence[ItemRow],
    progress: Progress,
    left: list[tuple[str, str]],
) -> None:
    taken: list[tuple[ItemRow, Taken]] = []
    try:
        for item in batch:
            progress.at(shown(item.path), purge.project_id)
            expected = Expected(item.size, item.sha256, item.mtime_ns)
            try:
                found = moving.take(roots.get(item.root_id), item.path, expected, progress)
                taken.append((item, found))
            except Refusal as refused:
                _leave(context, [item], refused.why, left)
            progress.add(0, 1)
        with context.store.transaction():
            for item, found in taken:
                purges.step(context.store, item, "moving", sha256=found.found.sha256)
        done: list[ItemRow] = []
        refusals: list[tuple[ItemRow, str]] = []
        for item, found in taken:
            try:
                target = trash_path(purge.token, item.path)
                moving.put(roots.get(item.root_id), found, target)
                done.append(item)
            except Refusal as refused:
                refusals.append((item, refused.why))
        hashes = {item.file_id: found.found.sha256 for item, found in taken}
        _mark(context, purge, done, "moved", TRASHED, hashes)
        for item, why in refusals:
            _leave(context, [item], why, left)
    finally:
        for _, found in taken:
            found.close()


def _leave(
    context: Context, items: Sequence[ItemRow], why: str, left: list[tuple[str, str]]
) -> None:
    """Write down that files stay where they are."""
    with context.store.transaction():
        for item in items:
            purges.step(context.store, item, "refused", why=why)
            left.append((shown(item.path), why))


def _mark(
    context: Context,
    purge: PurgeRow,
    items: Sequence[ItemRow],
    step: str,
    state: str,
    hashes: dict[int, str] | None = None,
) -> None:
    """Write down what was done to files on the disk, beside the files themselves."""
    if not items:
        return
    now = context.clock.now()
    store = context.store
    with recounting(context, [purge.project_id]):
        for item in items:
            purges.step(store, item, step, why=None)
            values = {} if hashes is None else {"sha256": hashes[item.file_id]}
            filing.change_files(store, [item.file_id], state=state, state_at=now, **values)
        rows = filing.files_by_id(store, [item.file_id for item in items])
        filing.happened(store, now, "restored" if state == HERE else state, rows)


def _settle_move(
    context: Context, roots: Roots, purge: PurgeRow, left: list[tuple[str, str]]
) -> tuple[Moved, Changes]:
    """The end of a move: the receipt beside the files, empty folders taken away, the new state."""
    moved = purges.items(context.store, purge.id, ("moved",))
    for root_id in {item.root_id for item in moved}:
        mine = [item for item in moved if item.root_id == root_id]
        with contextlib.suppress(Refusal):  # a full disk has no room for it; the journal has it all
            moving.write_receipt(roots.get(root_id), purge.token, receipt(purge, mine))
        _prune(context, roots, purge, mine)
    state = "trashed" if moved else "noticed"
    with recounting(context, [purge.project_id]):
        purges.change(context.store, purge.id, state=state)
    report = Moved(len(moved), sum(item.size for item in moved), left)
    return report, looked("trash_files", [purge.project_id])


def receipt(purge: PurgeRow, items: Sequence[ItemRow]) -> dict[str, object]:
    """A purge as it is written beside the files: enough to put them back by hand."""
    return {
        "format": "studio-desk/receipt@1",
        "project": purge.project_id,
        "token": purge.token,
        "confirmed_at": purge.confirmed_at,
        "keep_until": purge.keep_until,
        "files": [{"path": item.path, "size": item.size, "sha256": item.sha256} for item in items],
    }


def _prune(context: Context, roots: Roots, purge: PurgeRow, items: Sequence[ItemRow]) -> None:
    """Take away folders that the move left empty, in the session folders and nowhere else."""
    for folder in filing.folders(context.store, purge.project_id):
        mine = [item.path for item in items if item.root_id == folder.root_id]
        if mine:
            moving.prune(roots.get(folder.root_id), folders_of(mine, folder.path))


# --- Back ----------------------------------------------------------------------------------------


def put_back(context: Context, project_id: int, progress: Progress) -> tuple[Moved, Changes]:
    """Put everything of a purge that is in the trash back to where it was.

    What cannot go back (another file has its place) stays in the trash and is named.
    """
    with ONE_AT_A_TIME, Roots(context) as roots:
        purge = _open_purge(context, project_id, "moving", "trashed", "emptying", "restoring")
        with file_operation(context, "put_back_files", project_id) as running:
            purges.change(context.store, purge.id, state="restoring")
        report, _ = run_put_back(context, roots, purge, progress)
        return report, answer(context, running, project_id)


def run_put_back(
    context: Context, roots: Roots, purge: PurgeRow, progress: Progress
) -> tuple[Moved, Changes]:
    """Put back what is in the trash, to the end."""
    store = context.store
    waiting = purges.items(store, purge.id, ("moved",))
    progress.expect(len(waiting), sum(item.size for item in waiting))
    report = Moved()
    for start in range(0, len(waiting), _BATCH):
        batch = waiting[start : start + _BATCH]
        progress.at(shown(batch[0].path), purge.project_id)
        with store.transaction():
            for item in batch:
                purges.step(store, item, "restoring")
        done = []
        for item in batch:
            source = trash_path(purge.token, item.path)
            try:
                moving.put_back(
                    roots.get(item.root_id), source, item.path, Expected(item.size, item.sha256)
                )
                done.append(item)
            except Refusal as refused:
                report.left.append((shown(item.path), refused.why))
                with store.transaction():
                    purges.step(store, item, "moved", why=refused.why)
        _mark(context, purge, done, "restored", HERE)
        report.files += len(done)
        report.size += sum(item.size for item in done)
        progress.add(sum(item.size for item in batch), len(batch))
    _end(context, roots, purge, "restored")
    return report, looked("put_back_files", [purge.project_id])


def _end(context: Context, roots: Roots, purge: PurgeRow, state: str) -> None:
    """The end of a purge where nothing of it is in the trash any more; else it waits there."""
    store = context.store
    remain = purges.items(store, purge.id, ("moved",), limit=1)
    with recounting(context, [purge.project_id]):
        if remain:
            purges.change(store, purge.id, state="trashed")
        else:
            purges.change(store, purge.id, state=state, ended_at=context.clock.now())
    if not remain:
        _clear(context, roots, purge)


def _clear(context: Context, roots: Roots, purge: PurgeRow) -> None:
    every = purges.items(context.store, purge.id)
    for root_id in {item.root_id for item in every}:
        paths = [item.path for item in every if item.root_id == root_id]
        moving.clear_away(roots.get(root_id), purge.token, paths)


# --- Gone ----------------------------------------------------------------------------------------


def empty(
    context: Context, project_id: int, progress: Progress, *, early: bool = False
) -> tuple[Moved, Changes]:
    """Delete for good what a purge moved, and record `purged`. There is no way back.

    Before its term only with `early`, which the owner confirmed. Never under a hold.
    """
    with ONE_AT_A_TIME, Roots(context) as roots:
        purge = _open_purge(context, project_id, "trashed", "emptying")
        _must_not_be_held(context, project_id)
        if purge.state == "trashed":
            over = purge.keep_until is not None and context.clock.now() > purge.keep_until
            if not (early or over):
                raise Refused.because(tr("its time in the trash is not over"))
            with recounting(context, [project_id]):
                purges.change(context.store, purge.id, state="emptying")
        return run_empty(context, roots, purge, progress)


def run_empty(
    context: Context, roots: Roots, purge: PurgeRow, progress: Progress
) -> tuple[Moved, Changes]:
    """Delete what is in the trash, to the end, and record it."""
    store = context.store
    progress.expect(*purges.sums(store, purge.id).get("moved", (0, 0)))
    waiting = purges.items(store, purge.id, ("moved",))
    report = Moved()
    for start in range(0, len(waiting), _BATCH):
        _must_not_be_held(context, purge.project_id)
        batch = waiting[start : start + _BATCH]
        progress.at(shown(batch[0].path), purge.project_id)
        with store.transaction():
            for item in batch:
                purges.step(store, item, "deleting")
        done = []
        for item in batch:
            source = trash_path(purge.token, item.path)
            try:
                moving.delete(roots.get(item.root_id), source, Expected(item.size, item.sha256))
                done.append(item)
            except Refusal as refused:
                report.left.append((shown(item.path), refused.why))
                with store.transaction():
                    # Somebody else's file is there now: it is left, and no longer ours.
                    lost = refused.why in ("changed", "link", "kind")
                    purges.step(store, item, "lost" if lost else "moved", why=refused.why)
        _mark(context, purge, done, "deleted", PURGED)
        report.files += len(done)
        report.size += sum(item.size for item in done)
        progress.add(sum(item.size for item in batch), len(batch))
    if purges.items(store, purge.id, ("moved",), limit=1):
        _end(context, roots, purge, "purged")
        return report, looked("purge_files", [purge.project_id])
    changes = _record_purged(context, purge)
    _clear(context, roots, purge)
    return report, changes


def _record_purged(context: Context, purge: PurgeRow) -> Changes:
    """The `purged` fact and the end of the purge, in one transaction."""
    project_id = purge.project_id
    gone, _ = purges.sums(context.store, purge.id).get("deleted", (0, 0))
    kind = "purged" if gone else None
    with file_operation(context, "purge_files", project_id, fact_kind=kind, count=gone) as running:
        loaded = load(context, project_id)
        if gone:
            catalogue = with_own(context, loaded.policy)
            name = free_id(loaded.facts)
            fact = forms.new_fact(loaded.case, name, "purged", running.at, {}, catalogue)
            facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
        purges.change(context.store, purge.id, state="purged", ended_at=running.at)
    return answer(context, running, project_id, fact_kind=kind, count=gone)


def due(context: Context) -> tuple[PurgeRow, ...]:
    """The purges whose time in the trash is over."""
    now = context.clock.now()
    waiting = purges.in_states(context.store, ("trashed",))
    return tuple(p for p in waiting if p.keep_until is not None and now > p.keep_until)
