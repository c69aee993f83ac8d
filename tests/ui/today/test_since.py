"""The line of what happened meanwhile, and when it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from studio_desk.policy import parse_instant
from studio_desk.ui.today.lastseen import AWAY, LastSeen
from studio_desk.ui.today.page import TodayPage
from studio_desk.ui.window.places import Places
from tests.ui.today.pagefixtures import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SATURDAY = parse_instant("2026-03-07T23:30:00Z")  # 18:30 in New York, before the clocks changed


@pytest.fixture
def page(studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, shown) -> TodayPage:
    bus.follow(studio)
    return shown(TodayPage(studio, theme, clock, bus))


def test_the_line_of_the_design(page: TodayPage) -> None:
    """Since when, the clocks, and what ends next after today."""
    assert page.since.isHidden()
    page.show_since(SATURDAY)
    assert page.since.text().startswith(
        "Since Saturday 18:30: clocks went forward 1 h, Night Drive EP has 2 d left"
    )
    assert page.since.accessibleName() == page.since.text()


def test_it_opens_to_a_list_that_leads_to_projects(page: TodayPage, qtbot, find) -> None:
    """Each thing with its day; a choice shows its project."""
    page.show_since(SATURDAY)
    menu = page.since.menu()
    words = [action.text() for action in menu.actions()]
    assert any(text.startswith("clocks went forward 1 h\t") for text in words)
    (near,) = [each for each in menu.actions() if each.text().startswith("Night Drive EP has")]
    with qtbot.waitSignal(page.project_asked) as asked:
        near.trigger()
    assert asked.args == [find("Night Drive EP")]
    menu.close()


def test_it_is_dismissed_by_key_and_the_lines_have_the_keyboard_then(
    page: TodayPage, qtbot
) -> None:
    """Gone until something else happens."""
    page.show_since(SATURDAY)
    page.since.close_it.setFocus()
    qtbot.keyClick(page.since.close_it, Qt.Key.Key_Space)
    assert page.since.isHidden()
    assert page.since.text() == ""
    assert page.lines.hasFocus()


def test_nothing_happened_nothing_is_said(page: TodayPage, clock: FixedClock) -> None:
    """A minute in which nothing ended has no line."""
    clock.advance(60)
    page.show_since(NOW)
    assert page.since.isHidden()


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def came(seen: LastSeen) -> list[int]:
    found: list[int] = []
    seen.returned.connect(found.append)
    return found


def send(window: QWidget, kind: QEvent.Type) -> None:
    QApplication.sendEvent(window, QEvent(kind))


def test_an_absence_of_an_hour_is_noticed(window: QWidget, clock: FixedClock) -> None:
    """The window comes to the front again: since it went, if that is long enough; not at first."""
    seen = LastSeen(window, clock, Places(None))
    found = came(seen)
    send(window, QEvent.Type.WindowActivate)
    clock.advance(600)
    send(window, QEvent.Type.WindowDeactivate)
    clock.advance(AWAY - 1)
    send(window, QEvent.Type.WindowActivate)
    assert found == []
    send(window, QEvent.Type.WindowDeactivate)
    left = clock.now()
    clock.advance(AWAY)
    send(window, QEvent.Type.WindowActivate)
    assert found == [left]
    send(window, QEvent.Type.WindowActivate)
    assert found == [left]


def test_it_is_kept_across_starts(window: QWidget, clock: FixedClock, tmp_path: Path) -> None:
    """Closed on Saturday, opened on Sunday: since Saturday."""
    file = str(tmp_path / "window.ini")
    first = LastSeen(window, clock, Places(QSettings(file, QSettings.Format.IniFormat)))
    assert came(first) == []
    send(window, QEvent.Type.WindowActivate)
    send(window, QEvent.Type.Close)
    closed = clock.now()
    clock.advance(15 * 3600)
    second = LastSeen(window, clock, Places(QSettings(file, QSettings.Format.IniFormat)))
    found = came(second)
    send(window, QEvent.Type.WindowActivate)
    assert found == [closed]
    window.removeEventFilter(first)
