"""The preview as a table model: which rows are taken, and to which project each goes."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio_desk.studio.payments import PaymentRow, PaymentsPreview
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.present.payments import PaymentView, payment_view
from studio_desk.wording.speech import Speech

VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CHECK, DATE, WHO, AMOUNT, PROJECT, STATE = range(6)
HEADS = (
    "",
    QT_TR_NOOP("Date"),
    QT_TR_NOOP("From, for"),
    QT_TR_NOOP("Amount"),
    QT_TR_NOOP("Project"),
    QT_TR_NOOP("Why"),
)

Index = QModelIndex | QPersistentModelIndex


class PaymentsModel(QAbstractTableModel):
    """The rows of a preview. `chosen` is what would be taken in."""

    chosen_changed = Signal()

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self.preview: PaymentsPreview | None = None
        self._projects: dict[int, int] = {}  # what each row would go to
        self._off: set[int] = set()

    def show_preview(self, preview: PaymentsPreview | None) -> None:
        """Show another reading of the file."""
        self.beginResetModel()
        self.preview = preview
        self._projects = dict(preview.chosen) if preview is not None else {}
        self._off = set()
        self.endResetModel()
        self.chosen_changed.emit()

    @property
    def chosen(self) -> dict[int, int]:
        """The project of each row that is taken."""
        return {row: to for row, to in self._projects.items() if row not in self._off}

    def row(self, number: int) -> PaymentRow:
        """A row of the preview."""
        assert self.preview is not None
        return self.preview.rows[number]

    def view(self, number: int) -> PaymentView:
        """A row in words."""
        assert self.preview is not None
        return payment_view(self.preview, self.row(number), self.chosen.get(number), self._speech)

    def choose(self, number: int, project: int | None) -> None:
        """Let a row go to a project, or nowhere."""
        if project is None:
            self._off.add(number)
        else:
            self._projects[number] = project
            self._off.discard(number)
        self._tell(number)

    def toggle(self, number: int) -> None:
        """Take a row or leave it; one that has no project takes the likeliest."""
        if not self.view(number).choosable:
            return
        if number in self.chosen:
            self.choose(number, None)
        elif number in self._projects:
            self.choose(number, self._projects[number])
        elif self.row(number).matches:
            self.choose(number, self.row(number).matches[0].project)

    def _tell(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(HEADS) - 1))
        self.chosen_changed.emit()

    # --- Qt's --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() or self.preview is None else len(self.preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == AMOUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section]) if HEADS[section] else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or the whole row."""
        if not index.isValid():
            return None
        view = self.view(index.row())
        if role == VIEW_ROLE:
            return view
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return view.accessible
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK:
            return Qt.CheckState.Checked if view.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                DATE: view.when, WHO: view.who, AMOUNT: view.amount,
                PROJECT: view.project, STATE: view.chip.words,
            }.get(index.column(), "")  # fmt: skip
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The project of a row can be chosen where the row can be taken."""
        flags = super().flags(index)
        if index.isValid() and index.column() == PROJECT and self.view(index.row()).choosable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
