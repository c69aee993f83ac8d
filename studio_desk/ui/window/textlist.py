"""Lists of wrapped rows that can be read, walked by key, and copied: for reasons and facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.focus import paint_ring
from studio_desk.ui.kit.textblock import typeset_lines
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import CLEAR
from studio_desk.ui.window.overlay import OverlayBar

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a row itself is handed out."""

BAR = 12
"""Px at the right that the scroll bar may cover."""
"""Room kept free at the right for the scroll bar."""

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Frozen rows. `identify` names what a row is about, so that it keeps its selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()

    def rows(self) -> tuple[Any, ...]:
        """Return the rows."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; where the number stays, only those that differ are told."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        changed = [i for i, row in enumerate(new) if row != self._rows[i]]
        self._rows = new
        self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        return None

    def words(self, row: Any) -> str:
        """Return a row as one sentence: what is copied, and read out."""
        return str(row.accessible)


class TextList(QListView):
    """A list of wrapped rows. Ctrl C copies what is selected; the rest is the delegate's."""

    def __init__(self, model: RowModel, name: str) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(18)
        self.bar = OverlayBar(self)

    def sizeHint(self) -> QSize:
        """Little: it takes whatever room is left, and scrolls."""
        return QSize(200, 90)

    def chosen(self) -> list[Any]:
        """Return the selected rows, from above."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in indexes]

    def text(self) -> str:
        """Return all rows as text."""
        return "\n".join(self._model.words(row) for row in self._model.rows())

    def copy(self) -> None:
        """Put the selected rows on the clipboard; all of them if none is selected."""
        rows = self.chosen()
        text = "\n".join(self._model.words(row) for row in rows) if rows else self.text()
        QGuiApplication.clipboard().setText(text)

    def show_row(self, number: int) -> None:
        """Select a row and bring it into view."""
        index = self._model.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: these are sentences, not names."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on Ctrl C; Esc and Enter go to the window."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class WrapDelegate(QStyledItemDelegate):
    """What both delegates share: text wrapped at a width, with fixed line heights."""

    def __init__(self, theme: Theme, view: TextList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def width(self) -> int:
        """Return the width rows have."""
        return self._view.viewport().width() - self._theme.px(BAR)

    def lines(self, text: str, font: QFont, width: float) -> QTextLayout:
        """Lay plain text out at a width."""
        layout = QTextLayout(typeset_lines(text), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
        layout.endLayout()
        return layout

    def draw(self, painter: QPainter, layout: QTextLayout, at: QPointF, step: int) -> float:
        """Draw the lines `step` px apart; return where they end."""
        top = at.y()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            middle = (step - (line.ascent() + line.descent())) / 2 - line.position().y()
            line.draw(painter, QPointF(at.x(), top + middle))
            top += step
        return top

    def size(self, height: float) -> QSize:
        """Return a size as wide as the list."""
        return QSize(self.width(), round(height))


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, rect: QRectF
) -> None:
    """Paint the ground of a row: selected, under the mouse, with the ring of the keyboard."""
    colours = theme.tokens
    if option.state & QStyle.StateFlag.State_Selected:
        paint_box(painter, rect, tokens.RADIUS, colours.rowsel, CLEAR)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        paint_box(painter, rect, tokens.RADIUS, colours.hover, CLEAR)
    keyboard = QStyle.StateFlag.State_HasFocus, QStyle.StateFlag.State_KeyboardFocusChange
    if all(option.state & flag for flag in keyboard):
        paint_ring(painter, rect, tokens.RADIUS, colours)
