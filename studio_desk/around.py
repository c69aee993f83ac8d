"""What is there around the window of a session: pages, tray, backups, later starts, the files.

Made piece by piece after the first paint (`steps`), in the order in which an owner would miss them,
and ended in order. A window that may only read has but the pages.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from studio_desk.errors import KnownError
from studio_desk.tongue import tr
from studio_desk.ui.boxes import say
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.window.morepages import add_more_pages
from studio_desk.ui.window.railpages import FILES, REMINDERS

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from studio_desk.afterpaint import LookingAfter
    from studio_desk.clock import Clock
    from studio_desk.paths import Paths
    from studio_desk.presence import Presence
    from studio_desk.studio import Studio
    from studio_desk.studio.backups import Backups
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.keeper import Keeper
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)


class Around:
    """All that. `writes`: the studio may be written to."""

    def __init__(
        self,
        application: QApplication,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        window: MainWindow,
        places: QSettings,
        paths: Paths,
        *,
        writes: bool,
    ) -> None:
        self._application, self._studio, self._theme = application, studio, theme
        self._clock, self._bus, self._window = clock, bus, window
        self._places, self._paths, self._writes = places, paths, writes
        self._keeper: Keeper | None = None
        self._presence: Presence | None = None
        self._looking_after: LookingAfter | None = None
        add_more_pages(window, studio, theme, clock, bus)
        add_reports(window, studio, theme, clock, bus, paths.config / "reports", places)
        window.demo_asked.connect(self._open_demo)
        if writes:
            window.add_page(FILES, lambda: self.looking_after.page())
            window.add_page(REMINDERS, lambda: self.presence.centre)

    def steps(self, *, hidden: bool, files: Sequence[Path]) -> list[Callable[[], object]]:
        """What is to be done after the first paint, in this order."""
        if not self._writes:
            return []
        taken = [lambda: self._window.deeds.take_in(files)] if files else []
        return [
            self._hear_later_starts,
            lambda: self.presence.start(hidden=hidden),
            *taken,
            self._keep_safe,
            lambda: self.looking_after.begin(),
        ]

    def end(self) -> None:
        """End what was begun; what was done meanwhile is backed up."""
        if self._looking_after is not None:
            self._looking_after.end()
        if self._presence is not None:
            self._presence.end()
        if self._keeper is not None:
            self._keeper.stop()
            back_up_at_quit(self._studio, self.backups)

    @cached_property
    def backups(self) -> Backups:
        """The backups of this profile."""
        from studio_desk.studio.backups import Backups

        return Backups(self._paths, self._clock)

    @property
    def looking_after(self) -> LookingAfter:
        """What looks after files and evidence."""
        if self._looking_after is None:
            from studio_desk.afterpaint import LookingAfter

            self._looking_after = LookingAfter(
                self._studio, self._theme, self._clock, self._bus, self._window
            )
        return self._looking_after

    @property
    def presence(self) -> Presence:
        """What stays when the window is closed."""
        if self._presence is None:
            from studio_desk.presence import Presence
            from studio_desk.reminders.autostart import Autostart, own_command

            self._presence = Presence(
                self._application,
                self._studio,
                self._theme,
                self._clock,
                self._bus,
                self._window,
                self._backed_up,
                Autostart(own_command()),
                self.backups.second_works,
            )
        return self._presence

    def _hear_later_starts(self) -> None:
        """Let a second start raise this window, where the system has local sockets for it."""
        try:
            from studio_desk.ui.doorbell import Doorbell
        except ImportError:  # Qt's network part needs a library that is not everywhere
            log.info("later starts cannot be heard: Qt's local sockets are missing")
            return
        from PySide6.QtCore import Qt

        window = self._window

        def show(files: list[Path]) -> None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
            if files and not window.deeds.work.busy:
                window.deeds.take_in(files)

        Doorbell(self._paths.data, show, window)

    def _backed_up(self) -> int | None:
        """When the present state was last known to be in a backup, UTC seconds."""
        if not self.backups.changed(self._studio.store):
            return self._clock.now()
        return next((each.at for each in self.backups.listed()), None)

    def _keep_safe(self) -> None:
        from studio_desk.safekeeping import Safekeeping
        from studio_desk.ui.keeper import Keeper

        self._keeper = Keeper(self._studio, self.backups, self._window)
        self._keeper.failed.connect(self._window.tell_error)
        place = (self._theme, self._window, self._places, self.presence)
        Safekeeping(self._studio, self.backups, *place)

    def _open_demo(self) -> None:
        """Open the demo studio in a window of its own, beside the studio that is open."""
        from PySide6.QtCore import QProcess

        from studio_desk.reminders.autostart import own_command

        program, *arguments = own_command(["demo"])
        if not QProcess.startDetached(program, arguments)[0]:
            line = tr("The demo studio did not open. Start it with: studio-desk demo")
            self._window.tell_error(line)


def back_up_at_quit(studio: Studio, backups: Backups) -> None:
    """Make a backup of what was done since the last one."""
    try:
        if backups.changed(studio.store):
            backups.make(studio.store, "quit")
    except KnownError as error:
        log.info("no backup was made at the end")
        say(None, error.line)
