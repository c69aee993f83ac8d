"""Of which changes up or down can be asked."""

from __future__ import annotations

import pytest

from studio_desk.reading import has_direction
from studio_desk.readingfiles import vocabulary


@pytest.mark.parametrize(
    "change",
    [
        "remove", "Remove the backing vocal", "entfernen", "add", "add a shaker", "mute", "fix",
        "replace with the second take", "take out", "no more of it", "check", "tighter",
        "hard left", "30 % right", "in the middle", "left", "right", "links", "how it was",
        "20 ms later", "earlier",
    ],
)  # fmt: skip
def test_a_deed_a_side_and_a_move_in_time_have_none(change: str) -> None:
    """Nobody could answer whether to remove a voice is up or down."""
    assert not has_direction(change, vocabulary())


@pytest.mark.parametrize(
    "change",
    [
        "1 dB", "1.5 dB", "cut 2 dB", "10 %", "a bit", "warmer", "drier", "louder", "fix: louder",
        "turn it up", "-0 dB", "like on the radio", "the ghost", "-14 LUFS", "120 bpm", "½",
    ],
)  # fmt: skip
def test_an_amount_a_quality_and_what_nobody_knows_have_one(change: str) -> None:
    """There the owner is asked: it counts as neither until answered."""
    assert has_direction(change, vocabulary())
