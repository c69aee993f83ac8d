"""What is wrong with files, counted by kind."""

from __future__ import annotations

import pytest

from studio_desk.store.filetables import FAULTS
from studio_desk.wording.filefaults import fault_words


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ((), ""),
        ((("changed", 1),), "1 file changed"),
        ((("missing", 2),), "2 files missing"),
        ((("link", 1),), "1 file is a link now"),
        ((("changed", 1), ("unreadable", 1)), "1 changed, 1 unreadable"),
        ((("missing", 2), ("truncated", 3)), "2 missing, 3 cut short"),
    ],
)
def test_one_kind_is_named_and_several_are_counted(
    wrong: tuple[tuple[str, int], ...], told: str
) -> None:
    """What is true of them, never only that something is."""
    assert fault_words(wrong) == told


@pytest.mark.parametrize("kind", FAULTS)
def test_every_fault_the_store_knows_has_words(kind: str) -> None:
    """Alone and among others."""
    assert fault_words(((kind, 1),))
    assert fault_words(((kind, 2), ("changed", 1)))
