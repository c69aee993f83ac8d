"""Rows of the project list: titles, chips with live time left, group heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.rowviews import ChipView, RowView
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.wording.chips import chip_words
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech

if TYPE_CHECKING:
    from studio_desk.studio import ListedRow

UNTITLED = QT_TR_NOOP("Untitled project")
GROUP_LABELS = Words(
    {
        "needs_you": QT_TR_NOOP("Needs you now"),
        "closing_soon": QT_TR_NOOP("Closing soon"),
        "open": QT_TR_NOOP("Open"),
        "finished": QT_TR_NOOP("Finished"),
    }
)


def row_view(row: ListedRow, speech: Speech, query: str = "") -> RowView:
    """One project as a row, worded at `speech.now` in its own zone; matches are marked."""
    words = chip_words(row.standing, row.currency, Speech(row.zone, speech.now))
    title = row.title or tr(UNTITLED)
    kind = kind_of_work(row.kind)
    if row.songs > 2:
        kind = tr("{kind}, %n songs", "{kind}, %n song", row.songs, kind=kind)
    left = f"{row.client} · {kind}" if row.client else kind
    chip = ChipView(cast("RoleName", words.role), words.icon, words.strong, words.text)
    return RowView(
        title, left, words.line, chip, matches(title, query), matches(row.client or "", query)
    )


def matches(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where words of the query begin words of the text, ignoring case: (start, length)."""
    found = []
    folded = text.casefold()
    if len(folded) != len(text):  # folding moved the letters; a wrong mark is worse than none
        return ()
    for word in query.casefold().split():
        start = folded.find(word)
        if start >= 0:
            found.append((start, len(word)))
    return tuple(sorted(set(found)))
