"""Roots: the folders and drives the owner registered, known again by a marker they carry.

The marker is a small file in the root with a number that is nobody else's. A root whose path has
no such file (a drive not connected, an empty mount point, another drive in its place) is offline;
the same number found elsewhere is the same root, moved.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import uuid
from collections.abc import Iterable, Iterator
from types import TracebackType

from studio_desk.errors import KnownError
from studio_desk.files.beneath import Folder, open_top
from studio_desk.files.trouble import Offline
from studio_desk.oswords import system_words
from studio_desk.tongue import tr
from studio_desk.values import dataclass

MARKER = ".studio-desk-root"
TRASH = ".studio-desk-trash"
OWN = frozenset((MARKER, TRASH))
_FORMAT = "studio-desk/root@1"
_NOTE = "Studio Desk knows this folder again by this file. Leave it here."
_LONGEST = 4096  # bytes of a marker that are read


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes free and in all on the volume of a root."""

    free: int
    total: int


class Root:
    """A root that is online, open. `top` is the folder all else is reached from."""

    def __init__(self, label: str, path: str, identity: str, top: Folder) -> None:
        self.label, self.path, self.identity, self.top = label, path, identity, top

    def __enter__(self) -> Root:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.top.close()

    def must_be_there(self) -> None:
        """Raise `Offline` unless the root is still mounted where it was opened, marker and all."""
        try:
            here, there = self.top.own_stat(), os.stat(self.path)
            same = (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)
            if not same or read_marker(self.top) != self.identity:
                raise Offline(self.label)
        except OSError as problem:
            raise Offline(self.label) from problem


def read_marker(top: Folder) -> str | None:
    """The identity that a folder carries, or None. Raises OSError where the disk is silent."""
    try:
        fd = top.open_file(MARKER)
    except FileNotFoundError:
        return None
    except KnownError:
        return None  # a link in the marker's place is no marker
    with os.fdopen(fd, "rb") as file:
        raw = file.read(_LONGEST)
    try:
        said = json.loads(raw)
    except ValueError:
        return None
    if not isinstance(said, dict) or said.get("format") != _FORMAT:
        return None
    identity = said.get("id")
    return identity if isinstance(identity, str) and identity else None


def open_root(label: str, path: str, identity: str) -> Root:
    """Open a root. Raises `Offline` where it is not there, or another is in its place."""
    try:
        top = open_top(path)
    except OSError as problem:
        raise Offline(label) from problem
    try:
        if read_marker(top) != identity:
            raise Offline(label)
    except BaseException as problem:
        top.close()
        if isinstance(problem, OSError):
            raise Offline(label) from problem
        raise
    return Root(label, path, identity, top)


def is_online(path: str, identity: str) -> bool:
    """Whether the root of that identity is at that path now."""
    try:
        open_root("", path, identity).top.close()
    except Offline:
        return False
    return True


def true_path(path: str) -> str:
    """The path of an existing folder without links in it. Raises `KnownError`."""
    try:
        real = os.path.realpath(path, strict=True)
        if not os.path.isdir(real):
            raise NotADirectoryError(20, "it is not a folder")
    except OSError as problem:
        raise KnownError(
            tr("{path} cannot be used: {why}.", path=path, why=system_words(problem))
        ) from problem
    return real


def mark(path: str) -> str:
    """Make a folder a root, and return its identity: the one it carries, or a new one.

    Raises `KnownError` where the marker cannot be written.
    """
    try:
        with open_top(path) as top:
            found = read_marker(top)
            if found is not None:
                return found
            said = {"format": _FORMAT, "id": uuid.uuid4().hex, "note": _NOTE}
            top.write_new(MARKER, (json.dumps(said, indent=1) + "\n").encode())
            return said["id"]
    except OSError as problem:
        raise KnownError(
            tr(
                "{path} cannot be registered: {why}. It is unchanged.",
                path=path,
                why=system_words(problem),
            ),
            tr("Make the folder writable for yourself, or choose another."),
        ) from problem


def room_of(path: str) -> Room | None:
    """The space on the volume of a path, or None where it does not answer."""
    try:
        usage = shutil.disk_usage(path)
    except OSError:
        return None
    return Room(usage.free, usage.total)


def within(path: str, roots: Iterable[str]) -> tuple[str, tuple[str, ...]] | None:
    """The root path that a path lies in, and the names that lead there; links on the way there
    are followed once, here, so that the names are those of what really is meant.
    """
    folder, name = os.path.split(os.path.abspath(path))
    try:
        real = os.path.join(os.path.realpath(folder, strict=True), name)
    except OSError:
        return None
    for root in sorted(roots, key=len, reverse=True):
        with contextlib.suppress(ValueError):  # another drive
            if os.path.commonpath([real, root]) == root:
                rest = os.path.relpath(real, root)
                return root, () if rest == "." else tuple(rest.split(os.sep))
    return None


def overlaps(path: str, others: Iterable[str]) -> str | None:
    """The first of the other paths that is the same folder, lies in it, or holds it."""
    for other in others:
        with contextlib.suppress(ValueError, OSError):
            if os.path.exists(other) and os.path.samefile(path, other):
                return other
            if os.path.commonpath([path, other]) in (path, other):
                return other
    return None


# --- A root that was moved ----------------------------------------------------------------------


def find(identities: Iterable[str], near: Iterable[str] = ()) -> dict[str, str]:
    """Where roots are mounted now, by identity: looked for beside the paths `near` and wherever
    the system mounts drives. Looks at the tops of those places only, never into them.
    """
    wanted = set(identities)
    found: dict[str, str] = {}
    for path in _places(near):
        if not wanted - set(found):
            break
        try:
            with open_top(path) as top:
                identity = read_marker(top)
        except OSError:
            continue
        if identity in wanted:
            found.setdefault(identity, os.path.realpath(path))
    return found


def _places(near: Iterable[str]) -> Iterator[str]:
    near = list(near)
    yield from near
    seen = set()
    for folder in [*(os.path.dirname(path) for path in near), *_mount_points()]:
        if folder in seen:
            continue
        seen.add(folder)
        yield folder
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        yield entry.path


def _mount_points() -> Iterator[str]:
    if sys.platform == "win32":
        for letter in "DEFGHIJKLMNOPQRSTUVWXYZC":
            yield f"{letter}:\\"
        return
    if sys.platform == "darwin":
        yield "/Volumes"
        return
    for folder in ("/media", "/run/media", "/mnt"):
        yield folder
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                yield entry.path  # /media/NAME holds the drives of a person
