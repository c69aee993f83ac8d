"""Reads a date and time as an owner types it: ``11 Mar 10:00``, ``2026-03-11``, ``tomorrow``.

English is always understood, and the owner's language where it is another.

Pure: the present instant and the zone are given. A day without a time means its last second, so
that all of that day counts; a day and month without a year are those nearest to now.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from studio_desk.policy.instants import instant_of, local_time, zone_named
from studio_desk.tongue import tr
from studio_desk.wording.manner import ENGLISH, Manner, manner


def example() -> str:
    """Some of the forms that are read."""
    return tr("11 Mar 10:00, 2026-03-11, tomorrow 9:30, +3 days")


_LAST = time(23, 59, 59)
_DAY = 86_400  # seconds
_CLOCK = re.compile(r"\b(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(am|pm)?$|\b(\d{1,2})\s*(am|pm)$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_DOTTED = re.compile(r"^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})\.?\s+([^\W\d_]+)\.?(?:\s+(\d{4}))?$")
_MONTH_FIRST = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2})(?:\s+(\d{4}))?$")
_SHIFT = re.compile(r"^([+\-−])\s*(\d{1,4})\s*([^\W\d_]+)$")
_HOURS, _DAYS, _WEEKS = "h hour hours", "d day days", "w week weeks"


def read_time(text: str, zone: str, now: int) -> int | None:
    """The instant (UTC seconds) that was typed, on the wall clock of an IANA zone; None if unread.

    ``now`` alone is `now`; a time alone is that time today. A time that the clocks skip is the
    first second after it; one that comes twice is the later one.
    """
    words = " ".join(text.casefold().replace(",", " ").split())
    if words in ("now", tr("now").casefold()):
        return now
    shifted = _SHIFT.match(words)
    if shifted:
        return _shift(shifted, zone, now)
    clock = _CLOCK.search(words)
    at: time | None = _LAST
    if clock:
        at = _clock(clock)
        words = words[: clock.start()].strip()
    today = local_time(now, zone_named(zone)).date()
    day = today if clock and not words else _day(_without_weekday(words), today)
    if day is None or at is None:
        return None
    return _instant(day, at, zone)


def written(instant: int, zone: str) -> str:
    """An instant as the field shows it: ``2026-03-11 10:00``, with seconds where there are any."""
    wall = local_time(instant, zone_named(zone))
    return f"{wall:%Y-%m-%d %H:%M:%S}" if wall.second else f"{wall:%Y-%m-%d %H:%M}"


def _instant(day: date, at: time, zone: str) -> int | None:
    try:
        return instant_of(datetime.combine(day, at), zone_named(zone))
    except (OverflowError, ValueError):
        return None


def _shift(found: re.Match[str], zone: str, now: int) -> int | None:
    sign = 1 if found[1] == "+" else -1
    count, unit = int(found[2]), found[3]
    size = _size(unit)
    if size is None:
        return None
    if size < _DAY:
        return now + sign * count * size
    wall = local_time(now, zone_named(zone)).replace(tzinfo=None, fold=0)
    try:
        moved = wall + sign * timedelta(days=count * size // _DAY)
    except OverflowError:
        return None
    return _instant(moved.date(), moved.time(), zone)


def _clock(found: re.Match[str]) -> time | None:
    hour, half = int(found[1] or found[5]), found[4] or found[6]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        return None


def _without_weekday(words: str) -> str:
    first, _, rest = words.partition(" ")
    known = {name for language in _languages() for name in _days(language)}
    return rest if rest and first.rstrip(".") in known else words


def _day(words: str, today: date) -> date | None:
    named = _named()
    if words in named:
        return today + timedelta(days=named[words])
    for names in map(_days, _languages()):
        if words in names:  # the next such day
            wanted = names.index(words) % 7
            return today + timedelta(days=(wanted - today.weekday()) % 7 or 7)
    if found := _ISO.match(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.match(words):
        return _near(int(found[1]), int(found[2]), found[3], today)
    if found := _DAY_FIRST.match(words):
        return _near(int(found[1]), _month(found[2]), found[3], today)
    if found := _MONTH_FIRST.match(words):
        return _near(int(found[2]), _month(found[1]), found[3], today)
    return None


def _month(name: str) -> int:
    """1 to 12, or 0 for what is no month."""
    for language in _languages():
        for number, pair in enumerate(zip(language.months, language.long_months, strict=True), 1):
            short, long = (each.casefold().rstrip(".") for each in pair)
            if name in (short, long, f"{short}t"):
                return number
    return 0


def _languages() -> tuple[Manner, ...]:
    return tuple(dict.fromkeys((ENGLISH, manner())))


def _days(language: Manner) -> list[str]:
    """Long and short names of the days, seven of each, Monday first."""
    return [name.casefold().rstrip(".") for name in (*language.long_days, *language.days)]


def _named() -> dict[str, int]:
    words = {"today": 0, "yesterday": -1, "tomorrow": 1}
    ours = {tr("today"): 0, tr("yesterday"): -1, tr("tomorrow"): 1}
    return words | {word.casefold(): days for word, days in ours.items()}


def _size(unit: str) -> int | None:
    """Seconds of a unit that was typed; a day and a week are counted on the wall clock."""
    for words, ours, size in (
        ("min", tr("min minute minutes", "what may be typed, with spaces between"), 60),
        (_HOURS, tr("h hour hours", "what may be typed, with spaces between"), 3_600),
        (_DAYS, tr("d day days", "what may be typed, with spaces between"), _DAY),
        (_WEEKS, tr("w week weeks", "what may be typed, with spaces between"), 7 * _DAY),
    ):
        if unit in words.split() or unit in ours.casefold().split():
            return size
    return None


def _near(day: int, month: int, year: str | None, today: date) -> date | None:
    """The date of that day and month nearest to today, or in the year that was given."""
    if year is not None:
        return _date(int(year), month, day)
    found = [_date(today.year + step, month, day) for step in (-1, 0, 1)]
    there = [each for each in found if each is not None]
    return min(there, key=lambda each: abs((each - today).days), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
