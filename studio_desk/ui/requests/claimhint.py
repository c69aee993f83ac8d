"""Where a client's message asks for money or an exchange, not for a change: a line leads on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio_desk.reading.ground import claimed
from studio_desk.tongue import tr
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.wording.claims import said


class ClaimHint(QWidget):
    """Says that a message reads like a claim, and offers to open one; hidden otherwise."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self.hide()

    def strip(self) -> Strip | None:
        """Return the line, if one is shown."""
        item = self._column.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, Strip) else None

    def show_message(self, text: str) -> None:
        """Look at what the client wrote."""
        clear(self._column)
        ground = claimed(text)
        self.setVisible(ground is not None)
        if ground is None:
            return
        words = tr("This reads like a claim.")
        if ground != "other":
            words = tr("This reads like a claim: {said}", said=said(ground))
        action = Action("claim", tr("Open a claim…"), "scale")
        strip = Strip(self._theme, "info", "scale", words, action=action)
        strip.action_triggered.connect(lambda _id: self.asked.emit())
        self._column.addWidget(strip)
