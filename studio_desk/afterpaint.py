"""What begins soon after the first paint, since no start waits for it: looking after files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QTimer

from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import FILES

if TYPE_CHECKING:
    from studio_desk.ui.evidence.tending import EvidenceTending
    from studio_desk.ui.files.page import FilesPage

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


def tend_evidence(studio: Studio, clock: Clock, window: MainWindow) -> Callable[[], None]:
    """Evidence is read again now and then; a file that changed or vanished is told. What is
    returned ends it.
    """

    def begin() -> EvidenceTending:
        from studio_desk.ui.evidence.tending import EvidenceTending

        tending = EvidenceTending(studio, clock, window)
        tending.told.connect(window.tell_error)
        tending.begin()
        return tending

    begun = Once(begin)
    begun.soon(window)
    return lambda: begun.end(lambda tending: tending.end())


def files_page(
    studio: Studio, theme: Theme, clock: Clock, bus: Bus, window: MainWindow
) -> Callable[[], None]:
    """The page of files on the rail; looking after the files begins once the window is there. What
    is returned ends it.
    """

    def make() -> FilesPage:
        from studio_desk.ui.files.page import FilesPage

        page = FilesPage(studio, theme, clock, bus)
        page.count_changed.connect(lambda count: window.rail.set_count(FILES, count))
        QTimer.singleShot(0, page, page.refresh)
        QTimer.singleShot(0, page, page.tending.begin)
        return page

    made = Once(make)
    window.add_page(FILES, made)
    made.soon(window)
    return lambda: made.end(lambda page: page.end())
