"""Long work on files and evidence: one job at a time, told as it goes, stopped when asked.

The window stays usable; what a job did is adopted by the window's studio when it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio
from studio_desk.studio.filing import Cancelled, Filing, Progress
from studio_desk.tongue import tr
from studio_desk.ui.running import Runner, Stopped, Tell

Task = Callable[[Any, Progress], Any]
Room = Callable[[Studio], Any]


def _files(studio: Studio) -> Filing:
    return studio.files


class Jobs(QObject):
    """One job at a time. `words` say what it is while it runs. A task is handed what `room` answers
    of a studio of its own: by default `Studio.files`.
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
        self._runner = Runner(studio, self)
        self._runner.told.connect(self.told)
        self._runner.ended.connect(self.ended)

    @property
    def busy(self) -> bool:
        """Whether a job is running."""
        return self._runner.busy

    def do(
        self,
        words: str,
        task: Task,
        then: Callable[[Any], None] = lambda _result: None,
        stopped: Callable[[], None] = lambda: None,
    ) -> bool:
        """Begin a job; `then` gets its result. False, and told so, while another is running."""
        if self.busy:
            self.failed.emit(tr("Another job is running. Stop it, or wait for its end."))
            return False
        room = self._room

        def work(studio: Studio, tell: Tell, stopping: Stopped) -> Any:
            try:
                return task(room(studio), Progress(tell, stopping))
            except Cancelled as cancelled:
                return cancelled

        def done(result: Any) -> None:
            if isinstance(result, Cancelled):
                stopped()
                return
            for part in result if isinstance(result, tuple) else (result,):
                if isinstance(part, Changes):
                    self._studio.adopt(part)
            then(result)

        self.began.emit(words)
        return self._runner.begin(work, done, self._failed)

    def stop(self) -> None:
        """Ask the job to end; what it did so far is whole."""
        self._runner.stop()

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        self._runner.wait()

    def _failed(self, error: KnownError) -> None:
        self.failed.emit(error.line)
