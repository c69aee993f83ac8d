"""What happened, fact by fact: both times, what was taken back, filtered and copied."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line, plain_tip
from studio_desk.ui.kit.listparts import types
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.history import HistoryRow
from studio_desk.ui.window.textlist import (
    BAR,
    ROW_ROLE,
    Index,
    RowModel,
    TextList,
    WrapDelegate,
    paint_ground,
)
from studio_desk.values import dataclass
from studio_desk.wording.facts import fact_name


@dataclass(frozen=True, slots=True)
class Narrow:
    """What the history shows: facts with these words, of this kind; retracted ones, or not.

    `times` adds a line with when each was recorded.
    """

    text: str = ""
    kind: str = ""
    retracted: bool = True
    times: bool = False

    def keeps(self, row: HistoryRow) -> bool:
        """Tell whether a fact is shown."""
        if (self.kind and row.kind != self.kind) or (row.retracted and not self.retracted):
            return False
        words = folded(row.accessible)
        return all(word in words for word in folded(self.text).split())


def folded(text: str) -> str:
    """Return text for comparing: without case and without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


class _HistoryDelegate(WrapDelegate):
    """Icon, what happened, when; a retracted fact is struck through, with the reason below."""

    def _step(self) -> int:
        return self._theme.px(27)

    def _beside(self) -> int:
        """The px that the scroll bar covers while there is one: no time is read under it."""
        view = self._view
        scrolled = isinstance(view, HistoryList) and view.scrolled
        return self._theme.px(BAR) if scrolled else 0

    def _below(self, row: HistoryRow) -> list[str]:
        view = self._view
        times = isinstance(view, HistoryList) and view.narrowed.times
        found = [tr("Recorded {when}", when=row.recorded)] if times else []
        return found + ([row.taken_back] if row.retracted else [])

    def _texts(self, row: HistoryRow) -> tuple[QTextLayout, float]:
        """What happened, wrapped beside its time, and how wide the time is."""
        wide = text_width(self._theme.font("small"), row.when) + 1
        font = self._theme.font("body")
        font.setStrikeOut(bool(row.retracted))
        left = self._theme.px(tokens.ICON_BUTTON) + 11
        room = self._view.viewport().width() - self._beside() - left - wide - 10
        return self.lines(row.text, font, max(room, self._theme.px(60))), wide

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line for each that the words need, for when it was recorded, why it was retracted."""
        row: HistoryRow = index.data(ROW_ROLE)
        more = len(self._below(row)) * self._theme.line_height("small")
        more += (self._texts(row)[0].lineCount() - 1) * self._theme.line_height("body")
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
        said, wide = self._texts(row)
        right = rect.right() - self._beside() - 2
        when = QRectF(right - wide, first.top(), wide, first.height())
        painter.setPen(QColor(quiet))
        paint_line(painter, when, small, row.when, right=True)
        left = rect.left() + size + 11
        painter.setPen(QColor(quiet if row.retracted else colours.ink))
        line = theme.line_height("body")
        at = QPointF(left, first.center().y() - line / 2)
        foot = self.draw(painter, said, at, line) - at.y() - line
        painter.setPen(QColor(quiet))
        top, high = first.bottom() - 5 + foot, theme.line_height("small")
        for text in self._below(row):
            paint_line(painter, QRectF(left, top, rect.right() - left, high), small, text)
            top += high
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
        recorded = tr("Recorded {when}", when=row.recorded)
        text = f"{row.text}\n{row.when}\n{recorded}"
        if row.retracted:
            text += f"\n{row.taken_back}"
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True


class HistoryList(TextList):
    """The facts, newest first. Letters filter; Del, or the menu, asks to retract one."""

    narrowed_changed = Signal()
    """Other facts are shown, or with other lines."""
    typed = Signal(str)
    """Letters typed in the list: they belong to the filter."""

    retract_asked = Signal(str)
    """Id of the fact that is to be taken back."""

    def __init__(self, theme: Theme) -> None:
        self._rows = RowModel()
        super().__init__(self._rows, tr("History"))
        self._rows.setParent(self)
        self._locked = False
        self._all: tuple[HistoryRow, ...] = ()
        self._narrow = Narrow()
        self.scrolled = False
        self.setItemDelegate(_HistoryDelegate(theme, self))
        self.verticalScrollBar().rangeChanged.connect(self._follow_bar)

    def _follow_bar(self, least: int, most: int) -> None:
        """Wrap anew when the bar comes or goes."""
        if self.scrolled != (most > least):
            self.scrolled = most > least
            self.scheduleDelayedItemsLayout()

    @property
    def narrowed(self) -> Narrow:
        """What is shown."""
        return self._narrow

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these facts, keeping the selected ones selected."""
        self._all = tuple(rows)
        self._show()

    def narrow(self, wanted: Narrow) -> None:
        """Show only the facts that `wanted` keeps."""
        if wanted != self._narrow:
            self._narrow = wanted
            self._show()
            self.scheduleDelayedItemsLayout()
            self.narrowed_changed.emit()

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of fact there are, by their names."""
        return tuple(sorted({row.kind for row in self._all}, key=fact_name))

    @property
    def is_narrowed(self) -> bool:
        """Whether some facts may be left out by their words or their kind."""
        return bool(self._narrow.text.strip() or self._narrow.kind)

    def count_words(self) -> str:
        """Return how many facts count, or how many of all are shown: ``6 facts``, ``2 of 6``."""
        counting = sum(not row.retracted for row in self._all)
        if self.is_narrowed:
            return tr(
                "{rows} of %n facts",
                "{rows} of %n fact",
                len(self._all),
                rows=len(self._rows.rows()),
            )
        return tr("%n facts", "%n fact", counting)

    def _show(self) -> None:
        kept = [row.id for row in self.chosen()]
        before = self._rows.rows()
        shown = [row for row in self._all if self._narrow.keeps(row)]
        self._rows.set_rows(shown)
        if len(before) != len(shown) and len(kept) == 1:
            self._select(kept[0])

    def set_locked(self, locked: bool) -> None:
        """Another instant is shown: nothing can be retracted."""
        self._locked = locked

    def show_fact(self, fact_id: str) -> bool:
        """Select a fact and bring it into view; False if it is not there.

        A filter that hides it gives way.
        """
        if self._select(fact_id):
            return True
        if not any(row.id == fact_id for row in self._all):
            return False
        self.narrow(Narrow(times=self._narrow.times))
        return self._select(fact_id)

    def _select(self, fact_id: str) -> bool:
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
        """Del asks to retract; letters filter; Esc shows all again first."""
        if event.key() == Qt.Key.Key_Delete:
            self.retract()
        elif event.key() == Qt.Key.Key_Escape and self._narrow.text:
            self.narrow(replace(self._narrow, text=""))
        elif types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what can be done with the selected fact."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        menu.addAction(tr("Copy the history"), self.copy_all)
        menu.addSeparator()
        take_back = menu.addAction(tr("Retract…"), QKeySequence(Qt.Key.Key_Delete), self.retract)
        take_back.setEnabled(self.retractable() is not None)
        return menu

    def copy_all(self) -> None:
        """Put all facts that are shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy or retract what is under the mouse."""
        index: QModelIndex = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu().exec(event.globalPos())
