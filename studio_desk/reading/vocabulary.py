"""The words of the craft and of clients: two tables of data, and the look-up made of them.

The tables (``resources/reading/*.toml``) are handed in as text; a `Lexicon` adds what a project
has already called its songs, elements and aspects.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from studio_desk.policy.names import compared
from studio_desk.reading.spelling import Speller
from studio_desk.values import dataclass

TOKEN = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?"  # a time code
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|%|#"
)
# The rows of a quality. What is a fault by itself comes first: "muddy" asks for less of it.
_ENDS = {
    "fault_more": ("comparative", -1, True),
    "fault_less": ("comparative", 1, True),
    "more_than": ("comparative", 1, False),
    "less_than": ("comparative", -1, False),
    "more": ("quality", 1, False),
    "less": ("quality", -1, False),
}
_BY_NAME = {
    "actions": "action",
    "sides": "side",
    "restore": "restore",
    "same": "same",
    "ordinals": "ordinal",
    "numbers": "number",
    "degrees": "degree",
}
# Tables whose keys are themselves the roles.
_BY_ROLE = (
    "pulling", "pronouns", "whole_songs", "song_words", "comparing", "praise", "wishing",
    "complaints", "keeping", "asking", "greeting",
)  # fmt: skip
_MARKS = {"more": 1, "up": 1, "lacking": 1, "less": -1, "down": -1, "excess": -1}


class Entry(NamedTuple):
    """What a phrase can mean.

    `sign` is the direction asked for, or of a plain quality the end of the scale it stands at;
    `complaint` says that the phrase asks for a change without any other word.
    """

    role: str
    value: str
    aspect: str | None = None
    sign: int = 0
    complaint: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign of a text: as looked up, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a project before its message is read; the order of songs counts.

    `elements`, `aspects` and `things` are what its earlier requests have named.
    """

    songs: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    things: tuple[tuple[str | None, str | None, str | None], ...] = ()  # song, element, aspect


def folded(word: str) -> str:
    """A word as looked up: no case, no accents, one kind of apostrophe."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(ch for ch in plain if not unicodedata.combining(ch)).replace("’", "'")


def tokens(text: str) -> list[Token]:
    """The words, numbers, percent and number signs of a text, in order."""
    return [Token(folded(m[0]), m.start(), m.end()) for m in TOKEN.finditer(text)]


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as looked up."""
    return tuple(token.word for token in tokens(phrase))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every phrase of the tables with its meanings, by its words."""

    phrases: Mapping[tuple[str, ...], tuple[Entry, ...]]
    gapped: tuple[tuple[str, str, Entry], ...]  # "geht … unter": two words with others between
    unit_aspects: Mapping[str, str]
    speller: Speller


def parse_vocabulary(craft: str, speech: str) -> Vocabulary:
    """The vocabulary of the two tables (TOML)."""
    crafts, speeches = tomllib.loads(craft), tomllib.loads(speech)
    phrases: dict[tuple[str, ...], list[Entry]] = {}
    gapped: list[tuple[str, str, Entry]] = []
    for phrase, entry in (*_craft_entries(crafts), *_speech_entries(speeches)):
        if "…" in phrase:
            opening, closing = (folded(part.strip()) for part in phrase.split("…"))
            gapped.append((opening, closing, entry))
            continue
        words = words_of(phrase)
        entries = phrases.setdefault(words, [])
        if words and entry not in entries:
            entries.append(entry)
    corrected = [
        word
        for words, entries in phrases.items()
        if entries and entries[0].role in ("element", "aspect", "comparative")
        for word in words
    ]
    ordinary = {word for words in phrases for word in words}
    ordinary.update(folded(word) for word in speeches["not_typos"]["words"])
    return Vocabulary(
        {words: tuple(entries) for words, entries in phrases.items()},
        tuple(gapped),
        speeches["unit_aspects"],
        Speller(corrected, ordinary),
    )


def _craft_entries(tables: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    plain = {
        "elements": "element",
        "sections": "section",
        "whole": "whole",
        "edits": "edit",
        "aspects": "aspect",
        "faults": "fault",
    }
    for table, role in plain.items():
        for name, phrases in tables[table].items():
            for phrase in (name, *phrases):
                yield phrase, Entry(role, name)
    for row in tables["quality"]:
        for key, (role, sign, complaint) in _ENDS.items():
            for phrase in row.get(key, ()):
                yield phrase, Entry(role, key, row["aspect"], sign, complaint)
    for row in tables["trouble"]:
        for phrase in row["words"]:
            yield phrase, Entry("trouble", "fix", row["aspect"], complaint=True)


def _speech_entries(tables: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    for name, phrases in tables["directions"].items():
        complaint = name in ("lacking", "excess")
        value = {"lacking": "more", "excess": "less"}.get(name, name)
        for phrase in phrases:
            yield phrase, Entry("direction", value, None, _MARKS[name], complaint)
    for table, role in _BY_NAME.items():
        for name, phrase in _rows(tables[table]):
            yield phrase, Entry(role, name)
    for kind, units in tables["units"].items():
        for name, phrase in _rows(units):
            yield phrase, Entry("unit", name, kind)
    for table in _BY_ROLE:
        for role, phrase in _rows(tables[table]):
            yield phrase, Entry(role, phrase)
    for phrase in tables["small"]["words"]:
        yield phrase, Entry("small", phrase)


def _rows(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each phrase of a table of lists, with the key of its list."""
    for key, phrases in table.items():
        for phrase in phrases:
            yield key, phrase


class Lexicon:
    """The vocabulary with the names of one project, which win over the general ones."""

    def __init__(self, vocabulary: Vocabulary, known: Known) -> None:
        self.known = known
        self.speller = vocabulary.speller
        self.gapped = vocabulary.gapped
        self.unit_aspects = vocabulary.unit_aspects
        self._phrases = vocabulary.phrases
        self._own: dict[tuple[str, ...], tuple[Entry, ...]] = {}
        self._renamed: dict[tuple[str, str], str] = {}
        for role, names in (("element", known.elements), ("aspect", known.aspects)):
            for name in names:
                self._learn(role, name)
        lengths = [len(words) for words in (*self._phrases, *self._own)]
        self.longest = max(lengths, default=1)

    def _learn(self, role: str, name: str) -> None:
        """Take a name that the project uses; it also replaces the general name for its thing."""
        words = words_of(name)
        general = next((e for e in self._phrases.get(words, ()) if e.role == role), None)
        if general is not None:
            self._renamed[role, general.value] = name
        if words:
            self._own[words] = (Entry(role, name),)

    def meanings(self, words: tuple[str, ...]) -> tuple[Entry, ...]:
        """What exactly these words mean; empty where they mean nothing."""
        return self._own.get(words) or self._phrases.get(words, ())

    def knows(self, word: str) -> bool:
        """Whether the word stands in any list."""
        return bool(self.meanings((word,)))

    def is_ordinary(self, word: str) -> bool:
        """Whether the word occurs in any phrase of the tables."""
        return self.speller.is_ordinary(word)

    def name(self, role: str, value: str) -> str:
        """The project's own name for a thing where it has one."""
        return self._renamed.get((role, value), value)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names of songs, elements or aspects are the same as the policy compares them."""
    if one is None or other is None:
        return one is other
    return compared(one) == compared(other)


def distinct(names: Iterable[str | None]) -> tuple[str, ...]:
    """The names in order, each once as compared."""
    seen: dict[str, str] = {}
    for name in names:
        if name:
            seen.setdefault(compared(name), name)
    return tuple(seen.values())
