"""The choices of the page of reports: what, about whom, when, and how it is worded and set."""

from __future__ import annotations

import dataclasses
from datetime import date
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio_desk.errors import KnownError
from studio_desk.policy import zone_named
from studio_desk.reports.build import MOST_WORDS
from studio_desk.studio import ClientRow, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.fields import Choice, DateInput, TextInput
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.evidence import DossierFields
from studio_desk.ui.reports.subject import SubjectPicker, joined
from studio_desk.ui.reports.wanted import (
    FACT_KINDS,
    PERIOD_KINDS,
    PERIODS,
    PROJECT_KINDS,
    Wanted,
    days_of,
)
from studio_desk.ui.reports.words import KINDS, LANGUAGES
from studio_desk.ui.reports.words import PERIODS as PERIOD_WORDS
from studio_desk.wording.speech import Speech

_SIDE = 20
_BAR = 10
"""Px that a scroll bar takes."""
_FEW = 30  # settled claims looked at for what a slip or a dossier can be about
_LISTED = {"rma": "exchange", "dossier": "dispute"}  # kind of report: of line on the page of claims


class OwnWords(QPlainTextEdit):
    """A paragraph of the owner's."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.changed)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.setFixedHeight(4 * self._theme.line_height("body") + 16)

    def value(self) -> str:
        """The text."""
        return self.toPlainText()


class ChoicesForm(QWidget):
    """Everything that is chosen, from top to bottom. `wanted` is what it says now."""

    changed = Signal()
    many_asked = Signal()
    template_asked = Signal(str)
    """``change`` or ``folder``."""

    def __init__(
        self, studio: Studio, theme: Theme, now: int, wanted: Wanted, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._now = studio, theme, now
        self.wanted = wanted
        self._filling = False
        self._columns = 0
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_parts()
        self._build()
        self._connect()
        self.show_wanted(wanted)

    # --- putting together --------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme, zone = self._theme, self._studio.settings().zone
        self.kinds = {
            kind: Button(theme, tr(words), icon, "tab", small=True)
            for kind, (words, icon, _) in KINDS.items()
        }
        self._about = Label(theme, "", "small", 400, "2")
        self._about.setWordWrap(True)
        self.subject = SubjectPicker(self._studio, theme)
        self.many = Button(theme, tr("For many clients…"), "users", small=True)
        self.fact = Choice(Options(()))
        options = [Option(period, tr(PERIOD_WORDS[period])) for period in PERIODS]
        self.period = Choice(Options(tuple(options), self.wanted.period))
        today = date.fromisoformat("2026-01-01")
        self.first, self.last = DateInput(theme, today), DateInput(theme, today)
        self.first.setAccessibleName(tr("First day"))
        self.last.setAccessibleName(tr("Last day"))
        self.as_of = Choice(
            Options((Option(False, tr("Now")), Option(True, tr("At another time"))), False)
        )
        self.instant = WhenField(theme, self._now, zone, self._now, narrow=True)
        self.language = Choice(
            Options(tuple(Option(code, name) for code, name in LANGUAGES.items()), "en")
        )
        self.zone = SuggestInput(sorted(available_timezones()), "", zone)
        self.paragraph = OwnWords(theme)
        self.tagline = TextInput(tr("Mixing and mastering"))
        self.template = Choice(
            Options((Option(False, tr("As shipped")), Option(True, tr("Your own"))), False)
        )
        self.template_menu = IconButton(theme, "ellipsis", tr("Templates"))
        self.dossier = DossierFields(theme)

    def _build(self) -> None:
        grid = self._grid = QGridLayout()
        grid.setSpacing(2)
        self._group = QButtonGroup(self)
        for button in self.kinds.values():
            self._group.addButton(button)
            button.setStyleSheet("text-align: left; padding: 0 6px 0 8px;")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._subject_field = Field(self._theme, tr("Client"), self.subject)
        self._fact_field = Field(self._theme, tr("Delivery"), self.fact)
        self._days = QWidget()
        days = QGridLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(6)
        for row, (words, day) in enumerate(
            ((tr("From"), self.first), (tr("To", "a day"), self.last))
        ):
            days.addWidget(Label(self._theme, words, "small", 500, "2"), row, 0)
            days.addWidget(day, row, 1)
        days.setColumnStretch(1, 1)
        self._period_field = Field(self._theme, tr("Period"), self.period)
        self._zone_field = Field(self._theme, tr("Times in"), self.zone)
        self._words_field = Field(self._theme, tr("A paragraph of your own"), self.paragraph)
        language = QHBoxLayout()
        language.setSpacing(10)
        language.addWidget(Field(self._theme, tr("Language"), self.language), 2)
        language.addWidget(self._zone_field, 3)
        template = QHBoxLayout()
        template.setSpacing(4)
        template.addWidget(Field(self._theme, tr("Template"), self.template), 1)
        template.addWidget(self.template_menu, 0, Qt.AlignmentFlag.AlignBottom)
        many = QHBoxLayout()
        many.addWidget(self.many)
        many.addStretch(1)
        self.language.setMinimumContentsLength(6)
        self.zone.setMinimumContentsLength(6)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 4, _SIDE, 16)
        column.setSpacing(12)
        parts: tuple[QWidget | QLayout, ...] = (
            grid,
            self._about,
            self._subject_field,
            many,
            self._fact_field,
            self._period_field,
            self._days,
            Field(self._theme, tr("As of"), self.as_of),
            self.instant,
            self.dossier,
            language,
            self._words_field,
            Field(self._theme, tr("Below the studio's name"), self.tagline),
            template,
        )
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.body = scroll
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 14, _SIDE, 8)
        head.addWidget(Label(self._theme, tr("Reports"), "title", 600))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        menu = QMenu(self)
        menu.addAction(tr("Change this template…"), lambda: self.template_asked.emit("change"))
        menu.addAction(tr("Show the folder"), lambda: self.template_asked.emit("folder"))
        self.template_menu.setMenu(menu)

    def _connect(self) -> None:
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _on, kind=kind: self.show_about(kind))
        self.subject.chosen.connect(self._picked)
        self.many.clicked.connect(self.many_asked)
        for part in (
            self.fact, self.period, self.as_of, self.instant, self.language, self.zone,
            self.paragraph, self.tagline, self.template, self.dossier,
        ):  # fmt: skip
            part.changed.connect(self._edited)
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _date: self._edited())

    # --- showing -----------------------------------------------------------------------------

    def show_about(self, kind: str, subject: int | None = None) -> None:
        """Show the same choices about something else; an empty kind leaves the kind."""
        wanted = self.wanted.about(kind, subject)
        if (wanted.kind, wanted.subject) != (self.wanted.kind, self.wanted.subject):
            before, after = (client_of(self._studio, each) for each in (self.wanted, wanted))
            if before is not None and before != after:  # what was written to one is for no other
                wanted = dataclasses.replace(wanted, paragraph="")
            wanted = self._as_the_client_reads(wanted)
        self.show_wanted(wanted)
        self.changed.emit()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these choices."""
        self.wanted = wanted
        self._filling = True
        self.kinds[wanted.kind].setChecked(True)
        self._about.setText(tr(KINDS[wanted.kind][2]))
        self._show_subject()
        self._show_facts()
        self._show_times()
        self.language.choose(wanted.language)
        self.zone.setEditText(wanted.zone)
        if self.paragraph.value() != wanted.paragraph:
            self.paragraph.setPlainText(wanted.paragraph)
        self.tagline.setText(wanted.tagline)
        self.template.choose(wanted.own_template)
        self.dossier.show_values(wanted)
        self._filling = False
        self._place()

    def _show_subject(self) -> None:
        wanted = self.wanted
        client = wanted.kind == "client"
        self._subject_field.set_label(tr("Client") if client else tr("Project"))
        self.subject.setAccessibleName(tr("Client") if client else tr("Project"))
        kind = _LISTED.get(wanted.kind)
        among = None if kind is None else lambda: self._claims(kind)
        self.subject.set_value("client" if client else "project", wanted.subject, among)
        if wanted.subject is not None and self.subject.value() is None:  # it is gone
            self.wanted = (
                dataclasses.replace(wanted, client=None)
                if client
                else dataclasses.replace(wanted, project=None)
            )

    def _claims(self, kind: str) -> list[tuple[int, str]]:
        """The projects that a slip or a dossier can be about, as the page of claims lists them."""
        found = {
            each.project_id: joined(each.title, each.client)
            for each in self._studio.claims.listed(_FEW)
            if each.kind == kind
        }
        return list(found.items())

    def _show_facts(self) -> None:
        options = self._facts()
        self._fact_field.set_label(
            tr("RMA number") if self.wanted.kind == "rma" else tr("Delivery")
        )
        self.fact.set_options(Options(options, self.wanted.fact))
        if self.fact.value() is None and options:
            self.fact.choose("")

    def _facts(self) -> tuple[Option, ...]:
        """The deliveries, or the RMA numbers, of the project; the last one first."""
        kind, project = FACT_KINDS.get(self.wanted.kind), self.wanted.subject
        if kind is None or project is None:
            return ()
        try:
            detail = self._studio.project(project)
        except KnownError:
            return ()
        speech = Speech(detail.project.zone, self._now)
        found = [fact for fact in detail.case.ordered() if fact.kind == kind]
        options = [Option("", tr("The last one"))]
        for fact in reversed(found):
            if kind == "delivered":
                files = tr("%n files", "%n file", len(fact.files))
                options.append(Option(fact.id, f"{speech.when(fact.at)}, {files}"))
            else:
                options.append(Option(fact.claim, f"{fact.number}, {speech.date(fact.at)}"))
        return tuple(options)

    def _show_times(self) -> None:
        wanted = self.wanted
        self.period.choose(wanted.period)
        zone = wanted.zone or self._studio.settings().zone
        days = days_of(dataclasses.replace(wanted, period="days"), zone, self._now)
        assert days is not None  # a period of days has them
        for editor, day in zip((self.first, self.last), days, strict=True):
            editor.setDate(day)  # type: ignore[arg-type]  # PySide takes Python's dates
        self.as_of.choose(wanted.as_of is not None)

    def _place(self) -> None:
        """Show the fields that this kind of report has."""
        wanted = self.wanted
        self._subject_field.setVisible(wanted.kind != "summary")
        self.many.setVisible(wanted.kind == "client")
        self._fact_field.setVisible(wanted.kind in FACT_KINDS and self.fact.count() > 2)
        self._period_field.setVisible(wanted.kind in PERIOD_KINDS)
        self._days.setVisible(wanted.kind in PERIOD_KINDS and wanted.period == "days")
        self.instant.setVisible(wanted.as_of is not None)
        self.dossier.setVisible(wanted.kind == "dossier")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the kinds in two columns, or in one where their names are long."""
        super().resizeEvent(event)
        self._lay_kinds()

    def _lay_kinds(self) -> None:
        buttons = list(self.kinds.values())
        room = (self.width() - 2 * _SIDE - self._grid.spacing() - _BAR) // 2
        columns = 2 if max(button.sizeHint().width() for button in buttons) <= room else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(buttons):
            self._grid.addWidget(button, number // columns, number % columns)

    def set_now(self, now: int) -> None:
        """Take the present instant, UTC seconds."""
        self._now = now
        self.instant.set_now(now)

    # --- what was chosen ---------------------------------------------------------------------

    def _picked(self) -> None:
        self.show_about("", self.subject.value())

    def _as_the_client_reads(self, wanted: Wanted) -> Wanted:
        """The choices in the client's own language and zone, where those are known."""
        client = client_of(self._studio, wanted)
        if client is None or wanted.kind == "dossier":  # a bank reads that
            return wanted
        return dataclasses.replace(
            wanted,
            language=client.language or wanted.language,
            zone=client.zone or (wanted.zone if client.language is None else ""),
        )

    def _edited(self) -> None:
        if self._filling:
            return
        zone = self.zone.value() or ""
        self._zone_field.set_error("" if _is_zone(zone) else tr("Such as Europe/Berlin"))
        words = self.paragraph.value()
        long = len(words) > MOST_WORDS
        self._words_field.set_error(
            tr("{count} of at most {most} characters", count=len(words), most=MOST_WORDS)
            if long
            else ""
        )
        self.wanted = dataclasses.replace(
            self.wanted,
            fact=self.fact.value() or "",
            period=self.period.value() or "all",
            first=self.first.day().isoformat(),
            last=self.last.day().isoformat(),
            as_of=self.instant.value() if self.as_of.value() else None,
            language=self.language.value() or "en",
            zone=zone if _is_zone(zone) else self.wanted.zone,
            paragraph=words[:MOST_WORDS],
            tagline=self.tagline.value() or "",
            own_template=bool(self.template.value()),
            **self.dossier.values(),
        )
        self._place()
        self.changed.emit()

    def use_template(self, *, own: bool) -> None:
        """Choose the owner's template or the shipped one."""
        self.template.choose(own)

    def refresh(self) -> None:
        """Ask again what the names and deliveries are."""
        self.show_wanted(self.wanted)

    def focus_first(self) -> None:
        """Give the keyboard to the kind that is chosen."""
        self.kinds[self.wanted.kind].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_subject(self) -> None:
        """Give the keyboard to the field that finds clients and projects."""
        if self.wanted.kind in ("client", *PROJECT_KINDS):
            self.subject.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_first()


def client_of(studio: Studio, wanted: Wanted) -> ClientRow | None:
    """The client whom a report is about or for; None where nobody is."""
    if wanted.subject is None:
        return None
    if wanted.kind == "client":
        return studio.clientele.get(wanted.subject)
    try:
        return studio.project(wanted.subject).client
    except KnownError:
        return None


def _is_zone(name: str) -> bool:
    try:
        return not name or bool(zone_named(name))
    except ValueError:
        return False
