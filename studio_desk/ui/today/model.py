"""The lines of Today, read from the studio a page at a time: heads with their lines below."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio_desk.studio import Duty, Outline, Studio
from studio_desk.studio.agenda import NEED, WAYS
from studio_desk.tongue import tr
from studio_desk.ui.present.today import (
    NOTHING,
    SECTION_LABELS,
    TodayRow,
    nothing_words,
    today_row,
)
from studio_desk.values import dataclass

PAGE = 50
"""Lines read at once."""
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a `TodayRow` or a `Head` is handed out."""
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a project's id is handed out; None for a head."""
_LIVE = 3660  # seconds around a chip's instant within which it may show seconds

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a section, and what stands beside it."""

    key: str
    label: str
    text: str

    @property
    def accessible(self) -> str:
        """The head as one text."""
        return f"{self.label}, {self.text}"


_Entry = Head | Duty


class TodayModel(QAbstractListModel):
    """Sections one below the other; what is loaded is always the beginning of the whole."""

    def __init__(self, studio: Studio, now: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._now = studio, now
        self._way = NEED
        self.outline = Outline({}, 0, 0, None)
        self._entries: list[_Entry] = []
        self._views: dict[int, TodayRow] = {}
        self._complete = True
        self.refresh()

    # --- reading -----------------------------------------------------------------------------

    @property
    def way(self) -> str:
        """How the lines are divided: one of `agenda.WAYS`."""
        return self._way

    def divide(self, way: str) -> None:
        """Divide the lines the other way; one that there is not is passed over."""
        if way in WAYS and way != self._way:
            self._way = way
            self.refresh()

    def refresh(self) -> None:
        """Read as much again as is loaded; tells only where something differs."""
        wanted = max(PAGE, len(self._entries))
        self.outline = self._studio.agenda.outline(self._now, self._way)
        fresh: list[_Entry] = []
        complete = False
        while not complete and len(fresh) < wanted:
            more, complete = self._following(fresh)
            fresh += more
        if fresh != self._entries:
            self.beginResetModel()
            self._views.clear()
            self._entries = fresh
            self._complete = complete
            self.endResetModel()
        self._complete = complete

    def _following(self, loaded: list[_Entry]) -> tuple[list[_Entry], bool]:
        """What comes after `loaded`, a page of it at most, and whether that is the end."""
        counts = [(key, count) for key, count in self.outline.sections.items() if count]
        heads = [entry for entry in loaded if isinstance(entry, Head)]
        done = [key for key, _ in counts if any(head.key == key for head in heads)]
        more: list[_Entry] = []
        if done:
            last = done[-1]
            at = len(loaded) - loaded.index(heads[-1]) - 1
            if heads[-1].key == last and at < dict(counts)[last]:
                more = list(self._studio.agenda.duties(last, PAGE, at, now=self._now))
                if more:
                    return more, False
        for key, count in counts[len(done) :]:
            lines = self._studio.agenda.duties(key, PAGE, now=self._now)
            more += [Head(key, SECTION_LABELS[key], str(count)), *lines]
            if len(lines) < count:
                return more, False
        if self.outline.nothing and not any(head.label == tr(NOTHING) for head in heads):
            more.append(Head("nothing", tr(NOTHING), nothing_words(self.outline.nothing)))
        return more, True

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  # as Qt has it
        """Tell whether there is more to read."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  # as Qt has it
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        more, self._complete = self._following(self._entries)
        if more:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._entries += more
            self.endInsertRows()

    # --- as time goes by ---------------------------------------------------------------------

    def set_now(self, now: int) -> None:
        """Take the present instant: the lines say other words, nothing moves."""
        self._now = now
        self._views.clear()

    def ticks_each_second(self) -> bool:
        """Tell whether a chip may show seconds now."""
        return any(
            isinstance(entry, Duty)
            and entry.row.standing.chip_at is not None
            and abs(entry.row.standing.chip_at - self._now) < _LIVE
            for entry in self._entries
        )

    # --- what a view asks --------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many entries are loaded, heads included."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of an entry, its words, or the id of its project."""
        entry = self._entry(index)
        if entry is None:
            return None
        if role == ID_ROLE:
            return entry.id if isinstance(entry, Duty) else None
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        view = entry if isinstance(entry, Head) else self._view(entry)
        if role == LINE_ROLE:
            return view
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return view.accessible
        return view.label if isinstance(view, Head) else view.title

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head is only read."""
        entry = self._entry(index)
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(entry, Duty):
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags

    def duty(self, index: Index) -> Duty | None:
        """The line of an index; None for a head."""
        entry = self._entry(index)
        return entry if isinstance(entry, Duty) else None

    def index_of(self, project_id: int | None) -> QModelIndex:
        """Where a project stands; an index that is not valid if nowhere."""
        for number, entry in enumerate(self._entries):
            if isinstance(entry, Duty) and entry.id == project_id:
                return self.index(number)
        return QModelIndex()

    def _entry(self, index: Index) -> _Entry | None:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        return self._entries[index.row()]

    def _view(self, duty: Duty) -> TodayRow:
        view = self._views.get(duty.id)
        if view is None:
            view = self._views[duty.id] = today_row(duty, self._now)
        return view
