"""Ten years of deadlines, told by a machine that sleeps, wakes, and whose clock is set back.

Whatever it does: every matter that came due while it was known is told, none twice, none too early,
none in the quiet hours. The ledger here stands in for the database; what decides is the plan.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from studio_desk.policy import zone_named
from studio_desk.policy.instants import add
from studio_desk.reminders.plan import DEFAULTS, Matter, Rules, open_from, outlook, passed, tell_at
from studio_desk.reminders.plan.hours import is_open
from studio_desk.reminders.plan.kinds import KINDS
from studio_desk.reminders.plan.outlook import tellings

HOUR, DAY, YEAR = 3_600, 86_400, 365 * 86_400
BEGIN = 1_772_377_200  # Sun 1 Mar 2026, 15:00:00 UTC
ZONES = ("UTC", "America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe")

zones = st.sampled_from(ZONES)
rules_ = st.builds(
    lambda quiet, days, digest: replace(DEFAULTS, quiet=quiet, days=days, digest=digest),
    st.sampled_from([None, (21 * 60, 8 * 60), (120, 180), (0, 7 * 60)]),
    st.sampled_from([frozenset(range(7)), frozenset(range(5)), frozenset({2})]),
    st.sampled_from([None, 9 * 60]),
)


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    kind = draw(st.sampled_from(sorted(KINDS)))
    start = draw(st.integers(BEGIN, BEGIN + 10 * YEAR))
    if KINDS[kind].standing:
        return Matter(kind, start, start, f"f{draw(st.integers(1, 9))}")
    length = draw(st.integers(60, 60 * DAY))
    return Matter(kind, start + length, start)


# Seconds until the next look: a minute, a night, a month; or the clock is set back.
looks = st.lists(
    st.one_of(
        st.integers(1, 60),
        st.just(8 * HOUR),
        st.just(30 * DAY),
        st.integers(-3 * DAY, -1),
        st.integers(HOUR, 200 * DAY),
    ),
    max_size=40,
)


class Machine:
    """A program that looks, sleeps and forgets nothing that it wrote down."""

    def __init__(self, matters: list[Matter], rules: Rules, zone: str) -> None:
        self.matters = list(dict.fromkeys(matters))
        self.rules, self.zone = rules, zone_named(zone)
        self.written: dict[Matter, list[str]] = {matter: [] for matter in self.matters}
        self.told: dict[Matter, list[int]] = {matter: [] for matter in self.matters}

    def look(self, now: int) -> None:
        if open_from(now, None, self.rules, self.zone) > now:
            return
        for matter in self.matters:
            if matter.start > now:
                continue  # it has not happened yet, as far as anyone knows
            seen = outlook(matter, self.rules, self.zone, told=self.written[matter])
            if seen.due_at is None or seen.due_at > now:
                continue
            keys = passed(matter, self.rules, self.zone, now, told=self.written[matter])
            assert keys, "due, and nothing to tell"
            self.written[matter] += keys
            self.told[matter].append(now)


@given(st.lists(matters(), min_size=1, max_size=12), rules_, zones, looks)
def test_none_is_missed_and_none_is_told_twice(
    listed: list[Matter], rules: Rules, zone: str, gaps: list[int]
) -> None:
    """Through sleeps and a clock set back, each telling is made once, at its time or after."""
    machine = Machine(listed, rules, zone)
    now = BEGIN
    for gap in gaps:
        now = max(BEGIN, now + gap)
        machine.look(now)
    # In the end it is awake for a week, long after everything.
    end = max(max((m.at for m in listed), default=now), now) + 500 * DAY
    for hour in range(0, 8 * DAY, HOUR):
        machine.look(end + hour)
    for matter in machine.matters:
        due = tellings(matter, rules, machine.zone)
        assert sorted(machine.written[matter]) == sorted(due), "every one of them, once"
        assert machine.told[matter], "and told"
        assert len(machine.told[matter]) <= len(due)
        assert min(machine.told[matter]) >= min(due.values())
        assert all(is_open(at, rules, machine.zone) for at in machine.told[matter])


@given(matters(), rules_, zones)
def test_a_machine_that_is_awake_tells_before_the_end(
    matter: Matter, rules: Rules, zone: str
) -> None:
    """What is coming is told before its end, unless it began in a rest that lasts longer."""
    if KINDS[matter.kind].standing:
        return
    found = zone_named(zone)
    told = min(tellings(matter, rules, found).values())
    first_open = open_from(matter.start, None, rules, found)
    assert told <= matter.at or first_open > matter.at
    assert told >= matter.start or is_open(told, rules, found)


@given(matters(), zones, st.sampled_from([0, HOUR, 2 * HOUR, DAY, 3 * DAY]))
def test_without_hours_and_digest_a_rule_is_told_at_its_own_second(
    matter: Matter, zone: str, offset: int
) -> None:
    """Lead times are elapsed time: a change of the clocks moves nothing."""
    plain = replace(DEFAULTS, quiet=None, digest=None)
    told = tell_at(matter, offset, plain, zone_named(zone))
    if KINDS[matter.kind].standing:
        assert told == matter.at + offset
    else:
        assert told == max(matter.at - offset, matter.start)


@given(st.integers(BEGIN, BEGIN + 10 * YEAR), zones, zones)
def test_a_zone_that_moves_tells_nothing_twice(start: int, first: str, second: str) -> None:
    """Five days counted in another zone are the same window: what was told of it stays told."""
    from studio_desk.reminders.plan import same_matter

    ends = [add(start, 5, "days", "date", zone_named(zone)) for zone in (first, second)]
    assert same_matter("window", *ends)
