"""The rounds of a project in words: what was asked, how it stands, what it cost, and how long."""

from __future__ import annotations

from typing import Any

from studio_desk.money.ledger import Waiver
from studio_desk.ui.present.rounds import RoundRow, round_count, round_rows

from .test_cards import ASKED, BOUGHT, REVISED, SENT, STARTED, A, B, fact, scene

NEW_ITEM = {"song": "Glass", "element": "snare", "aspect": "level", "change": "+2 dB"}
OURS = {"song": "Glass", "element": "click", "cause": "studio"}


def mixing(*facts: dict[str, Any], **more: Any) -> tuple[RoundRow, ...]:
    return round_rows(scene(B, "mixing", BOUGHT, STARTED, SENT, *facts), **more)


def test_a_round_tells_when_it_was_asked_and_how_long_it_took() -> None:
    """The newest request first, its items below it, each with its standing and clause."""
    head, item = mixing(ASKED, REVISED)
    assert (head.title, head.chip and head.chip.words) == ("Round 1", "Free")
    assert head.lines == (
        "Asked Fri 6 Mar, 09:00. Revised Sat 7 Mar, 12:00, after 1 d 03 h.",
        "No charge.",
    )
    assert (item.title, item.lines) == ("Glass, bass, level: +1.5 dB", ("Free: B4a",))


def test_what_is_in_hand_says_since_when() -> None:
    """A request that is not revised yet; the clocks changed that night."""
    head = mixing(ASKED)[0]
    assert head.chip is not None
    assert head.chip.words == "In hand"
    assert head.lines[0] == "Asked Fri 6 Mar, 09:00. In hand for 1 d 23 h."


def test_a_fee_is_told_until_it_is_charged() -> None:
    """First the floor, then the sum that was agreed, and what was waived of it."""
    second = fact("requested", "2026-03-08T10:00:00Z", items=[NEW_ITEM])
    head = mixing(ASKED, REVISED, second)[0]
    assert (head.title, head.lines[1]) == ("Round 2", "Fee from $20.00, not charged.")
    charged = fact("charged", "2026-03-08T11:00:00Z", amount="15.00", **{"for": "f6"})
    assert mixing(ASKED, REVISED, second, charged)[0].lines[1] == "Charged $15.00."
    waived = Waiver(0, 500, "a friend", "f7")
    rows = mixing(ASKED, REVISED, second, charged, waivers=[waived])
    assert rows[0].lines[1] == "Charged $15.00, $5.00 waived."


def test_our_own_mistake_is_no_round() -> None:
    """It is listed, and not counted."""
    ours = fact("requested", "2026-03-06T14:00:00Z", items=[OURS])
    looked_at = scene(B, "mixing", BOUGHT, STARTED, SENT, ours)
    head, item = round_rows(looked_at)
    assert (head.title, item.lines) == ("Our own mistake", ("Free, our own mistake: H2",))
    assert round_count(looked_at) == 0


def test_what_is_closed_is_not_taken_on() -> None:
    """A request where no revisions are sold."""
    head = round_rows(scene(A, "sample_pack", BOUGHT, SENT, {**ASKED, "id": "f4"}))[0]
    assert head.chip is not None
    assert (head.chip.words, head.lines[0]) == (
        "Closed",
        "Asked Fri 6 Mar, 09:00. Not taken on.",
    )
