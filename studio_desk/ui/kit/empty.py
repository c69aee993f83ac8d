"""What a page says when it has nothing: one sentence, one action, no picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.rowviews import Action
from studio_desk.ui.kit.theme import Theme


class EmptyState(QWidget):
    """A sentence in the middle, quiet text below it if there is any, and one action."""

    action_triggered = Signal(str)
    """Id of the action."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        text: str = "",
        action: Action | None = None,
        *,
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = Label(theme, sentence, "fact", 600)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = Label(theme, text, "body", 400, "2")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._text)
        self._text.setVisible(bool(text))  # not before it is laid out: it would be a window
        self._theme = theme
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        if action is not None:
            self.add_action(action, primary=primary)
            column.addSpacing(8)
            column.addLayout(self._buttons)
        column.addStretch(3)

    def add_action(self, action: Action, *, primary: bool = False) -> None:
        """Offer one more thing to do, beside the first."""
        kind = "primary" if primary else "plain"
        button = Button(self._theme, action.text, action.icon, kind, keys=action.keys)  # type: ignore[arg-type]
        button.clicked.connect(lambda: self.action_triggered.emit(action.id))
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def set_sentence(self, sentence: str, text: str = "") -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self._text.setText(text)
        self._text.setVisible(bool(text))
