"""What is compared of a client's words: names, things, the sign of a change (pins 10, 12, 13)."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

Thing = tuple[str | None, str | None, str | None]

_NUMBER = r"([+\-\u2212])\s*([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)"


def compared(name: str) -> str:
    """A name as it is compared: composed, without case, without white space."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return "".join(unicodedata.normalize("NFC", folded).split())


def thing(item: dict[str, Any]) -> Thing | None:
    """Song, element and aspect of an item; None where it names none of them."""
    song, element, aspect = (
        None if item.get(key) is None else compared(item[key])
        for key in ("song", "element", "aspect")
    )
    return None if song is element is aspect is None else (song, element, aspect)


def sign(change: str | None) -> int | None:
    """Up is 1, down is -1; None where it cannot be read."""
    if change is None:
        return None
    text = change.strip().casefold()
    if text in ("up", "more"):
        return 1
    if text in ("down", "less"):
        return -1
    match = re.match(_NUMBER, text)
    if match is None or float(match[2].replace(",", ".")) == 0:
        return None
    return 1 if match[1] == "+" else -1


def is_unclear(item: dict[str, Any]) -> bool:
    """Whether an item speaks of a change whose sign cannot be read."""
    return item.get("change") is not None and sign(item["change"]) is None
