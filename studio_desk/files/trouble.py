"""What can stand in the way of looking at a file or moving it, as words the owner can act on."""

from __future__ import annotations

import errno

from studio_desk.errors import KnownError
from studio_desk.tongue import QT_TR_NOOP, Words, tr

# Why a single file or folder was left alone, and what that is called.
WHY = Words(
    {
        "missing": QT_TR_NOOP("is not there"),
        "link": QT_TR_NOOP("is a link, or lies behind one"),
        "outside": QT_TR_NOOP("is outside the registered folder"),
        "volume": QT_TR_NOOP("is on another volume"),
        "kind": QT_TR_NOOP("is not an ordinary file"),
        "hard_link": QT_TR_NOOP("has a second name elsewhere on the disk"),
        "changed": QT_TR_NOOP("is not what was recorded"),
        "open": QT_TR_NOOP("is open in another program"),
        "locked": QT_TR_NOOP("may not be moved: it or its folder is read-only"),
        "exists": QT_TR_NOOP("is in the way: there is a file of that name already"),
        "unreadable": QT_TR_NOOP("cannot be read"),
        "shared": QT_TR_NOOP("belongs to another project too"),
        "held": QT_TR_NOOP("is held"),
        "full": QT_TR_NOOP("does not fit: the disk is full"),
    }
)

# What a disk says that was pulled out, or a share that went away.
GONE = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ESTALE", "ENXIO", "ENODEV", "ENOTCONN", "EHOSTDOWN", "ETIMEDOUT")
    if hasattr(errno, name)
)
_LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS)


class Offline(KnownError):
    """A root is not there at present: nothing can be said about its files."""

    def __init__(self, label: str) -> None:
        super().__init__(
            tr("{label} is offline. Nothing was changed on it.", label=label),
            tr("Connect it and do it again."),
        )


class Refusal(KnownError):
    """One file or folder was left alone; `why` is a word of `WHY`, `place` its shown path."""

    def __init__(self, why: str, place: str) -> None:
        self.why = why
        self.place = place
        super().__init__(f"{place} {WHY[why]}.")


def why_of(problem: OSError) -> str:
    """The word for what a system call said."""
    match problem.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return "missing"
        case errno.ELOOP:
            return "link"
        case errno.EXDEV:
            return "volume"
        case errno.EEXIST | errno.ENOTEMPTY:
            return "exists"
        case errno.ENOSPC | errno.EDQUOT:
            return "full"
        case errno.ETXTBSY | errno.EBUSY:
            return "open"
        case number if number in _LOCKED:
            return "locked"
        case _:
            return "unreadable"
