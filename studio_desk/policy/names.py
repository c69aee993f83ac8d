"""Comparing the names of songs, elements and aspects, and reading the sign of a change."""

from __future__ import annotations

import re
import unicodedata

_SIGNED = re.compile(r"([+\-\u2212])\s*([0-9]+(?:[.,][0-9]+)*|[.,][0-9]+)")
_WORDS = {"up": 1, "more": 1, "down": -1, "less": -1}


def compared(name: str) -> str:
    """The form in which two names are compared: NFC, case folded, no white space (pin 13)."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return "".join(folded.split())


def sign_of(change: str) -> int | None:
    """+1 or -1 where the direction of a change can be read, else None (pin 12).

    Readable: a sign before a number that is not zero, or exactly up, more, down, less.
    """
    text = change.strip().casefold()
    if text in _WORDS:
        return _WORDS[text]
    match = _SIGNED.match(text)
    if match is None or not any(digit in "123456789" for digit in match[2]):
        return None
    return 1 if match[1] == "+" else -1
