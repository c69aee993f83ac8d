"""The buttons at the foot of the inspector: the last on a line of its own where one is too narrow.

In German, or at large text, *Discard*, *Save draft* and *Publish 2026-03-09* need more than the
inspector is wide; a button cut off at both ends says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

_GAP = 8
_LEFT, _RIGHT, _HIGH = 12, 20, 11


class Foot(QFrame):
    """`first` at the left, the `others` at the right, `last` behind or below them."""

    def __init__(self, first: QWidget, others: Sequence[QWidget], last: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._buttons, self._last = (first, *others, last), last
        self._below = False
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        self._row.addWidget(first)
        self._row.addStretch(1)
        for button in others:
            self._row.addWidget(button)
        self._row.addWidget(last)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(_LEFT, _HIGH, _RIGHT, _HIGH)
        self._lines.setSpacing(_GAP)
        self._lines.addLayout(self._row)

    def arrange(self) -> None:
        """Set the last button where there is room for it."""
        shown = [each for each in self._buttons if not each.isHidden()]
        wide = sum(each.sizeHint().width() + _GAP for each in shown) - _GAP
        below = len(shown) > 1 and wide > self.width() - _LEFT - _RIGHT
        if below == self._below:
            return
        self._below = below
        (self._row if below else self._lines).removeWidget(self._last)
        (self._lines if below else self._row).addWidget(self._last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew for another width."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a button says something else, comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)
