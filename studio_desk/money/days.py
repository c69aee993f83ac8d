"""Dates and times as files write them, read in one order for a whole column.

``03/04/2026`` is the third of April or the fourth of March: the other dates of the column say
which, else whose file it is. A date without a time stands at noon of the studio's zone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from studio_desk.policy.instants import instant_of
from studio_desk.policy.problems import saying
from studio_desk.values import dataclass

DAY_FIRST, MONTH_FIRST = "day", "month"
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?)?"
    r"\s*(Z|UTC|[+-]\d{2}:?\d{2})?"
)
_PARTS = re.compile(
    r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[, ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
)
_WORDS = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NOON = dt.time(12)
_EARLIEST, _LATEST = 1990, 2100  # years of payments
_PIVOT = 70  # years of two figures below it are of this century


@dataclass(frozen=True, slots=True)
class Order:
    """How the dates of a column are read; `sure` is False where any of them could be either."""

    first: str
    sure: bool


def order_of(cells: Iterable[str], fallback: str = DAY_FIRST) -> Order:
    """Whether days or months stand first."""
    day = month = seen = False
    dotted = False
    seen_cells = []
    for cell in cells:
        found = _PARTS.fullmatch(cell.strip())
        if found and "0" not in (found[1].strip("0") or "0", found[2].strip("0") or "0"):
            seen = True
            seen_cells.append(cell)
            dotted = dotted or "." in found[0]
            day, month = day or int(found[1]) > 12, month or int(found[2]) > 12
    if not seen or day != month:
        return Order(MONTH_FIRST if month else DAY_FIRST, sure=True)
    if dotted:
        return Order(DAY_FIRST, sure=True)
    return Order(_closer(seen_cells) or fallback, sure=False)


def _closer(cells: Iterable[str]) -> str:
    """The order in which the dates lie close together, as those of a statement do; empty where
    neither does clearly.
    """
    # One that is no date in either order says nothing of it; its own line tells so later.
    either = [cell for cell in cells if _is_date(cell, DAY_FIRST) and _is_date(cell, MONTH_FIRST)]
    if not either:
        return ""
    wide = {first: _width(either, first) for first in (DAY_FIRST, MONTH_FIRST)}
    for first, other in ((DAY_FIRST, MONTH_FIRST), (MONTH_FIRST, DAY_FIRST)):
        if 2 * wide[first] < wide[other]:
            return first
    return ""


def _width(cells: Iterable[str], first: str) -> int:
    days = [_read(cell, first)[0].toordinal() for cell in cells]
    return max(days) - min(days)


def is_day(cell: str) -> bool:
    """Whether a cell is a date, in whichever order."""
    return _is_date(cell, DAY_FIRST) or _is_date(cell, MONTH_FIRST)


def _is_date(cell: str, first: str) -> bool:
    try:
        _read(cell, first)
    except ValueError:
        return False
    return True


def parse_instant_of(cell: str, first: str, zone: ZoneInfo, clock: str = "") -> tuple[int, bool]:
    """UTC seconds of a date, with the time beside it; and whether a time was given. `zone` is that
    of the file's times, unless the cell names its own offset. Raises `ValueError`.
    """
    day, time, offset = _read(cell, first)
    if clock and time is None:
        time = _time(clock)
    if not _EARLIEST <= day.year <= _LATEST:
        raise ValueError(saying("not a date of our time"))
    local = dt.datetime.combine(day, time or _NOON)
    if offset is not None:
        return int(local.replace(tzinfo=offset).timestamp()), time is not None
    return instant_of(local, zone), time is not None


def _read(cell: str, first: str) -> tuple[dt.date, dt.time | None, dt.timezone | None]:
    text = cell.strip()
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.group(1, 2, 3))
        return dt.date(year, month, day), _clock(found.group(4, 5, 6)), _offset(found[7])
    if found := _PARTS.fullmatch(text):
        one, two = int(found[1]), int(found[2])
        day, month = (one, two) if first == DAY_FIRST else (two, one)
        return dt.date(_year(found[3]), month, day), _clock(found.group(4, 5, 6)), None
    if (found := _WORDS.fullmatch(text)) and found[2].casefold() in _MONTHS:
        month = _MONTHS.index(found[2].casefold()) + 1
        return dt.date(_year(found[3]), month, int(found[1])), None, None
    raise ValueError(saying("not a date"))


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _clock(parts: tuple[str | None, ...]) -> dt.time | None:
    hour, minute, second = parts
    return None if hour is None else dt.time(int(hour), int(minute or 0), int(second or 0))


def _time(text: str) -> dt.time | None:
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4].casefold() == "pm" else 0)
    return dt.time(hour, int(found[2]), int(found[3] or 0))


def _offset(text: str | None) -> dt.timezone | None:
    if text is None:
        return None
    if text in ("Z", "UTC"):
        return dt.UTC
    sign = -1 if text[0] == "-" else 1
    figures = text[1:].replace(":", "")
    return dt.timezone(sign * dt.timedelta(hours=int(figures[:2]), minutes=int(figures[2:])))
