"""The arithmetic of the timeline: ranges, ticks, weekends and steps. Qt-free and clock-free.

Instants are UTC seconds. Days, weeks, months and years are cut on the wall clock of a zone given
by its IANA name; an unknown name raises ``zoneinfo.ZoneInfoNotFoundError``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from studio_desk.ui.kit.durations import DAY
from studio_desk.ui.kit.views import Lane, Span, TimelineView
from studio_desk.values import dataclass
from studio_desk.wording.manner import manner

DAYS_SHOWN = 21
"""Up to this many days each has a tick."""
WEEKS_SHOWN = 183
"""Up to this many days each week has a tick."""
MONTHS_SHOWN = 36
"""Up to this many months some of them have a tick, then only years."""
SHORTEST = DAY // 4
"""The closest the timeline zooms in, in seconds."""
LEAST_DAYS = 14
AFTER_DEADLINE = 4
"""Days shown after the next deadline."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid at ``instant``; with ``until`` the label stands between the two."""

    instant: int
    label: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """Instants on a stretch of pixels, linear in elapsed time."""

    start: int
    end: int
    left: float
    right: float

    def x(self, instant: int) -> float:
        """Return where an instant is."""
        share = (instant - self.start) / max(1, self.end - self.start)
        return self.left + share * (self.right - self.left)

    def instant(self, x: float) -> int:
        """Return the instant at a place, rounded to what a pixel can tell apart."""
        share = (x - self.left) / max(1.0, self.right - self.left)
        exact = self.start + share * (self.end - self.start)
        grain = self.grain()
        return round(exact / grain) * grain

    def grain(self) -> int:
        """Return the round number of seconds nearest above one pixel."""
        per_pixel = (self.end - self.start) / max(1.0, self.right - self.left)
        for seconds in (60, 300, 900, 1800, 3600):
            if per_pixel <= seconds:
                return seconds
        return 3600


def wall(instant: int, zone: str) -> datetime:
    """Return the wall clock time of an instant."""
    return datetime.fromtimestamp(instant, ZoneInfo(zone))


def midnight(day: date, zone: str) -> int:
    """Return the instant a local day begins (the first that exists, where midnight does not)."""
    return int(datetime.combine(day, time(), ZoneInfo(zone)).timestamp())


def add_days(instant: int, days: int, zone: str) -> int:
    """Return the same wall clock time some days on or back."""
    local = wall(instant, zone)
    moved = (local.replace(tzinfo=None) + timedelta(days=days)).replace(
        tzinfo=ZoneInfo(zone), fold=local.fold
    )
    return int(moved.timestamp())


def default_range(first: int, deadline: int | None, now: int, zone: str) -> tuple[int, int]:
    """Return the range to show: first fact to 4 days after the next deadline, at least 14 days.

    Both ends are local midnights. Without a deadline ``now`` takes its place.
    """
    start_day = wall(min(first, now), zone).date()
    last = max(now, deadline if deadline is not None else now)
    end_day = wall(last, zone).date() + timedelta(days=AFTER_DEADLINE + 1)
    end_day = max(end_day, start_day + timedelta(days=LEAST_DAYS))
    return midnight(start_day, zone), midnight(end_day, zone)


def describe(instant: int, zone: str, now: int) -> str:
    """Write an instant as ``Wed 11 Mar, 10:00``, with the year when it is not that of ``now``."""
    local = wall(instant, zone)
    day = manner().full_date(local.date(), year=local.year != wall(now, zone).year)
    return f"{day}, {local.hour:02d}:{local.minute:02d}"


def weekends(start: int, end: int, zone: str) -> list[tuple[int, int]]:
    """Return each Saturday and Sunday in the range; none where days are too narrow to see."""
    if end - start > WEEKS_SHOWN * DAY:
        return []
    found = []
    day = wall(start, zone).date()
    last = wall(end, zone).date()
    while day <= last:
        if day.weekday() >= 5:
            begins = max(start, midnight(day, zone))
            ends = min(end, midnight(day + timedelta(days=1), zone))
            if ends > begins:
                found.append((begins, ends))
        day += timedelta(days=1)
    return found


def ticks(start: int, end: int, zone: str, room: int = 12, first_day: int = 1) -> list[Tick]:
    """Return the grid: days up to 21 days, weeks to 6 months, then months or years.

    ``room`` is how many labels fit side by side; months and years keep to it, days and weeks
    leave labels out. Weeks begin on ``first_day``, 1 being Monday.
    """
    room = max(1, room)
    days = (end - start) / DAY
    if days <= DAYS_SHOWN + 0.1:  # a clock change may add an hour
        return _day_ticks(start, end, zone, room)
    if days <= WEEKS_SHOWN:
        return _week_ticks(start, end, zone, room, first_day)
    return _month_ticks(start, end, zone, room)


def _day_ticks(start: int, end: int, zone: str, room: int) -> list[Tick]:
    day = wall(start, zone).date()
    last = wall(end - 1, zone).date()
    count = (last - day).days + 1
    every = -(-count // room)
    found = []
    number = 0
    while day <= last:
        until = midnight(day + timedelta(days=1), zone)
        label = manner().day_in_week(day) if number % every == 0 else ""
        found.append(Tick(midnight(day, zone), label, until))
        day += timedelta(days=1)
        number += 1
    return found


def _week_ticks(start: int, end: int, zone: str, room: int, first_day: int) -> list[Tick]:
    day = wall(start, zone).date()
    day += timedelta(days=(first_day - day.isoweekday()) % 7)
    weeks = max(1, (end - start) // (7 * DAY))
    every = -(-weeks // room)
    found = []
    number = 0
    while (instant := midnight(day, zone)) <= end:
        label = manner().short_date(day, year=False) if number % every == 0 else ""
        if instant >= start:
            found.append(Tick(instant, label))
        day += timedelta(days=7)
        number += 1
    return found


def _month_ticks(start: int, end: int, zone: str, room: int) -> list[Tick]:
    months = (end - start) / (30.44 * DAY)
    within = (1, 2, 3, 6) if months <= MONTHS_SHOWN else ()
    step = next((n for n in within if months / n <= room), 12)
    while step >= 12 and months / step > room:
        step += 12
    first = wall(start, zone)
    number = first.year * 12 + first.month - 1
    number += -number % step
    found = []
    while (instant := midnight(date(number // 12, number % 12 + 1, 1), zone)) <= end:
        name = str(number // 12) if number % 12 == 0 else manner().months[number % 12]
        if instant >= start:
            found.append(Tick(instant, name))
        number += step
    return found


def changes(view: TimelineView) -> list[int]:
    """Return every instant at which a lane changes or a fact is marked, sorted, in the range."""
    found = {mark.instant for mark in view.marks}
    for lane in view.lanes:
        for span in lane.spans:
            found.add(span.start)
            if span.end is not None:
                found.add(span.end)
    return sorted(instant for instant in found if view.start <= instant <= view.end)


def neighbour(instants: list[int], instant: int, *, forward: bool) -> int | None:
    """Return the next or the previous of sorted ``instants``, or None at the end."""
    if forward:
        at = bisect_right(instants, instant)
        return instants[at] if at < len(instants) else None
    at = bisect_left(instants, instant) - 1
    return instants[at] if at >= 0 else None


def zoomed(
    start: int, end: int, about: int, factor: float, whole: tuple[int, int]
) -> tuple[int, int]:
    """Return the range made ``factor`` times as long, keeping ``about`` where it is.

    It stays inside ``whole`` and never gets shorter than ``SHORTEST``.
    """
    length = max(min(SHORTEST, whole[1] - whole[0]), round((end - start) * factor))
    length = min(length, whole[1] - whole[0])
    share = (about - start) / max(1, end - start)
    return shifted(round(about - share * length), length, whole)


def shifted(start: int, length: int, whole: tuple[int, int]) -> tuple[int, int]:
    """Return a range of ``length`` seconds from ``start``, pushed back inside ``whole``."""
    start = max(whole[0], min(start, whole[1] - length))
    return start, start + length


def span_at(lane: Lane, instant: int) -> Span | None:
    """Return the span of a lane that holds an instant (its start is inside, its end is not)."""
    for span in lane.spans:
        if span.start <= instant and (span.end is None or instant < span.end):
            return span
    return None
