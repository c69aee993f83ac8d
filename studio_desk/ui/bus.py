"""The one signal by which the studio tells the window what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from studio_desk.studio import Changes, Studio


class Bus(QObject):
    """Carries every `Changes` of the studio into the thread of the window.

    Whoever shows something connects to `changed` and asks its own query again; nobody refreshes
    another. A worker thread's changes arrive queued, in the thread this object lives in.
    """

    changed = Signal(object)
    """A `Changes`, after its commit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends: list[Callable[[], None]] = []

    def follow(self, studio: Studio) -> None:
        """Carry what this studio tells from now on."""
        self._ends.append(studio.subscribe(self._carry))

    def let_go(self) -> None:
        """Stop listening; nothing is carried after this."""
        for end in self._ends:
            end()
        self._ends.clear()

    def _carry(self, changes: Changes) -> None:
        self.changed.emit(changes)
