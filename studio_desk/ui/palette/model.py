"""What was found as rows of a list: heads of groups that cannot be chosen, and lines."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio_desk.ui.present.palette import Group, Line

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a `Line` or a `Group` is handed out."""

Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """Lines in groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Group | Line, ...] = ()

    def show_entries(self, entries: tuple[Group | Line, ...]) -> None:
        """Show these."""
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many rows there are, heads included."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, or its words."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title if isinstance(entry, Line) else entry.label
        return entry.accessible if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head is only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(index.data(ENTRY_ROLE), Line):
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags

    def step(self, row: int, by: int) -> int:
        """The next line from `row` on in a direction; `row` itself where there is none."""
        at = row + by
        while 0 <= at < len(self._entries):
            if isinstance(self._entries[at], Line):
                return at
            at += 1 if by > 0 else -1
        return row
