"""The clients that reports are made for: a list with a box before each name, and a search."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from studio_desk.studio.finding import folded
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

_ID = int(Qt.ItemDataRole.UserRole) + 1
_FOLDED = _ID + 1
_ROW = 26  # px


class ClientBoxes(QWidget):
    """Every client, chosen or not. `chosen` lists the ids and names in their order."""

    changed = Signal()

    def __init__(
        self, theme: Theme, clients: Iterable[tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        for key, name in sorted(clients, key=lambda pair: folded(pair[1])):
            item = QStandardItem(name)
            item.setData(key, _ID)
            item.setData(folded(name), _FOLDED)
            item.setEditable(False)
            item.setCheckable(True)
            item.setSizeHint(QSize(0, theme.px(_ROW)))
            item.setCheckState(Qt.CheckState.Checked)
            self._rows.appendRow(item)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._found.setFilterRole(_FOLDED)
        self.search = SearchField(theme, tr("Find a client"))
        self.all = Button(theme, tr("All"), "", small=True)
        self.none = Button(theme, tr("None", "of the clients"), "", small=True)
        self.count = Label(theme, "", "small", 400, "2")
        self.view = QListView()
        self.view.setModel(self._found)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("Clients"))
        self.view.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.search, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.count)
        self.search.textChanged.connect(lambda text: self._found.setFilterFixedString(folded(text)))
        self.search.left.connect(self.view.setFocus)
        self.all.clicked.connect(lambda: self.check_found(on=True))
        self.none.clicked.connect(lambda: self.check_found(on=False))
        self._rows.itemChanged.connect(lambda _item: self._tell())
        self._tell()

    def chosen(self) -> list[tuple[int, str]]:
        """The clients whose box is checked."""
        items = (self._rows.item(row) for row in range(self._rows.rowCount()))
        return [
            (item.data(_ID), item.text())
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def check_found(self, *, on: bool) -> None:
        """Check every client that the search finds, or none of them."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self._rows.blockSignals(True)
        for row in range(self._found.rowCount()):
            self._rows.itemFromIndex(
                self._found.mapToSource(self._found.index(row, 0))
            ).setCheckState(state)
        self._rows.blockSignals(False)
        self.view.viewport().update()
        self._tell()

    def _tell(self) -> None:
        count = len(self.chosen())
        self.count.setText(tr("{count} of {all} chosen", count=count, all=self._rows.rowCount()))
        self.changed.emit()
