"""Time passes: figures run on, deadlines turn chips and cards, the clock may jump."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.policy import parse_instant
from studio_desk.ui.window.heartbeat import Heartbeat
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import badges, group_of, panel_of, row_of, selected

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DEADLINE = parse_instant("2026-03-10T17:30:00Z")  # Tue 10 Mar, 13:30 in New York


def test_figures_run_on(window: MainWindow, clock: FixedClock, find) -> None:
    """Two minutes later card and chip show two minutes less, and nothing else was read."""
    project = find("Night Drive EP")
    window.list.choose(project)
    clock.advance(120)
    window.heart.beat()
    assert panel_of(window).cards.cards()[0].figures() == "2 d 04 h 10 min"
    clock.advance(3600)
    window.heart.beat()
    assert row_of(window, project).chip.text == "2 d 03 h"


def test_chip_and_figures_agree_between_two_beats(
    window: MainWindow, clock: FixedClock, find, studio: Studio
) -> None:
    """What is recorded in the middle of a minute shows the same time left in list and panel."""
    project = find("\u591c\u660e\u3051\u306e\u30e9\u30b8\u30aa")
    window.list.choose(project)
    clock.advance(31)
    studio.record_fact(project, "contacted", NOW)
    left = panel_of(window).cards.cards()[0].figures()
    assert left == row_of(window, project).chip.text == "5 h 41 min"


def test_a_deadline_turns_card_and_chip(
    window: MainWindow, clock: FixedClock, find, studio: Studio
) -> None:
    """At the last second it is free, one later billable: card, chip, group, and the selection."""
    project = find("Night Drive EP")
    window.list.choose(project)
    clock.set(DEADLINE)
    window.heart.beat()
    assert badges(window)[0] == "FREE"
    assert row_of(window, project).chip.strong == "Free"
    clock.advance(1)
    window.heart.beat()
    assert badges(window)[0] == "BILLABLE"
    assert row_of(window, project).chip.words == "Billable from $20"
    assert group_of(window, project) == "Finished"
    assert selected(window) == [project]
    assert studio.project(project).standing.revision == "billable"


def test_a_clock_set_back_is_believed(window: MainWindow, clock: FixedClock, find) -> None:
    """What turned by a clock that was wrong turns back with it."""
    project = find("Night Drive EP")
    window.list.choose(project)
    clock.set(DEADLINE + 1)
    window.heart.beat()
    clock.set(NOW)
    window.heart.beat()
    assert badges(window)[0] == "FREE"
    assert row_of(window, project).chip.strong == "Free"


def test_the_words_change_at_midnight(window: MainWindow, clock: FixedClock, find) -> None:
    """A deadline of this day says today, on panel and row."""
    project = find("Night Drive EP")
    window.list.choose(project)
    clock.set(parse_instant("2026-03-10T04:00:30Z"))
    window.heart.beat()
    assert row_of(window, project).right == "today, 13:30"
    assert panel_of(window).cards.cards()[0].view().strong_line == "until today, 13:30"


def test_seconds_are_shown_in_the_last_hour_only(
    window: MainWindow, clock: FixedClock, find
) -> None:
    """The heart beats each minute, and looks each second once a figure shows seconds."""
    window.list.choose(find("Night Drive EP"))
    panel = panel_of(window)
    assert not panel.ticks_each_second()
    clock.set(DEADLINE - 59)
    window.heart.beat()
    assert panel.ticks_each_second()
    assert panel.cards.cards()[0].figures() == "0 min 59 s"
    assert window.heart.wait(clock.now()) < 1000


def test_the_heart_beats_on_the_minute(clock: FixedClock, qapp) -> None:
    """Without seconds to show, it waits for the end of the minute."""
    heart = Heartbeat(clock)
    clock.set(NOW - NOW % 60 + 45)
    assert heart.wait(clock.now()) == 15_000
    heart.wants_seconds(lambda: True)
    assert heart.wait(clock.now()) < 1000


def test_the_heart_beats_by_itself(clock: FixedClock, qtbot) -> None:
    """While seconds are shown, a clock that moves on is noticed without being told."""
    heart = Heartbeat(clock)
    heart.wants_seconds(lambda: True)
    heart.start()
    with qtbot.waitSignal(heart.ticked, timeout=5000) as told:
        clock.advance(1)
    assert told.args == [clock.now()]
    heart.stop()


def test_another_instant_stays_while_time_passes(
    window: MainWindow, clock: FixedClock, find
) -> None:
    """A beat leaves the instant that is asked about alone."""
    window.list.choose(find("Night Drive EP"))
    panel_of(window).as_of_asked.emit(DEADLINE + 86_400)
    clock.advance(60)
    window.heart.beat()
    assert badges(window)[0] == "BILLABLE"
    assert panel_of(window).bar.locked
