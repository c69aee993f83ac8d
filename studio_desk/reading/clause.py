"""What one clause says by itself: the thing it names, the change it asks for, its kind of words."""

from __future__ import annotations

import re
from dataclasses import field

from studio_desk.reading.mentions import Quantity
from studio_desk.reading.vocabulary import folded
from studio_desk.values import dataclass

_NAMED = re.compile(
    r"(?<!\bon )(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bthrough )(?<!\bauf )"
    r"\b(?:the|my|our|der|die|das|den|dem)\s+([^\W\d_]{3,})(?=\s|[,.!?:;)]|$)",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(
    r"(?:and |und |but |aber )?([^\W\d_]{3,})(?= (?:is |are |way |bit |ist |sind )*"
    r"(?:too|zu|up|down|louder|quieter|lauter|leiser|[+-]?\d))",
    re.IGNORECASE,
)
_STEPPED = {"level", "loudness", "tempo", "ceiling"}


@dataclass(slots=True)
class Clause:
    """What a clause says. Empty fields are what it leaves to its neighbours.

    `change_at` and `thing_at` are where change and thing stand, for who shares with whom.
    """

    start: int
    end: int
    songs: tuple[str, ...] = ()
    song_at: int | None = None
    element: str | None = None
    section: str | None = None
    whole: bool = False
    thing_at: int | None = None
    aspect: str | None = None
    fault: bool = False
    sign: int = 0
    word: str | None = None  # up, down, more, less
    strong: bool = False  # says what it is about by itself: "louder"
    quantity: Quantity | None = None
    action: str | None = None
    side: str | None = None
    restore: bool = False
    change_at: int | None = None
    time: str | None = None
    edit: bool = False
    complaint: bool = False
    roles: set[str] = field(default_factory=set)
    spare: int = 0  # words of no known meaning
    foreign: list[str] = field(default_factory=list)

    @property
    def changes(self) -> bool:
        """Whether it says what should become of a thing."""
        return bool(
            self.sign or self.action or self.side or self.restore
            or (self.quantity is not None and self.quantity.kind != "place")
        )  # fmt: skip

    @property
    def thing(self) -> bool:
        """Whether it names what the change is about, the song not counted."""
        return bool(self.element or self.section or self.aspect or self.whole)

    @property
    def opens_with_song(self) -> bool:
        """Whether a song is the first it names: "On Glass the bass is too loud"."""
        others = [at for at in (self.thing_at, self.change_at) if at is not None]
        return self.song_at is not None and all(self.song_at < at for at in others)

    @property
    def thing_is_named(self) -> bool:
        """Whether it names what is played or which stretch, not only a side of it."""
        return bool(self.element or self.section or self.whole)

    @property
    def numeric_only(self) -> bool:
        """Whether all its change is an amount."""
        return self.quantity is not None and not (self.sign or self.action or self.restore)

    def has(self, *roles: str) -> bool:
        """Whether any of these kinds of words occurs in it."""
        return not self.roles.isdisjoint(roles)

    def foreign_thing(self, text: str) -> str | None:
        """A thing that no list knows, where the clause names one: "the vibraslap is too loud"."""
        if not self.changes or self.element or not self.foreign:
            return None
        bare = _FIRST_WORD.match(text, self.start, self.end)
        if (
            bare
            and self.spare == 1
            and folded(bare[1]) == self.foreign[0]
            and not self.thing_is_named
        ):
            return bare[1]
        for match in _NAMED.finditer(text, self.start, self.end):
            if folded(match[1]) in self.foreign:
                return match[1]
        return None


def change_word(sign: int, word: str | None, aspect: str | None) -> str:
    """The direction as one of the words that the policy reads (pin 12)."""
    if word:
        return word
    if aspect is None or aspect in _STEPPED or aspect == "volume":
        return "up" if sign > 0 else "down"
    return "more" if sign > 0 else "less"


def amount_text(quantity: Quantity, sign: int) -> str:
    """An amount as the policy reads it: "+1.5 dB", "-20 %"; unsigned where nobody says."""
    sign = quantity.sign or (0 if quantity.kind == "target" else sign)
    return ("+" if sign > 0 else "-" if sign < 0 else "") + quantity.text
