"""The page Today: the day, what needs the owner in groups, and the action of each line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, DueRow, Duty, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.forms.words import TITLES
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, plain_mnemonic
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.switch import Switch
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.notes import note_to_client
from studio_desk.ui.present.offers import ANSWERS
from studio_desk.ui.present.since import news_view
from studio_desk.ui.present.today import (
    AGREED,
    CLAIM,
    FILES,
    LETTER,
    OPEN,
    WAYS,
    TodayRow,
    header,
    today_row,
)
from studio_desk.ui.today.lines import TodayLines
from studio_desk.ui.today.model import TodayModel
from studio_desk.ui.today.since import SinceStrip
from studio_desk.ui.window.firstrun import FirstRun
from studio_desk.wording.facts import fact_icon
from studio_desk.wording.speech import Speech

_WIDE_MARGIN = 32
_TIGHT = 780  # px at 100 % text below which the head has no room for all its words


class TodayPage(QWidget):
    """What needs the owner. `count` is how many things do; `counted` tells when it changed."""

    project_asked = Signal(int)
    """A project is to be shown."""
    claim_asked = Signal(int)
    """What a project has on the page of claims is to be shown."""
    files_asked = Signal(int)
    """The files of a project are to be shown on their page."""
    record_asked = Signal(int, str)
    """A kind of fact is to be recorded in a project."""
    archive_asked = Signal(int)
    """A project is to be archived."""
    new_project_asked = Signal()
    new_client_asked = Signal()
    import_asked = Signal()
    demo_asked = Signal()
    settings_asked = Signal()
    reminders_asked = Signal()
    """The page of reminders is to be shown."""
    clause_asked = Signal(int, str)
    """A clause of a project was clicked."""
    told = Signal(str)
    """Something was done that needs a word, such as copying."""
    failed = Signal(str)
    """Why something was not done, in one line."""
    counted = Signal(int)
    divided = Signal(str)
    """The lines are divided another way; it is to be remembered."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Today"))
        self.title = ElidedLabel(theme, "", "title", 600)
        self.text = ElidedLabel(theme, "", "body", 400, "ink2")
        self.reminders = Button(theme, tr("Reminders on"), "bell")
        self.add = Button(theme, tr("New project"), "plus", "primary", keys="Ctrl N")
        self.ways = Switch(theme, tr("How the lines are divided"), WAYS)
        self.since = SinceStrip(theme)
        self.model = TodayModel(studio, clock.now(), self)
        self.lines = TodayLines(theme, self.model)
        self.empty = FirstRun(theme)
        self._filled = QWidget()
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self._filled)
        self._head = QGridLayout()
        self._build()
        self._connect(bus)
        self._show_header()

    def _build(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.ways)
        row.addSpacing(4)
        row.addWidget(self.reminders)
        row.addWidget(self.add)
        self._buttons = buttons
        self._head.setHorizontalSpacing(8)
        self._head.setVerticalSpacing(0)
        self._head.setColumnStretch(0, 1)
        self._lay_head(tight=False)
        self._column.setSpacing(4)
        self._column.addLayout(self._head)
        self._column.addSpacing(10)
        self._column.addWidget(self.since)
        self._column.addWidget(self.lines, 1)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._set_margins()

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self.changed)
        self.add.clicked.connect(self.new_project_asked)
        self.ways.choose(self.model.way)
        self.ways.chosen.connect(self.divide)
        self.since.project_asked.connect(self.project_asked)
        self.since.dismissed.connect(self.focus_first)
        self.reminders.clicked.connect(self.reminders_asked)
        self.lines.acted.connect(self.act)
        self.lines.opened.connect(self._open)
        self.lines.menu_asked.connect(self._show_menu)
        self.lines.clause_asked.connect(self.clause_asked)
        self.empty.client_asked.connect(self.new_client_asked)
        self.empty.project_asked.connect(self.new_project_asked)
        self.empty.demo_asked.connect(self.demo_asked)
        self.empty.import_asked.connect(self.import_asked)
        self.empty.settings_asked.connect(self.settings_asked)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many things need the owner now."""
        return self.model.outline.needs

    def divide(self, way: str) -> None:
        """Divide the lines by need or by time; the line that was current stays so."""
        if way == self.model.way:
            return
        project = self.lines.current()
        self.model.divide(way)
        self.ways.choose(self.model.way)
        index = self.model.index_of(project)
        if index.isValid():
            self.lines.setCurrentIndex(index)
            self.lines.scrollTo(index)
        self.divided.emit(self.model.way)

    def show_since(self, seen: int) -> None:
        """Tell what happened since an instant (UTC seconds) at which the owner last looked."""
        now = self._clock.now()
        news = self._studio.since.news(seen, now)
        self.since.show_news(news_view(news, seen, self._studio.settings().zone, now))

    def changed(self, changes: Changes) -> None:
        """Read again; the line that was current stays so, or its neighbour takes its place."""
        if not (changes.projects or changes.clients or changes.settings):
            return
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        project, row = self.lines.current(), self.lines.currentIndex().row()
        place = self.lines.verticalScrollBar().value()
        self.model.set_now(self._clock.now())
        self.model.refresh()
        index = self.model.index_of(project)
        if not index.isValid() and project is not None:
            index = self.model.index(min(row, self.model.rowCount() - 1))
        if index.isValid() and index != self.lines.currentIndex():
            self.lines.setCurrentIndex(index)
            self.lines.verticalScrollBar().setValue(place)
        self.lines.viewport().update()
        self._show_header()

    def set_now(self, now: int) -> None:
        """Let the chips run on."""
        self.model.set_now(now)
        self.lines.viewport().update()
        self._show_header()

    def ticks_each_second(self) -> bool:
        """Tell whether a chip may show seconds now."""
        return self.isVisible() and self.model.ticks_each_second()

    def focus_first(self) -> None:
        """Give the keyboard to the first line, or to the way to begin."""
        if self._stack.currentWidget() is self.empty:
            self.empty.focus_first()
            return
        if self.lines.current() is None:
            self.lines.choose_first()
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_header(self) -> None:
        zone = self._studio.settings().zone
        outline = self.model.outline
        shown = header(outline, Speech(zone, self._clock.now()))
        self.title.setText(shown.title)
        self.text.setText(shown.text)
        paused = self._studio.reminders.paused_until() is not None
        self._show_reminders(tr("Reminders paused") if paused else tr("Reminders on"))
        self.reminders.set_icon("bell-off" if paused else "bell")
        self.empty.set_zone(zone.rpartition("/")[2].replace("_", " "))
        if not outline.total:
            self.empty.set_clients(self._studio.counts().clients)
        self._stack.setCurrentWidget(self._filled if outline.total else self.empty)
        self.counted.emit(self.count)

    @property
    def _tight(self) -> bool:
        return self.width() < self._theme.px(_TIGHT)

    def _lay_head(self, *, tight: bool) -> None:
        """The buttons beside both lines; beside the day alone where there is less room."""
        for widget in (self.title, self.text, self._buttons):
            self._head.removeWidget(widget)
        self._head.addWidget(self.title, 0, 0)
        self._head.addWidget(self.text, 1, 0, 1, 2 if tight else 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._head.addWidget(self._buttons, 0, 1, 1 if tight else 2, 1, middle)

    def _show_reminders(self, words: str) -> None:
        """Say how reminders are: in words where there is room, else by the icon and its tip."""
        self.reminders.set_text("" if self._tight else words)
        self.reminders.setToolTip(words if self._tight else "")
        self.reminders.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins to the width."""
        super().resizeEvent(event)
        self._set_margins()
        self._lay_head(tight=self._tight)
        self._show_reminders(self.reminders.accessibleName())

    def _set_margins(self) -> None:
        narrow = self.width() < 1000
        side = tokens.PAGE_MARGIN_COMPACT if narrow else _WIDE_MARGIN
        self._column.setContentsMargins(side, 14 if narrow else 18, side, 0)

    # --- what is done ------------------------------------------------------------------------

    def act(self, project_id: int) -> None:
        """Do what the button of a line says."""
        duty = self.model.duty(self.model.index_of(project_id))
        if duty is None:
            return
        row = today_row(duty, self._clock.now())
        if row.action == AGREED and duty.offer is not None:
            self._answer(duty.offer.id, "accept")
        elif row.action == OPEN:
            self.project_asked.emit(project_id)
        elif row.action == CLAIM:
            self.claim_asked.emit(project_id)
        elif row.action == FILES:
            self.files_asked.emit(project_id)
        elif row.action == LETTER:
            self._copy_letter(duty)
        else:
            self.record_asked.emit(project_id, row.action)

    def project_at_hand(self) -> int | None:
        """The project of the current line."""
        duty = self.model.duty(self.lines.currentIndex())
        return None if duty is None else duty.row.id

    def _open(self, line: int) -> None:
        duty = self.model.duty(self.model.index_of(line))
        if duty is not None:
            self.project_asked.emit(duty.row.id)

    def _answer(self, offer: int, answer: str) -> None:
        requests = self._studio.requests
        ways = {
            "accept": requests.accept,
            "decline": requests.decline,
            "withdraw": requests.withdraw,
        }
        try:
            ways[answer](offer)
        except KnownError as error:
            self.failed.emit(error.line)

    def _copy_letter(self, duty: Duty) -> None:
        """Put a note to the client on the clipboard, for the owner to send."""
        if duty.matter is None:
            self.project_asked.emit(duty.id)
            return
        row = duty.row
        due = DueRow(duty.matter, row.title, row.client, row.kind, row.zone)
        text = note_to_client(self._studio, due, self._clock.now())
        QGuiApplication.clipboard().setText(text)
        self.told.emit(tr("A note to the client is on the clipboard"))

    def menu_of(self, project_id: int) -> QMenu:
        """The menu of a line: open, what can be recorded, copy, archive."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        duty = self.model.duty(self.model.index_of(project_id))
        if duty is not None and duty.offer is not None:
            offer = duty.offer
            menu.addAction(tr("Open project"), lambda: self.project_asked.emit(offer.project_id))
            for answer, words in ANSWERS.items():
                menu.addAction(tr(words), partial(self._answer, offer.id, answer))
            menu.addAction(tr("Copy this line"), lambda: self._copy_line(project_id))
            return menu
        menu.addAction(tr("Open project"), lambda: self.project_asked.emit(project_id))
        if duty is not None and duty.matter is not None and duty.matter.kind == "window":
            menu.addAction(tr("Copy a note to the client"), lambda: self._copy_letter(duty))
        for number, says in duty.clauses if duty is not None else ():
            words = tr("Clause {number}: {says}", number=number, says=says)
            menu.addAction(
                plain_mnemonic(words), partial(self.clause_asked.emit, project_id, number)
            )
        menu.addAction(tr("Copy this line"), lambda: self._copy_line(project_id))
        menu.addSeparator()
        try:
            likely, possible = self._studio.offered(project_id, self._clock.now())
        except KnownError:
            likely, possible = (), ()
        self._offer(menu, project_id, likely)
        if possible:
            self._offer(menu.addMenu(tr("Record something else")), project_id, possible)
        menu.addSeparator()
        menu.addAction(tr("Archive"), lambda: self.archive_asked.emit(project_id))
        return menu

    def _offer(self, menu: QMenu, project_id: int, kinds: tuple[str, ...]) -> None:
        size = self._theme.px(tokens.ICON_BUTTON)
        for kind in kinds:
            icon = self._theme.icons.icon(fact_icon(kind), self._theme.tokens.ink2, size)
            words = plain_mnemonic(tr(TITLES[kind][0])) + "…"
            menu.addAction(icon, words, lambda kind=kind: self.record_asked.emit(project_id, kind))

    def _show_menu(self, project_id: int, at: QPoint) -> None:
        self.menu_of(project_id).popup(at)

    def _copy_line(self, project_id: int) -> None:
        duty = self.model.duty(self.model.index_of(project_id))
        if duty is not None:
            row: TodayRow = today_row(duty, self._clock.now())
            QGuiApplication.clipboard().setText(row.accessible)
            self.told.emit(tr("Copied"))
