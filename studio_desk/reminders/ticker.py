"""The timer of reminders: looks at the clock at least once a minute, and asks only when it must.

The database holds what is due. Between two things due a tick compares two numbers and asks nothing,
whatever the number of projects. A gap in the wall clock is a sleep: what came due meanwhile is
told as one. Nothing here is counted, so a clock set back and a zone that moved tell nothing twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio

TICK = 60  # seconds: the longest wait
GAP = 150  # seconds between two ticks from which the machine must have slept
_TOLD = "tell_reminders"

log = logging.getLogger(__name__)


class Ticker(QObject):
    """Asks the studio what is due, and tells it on.

    `how` answers by which way it would be told now (desktop, popup, window): that is written
    before anything is told. `heard` tells the ticker of the studio's changes.
    """

    told = Signal(object)
    """A tuple of what is to be told now, as one; it is written already."""
    ticked = Signal(int)
    """The present instant, UTC seconds; at least once a minute."""
    woke = Signal()
    """The machine slept, or its clock was set: all that shows a time is old."""

    def __init__(
        self, studio: Studio, clock: Clock, how: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._clock, self._how = studio, clock, how
        self._last: int | None = None
        self._wake: int | None = None
        self._stale = True
        self._looking = False
        self.looks = 0  # how often the database was asked
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Look at once, and go on from there."""
        self._stale = True
        self.tick()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def heard(self, changes: Changes) -> None:
        """Something changed: look again as soon as the present deed is done."""
        if changes.name != _TOLD and not self._looking:
            self._stale = True
            if self._last is not None:
                self._timer.start(0)

    def tick(self) -> None:
        """Look at the clock; ask the studio only if something can be due."""
        now = self._clock.now()
        last, self._last = self._last, now
        jumped = last is not None and (now < last or now - last > GAP)
        if jumped:
            self.woke.emit()
        if self._stale or jumped or (self._wake is not None and now >= self._wake):
            self._look()
        self.ticked.emit(now)
        self._timer.start(self.wait(now) * 1000)

    def wait(self, now: int) -> int:
        """Seconds until the next look at the clock."""
        if self._wake is None:
            return TICK
        return max(1, min(TICK, self._wake - now))

    def _look(self) -> None:
        self._looking = True
        self.looks += 1
        try:
            self._studio.refresh_due()
            rows = self._studio.reminders.tell_due(self._how())
            self._wake = self._studio.reminders.next_wake()
            self._stale = False
        except KnownError as error:
            # Not written, so not told: it is tried again at the next tick.
            log.info("reminders wait: %s", error)
            self._stale = True
            return
        finally:
            self._looking = False
        if rows:
            self.told.emit(rows)
