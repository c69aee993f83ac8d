"""What holds for every page of the rail: a name for each control, Ctrl and its place lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from studio_desk.ui.kit import tokens
from studio_desk.ui.window.railpages import CLAIMS, POLICIES
from tests.ui.window.test_accessibility import unnamed

if TYPE_CHECKING:
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier


class Flashes(QObject):
    """Notes every part that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note, and let all pass."""
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, QMainWindow | QDialog):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_nothing_flashes_as_a_page_is_made(full: MainWindow, find) -> None:
    """A part that is shown before it has a parent would be a window for a moment."""
    flashes = Flashes()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(flashes)
    for item in full.rail.items():
        full.pages.show(item.id)
    full.show_project(find("Night Drive EP"))
    full.list.show_table(on=True)
    full.deeds.settings()
    QApplication.processEvents()
    application.removeEventFilter(flashes)
    assert flashes.seen == []


@pytest.mark.parametrize("place", [CLAIMS, POLICIES])
def test_a_toast_leaves_the_action_bar_of_a_page_free(full: MainWindow, place: str) -> None:
    """It stands above it, so that the next step can be pressed at once."""
    full.pages.show(place)
    full.toast.say("Recorded")
    page = full.toast.parentWidget()
    assert full.toast.geometry().bottom() < page.height() - tokens.ACTION_BAR


def test_the_rail_keeps_its_order(full: MainWindow) -> None:
    """Pages that come later stand at their places, and the keys follow the places."""
    places = [(item.id, item.keys) for item in full.rail.items()]
    assert places == [
        ("today", "Ctrl 1"),
        ("projects", "Ctrl 2"),
        ("clients", "Ctrl 3"),
        ("claims", "Ctrl 4"),
        ("policies", "Ctrl 5"),
    ]


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_4, CLAIMS), (Qt.Key.Key_5, POLICIES)])
def test_a_page_is_made_when_its_key_is_pressed(
    full: MainWindow, qtbot, key: Qt.Key, page: str
) -> None:
    """It has the keyboard, and every control on it a name."""
    assert page not in full._more
    qtbot.keyClick(full, key, CTRL)
    QApplication.processEvents()
    assert full.rail.current() == page
    assert full.page() is full._more[page][0]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert full.page().isAncestorOf(focus)
    assert unnamed(full) == []
