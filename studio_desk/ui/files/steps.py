"""The steps of a purge, one below the other: a circle with a number or a tick, a line between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.steps import STEP_WORDS, StepCircle
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.values import dataclass


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
                StepCircle(self._theme, number + 1, step.state, last=last), 2 * number, 0, 2, 1
            )
            self._grid.addWidget(Label(self._theme, step.title, "body", 500), 2 * number, 1)
            text = TextBlock(self._theme)
            text.set_paragraphs([Paragraph(step.text), Paragraph(" ", "caption")])
            self._grid.addWidget(text, 2 * number + 1, 1)
        said = "; ".join(f"{s.title}: {s.text} {tr(STEP_WORDS[s.state])}" for s in steps)
        self.setAccessibleName(said)

    def text(self) -> str:
        """Return all its words."""
        return "\n".join(f"{step.title}: {step.text}" for step in self._shown)
