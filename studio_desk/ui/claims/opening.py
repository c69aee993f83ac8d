"""Opening a claim: what the client says, and at once what would come of it, ground by ground."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

import studio_desk.ui.forms.choices as choices
from studio_desk.clock import Clock
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Filter, Studio
from studio_desk.studio.claims import Outlook
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.said import clause_views
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import Chip, ClauseChip
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.claims import outlook_chip
from studio_desk.ui.present.outlooks import outlook_lines
from studio_desk.wording.claims import said
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, isolate

_PROJECTS = 200


class Grounds(QWidget):
    """What the client may say, as radio buttons with what would come of each; the likely ones
    first, the rest behind a button.
    """

    changed = Signal()
    all_asked = Signal()
    """The less likely grounds are wanted too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen: str | None = None
        self._all = False
        self._shown: tuple[tuple[str, str, object], ...] = ()
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self._chose(button.property("ground")))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.buttons: dict[str, QRadioButton] = {}
        self.more = Button(theme, tr("Other things a client may say"), "chevron-down", "quiet")
        self.more.clicked.connect(self._show_all)

    def value(self) -> str | None:
        """Return the ground chosen; None while none is."""
        return self._chosen

    def choose(self, ground: str | None) -> None:
        """Choose a ground, as if it was clicked; nothing is chosen by itself otherwise."""
        self._chosen = ground
        if ground in self.buttons:
            self.buttons[ground].setChecked(True)

    def _chose(self, ground: str) -> None:
        self._chosen = ground
        self.changed.emit()

    def _show_all(self) -> None:
        self._all = True
        self.all_asked.emit()

    def show_outlooks(self, outlooks: Sequence[Outlook], work: str) -> None:
        """Show what would come of each ground."""
        listed = [o for o in outlooks if o.likely or self._all or o.ground == self._chosen]
        shown = tuple((o.ground, work, outlook_chip(o.claim)) for o in listed)
        if shown == self._shown:
            return
        self._shown = shown
        had = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        for button in self.buttons.values():
            self._group.removeButton(button)
        self.more.setParent(None)
        clear(self._column)
        self.buttons = {}
        for outlook in listed:
            self._column.addWidget(self._row(outlook, work))
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.setVisible(len(listed) < len(outlooks))
        if had in self.buttons:
            self.buttons[had].setFocus()

    def _row(self, outlook: Outlook, work: str) -> QWidget:
        chip = outlook_chip(outlook.claim)
        button = QRadioButton(said(outlook.ground, work).replace("&", "&&"))
        button.setProperty("ground", outlook.ground)
        button.setChecked(outlook.ground == self._chosen)
        button.setAccessibleDescription(chip.words)
        self._group.addButton(button)
        self.buttons[outlook.ground] = button
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(Chip(self._theme, chip))
        return holder


class Verdict(QFrame):
    """What would come of the chosen ground: remedy, deadline, what is missing, the clauses."""

    clause_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "box")
        self._title = Label(theme, "", "body", 600)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        self._text = TextBlock(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._chips)
        column.addStretch(1)

    def text(self) -> str:
        """Return its words."""
        return f"{self._title.text()}\n{self._text.text()}"

    def show_outlook(self, outlook: Outlook | None, speech: Speech) -> None:
        """Show what a ground would come to; None: nothing is chosen yet."""
        clear(self._chips)
        if outlook is None:
            self._title.setText(tr("What would come of it"))
            self._text.set_paragraphs([Paragraph(tr("Choose what the client says."), "body")])
            return
        self._title.setText(outlook_chip(outlook.claim).words)
        self._text.set_paragraphs(
            [Paragraph(line, "body", gap=4) for line in outlook_lines(outlook, speech)]
        )
        for clause in clause_views(outlook.claim.because, outlook.version):
            chip = ClauseChip(self._theme, clause)
            chip.activated.connect(self.clause_activated)
            self._chips.addWidget(chip)
        self._chips.addStretch(1)


class NewClaimDialog(FormDialog):
    """Records a claim. Without a project one is chosen first. `message` is what the client wrote,
    `at` when; it is kept with the claim as evidence. After it was accepted, ``changes`` is what was
    done.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        project_id: int | None = None,
        ground: str | None = None,
        wants: str | None = None,
        message: str = "",
        at: int | None = None,
    ) -> None:
        super().__init__(theme, tr("New claim"), tr("Open claim"), parent, 900)
        self._studio, self._clock = studio, clock
        self._project_id = project_id
        self._outlooks: tuple[Outlook, ...] = ()
        self._guessed = ground is not None
        self.opened_for: int | None = None
        self.titled(tr("New claim"), self._about(project_id))
        now = clock.now()
        zone = self._zone(project_id)
        if project_id is None:
            self.project = Choice(self._projects())
            self.add_field("project", tr("Project"), self.project)
            self.project.changed.connect(self._project_chosen)
        self.message = QPlainTextEdit(message)
        self.message.setPlaceholderText(tr("Paste the message, if there is one"))
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(3 * theme.line_height("body") + 16)
        self.message.textChanged.connect(self._read)
        self.grounds = Grounds(theme)
        self.grounds.choose(ground)
        self.grounds.all_asked.connect(self.check_now)
        self.when = WhenField(theme, now if at is None else at, zone, now)
        self.wants = Choice(choices.wants(wants))
        self.verdict = Verdict(theme)
        self._lay()
        if message:
            self._read()
        self.check_now()

    def _lay(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(14)
        for name, label, editor, column in (
            ("message", tr("The client's words"), self.message, left),
            ("ground", tr("What does the client say?"), self.grounds, left),
            ("at", tr("When they got in touch"), self.when, right),
            ("wants", tr("What the client wants"), self.wants, right),
        ):
            field = Field(self.theme, label, editor)
            self.register(name, field)
            column.addWidget(field)
        right.addWidget(self.verdict, 1)
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, 5)
        both.addLayout(right, 4)
        self.column.addLayout(both)

    # --- the project -------------------------------------------------------------------------

    def _about(self, project_id: int | None) -> str:
        if project_id is None:
            return tr("The client asks for money, credit, a fix or an exchange.")
        detail = self._studio.project(project_id)
        project, client = detail.case.project, detail.client
        parts = [project.title or tr("Untitled project"), client.shown if client else ""]
        told = [isolate(part) for part in parts if part]
        return "\u200e" + " · ".join([*told, kind_of_work(project.kind)])

    def _zone(self, project_id: int | None) -> str:
        if project_id is None:
            return self._studio.settings().zone
        return self._studio.case_of(project_id).zone

    def _projects(self) -> Options:
        rows = self._studio.projects(Filter(), sort="recent", limit=_PROJECTS).rows
        return Options(
            tuple(
                Option(
                    row.id,
                    " · ".join(p for p in (row.title or tr("Untitled project"), row.client) if p),
                )
                for row in rows
            ),
            None,
            tr("No project is there yet."),
        )

    def _project_chosen(self) -> None:
        self._project_id = self.project.value()
        self.check_soon()

    # --- reading, checking, doing ------------------------------------------------------------

    def _read(self) -> None:
        """Choose what the message speaks of, until the owner has chosen."""
        if not self._guessed:
            found = self._studio.claims.ground_of(self.message.toPlainText())
            if found is not None and "ground" not in self._touched:
                self.grounds.choose(found)
        self.check_soon()

    def check(self) -> tuple[Problem, ...]:
        """Ask the core about every ground."""
        now = self._clock.now()
        self.when.set_now(now)
        if self._project_id is None:
            self._outlooks = ()
            self.verdict.show_outlook(None, Speech("UTC", now))
            return (Problem("project", tr("Choose the project.")),)
        case = self._studio.case_of(self._project_id)
        self._outlooks = self._studio.claims.outlooks(
            self._project_id, self.when.value(), wants=self.wants.value()
        )
        self.grounds.show_outlooks(self._outlooks, case.project.kind)
        chosen = self.chosen()
        self.verdict.show_outlook(chosen, Speech(case.zone, now))
        if chosen is None:
            return (Problem("ground", tr("Choose what the client says.")),)
        _, problems = self._studio.check_fact(
            self._project_id, "claimed", self.when.value(), **self._fields()
        )
        return problems

    def chosen(self) -> Outlook | None:
        """What would come of the chosen ground."""
        ground = self.grounds.value()
        return next((each for each in self._outlooks if each.ground == ground), None)

    def _fields(self) -> dict[str, Any]:
        return {"ground": self.grounds.value(), "wants": self.wants.value()}

    def commit(self) -> Changes:
        """Record the claim, and keep the client's words with it."""
        assert self._project_id is not None  # checked
        self.opened_for = self._project_id
        text = self.message.toPlainText().strip()
        at = self.when.value()
        taken = [self._studio.evidence.take_text(text, "message.txt", at=at)] if text else []
        try:
            return self._studio.evidence.record(
                self._project_id, "claimed", at, taken, **self._fields()
            )
        except BaseException:
            self._studio.evidence.discard(taken)
            raise
