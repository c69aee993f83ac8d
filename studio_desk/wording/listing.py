"""Every project on one line, for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Protocol

from studio_desk.wording.chips import Standing, chip_words
from studio_desk.wording.explain import REFUND_WORDS, RETENTION_WORDS
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, plain


class _Derived(Standing, Protocol):
    @property
    def refund(self) -> str: ...
    @property
    def held(self) -> bool: ...
    @property
    def next_change_at(self) -> int | None: ...


class Row(Protocol):
    """A listed project."""

    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str | None: ...
    @property
    def client(self) -> str | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def zone(self) -> str: ...
    @property
    def standing(self) -> _Derived: ...


_HEAD = ("ID", "PROJECT", "CLIENT", "KIND", "STANDING", "", "REFUND", "FILES", "UNTIL")
_LONGEST = 200  # letters of a name that are looked at
_WIDEST = (10, 32, 26, 16, 34, 30, 24, 28, 24)


def listing(rows: Sequence[Row], at: int) -> str:
    """A table as read at `at` (UTC seconds), each project in its own zone; a sentence if empty."""
    if not rows:
        return "No projects yet. Take some in with studio-desk import cases FILE.\n"
    table = [_HEAD, *(_cells(row, Speech(row.zone, at)) for row in rows)]
    widths = [
        min(max(_width(line[column]) for line in table), _WIDEST[column])
        for column in range(len(_HEAD))
    ]
    return "".join(
        "  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in table
    )


def _cells(row: Row, speech: Speech) -> tuple[str, ...]:
    standing = row.standing
    chip = chip_words(standing, row.currency, speech)
    change = standing.next_change_at
    files = RETENTION_WORDS[standing.retention] + (", held" if standing.held else "")
    return (
        str(row.id),
        plain(row.title or "Untitled project")[:_LONGEST],
        plain(row.client or "")[:_LONGEST],
        kind_of_work(row.kind),
        f"{chip.strong} {chip.text}".strip(),
        chip.line,
        REFUND_WORDS[standing.refund],
        files,
        "" if change is None else speech.when(change - 1),
    )


def _width(text: str) -> int:
    """Columns in a terminal: wide letters take two, combining marks none."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def _padded(text: str, width: int) -> str:
    if _width(text) > width:
        room = width - 1
        kept = ""
        for letter in text:
            room -= _width(letter)
            if room < 0:
                break
            kept += letter
        text = f"{kept}…"
    return text + " " * (width - _width(text))
