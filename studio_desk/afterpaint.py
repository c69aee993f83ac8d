"""What begins soon after the first paint, since no start waits for it: looking after files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QTimer

from studio_desk.ui.window.railpages import FILES

if TYPE_CHECKING:
    from studio_desk.clock import Clock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.evidence.tending import EvidenceTending
    from studio_desk.ui.files.page import FilesPage
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

_SOON_MS = 400
_T = TypeVar("_T")


class Once(Generic[_T]):
    """Makes a thing when it is first asked for, at the latest soon after the first paint: a start
    does not wait for what looks after files.
    """

    def __init__(self, make: Callable[[], _T]) -> None:
        self._make, self._made = make, list[_T]()

    def __call__(self) -> _T:
        if not self._made:
            self._made.append(self._make())
        return self._made[0]

    def soon(self, window: MainWindow) -> None:
        """Make it soon, unless the window goes before."""
        QTimer.singleShot(_SOON_MS, window, self)

    def end(self, how: Callable[[_T], object]) -> None:
        """End it, if it was made."""
        for made in self._made:
            how(made)


class LookingAfter:
    """The page of files with what looks after them, and the evidence, which is read again now and
    then: a file that changed or vanished is told.
    """

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, bus: Bus, window: MainWindow
    ) -> None:
        self._studio, self._theme, self._clock = studio, theme, clock
        self._bus, self._window = bus, window
        self.page = Once(self._files)
        self._evidence = Once(self._tend_evidence)

    def begin(self) -> None:
        """Begin before long."""
        self.page.soon(self._window)
        self._evidence.soon(self._window)

    def end(self) -> None:
        """End what was begun."""
        self.page.end(lambda page: page.end())
        self._evidence.end(lambda tending: tending.end())

    def _tend_evidence(self) -> EvidenceTending:
        from studio_desk.ui.evidence.tending import EvidenceTending

        tending = EvidenceTending(self._studio, self._clock, self._window)
        tending.told.connect(self._window.tell_error)
        tending.begin()
        return tending

    def _files(self) -> FilesPage:
        from studio_desk.ui.files.page import FilesPage

        page = FilesPage(
            self._studio,
            self._theme,
            self._clock,
            self._bus,
            dialogs=self._window.deeds.dialogs,
        )
        page.count_changed.connect(lambda count: self._window.rail.set_count(FILES, count))
        QTimer.singleShot(0, page, page.refresh)
        QTimer.singleShot(0, page, page.tending.begin)
        return page
