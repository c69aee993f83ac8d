"""The preview of a payment file: how it is read, what would be recorded, and for which project.

Nothing is written before the owner says so; reading anew and recording run off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from studio_desk.errors import KnownError
from studio_desk.money.amounts import COMMA, POINT
from studio_desk.money.columns import PURPOSE
from studio_desk.money.days import DAY_FIRST, MONTH_FIRST
from studio_desk.money.lines import Reading, reading_of
from studio_desk.money.statement import Table
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Refused, Studio
from studio_desk.studio.payments import PaymentsPreview
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.payments.model import PaymentsModel
from studio_desk.ui.payments.table import PaymentsTable
from studio_desk.ui.present.payments import ROLES, file_words, summary
from studio_desk.wording.speech import Speech, isolate

_PER_ROW = 6
_FIRST = ("date", "amount", "payer", "purpose")
_NONE = -1

# Runs a task off the window's thread: words, task, what to do with its result, or with its error.
Run = Callable[
    [str, Callable[[Studio], Any], Callable[[Any], None], Callable[[KnownError], None]], object
]


class ImportPaymentsDialog(FormDialog):
    """Columns to confirm, rows to confirm, one button. After it, ``changes`` is what was done."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        path: Path,
        table: Table,
        reading: Reading,
        preview: PaymentsPreview | None,
        run: Run,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Import payments"), tr("Record"), parent, 1160)
        self._studio, self._path, self._table, self._run = studio, path, table, run
        self.reading = reading
        now = studio.clock.now()
        self.model = PaymentsModel(Speech(studio.settings().zone, now), self)
        self._line = ElidedLabel(theme, "", "body", 400, "ink2")
        self.titled(tr("Import payments from {file}", file=isolate(path.name)))
        self.head.addWidget(self._line)
        self.choices: dict[str, Choice] = {}
        self._columns()
        self.table = PaymentsTable(theme, self.model)
        self.table.setMinimumHeight(theme.px(300))
        self.column.addWidget(self.table, 1)
        self._why = Label(theme, "", "small", 400, "2")
        self._why.setWordWrap(True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._why)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell_row())
        self.model.chosen_changed.connect(self._tell_row)
        self.model.chosen_changed.connect(self.check_now)
        self.show_preview(preview)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_row(self) -> None:
        """Say all that is known of the row that is chosen."""
        index = self.table.currentIndex()
        self._why.setText(self.model.view(index.row()).accessible if index.isValid() else "")

    def _columns(self) -> None:
        """A choice for each thing a column can hold: those found, and the needed ones."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        found = self.reading.columns
        headings = tuple(
            Option(place, heading or tr("Column {number}", number=place + 1))
            for place, heading in enumerate(self._table.headings)
        )
        none = Option(_NONE, tr("none"))
        shown = [role for role in ROLES if role in _FIRST or found.place(role) is not None]
        for number, role in enumerate(shown):
            place = found.place(role)
            if role == PURPOSE:
                place = found.purpose[0] if found.purpose else None
            options = Options((none, *headings), _NONE if place is None else place)
            self._add_choice(grid, number, role, tr(ROLES[role]), options)
        order = Options(
            (Option(DAY_FIRST, tr("day first")), Option(MONTH_FIRST, tr("month first"))),
            self.reading.order.first,
        )
        cents = Options(
            (Option(POINT, tr("1,234.56")), Option(COMMA, tr("1.234,56"))), self.reading.mark
        )
        self._add_choice(grid, len(shown), "first", tr("Dates"), order)
        self._add_choice(grid, len(shown) + 1, "mark", tr("Amounts"), cents)
        for column in range(_PER_ROW):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)

    def _add_choice(
        self, grid: QGridLayout, number: int, name: str, label: str, options: Options
    ) -> None:
        choice = Choice(options)
        choice.setMinimumContentsLength(6)
        self.choices[name] = choice
        grid.addWidget(Field(self.theme, label, choice), number // _PER_ROW, number % _PER_ROW)
        choice.changed.connect(self._read_anew)

    # --- reading -----------------------------------------------------------------------------

    def show_preview(self, preview: PaymentsPreview | None) -> None:
        """Show what an import would do; None where the columns do not say."""
        self.model.show_preview(preview)
        self._line.setText(file_words(preview, self._table, self.reading))

    def _read_anew(self) -> None:
        columns = self.reading.columns
        for role, choice in self.choices.items():
            if role in ROLES and choice.value() is not None:
                place = None if choice.value() == _NONE else choice.value()
                kept = role == PURPOSE and columns.purpose[:1] == (place,)
                if not kept:
                    columns = columns.changed(role, place)
        self.reading = reading_of(
            self._table,
            columns,
            self.reading.source,
            self.reading.currency,
            mark=self.choices["mark"].value() or "",
            first=self.choices["first"].value() or "",
        )
        path, table, reading = self._path, self._table, self.reading
        self._run(
            tr("Matching the payments"),
            lambda studio: studio.payments.preview(path, table, reading),
            self.show_preview,
            lambda _error: self.show_preview(None),
        )

    # --- as a form ---------------------------------------------------------------------------

    def check(self) -> tuple[Problem, ...]:
        """Something must be chosen, out of columns that can be read."""
        if not self.reading.columns.readable:
            return (Problem("", tr("say which columns hold the date and the amount")),)
        chosen = self.model.chosen
        count = len(chosen)
        self.primary.set_text(
            tr("Record %n payments", "Record %n payment", count) if count else tr("Record")
        )
        if not chosen:
            return (Problem("", tr("no row is chosen")),)
        return ()

    def quiet_reason(self) -> str:
        """What would be recorded."""
        preview = self.model.preview
        return "" if preview is None else summary(preview, self.model.chosen)

    def submit(self) -> None:
        """Record what is chosen, all of it or nothing."""
        self.check_now()
        preview, chosen = self.model.preview, self.model.chosen
        if self.problems or preview is None:
            return
        before = self._studio.before_risk

        def record(studio: Studio) -> Changes | None:
            before("import")
            return studio.payments.take_in(preview, chosen)

        self._run(tr("Recording the payments"), record, self._recorded, self._failed)

    def _recorded(self, changes: Changes | None) -> None:
        self.changes = changes
        if changes is not None:
            self._studio.adopt(changes)
        self.accept()

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, Refused):
            self.show_problems(error.problems)
        self._say(error.line, alert=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the table chooses a project; elsewhere it records."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.table.isAncestorOf(self.focusWidget())):
            super().keyPressEvent(event)
