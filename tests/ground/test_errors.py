"""Known errors: told in one plain line."""

from __future__ import annotations

import pickle

from studio_desk.errors import KnownError


def test_a_known_error_is_one_line() -> None:
    """Message and remedy make one line, whatever line breaks or control characters came in."""
    error = KnownError("The backup was not\nwritten:\x1b[31m no room.", "Free some\tspace.")
    assert str(error) == "The backup was not written: [31m no room. Free some space."


def test_a_known_error_may_have_no_remedy() -> None:
    """Without a remedy the line is the message, without a space at its end."""
    assert str(KnownError("The studio is closed.")) == "The studio is closed."


def test_a_known_error_survives_another_process() -> None:
    """A worker's error keeps both its parts when it is handed back."""
    error = pickle.loads(pickle.dumps(KnownError("No room.", "Free some.")))  # noqa: S301 - ours
    assert (error.message, error.remedy) == ("No room.", "Free some.")
