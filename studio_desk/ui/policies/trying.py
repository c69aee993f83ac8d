"""Asks what a draft would change, in a thread of its own: the window stays usable meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from studio_desk.errors import KnownError
from studio_desk.policy import Version
from studio_desk.studio import Studio
from studio_desk.studio.policies.whatif import Stopped, WhatIf

PAUSE_MS = 250


class _Thread(QThread):
    """Asks one question with a studio of its own."""

    def __init__(self, studio: Studio, version: Version, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self.version = version
        self.stopping = False
        self.result: WhatIf | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Ask; what it raises is kept for the thread of the window."""
        try:
            with self._studio.store.connection():
                self.result = self._studio.elsewhere().policies.what_if(
                    self.version, lambda: self.stopping
                )
        except Stopped:
            pass
        except Exception as error:  # noqa: BLE001  # raised again where it is told
            self.error = error


class Trial(QObject):
    """One question at a time; a new one takes the place of the one under way."""

    began = Signal()
    told = Signal(object)
    """A `WhatIf`."""
    failed = Signal(str)
    """Why it cannot be said, as one line."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._thread: _Thread | None = None
        self._wanted: Version | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._thread is not None or self._timer.isActive()

    def ask(self, version: Version) -> None:
        """Ask when typing pauses."""
        self._wanted = version
        if self._thread is not None:
            self._thread.stopping = True
        self._timer.start()
        self.began.emit()

    def stop(self) -> None:
        """Want no answer any more."""
        self._wanted = None
        self._timer.stop()
        if self._thread is not None:
            self._thread.stopping = True

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        self.stop()
        if self._thread is not None:
            self._thread.wait()

    def _ask(self) -> None:
        if self._thread is not None or self._wanted is None:
            return
        self._thread = _Thread(self._studio, self._wanted, self)
        self._thread.finished.connect(self._ended)
        self._thread.start()

    def _ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        version, error, result = thread.version, thread.error, thread.result
        thread.deleteLater()
        if self._wanted is not None and self._wanted is not version:
            self._timer.start()
        elif isinstance(error, KnownError):
            self.failed.emit(error.line)
        elif error is not None:
            raise error
        elif result is not None and self._wanted is version:
            self.told.emit(result)
