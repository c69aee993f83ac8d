"""The rows of the project list, read from the studio a page at a time.

A flat list: heads of groups with their projects below. What is loaded is always the beginning of
the whole list; the view asks for more when it gets near the end. After a change the same length is
read again and only what differs is told, row by row, so that selection and place survive.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from studio_desk.studio import ListedRow
from studio_desk.tongue import tr
from studio_desk.ui.kit.rowpaint import HEAD_ROLE, VIEW_ROLE
from studio_desk.ui.kit.rowviews import GroupView, RowView
from studio_desk.ui.present.rows import GROUP_LABELS, row_view
from studio_desk.ui.window.columns import COLUMNS, cell
from studio_desk.ui.window.facets import Facets
from studio_desk.ui.window.project_reading import ARCHIVED, Entry, Head, ProjectReading
from studio_desk.ui.window.project_reading import PAGE as PAGE
from studio_desk.wording.speech import Speech

if TYPE_CHECKING:
    from studio_desk.studio import Studio

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a project's id is handed out; None for a head."""
_FAR = 900
"""How far down a project is looked for that is to be shown."""
_LIVE = 3660
"""Seconds around a chip's instant within which it may show seconds."""
_PAUSE = 150
"""Milliseconds without typing after which is counted what takes long to count."""
_ALL = 20_000
"""Rows that are read at most when the very end is asked for."""

Index = QModelIndex | QPersistentModelIndex


def _label(group: str) -> str:
    return tr("Archived") if group == ARCHIVED else GROUP_LABELS[group]


class ProjectModel(QAbstractTableModel):
    """The list as it is asked for: text searched, order, groups that are folded."""

    counted = Signal()
    """How many projects there are is known now, and was not when they were read."""

    def __init__(self, studio: Studio, now: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._now = now
        self._zone = studio.settings().zone
        self._policies: dict[str, str] | None = None
        self._reading = ProjectReading(studio)
        self._entries: list[Entry] = []
        self._views: dict[Hashable, RowView | GroupView] = {}
        self._counting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._counting.timeout.connect(self.count_now)
        self.refresh()

    # --- what is asked for -------------------------------------------------------------------

    @property
    def total(self) -> int | None:
        """How many projects there are under what is asked for, loaded or not; None where a search
        finds so many that they are counted later (`counted`).
        """
        return self._reading.total

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._reading.text

    @property
    def order(self) -> str:
        """The order: one of `columns.ORDERS`."""
        return self._reading.sort.removeprefix("-")

    @property
    def backward(self) -> bool:
        """Whether the order is turned around."""
        return self._reading.sort.startswith("-")

    def search(self, text: str) -> None:
        """Show only projects in which every word of `text` begins a word."""
        if text.strip() != self._reading.text:
            self._reading.text = text.strip()
            self._views.clear()
            self.refresh(PAGE)

    @property
    def facets(self) -> Facets:
        """What the list is narrowed to besides the text."""
        return self._reading.facets

    def narrow(self, facets: Facets) -> None:
        """Show only projects of these facets."""
        if facets != self._reading.facets:
            self._reading.facets = facets
            self.refresh(PAGE)

    def load_all(self) -> None:
        """Read the whole list, or as much of it as can be read without a pause."""
        if not self._reading.complete:
            self._append(self._reading.more(_ALL))

    def sort_by(self, sort: str, *, backward: bool = False) -> None:
        """Choose the order, or the same turned around: then the list is in no groups."""
        wanted = f"-{sort}" if backward else sort
        if wanted != self._reading.sort:
            self._reading.sort = wanted
            self.refresh(PAGE)

    def toggle(self, index: Index) -> None:
        """Fold or unfold the group whose head this is."""
        entry = self._entry(index)
        if isinstance(entry, Head):
            self._reading.folded ^= {entry.key}
            self.refresh()

    def folded(self) -> frozenset[str]:
        """The groups that are folded."""
        return frozenset(self._reading.folded)

    def fold(self, keys: Collection[str]) -> None:
        """Fold these groups and no other."""
        if set(keys) != self._reading.folded:
            self._reading.folded = set(keys)
            self.refresh()

    def set_now(self, now: int) -> None:
        """Take the present instant: the rows say other words, nothing moves."""
        self._now = now
        self._views.clear()

    def ticks_each_second(self) -> bool:
        """Tell whether a chip may show seconds now."""
        return any(
            isinstance(entry, ListedRow)
            and entry.standing.chip_at is not None
            and abs(entry.standing.chip_at - self._now) < _LIVE
            for entry in self._entries
        )

    # --- reading -----------------------------------------------------------------------------

    def refresh(self, wanted: int | None = None, *, must_have: int | None = None) -> None:
        """Read as much again as is loaded, or `wanted` entries; tell only what differs.

        A project `must_have` that is further down than that is read up to, within reason.
        """
        length = max(wanted or len(self._entries), PAGE)
        self._zone = self._studio.settings().zone
        entries = self._reading.begin(length, self._now)
        while (
            must_have is not None
            and not self._reading.complete
            and length < _FAR
            and not _has(entries, must_have)
        ):
            entries += self._reading.more(2 * length)
            length *= 3
        self._reading.counted(entries)
        self._become(entries)
        self._counting.stop()
        if self.total is None:
            self._counting.start()

    def count_now(self) -> None:
        """Count what was not counted when it was read."""
        self._counting.stop()
        if self.total is None:
            self._reading.count(self._now)
            counts = {section.key: section.count for section in self._reading.sections}
            for row in self.heads():
                head = self._entries[row]
                assert isinstance(head, Head)
                self._entries[row] = Head(head.key, counts.get(head.key), head.folded)
                self._views.pop(_key(head), None)
                self.dataChanged.emit(self.index(row), self.index(row, len(COLUMNS) - 1))
            self.counted.emit()

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  # as Qt has it
        """Tell whether there is more to read."""
        return not parent.isValid() and not self._reading.complete

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  # as Qt has it
        """Read the next page."""
        if self.canFetchMore(parent):
            self._append(self._reading.more())

    def _append(self, entries: list[Entry]) -> None:
        # A project that has moved down since the rows above were read stays where it is.
        present = {_key(entry) for entry in self._entries}
        fresh = [entry for entry in entries if _key(entry) not in present]
        if fresh:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries += fresh
            self.endInsertRows()

    # --- telling what differs ----------------------------------------------------------------

    def _become(self, wanted: list[Entry]) -> None:
        """Take the entries `wanted` in place of the present ones, by signals for single rows."""
        keys = {_key(entry) for entry in wanted}
        for first, last in reversed(
            _runs(i for i, e in enumerate(self._entries) if _key(e) not in keys)
        ):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._entries[first : last + 1]
            self.endRemoveRows()
        self._reorder([_key(entry) for entry in wanted])
        present = {_key(entry) for entry in self._entries}
        for first, last in _runs(i for i, e in enumerate(wanted) if _key(e) not in present):
            self.beginInsertRows(QModelIndex(), first, last)
            self._entries[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = _runs(i for i, entry in enumerate(wanted) if entry != self._entries[i])
        for first, last in changed:
            for entry in wanted[first : last + 1]:
                self._views.pop(_key(entry), None)
            self._entries[first : last + 1] = wanted[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last, len(COLUMNS) - 1))

    def _reorder(self, keys: list[Hashable]) -> None:
        """Bring the entries into the order of `keys`, which holds all of theirs."""
        place = {key: number for number, key in enumerate(keys)}
        order = sorted(range(len(self._entries)), key=lambda i: place[_key(self._entries[i])])
        if order == list(range(len(order))):
            return
        self.layoutAboutToBeChanged.emit()
        new_row = {old: new for new, old in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.index(new_row[index.row()], index.column()) for index in before]
        self._entries = [self._entries[i] for i in order]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # --- what a view asks --------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  # as Qt has it
        """The index of an entry; the list shows the first column only."""
        return super().index(row, column, parent)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """A column for each of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(COLUMNS[section].words) if shown and 0 <= section < len(COLUMNS) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many entries are loaded, heads included."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of an entry, its words, or the id of its project."""
        entry = self._entry(index)
        if entry is None:
            return None
        if role == ID_ROLE:
            return entry.id if isinstance(entry, ListedRow) else None
        if role == HEAD_ROLE:
            return isinstance(entry, Head)
        if role == VIEW_ROLE:
            return self._view(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return self._cell(entry, index.column())
            return self._view(entry).accessible
        return None

    def _cell(self, entry: Entry, column: int) -> str:
        view = self._view(entry)
        if isinstance(entry, Head) or not isinstance(view, RowView):
            return "" if column or not isinstance(view, GroupView) else view.label
        speech = Speech(entry.zone, self._now)
        return cell(COLUMNS[column].id, entry, view, speech, self._policy)

    def _policy(self, name: str) -> str:
        if self._policies is None:
            catalogue = self._studio.catalogue
            self._policies = {name: catalogue[name].title for name in catalogue}
        return self._policies.get(name, name)

    def heads(self) -> list[int]:
        """The rows in which the heads of groups stand now."""
        return [row for row, entry in enumerate(self._entries) if isinstance(entry, Head)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head can be stood on and folded, not chosen."""
        entry = self._entry(index)
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(entry, ListedRow):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def index_of(self, project_id: int | None) -> QModelIndex:
        """Where a project is among the loaded entries; an index that is not valid if nowhere."""
        for number, entry in enumerate(self._entries):
            if isinstance(entry, ListedRow) and entry.id == project_id:
                return self.index(number)
        return QModelIndex()

    def listed(self, ids: Collection[int]) -> list[ListedRow]:
        """Return the rows of these projects, as far as they are loaded."""
        return [each for each in self._entries if isinstance(each, ListedRow) and each.id in ids]

    def is_head(self, index: Index) -> bool:
        """Tell whether this is the head of a group."""
        return isinstance(self._entry(index), Head)

    def _entry(self, index: Index) -> Entry | None:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        return self._entries[index.row()]

    def _view(self, entry: Entry) -> RowView | GroupView:
        key = _key(entry)
        view = self._views.get(key)
        if view is None:
            if isinstance(entry, Head):
                view = GroupView(_label(entry.key), entry.count, entry.folded)
            else:
                view = row_view(entry, Speech(self._zone, self._now), self.text)
                if not self._studio.settled and _outlived(entry, self._now):
                    view = replace(view, chip=None, right="")
            self._views[key] = view
        return view


def _outlived(row: ListedRow, now: int) -> bool:
    """Whether a row was derived for a time that is over, or that has not come."""
    standing = row.standing
    ended = standing.refresh_at is not None and standing.refresh_at <= now
    return ended or standing.computed_at > now


def _key(entry: Entry) -> Hashable:
    return entry.key if isinstance(entry, Head) else entry.id


def _has(entries: Iterable[Entry], project_id: int) -> bool:
    return any(isinstance(entry, ListedRow) and entry.id == project_id for entry in entries)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending numbers as runs (first, last)."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
