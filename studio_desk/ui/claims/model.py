"""The rows of the list of claims: in groups that fold, searched and narrowed in memory."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio_desk.studio import Studio
from studio_desk.studio.claims import Listed
from studio_desk.tongue import tr
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.views import GroupView, RowView
from studio_desk.ui.present.claims import GROUPS, claim_row, group_of, narrowed

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which a row's project and fact are handed out, a group's name for its head."""

Key = tuple[int, str]
Index = QModelIndex | QPersistentModelIndex


class ClaimModel(QAbstractListModel):
    """Lines of `Studio.claims.listed`, under the heads of their groups."""

    def __init__(self, studio: Studio, now: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._now = studio, now
        self._every: tuple[Listed, ...] = ()
        self._shown: list[Listed | str] = []
        self._counts: dict[str, int] = {}
        self._folded: set[str] = set()
        self._text = self._wanted = ""

    # --- what is asked for -------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for all lines again."""
        self._every = self._studio.claims.listed()
        self._arrange()

    def narrow(self, text: str, wanted: str) -> None:
        """Show only what is found, and what is wanted (`present.claims.FILTERS`)."""
        self._text, self._wanted = text, wanted
        self._arrange()

    def fold(self, group: str) -> None:
        """Fold a group, or unfold it."""
        self._folded ^= {group}
        self._arrange()

    def set_now(self, now: int) -> None:
        """Take the present instant: other words, nothing moves."""
        self._now = now
        if self._shown:
            last = self.index(len(self._shown) - 1)
            self.dataChanged.emit(self.index(0), last, [VIEW_ROLE])

    @property
    def every(self) -> tuple[Listed, ...]:
        """All lines there are, whatever is shown."""
        return self._every

    def line(self, key: Key | None) -> Listed | None:
        """The line of a key, shown or not."""
        return next((line for line in self._every if line.key == key), None)

    def first(self) -> Key | None:
        """The first line that is shown."""
        return next((each.key for each in self._shown if isinstance(each, Listed)), None)

    def index_of(self, key: Key | None) -> QModelIndex:
        """Where a line stands; an index that is not valid where it is not shown."""
        for row, each in enumerate(self._shown):
            if isinstance(each, Listed) and each.key == key:
                return self.index(row)
        return QModelIndex()

    # --- what a view asks --------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's
        """How many rows are shown, heads included."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The view of a row, its key, its words for assistive tools."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        each = self._shown[index.row()]
        if role == KEY_ROLE:
            return each if isinstance(each, str) else each.key
        if role == VIEW_ROLE:
            return self._view(each)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._view(each).accessible
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be gone to; a head is not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        if isinstance(self._shown[index.row()], Listed):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def _view(self, each: Listed | str) -> GroupView | RowView:
        if isinstance(each, str):
            return GroupView(tr(GROUPS[each]), self._counts[each], each in self._folded)
        return claim_row(each, self._now)

    def _arrange(self) -> None:
        lines = narrowed(self._every, self._text, self._wanted)
        grouped = {group: [line for line in lines if group_of(line) == group] for group in GROUPS}
        shown: list[Listed | str] = []
        for group, found in grouped.items():
            if found:
                shown.append(group)
                if group not in self._folded:
                    shown += found
        self.beginResetModel()
        self._counts = {group: len(found) for group, found in grouped.items()}
        self._shown = shown
        self.endResetModel()
