"""What a long job tells while it runs, and how it is asked to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from studio_desk.values import dataclass

_TELL_EVERY = 0.1  # seconds


class Cancelled(Exception):
    """The owner stopped the job. What was done so far is recorded and whole."""


@dataclass(frozen=True, slots=True)
class Told:
    """How far a job is. `bytes` and `files` are done, `all_*` are to be done (0: not known).

    `name` is the file at hand, shown form; `subject` the number of the project it belongs to.
    """

    files: int = 0
    all_files: int = 0
    bytes: int = 0
    all_bytes: int = 0
    name: str = ""
    subject: int = 0


def _silent(_: Told) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class Progress:
    """Handed into a job. `tell` is called at most ten times a second, `stop` asked often.

    Both are called in the thread of the job.
    """

    def __init__(
        self, tell: Callable[[Told], None] = _silent, stop: Callable[[], bool] = _never
    ) -> None:
        self._tell, self._stop = tell, stop
        self._told_at = 0.0
        self.told = Told()

    def expect(self, files: int, size: int) -> None:
        """Say how much there is to do."""
        self.told = replace(self.told, all_files=files, all_bytes=size)
        self._say(always=True)

    def at(self, name: str, subject: int | None = None) -> None:
        """Say what is at hand."""
        self.told = replace(
            self.told, name=name, subject=self.told.subject if subject is None else subject
        )
        self.check()
        self._say()

    def add(self, size: int = 0, files: int = 0) -> None:
        """Say that this much more is done. Raises `Cancelled`."""
        told = self.told
        self.told = replace(told, bytes=told.bytes + size, files=told.files + files)
        self.check()
        self._say(always=bool(files and told.files + files == told.all_files))

    def check(self) -> None:
        """Raise `Cancelled` if the owner asked to stop."""
        if self._stop():
            raise Cancelled

    def _say(self, *, always: bool = False) -> None:
        now = time.monotonic()
        if always or now - self._told_at >= _TELL_EVERY:
            self._told_at = now
            self._tell(self.told)
