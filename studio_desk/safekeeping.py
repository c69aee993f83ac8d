"""What keeps the open studio safe beside the keeper of backups: the dialog about it, and the lock.

Built by the app for a window that may write. It knows where the profile lies, which no widget does.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from studio_desk import passphrase
from studio_desk.presence import Presence
from studio_desk.studio import Studio, privacy
from studio_desk.studio.backups import Backups
from studio_desk.tongue import tr
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.safety.lockpage import IdleLock
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.places import Places

_IDLE = "lock_after_minutes"


class Safekeeping(QObject):
    """Opens the dialog from the studio menu, and locks the window that is left alone."""

    def __init__(
        self,
        studio: Studio,
        backups: Backups,
        theme: Theme,
        window: MainWindow,
        places: QSettings,
        presence: Presence,
    ) -> None:
        super().__init__(window)
        self._studio, self._backups, self._theme = studio, backups, theme
        self._window, self._places = window, Places(places)
        self._database: Path = studio.store.path
        self.lock = IdleLock(
            theme,
            window,
            lambda words: privacy.opens(self._database, words),
            lambda: studio.store.encrypted,
            self._minutes(),
        )
        self.lock.locked_changed.connect(presence.veil)
        window.menu.safety_asked.connect(self.open)
        window.menu.lock_asked.connect(self._lock_now)

    def _minutes(self) -> int:
        return round(self._places.number(_IDLE) or 0)

    def open(self) -> None:
        """Show backups and encryption."""
        from studio_desk.ui.safety.dialog import SafetyDialog
        from studio_desk.ui.safety.locking import LockSection

        def make() -> SafetyDialog:
            section = LockSection(
                self._theme,
                encrypted=lambda: self._studio.store.encrypted,
                encrypt=lambda words: self._backups.encrypt(self._studio.store, words),
                keep=lambda words: passphrase.keep(self._database, words),
                can_keep=passphrase.can_keep(),
                idle=self._minutes(),
            )
            section.idle_chosen.connect(self._choose_idle)
            work = self._window.deeds.work
            dialog = SafetyDialog(
                self._studio, self._backups, self._theme, work, section, self._window
            )
            dialog.told.connect(lambda words: self._window.toast.say(words, ""))
            return dialog

        self._window.deeds.open_dialog(make)

    def _choose_idle(self, minutes: int) -> None:
        self._places.keep(_IDLE, minutes)
        self.lock.set_minutes(minutes)

    def _lock_now(self) -> None:
        if self._studio.store.encrypted:
            self.lock.lock()
        else:
            self._window.tell_error(
                tr("There is no passphrase to unlock with. Set one under Backups and safety.")
            )
