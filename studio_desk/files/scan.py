"""What lies in a folder: every ordinary file below it, and what was left out and why.

Links are not followed, other volumes not entered, the studio's own trash and marker not counted.
"""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import field

from studio_desk.files.beneath import Folder, is_link, reached, refusal
from studio_desk.files.hashing import Stamp
from studio_desk.files.names import joined, quoted, shown
from studio_desk.files.progress import Progress
from studio_desk.files.roots import OWN
from studio_desk.files.trouble import GONE, Refusal, why_of
from studio_desk.values import dataclass

_TELL_EVERY = 256  # files


@dataclass(frozen=True, slots=True)
class Found:
    """A file: its stored path from the root, and its stamp. `second`: another name for a file that
    the scan has met already, whose bytes are not counted again.
    """

    path: str
    stamp: Stamp
    second: bool = False


@dataclass(slots=True)
class Scan:
    """What a folder holds. `left_out` are shown paths with the word for why (`trouble.WHY`).

    `inode` is that of the folder itself, by which it is known again on its volume.
    """

    inode: int
    files: list[Found] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes, those with several names once."""
        return sum(found.stamp.size for found in self.files if not found.second)

    @property
    def newest_ns(self) -> int:
        """When a file was last written, ns since 1970; 0 where there is none."""
        return max((found.stamp.mtime_ns for found in self.files), default=0)


def scan(top: Folder, names: Sequence[str], progress: Progress) -> Scan:
    """Look through a folder below a root.

    Raises `Refusal` where the folder itself cannot be looked at, `Cancelled`, and the OSError of a
    disk that may be gone (`trouble.GONE`).
    """
    place = shown(joined(*names)) if names else "."
    try:
        with reached(top, names) as folder:
            result = Scan(Stamp.of(folder.own_stat()).inode)
            _Walk(result, progress).into(folder, joined(*names) if names else "")
    except OSError as problem:
        if problem.errno in GONE:
            raise
        raise refusal(problem, place) from problem
    return result


class _Walk:
    """One walk: depth first, so that no more folders are open than lie in each other."""

    def __init__(self, result: Scan, progress: Progress) -> None:
        self._result, self._progress = result, progress
        self._several: set[int] = set()  # files with more than one name
        self._since = 0

    def into(self, folder: Folder, path: str) -> None:
        prefix = f"{path}/" if path else ""
        below: list[str] = []
        files, own = self._result.files, OWN if not path else ()
        with folder.entries() as entries:
            for entry in entries:
                name = entry.name
                if name in own:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    below.append(name)
                    continue
                try:
                    state = entry.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue  # gone while we looked
                if not stat.S_ISREG(state.st_mode):
                    why = "link" if is_link(state) else "kind"
                    self._result.left_out.append((shown(prefix + quoted(name)), why))
                    continue
                stamp = Stamp.of(state)
                second = stamp.links > 1 and self._met(stamp.inode)
                files.append(Found(prefix + quoted(name), stamp, second))
        self._tell(path)
        for name in sorted(below):
            self._below(folder, name, prefix + quoted(name))

    def _below(self, folder: Folder, name: str, path: str) -> None:
        try:
            inner = folder.sub(name)
        except Refusal as refused:
            self._result.left_out.append((shown(path), refused.why))
            return
        except OSError as problem:
            if problem.errno in GONE:
                raise
            why = why_of(problem)
            if why != "missing":
                word = "unreadable" if why == "locked" else why
                self._result.left_out.append((shown(path), word))
            return
        with inner:
            self.into(inner, path)

    def _met(self, inode: int) -> bool:
        if inode in self._several:
            return True
        self._several.add(inode)
        return False

    def _tell(self, path: str) -> None:
        count = len(self._result.files)
        if count - self._since >= _TELL_EVERY:
            self._progress.add(files=count - self._since)
            self._progress.at(shown(path))
            self._since = count
        self._progress.check()


def folders_of(paths: Sequence[str], top: str) -> list[str]:
    """The stored paths of all folders that hold these paths, from `top` down, deepest first."""
    found: set[str] = set()
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent and parent not in found and (parent == top or parent.startswith(f"{top}/")):
            found.add(parent)
            parent = parent.rpartition("/")[0]
    return sorted(found, key=lambda path: (-path.count("/"), path))
