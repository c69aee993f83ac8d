"""The table of items of a revision request, and the sum below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.policy import Problem
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option
from studio_desk.ui.forms.fields import Composite
from studio_desk.ui.forms.itemrow import MENU_WIDTH, NUMBER_GAP, NUMBER_WIDTH, SHARES, ItemRow
from studio_desk.ui.forms.itemwords import ItemStanding, RequestSum
from studio_desk.ui.forms.words import item_of, problem_words
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme


class ItemsField(Composite):
    """Items as rows. A row with nothing in it does not count.

    `songs` are offered for the song, `earlier` are the items that one can take back, `given` are
    items in the contract's words to begin with; `rounds` shows the mark *Not reasonable*.
    """

    clause_activated = Signal(str)

    def __init__(
        self,
        theme: Theme,
        songs: Sequence[str],
        earlier: Sequence[Option],
        given: Sequence[dict[str, Any]] = (),
        *,
        rounds: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._songs, self._earlier, self._rounds = theme, songs, earlier, rounds
        self.rows: list[ItemRow] = []
        self._holders: dict[ItemRow, QWidget] = {}
        box = QFrame()
        box.setProperty("surface", "box")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._heads())
        inner.addWidget(rule())
        inner.addLayout(self._rows)
        inner.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(box)
        column.addWidget(self._sum_box())
        for item in given or ({},):
            self._insert(dict(item))
        QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self.add_row)
        self._renumber()

    def _heads(self) -> QHBoxLayout:
        row = QHBoxLayout()
        left = 12 + self._theme.px(NUMBER_WIDTH) + self._theme.px(NUMBER_GAP)
        row.setContentsMargins(left, 8, 6 + MENU_WIDTH, 8)
        row.setSpacing(4)
        heads = (
            tr("Song"),
            tr("Element"),
            tr("Aspect"),
            tr("Change", "of an item"),
            tr("How it stands"),
        )
        for name, share in zip(heads, SHARES, strict=True):
            head = Label(self._theme, name, "caption", 600, "3")
            head.setIndent(6)
            row.addWidget(head, share)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 14, 6)
        self.adder = Button(self._theme, tr("Add item"), "plus", "link", keys="Ctrl I")
        self.adder.clicked.connect(self.add_row)
        keys = shown_keys(tr("Ctrl I adds, Ctrl M marks our mistake, Ctrl Del removes"))
        row.addWidget(self.adder)
        row.addStretch(1)
        row.addWidget(Label(self._theme, keys, "small", 400, "3"))
        return row

    def _sum_box(self) -> QFrame:
        self._sum_frame = QFrame()
        self._sum_frame.setProperty("surface", "box")
        self._sum = Label(self._theme, "", "fact", 600)
        self._sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whose = Label(self._theme, "", "small", 400, "2")
        self._whose.setWordWrap(True)
        self._whose.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counts = Label(self._theme, "", "small", 400, "2")
        self._sum_chips = QHBoxLayout()
        self._sum_chips.setSpacing(4)
        row = QHBoxLayout(self._sum_frame)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self._sum)
        row.addLayout(self._sum_chips)
        row.addWidget(self._counts)
        row.addWidget(self._whose, 1)
        self._sum_frame.setVisible(False)
        return self._sum_frame

    # --- rows --------------------------------------------------------------------------------

    def add_row(self) -> ItemRow:
        """Add an empty row and go there."""
        row = self._insert({})
        self._renumber()
        row.song.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()
        return row

    def fill(self, given: Sequence[dict[str, Any]]) -> list[ItemRow]:
        """Put these items in the place of all there are; none leaves an empty row."""
        for row in self.rows:
            self._drop(row)
        self.rows = []
        rows = [self._insert(dict(item)) for item in given or ({},)]
        self._renumber()
        self.changed.emit()
        return rows if given else []

    def take(self, given: dict[str, Any]) -> ItemRow:
        """Add an item; an empty row alone makes room for it."""
        if len(self.rows) == 1 and self.rows[0].blank:
            return self.fill([given])[0]
        row = self._insert(dict(given))
        self._renumber()
        self.changed.emit()
        return row

    def _drop(self, row: ItemRow) -> None:
        holder = self._holders.pop(row)
        holder.hide()
        self._rows.removeWidget(holder)
        holder.deleteLater()

    def _insert(self, given: dict[str, Any]) -> ItemRow:
        row = ItemRow(self._theme, self._songs, self._earlier, given, rounds=self._rounds)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self.remove_row(row))
        row.clause_activated.connect(self.clause_activated)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(rule())
        self._rows.addWidget(holder)
        self._holders[row] = holder
        self.rows.append(row)
        return row

    def remove_row(self, row: ItemRow) -> None:
        """Take a row out; the last one is emptied instead."""
        index = self.rows.index(row)
        self.rows.remove(row)
        self._drop(row)
        if not self.rows:
            self._insert({})
        self._renumber()
        near = self.rows[min(index, len(self.rows) - 1)]
        near.song.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def _renumber(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.set_number(number)
        self.setFocusProxy(self.rows[0].song)

    def _counted(self) -> list[ItemRow]:
        return [row for row in self.rows if not row.blank]

    def value(self) -> list[dict[str, Any]]:
        """Return the items that say or mark something."""
        return [row.value() for row in self._counted()]

    # --- how they stand ----------------------------------------------------------------------

    def show_standings(
        self, standings: Sequence[ItemStanding], problems: Sequence[Problem]
    ) -> None:
        """Show how each stands; while the draft has problems, those of each item."""
        told: dict[int, str] = {}
        for problem in problems:
            index = item_of(problem.place)
            if index is not None:
                told.setdefault(index, problem_words(problem.place, problem.message))
        for row in self.rows:
            if row.blank:
                row.show_standing(None, "")
        for index, row in enumerate(self._counted()):
            standing = standings[index] if index < len(standings) else None
            row.show_standing(standing, told.get(index, ""))

    def show_sum(self, found: RequestSum) -> None:
        """Show what it comes to."""
        self._sum_frame.setVisible(bool(found.text))
        self._sum.setText(found.text)
        self._counts.setText(found.counts)
        self._whose.setText(found.whose)
        while self._sum_chips.count():
            old = self._sum_chips.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        for clause in found.clauses:
            chip = ClauseChip(self._theme, clause)
            chip.activated.connect(self.clause_activated)
            self._sum_chips.addWidget(chip)

    def sum_text(self) -> str:
        """Return the sum as shown, empty while there is none."""
        return self._sum.text()
