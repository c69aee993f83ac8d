"""When work under B is complete: a walk through facts and versions (B4, pins 2, 3, 31, 41)."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.reference.law.closing import is_ended
from tests.reference.law.instants import later
from tests.reference.law.order import Fact, Facts, Order
from tests.reference.law.rounds import counts, in_hand, request_of


@dataclass
class Clock:
    """How far the days have run."""

    complete_at: int | None = None
    delivered_at: int | None = None  # the last delivery before completion
    revised_at: list[int] = field(default_factory=list)  # revisions before completion that count

    def is_complete(self, at: int) -> bool:
        """Whether it was complete before an instant: the deadline itself is still in time."""
        return self.complete_at is not None and self.complete_at < at


def clock(order: Order, facts: Facts) -> Clock:
    """Run the clock through these facts, and on.

    At each fact and each new version: a deadline that has passed completes the work for good; else
    the deadline is found anew. A version that moves it into the past completes the work with the
    last second of the one before. What is still to come moves no completion that was before it, so
    the same clock serves for every instant after the facts. They are the first of the order's.
    """
    known: Clock | None = order.clocks.get(len(facts))
    if known is None:
        known = order.clocks[len(facts)] = _run(order, facts)
    return known


def _run(order: Order, facts: Facts) -> Clock:
    found = Clock()
    seen: Facts = []
    running: int | None = None
    steps: list[tuple[int, Fact | None]] = [(start, None) for start in order.later_starts]
    steps += [(fact["t"], fact) for fact in facts]
    steps.sort(key=lambda step: (step[0], -1 if step[1] is None else step[1]["i"]))
    for when, fact in steps:
        if running is not None and running < when:
            break
        if fact is not None:
            seen.append(fact)
            _note(order, facts, fact, found)
        running = _deadline(order, seen, found, when)
        if running is not None and running < when:
            running = when - 1
            break
    found.complete_at = running
    return found


def _note(order: Order, facts: Facts, fact: Fact, found: Clock) -> None:
    if fact["fact"] == "delivered":
        found.delivered_at = fact["t"]
    elif fact["fact"] == "revised" and counts(order, request_of(facts, fact)):
        found.revised_at.append(fact["t"])


def _deadline(order: Order, seen: Facts, found: Clock, at: int) -> int | None:
    """The deadline that runs; None before a delivery, and while a request is in hand."""
    if found.delivered_at is None or (in_hand(order, seen) and not is_ended(seen)):
        return None
    terms = order.governing(seen, at)
    assert terms.first_window is not None
    assert terms.later_window is not None
    deadlines = [later(found.delivered_at, terms.first_window, order.zone)]
    deadlines += [later(when, terms.later_window, order.zone) for when in found.revised_at]
    return max(deadlines)
