"""The reminder centre: what is due, what comes, what was put off and what was told.

It is the truth: a notification only announces what stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, DueRow, ReminderKey, Studio, ToldRow
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton, plain_mnemonic
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.ui.reminders.row import ReminderRow
from studio_desk.wording.reminders import OF_CLAIMS, RULE_WORDS
from studio_desk.wording.speech import Speech, isolate

SHOWN = 40  # rows of one section; the rest is counted
TOLD = 30
_SOON = 14 * 86_400  # seconds ahead that the upcoming are listed for
_WAYS = Words(
    {
        "desktop": QT_TR_NOOP("by the desktop"),
        "popup": QT_TR_NOOP("in a small window"),
        "window": QT_TR_NOOP("here"),
    }
)


class ReminderCentre(QWidget):
    """A page on one studio. `tick` lets its figures run on; a change makes it ask again.

    Nothing is asked before it is shown for the first time: the start of the program does not wait.
    """

    open_asked = Signal(int)
    """The project of a reminder is to be shown."""
    claim_asked = Signal(int)
    """What the project of a reminder has on the page of claims is to be shown."""
    letter_asked = Signal(object)
    """A `DueRow` whose client is to be written to."""
    export_asked = Signal()
    """Every deadline is to be written as a calendar file."""
    folder_asked = Signal()
    """A calendar is to be kept in a folder, or no longer."""
    login_switched = Signal(bool)

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, bus: Bus, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self._stale = True
        self.rows: list[ReminderRow] = []
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Reminders"))
        self._build()
        bus.changed.connect(self._changed)
        theme.changed.connect(self._changed_looks)

    def _build(self) -> None:
        margin = tokens.PAGE_MARGIN
        self._title = Label(self._theme, tr("Reminders"), "title", 600)
        self._summary = Label(self._theme, "", "body", 400, "2")
        self._summary.setWordWrap(True)
        self.pause = Button(self._theme, tr("Pause until tomorrow"), "pause")
        self.pause.clicked.connect(self._pause_or_go_on)
        self.rules = Button(self._theme, tr("Rules…"), "settings")
        self.rules.clicked.connect(self.edit_rules)
        self.menu = QMenu(self)
        self.menu.addAction(tr("Export calendar…")).triggered.connect(
            lambda: self.export_asked.emit()
        )
        self._folder = self.menu.addAction("")
        self._folder.triggered.connect(lambda: self.folder_asked.emit())
        self.menu.addSeparator()
        self._login = self.menu.addAction(tr("Start at login, in the tray"))
        self._login.setCheckable(True)
        self._login.triggered.connect(self.login_switched)
        self.show_switches(login=False, folder="")
        self.more = IconButton(self._theme, "ellipsis", tr("More about reminders"))
        self.more.setMenu(self.menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head = QHBoxLayout()
        head.setContentsMargins(margin, margin, margin, 12)
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.pause)
        head.addWidget(self.rules)
        head.addWidget(self.more)
        self._strips = QVBoxLayout()
        self._strips.setContentsMargins(margin, 0, margin, 0)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(margin, 0, margin, margin)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._strips)
        whole.addWidget(self._scroll, 1)

    def show_switches(self, *, login: bool, folder: str) -> None:
        """Show whether the program starts at login, and where the calendar is kept, if it is."""
        self._login.setChecked(login)
        name = folder.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
        words = (
            tr("No longer keep the calendar in {name}", name=name)
            if folder
            else tr("Keep a calendar in a folder…")
        )
        self._folder.setText(plain_mnemonic(words))

    # --- staying true ------------------------------------------------------------------------

    def tick(self, now: int) -> None:
        """Word anew what is shown, as of `now` (UTC seconds); asks nothing."""
        for row in self.rows:
            row.set_now(now)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
        if changes.operation is not None:
            clear(self._strips)

    def _changed_looks(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: object) -> None:
        """Ask again if something changed while it was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt's own event
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask the studio, and show it. The row with the focus keeps it, if it is still there."""
        self._stale = False
        focus = QApplication.focusWidget()
        focused = next((row.key for row in self.rows if focus and row.isAncestorOf(focus)), None)
        reminders, now = self._studio.reminders, self._clock.now()
        due = reminders.due(SHOWN)
        listed = {row.key for row in due}
        coming = [
            row for row in reminders.coming(SHOWN, until=now + _SOON) if row.key not in listed
        ]
        snoozed = reminders.snoozed(SHOWN)
        put_off = {row.key for row in snoozed}
        clear(self._column)
        self.rows = []
        total = reminders.count()
        pressing = sorted(due, key=lambda row: row.deadline.ends_at is None)
        self._add(tr("Due"), pressing, total, tr("Nothing is due"))
        self._add(tr("Coming"), [row for row in coming if row.key not in put_off], None, "")
        self._add(tr("Snoozed"), snoozed, None, "")
        self._add_told(reminders.told(TOLD), now)
        self._column.addStretch(1)
        self._head(total, now)
        again = next((row for row in self.rows if row.key == focused), None)
        if again is not None:
            again.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, total: int, now: int) -> None:
        reminders = self._studio.reminders
        until = reminders.paused_until()
        speech = Speech(reminders.zone(), now)
        due = (
            tr("%n things are due.", "%n thing is due.", total) if total else tr("Nothing is due.")
        )
        nearest = next(iter(reminders.coming(1)), None)
        said = [due]
        if nearest is not None:
            said.append(tr("The next deadline is {when}.", when=speech.when(nearest.key.at)))
        if until is not None:
            said.append(tr("Paused until {when}.", when=speech.when(until)))
        self._summary.setText(" ".join(said))
        self.pause.set_text(tr("Pause until tomorrow") if until is None else tr("Go on"))
        self.pause.set_icon("pause" if until is None else "play")

    def _add(self, name: str, rows: Sequence[DueRow], total: int | None, empty: str) -> None:
        if not rows and not empty:
            return
        count = len(rows) if total is None else total
        self._column.addWidget(self._section(name, count))
        if not rows:
            self._column.addWidget(self._quiet(empty))
        zone, now = self._studio.reminders.zone(), self._clock.now()
        for due in rows:
            row = ReminderRow(self._theme, due, zone, now)
            shown = self.claim_asked if due.key.kind in OF_CLAIMS else self.open_asked
            row.open_asked.connect(shown)
            row.letter_asked.connect(self.letter_asked)
            row.done_asked.connect(lambda key: self._try(lambda: self._finish(key)))
            row.snooze_asked.connect(self._snooze)
            row.mute_asked.connect(self._mute)
            self.rows.append(row)
            self._column.addWidget(row)
        if count > len(rows) > 0:
            self._column.addWidget(self._quiet(tr("and %n more", "and %n more", count - len(rows))))

    def _section(self, name: str, count: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self._theme, name, "body", 600))
        if count:
            row.addWidget(Label(self._theme, str(count), "body", 400, "3"))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(rule())
        holder.setAccessibleName(f"{name}, {count}")
        return holder

    def _quiet(self, text: str) -> Label:
        label = Label(self._theme, text, "body", 400, "3")
        label.setContentsMargins(18, 10, 0, 10)
        return label

    def _add_told(self, told: Sequence[ToldRow], now: int) -> None:
        if not told:
            return
        self._column.addWidget(self._section(tr("Told"), 0))
        speech = Speech(self._studio.reminders.zone(), now)
        seen: set[tuple[ReminderKey, int]] = set()
        for row in told:
            if (row.key, row.told_at) in seen:
                continue
            seen.add((row.key, row.told_at))
            what = RULE_WORDS.get(row.rule.partition(":")[0].partition("@")[0], tr("Reminder"))
            name = isolate(row.title or tr("The studio"))
            line = f"{speech.when(row.told_at)}, {_WAYS[row.how]}: {name}. {what}."
            label = ElidedLabel(self._theme, line, "small", 400, "ink2")
            label.setContentsMargins(18, 0, 0, 0)
            holder = QWidget()
            box = QVBoxLayout(holder)
            box.setContentsMargins(18, 6, 0, 2)
            box.addWidget(label)
            self._column.addWidget(holder)

    # --- what the owner does -----------------------------------------------------------------

    def _finish(self, key: ReminderKey) -> Changes:
        return self._studio.reminders.finish([key])

    def _snooze(self, key: ReminderKey, seconds: int) -> None:
        reminders = self._studio.reminders
        if seconds < 0:
            from studio_desk.ui.reminders.snoozeform import SnoozeDialog

            dialog = SnoozeDialog(self._studio, self._theme, self._clock, [key], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            return
        until = self._clock.now() + seconds if seconds else reminders.tomorrow()
        self._try(lambda: reminders.snooze([key], until))

    def _mute(self, project_id: int) -> None:
        self._try(lambda: self._studio.edit_project(project_id, muted=True))

    def _pause_or_go_on(self) -> None:
        reminders = self._studio.reminders
        until = None if reminders.paused_until() is not None else reminders.tomorrow()
        self._try(lambda: reminders.pause(until))

    def edit_rules(self) -> None:
        """Open the owner's rules."""
        from studio_desk.ui.reminders.rulesform import RulesDialog

        dialog = RulesDialog(self._studio, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except KnownError as error:
            self.tell_error(error.line)

    def tell_error(self, line: str) -> None:
        """Say in one line why something was not done."""
        clear(self._strips)
        strip = Strip(
            self._theme, "alert", "triangle-alert", line, action=Action("dismiss", tr("Dismiss"))
        )
        strip.action_triggered.connect(lambda _id: clear(self._strips))
        self._strips.addWidget(strip)
