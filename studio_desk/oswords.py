"""What the system says of a file it could not read or write, in the owner's language.

The words are the system's own; those that are not listed stay as the system says them.
"""

from __future__ import annotations

import errno

from studio_desk.tongue import QT_TR_NOOP, tr

_SAID: dict[int, str] = {
    errno.ENOENT: QT_TR_NOOP("No such file or directory"),
    errno.EACCES: QT_TR_NOOP("Permission denied"),
    errno.EPERM: QT_TR_NOOP("Operation not permitted"),
    errno.EROFS: QT_TR_NOOP("Read-only file system"),
    errno.ENOSPC: QT_TR_NOOP("No space left on device"),
    errno.EDQUOT: QT_TR_NOOP("Disk quota exceeded"),
    errno.EIO: QT_TR_NOOP("Input/output error"),
    errno.EEXIST: QT_TR_NOOP("File exists"),
    errno.EISDIR: QT_TR_NOOP("Is a directory"),
    errno.ENOTDIR: QT_TR_NOOP("Not a directory"),
    errno.ENAMETOOLONG: QT_TR_NOOP("File name too long"),
    errno.EBUSY: QT_TR_NOOP("Device or resource busy"),
    errno.ELOOP: QT_TR_NOOP("Too many levels of symbolic links"),
    errno.EFBIG: QT_TR_NOOP("File too large"),
    errno.EMFILE: QT_TR_NOOP("Too many open files"),
}


def system_words(problem: OSError, otherwise: str = "", *, inside: bool = False) -> str:
    """What the system says, or `otherwise` where it says nothing. `inside` a sentence, behind a
    colon, it begins with a small letter where the language has it so.
    """
    said = _SAID.get(problem.errno or 0)
    words = tr(said) if said is not None and said == problem.strerror else problem.strerror or ""
    words = words or otherwise
    return words[:1].lower() + words[1:] if inside and words == problem.strerror else words
