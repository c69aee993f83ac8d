"""After an interruption: what really happened is read off the disk, and what was begun goes on.

Also the audit: whether journal and disk agree about every file.
"""

from __future__ import annotations

from dataclasses import field

import studio_desk.studio.filing.purging as purging
from studio_desk.errors import KnownError
from studio_desk.files import moving
from studio_desk.files.beneath import reached
from studio_desk.files.moving import Expected, trash_path
from studio_desk.files.names import parts_of, shown
from studio_desk.files.progress import Progress
from studio_desk.files.roots import TRASH, Root
from studio_desk.files.scan import scan
from studio_desk.files.trouble import Offline, Refusal
from studio_desk.store import filing, ledger, purges
from studio_desk.store.filerows import ItemRow, PurgeRow
from studio_desk.store.filetables import HERE, OPEN_PURGES, PURGED, TRASHED
from studio_desk.studio.context import Context
from studio_desk.studio.filing.base import ONE_AT_A_TIME, Roots, recounting
from studio_desk.values import dataclass

_UNSETTLED = ("moving", "restoring", "deleting")
_INTERRUPTED = ("moving", "restoring", "emptying")
_STATES = {
    "listed": HERE,
    "moved": TRASHED,
    "restored": HERE,
    "deleted": PURGED,
    "lost": "missing",
}


@dataclass(slots=True)
class Recovered:
    """Purges that were taken up again, and lines for what could not be."""

    projects: list[int] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


def recover(context: Context, progress: Progress, *, resume: bool = True) -> Recovered:
    """Settle every purge that was interrupted, and with `resume` bring it to its end.

    One whose root is offline waits for it.
    """
    report = Recovered()
    for purge in purges.in_states(context.store, _INTERRUPTED):
        try:
            with ONE_AT_A_TIME, Roots(context) as roots:
                now = purges.get(context.store, purge.id)
                if now is None or now.state not in _INTERRUPTED:
                    continue  # somebody was quicker
                settle(context, roots, now)
                if resume:
                    _go_on(context, roots, now, progress)
            report.projects.append(purge.project_id)
        except (Offline, KnownError) as problem:
            report.waiting.append(problem.message)
    with ONE_AT_A_TIME:
        _tidy(context)
    return report


def _tidy(context: Context) -> None:
    """Take away the empty folders and receipts of purges that ended just before an interruption."""
    ended = {p.token: p for p in purges.in_states(context.store, ("restored", "purged"))}
    with Roots(context) as roots:
        for row in filing.roots(context.store):
            try:
                root = roots.get(row.id)
                with reached(root.top, (TRASH,)) as trash, trash.entries() as entries:
                    tokens = [entry.name for entry in entries]
            except (Offline, Refusal, OSError):
                continue
            for token in tokens:
                if token in ended:
                    items = purges.items(context.store, ended[token].id)
                    moving.clear_away(root, token, [item.path for item in items])


def settle(context: Context, roots: Roots, purge: PurgeRow) -> None:
    """Bring the journal of a purge to what the disk says. Raises `Offline`."""
    unsettled = purges.items(context.store, purge.id, _UNSETTLED)
    if not unsettled:
        return
    found = [(item, _happened(roots.get(item.root_id), purge, item)) for item in unsettled]
    now = context.clock.now()
    with recounting(context, [purge.project_id]):
        for item, step in found:
            purges.step(context.store, item, step)
            values = {} if item.sha256 is None else {"sha256": item.sha256}
            state = _STATES[step]
            filing.change_files(context.store, [item.file_id], state=state, state_at=now, **values)
        for step, state in _STATES.items():
            ids = [item.file_id for item, was in found if was == step]
            if ids and step != "listed":
                rows = filing.files_by_id(context.store, ids)
                filing.happened(context.store, now, "restored" if state == HERE else state, rows)


def _happened(root: Root, purge: PurgeRow, item: ItemRow) -> str:
    """The step that a file is really at. Where the disk does not answer, `Offline`."""
    expected = Expected(item.size, item.sha256)
    trash = trash_path(purge.token, item.path)
    in_trash = moving.where(root, trash, expected)
    if item.step == "deleting":
        root.must_be_there()
        return "moved" if in_trash else "deleted"
    at_home = moving.where(root, item.path, expected)
    root.must_be_there()
    if in_trash and at_home:  # another file took the place: the content decides
        in_trash = moving.where(root, trash, expected, read=True)
        at_home = not in_trash
    if in_trash:
        return "moved"
    if not at_home:
        return "lost"
    return "restored" if item.step == "restoring" else "listed"


def _go_on(context: Context, roots: Roots, purge: PurgeRow, progress: Progress) -> None:
    match purge.state:
        case "moving":
            purging.run_move(context, roots, purge, progress)
        case "restoring":
            purging.run_put_back(context, roots, purge, progress)
        case _:
            if purging.how_it_stands(context, purge.project_id).held_by is not None:
                with recounting(context, [purge.project_id]):
                    purges.change(context.store, purge.id, state="trashed")
                return
            purging.run_empty(context, roots, purge, progress)


# --- Do journal and disk agree? ------------------------------------------------------------------


def audit(context: Context, *, read: bool = False) -> list[str]:
    """Every way in which journal and disk differ, as lines; empty where they agree.

    With `read` contents are compared too. Roots that are offline are passed over.
    """
    wrong: list[str] = []
    with Roots(context) as roots:
        ours: dict[int, set[str]] = {}
        for purge in purges.in_states(context.store, (*OPEN_PURGES, "restored", "purged")):
            for item in purges.items(context.store, purge.id):
                try:
                    root = roots.get(item.root_id)
                except Offline:
                    continue
                trash = trash_path(purge.token, item.path)
                expected = Expected(item.size, item.sha256)
                in_trash = moving.where(root, trash, expected, read=read)
                if item.step in _UNSETTLED:
                    wrong.append(f"{shown(item.path)}: {item.step} was not settled")
                elif in_trash != (item.step == "moved"):
                    said = "in the trash" if in_trash else "not in the trash"
                    wrong.append(f"{shown(item.path)}: {item.step}, but {said}")
                if in_trash:
                    ours.setdefault(item.root_id, set()).add(trash)
        for project_id in ledger.with_files(context.store):
            wrong += _audit_files(context, roots, project_id, read=read)
        for row in filing.roots(context.store):
            try:
                root = roots.get(row.id)
                found = scan(root.top, (TRASH,), Progress()).files
            except (Offline, Refusal):
                continue
            known = ours.get(row.id, set())
            wrong += [
                f"{shown(each.path)}: in the trash, and in no journal"
                for each in found
                if each.path not in known and not _is_receipt(each.path)
            ]
    return wrong


def _is_receipt(path: str) -> bool:
    names = parts_of(path)
    return len(names) == 3 and names[2] == moving.RECEIPT


def _audit_files(context: Context, roots: Roots, project_id: int, *, read: bool) -> list[str]:
    wrong = []
    for row in filing.files(context.store, project_id, states=(HERE, TRASHED, PURGED)):
        try:
            root = roots.get(row.root_id)
        except Offline:
            continue
        there = moving.where(root, row.path, Expected(row.size, row.sha256), read=read)
        if there != (row.state == HERE):
            said = "there" if there else "not there"
            wrong.append(f"{shown(row.path)}: {row.state}, but {said}")
    return wrong
