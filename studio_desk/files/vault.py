"""The evidence folder: files kept under the SHA-256 of their content, private, never altered.

``ab/abcd…`` holds the file whose hash begins so. A file is written under another name, forced onto
the disk, and only then given its own; what a kill leaves behind has a name that ends in ``.part``.
This is the one module that touches these files, whoever asks.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator

from studio_desk.files.beneath import PRIVATE, Folder, open_top, reached
from studio_desk.files.hashing import Stamp, hash_open
from studio_desk.files.names import quoted, shown
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import Refusal, why_of
from studio_desk.values import dataclass

OPEN = ".open"  # copies to look at; empty between two sessions
_PART = ".part"
_BUFFER = 2**20  # bytes
_SPARE = 64 * 2**20  # bytes left free: a database on a full disk cannot even be tidied
_LONGEST = 120  # letters of a name given to a copy
_TIMES_BY_FD = os.utime in os.supports_fd
_HEX = frozenset("0123456789abcdef")

Write = Callable[[memoryview], None]


@dataclass(frozen=True, slots=True)
class Stored:
    """A file as it was taken in. `name` is the original one in stored form, `mtime` when it was
    last written (UTC seconds; None: it never was a file), `new` whether the folder had it not yet.
    """

    name: str
    sha256: str
    size: int
    mtime: int | None
    new: bool


class Vault:
    """The evidence folder of a profile, at `path`; made when the first file comes."""

    def __init__(self, path: str) -> None:
        self.path = path

    # --- Taking in -------------------------------------------------------------------------------

    def take(self, source: str, progress: Progress, now: int) -> Stored:
        """Copy a file of the owner's into the folder. The source is only read.

        Raises `Refusal` for a link, a folder, a pipe, one that changed while it was read, or a full
        disk; `Cancelled`. Nothing is left of it then. `now` (UTC seconds) is the copy's own time.
        """
        folder, name = os.path.split(os.path.abspath(source))
        place = shown(quoted(name))
        try:
            with open_top(os.path.realpath(folder)) as there:
                fd = there.open_file(name)
        except OSError as problem:
            raise Refusal(_why(problem), place) from problem
        except ValueError as problem:  # a name that no file can have
            raise Refusal("missing", place) from problem
        try:
            before = Stamp.of(os.fstat(fd))
            self._must_fit(before.size, place)

            def copy(write: Write) -> None:
                buffer = memoryview(bytearray(_BUFFER))
                length = 0
                with os.fdopen(fd, "rb", buffering=0, closefd=False) as file:
                    while read := file.readinto(buffer):
                        write(buffer[:read])
                        length += read
                        if length > before.size:  # one that grows for ever would never end
                            raise Refusal("changed", place)
                        progress.add(read)
                after = Stamp.of(os.fstat(fd))
                if not before.same_content(after) or length != after.size:
                    raise Refusal("changed", place)

            sha256, size, new = self._write(copy, place, now)
        finally:
            os.close(fd)
        return Stored(quoted(name), sha256, size, before.mtime_ns // 1_000_000_000, new)

    def take_bytes(self, name: str, data: bytes, now: int) -> Stored:
        """Keep what never was a file of its own, such as a pasted message."""
        self._must_fit(len(data), name)
        sha256, size, new = self._write(lambda write: write(memoryview(data)), name, now)
        return Stored(quoted(name), sha256, size, None, new)

    def _must_fit(self, size: int, place: str) -> None:
        with contextlib.suppress(OSError):  # a disk that does not answer: the writing will tell
            if shutil.disk_usage(os.path.dirname(self.path)).free < size + _SPARE:
                raise Refusal("full", place)

    def _write(self, fill: Callable[[Write], None], place: str, now: int) -> tuple[str, int, bool]:
        """Write a file by its parts; its hash, its size, and whether it is new here."""
        part = f".{os.getpid()}-{secrets.token_hex(8)}{_PART}"
        try:
            with self._opened(making=True) as top:
                try:
                    sha256, size = _fill(top, part, fill, now)
                    new = self._settle(top, part, sha256, size)
                finally:
                    with contextlib.suppress(FileNotFoundError):
                        top.remove(part)
        except Refusal:
            raise
        except OSError as problem:
            raise Refusal(_why(problem), place) from problem
        return sha256, size, new

    def _settle(self, top: Folder, part: str, sha256: str, size: int) -> bool:
        """Give a whole file its name. One that is there already stays; one that is no longer what
        its name says is set aside, never written over.
        """
        with reached(top, (sha256[:2],), making=True) as shelf:
            while True:
                if shelf.has(sha256):
                    if self.fault(sha256, size, Progress()) is None:
                        return False
                    aside = f"{sha256}.damaged-{secrets.token_hex(4)}"
                    shelf.rename(sha256, shelf, aside)
                try:
                    top.rename(part, shelf, sha256)
                except Refusal as refused:
                    if refused.why != "exists":
                        raise
                else:  # or another has just put the same file there: that one is looked at
                    break
            shelf.sync()
            top.sync()
        return True

    # --- Looking ---------------------------------------------------------------------------------

    def has(self, sha256: str) -> bool:
        """Whether a file lies there under that name; its content is not read."""
        try:
            with self._opened() as top, reached(top, (sha256[:2],)) as shelf:
                return shelf.has(sha256)
        except (OSError, Refusal):
            return False

    def fault(self, sha256: str, size: int, progress: Progress) -> str | None:
        """Read a file and say what is wrong with it: missing, changed, unreadable; None: nothing.

        Raises `Cancelled`.
        """
        try:
            with self._reading(sha256) as fd:
                if os.fstat(fd).st_size != size:
                    return "changed"
                return None if hash_open(fd, sha256, progress).sha256 == sha256 else "changed"
        except Refusal as refused:
            return "changed" if refused.why in ("link", "kind", "changed") else "unreadable"
        except OSError as problem:
            return "missing" if why_of(problem) == "missing" else "unreadable"

    def read(self, sha256: str, place: str) -> bytes:
        """All of a file, checked. Raises `Refusal` naming `place`."""
        try:
            with self._reading(sha256) as fd, os.fdopen(fd, "rb", closefd=False) as file:
                data = file.read()
        except OSError as problem:
            raise Refusal(_why(problem), place) from problem
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Refusal("changed", place)
        return data

    def names(self) -> frozenset[str]:
        """The hashes of all files that lie there, unread."""
        found: set[str] = set()
        with contextlib.suppress(FileNotFoundError), self._opened() as top:
            for shelf in _listed(top):
                if len(shelf) == 2 and _HEX.issuperset(shelf):
                    with contextlib.suppress(OSError, Refusal), top.sub(shelf) as folder:
                        found |= {name for name in _listed(folder) if _is_hash(name)}
        return frozenset(found)

    # --- Handing out -----------------------------------------------------------------------------

    def copy_out(self, sha256: str, target: str, progress: Progress, *, mode: int = 0o600) -> None:
        """Write a checked copy to a new path, whole or not at all. Raises `Refusal`, OSError."""
        place = shown(quoted(os.path.basename(target)))
        with open_top(os.path.dirname(target)) as folder:
            name = os.path.basename(target)
            fd = folder.new_file(name)
            try:
                with os.fdopen(fd, "wb") as file, self._reading(sha256) as source:
                    _copy(source, file.write, sha256, place, progress)
                    file.flush()
                    os.fsync(file.fileno())
                    if hasattr(os, "fchmod"):
                        os.fchmod(file.fileno(), mode)
            except BaseException:
                folder.remove(name)
                raise

    def open_copy(self, sha256: str, name: str) -> str:
        """A read-only copy under its own name, to be looked at; the path of it. The original is
        not opened by anything else. Raises `Refusal`, OSError.
        """
        with self._opened() as top, reached(top, (OPEN, secrets.token_hex(8)), making=True) as here:
            target = os.path.join(here.path, harmless(name))
        self.copy_out(sha256, target, Progress(), mode=0o400)
        return target

    def give_to(self, other: Vault, sha256: str, now: int) -> bool:
        """Put a file into another folder of this kind, unless it is there; whether it was put.

        Raises `Refusal`, OSError.
        """
        if other.has(sha256):
            return False
        with self._reading(sha256) as fd:
            other._must_fit(os.fstat(fd).st_size, sha256)

            def copy(write: Write) -> None:
                _copy(fd, write, sha256, sha256, Progress())

            other._write(copy, sha256, now)
        return True

    # --- Taking away -----------------------------------------------------------------------------

    def remove(self, sha256: str) -> None:
        """Delete a file, and what was set aside of it; gone already is no error. Raises OSError."""
        with (
            contextlib.suppress(FileNotFoundError),
            self._opened() as top,
            reached(top, (sha256[:2],)) as shelf,
        ):
            for name in _listed(shelf):
                if name == sha256 or name.startswith(f"{sha256}.damaged-"):
                    shelf.remove(name)
            shelf.sync()

    def clear_copies(self) -> None:
        """Delete the copies that were made to look at, as far as no program holds them."""
        shutil.rmtree(os.path.join(self.path, OPEN), ignore_errors=True)

    def clear(self, wanted: frozenset[str], before: int | None = None) -> list[str]:
        """Delete what an interruption left: half files, copies to look at, and files that nothing
        wants (with `before`, UTC seconds: that came before it). What it deleted of those, by hash.
        """
        gone = []
        self.clear_copies()
        with contextlib.suppress(FileNotFoundError), self._opened() as top:
            for name in _listed(top):
                # One of this very process may be in the making, in another thread.
                if name.endswith(_PART) and not name.startswith(f".{os.getpid()}-"):
                    with contextlib.suppress(OSError):
                        top.remove(name)
            for sha256 in sorted(self.names() - wanted):
                with reached(top, (sha256[:2],)) as shelf:
                    if before is None or shelf.stat(sha256).st_mtime < before:
                        self.remove(sha256)
                        gone.append(sha256)
        return gone

    # --- Inside ----------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _opened(self, *, making: bool = False) -> Iterator[Folder]:
        if making:
            with contextlib.suppress(FileExistsError):
                os.mkdir(self.path, PRIVATE)
        with open_top(self.path) as top:
            yield top

    @contextlib.contextmanager
    def _reading(self, sha256: str) -> Iterator[int]:
        with self._opened() as top, reached(top, (sha256[:2],)) as shelf:
            fd = shelf.open_file(sha256)
        try:
            yield fd
        finally:
            os.close(fd)


def _fill(top: Folder, part: str, fill: Callable[[Write], None], now: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    fd = top.new_file(part)
    with os.fdopen(fd, "wb", buffering=0) as file:

        def write(block: memoryview) -> None:
            nonlocal size
            digest.update(block)
            size += len(block)
            while block:
                block = block[file.write(block) or 0 :]

        fill(write)
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), 0o400)
        if _TIMES_BY_FD:
            os.utime(file.fileno(), (now, now))
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def _copy(
    fd: int, write: Callable[[memoryview], object], sha256: str, place: str, progress: Progress
) -> None:
    """Copy an open file, and refuse it where it is not what its name says."""
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_BUFFER))
    with os.fdopen(fd, "rb", buffering=0, closefd=False) as file:
        while read := file.readinto(buffer):
            digest.update(buffer[:read])
            write(buffer[:read])
            progress.add(read)
    if digest.hexdigest() != sha256:
        raise Refusal("changed", place)


def harmless(name: str) -> str:
    """A name for a copy: no folder in it, not hidden, no option of a program, not too long."""
    plain = "".join("_" if c in '\\/:*?"<>|' or not c.isprintable() else c for c in shown(name))
    plain = plain.lstrip(".- ").rstrip(". ") or "file"
    stem, dot, suffix = plain.rpartition(".")
    if not dot or len(suffix) > 16:
        stem, dot, suffix = plain, "", ""
    while len(f"{stem}{dot}{suffix}".encode()) > _LONGEST:
        stem = stem[:-1]
    return f"{stem}{dot}{suffix}"


def _is_hash(name: str) -> bool:
    return len(name) == 64 and _HEX.issuperset(name)


def _listed(folder: Folder) -> list[str]:
    with folder.entries() as entries:
        return sorted(entry.name for entry in entries)


def _why(problem: OSError) -> str:
    why = why_of(problem)
    return "unreadable" if why == "locked" else why
