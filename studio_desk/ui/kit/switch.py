"""One of a few ways, side by side: the chosen one is tinted; arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.theme import Theme


class Switch(QWidget):
    """Small tabs that stand for no page but for a way to look at this one."""

    chosen = Signal(str)
    """Another way was chosen, by its key."""

    def __init__(
        self, theme: Theme, name: str, ways: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, words in ways.items():
            button = Button(theme, words, kind="tab", small=True)
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button)
            button.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)

    def choose(self, key: str) -> None:
        """Choose a way; one that there is not is passed over."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)

    def current(self) -> str:
        """Return the key of the way that is chosen; empty while none is."""
        return next((key for key, each in self.buttons.items() if each.isChecked()), "")
