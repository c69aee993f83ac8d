"""The steps of a purge, one below the other: a circle with a number or a tick, a line between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its words and whether it is ``done``, ``now`` or ``later``."""

    title: str
    text: str
    state: str


class Steps(QWidget):
    """A few steps in order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(13)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[Step, ...] = ()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        clear(self._grid)
        for number, step in enumerate(steps):
            last = number == len(steps) - 1
            self._grid.addWidget(
                _Circle(self._theme, number + 1, step, last=last), 2 * number, 0, 2, 1
            )
            self._grid.addWidget(Label(self._theme, step.title, "body", 500), 2 * number, 1)
            text = TextBlock(self._theme)
            text.set_paragraphs([Paragraph(step.text), Paragraph(" ", "caption")])
            self._grid.addWidget(text, 2 * number + 1, 1)
        said = "; ".join(f"{s.title}: {s.text} {s.state}" for s in steps)
        self.setAccessibleName(said)

    def text(self) -> str:
        """Return all its words."""
        return "\n".join(f"{step.title}: {step.text}" for step in self._shown)


class _Circle(QWidget):
    def __init__(self, theme: Theme, number: int, step: Step, *, last: bool) -> None:
        super().__init__()
        self._theme, self._number, self._step, self._last = theme, number, step, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(25), self._theme.px(25))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colours = self._theme, self._theme.tokens
        size = theme.px(24)
        circle = QRectF(0.5, 0.5, size, size)
        centre = circle.center()
        if not self._last:
            painter.setPen(QPen(QColor(colours.line2), 1))
            painter.drawLine(QPointF(centre.x(), size + 3), QPointF(centre.x(), self.height() - 2))
        done, now = self._step.state == "done", self._step.state == "now"
        painter.setBrush(QColor(colours.free.fg) if done else Qt.BrushStyle.NoBrush)
        line = colours.free.fg if done else colours.accent if now else colours.line2
        painter.setPen(QPen(QColor(line), 2 if now else 1))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            theme.icons.paint(painter, "check", colours.panel, centre, theme.px(13), heavy=True)
            return
        painter.setPen(QColor(colours.accent if now else colours.ink2))
        painter.setFont(theme.font("small", 600 if now else 400))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
