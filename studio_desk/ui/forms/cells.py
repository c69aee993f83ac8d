"""The cells of the table of items, and the buttons of its open question."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFrame

from studio_desk.ui.forms.fields import TextInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.theme import Theme

_CELL_INSET = 8
"""Px between the edge of a cell and its text, as Qt sets it in a line: border, padding, margin."""


class CellInput(TextInput):
    """A cell of the table of items: plain until it is empty, pointed at or edited.

    A text too long for its width is shown in as many lines as it needs, at most `MOST_LINES`, and
    the row grows with it; while it is edited it is one line again.
    """

    MOST_LINES = 8

    def __init__(
        self, theme: Theme, name: str, text: str = "", *, small: bool = False, strong: bool = False
    ) -> None:
        super().__init__(name, text)
        self._theme, self._small, self._strong = theme, small, strong
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        self.setCursorPosition(0)  # a text longer still shows its beginning
        self.setToolTip(plain_tip(text))
        self.textChanged.connect(lambda typed: self.setToolTip(plain_tip(typed)))
        self.textChanged.connect(lambda _text: self._restyle())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        colours = self._theme.tokens
        line = colours.field if not self.text() and not self._small else "transparent"
        size = self._theme.px(12 if self._small else 13)
        ink = colours.ink2 if self._small else colours.ink
        high = self._theme.px(20 if self._small else 24)
        self.setStyleSheet(
            f"QLineEdit {{ border: 1px solid {line}; background: transparent; padding: 0 5px;"
            f" min-height: {high}px; color: {ink}; font-size: {size}px;"
            f" font-weight: {600 if self._strong else 400}; }}"
            f"QLineEdit:hover {{ border-color: {colours.field}; }}"
            f"QLineEdit:focus {{ border: 2px solid {colours.focus}; padding: 0 4px;"
            f" min-height: {high - 2}px; background: {colours.raised}; }}"
            f'QLineEdit[fault="true"] {{ border-color: {colours.alert.fg}; }}'
        )
        self.updateGeometry()

    # --- more lines than one -----------------------------------------------------------------

    def _laid(self) -> QTextLayout | None:
        """The text in the lines that it takes at this width; None where one is enough."""
        room = self.width() - 2 * _CELL_INSET
        if room <= 0 or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return None
        laid = QTextLayout(self.text(), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        laid.setTextOption(option)
        high = self.fontMetrics().height()
        laid.beginLayout()
        for number in range(self.MOST_LINES):
            line = laid.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            line.setPosition(QPointF(0, number * high))
        laid.endLayout()
        return laid

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        hint = super().sizeHint()
        laid = self._laid()
        more = 0 if laid is None else (laid.lineCount() - 1) * self.fontMetrics().height()
        return QSize(hint.width(), hint.height() + more)

    def minimumSizeHint(self) -> QSize:
        """No less high than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width takes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint several lines where the text takes them and nobody edits it."""
        laid = None if self.hasFocus() else self._laid()
        if laid is None:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        high = laid.lineCount() * self.fontMetrics().height()
        laid.draw(painter, QPointF(_CELL_INSET, (self.height() - high) / 2))


class DashedButton(Button):
    """One of the two answers to *Up or down?*, in the dashed look of the open question."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__(theme, text, icon, "quiet", small=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button with a dashed border."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(self.foregroundRole()), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
