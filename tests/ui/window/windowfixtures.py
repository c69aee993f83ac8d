"""Fixtures of the tests of the window: it, opened and closed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studio_desk.ui.bus import Bus
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme


@pytest.fixture
def open_window(qtbot, theme: Theme, clock: FixedClock) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows on a studio, and closes them in the end."""
    opened: list[tuple[MainWindow, Bus]] = []

    def make(studio: Studio, places=None, size: tuple[int, int] = (1320, 860)) -> MainWindow:
        bus = Bus()
        bus.follow(studio)
        window = MainWindow(studio, theme, clock, bus, places)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        QApplication.processEvents()
        opened.append((window, bus))
        return window

    yield make
    for window, bus in opened:
        bus.let_go()
        dialog = window.deeds.dialog()
        if dialog is not None:
            dialog.reject()
        window.close()
        window.deleteLater()
    # What is to be deleted later goes now: windows that linger make every restyling slower.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window, studio: Studio) -> MainWindow:
    """The window on the demo studio."""
    return open_window(studio)


@pytest.fixture
def full(
    window: MainWindow, studio: Studio, theme: Theme, clock: FixedClock
) -> Iterator[MainWindow]:
    """The window with the pages that are made when they are first shown."""
    bus = Bus()
    bus.follow(studio)
    add_more_pages(window, studio, theme, clock, bus)
    yield window
    bus.let_go()
    for page, _ in window._more.values():
        if hasattr(page, "end"):
            page.end()
