"""The only place that asks what time it is.

Everything else is handed a :class:`Clock`, or better, the instant itself. Instants are whole POSIX
seconds, UTC, everywhere in the program; zones matter only where time is counted (``policy``) or
shown (``ui``, ``reports``).
"""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """What a service needs that has to know the present instant."""

    def now(self) -> int:
        """Return the present instant in whole POSIX seconds, UTC, rounded down."""
        ...


class SystemClock:
    """The clock of the machine. It may jump either way: sleep, a corrected time, a new zone."""

    __slots__ = ()

    def now(self) -> int:
        return time.time_ns() // 1_000_000_000


class FixedClock:
    """A clock that stands still until moved: for tests, pictures and ``--at``."""

    __slots__ = ("_at",)

    def __init__(self, at: int) -> None:
        self._at = at

    def now(self) -> int:
        return self._at

    def advance(self, seconds: int) -> int:
        """Move on by ``seconds`` (back, if negative) and return the new instant."""
        self._at += seconds
        return self._at

    def set(self, at: int) -> None:
        """Move to ``at``, in POSIX seconds."""
        self._at = at
