"""The rows of the ledger, read a page at a time; after a change only what differs is told."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio_desk.studio import Studio
from studio_desk.studio.filing import LedgerLine, Told
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.files.words import LedgerView, ledger_view
from studio_desk.wording.speech import Speech

PAGE = 100
VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ID_ROLE = VIEW_ROLE + 1
HEADS = (
    "",
    QT_TR_NOOP("Project"),
    QT_TR_NOOP("Standing"),
    QT_TR_NOOP("Size"),
    QT_TR_NOOP("Where"),
    QT_TR_NOOP("Last verified"),
)
CHECK, PROJECT, STANDING, SIZE, PLACE, VERIFIED = range(6)
_SORTS = {PROJECT: "project", STANDING: "standing", SIZE: "size", PLACE: "place",
          VERIFIED: "verified"}  # fmt: skip

Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """The ledger as it is asked for: tab, text, order; and which rows are checked."""

    checked_changed = Signal()

    def __init__(self, studio: Studio, now: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._now = studio, now
        self._tab: str | None = None
        self._text = ""
        self._sort, self._down = "standing", False
        self._lines: list[LedgerLine] = []
        self._views: dict[int, LedgerView] = {}
        self._complete = True
        self._checked: set[int] = set()
        self._told: Told | None = None
        self._queued: frozenset[int] = frozenset()

    # --- what is asked for -------------------------------------------------------------------

    def show_tab(self, tab: str | None) -> None:
        """Show one standing, or all."""
        self._tab = tab
        self.refresh(PAGE)

    def search(self, text: str) -> None:
        """Show only what is found."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh(PAGE)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        self._sort = _SORTS.get(column, "standing")
        self._down = order == Qt.SortOrder.DescendingOrder
        self.refresh(PAGE)

    def set_now(self, now: int) -> None:
        """Take the present instant: other words, nothing moves."""
        self._now = now
        self._reword()

    def set_job(self, told: Told | None, queued: frozenset[int] = frozenset()) -> None:
        """Show how far the reading of files is."""
        self._told, self._queued = told, queued
        self._reword()

    def _reword(self) -> None:
        self._views.clear()
        if self._lines:
            last = self.index(len(self._lines) - 1, len(HEADS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # --- reading -----------------------------------------------------------------------------

    def refresh(self, wanted: int | None = None) -> None:
        """Read as much again as is loaded; tell only what differs."""
        limit = max(wanted or len(self._lines), PAGE)
        lines = list(self._ask(limit, 0))
        self._complete = len(lines) < limit
        self._views.clear()
        self._become(lines)
        self._checked &= {line.row.id for line in lines}
        self.checked_changed.emit()

    def _ask(self, limit: int, offset: int) -> tuple[LedgerLine, ...]:
        return self._studio.files.ledger(
            tab=self._tab,
            text=self._text,
            sort=self._sort,
            down=self._down,
            limit=limit,
            offset=offset,
        )

    def _become(self, wanted: list[LedgerLine]) -> None:
        """Take the lines `wanted` by signals for single rows, so that selection survives."""
        keys = {line.row.id: number for number, line in enumerate(wanted)}
        for row in reversed(range(len(self._lines))):
            if self._lines[row].row.id not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()
        order = sorted(range(len(self._lines)), key=lambda i: keys[self._lines[i].row.id])
        if order != list(range(len(order))):
            self.layoutAboutToBeChanged.emit()
            new_row = {old: new for new, old in enumerate(order)}
            before = self.persistentIndexList()
            after = [self.index(new_row[i.row()], i.column()) for i in before]
            self._lines = [self._lines[i] for i in order]
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
        there = {line.row.id for line in self._lines}
        for row, line in enumerate(wanted):
            if line.row.id not in there:
                self.beginInsertRows(QModelIndex(), row, row)
                self._lines.insert(row, line)
                self.endInsertRows()
        self._lines = wanted
        if wanted:
            last = self.index(len(wanted) - 1, len(HEADS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  # as Qt has it
        """Tell whether there is more to read."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  # as Qt has it
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        more = self._ask(PAGE, len(self._lines))
        self._complete = len(more) < PAGE
        if more:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    # --- what is checked ---------------------------------------------------------------------

    def checked(self) -> tuple[int, ...]:
        """The projects that are checked, in the order of the rows."""
        return tuple(line.row.id for line in self._lines if line.row.id in self._checked)

    def toggle(self, index: Index) -> None:
        """Check or uncheck the project of a row."""
        line = self.line(index)
        if line is not None:
            self._checked ^= {line.row.id}
            row = index.row()
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            self.checked_changed.emit()

    # --- what a view asks --------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """The check box and five columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section]) if HEADS[section] else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == SIZE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of a row, its id, or the words of a cell."""
        line = self.line(index)
        if line is None:
            return None
        if role == ID_ROLE:
            return line.row.id
        view = self._view(line)
        if role == VIEW_ROLE:
            return view
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK:
            on = line.row.id in self._checked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return view.accessible
        if role == Qt.ItemDataRole.DisplayRole:
            words = ("", view.title, view.chip.words, view.size, view.place)
            texts = (*words, view.fault or view.link or view.verified)
            return texts[index.column()]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen; the box of a row can be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def line(self, index: Index) -> LedgerLine | None:
        """The line of a row."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        return self._lines[index.row()]

    def index_of(self, project_id: int | None) -> QModelIndex:
        """Where a project is; an index that is not valid if nowhere."""
        for row, line in enumerate(self._lines):
            if line.row.id == project_id:
                return self.index(row, PROJECT)
        return QModelIndex()

    def _view(self, line: LedgerLine) -> LedgerView:
        found = self._views.get(line.row.id)
        if found is None:
            told = self._told
            mine = told if told is not None and told.subject == line.row.id else None
            queued = line.row.id in self._queued and mine is None
            speech = Speech(line.row.zone, self._now)
            found = self._views[line.row.id] = ledger_view(line, speech, mine, queued)
        return found
