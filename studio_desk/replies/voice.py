"""Says dates, money, items and clauses in the language of a reply, in the client's zone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime

from studio_desk.policy.facts import Item
from studio_desk.policy.instants import local_time, zone_named
from studio_desk.policy.money import format_money
from studio_desk.policy.reasons import Reason, numbers
from studio_desk.values import dataclass
from studio_desk.wording.speech import english_money

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language of replies: its words, its templates by kind and tone, the shape of its dates."""

    code: str
    name: str  # in itself
    words: Mapping[str, str]
    templates: Mapping[tuple[str, str], str]
    days: tuple[str, ...]
    months: tuple[str, ...]
    day: str  # of {weekday}, {day}, {month}
    decimal: str
    craft: Mapping[str, str]  # names of elements, aspects and changes, from English


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks `language`; instants are UTC seconds said in `zone`, as seen at `now`."""

    language: Language
    zone: str
    now: int

    def say(self, key: str, **places: object) -> str:
        """The words of that key, with its places filled."""
        return self.language.words[key].format(**places)

    def maybe(self, key: str) -> str:
        """The words of that key, or nothing."""
        return self.language.words.get(key, "")

    def count(self, key: str, number: int) -> str:
        """``1 song``, ``2 songs``."""
        return self.say(f"{key}.{'one' if number == 1 else 'many'}", n=number)

    def date(self, instant: int) -> str:
        """``Tuesday 10 March``; ``Dienstag, 10. März``; with the year when it is not this one."""
        wall = self._local(instant)
        text = self.language.day.format(
            weekday=self.language.days[wall.weekday()],
            day=wall.day,
            month=self.language.months[wall.month - 1],
        )
        return text if wall.year == self._local(self.now).year else f"{text} {wall.year}"

    def when(self, instant: int) -> str:
        """``Tuesday 10 March, 13:30 (New York time)``: the last second belongs to its minute."""
        city = self.zone.rpartition("/")[2].replace("_", " ")
        place = city if city == "UTC" else self.say("zone", city=city)
        return f"{self.date(instant)}, {self._local(instant):%H:%M} ({place})"

    def _local(self, instant: int) -> datetime:
        return local_time(instant, zone_named(self.zone))

    def money(self, minor: int, currency: str | None) -> str:
        """``$400.00``; ``400,00 €``."""
        if self.language.decimal == ".":
            return english_money(minor, currency)
        amount = format_money(minor).replace(".", self.language.decimal)
        return f"{amount} {_SIGNS.get(currency or '', currency or '')}".strip()

    def cited(self, reasons: Iterable[Reason]) -> str:
        """`` (terms B4a, B6a)``; empty where only rules of the house speak."""
        return self.clauses(numbers(reasons))

    def clauses(self, named: Iterable[str]) -> str:
        found = [number for number in dict.fromkeys(named) if not _of_the_house(number)]
        return f" ({self.say('terms', clauses=', '.join(found))})" if found else ""

    def item(self, item: Item) -> str:
        """``Night Drive, lead vocal, reverb: less``; else what the client wrote, quoted."""
        parts = [self._craft(part) for part in (item.element, item.aspect) if part]
        song = kept_apart(item.song or "")
        thing = ", ".join([*([song] if song else []), *parts])
        change = self.say("to_original") if item.to else self._craft(item.change or "")
        if parts and change:
            return f"{thing}: {change}"
        said = " ".join((item.text or "").split())
        if said:
            quoted = self.say("quoted", text=kept_apart(said))
            return f"{song}: {quoted}" if song else quoted
        return ": ".join(part for part in (thing, change) if part) or self.say("something")

    def _craft(self, name: str) -> str:
        return kept_apart(self.language.craft.get(name.casefold(), name))


def kept_apart(text: str) -> str:
    """The text in isolates (U+2068 … U+2069) where it is of the other direction, so that it turns
    nothing around it; any other text as it is.
    """
    turns = any(unicodedata.bidirectional(ch) in ("R", "AL") for ch in text)
    return f"\u2068{text}\u2069" if turns else text


def _of_the_house(number: str) -> bool:
    return re.fullmatch(r"H\d+", number) is not None
