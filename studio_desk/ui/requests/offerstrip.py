"""An offer that waits for the client's word: one line above the cards, and its three answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.offers import ANSWERS, OfferLine


class OfferStrip(Strip):
    """Says what was offered; `answered` has the offer's id and one of `ANSWERS`."""

    answered = Signal(int, str)

    def __init__(self, theme: Theme, line: OfferLine, parent: QWidget | None = None) -> None:
        super().__init__(theme, "info", "coins", line.text, parent=parent)
        row = self.layout()
        assert row is not None  # a strip lays itself out
        self.buttons = {}
        for answer, words in ANSWERS.items():
            button = Button(theme, tr(words), "", small=True)
            button.setAccessibleName(f"{tr(words)}: {line.text}")
            button.clicked.connect(
                lambda _on=False, answer=answer: self.answered.emit(line.id, answer)
            )
            row.addWidget(button)
            self.buttons[answer] = button
