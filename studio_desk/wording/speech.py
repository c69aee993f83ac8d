"""Dates, lengths of time and money as the owner reads them, seen from an instant in a zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from studio_desk.policy.instants import local_time, zone_named
from studio_desk.policy.money import format_money
from studio_desk.tongue import tr
from studio_desk.wording.manner import ENGLISH, manner


class Speech(NamedTuple):
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
        return manner().full_date(wall.date(), year=self._other_year(wall))

    def day(self, instant: int) -> str:
        """As `date`, but ``today`` for today."""
        today = self.local(self.now).date()
        return tr("today") if self.local(instant).date() == today else self.date(instant)

    def short_day(self, instant: int) -> str:
        """``20 Feb``, with the year only when it is not this one."""
        wall = self.local(instant)
        return manner().short_date(wall.date(), year=self._other_year(wall))

    def when(self, instant: int) -> str:
        """``Tue 10 Mar, 13:30``, or ``today, 16:00``."""
        return f"{self.day(instant)}, {self.clock(instant)}"

    def long_day(self, instant: int) -> str:
        """``Tuesday 10 March``."""
        wall = self.local(instant)
        return manner().long_date(wall.date(), year=self._other_year(wall))

    def long_when(self, instant: int) -> str:
        """``Tuesday 10 March 13:30``, for the ear."""
        return f"{self.long_day(instant)} {self.clock(instant)}"

    def _other_year(self, wall: datetime) -> bool:
        return wall.year != self.local(self.now).year

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
    return manner().money(format_money(abs(minor)), currency, minus=minor < 0)


def english_money(minor: int, currency: str | None) -> str:
    """As `money` in English, for what is written to a client in English."""
    return ENGLISH.money(format_money(abs(minor)), currency, minus=minor < 0)


def short_money(minor: int, currency: str | None) -> str:
    """As `money`, without decimals that are zero: ``$20``."""
    return money(minor, currency).replace(f"{manner().decimal}00", "")


def number(value: int) -> str:
    """A whole number, its figures in groups where the language writes them so."""
    return manner().number(str(value))


def size_words(size: int) -> str:
    """``225.6 GB``: decimal units, one decimal from a gigabyte on."""
    for unit, scale in (("TB", 10**12), ("GB", 10**9)):
        if size >= scale * 0.9995:
            return f"{manner().number(f'{size / scale:.1f}')} {unit}"
    for unit, scale in (("MB", 10**6), ("kB", 10**3)):
        if size >= scale * 0.9995:
            number = size / scale
            figures = f"{number:.1f}" if number < 9.95 else f"{number:.0f}"
            return f"{manner().number(figures)} {unit}"
    return f"{size} B"


def inside(badge: str) -> str:
    """A badge's words inside a sentence: in small letters, where nouns are written so."""
    return badge.lower() if manner().small_nouns else badge


def lowered(sentence: str) -> str:
    """With a small letter at its head, for the middle of another sentence."""
    return sentence[:1].lower() + sentence[1:] if manner().small_nouns else sentence


def headed(sentence: str) -> str:
    """With a capital at its head."""
    return sentence[:1].upper() + sentence[1:]


def plural(count: int, one: str, many: str | None = None) -> str:
    """``1 round``, ``2 rounds``: English alone, for what no owner reads in the window."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def two_units(seconds: int) -> str:
    """A length of time in its two largest units: ``2 d 04 h``, ``6 h 42 min``, ``9 min 05 s``."""
    left = timedelta(seconds=max(0, seconds))
    hours, rest = divmod(left.seconds, 3600)
    if left.days:
        return tr("{days} d {hours} h", days=left.days, hours=f"{hours:02d}")
    minutes, secs = divmod(rest, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=f"{minutes:02d}")
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=f"{secs:02d}")


def plain(text: str) -> str:
    """The text on one line without control characters, fit for a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def isolate(text: str) -> str:
    """A name of unknown direction, kept from turning the sentence around (U+2068 … U+2069)."""
    return f"\u2068{text}\u2069" if any(ord(ch) > 0x590 for ch in text) else text
