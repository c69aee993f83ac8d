"""What reminders say: headline, text, the line of the menu, groups, and the note to the client."""

from __future__ import annotations

import pytest

from studio_desk.policy import parse_instant
from studio_desk.reminders.plan import KINDS
from studio_desk.store.reminders import DeadlineRow
from studio_desk.studio import DueRow
from studio_desk.wording.reminders import group_words, letter, reminder_words, tip

NOW = parse_instant("2026-03-08T13:18:00Z")
END = parse_instant("2026-03-10T17:30:00Z")
NY = "America/New_York"


def due(kind: str, at: int = END, **other: object) -> DueRow:
    values = {
        "scope": "", "clauses": "", "minor": None, "currency": None, "per": None,
    } | other  # fmt: skip
    deadline = DeadlineRow(
        7, kind, "", at, at - 86_400, muted=False, done=False, snoozed_until=None, shows_at=None,
        ends_at=None if KINDS[kind].standing else at, due_at=None, **values,  # type: ignore[arg-type]
    )  # fmt: skip
    return DueRow(deadline, "Night Drive EP", "Ana Pavlović", "mixing", NY)


def test_a_window_says_how_long_for_what_and_then() -> None:
    """As the tray's picture has it: headline, text with clause and fee, the menu's line."""
    words = reminder_words(
        due("window", scope="follow_ups", clauses="B4a B4c", minor=2000, currency="USD",
            per="song"),
        NY, NOW,
    )  # fmt: skip
    assert words.headline == "Night Drive EP: free for 2 more days"
    assert words.text == (
        "Ana Pavlović may ask for follow-ups until Tue 10 Mar, 13:30 (B4a). Then from $20 per song."
    )
    assert words.line == "Night Drive EP: free 2 d 04 h, until Tue 13:30"


def test_a_window_that_has_passed_says_so() -> None:
    """Told after a sleep, it does not speak of what can still be asked."""
    words = reminder_words(due("window"), NY, END + 1)
    assert words.headline == "Night Drive EP: free revisions have ended"
    assert words.text == "The time ended today, 13:30."
    assert words.role == "closed"


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("now", [NOW, END, END + 40 * 86_400])
def test_every_kind_has_words_at_any_time(kind: str, now: int) -> None:
    """Before, at and long after its instant: a headline, a whole sentence, a line."""
    words = reminder_words(due(kind, minor=500, currency="GBP"), "UTC", now)
    assert words.headline
    assert words.text.endswith(".")
    assert "{" not in words.headline + words.text + words.line
    assert words.line


def test_a_group_names_the_most_pressing_first() -> None:
    """Four headlines, the nearest deadline first, then what costs money; the rest is counted."""
    rows = [due("purge", NOW - 86_400)] * 3 + [
        due("overdue", NOW - 9), due("exchange", NOW + 3_600), due("window", NOW + 60)
    ]  # fmt: skip
    title, text = group_words(rows, NY, NOW)
    assert title == "6 reminders"
    lines = text.split("\n")
    assert "free for 1 more minute" in lines[0]
    assert "exchange for 1 more hour" in lines[1]
    assert "overdue" in lines[2]
    assert lines[-1] == "and 2 more"


def test_the_tip_is_the_next_deadline() -> None:
    """What the tray says when it is pointed at."""
    assert tip(None, NY, NOW) == "No deadline ahead"
    assert tip(due("window"), NY, NOW).startswith("Night Drive EP: free 2 d 04 h")


def test_the_note_to_the_client_says_until_when_and_where() -> None:
    """The owner's words to send: the time with its place, the fee after it, the studio's name."""
    text = letter(due("window", minor=2000, currency="USD", per="song"), "Low Tide", NY, NOW)
    assert text.startswith("Hello Ana,\n")
    assert "until Tuesday 10 March 13:30 (New York time). After that" in text
    assert "from $20 per song" in text
    assert text.endswith("\n\nLow Tide\n")
