"""Which piece of a message belongs to which item, so that nothing of it is out of sight. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from studio_desk.values import dataclass

_FEW = 3  # words beside an item, on its line, that go with it


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of the message, and the items (by their place) that were read from it."""

    text: str
    items: tuple[int, ...] = ()


def units(text: str, said: Sequence[str | None]) -> tuple[Unit, ...]:
    """The message in its order: pieces that became items, and the lines between them.

    `said` are the client's words of each item, as the reading room gives them. Every letter and
    figure of the text stands in exactly one unit.
    """
    out: list[Unit] = []
    at = 0
    for start, end, items in _ranges(text, said):
        out += _lines(text[at:start])
        out.append(Unit(" ".join(text[start:end].split()), items))
        at = end
    return (*out, *_lines(text[at:]))


def _lines(text: str) -> list[Unit]:
    found = (" ".join(line.split()) for line in text.split("\n"))
    return [Unit(line) for line in found if any(ch.isalnum() for ch in line)]


def _ranges(text: str, said: Sequence[str | None]) -> list[tuple[int, int, tuple[int, ...]]]:
    """Where the items stand, in order; those that overlap as one."""
    squeezed, places = _squeezed(text)
    found: list[tuple[int, int, int]] = []
    after = 0
    for index, words in enumerate(said):
        where = _find(squeezed, " ".join((words or "").split()), after)
        if where is None:
            continue
        begin, end = places[where[0]], places[where[1] - 1] + 1
        found.append((begin, end, index))
        after = where[0]
    joined: list[tuple[int, int, tuple[int, ...]]] = []
    for begin, end, index in sorted(found):
        begin, end = _widened(text, begin, end)
        if joined and begin < joined[-1][1]:
            first, last, items = joined.pop()
            joined.append((first, max(last, end), (*items, index)))
            continue
        if joined:
            between = text[joined[-1][1] : begin]
            if "\n" not in between and len(between.split()) <= _FEW:
                first, _, items = joined.pop()
                joined.append((first, begin, items))
        joined.append((begin, end, (index,)))
    return joined


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with each run of space as one, and where each of its characters stood."""
    out: list[str] = []
    places: list[int] = []
    for place, ch in enumerate(text):
        if ch.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                places.append(place)
            continue
        out.append(ch)
        places.append(place)
    return "".join(out), places


def _find(text: str, words: str, after: int) -> tuple[int, int] | None:
    """Where the words stand, from `after` on if they do; else where most of their beginning does:
    an item's words may be parted by others.
    """
    parts = words.split(" ")
    while parts and words:
        for start in (after, 0):
            place = text.find(words, start)
            if place >= 0:
                return place, place + len(words)
        parts.pop()
        words = " ".join(parts)
    return None


def _widened(text: str, begin: int, end: int) -> tuple[int, int]:
    """The range with the bullet before it and the full stop behind it."""
    while begin > 0 and not text[begin - 1].isalnum() and text[begin - 1] not in "\n.!?":
        begin -= 1
    while end < len(text) and not text[end].isalnum() and text[end] != "\n":
        end += 1
    return begin, end
