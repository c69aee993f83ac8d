"""The rounds of revision: each request with its items, how they stand and what they cost."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import chip_width, paint_chip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.rounds import RoundRow
from studio_desk.ui.window.textlist import (
    ROW_ROLE,
    Index,
    RowModel,
    TextList,
    WrapDelegate,
    paint_ground,
)

_ABOVE, _BELOW = 5, 3


class _RoundDelegate(WrapDelegate):
    """A request with its chip; below it its items, each with the icon of its standing."""

    def _indent(self, row: RoundRow) -> int:
        return self._theme.px(tokens.ICON_BUTTON) + 11 if row.item else 0

    def _chip(self, row: RoundRow) -> int:
        if row.chip is None or row.item:
            return 0
        return chip_width(self._theme, row.chip.icon, row.chip.text, row.chip.strong) + 8

    def _fonts(self, row: RoundRow) -> tuple[QFont, QFont]:
        return self._theme.font("body", 400 if row.item else 600), self._theme.font("small")

    def _texts(self, row: RoundRow) -> tuple[QTextLayout, list[QTextLayout]]:
        wide = self.width() - self._indent(row)
        first, small = self._fonts(row)
        title = self.lines(row.title, first, wide - self._chip(row))
        return title, [self.lines(line, small, wide) for line in row.lines]

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the words need."""
        row: RoundRow = index.data(ROW_ROLE)
        title, below = self._texts(row)
        high = title.lineCount() * self._theme.line_height("body")
        high += sum(each.lineCount() for each in below) * self._theme.line_height("small")
        return self.size(_ABOVE + high + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: RoundRow = index.data(ROW_ROLE)
        theme, colours = self._theme, self._theme.tokens
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() and not row.item:
            painter.setPen(QColor(colours.line))
            painter.drawLine(rect.topLeft(), QPointF(rect.left() + self.width(), rect.top()))
        paint_ground(painter, option, theme, rect.adjusted(0, 1, 0, -1))
        chosen = option.state & QStyle.StateFlag.State_Selected
        step = theme.line_height("body")
        left = rect.left() + self._indent(row)
        if row.chip is not None and row.item:
            size = theme.px(tokens.ICON_BUTTON)
            at = QPointF(rect.left() + size / 2 + 1, rect.top() + _ABOVE + step / 2)
            theme.icons.paint(painter, row.chip.icon, colours.role(row.chip.role).fg, at, size)
        elif row.chip is not None:
            wide, high = self._chip(row) - 8, theme.px(tokens.CHIP)
            place = QRectF(rect.left() + self.width() - wide, rect.top() + _ABOVE - 1, wide, high)
            chip = row.chip
            paint_chip(painter, place, chip.role, chip.icon, chip.text, chip.strong, theme=theme)
        title, below = self._texts(row)
        painter.setPen(QColor(colours.ink))
        bottom = self.draw(painter, title, QPointF(left, rect.top() + _ABOVE), step)
        painter.setPen(QColor(colours.ink2 if chosen else colours.ink3))
        for each in below:
            low = theme.line_height("small")
            bottom = self.draw(painter, each, QPointF(left, bottom), low)
        painter.restore()


class RoundList(TextList):
    """The rounds, newest first. Enter shows the request of a row in the history."""

    fact_asked = Signal(str)
    """Id of the request that is to be shown in the history."""

    def __init__(self, theme: Theme) -> None:
        self._rows = RowModel()
        super().__init__(self._rows, tr("Rounds"))
        self._rows.setParent(self)
        self.setItemDelegate(_RoundDelegate(theme, self))

    def set_rows(self, rows: tuple[RoundRow, ...]) -> None:
        """Show these rounds."""
        self._rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()

    def show_request(self) -> bool:
        """Ask for the request of the current row; False where there is none."""
        row = self.currentIndex().data(ROW_ROLE)
        if isinstance(row, RoundRow):
            self.fact_asked.emit(row.request)
        return isinstance(row, RoundRow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the request in the history."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.show_request()):
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what can be done with the selected rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        if self.currentIndex().isValid():
            menu.addAction(tr("Show in the history"), self.show_request)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu().exec(event.globalPos())
