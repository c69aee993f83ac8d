"""Which song is meant: by name, by a part of it, misspelt, or by its place in the order."""

from __future__ import annotations

from studio_desk.policy.names import compared
from studio_desk.reading.spelling import distance
from studio_desk.reading.vocabulary import Lexicon, Token, folded, words_of
from studio_desk.values import dataclass

SHORTEST_MISSPELT = 5  # letters of a name that may be misspelt
LETTERS_FOR_A_SLIP = 5  # a slip is forgiven for each so many letters


@dataclass(frozen=True, slots=True)
class Title:
    """A song's name prepared for finding."""

    name: str
    words: tuple[str, ...]
    joined: str
    common: bool  # whether the name is also a word of the craft or of everyday speech


class Songs:
    """Finds the songs of one project in a text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.names = lexicon.known.songs
        self._titles = [self._title(name) for name in self.names]
        self._parts = self._distinctive_parts()

    def _title(self, name: str) -> Title:
        words = words_of(name)
        common = len(words) == 1 and self._lexicon.knows(words[0])
        return Title(name, words, "".join(words) or folded(compared(name)), common)

    def _distinctive_parts(self) -> dict[str, str]:
        """Words by which one song of several can be told, such as its longest one."""
        owners: dict[str, set[str]] = {}
        for title in self._titles:
            if len(title.words) > 1:
                for word in title.words:
                    owners.setdefault(word, set()).add(title.name)
        taken = {title.words[0] for title in self._titles if len(title.words) == 1}
        return {
            word: next(iter(names))
            for word, names in owners.items()
            if len(names) == 1
            and len(word) >= SHORTEST_MISSPELT
            and not self._lexicon.knows(word)
            and word not in taken
        }

    def at(self, text: str, tokens: list[Token], index: int) -> tuple[str, int] | None:
        """The song named from this token on, and how many tokens its name takes."""
        best: tuple[str, int] | None = None
        for title in self._titles:
            if not title.words:
                continue
            count = len(title.words)
            for size in sorted({count, 1, count + 1}, reverse=True):
                window = tokens[index : index + size]
                if len(window) < size:
                    continue
                exact = tuple(token.word for token in window) == title.words
                joined = "".join(token.word for token in window)
                if not exact and joined != title.joined:
                    continue
                if title.common and not _set_apart(text, window):
                    continue
                if best is None or size > best[1]:
                    best = (title.name, size)
        if best is None:
            best = self._misspelt(tokens, index)
        if best is None and tokens[index].word in self._parts:
            token = tokens[index]
            if text[token.start].isupper() or len(token.word) > SHORTEST_MISSPELT + 1:
                best = (self._parts[token.word], 1)
        return best

    def _misspelt(self, tokens: list[Token], index: int) -> tuple[str, int] | None:
        """The one song that is nearest to what stands here, a slip or two away."""
        near: list[tuple[int, int, str]] = []
        for title in self._titles:
            slips = len(title.joined) // LETTERS_FOR_A_SLIP
            if len(title.joined) < SHORTEST_MISSPELT or title.common:
                continue
            for size in {len(title.words), max(1, len(title.words) - 1), len(title.words) + 1}:
                window = tokens[index : index + size]
                if len(window) < size or self._is_speech(window):
                    continue
                joined = "".join(token.word for token in window)
                if joined[:1] != title.joined[:1] or _digits(joined) != _digits(title.joined):
                    continue
                apart = distance(joined, title.joined, slips)
                if apart <= slips:
                    near.append((apart, size, title.name))
        near.sort()
        if not near or (len(near) > 1 and near[0][0] == near[1][0] and near[0][2] != near[1][2]):
            return None
        return near[0][2], near[0][1]

    def _is_speech(self, window: list[Token]) -> bool:
        """Whether each word is one that clients use anyway, so that no name is hidden in them."""
        return all(self._lexicon.is_ordinary(token.word) for token in window)

    def numbered(self, number: int) -> str | None:
        """The song at a place in the order, from 1; -1 is the last one."""
        if not self.names or number == 0 or number > len(self.names):
            return None
        return self.names[number - 1] if number > 0 else self.names[-1]


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdigit())


def _set_apart(text: str, window: list[Token]) -> bool:
    """Whether a name that is also a plain word is written as a name: quoted, leading or capital."""
    start, end = window[0].start, window[-1].end
    before, after = text[max(0, start - 40) : start].rstrip(" "), text[end : end + 2]
    if before.endswith(('"', "“", "„", "‘", "'", "»", "«", "*")):
        return True
    leads = not before or before.endswith("\n") or before[-1] in "-*•"
    if leads:
        return after[:1] == ":" or after.strip()[:1] in ("-", "–") or after[:1] in ("\n", "")
    return text[start].isupper() and before[-1] not in ".!?:;"
