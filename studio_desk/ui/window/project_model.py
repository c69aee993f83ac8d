"""The rows of the project list, read from the studio a page at a time.

A flat list: heads of groups with their projects below. What is loaded is always the beginning of
the whole list; the view asks for more when it gets near the end. After a change the same length is
read again and only what differs is told, row by row, so that selection and place survive.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio_desk.studio import Filter, ListedRow, Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.views import GroupView, RowView
from studio_desk.ui.present.rows import GROUP_LABELS, row_view
from studio_desk.ui.window.columns import COLUMNS, cell
from studio_desk.ui.window.facets import Facets
from studio_desk.wording.speech import Speech

PAGE = 100
"""Rows read at once."""
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a project's id is handed out; None for a head."""
GROUPED = "deadline"
"""The one order in which the list is in groups."""
_ARCHIVED = "archived"
_FAR = 900
"""How far down a project is looked for that is to be shown."""
_LIVE = 3660
"""Seconds around a chip's instant within which it may show seconds."""

Index = QModelIndex | QPersistentModelIndex


def _label(group: str) -> str:
    return tr("Archived") if group == _ARCHIVED else GROUP_LABELS[group]


@dataclass(frozen=True, slots=True)
class _Section:
    """Projects that belong together: what narrows the list to them, and how many there are."""

    key: str
    wanted: Filter
    count: int


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of a section."""

    key: str
    count: int
    folded: bool


_Entry = _Head | ListedRow


class ProjectModel(QAbstractTableModel):
    """The list as it is asked for: text searched, order, groups that are folded."""

    def __init__(self, studio: Studio, now: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._now = now
        self._zone = studio.settings().zone
        self._policies = {name: studio.catalogue[name].title for name in studio.catalogue}
        self._text = ""
        self._facets = Facets()
        self._sort = GROUPED
        self._folded: set[str] = set()
        self._sections: list[_Section] = []
        self._entries: list[_Entry] = []
        self._views: dict[Hashable, RowView | GroupView] = {}
        self._complete = True
        self.refresh()

    # --- what is asked for -------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many projects there are under what is asked for, loaded or not."""
        return sum(section.count for section in self._sections)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @property
    def order(self) -> str:
        """The order: deadline, title, client or recent."""
        return self._sort.removeprefix("-")

    @property
    def backward(self) -> bool:
        """Whether the order is turned around."""
        return self._sort.startswith("-")

    def search(self, text: str) -> None:
        """Show only projects in which every word of `text` begins a word."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._views.clear()
            self.refresh(PAGE)

    @property
    def facets(self) -> Facets:
        """What the list is narrowed to besides the text."""
        return self._facets

    def narrow(self, facets: Facets) -> None:
        """Show only projects of these facets."""
        if facets != self._facets:
            self._facets = facets
            self.refresh(PAGE)

    def load_all(self) -> None:
        """Read the whole list."""
        if not self._complete:
            self.refresh(self.total + len(self._sections))

    def sort_by(self, sort: str, *, backward: bool = False) -> None:
        """Choose the order, or the same turned around: then the list is in no groups."""
        wanted = f"-{sort}" if backward else sort
        if wanted != self._sort:
            self._sort = wanted
            self.refresh(PAGE)

    def toggle(self, index: Index) -> None:
        """Fold or unfold the group whose head this is."""
        entry = self._entry(index)
        if isinstance(entry, _Head):
            self._folded ^= {entry.key}
            self.refresh()

    def folded(self) -> frozenset[str]:
        """The groups that are folded."""
        return frozenset(self._folded)

    def fold(self, keys: Collection[str]) -> None:
        """Fold these groups and no other."""
        if set(keys) != self._folded:
            self._folded = set(keys)
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
        self._sections = self._ask_sections()
        entries, complete = self._read(length)
        while (
            must_have is not None
            and not complete
            and length < _FAR
            and not _has(entries, must_have)
        ):
            length *= 3
            entries, complete = self._read(length)
        self._become(entries)
        self._complete = complete

    def _ask_sections(self) -> list[_Section]:
        wanted = self._facets.filter(self._text, self._now)
        counts = self._studio.groups(wanted)
        if self._sort == GROUPED:
            found = [
                _Section(key, replace(wanted, group=key), count) for key, count in counts.items()
            ]
        else:
            found = [_Section("", wanted, sum(counts.values()))]
        if self._text:
            archived = replace(wanted, archived=True)
            count = sum(self._studio.groups(archived).values())
            if count:
                found.append(_Section(_ARCHIVED, archived, count))
        return found

    def _read(self, length: int) -> tuple[list[_Entry], bool]:
        """The first `length` entries of the whole list, and whether they are all."""
        entries: list[_Entry] = []
        for section in self._sections:
            if len(entries) >= length:
                return entries, False
            entries += self._head(section)
            rows = self._rows(section, 0, max(1, length - len(entries)))
            entries += rows
            if not self._is_folded(section) and len(rows) < section.count:
                return entries, False
        return entries, True

    def _rows(self, section: _Section, offset: int, limit: int) -> tuple[ListedRow, ...]:
        if self._is_folded(section):
            return ()
        page = self._studio.projects(section.wanted, sort=self._sort, limit=limit, offset=offset)
        return page.rows

    def _is_folded(self, section: _Section) -> bool:
        # A search shows what it finds, wherever that is.
        return section.key in self._folded and not self._text

    def _head(self, section: _Section) -> list[_Entry]:
        if not section.key:
            return []
        return [_Head(section.key, section.count, self._is_folded(section))]

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  # as Qt has it
        """Tell whether there is more to read."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  # as Qt has it
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        entries, complete = self._following()
        self._complete = complete
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def _following(self) -> tuple[list[_Entry], bool]:
        """The entries after those that are loaded, and whether they are the last."""
        entries: list[_Entry] = []
        loaded, at = self._loaded()
        for number in range(at, len(self._sections)):
            section = self._sections[number]
            done = loaded if number == at else -1
            if done < 0:
                entries += self._head(section)
                done = 0
            rows = self._rows(section, done, PAGE)
            entries += rows
            if not self._is_folded(section) and done + len(rows) < section.count and rows:
                return entries, False
            if len(entries) >= PAGE:
                return entries, number == len(self._sections) - 1
        return entries, True

    def _loaded(self) -> tuple[int, int]:
        """How many rows of the last section that was begun are loaded, and which it is."""
        keys = [section.key for section in self._sections]
        count = 0
        for entry in reversed(self._entries):
            if isinstance(entry, _Head):
                return count, keys.index(entry.key)
            count += 1
        return (count, 0) if self._entries else (-1, 0)

    # --- telling what differs ----------------------------------------------------------------

    def _become(self, wanted: list[_Entry]) -> None:
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
        if role == VIEW_ROLE:
            return self._view(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return self._cell(entry, index.column())
            return self._view(entry).accessible
        return None

    def _cell(self, entry: _Entry, column: int) -> str:
        view = self._view(entry)
        if isinstance(entry, _Head) or not isinstance(view, RowView):
            return "" if column or not isinstance(view, GroupView) else view.label
        speech = Speech(entry.zone, self._now)
        return cell(COLUMNS[column].id, entry, view, speech, self._policies)

    def heads(self) -> list[int]:
        """The rows in which the heads of groups stand now."""
        return [row for row, entry in enumerate(self._entries) if isinstance(entry, _Head)]

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
        return isinstance(self._entry(index), _Head)

    def _entry(self, index: Index) -> _Entry | None:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        return self._entries[index.row()]

    def _view(self, entry: _Entry) -> RowView | GroupView:
        key = _key(entry)
        view = self._views.get(key)
        if view is None:
            if isinstance(entry, _Head):
                view = GroupView(_label(entry.key), entry.count, entry.folded)
            else:
                view = row_view(entry, Speech(self._zone, self._now), self._text)
            self._views[key] = view
        return view


def _key(entry: _Entry) -> Hashable:
    return entry.key if isinstance(entry, _Head) else entry.id


def _has(entries: Iterable[_Entry], project_id: int) -> bool:
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
