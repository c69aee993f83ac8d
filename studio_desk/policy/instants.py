"""Instants, zones and day counting.

An instant is an `int`: whole seconds of UTC since 1970-01-01T00:00:00Z. Days are counted in the
studio's IANA zone (clauses.md, "How days are counted"):

* ``time``: the same wall-clock time N days later;
* ``date``: 23:59:59 on the Nth day after the start's local date.

A wall-clock time that does not exist becomes the first second that does; one that exists twice
becomes the later of the two (both ways of counting, pin 33). A deadline is the last second still
in time.
"""

from __future__ import annotations

import functools
import re
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from studio_desk.policy.problems import saying

Unit = Literal["days", "weeks", "months", "years"]
Count = Literal["time", "date"]
UNITS: tuple[Unit, ...] = ("days", "weeks", "months", "years")
COUNTS: tuple[Count, ...] = ("time", "date")

FIRST_YEAR, LAST_YEAR = 1900, 2200

_EPOCH = datetime(1970, 1, 1)
# Files beside the zones on some machines: whatever zone the machine is in, and leap seconds.
_MACHINE_ONLY = ("localtime", "posixrules", "posix/", "right/")
# Compiled by `re` when it is first used, and kept there.
_INSTANT = r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)"


@functools.lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """The zone of that IANA name. Raises `ValueError` where there is none."""
    if name.startswith(_MACHINE_ONLY):
        raise ValueError(saying("{name} is no IANA time zone", name=repr(name)))
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise ValueError(saying("{name} is no IANA time zone", name=repr(name))) from error


def parse_instant(text: str) -> int:
    """Read an RFC 3339 instant with an offset, whole seconds, years 1900 to 2200 (pin 36).

    Raises `ValueError` whose words say what is wrong.
    """
    match = re.fullmatch(_INSTANT, text, re.ASCII)
    if match is None:
        raise ValueError(saying("not an RFC 3339 instant with an offset"))
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    if match[7]:
        raise ValueError(saying("an instant has whole seconds; leave the fraction out"))
    if second == 60:
        raise ValueError(saying("second 60 is not counted here; write the second before or after"))
    try:
        local = datetime(year, month, day, hour, minute, second)
    except ValueError:
        raise ValueError(saying("not an RFC 3339 instant with an offset")) from None
    offset = match[8]
    seconds = 0
    if offset not in "Zz":
        hours, minutes = int(offset[1:3]), int(offset[4:6])
        if hours > 23 or minutes > 59:
            raise ValueError(saying("not an RFC 3339 instant with an offset"))
        seconds = (hours * 3600 + minutes * 60) * (-1 if offset[0] == "-" else 1)
    instant = _seconds(local) - seconds
    if not FIRST_INSTANT <= instant <= LAST_INSTANT:
        raise ValueError(
            saying(
                "outside the years {first} to {last}",
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        )
    return instant


def format_instant(instant: int) -> str:
    """RFC 3339 in UTC with ``Z``."""
    return (_EPOCH + timedelta(seconds=instant)).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_time(instant: int, zone: ZoneInfo) -> datetime:
    """The wall-clock time in the zone, as an aware datetime."""
    return datetime.fromtimestamp(instant, UTC).astimezone(zone)


def _seconds(naive: datetime) -> int:
    return (naive - _EPOCH) // timedelta(seconds=1)


FIRST_INSTANT = _seconds(datetime(FIRST_YEAR, 1, 1))
LAST_INSTANT = _seconds(datetime(LAST_YEAR + 1, 1, 1)) - 1


def _naive_local(instant: int, zone: ZoneInfo) -> datetime:
    return local_time(instant, zone).replace(tzinfo=None)


def instant_of(wall: datetime, zone: ZoneInfo) -> int:
    """The instant of a naive wall-clock time: the later of two, the first second after a gap."""
    before, after = (
        _seconds(wall) - int(_offset(wall.replace(fold=fold), zone).total_seconds())
        for fold in (0, 1)
    )
    if before <= after:
        return after  # exists once, or twice and this is the later one
    # The clocks skip this time: `after` lies before the change, `before` at or behind it.
    low, high = after, before
    while low + 1 < high:
        middle = (low + high) // 2
        if _naive_local(middle, zone) >= wall:
            high = middle
        else:
            low = middle
    return high


def _offset(wall: datetime, zone: ZoneInfo) -> timedelta:
    offset = wall.replace(tzinfo=zone).utcoffset()
    assert offset is not None  # a ZoneInfo always knows its offset
    return offset


def add_months(day: date, months: int) -> date:
    """The same day of a later month, clamped to that month's last day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    in_the_next = date(year, month + 1, 28) + timedelta(days=4)
    last = (in_the_next - timedelta(days=in_the_next.day)).day
    return date(year, month + 1, min(day.day, last))


@functools.lru_cache(maxsize=16_384)
def add(instant: int, amount: int, unit: Unit, count: Count, zone: ZoneInfo) -> int:
    """The last second in time: `amount` units from an instant, counted in the zone."""
    wall = _naive_local(instant, zone)
    if unit == "days":
        day = wall.date() + timedelta(days=amount)
    elif unit == "weeks":
        day = wall.date() + timedelta(weeks=amount)
    else:
        day = add_months(wall.date(), amount * (12 if unit == "years" else 1))
    time_of_day = wall.time() if count == "time" else wall.time().replace(23, 59, 59)
    return instant_of(datetime.combine(day, time_of_day.replace(fold=0)), zone)


def start_of_date(day: date, zone: ZoneInfo) -> int:
    """The instant at which a policy version of that date begins: 00:00:00 local (pin 39)."""
    return instant_of(datetime(day.year, day.month, day.day), zone)
