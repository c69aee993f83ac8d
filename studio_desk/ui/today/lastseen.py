"""When the owner last had the window in front: across starts, sleep, and other windows over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.ui.window.places import Places

AWAY = 3600
"""Seconds without the window in front from which it is said what happened meanwhile."""
_KEPT = 300  # seconds between two keepings while it is in front: a crash forgets no more
_NAME = "seen"
_LEAVES = (QEvent.Type.WindowDeactivate, QEvent.Type.Hide, QEvent.Type.Close)


class LastSeen(QObject):
    """Watches a window; `returned` tells since when it was not looked at (UTC seconds)."""

    returned = Signal(int)

    def __init__(self, window: QWidget, clock: Clock, places: Places) -> None:
        super().__init__(window)
        self._window, self._clock, self._places = window, clock, places
        kept = places.number(_NAME)
        self._seen = None if kept is None else round(kept)
        self._written = self._seen or 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the window comes to the front and when it goes."""
        if watched is self._window:
            if event.type() == QEvent.Type.WindowActivate:
                self.look(self._clock.now())
            elif event.type() in _LEAVES:
                self._note(self._clock.now(), keep=True)
        return super().eventFilter(watched, event)

    def tick(self, now: int) -> None:
        """Time goes by: the window is looked at while it is in front, and was not in a gap."""
        if self._window.isActiveWindow():
            self.look(now)

    def look(self, now: int) -> None:
        """The window is looked at now."""
        seen = self._seen
        self._note(now, keep=now - self._written >= _KEPT)
        if seen is not None and now - seen >= AWAY:
            self.returned.emit(seen)

    def _note(self, now: int, *, keep: bool) -> None:
        self._seen = now
        if keep:
            self._written = now
            self._places.keep(_NAME, now)
