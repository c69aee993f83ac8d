"""What is mentioned in a text: the phrases of the lexicon, songs, amounts and time codes."""

from __future__ import annotations

import re
from itertools import pairwise

from studio_desk.reading.songs import Songs
from studio_desk.reading.vocabulary import Entry, Lexicon, Token, tokens
from studio_desk.values import dataclass

_SIGN = re.compile(r"(?:^|(?<=[\s(~:=,])|(?<=by))([+\-−–]|minus|plus) ?$", re.IGNORECASE)
_APPROXIMATE_SIGN = re.compile(r"(?:\+\s?/\s?[-−–]|±)\s?$")
_RANGE = re.compile(r"^\s?(?:-|–|to|bis|or|oder|/)\s?$", re.IGNORECASE)
# Units that are ordinary words too: "a second guitar", "the first bar".
_ONLY_WITH_DIGITS = {"s", "kHz", "Hz", "bars", "cents", "BPM"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as written: `number` "1.5" or "1 to 2", `sign` +1, -1 or 0 where none is written.

    `kind` is that of its unit: amount (a change by so much), target (a value to be set) or place.
    """

    number: str
    unit: str
    kind: str
    sign: int

    @property
    def text(self) -> str:
        """Number and unit, without a sign."""
        return f"{self.number} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that means something: entries of the lexicon, or one of the others."""

    start: int
    end: int
    entries: tuple[Entry, ...] = ()
    songs: tuple[str, ...] = ()
    quantity: Quantity | None = None
    time: str | None = None
    foreign: str | None = None

    def entry(self, *roles: str) -> Entry | None:
        """The first meaning of one of these roles."""
        return next((entry for entry in self.entries if entry.role in roles), None)

    def has(self, *roles: str) -> bool:
        """Whether it can mean one of these roles."""
        return self.entry(*roles) is not None


class Scanner:
    """Finds the mentions of a text, the longest phrase first, from left to right."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._songs = Songs(lexicon)
        self._meant: list[str] = []  # the words of the text at hand, slips mended

    def scan(self, text: str) -> list[Mention]:
        """Every mention, in order; a word of no known meaning is a foreign one."""
        found = tokens(text)
        self._meant = [self._corrected(token) for token in found]
        out: list[Mention] = []
        index = 0
        while index < len(found):
            mention, count = self._at(text, found, index)
            out.append(mention)
            index += count
        return out

    def _at(self, text: str, found: list[Token], index: int) -> tuple[Mention, int]:
        token = found[index]
        if ":" in token.word:
            return Mention(token.start, token.end, time=token.word), 1
        song = self._songs.at(text, found, index)
        if song is not None:
            name, count = song
            return Mention(token.start, found[index + count - 1].end, songs=(name,)), count
        for read in (self._quantity, self._numbered_song, self._phrase):
            result = read(text, found, index)
            if result is not None:
                return result
        return Mention(token.start, token.end, foreign=token.word), 1

    def _phrase(self, text: str, found: list[Token], index: int) -> tuple[Mention, int] | None:
        longest = min(self._lexicon.longest, len(found) - index)
        for count in range(longest, 0, -1):
            window = found[index : index + count]
            words = tuple(token.word for token in window)
            entries = self._lexicon.meanings(words)
            if not entries:
                entries = self._lexicon.meanings(tuple(self._meant[index : index + count]))
            # A phrase does not reach across a comma or a full stop.
            if entries and not _broken(text, window):
                return Mention(window[0].start, window[-1].end, entries), count
        return None

    def _corrected(self, token: Token) -> str:
        return self._lexicon.speller.meant(token.word) or token.word

    def _number(self, found: list[Token], index: int) -> tuple[str, int] | None:
        """A number in digits or words from this token on, and its count of tokens."""
        if index >= len(found):
            return None
        if found[index].word[0].isdigit() and ":" not in found[index].word:
            return found[index].word.replace(",", "."), 1
        for count in (3, 2, 1):
            window = found[index : index + count]
            if len(window) == count:
                for entry in self._lexicon.meanings(tuple(token.word for token in window)):
                    if entry.role == "number":
                        return entry.value, count
        return None

    def _quantity(self, text: str, found: list[Token], index: int) -> tuple[Mention, int] | None:
        first = self._number(found, index)
        if first is None:
            return None
        number, count = first
        digits = found[index].word[0].isdigit()
        start = found[index].start
        before = text[max(0, start - 7) : start]
        sign_at = _SIGN.search(before)
        sign = 0
        if sign_at is not None and not _APPROXIMATE_SIGN.search(before):
            sign = 1 if sign_at[1].casefold() in ("+", "plus") else -1
        range_to = index + count
        joint = self._joint(text, found, range_to)
        second = self._number(found, range_to + joint) if joint is not None else None
        if joint is not None and second is not None and self._unit(found, range_to) is None:
            number, count = f"{number} to {second[0]}", count + joint + second[1]
        unit = self._unit(found, index + count)
        if unit is not None and (digits or unit[0].value not in _ONLY_WITH_DIGITS):
            entry, more = unit
            quantity = Quantity(number, entry.value, entry.aspect or "amount", sign)
            count += more
        elif sign and digits and " to " not in number and not before.endswith(" "):
            quantity = Quantity(number, "", "amount", sign)
        else:
            return None
        begin = start - (len(before) - sign_at.start(1)) if sign and sign_at else start
        return Mention(begin, found[index + count - 1].end, quantity=quantity), count

    def _joint(self, text: str, found: list[Token], index: int) -> int | None:
        """How many tokens the joint of a range takes ("1-2", "1 to 2"); None without one."""
        for words in (0, 1):
            after = index + words
            if 0 < after < len(found) and index > 0:
                between = text[found[index - 1].end : found[after].start]
                if _RANGE.match(between) and between.strip():
                    return words
        return None

    def _unit(self, found: list[Token], index: int) -> tuple[Entry, int] | None:
        for count in (3, 2, 1):
            window = found[index : index + count]
            if len(window) == count:
                for entry in self._lexicon.meanings(tuple(token.word for token in window)):
                    if entry.role == "unit":
                        return entry, count
        return None

    def _numbered_song(
        self, text: str, found: list[Token], index: int
    ) -> tuple[Mention, int] | None:
        """A song by its place: "second song", "track 2", "song no. 3", "#2", "last track"."""
        token = found[index]
        after = found[index + 1] if index + 1 < len(found) else None
        if token.word == "#" and after is not None and after.word.isdigit():
            return self._by_number(text, found, index, 2, int(after.word[:4]))
        ordinal = self._role(token, "ordinal")
        if (
            after is not None
            and self._role(after, "song")
            and after.word not in ("songs", "tracks")
        ):
            if token.word.isdigit() and text[token.end : token.end + 1] == ".":
                return self._by_number(text, found, index, 2, int(token.word[:4]))
            if ordinal is not None:
                return self._by_number(text, found, index, 2, int(ordinal.value))
        if self._role(token, "song") is None or token.word == "one":
            return None
        count = 1
        while index + count < len(found) and found[index + count].word in (
            "#",
            "no",
            "nr",
            "number",
        ):
            count += 1
        number = found[index + count] if index + count < len(found) else None
        if number is None:
            return None
        spelt = self._role(number, "number")
        if number.word.isdigit():
            value = int(number.word[:4])
        elif spelt is not None and spelt.value.isdigit() and number.word not in ("a", "an", "ein"):
            value = int(spelt.value)
        else:
            return None
        if self._unit(found, index + count + 1) is not None:
            return None  # "turn the track 2 dB down"
        return self._by_number(text, found, index, count + 1, value)

    def _by_number(
        self, text: str, found: list[Token], index: int, count: int, number: int
    ) -> tuple[Mention, int] | None:
        start, end = found[index].start, found[index + count - 1].end
        name = self._songs.numbered(number)
        # Without the project's songs the client's own words have to do.
        return Mention(start, end, songs=(name or " ".join(text[start:end].split()),)), count

    def _role(self, token: Token, role: str) -> Entry | None:
        return next((e for e in self._lexicon.meanings((token.word,)) if e.role == role), None)


def _broken(text: str, window: list[Token]) -> bool:
    return any(
        set(text[one.end : two.start]) & set(",.;:!?()\n") - {"\n"} for one, two in pairwise(window)
    )
