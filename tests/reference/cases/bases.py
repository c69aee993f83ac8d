"""When a random history begins: most of all near the days on which clocks are changed."""

from __future__ import annotations

import functools
import random
from datetime import date, timedelta

from tests.reference.law.instants import DAY, instant, offset

ZONES = (
    "UTC", "America/New_York", "Europe/Berlin", "Pacific/Auckland", "Australia/Lord_Howe",
    "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo", "America/Havana", "America/Santiago",
    "Asia/Beirut", "Pacific/Chatham", "Asia/Kathmandu", "Africa/Casablanca", "America/Asuncion",
    "Antarctica/Troll", "Atlantic/Azores", "America/Scoresbysund", "Asia/Gaza", "Asia/Amman",
    "Europe/London", "Asia/Tehran", "Asia/Tokyo", "America/St_Johns", "America/Nuuk",
    "Africa/Monrovia", "Europe/Dublin",
)  # fmt: skip
# Days of odd changes, before the rules of today.
_OLD_DAYS = ("1911-03-10", "1916-04-30", "1940-06-14", "1945-05-24", "1972-01-07", "1919-03-29")
_STEP = 7 * DAY


def midnight(day: str) -> int:
    """The first second of a date in UTC."""
    return instant(f"{day}T00:00:00Z")


@functools.cache
def changes_of_clocks(zone: str) -> list[int]:
    """The first second after each change of a zone's clocks, 1994 to 2040."""
    found = []
    for start in range(midnight("1994-01-01"), midnight("2040-01-01"), _STEP):
        before, after = start, start + _STEP
        if offset(before, zone) == offset(after, zone):
            continue
        while after - before > 1:
            middle = (before + after) // 2
            if offset(middle, zone) == offset(start, zone):
                before = middle
            else:
                after = middle
        found.append(after)
    return found


def near_our_time(rng: random.Random, zone: str) -> int:
    """Some days before a change of clocks, at the end of a month, or anywhen from 1995 on."""
    changes = changes_of_clocks(zone)
    if changes and rng.random() < 0.7:
        change = rng.choice(changes)
        days = rng.choice([0, 1, 2, 4, 5, 6, 7, 12, 14, 28, 31])
        base = change - days * DAY + rng.randint(-7200, 7200)
    else:
        base = rng.randint(midnight("1995-01-01"), midnight("2038-01-01"))
    if rng.random() < 0.15:
        month = date(rng.randint(1996, 2036), rng.choice([1, 2, 3, 5, 8, 10, 12]), 28)
        day = month + timedelta(days=rng.randint(0, 4))
        base = midnight(f"{day:%Y-%m-%d}") + rng.randint(0, DAY - 1)
    return base


def far_from_our_time(rng: random.Random) -> int:
    """At the ends of the years that are taken, between them, and near odd changes of old."""
    first = midnight("1900-01-02") + rng.randint(0, 40 * DAY)
    last = midnight("2199-10-01") + rng.randint(0, 60 * DAY)
    between = rng.randint(midnight("1900-01-10"), midnight("2198-01-01"))
    old = midnight(rng.choice(_OLD_DAYS))
    old = old - rng.choice([0, 2, 5, 7, 14]) * DAY + rng.randint(-7200, 7200)
    return rng.choice([first, last, between, old])
