"""The steps of a claim, one below the other: a circle with a number or a tick, a line between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.steps import STEP_WORDS, StepCircle
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import colour
from studio_desk.ui.present.claim_page import StepView

_ICONS = {"free": "check", "alert": "circle-alert"}


class StepColumn(QWidget):
    """Steps with the widgets that some of them hold. Its owner keeps those widgets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[StepView, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def steps(self) -> tuple[StepView, ...]:
        """Return what is shown."""
        return self._shown

    def text(self) -> str:
        """Return all its words."""
        return "\n".join(
            " ".join(part for part in (step.title, step.right, step.text) if part)
            for step in self._shown
        )

    def show_steps(self, steps: Sequence[StepView], parts: Mapping[str, QWidget]) -> None:
        """Show these steps, each with the parts it names."""
        kept = list(parts.values())
        for part in kept:
            part.setParent(None)
        clear(self._grid, keep=kept)
        self._shown = tuple(steps)
        for number, step in enumerate(steps):
            last = number == len(steps) - 1
            circle = StepCircle(self._theme, number + 1, step.state, last=last)
            self._grid.addWidget(circle, number, 0)
            held = [parts[name] for name in (step.part, step.below) if name in parts]
            self._grid.addWidget(self._body(step, held, last=last), number, 1)
        self.setAccessibleName(
            "; ".join(
                ", ".join(
                    part for part in (s.title, tr(STEP_WORDS[s.state]), s.right, s.text) if part
                )
                for s in steps
            )
        )

    def _body(self, step: StepView, held: Sequence[QWidget], *, last: bool) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0 if last else 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        title = Label(self._theme, step.title, "body", 600)
        title.setMinimumHeight(self._theme.px(24))
        head.addWidget(title)
        head.addStretch(1)
        if step.right:
            icon = _ICONS.get(step.role or "")
            if icon is not None:
                tone = f"{step.role}.fg"
                head.addWidget(Icon(self._theme, icon, tone))
                right = ElidedLabel(self._theme, step.right, "small", 600, tone)
            else:
                right = ElidedLabel(self._theme, step.right, "small", 400, "ink2")
            head.addWidget(right)
        column.addLayout(head)
        if step.text:
            text = TextBlock(self._theme)
            text.set_paragraphs([Paragraph(step.text, "body")])
            column.addWidget(text)
        for part in held:
            column.addWidget(part)
            part.show()
        return body


class Icon(QWidget):
    """An icon of one colour, as high as a line of text."""

    def __init__(self, theme: Theme, name: str, tone: str, size: int = 14) -> None:
        super().__init__()
        self._theme, self._name, self._tone, self._size = theme, name, tone, size
        self.setFixedSize(QSize(theme.px(size), theme.px(18)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        tint = colour(self._theme.tokens, self._tone)
        centre = QPointF(self.width() / 2, self.height() / 2)
        size = self._theme.px(self._size)
        self._theme.icons.paint(QPainter(self), self._name, tint, centre, size)
