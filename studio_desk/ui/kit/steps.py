"""The circle of a step: its number, a tick once it is done, and the line that leads to the next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio_desk.tongue import QT_TR_NOOP
from studio_desk.ui.kit.theme import Theme

DONE, NOW, LATER = "done", "now", "later"

STEP_WORDS = {DONE: QT_TR_NOOP("done"), NOW: QT_TR_NOOP("now"), LATER: QT_TR_NOOP("later")}
"""A step's state in words, for who does not see the circle."""


class StepCircle(QWidget):
    """One step of a column, `state` being ``done``, ``now`` or ``later``."""

    def __init__(self, theme: Theme, number: int, state: str, *, last: bool) -> None:
        super().__init__()
        self._theme, self._number, self._state, self._last = theme, number, state, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The circle alone; the line takes what there is."""
        return QSize(self._theme.px(26), self._theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colours = self._theme, self._theme.tokens
        size = theme.px(24)
        circle = QRectF(1, 0, size, size)
        centre = circle.center()
        if not self._last:
            painter.setPen(QPen(QColor(colours.line2), 1))
            x = round(centre.x()) + 0.5
            painter.drawLine(QPointF(x, size + 4), QPointF(x, self.height() - 4))
        done, now = self._state == DONE, self._state == NOW
        painter.setBrush(QColor(colours.free.fg) if done else Qt.BrushStyle.NoBrush)
        line = colours.free.fg if done else colours.accent if now else colours.line2
        painter.setPen(QPen(QColor(line), 2 if now else 1))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            theme.icons.paint(painter, "check", colours.panel, centre, theme.px(13), heavy=True)
            return
        painter.setPen(QColor(colours.accent if now else colours.ink2))
        painter.setFont(theme.font("small", 600))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
