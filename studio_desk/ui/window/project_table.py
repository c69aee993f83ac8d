"""The projects as a table: columns chosen, moved, sized and sorted; the rows are those of the list.

It shares the list's model and its selection, so that going from one to the other loses nothing.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

import studio_desk.ui.window.column_deeds as column_deeds
from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import chip_width, paint_chip
from studio_desk.ui.kit.focus import paint_ring
from studio_desk.ui.kit.labels import paint_line
from studio_desk.ui.kit.listparts import set_up_rows, types
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, paint_matches
from studio_desk.ui.kit.rowviews import GroupView, RowView
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.columns import COLUMNS, IDS, PROJECT, STANDING, Layout
from studio_desk.ui.window.project_model import ID_ROLE, ProjectModel

_PAD = 10
_FIRST_PAD = 16

Index = QModelIndex | QPersistentModelIndex


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: the title in bold, the standing as a chip, the rest as words; or a head."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line high."""
        return QSize(1, self._theme.px(tokens.TABLE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        view = index.data(VIEW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(view, GroupView):
            self._paint_head(painter, rect, view)
        elif isinstance(view, RowView):
            self._paint_cell(painter, rect, option, index, view)
        keyboard = option.state & QStyle.StateFlag.State_KeyboardFocusChange
        if keyboard and option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect.adjusted(1, 1, -1, -2), 4, self._theme.tokens)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, view: GroupView) -> None:
        theme, colours = self._theme, self._theme.tokens
        painter.fillRect(rect, QColor(colours.list))
        size = theme.px(13)
        arrow = "chevron-right" if view.collapsed else "chevron-down"
        centre = rect.topLeft() + QPoint(_FIRST_PAD + size // 2, round(rect.height() / 2))
        theme.icons.paint(painter, arrow, colours.ink3, centre, size)
        painter.setPen(QColor(colours.ink3))
        words = rect.adjusted(_FIRST_PAD + size + 6, 0, -_PAD, 0)
        count = "" if view.count is None else f"  {view.count}"
        paint_line(painter, words, theme.font("caption", 600), f"{view.label}{count}")

    def _paint_cell(
        self,
        painter: QPainter,
        rect: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
        view: RowView,
    ) -> None:
        theme, colours = self._theme, self._theme.tokens
        # The list selects the first column of a row only; here that is the row.
        chosen = self._view.selectionModel().isSelected(index.sibling(index.row(), 0))
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = colours.rowsel if chosen else colours.hover if over else colours.list
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # no seams between cells
        painter.fillRect(rect, QColor(fill))
        line = colours.rowselline if chosen else colours.line
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self._view.horizontalHeader().visualIndex(index.column()) == 0
        inner = rect.adjusted(_FIRST_PAD if first else _PAD, 0, -_PAD, -1)
        name = COLUMNS[index.column()].id
        if name == STANDING and view.chip is not None:
            chip, high = view.chip, theme.px(tokens.CHIP)
            wide = min(chip_width(theme, chip.icon, chip.text, chip.strong), inner.width())
            place = QRectF(inner.left(), inner.center().y() - high / 2, wide, high)
            paint_chip(painter, place, chip.role, chip.icon, chip.text, chip.strong, theme=theme)
        elif name == PROJECT:
            painter.setPen(QColor(colours.ink))
            font = theme.font("body", 500 if view.title_matches else 600)
            paint_matches(painter, inner, font, view.title, view.title_matches)
        else:
            painter.setPen(QColor(colours.ink2))
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            paint_line(painter, inner, theme.font("small"), text, own_direction=False)


class ProjectTable(QTableView):
    """The table. Enter or a double click opens a project; letters search."""

    typed = Signal(str)
    entered = Signal()
    fold_asked = Signal(QModelIndex)
    sort_asked = Signal(str, bool)
    """Another order is wanted: its name among `SORTS`, and whether the other way round."""
    arranged = Signal()
    """Columns were chosen, moved or sized."""

    def __init__(self, theme: Theme, model: ProjectModel, selection: QItemSelectionModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._spanned: list[QPersistentModelIndex] = []
        self.setModel(model)
        self.setSelectionModel(selection)
        self.setItemDelegate(_CellDelegate(theme, self))
        set_up_rows(self, tr("Projects"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setAccessibleName(tr("Columns"))
        head.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {_FIRST_PAD}px; }}")
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.column_menu().popup(head.mapToGlobal(at))
        )
        head.sectionClicked.connect(self._clicked_head)
        head.sectionMoved.connect(lambda *_: self.arranged.emit())
        head.sectionResized.connect(lambda *_: self.arranged.emit())
        self.doubleClicked.connect(lambda index: self._enter(index))
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._span_heads)
        theme.changed.connect(self._rethemed)
        self.arrange(Layout())
        self._rethemed()
        self._span_heads()

    # --- columns -----------------------------------------------------------------------------

    def arrange(self, layout: Layout) -> None:
        """Show these columns, in this order, this wide."""
        head = self.horizontalHeader()
        with QSignalBlocker(head), QSignalBlocker(self):
            for place, name in enumerate(layout.order):
                head.moveSection(head.visualIndex(IDS.index(name)), place)
            for number, column in enumerate(COLUMNS):
                head.resizeSection(number, self._theme.px(layout.width(column)))
                head.setSectionHidden(number, column.id not in layout.shown)
        self.arranged.emit()

    def layout_now(self) -> Layout:
        """Which columns are shown now, in which order, how wide."""
        head, scale = self.horizontalHeader(), self._theme.px(1000) / 1000
        order = [IDS[head.logicalIndex(place)] for place in range(head.count())]
        shown = {name for number, name in enumerate(IDS) if not head.isSectionHidden(number)}
        widths = {
            column.id: column.wide if head.isSectionHidden(number)
            else round(head.sectionSize(number) / scale)
            for number, column in enumerate(COLUMNS)
        }  # fmt: skip
        return Layout(tuple(order), frozenset(shown), widths)

    def column_menu(self) -> QMenu:
        """Offer which columns are shown; the title always is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = self.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            action = menu.addAction(tr(column.words))
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(number))
            action.setEnabled(column.id != PROJECT)
            action.toggled.connect(lambda on, number=number: self._show_column(number, on=on))
        menu.addSeparator()
        here = max(self.currentIndex().column(), 0)
        column_deeds.offer(menu, head, here, tr(COLUMNS[here].words))
        menu.addSeparator()
        menu.addAction(tr("Columns as at first"), lambda: self.arrange(Layout()))
        return menu

    def _show_column(self, number: int, *, on: bool) -> None:
        head = self.horizontalHeader()
        head.setSectionHidden(number, not on)
        if on and not head.sectionSize(number):
            head.resizeSection(number, self._theme.px(COLUMNS[number].wide))
        self._span_heads()
        self.arranged.emit()

    def show_order(self, sort: str, *, backward: bool) -> None:
        """Mark the column that the rows are sorted by."""
        number = next((n for n, column in enumerate(COLUMNS) if column.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if backward else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(number, order)

    def _clicked_head(self, number: int) -> None:
        sort = COLUMNS[number].sort
        again = sort == self._model.order
        self.sort_asked.emit(sort, again and not self._model.backward)

    # --- rows --------------------------------------------------------------------------------

    def _rethemed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(tokens.TABLE_ROW))
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setFixedHeight(self._theme.px(30))
        self._span_heads()

    def _span_heads(self) -> None:
        """The head of a group reaches over all columns, and is lower than a row."""
        heads = self._model.heads()
        if self._spanned or heads:
            self.clearSpans()
            high, low = self._theme.px(tokens.TABLE_ROW), self._theme.px(tokens.GROUP_HEAD)
            for former in self._spanned:  # where it has gone to since, if it is there at all
                if former.isValid():
                    self.setRowHeight(former.row(), high)
            for row in heads:
                self.setSpan(row, 0, 1, len(COLUMNS))
                self.setRowHeight(row, low)
            self._spanned = [QPersistentModelIndex(self._model.index(row)) for row in heads]

    def selectionCommand(  # noqa: N802  # Qt's name
        self, index: Index, event: object = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Standing on a head, or clicking beside the rows, chooses nothing and loses nothing."""
        if not index.isValid() or self._model.is_head(index):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)  # type: ignore[arg-type]  # QEvent or None

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above."""

    def _enter(self, index: Index) -> None:
        if self._model.is_head(index):
            self.fold_asked.emit(self._model.index(index.row()))
        elif index.data(ID_ROLE) is not None:
            self.entered.emit()

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard, cells apart by tabs."""
        head = self.horizontalHeader()
        shown = [head.logicalIndex(place) for place in range(head.count())]
        shown = [number for number in shown if not head.isSectionHidden(number)]
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        cells = (
            "\t".join(str(self._model.index(row, number).data() or "") for number in shown)
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search, Enter opens or folds, Ctrl C copies rows, End goes to the very end."""
        index, key = self.currentIndex(), event.key()
        if column_deeds.by_key(self.horizontalHeader(), index.column(), event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid()) or (
            key == Qt.Key.Key_Space and index.isValid() and self._model.is_head(index)
        ):
            self._enter(index)
        elif key == Qt.Key.Key_End:
            self._model.load_all()
            self._go(self._model.rowCount() - 1)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        index = self._model.index(row, self.currentIndex().column())
        self.setCurrentIndex(index)
        self.scrollTo(index)
