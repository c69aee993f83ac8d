"""Reading files again: is everything still there, byte for byte?

A file that was never read before gets its hash by the first reading. What is found wrong is an
alert that names file and time; it stays until the file is right again or taken as it is now.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import field

from studio_desk.errors import KnownError
from studio_desk.files.hashing import Hashed, hash_file, stamp_of
from studio_desk.files.names import parts_of, shown
from studio_desk.files.progress import Cancelled, Progress
from studio_desk.files.roots import Root
from studio_desk.files.trouble import Offline, Refusal
from studio_desk.store import filing
from studio_desk.store.filerows import FileRow
from studio_desk.store.filetables import FAULTS, HERE
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context
from studio_desk.studio.filing.base import Roots, file_settings, looked, recounting
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_LOOKED_AT = (HERE, *FAULTS)
_SAVE_EVERY = 2.0  # seconds; what was read before a kill need not be read again
_SAVE_FILES = 200
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that is not as it should be; `what` is a word of `filetables.FAULTS`."""

    project_id: int
    root: str
    path: str
    what: str
    at: int


@dataclass(slots=True)
class Verified:
    """What a reading found: projects read to their end, files right, faults, roots not there."""

    projects: list[int] = field(default_factory=list)
    files: int = 0
    size: int = 0
    first_read: int = 0
    faults: list[Fault] = field(default_factory=list)
    offline: list[str] = field(default_factory=list)
    stopped: bool = False


def verify(context: Context, ids: Collection[int], progress: Progress) -> tuple[Verified, Changes]:
    """Read all files of some projects and compare them with what was recorded.

    Stopped in the middle it answers what it has found so far. A root that is offline is passed
    over and named; nothing is said about its files.
    """
    rows = [
        row
        for project_id in ids
        for row in filing.files(context.store, project_id, states=_LOOKED_AT)
    ]
    progress.expect(len(rows), sum(row.size for row in rows))
    report = _read(context, rows, progress)
    touched = {row.project_id for row in rows}
    return report, looked("verify", touched)


def verify_some(
    context: Context, progress: Progress, *, seconds: float, limit: int = 500
) -> tuple[Verified, Changes]:
    """Read for about so long, the files first that were not read for the longest time.

    For the hours in which nothing else is to do; does nothing where the owner set no rhythm.
    """
    days = file_settings(context).verify_days
    if not days:
        return Verified(), looked("verify", ())
    rows = filing.least_verified(context.store, context.clock.now() - days * _DAY, limit)
    began = time.monotonic()

    def in_time() -> Iterator[FileRow]:
        for row in rows:
            if time.monotonic() - began > seconds:
                return
            yield row

    report = _read(context, in_time(), progress)
    return report, looked("verify", {row.project_id for row in rows})


def _read(context: Context, rows: Iterable[FileRow], progress: Progress) -> Verified:
    report = Verified()
    with Roots(context) as open_roots:
        batch = _Batch(context, report)
        last = None
        try:
            for row in rows:
                if last is not None and row.project_id != last:
                    report.projects.append(last)
                last = row.project_id
                progress.at(shown(row.path), row.project_id)
                try:
                    root = open_roots.get(row.root_id)
                    found = _look(root, row, progress)
                except Offline as problem:
                    if problem.message not in report.offline:
                        report.offline.append(problem.message)
                    progress.add(row.size, 1)
                    continue
                batch.take(row, root.label, found)
                progress.add(0, 1)
            if last is not None:
                report.projects.append(last)
        except Cancelled:
            report.stopped = True
        finally:
            batch.save()
    return report


def _look(root: Root, row: FileRow, progress: Progress) -> Hashed | str:
    """The file as it is, or the word for what is wrong with it. Raises `Offline`."""
    try:
        return hash_file(root.top, parts_of(row.path), shown(row.path), progress)
    except Refusal as refused:
        if refused.why in ("missing", "unreadable"):
            root.must_be_there()
        return refused.why if refused.why in FAULTS else "unreadable"
    except OSError:
        root.must_be_there()
        return "unreadable"


class _Batch:
    """What was found and is not yet written down, nor in the report."""

    def __init__(self, context: Context, report: Verified) -> None:
        self._context, self._report = context, report
        self._right: list[tuple[FileRow, Hashed]] = []
        self._wrong: list[tuple[FileRow, str, str]] = []  # with the word, and the root's name
        self._since = time.monotonic()

    def take(self, row: FileRow, root: str, found: Hashed | str) -> None:
        what = found if isinstance(found, str) else _compared(row, found)
        if what is not None:
            self._wrong.append((row, what, root))
        elif isinstance(found, Hashed):
            self._right.append((row, found))
        waiting = len(self._right) + len(self._wrong)
        if waiting >= _SAVE_FILES or time.monotonic() - self._since > _SAVE_EVERY:
            self.save()

    def save(self) -> None:
        if not self._right and not self._wrong:
            return
        context, now = self._context, self._context.clock.now()
        touched = {each[0].project_id for each in self._right}
        touched |= {each[0].project_id for each in self._wrong}
        with recounting(context, touched):
            self._leave_out_what_moved()
            self._save_right(now)
            for row, what, _ in self._wrong:
                if row.state != what:
                    filing.change_files(context.store, [row.id], state=what, state_at=now)
                    filing.happened(context.store, now, what, [row])
        report = self._report
        report.files += len(self._right)
        report.size += sum(row.size for row, _ in self._right)
        report.first_read += sum(row.sha256 is None for row, _ in self._right)
        report.faults += [
            Fault(row.project_id, root, shown(row.path), what, now)
            for row, what, root in self._wrong
        ]
        self._right.clear()
        self._wrong.clear()
        self._since = time.monotonic()

    def _save_right(self, now: int) -> None:
        plain = {
            row.id
            for row, found in self._right
            if row.sha256 == found.sha256
            and row.mtime_ns == found.stamp.mtime_ns
            and row.state == HERE
        }
        filing.change_files(self._context.store, plain, verified_at=now)
        for row, found in self._right:
            if row.id not in plain:
                _now_right(self._context, row, found, now)

    def _leave_out_what_moved(self) -> None:
        """What was said of a file that a purge or a scan has changed meanwhile is not true."""
        every = [each[0].id for each in self._right] + [each[0].id for each in self._wrong]
        now = {row.id: row for row in filing.files_by_id(self._context.store, every)}

        def same(row: FileRow) -> bool:
            found = now.get(row.id)
            return found is not None and (found.path, found.state) == (row.path, row.state)

        self._right = [each for each in self._right if same(each[0])]
        self._wrong = [each for each in self._wrong if same(each[0])]


def _now_right(context: Context, row: FileRow, found: Hashed, now: int) -> None:
    """Take down a file read for the first time, touched without a change, or right again."""
    values = {"verified_at": now, "sha256": found.sha256, "mtime_ns": found.stamp.mtime_ns}
    if row.state != HERE:
        values |= {"state": HERE, "state_at": now}
        filing.happened(context.store, now, HERE, [row])
    filing.change_files(context.store, [row.id], inode=found.stamp.inode, **values)


def _compared(row: FileRow, found: Hashed) -> str | None:
    """What is wrong with a file that could be read, or None."""
    if found.stamp.size < row.size:
        return "truncated"
    if row.sha256 is not None:
        return None if found.sha256 == row.sha256 else "changed"
    same = (row.size, row.mtime_ns) == (found.stamp.size, found.stamp.mtime_ns)
    return None if same else "changed"


def accept(
    context: Context, project_id: int, progress: Progress, ids: Collection[int] | None = None
) -> Changes:
    """Take files that changed as they are now: their content is read and recorded anew.

    A missing file is not taken: for session files scan again, a delivered one must come back.
    """
    rows = filing.files(context.store, project_id, states=("changed", "truncated"))
    with Roots(context) as open_roots:
        for row in rows:
            if ids is not None and row.id not in ids:
                continue
            root = open_roots.get(row.root_id)
            found = _look(root, row, progress)
            if isinstance(found, str):
                raise KnownError(
                    tr(
                        "{name} is {found}; it was left as recorded.",
                        name=shown(row.path),
                        found=found,
                    )
                )
            now = context.clock.now()
            with recounting(context, [project_id]):
                filing.change_files(context.store, [row.id], size=found.stamp.size)
                _now_right(context, row, found, now)
    return looked("accept", [project_id])


def quick_look(context: Context, project_id: int) -> tuple[Fault, ...]:
    """Whether all files are there in their recorded size, without reading them. Writes nothing."""
    found = []
    with Roots(context) as open_roots:
        for row in filing.files(context.store, project_id, states=_LOOKED_AT):
            root = open_roots.get(row.root_id)
            what = None
            try:
                stamp = stamp_of(root.top, parts_of(row.path), shown(row.path))
                if stamp.size != row.size:
                    what = "truncated" if stamp.size < row.size else "changed"
            except Refusal as refused:
                root.must_be_there()
                what = refused.why
            if what is not None:
                now = context.clock.now()
                found.append(Fault(project_id, root.label, shown(row.path), what, now))
    return tuple(found)
