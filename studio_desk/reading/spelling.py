"""Slips of the keyboard: how far two words are apart, and which known word was meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable

SHORTEST = 5  # letters; shorter words are too near to each other to guess
LONG = 9  # letters from which two slips are forgiven
GUESSES = 5_000  # distinct unknown words of one text that are looked at; the rest is left as it is


def distance(one: str, other: str, most: int) -> int:
    """Letters to change, drop, add or swap with the next one; more than `most` is `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


class Speller:
    """Finds the word of the craft that a misspelt one stands for.

    The first letter must be right, and the word must not be another word of the language.
    """

    def __init__(self, words: Iterable[str], ordinary: Collection[str]) -> None:
        self._words: dict[str, list[str]] = {}
        for word in words:
            if len(word) >= SHORTEST and word.isalpha():
                self._words.setdefault(word[0], []).append(word)
        self._ordinary = ordinary
        self._guesses: dict[str, str | None] = {}

    def is_ordinary(self, word: str) -> bool:
        """Whether the word is one that the tables know, in whatever phrase."""
        return word in self._ordinary

    def meant(self, word: str) -> str | None:
        """The known word that this one misspells, or None."""
        if len(word) < SHORTEST or word in self._ordinary or not word.isalpha():
            return None
        if word in self._guesses:
            return self._guesses[word]
        if len(self._guesses) >= GUESSES:
            self._guesses.clear()
        slips = 2 if len(word) >= LONG else 1
        near = [(distance(word, known, slips), known) for known in self._words.get(word[0], ())]
        nearest = min(near, default=(slips + 1, ""))
        found = nearest[1] if nearest[0] <= slips else None
        self._guesses[word] = found
        return found
