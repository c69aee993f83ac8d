"""The ledger as a table: painted cells of two lines, check boxes, keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from studio_desk.tongue import tr
from studio_desk.ui.files.model import (
    CHECK,
    ID_ROLE,
    PLACE,
    PROJECT,
    SIZE,
    STANDING,
    VERIFIED,
    VIEW_ROLE,
    LedgerModel,
)
from studio_desk.ui.files.words import LedgerView
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line
from studio_desk.ui.kit.tablepaint import Index, TallDelegate, paint_chip_over, paint_tick
from studio_desk.ui.kit.theme import Theme

_WIDTHS = {CHECK: 40, PROJECT: 157, STANDING: 196, SIZE: 96, PLACE: 200, VERIFIED: 150}
_LEAST = {PROJECT: 110, STANDING: 150, SIZE: 84, PLACE: 90, VERIFIED: 128}
_PAD = 8
_BOX = 16
_LEFT = 24


class LedgerDelegate(TallDelegate):
    """Paints the cells of a `LedgerView`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, VIEW_ROLE, _PAD, parent)

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRectF,
        inner: QRectF,
        index: Index,
        view: LedgerView,
        quiet: str,
    ) -> None:
        """Paint what a cell says."""
        match index.column():
            case column if column == CHECK:
                self._paint_box(painter, rect, index)
            case column if column == PROJECT:
                title = "ink2" if view.quiet else "ink"
                self.two(painter, inner, (view.title, view.client), title, 600, "ink2")
            case column if column == STANDING:
                paint_chip_over(painter, self._theme, inner, view.chip, view.second)
            case column if column == SIZE:
                lines = (view.size, view.count)
                self.two(painter, inner, lines, "ink", 400, quiet, right=True)
            case column if column == PLACE:
                self._one(painter, inner, view.place, "ink2", Qt.TextElideMode.ElideMiddle)
            case _:
                self._paint_verified(painter, inner, view)

    def _one(
        self, painter: QPainter, rect: QRectF, text: str, tone: str, mode: Qt.TextElideMode
    ) -> None:
        self.pen(painter, tone)
        paint_line(painter, rect, self._theme.font("small"), text, mode=mode, own_direction=False)

    def _paint_box(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        paint_tick(painter, self._theme, rect.left() + _LEFT, rect.center().y(), on=on)

    def _paint_verified(self, painter: QPainter, rect: QRectF, view: LedgerView) -> None:
        theme, colours = self._theme, self._theme.tokens
        font = theme.font("small")
        if view.percent is not None:
            self._paint_bar(painter, rect, view.percent)
            return
        tone, icon, text = "ink2", "check" if view.right else "", view.verified
        tint = colours.free.fg
        if view.fault:
            tone, icon, text, tint = "alert.fg", "circle-alert", view.fault, colours.alert.fg
            font = theme.font("small", 500)
        elif view.link:
            tone, icon, text = "accent", "", view.link
            font = theme.font("small", 500)
        elif view.verified in (tr("Queued"), tr("not verified yet")):
            tone = "ink3"
        left = rect.left()
        if icon:
            size = theme.px(tokens.ICON_CHIP)
            centre = QPointF(left + size / 2, rect.center().y())
            theme.icons.paint(painter, icon, tint, centre, size, heavy=True)
            left += size + 5
        self.pen(painter, tone)
        words = QRectF(left, rect.top(), rect.right() - left, rect.height())
        paint_line(painter, words, font, text, own_direction=False)

    def _paint_bar(self, painter: QPainter, rect: QRectF, percent: int) -> None:
        theme, colours = self._theme, self._theme.tokens
        high = theme.line_height("small")
        top = rect.top() + (rect.height() - high - 4 - 6) / 2
        wide = min(rect.width(), theme.px(112))
        font = theme.font("small")
        self.pen(painter, "ink2")
        said = f"{percent} %"
        room = wide - text_width(font, said)
        paint_line(painter, QRectF(rect.left(), top, room, high), font, tr("Verifying"))
        paint_line(painter, QRectF(rect.left(), top, wide, high), font, said, right=True)
        track = QRectF(rect.left(), top + high + 4, wide, 6)
        paint_box(painter, track, 3, colours.closed.bg, tokens.CLEAR)
        done = QRectF(track.left(), track.top(), wide * percent / 100, 6)
        paint_box(painter, done, 3, colours.accent, tokens.CLEAR)


class LedgerTable(QTableView):
    """The table: ↑ ↓ choose, Space checks, Enter goes on, letters search, Ctrl C copies."""

    chosen = Signal(object)
    """The id of the project that was chosen, or None."""
    typed = Signal(str)
    entered = Signal()
    restore_asked = Signal(int)

    def __init__(self, theme: Theme, model: LedgerModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.keyboard = False
        self.setModel(model)
        self.setItemDelegate(LedgerDelegate(theme, self))
        self.setAccessibleName(tr("Files of each project"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setMinimumSectionSize(20)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] = (STANDING, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(self._selected)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(tokens.TABLE_ROW_TALL))
        head = self.horizontalHeader()
        head.setFixedHeight(self._theme.px(36))
        # Cells stand 8 px from their sides; the sheet's 10 are for other tables.
        self.setStyleSheet("QHeaderView::section { padding: 0 8px; }")
        self._share()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        px = self._theme.px
        room = self.viewport().width() - px(_WIDTHS[CHECK])
        columns = [c for c in _WIDTHS if c != CHECK]
        least = {c: px(_LEAST[c]) for c in columns}
        wanted = {c: max(least[c], px(_WIDTHS[c])) for c in columns}
        short = sum(wanted.values()) - room
        if short > 0:
            spare = sum(wanted[c] - least[c] for c in columns) or 1
            for c in columns:
                wanted[c] -= round(min(1.0, short / spare) * (wanted[c] - least[c]))
        else:
            for c, share in ((PROJECT, 0.35), (PLACE, 0.45)):
                wanted[c] += round(-short * share)
        wanted[VERIFIED] += max(0, room - sum(wanted.values()))
        self.setColumnWidth(CHECK, px(_WIDTHS[CHECK]))
        for column, wide in wanted.items():
            self.setColumnWidth(column, wide)

    def _sort(self, column: int) -> None:
        if column == CHECK:
            return
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        first = down if column == SIZE else up
        again = self._sorted[0] == column
        order = (down if self._sorted[1] == up else up) if again else first
        self._sorted = (column, order)
        self._model.sort(column, order)

    def _selected(self) -> None:
        rows = self.selectionModel().selectedRows()
        self.chosen.emit(rows[0].data(ID_ROLE) if rows else None)

    def choose(self, project_id: int | None) -> None:
        """Choose a project, if it is among the rows."""
        index = self._model.index_of(project_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the table."""
        self.keyboard = True
        index = self.currentIndex()
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text = event.text()
        view = index.data(VIEW_ROLE) if index.isValid() else None
        if event.matches(QKeySequence.StandardKey.Copy):
            if isinstance(view, LedgerView):
                QGuiApplication.clipboard().setText(view.accessible)
        elif event.key() == Qt.Key.Key_Space:
            self._model.toggle(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif text and text.isprintable() and not event.modifiers() & commands:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check by a click on the box, restore by one on the link; else choose."""
        self.keyboard = False
        index = self.indexAt(event.position().toPoint())
        view = index.data(VIEW_ROLE) if index.isValid() else None
        if isinstance(view, LedgerView) and event.button() == Qt.MouseButton.LeftButton:
            if index.column() == CHECK:
                self._model.toggle(index)
                return
            if index.column() == VERIFIED and view.link:
                self.restore_asked.emit(view.id)
                return
        super().mousePressEvent(event)
