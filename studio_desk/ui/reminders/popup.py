"""A small window that announces a reminder where the desktop has no service for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme

WIDE = 400
_EDGE = 16
_LEFT, _RIGHT, _INDENT = 14, 10, 28
_ICON = 18


class Popup(QWidget):
    """Frameless, above others, and it never takes the keyboard away from what is being done."""

    acted = Signal(str)
    """Id of the action that was pressed."""

    def __init__(self, theme: Theme, app_name: str) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        super().__init__(None, flags)
        self._theme = theme
        self._icon, self._role = "bell", "none"
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(app_name)
        self._title, self._text = TextBlock(theme), TextBlock(theme)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._close = IconButton(theme, "x", tr("Close"), small=True)
        self._close.clicked.connect(self.hide)
        self._build(app_name)
        theme.changed.connect(self.update)

    def _build(self, app_name: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, app_name, "small", 500, "2"))
        head.addStretch(1)
        head.addWidget(self._close)
        self._inner = inner = QVBoxLayout()
        inner.setSpacing(2)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addSpacing(8)
        inner.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 8, _RIGHT, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(inner)

    def say(
        self, title: str, text: str, actions: Sequence[tuple[str, str]], icon: str, role: str
    ) -> None:
        """Announce; what was announced before gives way."""
        self._icon, self._role = icon, role
        self._title.set_paragraphs([Paragraph(title, "body", 600, "ink")])
        self._text.set_paragraphs([Paragraph(text, "body")])
        self.setAccessibleName(f"{title}. {text}")
        clear(self._buttons)
        for action, words in actions:
            button = Button(self._theme, words, small=True)
            button.clicked.connect(lambda _on=False, chosen=action: self._pressed(chosen))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        wide, indent = self._theme.px(WIDE), self._theme.px(_INDENT)
        self._inner.setContentsMargins(indent, 0, 0, 0)
        # A title that somebody made as long as a page is told in a window no higher than others.
        line = self._theme.line_height("body")
        for block, lines in ((self._title, 2), (self._text, 4)):
            high = block.heightForWidth(wide - _LEFT - indent - _RIGHT)
            block.setFixedHeight(min(high, lines * line))
        self.setFixedSize(wide, self.sizeHint().height())
        self._place()
        self.show()

    def _pressed(self, action: str) -> None:
        self.hide()
        self.acted.emit(action)

    def _place(self) -> None:
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            room = screen.availableGeometry()
            self.move(room.right() - self.width() - _EDGE, room.top() + _EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and the icon of what is announced."""
        painter = QPainter(self)
        colours = self._theme.tokens
        paint_box(painter, QRectF(self.rect()), tokens.RADIUS_CARD, colours.raised, colours.line2)
        size = self._theme.px(_ICON)
        tint = colours.role(self._role).fg  # type: ignore[arg-type]  # roles of the kit
        y = self._title.geometry().top() + self._theme.line_height("body") / 2
        self._theme.icons.paint(painter, self._icon, tint, QPointF(14 + size / 2, y), size)
