"""The rail and the button at its foot, which opens the menu of the studio."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.rail import Rail
from studio_desk.ui.kit.theme import Theme


class RailColumn(QWidget):
    """The rail with the button of the studio's menu at its foot, beside the studio's name."""

    def __init__(self, theme: Theme, rail: Rail) -> None:
        super().__init__()
        self.rail = rail
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rail)
        self.button = IconButton(theme, "settings", tr("Studio menu"), parent=self)
        rail.leave_room(self.button.sizeHint().width() + 6)
        rail.installEventFilter(self)

    def place(self) -> None:
        """Put the button where there is room for it."""
        size = self.button.sizeHint()
        self.button.resize(size)
        if self.rail.compact():
            left = (self.width() - size.width()) // 2
            self.button.move(left, self.height() - size.height() - 10)
        else:
            self.button.move(self.width() - size.width() - 10, self.height() - size.height() - 12)
        self.button.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the rail's width."""
        if watched is self.rail and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the foot."""
        super().resizeEvent(event)
        self.place()
