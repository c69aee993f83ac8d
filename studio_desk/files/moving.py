"""Into the studio trash, back, and gone: one file at a time, checked on the open file.

The trash is a folder of each root, so that a move is a rename and costs neither room nor time; a
file is never copied. Whoever calls writes into the journal before and after; `where` tells after
any interruption what really happened.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from typing import Any

from studio_desk.files.beneath import Folder, reached
from studio_desk.files.elsewhere import open_elsewhere
from studio_desk.files.hashing import Hashed, Stamp, hash_open
from studio_desk.files.names import parts_of, shown
from studio_desk.files.progress import Progress
from studio_desk.files.roots import TRASH, Root
from studio_desk.files.scan import folders_of
from studio_desk.files.trouble import GONE, Refusal, why_of
from studio_desk.values import dataclass

RECEIPT = "receipt.json"
_FILES = "files"


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file was recorded as. `sha256` None: never read; then size and time must agree.
    `mtime_ns` None: only the content counts.
    """

    size: int
    sha256: str | None
    mtime_ns: int | None = None


def trash_path(token: str, path: str) -> str:
    """Where a file goes in the trash: below the token of its purge, at its own path."""
    return f"{TRASH}/{token}/{_FILES}/{path}"


class Taken:
    """A file that was checked and is held open until it has been moved."""

    def __init__(self, path: str, fd: int, found: Hashed) -> None:
        self.path, self.fd, self.found = path, fd, found

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self.fd)


def take(root: Root, path: str, expected: Expected, progress: Progress) -> Taken:
    """Open a file and check that it is what was recorded, by identity and by content.

    Raises `Refusal` (it is left as it is), `Offline`, `Cancelled`.
    """
    place = shown(path)
    with _telling(root, place):
        names = parts_of(path)
        with reached(root.top, names[:-1]) as folder:
            fd = folder.open_file(names[-1])
            try:
                state = Stamp.of(os.fstat(fd))
                if state.links > 1:
                    raise Refusal("hard_link", place)
                if state.size != expected.size:
                    raise Refusal("changed", place)
                if expected.sha256 is None and expected.mtime_ns != state.mtime_ns:
                    raise Refusal("changed", place)
                if open_elsewhere(fd):
                    raise Refusal("open", place)
                found = hash_open(fd, place, progress)
                if expected.sha256 is not None and found.sha256 != expected.sha256:
                    raise Refusal("changed", place)
            except BaseException:
                os.close(fd)
                raise
    return Taken(path, fd, found)


def put(root: Root, taken: Taken, target: str) -> None:
    """Move a taken file to another path of its root. Raises `Refusal` or `Offline`; the file is
    then where it was.
    """
    place = shown(taken.path)
    with _telling(root, place):
        names, new = parts_of(taken.path), parts_of(target)
        with (
            reached(root.top, names[:-1]) as source,
            reached(root.top, new[:-1], making=True) as goal,
        ):
            _must_be(source, names[-1], taken, place)
            source.rename(names[-1], goal, new[-1])
            try:
                _must_be(goal, new[-1], taken, place)
            except (Refusal, OSError):
                # Something took its name in the last instant: that goes back untouched.
                goal.rename(new[-1], source, names[-1])
                raise Refusal("changed", place) from None
            goal.sync()
            source.sync()


def _must_be(folder: Folder, name: str, taken: Taken, place: str) -> None:
    """The name must still mean the file that is open, and nobody may have written to it."""
    named, held = Stamp.of(folder.stat(name)), Stamp.of(os.fstat(taken.fd))
    if named.inode != held.inode or not held.same_content(taken.found.stamp):
        raise Refusal("changed", place)


def put_back(root: Root, source: str, path: str, expected: Expected) -> None:
    """Move a file of the trash back to where it was. Raises `Refusal` or `Offline`.

    By its size, not its content: it never left the volume, and putting back loses nothing.
    """
    place = shown(path)
    with _telling(root, place):
        names = parts_of(source)
        with reached(root.top, names[:-1]) as folder:
            fd = folder.open_file(names[-1])
        taken = Taken(source, fd, Hashed(Stamp.of(os.fstat(fd)), ""))
        try:
            if taken.found.stamp.size != expected.size:
                raise Refusal("changed", place)
            put(root, taken, path)
        finally:
            taken.close()


def delete(root: Root, path: str, expected: Expected) -> None:
    """Delete a file of the trash for good. Raises `Refusal` or `Offline`; already gone is no error.

    Only below the trash, only an ordinary file of the recorded size with no other name.
    """
    names = parts_of(path)
    assert names[0] == TRASH, path
    place = shown(path)
    with _telling(root, place):
        try:
            with reached(root.top, names[:-1]) as folder:
                fd = folder.open_file(names[-1])
                try:
                    state = Stamp.of(os.fstat(fd))
                    if state.links > 1:
                        raise Refusal("hard_link", place)
                    if state.size != expected.size:
                        raise Refusal("changed", place)
                    if Stamp.of(folder.stat(names[-1])).inode != state.inode:
                        raise Refusal("changed", place)
                finally:
                    os.close(fd)
                folder.remove(names[-1])
                folder.sync()
        except FileNotFoundError:
            root.must_be_there()


def where(root: Root, path: str, expected: Expected, *, read: bool = False) -> bool:
    """Whether the recorded file lies at a path: right size, and with `read` right content."""
    place = shown(path)
    names = parts_of(path)
    try:
        with _telling(root, place), reached(root.top, names[:-1]) as folder:
            fd = folder.open_file(names[-1])
            try:
                if os.fstat(fd).st_size != expected.size:
                    return False
                if not read or expected.sha256 is None:
                    return True
                return hash_open(fd, place, Progress()).sha256 == expected.sha256
            finally:
                os.close(fd)
    except Refusal:
        return False


@contextlib.contextmanager
def _telling(root: Root, place: str) -> Iterator[None]:
    """Turn what the system says into `Refusal`, or into `Offline` where the root went away."""
    try:
        yield
    except OSError as problem:
        if problem.errno in GONE or why_of(problem) in ("missing", "unreadable"):
            root.must_be_there()
        raise Refusal(why_of(problem), place) from problem


# --- Around the files ----------------------------------------------------------------------------


def write_receipt(root: Root, token: str, receipt: dict[str, Any]) -> None:
    """Leave beside the trashed files a list of what they are, for whoever finds the folder."""
    with _telling(root, TRASH), reached(root.top, (TRASH, token), making=True) as folder:
        text = json.dumps(receipt, ensure_ascii=True, indent=1) + "\n"
        with contextlib.suppress(FileNotFoundError):
            folder.remove(RECEIPT)
        folder.write_new(RECEIPT, text.encode())


def clear_away(root: Root, token: str, paths: Sequence[str]) -> None:
    """Take away the empty folders and the receipt of a purge that has nothing in the trash.

    What is not ours stays, and with it the folders that hold it.
    """
    top = f"{TRASH}/{token}/{_FILES}"
    prune(root, folders_of([trash_path(token, path) for path in paths], top))
    with contextlib.suppress(OSError, Refusal), reached(root.top, (TRASH, token)) as folder:
        if not folder.has(_FILES):
            folder.remove(RECEIPT)
    prune(root, [f"{TRASH}/{token}", TRASH])


def prune(root: Root, folders: Sequence[str]) -> None:
    """Delete those of these folders that are empty, in the order given; the rest stay."""
    for path in folders:
        names = parts_of(path)
        with contextlib.suppress(OSError, Refusal), reached(root.top, names[:-1]) as folder:
            folder.remove_folder(names[-1])
