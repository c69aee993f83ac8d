"""Client reports for many clients: who, under which names, where; then what became of each."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.reports.batch import Made, client_reports, clients_with_projects
from studio_desk.reports.build import PATTERN, filled
from studio_desk.reports.periods import day_begins
from studio_desk.reports.tables import csv_files
from studio_desk.reports.writing import write_whole
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import CheckInput, TextInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import Field, rule
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.clientlist import ClientBoxes
from studio_desk.ui.reports.deeds import ReportDeeds
from studio_desk.ui.reports.progress import ProgressBar
from studio_desk.ui.reports.wanted import Request, Wanted, days_of
from studio_desk.ui.reports.words import LANGUAGES, PERIODS
from studio_desk.ui.running import Runner, Stopped, Tell
from studio_desk.wording.speech import Speech

_SIDE = 24
_PLACES = ("{kind}", "{name}", "{title}", "{date}", "{language}")


class BatchDialog(ReadingOrder, QDialog):
    """Makes a client report for each client that is chosen, by the choices of the page."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        wanted: Wanted,
        deeds: ReportDeeds,
        pattern: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self._wanted, self._deeds = wanted, deeds
        self.made: list[Made] = []
        self._runner = Runner(studio, self)
        self.clients = ClientBoxes(theme, clients_with_projects(studio))
        self.pattern = TextInput(PATTERN, pattern or PATTERN)
        self.folder = deeds.folder
        self.own = CheckInput(theme, tr("In each client's own language and time zone"), on=True)
        self.tables = CheckInput(theme, tr("The tables as CSV too"))
        self.job = ProgressBar(theme)
        self.go = Button(theme, "", "", "primary")
        self.leave = Button(theme, tr("Close"))
        self.told = Label(theme, "", "body", 600)
        self.failures = QPlainTextEdit()
        self.failures.setTabChangesFocus(True)
        self._build()
        self._runner.told.connect(self._heard)
        self._runner.ended.connect(self._tell)
        self.job.stop_asked.connect(self._runner.stop)
        self.pattern.changed.connect(self._tell)
        self.clients.changed.connect(self._tell)
        self.go.clicked.connect(self.start)
        self.leave.clicked.connect(self.reject)
        self._tell()

    def _build(self) -> None:
        theme = self._theme
        title = tr("Reports for many clients")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.resize(theme.px(680), theme.px(620))
        self._where = ElidedLabel(theme, "", "body", 400, "ink2", Qt.TextElideMode.ElideMiddle)
        choose = Button(theme, tr("Choose folder…"), "folder-open", small=True)
        choose.clicked.connect(self._ask_folder)
        self._name_field = Field(theme, tr("File names"), self.pattern)
        marks = QHBoxLayout()
        marks.setSpacing(4)
        for mark in _PLACES:
            button = Button(theme, mark, "", "quiet", small=True)
            button.setAccessibleName(tr("Put {mark} into the file name", mark=mark))
            button.clicked.connect(lambda _on=False, mark=mark: self.pattern.insert(mark))
            marks.addWidget(button)
        marks.addStretch(1)
        self.failures.setReadOnly(True)
        self.failures.setAccessibleName(tr("What failed, and why"))
        self.open_it = Button(theme, tr("Open folder"), "folder-open", small=True)
        self.open_it.clicked.connect(self._deeds.open_folder)
        result = QHBoxLayout()
        result.addWidget(self.told, 1)
        result.addWidget(self.open_it)
        column = QVBoxLayout()
        column.setContentsMargins(_SIDE, 14, _SIDE, 14)
        column.setSpacing(10)
        column.addWidget(self.clients, 3)
        column.addWidget(self._name_field)
        column.addLayout(marks)
        place = QHBoxLayout()
        place.setSpacing(10)
        place.addWidget(Label(theme, tr("Into"), "small", 500, "2"))
        place.addWidget(self._where, 1)
        place.addWidget(choose)
        column.addLayout(place)
        column.addWidget(self.own)
        column.addWidget(self.tables)
        column.addLayout(result)
        column.addWidget(self.failures, 1)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 16, _SIDE, 12)
        head.setSpacing(2)
        head.addWidget(ElidedLabel(theme, title, "fact", 600))
        head.addWidget(ElidedLabel(theme, self._chosen_words(), "body", 400, "ink2"))
        bar = QFrame()
        bar.setProperty("surface", "bar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(_SIDE, 11, _SIDE, 11)
        foot.setSpacing(8)
        foot.addWidget(self.job, 100)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(rule())
        outer.addLayout(column, 1)
        outer.addWidget(bar)

    def _chosen_words(self) -> str:
        """The choices of the page that hold for all of them, in a line."""
        wanted = self._wanted
        zone = wanted.zone or self._studio.settings().zone
        days = days_of(wanted, zone, self._clock.now())
        period = tr(PERIODS[wanted.period])
        if days is not None:
            speech = Speech(zone, self._clock.now())
            first, last = (speech.date(day_begins(day.isoformat(), zone)) for day in days)
            period = tr("{first} to {last}", first=first, last=last)
        parts = [period, LANGUAGES[wanted.language]]
        if wanted.paragraph.strip():
            parts.append(tr("with your paragraph"))
        return " · ".join(parts)

    # --- what is shown -----------------------------------------------------------------------

    def _tell(self) -> None:
        chosen, busy = self.clients.chosen(), self._runner.busy
        why, example = "", ""
        try:
            example = self._example(chosen)
        except KnownError as error:
            why = error.line
        self._name_field.set_error(why)
        if example:
            self._name_field.set_hint(tr("Such as {name}", name=example))
        self._where.setText(str(self.folder))
        self.go.set_text(tr("Make %n reports", "Make %n report", len(chosen)))
        self.go.setEnabled(bool(chosen) and not why and not busy)
        self.leave.setEnabled(not busy)
        for part in (self.clients, self.pattern, self.own, self.tables):
            part.setEnabled(not busy)
        self._tell_result()

    def _example(self, chosen: list[tuple[int, str]]) -> str:
        zone = self._wanted.zone or self._studio.settings().zone
        name = chosen[0][1] if chosen else tr("Name")
        return filled(
            self.pattern.value() or PATTERN,
            "client",
            name,
            tr("Project report"),
            self._clock.now(),
            zone,
            self._wanted.language,
        )

    def _tell_result(self) -> None:
        failed = [made for made in self.made if made.path is None]
        written = len(self.made) - len(failed)
        there = bool(self.made) and not self._runner.busy
        if there:
            words = tr("%n reports written", "%n report written", written)
            if failed:
                words += tr(", %n not", "", len(failed))
            self.told.setText(words)
            self.failures.setPlainText("\n".join(f"{m.name}: {m.why}" for m in failed))
        self.told.setVisible(there)
        self.open_it.setVisible(there and written > 0)
        self.failures.setVisible(there and bool(failed))

    # --- doing -------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        folder = self._deeds.asking.folder(self, tr("Folder for the reports"), self.folder)
        if folder is not None:
            self.set_folder(folder)

    def set_folder(self, folder: Path) -> None:
        """Write them into this folder."""
        self.folder = folder
        self._tell()

    @property
    def busy(self) -> bool:
        """Whether reports are being made."""
        return self._runner.busy

    def start(self) -> None:
        """Make them, one after the other."""
        chosen = self.clients.chosen()
        pattern = self.pattern.value() or PATTERN
        wanted = dataclasses.replace(self._wanted, kind="client", client=chosen[0][0])
        zone, now = self._studio.settings().zone, self._clock.now()
        request = wanted.request(zone, now, self._deeds.templates, self._deeds.logo())
        folder, tables, own = self.folder, self.tables.value(), self.own.value()
        self.made = []

        def task(studio: Studio, tell: Tell, stopped: Stopped) -> None:
            for made in _reports(studio, chosen, request, folder, pattern, own=own, tables=tables):
                tell(made)
                if stopped():
                    return

        self.job.begin(tr("Making reports"))
        self.job.tell(0, len(chosen))
        self._runner.begin(task, lambda _result: self._done(), self._failed)
        self._tell()

    def _heard(self, made: Made) -> None:
        self.made.append(made)
        self.job.tell(len(self.made), len(self.clients.chosen()))

    def _done(self) -> None:
        self.job.hide()
        written = [made.path for made in self.made if made.path is not None]
        if written:
            self._deeds.folder, self._deeds.last = self.folder, written[-1]
            self._deeds.kept.emit()
        self._tell()

    def _failed(self, error: KnownError) -> None:
        self.job.hide()
        self.made.append(Made(0, tr("All"), why=error.line))
        self._tell()

    def reject(self) -> None:
        """Stay while reports are made: Stop ends that."""
        if not self._runner.busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while reports are made."""
        if self._runner.busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def end(self) -> None:
        """Stop, and wait: the window closes."""
        self._runner.wait()


def _reports(  # type: ignore[no-untyped-def]  # a generator, as `client_reports` is
    studio: Studio,
    clients: list[tuple[int, str]],
    request: Request,
    folder: Path,
    pattern: str,
    *,
    own: bool,
    tables: bool,
):
    """As `client_reports`; with the tables of each beside it."""
    for made in client_reports(
        studio, clients, request.choices, request.as_of, folder,
        pattern=pattern, templates=request.templates, logo=request.logo, own=own,
    ):  # fmt: skip
        if not tables or made.path is None or made.content is None:
            yield made
            continue
        try:
            for name, data in csv_files(made.content).items():
                write_whole(made.path.with_suffix("") / name, data)
            yield made
        except KnownError as error:
            yield dataclasses.replace(made, path=None, why=error.line)
