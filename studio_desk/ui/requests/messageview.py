"""What the client wrote: each piece that became an item in a frame with its number, the rest as
lines that can be made one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.forms.itemrow import NumberBadge
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName

_LONG = 24  # letters of a word after which it may break


class PieceRow(KeyboardFocus, QFrame):
    """One piece of the message. Enter, Space or a click: `chosen`."""

    chosen = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = text
        self.numbers: tuple[int, ...] = ()
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._badges = QVBoxLayout()
        self._badges.setSpacing(2)
        self.label = Label(theme, _breakable(text), "body")
        self.label.setWordWrap(True)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(9)
        row.addLayout(self._badges)
        row.addWidget(self.label, 1)
        self._row = row
        self.show_items((), ())
        theme.changed.connect(self.update)

    def show_items(self, numbers: Sequence[int], roles: Sequence[RoleName]) -> None:
        """Show the items that it became, by number; none: it is text."""
        self.numbers = tuple(numbers)
        while (old := self._badges.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, role in zip(numbers, roles, strict=True):
            badge = NumberBadge(self._theme)
            badge.show_number(number, role)
            self._badges.addWidget(badge)
        if numbers:
            self._badges.addStretch(1)
            listed = ", ".join(map(str, numbers))
            self.setAccessibleName(tr("Item {numbers}: {text}", numbers=listed, text=self.text))
            self.setToolTip(tr("Go to the item"))
        else:
            self.setAccessibleName(tr("Text: {text}", text=self.text))
            self.setToolTip(tr("Make it an item"))
        self._row.setContentsMargins(8, 4 if numbers else 1, 8, 4 if numbers else 1)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose it; the arrows go to the next."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame of an item, or the hover of a line; then the ring."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.numbers:
            painter.setPen(QColor(colours.line))
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)
        elif self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)
        if self.ring:
            paint_ring(painter, QRectF(self.rect()), tokens.RADIUS, colours)


def _breakable(text: str) -> str:
    """The text with places to break in words that are longer than a line, such as links."""
    words = text.split(" ")
    return " ".join(
        "\u200b".join(word[at : at + _LONG] for at in range(0, len(word), _LONG)) for word in words
    )


class MessageView(QScrollArea):
    """The pieces of a message, one below the other. `chosen` names one by its place."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PieceRow] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What the client wrote"))
        self.show_pieces(())

    def show_pieces(self, texts: Sequence[str]) -> None:
        """Show a message in its pieces."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows = []
        for place, text in enumerate(texts):
            row = PieceRow(self._theme, text)
            row.chosen.connect(lambda place=place: self.chosen.emit(place))
            column.addWidget(row)
            self.rows.append(row)
        column.addStretch(1)
        self.setWidget(inner)
