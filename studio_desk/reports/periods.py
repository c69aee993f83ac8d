"""Days, months and years as people write them, to stretches of UTC seconds in a zone."""

from __future__ import annotations

import re
from datetime import date, timedelta

from studio_desk.errors import WrongInput
from studio_desk.policy import zone_named
from studio_desk.policy.instants import FIRST_YEAR, LAST_YEAR, add_months, start_of_date
from studio_desk.policy.problems import told
from studio_desk.tongue import tr
from studio_desk.wording.sayings import said

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)


def day_begins(text: str, zone: str) -> int:
    """The first second of a day such as ``2026-03-01``. Raises `WrongInput`."""
    return _begins(_day(text), zone)


def day_ends(text: str, zone: str) -> int:
    """Its last second."""
    return _begins(_day(text) + timedelta(days=1), zone) - 1


def month_of(text: str, zone: str) -> tuple[int, int]:
    """First and last second of ``2026-03``."""
    first = _date(f"{text}-01") if _MONTH.fullmatch(text) else None
    if first is None:
        raise WrongInput(
            tr("{text} is no month.", text=f"{text!r}"), tr("Write it such as 2026-03.")
        )
    return _begins(first, zone), _begins(add_months(first, 1), zone) - 1


def year_of(text: str, zone: str) -> tuple[int, int]:
    """First and last second of ``2026``."""
    first = _date(f"{text}-01-01") if _YEAR.fullmatch(text) else None
    if first is None:
        raise WrongInput(tr("{text} is no year.", text=f"{text!r}"), tr("Write it such as 2026."))
    return _begins(first, zone), _begins(add_months(first, 12), zone) - 1


def _day(text: str) -> date:
    day = _date(text)
    if day is None:
        raise WrongInput(
            tr("{text} is no date.", text=f"{text!r}"), tr("Write it such as 2026-03-01.")
        )
    return day


def _date(text: str) -> date | None:
    """The day that is written; None where there is no such day."""
    match = _DATE.fullmatch(text)
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _begins(day: date, zone: str) -> int:
    try:
        return start_of_date(day, zone_named(zone))
    except ValueError as error:
        raise WrongInput(
            f"{said(told(error))}.", tr('Write it such as "Europe/Berlin".')
        ) from error
