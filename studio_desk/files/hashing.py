"""Size, times and SHA-256 of an open file, and whether it stayed the same while it was read."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Sequence

from studio_desk.files.beneath import Folder, reached
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import GONE, Refusal, why_of
from studio_desk.values import dataclass

_BUFFER = 2**20  # bytes read at once


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the system says about a file. `size` in bytes, `mtime_ns` in ns since 1970, UTC.

    `inode` is right as long as the volume stays mounted; some file systems number anew then.
    """

    size: int
    mtime_ns: int
    inode: int
    links: int

    @classmethod
    def of(cls, state: os.stat_result) -> Stamp:
        # Networked and old file systems have numbers beyond SQLite's 63 bits, or negative times.
        inode = state.st_ino & 0x7FFF_FFFF_FFFF_FFFF
        return cls(state.st_size, max(0, state.st_mtime_ns), inode, state.st_nlink)

    def same_content(self, other: Stamp) -> bool:
        """Whether nothing wrote to it in between, as far as size and time tell."""
        return (self.size, self.mtime_ns) == (other.size, other.mtime_ns)


@dataclass(frozen=True, slots=True)
class Hashed:
    """A file as it was read: its stamp and the SHA-256 of its content, in hex."""

    stamp: Stamp
    sha256: str


def hash_open(fd: int, place: str, progress: Progress) -> Hashed:
    """Read an open file from its beginning. Raises `Refusal` if it changed meanwhile, `Cancelled`,
    or OSError.
    """
    before = Stamp.of(os.fstat(fd))
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_SEQUENTIAL)
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_BUFFER))
    os.lseek(fd, 0, os.SEEK_SET)
    length = 0
    with os.fdopen(fd, "rb", buffering=0, closefd=False) as file:
        while read := file.readinto(buffer):
            digest.update(buffer[:read])
            length += read
            progress.add(read)
    after = Stamp.of(os.fstat(fd))
    if not before.same_content(after) or length != after.size:
        raise Refusal("changed", place)
    return Hashed(after, digest.hexdigest())


@contextlib.contextmanager
def opened(top: Folder, names: Sequence[str]) -> Iterator[tuple[Folder, int]]:
    """A file below a root, open for reading, and its folder. Raises `Refusal`, OSError."""
    with reached(top, names[:-1]) as folder:
        fd = folder.open_file(names[-1])
        try:
            yield folder, fd
        finally:
            os.close(fd)


def hash_file(top: Folder, names: Sequence[str], place: str, progress: Progress) -> Hashed:
    """Open a file below a root and read it.

    Raises `Refusal` naming `place`, or the OSError of a disk that may be gone (`trouble.GONE`).
    """
    try:
        with opened(top, names) as (_, fd):
            return hash_open(fd, place, progress)
    except OSError as problem:
        if problem.errno in GONE:
            raise
        why = why_of(problem)
        raise Refusal("unreadable" if why == "locked" else why, place) from problem


def stamp_of(top: Folder, names: Sequence[str], place: str) -> Stamp:
    """What the system says about a file below a root, without reading it; raises as above."""
    try:
        with opened(top, names) as (_, fd):
            return Stamp.of(os.fstat(fd))
    except OSError as problem:
        if problem.errno in GONE:
            raise
        why = why_of(problem)
        raise Refusal("unreadable" if why == "locked" else why, place) from problem
