"""Instants and the counting of days, as the ledger's first section has them (pins 30, 33, 36).

An instant is a whole number of seconds since 1970 in UTC. A span is an amount, a unit (days, weeks,
months, years) and how it is counted: from the time, or from the date.
"""

from __future__ import annotations

import calendar
import functools
import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

Span = tuple[int, str, str]

DAY = 86_400
BEFORE_ALL = float("-inf")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_OF_DAY = time(23, 59, 59)
_INSTANT = r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[zZ]|([+-])(\d\d):(\d\d))"


def instant(text: str) -> int:
    """The instant that an RFC 3339 text names."""
    match = re.fullmatch(_INSTANT, text)
    assert match is not None, text
    local = datetime.fromisoformat(f"{match[1]}T{match[2]}").replace(tzinfo=UTC)
    ahead = 0
    if match[3]:
        ahead = (int(match[4]) * 3600 + int(match[5]) * 60) * (-1 if match[3] == "-" else 1)
    return int((local - _EPOCH).total_seconds()) - ahead


def written(at: int | None) -> str | None:
    """The instant as a verdict writes it: UTC with ``Z``; none stays none."""
    return None if at is None else f"{_EPOCH + timedelta(seconds=at):%Y-%m-%dT%H:%M:%SZ}"


@functools.cache
def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name."""
    return ZoneInfo(name)


def offset(at: int, zone: str) -> timedelta | None:
    """How far the zone's clocks are ahead of UTC at an instant."""
    return (_EPOCH + timedelta(seconds=at)).astimezone(zone_of(zone)).utcoffset()


def wall_clock(at: int, zone: str) -> datetime:
    """What the clocks of the zone show at an instant."""
    local = (_EPOCH + timedelta(seconds=at)).astimezone(zone_of(zone))
    return local.replace(tzinfo=None, fold=0)


def when_clocks_show(wall: datetime, zone: str) -> int:
    """When the clocks show this: the later time of two, the first second after a gap."""
    found = [
        int((wall.replace(tzinfo=zone_of(zone), fold=fold) - _EPOCH).total_seconds())
        for fold in (0, 1)
    ]
    real = [at for at in found if wall_clock(at, zone) == wall]
    if real:
        return max(real)
    before, after = min(found) - 1, max(found)
    while after - before > 1:
        middle = (before + after) // 2
        if wall_clock(middle, zone) > wall:
            after = middle
        else:
            before = middle
    return after


@functools.lru_cache(maxsize=100_000)
def later(at: int, span: Span, zone: str) -> int:
    """The last second still in time, so long after an instant."""
    amount, unit, count = span
    wall = wall_clock(at, zone)
    if unit in ("days", "weeks"):
        days = timedelta(days=amount * (7 if unit == "weeks" else 1))
        if count == "date":
            return when_clocks_show(datetime.combine(wall.date() + days, _LAST_OF_DAY), zone)
        return when_clocks_show(wall + days, zone)
    months = wall.year * 12 + wall.month - 1 + amount * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    day = min(wall.day, calendar.monthrange(year, month)[1])
    return when_clocks_show(wall.replace(year=year, month=month, day=day), zone)
