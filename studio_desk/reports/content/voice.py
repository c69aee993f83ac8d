"""Says dates, money and words in one language, in one zone, seen from the report's instant."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import datetime

import studio_desk.reports.content.english as english
import studio_desk.reports.content.german as german
from studio_desk.policy.instants import local_time, zone_named
from studio_desk.policy.money import format_money
from studio_desk.reports.content.germanclauses import CLAUSES
from studio_desk.values import dataclass
from studio_desk.wording.manner import DAYS, LONG_MONTHS, MONTHS
from studio_desk.wording.speech import english_money

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}
_UNITS = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB"))


@dataclass(frozen=True, slots=True)
class Language:
    """A language of reports: its words and the shape of its dates and numbers. `clauses` renders
    what clauses say, None: they stand as their policy has them.
    """

    code: str
    words: Mapping[str, str]
    days: tuple[str, ...]
    months: tuple[str, ...]
    long_months: tuple[str, ...]
    day_mark: str
    decimal: str
    sign_first: bool
    clauses: Mapping[str, str] | None = None


EN = Language("en", english.WORDS, DAYS, MONTHS, LONG_MONTHS, "", ".", True)
DE = Language(
    "de", german.WORDS, german.DAYS, german.MONTHS, german.LONG_MONTHS, ".", ",", False, CLAUSES
)
LANGUAGES: Mapping[str, Language] = {"en": EN, "de": DE}


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks `language`; instants are UTC seconds shown in `zone`, as seen at `now`."""

    language: Language
    zone: str
    now: int

    # --- Words -------------------------------------------------------------------------------

    def say(self, key: str, **values: object) -> str:
        """The words of that key, with values put in; a name from right to left moves nothing."""
        put = {k: isolated(v) if isinstance(v, str) else v for k, v in values.items()}
        return self.language.words[key].format(**put)

    def maybe(self, key: str, otherwise: str = "") -> str:
        """The words of that key, or else `otherwise`."""
        return self.language.words.get(key, otherwise)

    def clause(self, number: str, says: str) -> str:
        """What a clause says, in this language where it is known; a policy's own words else."""
        return self.maybe(f"house.{number}") or (self.language.clauses or {}).get(says, says)

    def renders(self, number: str, says: str) -> bool:
        """Whether a clause can be told in this language."""
        known = self.language.clauses
        return known is None or says in known or bool(self.maybe(f"house.{number}"))

    def count(self, key: str, number: int) -> str:
        """``1 song``, ``2 songs``."""
        return self.say(f"{key}.{'one' if number == 1 else 'many'}", n=number)

    def listed(self, parts: list[str]) -> str:
        """``a``, ``a and b``, ``a, b and c``."""
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self.say('and')} {parts[-1]}"

    def kind(self, kind: str) -> str:
        """``Mixing``; an owner's own kind of work by its own name."""
        return self.maybe(f"kind.{kind}", kind.replace("_", " ").capitalize())

    # --- Dates -------------------------------------------------------------------------------

    def local(self, instant: int) -> datetime:
        return local_time(instant, zone_named(self.zone))

    def clock(self, instant: int) -> str:
        """``13:30``: a deadline's last second belongs to its minute."""
        return f"{self.local(instant):%H:%M}"

    def date(self, instant: int) -> str:
        """``Tue 10 Mar``; with the year only when it is not the report's."""
        return f"{self.language.days[self.local(instant).weekday()]} {self.short_day(instant)}"

    def when(self, instant: int) -> str:
        """``Tue 10 Mar, 13:30``."""
        return f"{self.date(instant)}, {self.clock(instant)}"

    def full_when(self, instant: int) -> str:
        """``Sun 8 Mar 2026, 09:18``."""
        wall = self.local(instant)
        day = f"{wall.day}{self.language.day_mark} {self.language.months[wall.month - 1]}"
        weekday = self.language.days[wall.weekday()]
        return f"{weekday} {day} {wall.year}, {self.clock(instant)}"

    def short_day(self, instant: int) -> str:
        """``20 Feb``; with the year only when it is not the report's."""
        wall = self.local(instant)
        text = f"{wall.day}{self.language.day_mark} {self.language.months[wall.month - 1]}"
        return text if wall.year == self.local(self.now).year else f"{text} {wall.year}"

    def long_day(self, instant: int) -> str:
        """``8 March 2026``."""
        wall = self.local(instant)
        month = self.language.long_months[wall.month - 1]
        return f"{wall.day}{self.language.day_mark} {month} {wall.year}"

    def month(self, year: int, month: int) -> str:
        """``March 2026``."""
        return f"{self.language.long_months[month - 1]} {year}"

    def iso(self, instant: int) -> str:
        """RFC 3339 with the zone's offset, for machines."""
        return self.local(instant).isoformat()

    def zone_words(self) -> str:
        """``New York`` for ``America/New_York``."""
        return self.zone.rpartition("/")[2].replace("_", " ")

    # --- Numbers -----------------------------------------------------------------------------

    def money(self, minor: int, currency: str | None) -> str:
        """``$400.00``; ``400,00 €``."""
        if self.language.sign_first:
            return english_money(minor, currency)
        amount = format_money(minor).replace(".", self.language.decimal)
        sign = _SIGNS.get(currency or "", currency or "")
        return f"{amount}\u00a0{sign}".strip()

    def short_money(self, minor: int, currency: str | None) -> str:
        """As `money`, without decimals that are zero."""
        return self.money(minor, currency).replace(f"{self.language.decimal}00", "")

    def number(self, value: float, digits: int = 1) -> str:
        """``2.5``."""
        return f"{value:.{digits}f}".replace(".", self.language.decimal)

    def size(self, count: int) -> str:
        """``38.4 GB``: decimal units, as disks are sold."""
        for unit, name in _UNITS:
            if count >= unit:
                return f"{self.number(count / unit)} {name}"
        return f"{count} B"

    def length(self, seconds: int) -> str:
        """``3:07``."""
        hours, rest = divmod(seconds, 3600)
        minutes, left = divmod(rest, 60)
        return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"

    def days(self, seconds: float) -> str:
        """``2.5 days``."""
        value = self.number(seconds / 86_400)
        return self.say("days.many", n=value)


def isolated(text: str) -> str:
    """A text that is put into a sentence: set apart where it runs from right to left, so that it
    does not carry figures and stops beside it along.
    """
    runs = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if runs and not text.startswith("\u2068") else text
