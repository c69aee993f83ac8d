"""Text in several lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk.ui.kit.textblock import typeset_lines

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("verified Sat 7 Mar, 12:04", "verified Sat_7_Mar,_12:04"),
        ("sent 7 Mar 2027, 12:04, then", "sent 7_Mar_2027,_12:04, then"),
        ("geprüft Sa. 7. März, 12:04.", "geprüft Sa._7._März,_12:04."),
        ("until Tue 10 Mar", "until Tue 10 Mar"),
        ("5 files, today, 12:04", "5 files, today, 12:04"),
        ("$20 per song, from 12:04", "$20 per song, from 12:04"),
    ],
)
def test_a_moment_is_not_torn_in_two_lines(qapp: QApplication, text: str, kept: str) -> None:
    """Weekday, day, month and time of day stay in one line; all else may break where it did."""
    assert typeset_lines(text) == kept.replace("_", NBSP)
    assert len(typeset_lines(text)) == len(text)
