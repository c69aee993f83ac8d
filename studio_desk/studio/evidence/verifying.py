"""Reading the evidence folder again: is every file still there, byte for byte?

What is found wrong is an alert that names file and time; it stays until the file is right again.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import field

import studio_desk.store.kept as kept
from studio_desk.files.names import shown
from studio_desk.files.progress import Cancelled, Progress
from studio_desk.store.evidencetables import HERE, WRONG
from studio_desk.store.kept import KeptRow
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context
from studio_desk.studio.evidence.keeping import vault_of
from studio_desk.values import dataclass

LOOK = (HERE, *WRONG)
EVERY = 30 * 86_400  # seconds between two readings of a file that nobody asks about


@dataclass(frozen=True, slots=True)
class Fault:
    """A piece of evidence whose file is not as it was kept: `what` is missing, changed or
    unreadable, `at` when that was found (UTC seconds).
    """

    evidence_id: int
    project_id: int
    name: str
    what: str
    at: int


@dataclass(slots=True)
class Verified:
    """What a reading found: files right and their bytes, and every piece that is not."""

    files: int = 0
    size: int = 0
    faults: list[Fault] = field(default_factory=list)
    stopped: bool = False


def verify(
    context: Context, ids: Collection[int] | None, progress: Progress
) -> tuple[Verified, Changes]:
    """Read the evidence of some projects (None: of all). Stopped, it answers what it found."""
    store = context.store
    rows = kept.files(store) if ids is None else kept.files_of(store, ids)
    rows = [row for row in rows if row.state in LOOK]
    progress.expect(len(rows), sum(row.size for row in rows))
    return _read(context, rows, progress)


def verify_some(
    context: Context, progress: Progress, *, seconds: float
) -> tuple[Verified, Changes]:
    """Read for about so long the files that were not read for a month, the oldest first."""
    rows = kept.files(context.store, *LOOK, read_before=context.clock.now() - EVERY)
    began = time.monotonic()

    def in_time() -> Iterator[KeptRow]:
        for row in rows:
            if time.monotonic() - began > seconds:
                return
            yield row

    return _read(context, in_time(), progress)


def _read(
    context: Context, rows: Iterable[KeptRow], progress: Progress
) -> tuple[Verified, Changes]:
    vault, report = vault_of(context), Verified()
    touched: set[int] = set()
    try:
        for row in rows:
            progress.check()
            what = vault.fault(row.sha256, row.size, progress)
            progress.add(0, 1)
            touched |= _note(context, row, what, report)
    except Cancelled:
        report.stopped = True
    # Nothing is told where nothing changed: a look that finds all as it was is no news.
    return report, Changes("verify_evidence", projects=frozenset(touched))


def _note(context: Context, row: KeptRow, what: str | None, report: Verified) -> set[int]:
    """Write down how a file was found; the projects for which that is news."""
    store, now = context.store, context.clock.now()
    state = what or HERE
    if not store.read_only:
        with store.transaction():
            kept.change_state(store, row.sha256, state, now)
    if what is None:
        report.files += 1
        report.size += row.size
        if row.state == HERE:
            return set()
    pieces = kept.of_files(store, [row.sha256])
    if what is not None:
        since = row.state_at if row.state == what else now
        report.faults += [
            Fault(each.id, each.project_id, shown(each.name), what, since) for each in pieces
        ]
    return set() if row.state == state else {each.project_id for each in pieces}
