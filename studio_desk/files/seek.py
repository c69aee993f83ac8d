"""A folder that was moved, found again: by its number on the volume, else by what lies in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio_desk.files.beneath import Folder, reached
from studio_desk.files.hashing import Stamp
from studio_desk.files.names import parts_of
from studio_desk.files.progress import Progress
from studio_desk.files.roots import OWN
from studio_desk.files.trouble import Refusal
from studio_desk.values import dataclass

_SAMPLE = 40  # files looked for in a folder that may be the one
_ENOUGH = 0.9  # of them must be there, in the same size
_DEEPEST = 8  # folders below the root


@dataclass(frozen=True, slots=True)
class Known:
    """What was recorded of a folder: its number, its name, and files in it (path in it, size)."""

    inode: int
    name: str
    files: Sequence[tuple[str, int]]


def seek(top: Folder, known: Known, progress: Progress) -> tuple[str, ...] | None:
    """The names that lead to the folder below this root now, or None. Raises `Cancelled`.

    The number alone does not decide: file systems give numbers away again. Some of the recorded
    files must be there. A folder without recorded files is known by its number and its name.
    """
    sample = list(known.files)[:: max(1, len(known.files) // _SAMPLE)][:_SAMPLE]
    second: tuple[str, ...] | None = None
    for folder, names in _walk(top, (), progress):
        inode = Stamp.of(folder.own_stat()).inode
        if inode != known.inode and names[-1] != known.name:
            continue
        if not sample:
            if inode == known.inode and names[-1] == known.name:
                return names
            continue
        if _holds(folder, sample):
            if inode == known.inode:
                return names
            second = second or names
    return second


def _walk(
    top: Folder, names: tuple[str, ...], progress: Progress
) -> Iterator[tuple[Folder, tuple[str, ...]]]:
    progress.check()
    with top.entries() as entries:
        below = sorted(e.name for e in entries if e.is_dir(follow_symlinks=False))
    for name in below:
        if not names and name in OWN:
            continue
        try:
            inner = top.sub(name)
        except (OSError, Refusal):
            continue
        with inner:
            here = (*names, name)
            yield inner, here
            if len(here) < _DEEPEST:
                try:
                    yield from _walk(inner, here, progress)
                except OSError:
                    continue


def _holds(folder: Folder, sample: Sequence[tuple[str, int]]) -> bool:
    found = 0
    for path, size in sample:
        names = parts_of(path)
        try:
            with reached(folder, names[:-1]) as inner:
                found += inner.stat(names[-1]).st_size == size
        except (OSError, Refusal):
            continue
    return found >= max(1, round(len(sample) * _ENOUGH))
