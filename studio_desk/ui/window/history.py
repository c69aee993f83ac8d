"""What happened, fact by fact: both times, what was taken back, filtered and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
)

from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.history import HistoryRow
from studio_desk.ui.window.textlist import (
    ROW_ROLE,
    Index,
    RowModel,
    TextList,
    WrapDelegate,
    paint_ground,
)

# --- History -------------------------------------------------------------------------------------


class _HistoryDelegate(WrapDelegate):
    """Icon, what happened, when; a retracted fact is struck through, with the reason below."""

    def _step(self) -> int:
        return self._theme.px(27)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, and another for why it was retracted."""
        row: HistoryRow = index.data(ROW_ROLE)
        more = self._theme.line_height("small") if row.retracted else 0
        return self.size(self._step() + more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: HistoryRow = index.data(ROW_ROLE)
        colours, theme = self._theme.tokens, self._theme
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme, rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = colours.ink2 if chosen else colours.ink3
        first = QRectF(rect.left(), rect.top(), rect.width(), self._step())
        size = theme.px(tokens.ICON_BUTTON)
        centre = QPointF(rect.left() + size / 2 + 1, first.center().y())
        theme.icons.paint(painter, row.icon, quiet, centre, size)
        small = theme.font("small")
        wide = text_width(small, row.when) + 1
        when = QRectF(rect.right() - wide - 2, first.top(), wide, first.height())
        painter.setPen(QColor(quiet))
        paint_line(painter, when, small, row.when, right=True)
        left = rect.left() + size + 11
        words = QRectF(left, first.top(), when.left() - 8 - left, first.height())
        font = theme.font("body")
        font.setStrikeOut(bool(row.retracted))
        painter.setPen(QColor(quiet if row.retracted else colours.ink))
        paint_line(painter, words, font, row.text)
        if row.retracted:
            below = QRectF(
                left, first.bottom() - 5, rect.right() - left, theme.line_height("small")
            )
            painter.setPen(QColor(quiet))
            paint_line(painter, below, small, f"Retracted: {row.retracted}")
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show both times of the fact."""
        row = index.data(ROW_ROLE)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, HistoryRow):
            return False
        text = f"{row.text}\n{row.when}\nRecorded {row.recorded}"
        if row.retracted:
            text += f"\nRetracted: {row.retracted}"
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True


class HistoryList(TextList):
    """The facts, newest first. Del, or the menu, asks to retract one."""

    retract_asked = Signal(str)
    """Id of the fact that is to be taken back."""

    def __init__(self, theme: Theme) -> None:
        self._rows = RowModel()
        super().__init__(self._rows, "History")
        self._rows.setParent(self)
        self._locked = False
        self.setItemDelegate(_HistoryDelegate(theme, self))

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these facts, keeping the selected ones selected."""
        kept = [row.id for row in self.chosen()]
        before = self._rows.rows()
        self._rows.set_rows(rows)
        if len(before) != len(rows) and len(kept) == 1:
            self.show_fact(kept[0])

    def set_locked(self, locked: bool) -> None:
        """Another instant is shown: nothing can be retracted."""
        self._locked = locked

    def show_fact(self, fact_id: str) -> bool:
        """Select a fact and bring it into view; False if it is not there."""
        for place, row in enumerate(self._rows.rows()):
            if row.id == fact_id:
                index = self._rows.index(place)
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return True
        return False

    def retractable(self) -> HistoryRow | None:
        """Return the one selected fact, if it can be retracted."""
        chosen = self.chosen()
        if self._locked or len(chosen) != 1 or chosen[0].retracted:
            return None
        row: HistoryRow = chosen[0]
        return row

    def retract(self) -> None:
        """Ask to take the selected fact back."""
        row = self.retractable()
        if row is not None:
            self.retract_asked.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del asks to retract."""
        if event.key() == Qt.Key.Key_Delete:
            self.retract()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what can be done with the selected fact."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", QKeySequence.StandardKey.Copy, self.copy)
        menu.addSeparator()
        take_back = menu.addAction("Retract…", QKeySequence(Qt.Key.Key_Delete), self.retract)
        take_back.setEnabled(self.retractable() is not None)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy or retract what is under the mouse."""
        index: QModelIndex = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu().exec(event.globalPos())
