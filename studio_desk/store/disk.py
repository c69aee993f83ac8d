"""Files of the studio on the disk: private from the first byte, synced, known to be writable."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

PRIVATE = 0o600

_ROOM = 64 * 1024  # bytes that must find room when the studio is opened for writing
_SYSTEM = os.name


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, from its first byte on."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))


def close_to_others(path: Path) -> None:
    """Take back the rights of others on a file that has them, where the disk knows rights."""
    if _SYSTEM == "posix" and path.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):
            path.chmod(PRIVATE)


def sync_file(path: Path) -> None:
    """Wait until what was written to a file is on the disk."""
    handle = os.open(path, os.O_RDONLY if _SYSTEM == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until a renaming in a folder is on the disk, where folders can be synced."""
    if _SYSTEM != "posix":
        return
    sync_file(folder)


def probe(folder: Path) -> None:
    """Write and sync a few pages in a folder and take them away. Raises `OSError` where the folder
    cannot be written, or has no room for a small transaction.
    """
    path = folder / f".probe.{os.getpid()}.part"
    path.unlink(missing_ok=True)
    make_private(path)
    try:
        with path.open("wb") as file:
            file.write(b"\0" * _ROOM)
            file.flush()
            os.fsync(file.fileno())
    finally:
        path.unlink(missing_ok=True)
