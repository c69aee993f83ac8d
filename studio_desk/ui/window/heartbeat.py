"""The one timer that live figures follow: each minute on the minute, each second where asked.

The clock may jump, and timers sleep with the machine; so a beat is never counted, only answered
with the instant it is, and each one asks whether a deadline has passed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from studio_desk.clock import Clock


MINUTE = 60
_LOOK = 200
"""Milliseconds between two looks at the clock while seconds are shown."""


class Heartbeat(QObject):
    """Tells the present instant, UTC seconds, whenever something shown may have changed by it.

    `wants_seconds` are asked at each beat whether anything shows seconds now.
    """

    ticked = Signal(int)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._asked: list[Callable[[], bool]] = []
        self._told: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fired)

    def wants_seconds(self, ask: Callable[[], bool]) -> None:
        """Ask this, at each beat, whether seconds are shown."""
        self._asked.append(ask)

    def start(self) -> None:
        """Begin to beat."""
        self._told = self._clock.now()
        self._arm(self._told)

    def stop(self) -> None:
        """Stop beating."""
        self._timer.stop()

    @property
    def beating(self) -> bool:
        """Whether it beats."""
        return self._timer.isActive()

    def beat(self) -> None:
        """Tell the present instant, and arm the timer for the next."""
        now = self._told = self._clock.now()
        self.ticked.emit(now)
        self._arm(now)

    def wait(self, now: int) -> int:
        """Return the milliseconds until the clock is to be looked at again."""
        if any(ask() for ask in self._asked):
            return _LOOK
        return (MINUTE - now % MINUTE) * 1000

    def _fired(self) -> None:
        # The clock knows whole seconds only: it is looked at more often, and told when it moved.
        if self._clock.now() != self._told:
            self.beat()
        else:
            self._arm(self._clock.now())

    def _arm(self, now: int) -> None:
        self._timer.start(self.wait(now))
