"""Evidence read again by itself, little by little beside the window; what is wrong is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from studio_desk.clock import Clock
from studio_desk.studio import Changes, Studio
from studio_desk.studio.evidence import Keeping, Progress, Verified
from studio_desk.ui.evidence.words import fault_line
from studio_desk.ui.files.jobs import Jobs
from studio_desk.wording.speech import Speech

_FIRST_MS = 45_000
_EVERY_MS = 20 * 60_000
_SECONDS = 10.0  # of reading at a time


class EvidenceTending(QObject):
    """Begun once by whoever owns the window; `told` is a line for each file that is wrong."""

    told = Signal(str)

    def __init__(self, studio: Studio, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._clock = studio, clock
        self.jobs = Jobs(studio, self, room=lambda own: own.evidence)
        self.jobs.failed.connect(self.told)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tend)

    def begin(self) -> None:
        """Look a first time soon."""
        self._timer.start(_FIRST_MS)

    def tend(self) -> None:
        """Read what was not read for a month."""
        self._timer.start(_EVERY_MS)
        if not self.jobs.busy:
            self.jobs.do("", _read, self._found)

    def _found(self, found: tuple[Verified, Changes | None]) -> None:
        speech = Speech(self._studio.settings().zone, self._clock.now())
        for fault in found[0].faults:
            self.told.emit(fault_line(fault, speech))

    def end(self) -> None:
        """Stop, wait, and delete the copies that were looked at: the window closes."""
        self._timer.stop()
        self.jobs.wait()
        self._studio.evidence.clear_copies()


def _read(keeping: Keeping, progress: Progress) -> tuple[Verified, Changes | None]:
    report, changes = keeping.verify_some(progress, seconds=_SECONDS)
    return report, changes if changes.projects else None  # what is no news is told to nobody
