"""A date and time are read as an owner types them."""

from __future__ import annotations

import pytest

from studio_desk.policy import parse_instant
from studio_desk.wording.typedtime import read_time, written

NOW = parse_instant("2026-03-08T13:18:00Z")
ZONE = "America/New_York"


@pytest.mark.parametrize(
    ("typed", "instant"),
    [
        ("2026-03-11 10:00", "2026-03-11T14:00:00Z"),
        ("Wed 11 Mar, 10:00", "2026-03-11T14:00:00Z"),
        ("wednesday 11 march 2026 10:00:30", "2026-03-11T14:00:30Z"),
        ("Mar 11 10am", "2026-03-11T14:00:00Z"),
        ("11.3. 10:00", "2026-03-11T14:00:00Z"),
        ("11.03.2026 12:15 am", "2026-03-11T04:15:00Z"),
        ("11 Mar", "2026-03-12T03:59:59Z"),
        ("10:00", "2026-03-08T14:00:00Z"),
        ("tomorrow 9:30", "2026-03-09T13:30:00Z"),
        ("yesterday 12 pm", "2026-03-07T17:00:00Z"),
        ("monday 9:00", "2026-03-09T13:00:00Z"),
        ("sunday 9:00", "2026-03-15T13:00:00Z"),
        ("28 Dec 10:00", "2025-12-28T15:00:00Z"),
        ("+3 days", "2026-03-11T13:18:00Z"),
        ("-2 h", "2026-03-08T11:18:00Z"),
        ("−1 w", "2026-03-01T14:18:00Z"),
        ("now", "2026-03-08T13:18:00Z"),
        ("8 Mar 2:30", "2026-03-08T07:00:00Z"),
    ],
)
def test_what_is_typed_is_read(typed: str, instant: str) -> None:
    """Forms of date and time, on the studio's wall clock, with the year nearest to now."""
    assert read_time(typed, ZONE, NOW) == parse_instant(instant)


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "31 Feb", "11 Mar 25:00", "13 pm", "0.0.", "11 Foo", "+99999 w", "2026-13-01"],
)
def test_what_is_no_date_is_not_read(typed: str) -> None:
    """Anything else is told apart, never guessed."""
    assert read_time(typed, ZONE, NOW) is None


@pytest.mark.parametrize("text", ["2026-03-10 13:30", "2026-03-10 13:30:01", "2026-11-01 00:30"])
def test_what_is_written_is_read_again(text: str) -> None:
    """The field's own form reads back to the same instant."""
    instant = read_time(text, ZONE, NOW)
    assert instant is not None
    assert written(instant, ZONE) == text
