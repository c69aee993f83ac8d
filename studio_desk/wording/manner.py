"""How a place writes dates, money and numbers. In English as the house writes it, until told so.

Pure: the app fills a `Manner` from the system's knowledge of the language and calls `write_in`
once, before the first window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}


class Manner(NamedTuple):
    """Names of days (Monday first) and months, and patterns of dates and money.

    A pattern of a date has the places `weekday`, `day`, `month` and `year`; one of money `sign` and
    `amount`. `first_weekday` counts from Monday as 0.
    """

    days: tuple[str, ...] = DAYS
    long_days: tuple[str, ...] = LONG_DAYS
    months: tuple[str, ...] = MONTHS
    long_months: tuple[str, ...] = LONG_MONTHS
    dated: str = "{weekday} {day} {month}"
    dated_with_year: str = "{weekday} {day} {month} {year}"
    bare: str = "{day} {month}"
    in_week: str = "{weekday} {day}"
    bare_with_year: str = "{day} {month} {year}"
    decimal: str = "."
    group: str = ""
    signed: str = "{sign}{amount}"
    coded: str = "{amount} {sign}"
    first_weekday: int = 0
    small_nouns: bool = True

    def full_date(self, day: date, *, year: bool) -> str:
        """``Tue 10 Mar``."""
        pattern = self.dated_with_year if year else self.dated
        return self._filled(pattern, day, self.days, self.months)

    def long_date(self, day: date, *, year: bool) -> str:
        """``Tuesday 10 March``."""
        pattern = self.dated_with_year if year else self.dated
        return self._filled(pattern, day, self.long_days, self.long_months)

    def short_date(self, day: date, *, year: bool) -> str:
        """``10 Mar``."""
        pattern = self.bare_with_year if year else self.bare
        return self._filled(pattern, day, self.days, self.months)

    def day_in_week(self, day: date) -> str:
        """``Tue 10``."""
        return self._filled(self.in_week, day, self.days, self.months)

    def number(self, figures: str) -> str:
        """Figures, with a point before the decimals, as they are written here."""
        whole, point, rest = figures.partition(".")
        if self.group and len(whole) > 3:
            groups = [whole[max(0, end - 3) : end] for end in range(len(whole), 0, -3)]
            whole = self.group.join(reversed(groups))
        return f"{whole}{self.decimal}{rest}" if point else whole

    def money(self, amount: str, currency: str | None, *, minus: bool) -> str:
        """An amount, with a point before its decimals, and its currency's sign or code."""
        written = ("-" if minus else "") + self.number(amount)
        if currency is None or not currency:
            return written
        if currency not in _SIGNS:
            return self.coded.format(amount=written, sign=currency)
        if minus and self.signed.startswith("{sign}"):
            return "-" + self.signed.format(amount=written[1:], sign=_SIGNS[currency])
        return self.signed.format(amount=written, sign=_SIGNS[currency])

    def _filled(
        self, pattern: str, day: date, days: tuple[str, ...], months: tuple[str, ...]
    ) -> str:
        return pattern.format(
            weekday=days[day.weekday()],
            day=day.day,
            month=months[day.month - 1],
            year=day.year,
        )


ENGLISH = Manner()
_manner = ENGLISH


def write_in(found: Manner | None) -> None:
    """Write by `found` from now on; None: in English."""
    global _manner
    _manner = found or ENGLISH


@contextmanager
def written_in(found: Manner | None) -> Iterator[None]:
    """Write by `found` inside the block."""
    global _manner
    former, _manner = _manner, found or ENGLISH
    try:
        yield
    finally:
        _manner = former


def manner() -> Manner:
    """Return how dates, money and numbers are written now."""
    return _manner
