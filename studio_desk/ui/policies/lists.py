"""The left side: policies, and the versions of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import chip_width, paint_box, paint_chip
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.values import dataclass

_ROW = 50
_SIDE = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of two lines: its key, a title, what is under it; a chip or an icon at the right.

    ``tail`` stands behind the second line and is never cut. ``said`` is the whole row for
    assistive tools.
    """

    key: str
    title: str
    second: str
    tail: str = ""
    chip: ChipView | None = None
    icon: str = ""
    said: str = ""


class _Painter(QStyledItemDelegate):
    """Paints a row; the chosen one as a box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(0, self._theme.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint title, second line, and what stands at the right."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        theme, colours = self._theme, self._theme.tokens
        painter.save()
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            line = colours.accent if focused else colours.line2
            paint_box(painter, box, tokens.RADIUS, colours.panel, line)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, tokens.RADIUS, colours.hover, tokens.CLEAR)
        first = theme.line_height("body")
        second = theme.line_height("small")
        top = box.top() + (box.height() - first - second) / 2
        left, right = box.left() + _SIDE, box.right() - _SIDE
        wide = self._right(painter, entry, right, top, first)
        painter.setPen(QColor(colours.ink))
        title = QRectF(left, top, right - wide - left, first)
        paint_line(painter, title, theme.font("body", 500), entry.title)
        painter.setPen(QColor(colours.ink3))
        small = theme.font("small")
        tail = text_width(small, entry.tail) if entry.tail else 0
        below = QRectF(left, top + first, right - left - tail, second)
        told = paint_line(painter, below, small, entry.second, own_direction=False)
        if tail:
            behind = QRectF(left + told, top + first, tail + 2, second)
            paint_line(painter, behind, small, entry.tail, own_direction=False)
        painter.restore()

    def _right(self, painter: QPainter, entry: Entry, right: float, top: float, high: int) -> float:
        """Paint the chip or the icon; return the room that it takes."""
        theme = self._theme
        if entry.chip is not None:
            view = entry.chip
            wide = chip_width(theme, view.icon, view.text, view.strong)
            chip = theme.px(tokens.CHIP)
            rect = QRectF(right - wide, top + (high - chip) / 2, wide, chip)
            paint_chip(painter, rect, view.role, view.icon, view.text, view.strong, theme=theme)
            return wide + 6
        if entry.icon:
            size = theme.px(tokens.ICON_CHIP)
            centre = QPointF(right - size / 2, top + high / 2)
            theme.icons.paint(painter, entry.icon, theme.tokens.ink, centre, size)
            return size + 6
        return 0


class EntryList(QListWidget):
    """Rows of two lines as high as they are many; tells which one was chosen by the owner."""

    picked = Signal(str)
    """Key of the row."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        self.setProperty("surface", "list")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(theme, self))
        self.currentItemChanged.connect(self._moved)
        theme.changed.connect(self._rethemed)

    def show_entries(self, entries: Sequence[Entry], key: str) -> None:
        """Show rows with one of them chosen; nobody is told."""
        self._filling = True
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.said)
            item.setToolTip(plain_tip(entry.said))
            self.addItem(item)
            if entry.key == key:
                self.setCurrentItem(item)
        self._filling = False
        self._rethemed()

    def entries(self) -> tuple[Entry, ...]:
        """Return the rows."""
        found = (self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))
        return tuple(found)

    def current_key(self) -> str:
        """Return the key of the chosen row; empty where none is."""
        row = self.currentRow()
        return "" if row < 0 else str(self.item(row).data(Qt.ItemDataRole.UserRole).key)

    def choose(self, key: str) -> None:
        """Choose a row as the owner would."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole).key == key:
                self.setCurrentRow(row)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole).key)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(super().sizeHint().width(), self.count() * self._theme.px(_ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        """Two rows; the others are scrolled to."""
        rows = min(self.count(), 2)
        return QSize(super().minimumSizeHint().width(), rows * self._theme.px(_ROW) + 2)

    def _rethemed(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())
        self.doItemsLayout()
        self.updateGeometry()
