"""Long work beside the window: one job at a time, told as it goes, stopped when asked.

The window stays usable. The job has a studio of its own in its own thread; what it did is adopted
here when it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio
from studio_desk.studio.filing import Cancelled, Filing, Progress, Told
from studio_desk.tongue import tr

Task = Callable[[Any, Progress], Any]
Room = Callable[[Studio], Any]


def _files(studio: Studio) -> Filing:
    return studio.files


class _Thread(QThread):
    """Runs one task with a studio of its own."""

    told = Signal(object)

    def __init__(self, studio: Studio, task: Task, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._task, self._room = studio, task, room
        self._stopping = False
        self.result: Any = None
        self.error: BaseException | None = None

    def stop(self) -> None:
        """Ask the job to end where it can."""
        self._stopping = True

    def run(self) -> None:
        """Do the task; whatever it raises is kept for the thread of the window."""
        progress = Progress(self.told.emit, lambda: self._stopping)
        try:
            with self._studio.store.connection():
                self.result = self._task(self._room(self._studio.elsewhere()), progress)
        except (Exception, Cancelled) as error:  # noqa: BLE001  # raised again where it is told
            self.error = error


class Jobs(QObject):
    """One job at a time. `words` say what it is while it runs. A task is handed what `room` answers
    of its own studio: by default `Studio.files`.
    """

    began = Signal(str)
    told = Signal(object)
    """A `Told`."""
    ended = Signal()
    failed = Signal(str)
    """Why a job was not done, as one line."""

    def __init__(
        self, studio: Studio, parent: QObject | None = None, *, room: Room = _files
    ) -> None:
        super().__init__(parent)
        self._studio, self._room = studio, room
        self._thread: _Thread | None = None
        self._then: Callable[[Any], None] = lambda _result: None
        self._stopped: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether a job is running."""
        return self._thread is not None

    def do(
        self,
        words: str,
        task: Task,
        then: Callable[[Any], None] = lambda _result: None,
        stopped: Callable[[], None] = lambda: None,
    ) -> bool:
        """Begin a job; `then` gets its result. False, and told so, while another is running."""
        if self._thread is not None:
            self.failed.emit(tr("Another job is running. Stop it, or wait for its end."))
            return False
        self._then, self._stopped = then, stopped
        self._thread = _Thread(self._studio, task, self._room, self)
        self._thread.told.connect(self._heard)
        self._thread.finished.connect(self._ended)
        self.began.emit(words)
        self._thread.start()
        return True

    def stop(self) -> None:
        """Ask the job to end; what it did so far is whole."""
        if self._thread is not None:
            self._thread.stop()

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.wait()

    def _heard(self, told: Told) -> None:
        if self._thread is not None:
            self.told.emit(told)

    def _ended(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        error, result = thread.error, thread.result
        thread.deleteLater()
        self.ended.emit()
        if isinstance(error, Cancelled):
            self._stopped()
        elif isinstance(error, KnownError):
            self.failed.emit(error.line)
        elif error is not None:
            raise error
        else:
            for part in result if isinstance(result, tuple) else (result,):
                if isinstance(part, Changes):
                    self._studio.adopt(part)
            self._then(result)
