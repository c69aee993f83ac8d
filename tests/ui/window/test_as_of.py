"""Another instant is typed, seen as it was known then, and left by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import NOW
from tests.ui.window.looking import badges, history, panel_of

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.panel import ProjectPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: MainWindow, find) -> ProjectPanel:
    window.list.choose(find("Night Drive EP"))
    return panel_of(window)


def type_date(panel: ProjectPanel, window: MainWindow, qtbot, text: str) -> None:
    qtbot.keyClick(window, Key.Key_T, CTRL)
    assert QApplication.focusWidget() is panel.as_of.field
    panel.as_of.field.clear()
    qtbot.keyClicks(panel.as_of.field, text)
    qtbot.keyClick(panel.as_of.field, Key.Key_Return)


def test_a_date_is_typed(window: MainWindow, panel: ProjectPanel, qtbot) -> None:
    """Ctrl T, a date, Enter: the cards show that instant and say so; one Esc comes back."""
    type_date(panel, window, qtbot, "11 Mar 10:00")
    assert badges(window)[0] == "BILLABLE"
    assert panel.strips()[0].startswith("Wed 11 Mar, 10:00, if nothing further happens")
    assert panel.as_of.field.text() == "2026-03-11 10:00"
    assert not panel.as_of.known_then.isEnabled()
    qtbot.keyClick(panel.as_of.field, Key.Key_Escape)
    assert badges(window)[0] == "FREE"
    assert panel.as_of.isHidden()


def test_what_is_no_date_is_said(window: MainWindow, panel: ProjectPanel, qtbot) -> None:
    """Words that are no date change nothing and are told beside the field."""
    type_date(panel, window, qtbot, "some day")
    assert panel.as_of.note().startswith("Not a date.")
    assert badges(window)[0] == "FREE"
    qtbot.keyClick(panel.as_of.field, Key.Key_Escape)
    assert panel.as_of.isHidden()
    assert QApplication.focusWidget() is not window.list.rows


def test_what_was_known_then(
    window: MainWindow, panel: ProjectPanel, studio: Studio, clock: FixedClock, qtbot, find
) -> None:
    """A delivery written down late: it stood as delivered, but was not known to be."""
    clock.set(NOW + 3600)
    project, _ = studio.add_project(
        title="Late news", kind="mixing", policy="audio-mastering-and-mixing"
    )
    studio.record_fact(project, "purchased", NOW + 3600)
    clock.set(NOW + 10 * 3600)
    studio.record_fact(project, "delivered", NOW + 2 * 3600)
    window.list.choose(project)
    panel.as_of_asked.emit(NOW + 3 * 3600)
    assert badges(window)[0] == "FREE"
    assert "as it stood" in panel.strips()[0]
    qtbot.mouseClick(panel.as_of.known_then, Qt.MouseButton.LeftButton)
    assert badges(window)[0] == "NOT DELIVERED"
    assert "as you knew it then" in panel.strips()[0]
    assert history(window) == ["Ordered"]
    panel.as_of_asked.emit(None)
    assert badges(window)[0] == "FREE"
    assert history(window) == ["Delivered", "Ordered"]


def test_the_field_follows_the_line(window: MainWindow, panel: ProjectPanel, qtbot) -> None:
    """Where the line is dragged, the field shows that instant."""
    panel.timeline.setFocus()
    qtbot.keyClick(panel.timeline, Key.Key_Right)
    assert panel.as_of.field.text() == "2026-03-08 10:18"
    assert panel.as_of.known_then.isEnabled() is False
    qtbot.keyClick(panel.timeline, Key.Key_Left, CTRL)
    assert panel.as_of.known_then.isEnabled()


def test_far_instants_are_on_the_timeline(window: MainWindow, panel: ProjectPanel, qtbot) -> None:
    """A date years away makes the timeline longer, so that line, strip and cards agree."""
    type_date(panel, window, qtbot, "2031-05-01 10:00")
    assert panel.timeline.label() == "As of Thu 1 May 2031, 10:00"
    assert panel.strips()[0].startswith("Thu 1 May 2031, 10:00, ")


def test_before_anything_was_known_it_is_empty_and_says_so(
    window: MainWindow, panel: ProjectPanel, qtbot
) -> None:
    """The demo was written down just now: before, nothing was known. No error; Esc leads back."""
    panel.as_of_asked.emit(NOW - 3_600)
    assert badges(window)[0] == "FREE"
    qtbot.mouseClick(panel.as_of.known_then, Qt.MouseButton.LeftButton)
    assert "nothing was known of this project yet" in panel.strips()[0]
    assert badges(window)[0] == "NOT DELIVERED"
    assert history(window) == []
    assert panel.below.tabs()[2].text() == "Rounds"
    assert window.error() == ""
    qtbot.keyClick(panel.timeline, Key.Key_Escape)
    assert badges(window)[0] == "FREE"
    assert len(history(window)) == 6


def test_another_time_offers_nothing_to_record(
    panel: ProjectPanel, window: MainWindow, find
) -> None:
    """Neither the bar nor a card does, and both do again now."""
    window.list.choose(find("Ember & Ash"))
    cards = panel.cards.cards()
    assert cards[0].view().action is not None
    panel.as_of_asked.emit(NOW + 3_600)
    assert all(card.view().action is None for card in cards)
    assert panel.bar.locked
    panel.as_of_asked.emit(None)
    assert cards[0].view().action is not None
