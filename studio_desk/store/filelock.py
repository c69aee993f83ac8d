"""One opener at a time: the lock beside the studio's file, and who holds it."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import studio_desk.store.disk as disk
from studio_desk.errors import KnownError
from studio_desk.tongue import tr


class Locked(KnownError):
    """Another process has the studio open."""


class FileLock:
    """A lock file held for as long as the store is open. The system frees it when a process dies.

    The file stays where it is (removing it would race with the next opener). While it is held it
    names the process; text left in it at opening means that the last session did not end in order.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.left_open = False
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock. Raises `KnownError` naming the file where another holds it."""
        handle = os.open(self.path, os.O_CREAT | os.O_RDWR, disk.PRIVATE)
        try:
            _lock(handle)
        except OSError as problem:
            holder = _holder(handle)
            os.close(handle)
            raise Locked(
                tr(
                    "The studio is open already ({holder}), as {path} says.",
                    holder=holder,
                    path=self.path,
                )
                if holder
                else tr("The studio is open already, as {path} says.", path=self.path),
                tr("Close the other window, or use another profile with --profile DIR."),
            ) from problem
        self._handle = handle
        self.left_open = bool(os.read(handle, 64))
        os.lseek(handle, 0, os.SEEK_SET)
        os.ftruncate(handle, 0)
        os.write(handle, f"process {os.getpid()}\n".encode())

    def free(self) -> None:
        """Give the lock back and leave word that all ended in order."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        # Word that is not left only means that the next opening looks through the file.
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
        with contextlib.suppress(OSError):
            os.close(handle)


def _holder(handle: int) -> str:
    try:
        text = os.read(handle, 64).decode("ascii", "replace").strip()
    except OSError:
        return ""
    return text if text.startswith("process ") else ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        # Far behind the text, so that another opener can still read who holds it.
        os.lseek(handle, 2**20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
