"""Sizes, places and progress as the page says them."""

from __future__ import annotations

import pytest

from studio_desk.studio.filing import Told
from studio_desk.ui.files.words import percent, place_words, progress_words
from studio_desk.wording.speech import size_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1.0 kB"),
        (12_345, "12 kB"),
        (3_900_000, "3.9 MB"),
        (999_600_000, "1.0 GB"),
        (225_600_000_000, "225.6 GB"),
        (1_200_000_000_000, "1.2 TB"),
    ],
)
def test_sizes_are_decimal_with_one_figure_behind_the_point(size: int, words: str) -> None:
    """As drives are sold: a gigabyte is a thousand million bytes."""
    assert size_words(size) == words


def test_places_and_progress() -> None:
    """A path from its root; files and bytes done of all, the unit once."""
    assert place_words("Vault 1", "2026/caf\\xE9") == "Vault 1 › 2026 › caf\\xE9"
    told = Told(12, 98, 3_900_000_000, 14_200_000_000)
    assert progress_words(told) == "12 of 98 files, 3.9 of 14.2 GB"
    assert percent(told) == 27
    assert percent(Told()) == 0
