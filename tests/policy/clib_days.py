"""Counts days with the C library instead of Python's zones; run as a program of its own.

``clib_days.py ZONEFILE`` reads a JSON list of [instant, amount, unit, count] on standard input and
prints the list of deadlines. It asks the C library for the wall-clock time of an instant, and finds
an instant by trying out: every offset that the zone has ever used here is a candidate, and those
count that the C library then shows with the wanted wall-clock time.
"""

from __future__ import annotations

import calendar
import json
import os
import sys
import time

HOUR = 3_600


def wall_of(instant: int) -> int:
    """The wall-clock time of an instant, as the seconds a clock without zones would show."""
    return calendar.timegm(time.localtime(instant))


def changes(first: int, last: int) -> list[int]:
    """The first second after each change of the clocks, found hour by hour, then to the second."""

    def offset(instant: int) -> int:
        return time.localtime(instant).tm_gmtoff

    return [
        next(second for second in range(hour, hour + HOUR + 1) if offset(second) != offset(hour))
        for hour in range(first, last, HOUR)
        if offset(hour) != offset(hour + HOUR)
    ]


def instant_of(wall: int, offsets: set[int], changed: list[int]) -> int:
    """The later instant with that wall-clock time, or the first second after the gap it is in."""
    fitting = [wall - offset for offset in offsets if wall_of(wall - offset) == wall]
    if fitting:
        return max(fitting)
    return next(second for second in changed if wall_of(second - 1) < wall < wall_of(second))


def target(instant: int, amount: int, unit: str, count: str) -> int:
    """The wall-clock time that the counting asks for."""
    year, month, day, hour, minute, second = time.localtime(instant)[:6]
    if unit in ("months", "years"):
        month += amount if unit == "months" else 12 * amount
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        while day > 28 and time.gmtime(calendar.timegm((year, month, day, 0, 0, 0))).tm_mday != day:
            day -= 1
    else:
        day += amount * (7 if unit == "weeks" else 1)
    if count == "date":
        hour, minute, second = 23, 59, 59
    return calendar.timegm((year, month, day, hour, minute, second))


def main() -> None:
    """Answer what is asked on standard input for the zone of the file named."""
    os.environ["TZ"] = f":{sys.argv[1]}"
    time.tzset()
    asked = json.load(sys.stdin)
    walls = [target(*question) for question in asked]
    first, last = min(walls) - 3 * 24 * HOUR, max(walls) + 3 * 24 * HOUR
    changed = changes(first, last)
    offsets = {time.localtime(instant).tm_gmtoff for instant in (first, *changed)}
    json.dump([instant_of(wall, offsets, changed) for wall in walls], sys.stdout)


if __name__ == "__main__":
    main()
