"""Reminders at work beside the window: ticker, tray, notifications, calendar file, page.

The part of the composition root that is about being there: it builds these, connects them to the
window, and decides what closing the window means.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.reminders.autostart import Autostart
from studio_desk.reminders.calendar import (
    FILE_NAME,
    FOLDER,
    calendar_of,
    write_calendar,
)
from studio_desk.reminders.herald import Announcement, Herald
from studio_desk.reminders.notify import Notifications
from studio_desk.reminders.session import Session
from studio_desk.reminders.ticker import Ticker
from studio_desk.reminders.tray import APP, Tray
from studio_desk.studio import Changes, DueRow, Studio
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import DARK, LIGHT
from studio_desk.ui.notes import note_to_client
from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.reminders.popup import Popup
from studio_desk.ui.window.main_window import LEAVING, MainWindow
from studio_desk.ui.window.railpages import REMINDERS

_SAID = "tray.said"  # kept: that closing keeps the program in the tray was told
_LATE_TRAY = 10  # seconds: at login the tray may come after us
_CALENDAR_PAUSE_MS = 2_000  # several changes in a row are written once
_BACKUP_MINUTES = 60  # how often the backups are looked at
_NOBODY = ("offscreen", "minimal")  # platforms on which nobody sees a window
_STAYS = QT_TR_NOOP(
    "Studio Desk stays in the tray and goes on reminding. Quit it from the tray's menu."
)

log = logging.getLogger(__name__)


class TrayLooks:
    """What the tray needs of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def dark(self) -> bool:
        """Whether the panel is likely dark. Most are, where the desktop does not say."""
        return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light

    def menu_icon(self, name: str, role: str) -> QIcon:
        """An icon of the menu in the colour of a role."""
        tint = (DARK if self.dark else LIGHT).role(role).solid  # type: ignore[arg-type]  # roles of the kit
        return self._theme.icons.icon(name, tint, 16)


class Presence(QObject):
    """Everything that stays when the window is closed. `start` after the window was made."""

    def __init__(
        self,
        application: QApplication,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        window: MainWindow,
        backed_up: Callable[[], int | None],
        autostart: Autostart,
        second_works: Callable[[], bool | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._autostart = autostart
        self._backed_up, self._second_works = backed_up, second_works
        self._minutes = 0
        self._application, self._studio, self._clock = application, studio, clock
        self._window = window
        self.session = Session(self)
        self.notifications = Notifications(self.session, APP, "studio-desk", self)
        self.herald = Herald(studio, clock, self.notifications, _can_pop_up, self)
        self.ticker = Ticker(studio, clock, self.herald.how, self)
        self.tray = Tray(studio, clock, TrayLooks(theme), self)
        self.popup = Popup(theme, APP)
        self.centre = ReminderCentre(studio, theme, clock, bus)
        self._calendar = QTimer(self)
        self._calendar.setSingleShot(True)
        self._calendar.setInterval(_CALENDAR_PAUSE_MS)
        self._calendar.timeout.connect(self.write_calendar)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self._refreshed)
        window.add_page(REMINDERS, lambda: self.centre)
        window.installEventFilter(self)
        self._connect(bus)
        theme.changed.connect(self._rethemed)

    def _rethemed(self) -> None:
        self._refresh.start(0)

    def _connect(self, bus: Bus) -> None:
        window, herald, tray = self._window, self.herald, self.tray
        bus.changed.connect(self._changed)
        self.ticker.told.connect(herald.announce)
        self.ticker.ticked.connect(self._ticked)
        self.ticker.woke.connect(window.heart.beat)
        self.popup.acted.connect(herald.answer)
        herald.inside.connect(self._announced)
        for source in (herald, tray):
            source.project_asked.connect(self.show_project)
            source.reminders_asked.connect(self.show_reminders)
            source.failed.connect(window.tell_error)
        herald.claim_asked.connect(self.show_claim)
        herald.letter_asked.connect(self.write_letter)
        tray.open_asked.connect(self.show_window)
        tray.request_asked.connect(self.request_from_clipboard)
        tray.quit_asked.connect(self.quit)
        self.centre.open_asked.connect(self.show_project)
        self.centre.claim_asked.connect(self.show_claim)
        self.centre.letter_asked.connect(self.write_letter)
        self.centre.export_asked.connect(self.ask_export)
        self.centre.folder_asked.connect(self.ask_folder)
        self.centre.login_switched.connect(self.start_at_login)
        self.centre.menu.aboutToShow.connect(self._show_switches)

    # --- beginning and end -------------------------------------------------------------------

    def start(self, *, hidden: bool = False) -> None:
        """Show the window, or (`hidden`) only the tray; begin to look for what is due."""
        there = self.tray.start()
        self._application.setQuitOnLastWindowClosed(not there)
        if not hidden:
            self._window.show()
        elif not there:
            # At login the panel may start later than we do; without one, nobody may be hidden.
            self._application.setQuitOnLastWindowClosed(False)
            self._wait_for_tray(_LATE_TRAY)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """What can wait for the first paint."""
        self.notifications.start()
        # The service answers at once or not at all; what is due is told the best way then.
        QTimer.singleShot(300, self.ticker.start)
        self._refreshed()
        self._calendar.start()

    def _wait_for_tray(self, seconds: int) -> None:
        if self.tray.start():
            return
        if seconds <= 0:
            self._application.setQuitOnLastWindowClosed(True)
            self._window.showMinimized()
            return
        QTimer.singleShot(1_000, self, lambda: self._wait_for_tray(seconds - 1))

    def end(self) -> None:
        """Take away what is shown outside the window."""
        self.ticker.stop()
        self._calendar.stop()
        self._refresh.stop()
        self.notifications.withdraw()
        self.popup.close()
        self.tray.stop()
        self.session.close()

    def veil(self, on: bool) -> None:
        """While the window is locked, name nobody outside of it: nothing is announced, the tray's
        menu only opens the window. What came due meanwhile is told after it.
        """
        self.tray.veil(on=on)
        if on:
            self.ticker.stop()
            self.notifications.withdraw()
            self.popup.hide()
        else:
            self.ticker.start()

    def quit(self) -> None:
        """End the program."""
        self._window.leave()
        self._application.quit()

    # --- the window --------------------------------------------------------------------------

    def show_window(self) -> None:
        """Bring the window to the front, from wherever it is."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_project(self, project_id: int) -> None:
        """Show a project in the window."""
        self.show_window()
        self._window.show_project(project_id)

    def request_from_clipboard(self) -> None:
        """Log a request from what a client wrote, which the owner has copied."""
        self.show_window()
        self._window.deeds.request_from_clipboard()

    def show_claim(self, project_id: int) -> None:
        """Show what a project has on the page of claims."""
        self.show_window()
        self._window.pages.show_claim(project_id)

    def show_reminders(self) -> None:
        """Show the list in the window."""
        self.show_window()
        self._window.show_page(REMINDERS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window keeps the program in the tray, where there is one."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            if self._window.property(LEAVING):
                QTimer.singleShot(0, self._application.quit)
            elif self.tray.present:
                event.ignore()
                self._window.hide()
                self._say_once()
                return True
            else:
                QTimer.singleShot(0, self._application.quit)
        return super().eventFilter(watched, event)

    def _say_once(self) -> None:
        reminders = self._studio.reminders
        if reminders.setting(_SAID):
            return
        try:
            reminders.keep(_SAID, True)
        except KnownError:
            log.info("that the tray keeps the program could not be noted as said")
        if self.notifications.available:
            self.notifications.show(APP, tr(_STAYS), (("open", tr("Open", "do it")),))
        else:
            self.tray.icon.showMessage(APP, _STAYS)

    # --- staying true ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        self.herald.heard(changes)
        self.ticker.heard(changes)
        self._refresh.start(0)
        self._calendar.start()

    def _refreshed(self) -> None:
        self.tray.refresh()
        reminders = self._studio.reminders
        alert = reminders.state() == "late"
        self._window.rail.set_count(REMINDERS, reminders.count(), alert=alert)

    def _ticked(self, now: int) -> None:
        if self._minutes % _BACKUP_MINUTES == 0:
            self._note_backup()
        self._minutes += 1
        self.tray.tick(now)
        if self.centre.isVisible():
            self.centre.tick(now)

    def _note_backup(self) -> None:
        """Count the reminder of the backup from the last one that holds all there is."""
        try:
            at = self._backed_up()
            if at is not None:
                self._studio.reminders.backed_up(at)
            works = self._second_works()
            if works is not None:
                self._studio.reminders.second_place(works=works)
        except KnownError as error:
            log.info("when the last backup was made is not known: %s", error)

    def _announced(self, said: Announcement | None) -> None:
        if said is None:
            self.popup.hide()
        elif _can_pop_up():
            self.popup.say(said.title, said.text, said.actions, said.icon, said.role)
        else:
            self._window.toast.say(said.title, "")

    # --- what is asked for -------------------------------------------------------------------

    def write_letter(self, due: DueRow) -> None:
        """Put a note to the client on the clipboard; the owner sends it."""
        text = note_to_client(self._studio, due, self._clock.now())
        QGuiApplication.clipboard().setText(text)
        self.show_project(due.key.subject)
        self._window.toast.say(tr("A note to the client is copied. Paste it into your mail."), "")

    def ask_export(self) -> None:
        """Ask for a file, and write every deadline into it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export calendar"), FILE_NAME, tr("Calendars (*.ics)")
        )
        if name:
            self._try(lambda: write_calendar(calendar_of(self._studio), Path(name)))

    def ask_folder(self) -> None:
        """Ask for the folder in which the calendar is kept; asked again, it is kept no longer."""
        if self._studio.reminders.setting(FOLDER) is not None:
            self._try(lambda: self.keep_calendar(None))
            return
        folder = QFileDialog.getExistingDirectory(self._window, tr("Keep a calendar in a folder"))
        if folder:
            self._try(lambda: self.keep_calendar(Path(folder)))

    def start_at_login(self, on: bool) -> None:
        """Write or remove what starts the program at login."""
        self._try(lambda: self._autostart.switch(on=on))

    def _show_switches(self) -> None:
        folder = self._studio.reminders.setting(FOLDER)
        self.centre.show_switches(
            login=self._autostart.on(), folder=folder if isinstance(folder, str) else ""
        )

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except KnownError as error:
            self._window.tell_error(error.line)

    def keep_calendar(self, folder: Path | None) -> None:
        """Keep the calendar up to date in a folder from now on; None: no longer."""
        value = None if folder is None else str(folder)
        self._studio.reminders.edit_setting(FOLDER, value)

    def write_calendar(self) -> None:
        """Write the calendar where the owner wants it kept."""
        folder = self._studio.reminders.setting(FOLDER)
        if not isinstance(folder, str):
            return
        try:
            write_calendar(calendar_of(self._studio), Path(folder) / FILE_NAME)
        except KnownError as error:
            self._window.tell_error(error.line)


def _can_pop_up() -> bool:
    return QGuiApplication.platformName() not in _NOBODY
