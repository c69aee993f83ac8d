"""What goes on by itself beside the window: interrupted purges taken up after a start; folders
scanned each day, trash whose term is over deleted, files read again little by little.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from studio_desk.studio import Changes, Studio
from studio_desk.ui.files.jobs import Jobs

_FIRST_MS = 15_000
_EVERY_MS = 10 * 60_000
_SECONDS = 20.0  # of reading at a time


class Tending(QObject):
    """Looks after the files while the jobs of the owner (`jobs`) rest.

    Begun once, by whoever owns the window. What is found wrong is told by `told`, a line each.
    """

    told = Signal(str)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._owners = studio, jobs
        self._jobs = Jobs(studio, self)
        self._jobs.failed.connect(self.told)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tend)
        # What the owner asks for does not wait for what goes on by itself.
        jobs.began.connect(lambda _words: self._jobs.stop())

    @property
    def busy(self) -> bool:
        """Whether something is being done now."""
        return self._jobs.busy

    def begin(self) -> None:
        """Take up what was interrupted, then look after files now and then."""
        self._jobs.do("", lambda files, progress: files.recover(progress), self._recovered)
        self._timer.start(_FIRST_MS)

    def _recovered(self, report: Any) -> None:
        if report.projects:
            self._studio.adopt(Changes("recover", files=frozenset(report.projects)))
        for line in report.waiting:
            self.told.emit(line)

    def tend(self) -> None:
        """Do what is due by itself, unless the owner's own job is running."""
        self._timer.start(_EVERY_MS)
        if self._owners.busy or self._jobs.busy:
            return
        if self._studio.files.trash_due():
            self._studio.before_risk("purge")
        self._jobs.do(
            "", lambda files, progress: files.tend(progress, seconds=_SECONDS), self._tended
        )

    def _tended(self, lines: list[str]) -> None:
        # Everything was asked again where something changed; the page cannot know where.
        ids = frozenset(line.row.id for line in self._studio.files.ledger(limit=1000))
        self._studio.adopt(Changes("tend", projects=ids, files=ids))
        for line in lines:
            self.told.emit(line)

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        self._timer.stop()
        self._jobs.wait()
