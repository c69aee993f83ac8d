"""A text with suggestions: one of many known words, or a new one where that is allowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from studio_desk.ui.kit.suggestions import frame_suggestions


class SuggestInput(QComboBox):
    """A list to choose from and to type into; typing shows what contains the letters."""

    changed = Signal()

    def __init__(
        self,
        known: Sequence[str],
        text: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.addItems(list(known))
        self.setCurrentIndex(-1)
        self.setEditText(text)
        edit = self.lineEdit()
        assert edit is not None  # it is editable
        edit.setPlaceholderText(placeholder)
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        frame_suggestions(completer)
        self.editTextChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> str | None:
        """Return the text without space around it."""
        return self.currentText().strip() or None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
