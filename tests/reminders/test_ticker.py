"""The ticker: asks when something can be due and at no other time; wakes from sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.reminders.ticker import TICK, Ticker
from studio_desk.studio import Studio

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOUR, DAY = 3_600, 86_400
END = parse_instant("2026-03-10T17:30:00Z")


@pytest.fixture
def ticker(qtbot: QtBot, at_once: Studio, clock: FixedClock) -> Ticker:
    made = Ticker(at_once, clock, lambda: "desktop")
    at_once.subscribe(made.heard)
    yield made
    made.stop()


def heard(ticker: Ticker) -> list[str]:
    told: list[str] = []
    ticker.told.connect(lambda rows: told.extend(row.key.kind for row in rows))
    return told


@pytest.mark.usefixtures("night_drive")
def test_between_two_things_due_nothing_is_asked(ticker: Ticker, clock: FixedClock) -> None:
    """A tick each minute for a day and a half: one look at the start, no further one."""
    ticker.start()
    for _ in range(36 * 60):
        clock.advance(60)
        ticker.tick()
    assert ticker.looks == 1


@pytest.mark.usefixtures("night_drive")
def test_what_is_due_is_told_at_its_second(ticker: Ticker, clock: FixedClock) -> None:
    """The wait is never longer than a minute, and never over the next thing due."""
    told = heard(ticker)
    ticker.start()
    assert ticker.wait(clock.now()) == TICK
    clock.set(END - 2 * DAY - 20)
    ticker.tick()
    assert ticker.wait(clock.now()) == 20
    assert told == []
    clock.advance(20)
    ticker.tick()
    assert told == ["window"]


@pytest.mark.usefixtures("night_drive")
def test_a_gap_is_a_sleep(ticker: Ticker, clock: FixedClock) -> None:
    """Eight hours or thirty days later, or with the clock set back: it says so, and looks."""
    told = heard(ticker)
    woken: list[bool] = []
    ticker.woke.connect(lambda: woken.append(True))
    ticker.start()
    for seconds in (8 * HOUR, -HOUR, 30 * DAY):
        clock.advance(seconds)
        ticker.tick()
    assert len(woken) == 3
    assert told == ["window", "care"]


def test_a_change_makes_it_look_again(
    qtbot: QtBot, ticker: Ticker, at_once: Studio, clock: FixedClock
) -> None:
    """A fact that brings something due at once is told at once."""
    told = heard(ticker)
    ticker.start()
    with qtbot.waitSignal(ticker.told):
        at_once.add_project(
            title="Glass",
            kind="mixing",
            policy="audio-mastering-and-mixing",
            facts=[{"fact": "delivered", "at": "2026-03-01T00:00:00Z"}],
        )
    assert told == ["window"]
    assert clock.now() < END


def test_what_cannot_be_written_is_not_told(
    ticker: Ticker, at_once: Studio, clock: FixedClock, night_drive: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A full disk delays a reminder; it is told when it could be written."""
    from studio_desk.errors import KnownError

    told = heard(ticker)
    ticker.start()
    clock.set(END - DAY)

    def full(_how: str) -> None:
        raise KnownError("There is no room left on the disk.")

    with monkeypatch.context() as patch:
        patch.setattr(at_once.reminders, "tell_due", full)
        ticker.tick()
    assert told == []
    ticker.tick()
    assert told == ["window"]
    assert night_drive
