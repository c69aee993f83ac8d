"""The rows of the client list: searched, sorted and narrowed in memory, for there are few."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio_desk.studio import ClientRow, Studio
from studio_desk.studio.finding import folded
from studio_desk.tongue import QT_TR_NOOP, Words
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.views import RowView
from studio_desk.ui.present.clients import client_row
from studio_desk.values import dataclass

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a client's id is handed out."""
SORTS = Words(
    {
        "name": QT_TR_NOOP("Name"),
        "recent": QT_TR_NOOP("Last heard of"),
        "projects": QT_TR_NOOP("Most projects"),
    }
)
SHOWN = Words(
    {
        "current": QT_TR_NOOP("In use"),
        "archived": QT_TR_NOOP("Archived"),
        "all": QT_TR_NOOP("All"),
        "twins": QT_TR_NOOP("Likely duplicates"),
    }
)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    """A client with what the list sorts and searches by."""

    client: ClientRow
    projects: int
    recent: int
    text: str


class ClientModel(QAbstractListModel):
    """Clients as they are asked for."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._every: list[_Line] = []
        self._lines: list[_Line] = []
        self._twins: frozenset[int] = frozenset()
        self._text = ""
        self.order = "name"
        self.shown = "current"

    # --- what is asked for -------------------------------------------------------------------

    def refresh(self) -> None:
        """Read all clients again."""
        recent = self._studio.clientele.last_seen() if self.order == "recent" else {}
        self._every = [
            _Line(line.client, line.projects, recent.get(line.client.id, 0), _text(line.client))
            for archived in (False, True)
            for line in self._studio.clients(archived=archived)
        ]
        self._read_twins()
        self._narrow()

    def _read_twins(self) -> None:
        """Look for twins only where they are shown: that compares everyone with everyone."""
        found = self._studio.clientele.twins() if self.shown == "twins" else ()
        self._twins = frozenset(row.id for group in found for row in group)

    @property
    def in_use(self) -> int:
        """How many clients are not archived."""
        return sum(line.client.archived_at is None for line in self._every)

    @property
    def every(self) -> int:
        """How many clients there are, archived ones included."""
        return len(self._every)

    def search(self, text: str) -> None:
        """Show only clients in whom every word of `text` is found."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._narrow()

    def sort_by(self, order: str) -> None:
        """Choose one of `SORTS`."""
        self.order = order
        if order == "recent":
            self.refresh()
        else:
            self._narrow()

    def show_only(self, shown: str) -> None:
        """Choose one of `SHOWN`."""
        self.shown = shown
        self._read_twins()
        self._narrow()

    def _narrow(self) -> None:
        words = compared_words(self._text)
        lines = [
            line
            for line in self._every
            if self._belongs(line) and all(word in line.text for word in words)
        ]
        if self.order == "recent":
            lines.sort(key=lambda line: -line.recent)
        elif self.order == "projects":
            lines.sort(key=lambda line: -line.projects)
        elif self.shown == "all":
            lines.sort(key=lambda line: line.text)
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _belongs(self, line: _Line) -> bool:
        if self.shown == "twins":
            return line.client.id in self._twins
        archived = line.client.archived_at is not None
        if self.shown == "current" and self._text:
            return True  # a search finds whoever is there; the chip says who is archived
        return self.shown == "all" or archived == (self.shown == "archived")

    # --- what a view asks --------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many clients are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of a client, the words, or the id."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ID_ROLE:
            return line.client.id
        if role not in (VIEW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        view = client_row(line.client, line.projects, self._text)
        if role == VIEW_ROLE:
            return view
        return view.title if role == Qt.ItemDataRole.DisplayRole else view.accessible

    def index_of(self, client_id: int | None) -> QModelIndex:
        """Where a client is among those shown; an index that is not valid if nowhere."""
        for number, line in enumerate(self._lines):
            if line.client.id == client_id:
                return self.index(number)
        return QModelIndex()


class PlainModel(QAbstractListModel):
    """Rows made elsewhere: views, each with the id of its project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[int, RowView], ...] = ()

    def set_rows(self, rows: tuple[tuple[int, RowView], ...]) -> None:
        """Show these rows; where the number stays, only their words change."""
        if rows == self._rows:
            return
        if [key for key, _ in rows] == [key for key, _ in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of a row, its words, or the id of its project."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        key, view = self._rows[index.row()]
        if role == ID_ROLE:
            return key
        if role == VIEW_ROLE:
            return view
        if role == Qt.ItemDataRole.DisplayRole:
            return view.title
        return view.accessible if role == Qt.ItemDataRole.AccessibleTextRole else None


def compared_words(text: str) -> list[str]:
    """What was typed as words to look for: case, accents and width do not matter."""
    return folded(text).split()


def _text(row: ClientRow) -> str:
    figures = "".join(ch for ch in row.phone or "" if ch.isdigit())
    return folded(" ".join(part for part in (row.name, row.email, row.phone, figures) if part))
