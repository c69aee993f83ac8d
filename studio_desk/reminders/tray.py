"""The tray: an icon that says calm, soon or late, and a menu with the next deadlines.

It asks the studio again when something changed, and words what it knows anew each minute. It does
nothing itself: what is chosen goes out as a signal, or to the studio as a command.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.reminders.trayicon import tray_icon
from studio_desk.studio import DueRow, Filter, State, Studio
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.wording.reminders import reminder_words, tip
from studio_desk.wording.speech import Speech, isolate

APP = "Studio Desk"
NEXT = 5  # deadlines in the menu
HOUR = 3_600
_ENTITY = re.compile("&(?=#?[0-9A-Za-z]+;)")
_STATE_WORDS = Words(
    {
        "calm": "",
        "soon": QT_TR_NOOP("A deadline is near"),
        "late": QT_TR_NOOP("Something waits for you"),
    }
)


def shown_plainly(text: str) -> str:
    """A text for the tooltip of a tray: some panels read it as markup, others do not, and none
    says which. So signs that could begin markup are written as their likes.
    """
    return _ENTITY.sub("\uff06", text.replace("<", "\u2039").replace(">", "\u203a"))


class Looks(Protocol):
    """What the tray needs of a theme: whether panels are dark, and pictures for the menu."""

    @property
    def dark(self) -> bool: ...
    def menu_icon(self, name: str, role: str) -> QIcon: ...


class Tray(QObject):
    """The icon and its menu. `start` shows it where there is a tray."""

    open_asked = Signal()
    project_asked = Signal(int)
    reminders_asked = Signal()
    request_asked = Signal()
    """A request is to be made of what is on the clipboard."""
    quit_asked = Signal()
    failed = Signal(str)
    """Why something was not done, in one line."""

    def __init__(
        self, studio: Studio, clock: Clock, looks: Looks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._clock, self._looks = studio, clock, looks
        self._rows: tuple[DueRow, ...] = ()
        self._state: State = "calm"
        self._dark: bool | None = None
        self._shown_state: State | None = None
        self._veiled = False
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.menu.aboutToShow.connect(self.refresh)

    def start(self) -> bool:
        """Show the icon; whether there is a tray to show it in."""
        self.refresh()
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        self.icon.show()
        return True

    def stop(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    @property
    def present(self) -> bool:
        """Whether the icon is to be seen somewhere."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self.icon.isVisible()

    @property
    def state(self) -> State:
        """What the icon says."""
        return self._state

    # --- what it shows -----------------------------------------------------------------------

    def veil(self, *, on: bool) -> None:
        """Name nobody: a calm icon, and a menu that opens the window or ends the program."""
        self._veiled = on
        self.refresh()

    def refresh(self) -> None:
        """Ask the studio, and show it."""
        if self._veiled:
            self._rows, self._state = (), "calm"
            self.menu.clear()
            self._item(self.menu, tr("Open Studio Desk"), self.open_asked.emit)
            self._item(self.menu, tr("Quit Studio Desk"), self.quit_asked.emit)
            self.tick(self._clock.now())
            return
        reminders = self._studio.reminders
        self._rows = reminders.coming(NEXT)
        self._state = reminders.state()
        self._fill()
        self.tick(self._clock.now())

    def tick(self, now: int) -> None:
        """Word anew what is known; asks nothing."""
        if (self._shown_state, self._dark) != (self._state, self._looks.dark):
            self._shown_state, self._dark = self._state, self._looks.dark
            self.icon.setIcon(tray_icon(self._state, dark=self._looks.dark))
        self.icon.setToolTip(shown_plainly(self.words(now)))

    def words(self, now: int) -> str:
        """What the tooltip says: the state and the next deadline."""
        if self._veiled:
            return tr("{app} is locked", app=APP)
        zone = self._studio.reminders.zone()
        first = self._rows[0] if self._rows else None
        parts = [APP, _STATE_WORDS[self._state], tip(first, zone, now), self._pause_words(now)]
        return "\n".join(part for part in parts if part)

    def _pause_words(self, now: int) -> str:
        until = self._studio.reminders.paused_until()
        if until is None:
            return ""
        return tr(
            "Reminders paused until {when}",
            when=Speech(self._studio.reminders.zone(), now).when(until),
        )

    # --- the menu ----------------------------------------------------------------------------

    def _fill(self) -> None:
        menu, now = self.menu, self._clock.now()
        menu.clear()
        head = menu.addAction(tr("Next deadlines") if self._rows else tr("No deadline ahead"))
        head.setEnabled(False)
        zone = self._studio.reminders.zone()
        for row in self._rows:
            words = reminder_words(row, zone, now)
            action = self._item(menu, words.line, self._opener(row.key.subject))
            action.setIcon(self._looks.menu_icon(words.icon, words.role))
        self._add_needed(menu)
        menu.addSeparator()
        self._item(menu, tr("Open Studio Desk"), self.open_asked.emit)
        self._item(menu, tr("New request from the clipboard"), self.request_asked.emit)
        self._item(menu, tr("Reminders…"), self.reminders_asked.emit)
        snooze = menu.addMenu(tr("Snooze what is due"))
        self._item(snooze, tr("1 hour"), lambda: self._snooze(HOUR))
        self._item(snooze, tr("4 hours"), lambda: self._snooze(4 * HOUR))
        self._item(snooze, tr("Until tomorrow"), lambda: self._snooze(None))
        self._add_pause(menu)
        menu.addSeparator()
        self._item(menu, tr("Quit Studio Desk"), self.quit_asked.emit)

    def _add_needed(self, menu: QMenu) -> None:
        page = self._studio.projects(Filter(group="needs_you"), limit=1)
        if not page.rows:
            return
        menu.addSeparator()
        title = isolate(page.rows[0].title or tr("Untitled project"))
        words = tr(
            "%n projects need you now: {title}",
            "%n project needs you now: {title}",
            page.total,
            title=title,
        )
        words += "…" if page.total > 1 else ""
        action = self._item(menu, words, self._opener(page.rows[0].id))
        action.setIcon(self._looks.menu_icon("circle-alert", "alert"))

    def _add_pause(self, menu: QMenu) -> None:
        reminders = self._studio.reminders
        if reminders.paused_until() is not None:
            action = self._item(menu, tr("Go on with reminders"), lambda: self._pause(None))
            action.setIcon(self._looks.menu_icon("play", "none"))
            return
        pause = menu.addMenu(tr("Pause reminders"))
        pause.setIcon(self._looks.menu_icon("pause", "none"))
        self._item(pause, tr("1 hour"), lambda: self._pause(self._clock.now() + HOUR))
        self._item(pause, tr("Until tomorrow"), lambda: self._pause(reminders.tomorrow()))

    def _item(self, menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
        # One ampersand would be taken for a key of the menu.
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _on=False: do())
        return action

    def _opener(self, project_id: int) -> Callable[[], None]:
        if not project_id:
            return self.open_asked.emit
        return lambda: self.project_asked.emit(project_id)

    # --- what is chosen ----------------------------------------------------------------------

    def _snooze(self, seconds: int | None) -> None:
        reminders = self._studio.reminders
        until = reminders.tomorrow() if seconds is None else self._clock.now() + seconds
        keys = [row.key for row in reminders.due()]
        if keys:
            self._try(lambda: reminders.snooze(keys, until))

    def _pause(self, until: int | None) -> None:
        self._try(lambda: self._studio.reminders.pause(until))

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except KnownError as error:
            self.failed.emit(error.line)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        wanted = QSystemTrayIcon.ActivationReason
        if reason in (wanted.Trigger, wanted.DoubleClick):
            self.open_asked.emit()
