"""The clock: the machine's, and one that stands still."""

from __future__ import annotations

import time

from studio_desk.clock import Clock, FixedClock, SystemClock


def test_the_system_clock_tells_whole_seconds() -> None:
    """The machine's clock answers in whole POSIX seconds, between two readings of the machine."""
    before = int(time.time())
    now = SystemClock().now()
    assert isinstance(now, int)
    assert before <= now <= time.time()


def test_a_fixed_clock_stands_until_moved() -> None:
    """A fixed clock moves only when told to, either way."""
    clock = FixedClock(100)
    ask: Clock = clock
    assert (ask.now(), ask.now()) == (100, 100)
    assert clock.advance(50) == 150
    assert clock.advance(-60) == 90
    clock.set(7)
    assert ask.now() == 7
