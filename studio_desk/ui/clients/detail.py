"""One client: how to reach them, their money by currency, their projects, all that was said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QVBoxLayout, QWidget

from studio_desk.studio import ClientRow, Said, Studio, Sums
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.clients.list import Rows
from studio_desk.ui.clients.model import PlainModel
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.clients import (
    NAMELESS,
    MoneyLine,
    credit_words,
    money_line,
    remarks,
    said_row,
)
from studio_desk.ui.present.offers import waived_words
from studio_desk.ui.present.rows import row_view
from studio_desk.wording.speech import Speech

_MOST = 500  # projects of one client shown on this page
_TWO_COLUMNS = 640
_HEADS = (
    "",
    QT_TR_NOOP("Came in"),
    QT_TR_NOOP("Went back"),
    QT_TR_NOOP("Credit given"),
    QT_TR_NOOP("Credit left"),
    QT_TR_NOOP("Owed"),
)


class MoneyTable(QFrame):
    """The sums, one line for each currency."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "box")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 9, 14, 9)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(3)

    def show_sums(self, sums: tuple[Sums, ...], beside: str = "") -> None:
        """Show the sums; a sentence where there are none. `beside` says where credit is left, and
        what was waived.
        """
        clear(self._grid)
        lines = [money_line(each) for each in sums]
        self.setAccessibleName(
            tr("Money.") + " " + ". ".join(line.accessible for line in lines)
            if lines
            else tr("No money was noted yet")
        )
        if not lines:
            self._grid.addWidget(
                Label(self._theme, tr("No money was noted yet"), "body", 400, "2"), 0, 0
            )
            return
        right = Qt.AlignmentFlag.AlignRight
        for column, words in enumerate(_HEADS):
            head = Label(self._theme, tr(words) if words else "", "caption", 600, "3")
            head.setWordWrap(True)  # two short lines rather than a cut one
            head.setAlignment(right | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1 if column else 0)
        for row, line in enumerate(lines, start=1):
            currency = Label(self._theme, line.currency, "body", 600)
            self._grid.addWidget(currency, row, 0)
            for column, text in enumerate(
                (line.paid, line.refunded, line.credited, line.left, _owed(line)), start=1
            ):
                owed = column == len(_HEADS) - 1 and bool(text)
                label = Label(self._theme, text or "–", "body", 600 if owed else 400)
                label.setProperty("tone", "" if text else "3")
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(label, row, column, right)
        if beside:
            told = Label(self._theme, beside, "small", 400, "2")
            told.setWordWrap(True)
            self._grid.addWidget(told, len(lines) + 1, 0, 1, len(_HEADS))


def _owed(line: MoneyLine) -> str:
    """What is owed; else what was paid too much."""
    beyond = tr("{amount} too much", amount=line.beyond) if line.beyond else ""
    return line.owed or beyond


class ClientDetail(QWidget):
    """All of one client. Feed it `show_client` and `set_now`."""

    edit_asked = Signal(int)
    merge_asked = Signal(int)
    archive_asked = Signal(int, bool)
    new_project_asked = Signal(int)
    report_asked = Signal(int)
    person_asked = Signal(int)
    project_asked = Signal(int)
    left = Signal()
    """Esc: the keyboard goes back to the list."""

    def __init__(
        self, studio: Studio, theme: Theme, now: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._now = studio, theme, now
        self.client: ClientRow | None = None
        self._said: tuple[Said, ...] = ()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(theme, "", "title", 600)
        self.reach = Label(theme, "", "body", 400, "2")
        self.reach.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reach.setWordWrap(True)
        self.remark = Label(theme, "", "small", 400, "3")
        self.remark.setWordWrap(True)
        self.note = TextBlock(theme)
        self.twins = Button(theme, "", "users", "link")
        self.edit = Button(theme, tr("Edit"), "pencil", small=True)
        self.merge = Button(theme, tr("Merge…"), "users", small=True)
        self.archive = Button(theme, tr("Archive"), "archive", small=True)
        self.add = Button(theme, tr("New project"), "plus", small=True)
        self.report = Button(theme, tr("Report"), "file-text", small=True, keys="Ctrl Shift P")
        self.person = IconButton(theme, "shield-check", tr("All that is stored on this client"))
        self.money = MoneyTable(theme)
        self.projects = Rows(theme, tr("Projects of this client"), surface="panel")
        self.said = Rows(theme, tr("Everything said"), surface="panel")
        self._project_model, self._said_model = PlainModel(self), PlainModel(self)
        self.projects.setModel(self._project_model)
        self.said.setModel(self._said_model)
        self._project_head = Label(theme, "", "body", 600)
        self._said_head = Label(theme, "", "body", 600)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def _build(self) -> None:
        buttons = Flow(8)
        for button in (self.add, self.report, self.edit, self.merge, self.archive):
            buttons.addWidget(button)
        buttons.addWidget(self.person)
        for head, rows in (
            (self._project_head, self.projects),
            (self._said_head, self.said),
        ):
            box = QVBoxLayout()
            box.setSpacing(4)
            box.addWidget(head)
            box.addWidget(rows, 1)
            self._columns.addLayout(box, 1)
        self._columns.setSpacing(24)
        self.note.setMaximumHeight(self._theme.px(66))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        for widget in (self.title, self.reach, self.remark, self.note):
            self.column.addWidget(widget)
        self.column.addWidget(self.twins, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(buttons)
        self.column.addWidget(self.money)
        self.column.addSpacing(4)
        self.column.addLayout(self._columns, 1)
        self._arrange()

    def _connect(self) -> None:
        self.edit.clicked.connect(lambda: self._ask(self.edit_asked))
        self.merge.clicked.connect(lambda: self._ask(self.merge_asked))
        self.twins.clicked.connect(lambda: self._ask(self.merge_asked))
        self.add.clicked.connect(lambda: self._ask(self.new_project_asked))
        self.report.clicked.connect(lambda: self._ask(self.report_asked))
        self.person.clicked.connect(lambda: self._ask(self.person_asked))
        self.archive.clicked.connect(self._ask_archive)
        self.projects.entered.connect(self.project_asked)
        self.said.entered.connect(self.project_asked)

    def _ask(self, signal) -> None:  # type: ignore[no-untyped-def]
        if self.client is not None:
            signal.emit(self.client.id)

    def _ask_archive(self) -> None:
        if self.client is not None:
            self.archive_asked.emit(self.client.id, self.client.archived_at is None)

    # --- what is shown -----------------------------------------------------------------------

    def show_client(self, client: ClientRow) -> None:
        """Read all of a client."""
        self.client = client
        self.title.setText(client.name or client.email or tr(NAMELESS))
        reach = [part for part in (client.email if client.name else None, client.phone) if part]
        self.reach.setText(" · ".join(reach) or tr("No e-mail address, no phone number"))
        self.reach.setAccessibleName(self.reach.text())
        told = remarks(client.email, client.phone)
        self.remark.setText(" ".join(told))
        self.remark.setVisible(bool(told))
        self.note.set_paragraphs([Paragraph(client.note or "", "body")])
        self.note.setVisible(bool(client.note))
        twins = self._studio.clientele.twins_of(client.id)
        self.twins.set_text(
            tr(
                "%n other clients with the same name or e-mail address",
                "%n other client with the same name or e-mail address",
                len(twins),
            )
        )
        self.twins.setVisible(bool(twins))
        on = client.archived_at is None
        self.archive.set_text(tr("Archive") if on else tr("Bring back"))
        self.archive.set_icon("archive" if on else "archive-restore")
        self._said = self._studio.clientele.said(client.id)
        self.set_now(self._now)

    def set_now(self, now: int) -> None:
        """Word everything at `now`."""
        self._now = now
        if self.client is None:
            return
        listed = self._studio.clientele.projects(self.client.id, _MOST)
        speech = Speech("UTC", now)  # each row is worded in its project's own zone
        rows = tuple((row.id, row_view(row._replace(client=None), speech)) for row in listed)
        self._project_model.set_rows(rows)
        total = len(listed)
        self._project_head.setText(
            tr("%n projects", "%n project", total) if total else tr("No project yet")
        )
        said = tuple((each.project_id, said_row(each, now)) for each in self._said)
        self._said_model.set_rows(said)
        self._said_head.setText(
            tr("Everything said, {count}", count=len(said)) if said else tr("Nothing said so far")
        )
        self.projects.setEnabled(bool(rows))
        self.said.setEnabled(bool(said))
        year = self._studio.requests.year_of(now)
        beside = (
            credit_words(self._studio.money.credits_of(self.client.id)),
            waived_words(self._studio.requests.waived(year, client_id=self.client.id), year),
        )
        self.money.show_sums(
            self._studio.clientele.money(self.client.id, now),
            "\n".join(words for words in beside if words),
        )

    def focus_first(self) -> None:
        """Give the keyboard to the first project, or to the first button."""
        if self._project_model.rowCount():
            if not self.projects.currentIndex().isValid():
                self.projects.setCurrentIndex(self._project_model.index(0))
            self.projects.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= self._theme.px(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        side = tokens.PAGE_MARGIN if roomy else tokens.PAGE_MARGIN_COMPACT
        self.column.setContentsMargins(side, 16, side, 8)
