"""Has a backup made while the window is open: at most every half hour, off the GUI thread."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from studio_desk.errors import KnownError
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups

_LOOK_MS = 60_000

log = logging.getLogger(__name__)


class Keeper(QObject):
    """Looks each minute whether a backup is due. `failed` tells the first failure of a row."""

    failed = Signal(str)

    def __init__(self, studio: Studio, backups: Backups, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._backups = studio, backups
        self._thread: threading.Thread | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Begin a backup if one is due and none is being made."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._thread = None
        try:
            if not self._backups.due(self._studio.store):
                return
        except KnownError as error:
            self._tell(error)
            return
        self._thread = threading.Thread(target=self._make, name="backup")
        self._thread.start()

    def _make(self) -> None:
        try:
            with self._studio.store.connection():
                self._backups.make(self._studio.store, "change")
        except KnownError as error:
            self._tell(error)
        else:
            self._told = False

    def _tell(self, error: KnownError) -> None:
        if not self._told:
            self._told = True
            log.info("a backup was not made")
            self.failed.emit(error.line)

    def stop(self) -> None:
        """Look no more, and wait for the backup that is being made."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
