"""Registering roots, and finding those that were moved."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.files import roots
from studio_desk.files.roots import Room
from studio_desk.store import filing
from studio_desk.store.filerows import RootRow
from studio_desk.store.filetables import ROOT_KINDS
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.operations import operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class RootState:
    """A root, whether it is there now, and the space on its volume if it is."""

    row: RootRow
    online: bool
    room: Room | None


def states(context: Context) -> tuple[RootState, ...]:
    """Every root as it is now. Asks the disks: not for the thread of a window."""
    found = []
    for row in filing.roots(context.store):
        online = roots.is_online(row.path, row.identity)
        found.append(RootState(row, online, roots.room_of(row.path) if online else None))
    return tuple(found)


def add(context: Context, path: str, label: str, kind: str) -> tuple[int, Changes]:
    """Register a folder or drive; it gets its marker. One that was moved is known again.

    Refused inside another root, and around one: a file must have one place only.
    """
    if kind not in ROOT_KINDS:
        raise Refused.because(tr("not one of {names}", names=", ".join(ROOT_KINDS)), "kind")
    if not label.strip():
        raise Refused.because(tr("give it a name"), "label")
    real = roots.true_path(path)
    known = {row.identity: row for row in filing.roots(context.store)}
    others = [row.path for row in known.values() if roots.is_online(row.path, row.identity)]
    taken = roots.overlaps(real, others)
    if taken is not None:
        raise Refused.because(
            tr("{taken} is registered already", taken=taken), "path", tr("Choose another folder.")
        )
    identity = roots.mark(real)
    with operation(context, "add_root"):
        root_id = filing.add_root(
            context.store, identity, label.strip(), real, kind, context.clock.now()
        )
    return root_id, Changes("add_root")


def remove(context: Context, root_id: int) -> Changes:
    """Take a root off the list. Nothing on it is touched, its marker included.

    Refused while files on it are recorded: they would be nowhere.
    """
    row = filing.root_of(context.store, root_id)
    if row is None:
        raise KnownError(tr("That folder is not registered."))
    if filing.uses(context.store, root_id):
        raise Refused.because(
            tr("files of projects are recorded on {label}", label=row.label),
            "",
            tr("Take their folders off first, or leave it: offline folders do no harm."),
        )
    with operation(context, "remove_root"):
        filing.change_root(context.store, root_id, removed_at=context.clock.now())
    return Changes("remove_root")


def rename(context: Context, root_id: int, label: str) -> Changes:
    """Give a root another name."""
    if not label.strip():
        raise Refused.because(tr("give it a name"), "label")
    with context.store.transaction():
        filing.change_root(context.store, root_id, label=label.strip())
    return Changes("rename_root")


def find_moved(context: Context) -> tuple[int, ...]:
    """Look for roots that are offline where they were, and take down where they are now.

    Answers the ids of those found. Asks the disks: not for the thread of a window.
    """
    rows = filing.roots(context.store)
    lost = {r.identity: r for r in rows if not roots.is_online(r.path, r.identity)}
    if not lost:
        return ()
    places = roots.find(lost, [row.path for row in rows])
    found = []
    with context.store.transaction():
        for identity, path in places.items():
            row = lost[identity]
            filing.change_root(context.store, row.id, path=path, seen_at=context.clock.now())
            found.append(row.id)
    return tuple(found)
