"""Whether a file is open in another program, as far as the system says."""

from __future__ import annotations

import contextlib
import errno
import signal
import sys


def open_elsewhere(fd: int) -> bool:
    """Whether anybody but this handle has the file open. False also where it cannot be told: not
    the owner's file, a network share, another system. Windows refuses the move itself.
    """
    if not sys.platform.startswith("linux"):
        return False
    import fcntl

    # A lease is granted only on a file that nobody else has open. It is handed back at once; who
    # opens the file in between makes the kernel signal, by one that is ignored.
    set_signal = getattr(fcntl, "F_SETSIG", 10)
    try:
        fcntl.fcntl(fd, set_signal, signal.SIGURG)
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    except OSError as problem:
        return problem.errno in (errno.EAGAIN, errno.EWOULDBLOCK)
    finally:
        with contextlib.suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False
