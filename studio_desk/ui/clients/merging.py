"""Putting clients together: who stays, who goes, and what that would do, before it is done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes, ClientRow, Refused, Studio
from studio_desk.tongue import tr
from studio_desk.ui.clients.model import compared_words
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.inputs import Field, SearchField
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.clients import merging_words

_ID = int(Qt.ItemDataRole.UserRole)
_MOST = 50


class MergeDialog(FormDialog):
    """Merges clients with the one of `client_id`. Likely twins are ticked, others can be found.

    After it was accepted, ``changes`` is what was done.
    """

    def __init__(
        self, studio: Studio, theme: Theme, client_id: int, parent: QWidget | None = None
    ) -> None:
        title = tr("Merge clients")
        super().__init__(theme, title, tr("Merge"), parent, 520)
        self._studio = studio
        self._every = {
            line.client.id: line.client
            for archived in (False, True)
            for line in studio.clients(archived=archived)
        }
        twins = [row.id for row in studio.clientele.twins_of(client_id)]
        self._ticked: dict[int, None] = dict.fromkeys([client_id, *twins])
        self._first = client_id
        self.titled(title, tr("Their projects go to one of them. Undo takes it back whole."))
        self.search = SearchField(theme, tr("Find another client"))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Clients to merge; Space ticks"))
        self.people.setFixedHeight(theme.px(170))
        self.keep = QComboBox()
        # Of a name as long as a line the list below shows all; the dialog stays as wide as it is.
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.keep.setSizeAdjustPolicy(adjust)
        self.keep.setMinimumContentsLength(12)
        self.plan = Label(theme, "", "body", 400, "2")
        self.plan.setWordWrap(True)
        self.column.addWidget(Field(theme, tr("Clients to merge"), self.search))
        self.column.addWidget(self.people)
        self.column.addWidget(Field(theme, tr("Who stays"), self.keep))
        self.column.addWidget(self.plan)
        self.column.addStretch(1)
        self._fill()
        self._fill_keep()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.left.connect(self.people.setFocus)
        self.people.itemChanged.connect(self._tick)
        self.keep.currentIndexChanged.connect(lambda _row: self.check_now())
        self.check_now()
        self.people.setFocus()

    # --- what is chosen ----------------------------------------------------------------------

    def tick(self, client_id: int, *, on: bool = True) -> None:
        """Choose a client to be merged, or not to be."""
        if on:
            self._ticked[client_id] = None
        else:
            self._ticked.pop(client_id, None)
        self._fill()
        self._fill_keep()
        self.check_now()

    def ticked(self) -> tuple[int, ...]:
        """The clients that are to become one."""
        return tuple(self._ticked)

    def kept(self) -> int | None:
        """The one who stays."""
        found: int | None = self.keep.currentData()
        return found

    def _tick(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        client_id: int = item.data(_ID)
        if on:
            self._ticked[client_id] = None
        else:
            self._ticked.pop(client_id, None)
        self._fill_keep()
        self.check_now()

    def _fill(self) -> None:
        """The ticked ones first, then those who are searched for."""
        words = compared_words(self.search.text())
        rows = [self._every[each] for each in self._ticked if each in self._every]
        if words:
            rows += [
                row
                for row in self._every.values()
                if row.id not in self._ticked and _holds(row, words)
            ][:_MOST]
        self.people.blockSignals(True)
        self.people.clear()
        for row in rows:
            item = QListWidgetItem(_words(row))
            item.setData(_ID, row.id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setSizeHint(QSize(0, self.theme.px(28)))
            ticked = row.id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.people.addItem(item)
        if rows:
            self.people.setCurrentRow(0)
        self.people.blockSignals(False)

    def _fill_keep(self) -> None:
        wanted = self.kept() if self.keep.count() else self._first
        self.keep.blockSignals(True)
        self.keep.clear()
        for each in self._ticked:
            self.keep.addItem(_words(self._every[each]), each)
        self.keep.setCurrentIndex(max(0, self.keep.findData(wanted)))
        self.keep.blockSignals(False)

    # --- doing -------------------------------------------------------------------------------

    def _gone(self) -> list[int]:
        return [each for each in self._ticked if each != self.kept()]

    def check(self) -> tuple[Problem, ...]:
        """Say what would be done, or what is missing."""
        keep = self.kept()
        if keep is None or not self._gone():
            self.plan.setText("")
            return (Problem("", tr("tick at least two clients")),)
        try:
            plan = self._studio.clientele.preview(keep, self._gone())
        except Refused as refused:
            self.plan.setText("")
            return refused.problems
        self.plan.setText(merging_words(plan))
        return ()

    def commit(self) -> Changes:
        """Merge."""
        keep = self.kept()
        if keep is None:
            raise Refused.because(tr("tick at least two clients"))
        return self._studio.clientele.merge(keep, self._gone())


def _holds(row: ClientRow, words: list[str]) -> bool:
    text = " ".join(compared_words(" ".join(p for p in (row.name, row.email, row.phone) if p)))
    return all(word in text for word in words)


def _words(row: ClientRow) -> str:
    reach = " · ".join(part for part in (row.email if row.name else None, row.phone) if part)
    return f"{row.shown}  ({reach})" if reach else row.shown
