"""Dates, lengths of time and money as the owner reads them, seen from an instant in a zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from studio_desk.policy.instants import local_time, zone_named
from studio_desk.policy.money import format_money

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


@dataclass(frozen=True, slots=True)
class Speech:
    """Says instants (UTC seconds) in `zone`, as seen at `now`."""

    zone: str
    now: int

    def local(self, instant: int) -> datetime:
        """The wall-clock time in the studio's zone."""
        return local_time(instant, zone_named(self.zone))

    def clock(self, instant: int) -> str:
        """``13:30``: a deadline's last second belongs to its minute."""
        return f"{self.local(instant):%H:%M}"

    def date(self, instant: int) -> str:
        """``Tue 10 Mar``, with the year only when it is not this one."""
        wall = self.local(instant)
        text = f"{DAYS[wall.weekday()]} {wall.day} {MONTHS[wall.month - 1]}"
        return text if wall.year == self.local(self.now).year else f"{text} {wall.year}"

    def day(self, instant: int) -> str:
        """As `date`, but ``today`` for today."""
        today = self.local(self.now).date()
        return "today" if self.local(instant).date() == today else self.date(instant)

    def short_day(self, instant: int) -> str:
        """``20 Feb``, with the year only when it is not this one."""
        wall = self.local(instant)
        text = f"{wall.day} {MONTHS[wall.month - 1]}"
        return text if wall.year == self.local(self.now).year else f"{text} {wall.year}"

    def when(self, instant: int) -> str:
        """``Tue 10 Mar, 13:30``, or ``today, 16:00``."""
        return f"{self.day(instant)}, {self.clock(instant)}"

    def long_when(self, instant: int) -> str:
        """``Tuesday 10 March 13:30``, for the ear."""
        wall = self.local(instant)
        year = "" if wall.year == self.local(self.now).year else f" {wall.year}"
        day = f"{LONG_DAYS[wall.weekday()]} {wall.day} {LONG_MONTHS[wall.month - 1]}"
        return f"{day}{year} {self.clock(instant)}"

    def clocks_change(self, begin: int, end: int) -> int | None:
        """The day, as an instant, on which the zone's offset first changes between two instants."""
        first = self.local(begin).utcoffset()
        if self.local(end).utcoffset() == first:
            return None
        low, high = begin, end
        while high - low > 1:
            middle = (low + high) // 2
            if self.local(middle).utcoffset() == first:
                low = middle
            else:
                high = middle
        return high


def money(minor: int, currency: str | None) -> str:
    """``$400.00`` for known signs, else ``400.00 CHF``; a bare amount where no currency is set."""
    amount = format_money(abs(minor))
    minus = "-" if minor < 0 else ""
    if currency in _SIGNS:
        return f"{minus}{_SIGNS[currency]}{amount}"
    return f"{minus}{amount} {currency}" if currency else f"{minus}{amount}"


def short_money(minor: int, currency: str | None) -> str:
    """As `money`, without decimals that are zero: ``$20``."""
    return money(minor, currency).replace(".00", "")


def plural(count: int, one: str, many: str | None = None) -> str:
    """``1 round``, ``2 rounds``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def two_units(seconds: int) -> str:
    """A length of time in its two largest units: ``2 d 04 h``, ``6 h 42 min``, ``9 min 05 s``."""
    left = timedelta(seconds=max(0, seconds))
    hours, rest = divmod(left.seconds, 3600)
    if left.days:
        return f"{left.days} d {hours:02d} h"
    minutes, secs = divmod(rest, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min {secs:02d} s"


def plain(text: str) -> str:
    """The text on one line without control characters, fit for a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def isolate(text: str) -> str:
    """A name of unknown direction, kept from turning the sentence around (U+2068 … U+2069)."""
    return f"\u2068{text}\u2069" if any(ord(ch) > 0x590 for ch in text) else text
