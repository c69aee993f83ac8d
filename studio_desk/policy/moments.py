"""A moment: a history looked at from one instant, and the deadlines that looking meets.

Rules ask a moment whether a deadline has passed. Each deadline still ahead is noted in `ends`
with its first second after, so the engine knows where an answer may change although nothing
happens.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import field

from studio_desk.policy.facts import Fact
from studio_desk.policy.history import History
from studio_desk.policy.instants import Unit, add, local_time
from studio_desk.policy.terms import Cancellation, Window
from studio_desk.policy.versions import KindTerms, Version
from studio_desk.values import dataclass


@dataclass(slots=True)
class Moment:
    """`at` in UTC seconds; `version` and `terms` are those that govern then.

    `settled`: no further fact is taken while it looks, so that what it found out stays right.
    """

    history: History
    at: int
    settled: bool = False
    ends: set[int] = field(default_factory=set)
    version: Version = field(init=False)
    terms: KindTerms = field(init=False)
    completed: tuple[int | None] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.version = governing(self.history, self.at)
        self.terms = self.version.terms(self.history.case.project.kind)
        starts = self.history.policy.starts(self.history.zone)
        ahead = bisect_right(starts, self.at)
        if ahead < len(starts):
            self.ends.add(starts[ahead])
        billing = next_billing(self.history, self.at)
        if billing is not None and governing(self.history, billing) is not self.version:
            self.ends.add(billing)

    def passed(self, deadline: int) -> bool:
        """Whether the last second in time is over; notes the change ahead where it is not."""
        if self.at > deadline:
            return True
        self.ends.add(deadline + 1)
        return False

    def later(self, at: int) -> Moment:
        """The same history looked at from another instant."""
        return Moment(self.history, at, self.settled)


def lasting(moment: Moment, standing: Callable[[Moment], str]) -> tuple[int | None, str | None]:
    """How long a standing lasts if nothing further happens.

    Answers its last second and the standing after it, or (None, None) where it never ends by
    itself. `standing` must note in the moment's `ends` every instant at which it may change.
    """
    now = standing(moment)
    here = moment
    while True:
        ahead = [end for end in here.ends if end > here.at]
        if not ahead:
            return None, None
        here = moment.later(min(ahead))
        following = standing(here)
        if following != now:
            return here.at - 1, following


def governing(history: History, at: int) -> Version:
    """The version that governs at an instant under the policy's amendment rule.

    ``immediate``: the one in force (B8). ``at_purchase``: the one in force when bought.
    ``at_service``: the one in force at the latest delivery, or at the start of the billing cycle
    asked about (C6). Before purchase or delivery, the one in force at the instant (pin 39).
    """
    policy, zone = history.policy, history.zone
    rule = policy.amendments
    since: int | None = None
    if rule == "at_purchase":
        since = None if history.purchase is None else history.purchase.at
    elif rule == "at_service":
        if has_cycles(history):
            end = access_end(history)
            since = cycle_at(history, at if end is None else min(at, end))[0]
        else:
            delivered = history.latest.get("delivered")
            since = None if delivered is None else delivered.at
    return policy.in_force(at if since is None else since, zone)


def has_cycles(history: History) -> bool:
    """Whether the work was subscribed to, and some version bills its kind in cycles.

    Whatever the version in force says: a cycle keeps the version it began under (C6).
    """
    kind = history.case.project.kind
    return "subscribed" in history.first and any(
        version.terms(kind).one(Cancellation) for version in history.policy.versions
    )


def next_billing(history: History, at: int) -> int | None:
    """The billing at which another version may take over; None where none is billed on."""
    if history.policy.amendments != "at_service" or not has_cycles(history):
        return None
    return cycle_at(history, at)[1] if access_end(history) is None else None


_MONTHS = {"month": 1, "year": 12}


def _billing(subscribed: Fact, number: int, history: History) -> int:
    """The instant of a billing: the first is 0, counted from the original day (pin 30)."""
    if number == 0:
        return subscribed.at
    unit: Unit = "months"
    months = _MONTHS[subscribed.period or "month"] * number
    return add(subscribed.at, months, unit, "time", history.zone)


def cycle_at(history: History, at: int) -> tuple[int, int]:
    """The billing cycle that holds an instant: its billing instant and the next one.

    The last `subscribed` governs; an instant before it belongs to its first cycle.
    """
    subscribed = history.latest["subscribed"]
    begin, now = (local_time(instant, history.zone) for instant in (subscribed.at, at))
    months = (now.year - begin.year) * 12 + now.month - begin.month
    number = max(0, months // _MONTHS[subscribed.period or "month"] - 1)
    while _billing(subscribed, number + 1, history) <= at:
        number += 1
    return _billing(subscribed, number, history), _billing(subscribed, number + 1, history)


def access_end(history: History) -> int | None:
    """The last second of the cycle in which the subscription was cancelled (C2d), or None."""
    cancelled = history.cancelled_subscription
    return None if cancelled is None else cycle_at(history, cancelled.at)[1] - 1


def window_deadlines(history: History, terms: KindTerms) -> list[tuple[Window, Fact, int]]:
    """The windows that facts have opened: the term, the fact, the last second in time."""
    return [
        (window, opener, history.counted(opener, window.lasts).end)
        for window in terms.every(Window)
        if (opener := history.opened.get(window.opens)) is not None
    ]


def completion(moment: Moment) -> int | None:
    """The deadline with which the project became complete, as known at the moment, or None.

    Windows: complete once the latest deadline has passed with no request in hand (B4b, B4d).
    After a cancellation or full refund requests in hand no longer hold it (pin 31). Nothing is
    completed backwards: a deadline moved into the past is the last second before the move
    (pin 41), and so is one that a new version no longer has. Without windows: complete with the
    first delivery (pin 5).
    """
    if not moment.settled:
        return _completion(moment)
    if moment.completed is None:
        moment.completed = (_completion(moment),)
    return moment.completed[0]


def _completion(moment: Moment) -> int | None:
    history = moment.history
    if history.completed_at is not None:
        return history.completed_at
    if "delivered" not in history.opened or (history.in_hand and history.closed_since is None):
        return None
    begin = history.taken[-1].at
    starts = iter([start for start in history.policy.starts(history.zone) if start > begin])
    while True:
        end = next(starts, None)
        terms = governing(history, begin).terms(history.case.project.kind)
        ends = [deadline for _, _, deadline in window_deadlines(history, terms)]
        deadline = max(*ends, begin - 1) if ends else begin - 1
        if end is None or deadline < end:
            return deadline if moment.passed(deadline) else None
        if end > moment.at:
            return None
        begin = end
