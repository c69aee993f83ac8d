"""Work beside the window: a thread with a studio of its own, told as it goes, and stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from studio_desk.errors import KnownError
from studio_desk.studio import Studio

Tell = Callable[[object], None]
Stopped = Callable[[], bool]
Task = Callable[[Studio, Tell, Stopped], Any]


class _Thread(QThread):
    told = Signal(object)

    def __init__(self, studio: Studio, task: Task, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._task = studio, task
        self._stopping = False
        self.result: Any = None
        self.error: Exception | None = None

    def stop(self) -> None:
        self._stopping = True

    def run(self) -> None:
        try:
            with self._studio.store.connection():
                self.result = self._task(
                    self._studio.elsewhere(), self.told.emit, lambda: self._stopping
                )
        except Exception as error:  # noqa: BLE001  # raised again where it can be told
            self.error = error


class Runner(QObject):
    """One task at a time. What it raises is raised in the window's thread, or handed to `failed`
    where the owner can act on it.
    """

    told = Signal(object)
    """What the task tells while it runs."""
    ended = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._thread: _Thread | None = None
        self._then: Callable[[Any], None] = lambda _result: None
        self._failed: Callable[[KnownError], None] = lambda _error: None

    @property
    def busy(self) -> bool:
        """Whether a task is running."""
        return self._thread is not None

    def begin(
        self, task: Task, then: Callable[[Any], None], failed: Callable[[KnownError], None]
    ) -> bool:
        """Run a task, then `then` with its result, or `failed`; False while another is running."""
        if self._thread is not None:
            return False
        self._then, self._failed = then, failed
        self._thread = _Thread(self._studio, task, self)
        self._thread.told.connect(self._heard)
        self._thread.finished.connect(self._ended)
        self._thread.start()
        return True

    def stop(self) -> None:
        """Ask the task to end where it can."""
        if self._thread is not None:
            self._thread.stop()

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.wait()

    def _heard(self, what: object) -> None:
        if self._thread is not None:
            self.told.emit(what)

    def _ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        error, result = thread.error, thread.result
        thread.deleteLater()
        self.ended.emit()
        if isinstance(error, KnownError):
            self._failed(error)
        elif error is not None:
            raise error
        else:
            self._then(result)
