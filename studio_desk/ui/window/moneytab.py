"""The money of one project, as a tab of its panel."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.content import Content


class MoneyTab(QWidget):
    """What was to be paid and what came in. `first` is what takes the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._line = Label(theme, "", "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._line)
        column.addStretch(1)

    def show_content(self, content: Content) -> None:
        """Show the money of a project at an instant."""
        self._line.setText(" · ".join(content.heading.parts[1:]))
