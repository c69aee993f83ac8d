"""Folding of text for search: case, accents and width do not matter, and every script is found.

The full-text index splits at spaces and would take a run of Chinese, Japanese or Thai for one word;
so the characters of scripts that use no spaces are set apart, and a query for several of them is a
phrase.
"""

from __future__ import annotations

import unicodedata

# First and last code points of scripts written without spaces between words.
_APART = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # kana
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # ideographs
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def folded(text: str) -> str:
    """The form in which text is compared for search and sorting: one line, single spaces."""
    wide = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(ch for ch in wide if not unicodedata.combining(ch))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def indexed(text: str) -> str:
    """The form in which text is handed to the index."""
    return " ".join("".join(f" {ch} " if _stands_apart(ch) else ch for ch in folded(text)).split())


def query(typed: str) -> str:
    """What was typed as a query of the index: every word must begin some word; empty for none.

    Each word becomes one quoted phrase, so that nothing typed is taken for the query language.
    """
    phrases = []
    for word in folded(typed).split():
        tokens = "".join(f" {ch} " if _stands_apart(ch) else _plain(ch) for ch in word).split()
        if tokens:
            phrases.append('"' + " ".join(tokens) + '" *')
    return " AND ".join(phrases)


def _stands_apart(ch: str) -> bool:
    point = ord(ch)
    return any(first <= point <= last for first, last in _APART)


def _plain(ch: str) -> str:
    """A character as the index's own splitting sees it: letters and figures, else a gap."""
    return ch if unicodedata.category(ch)[0] in "LNC" and ch.isprintable() else " "
