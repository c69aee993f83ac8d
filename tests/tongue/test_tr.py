"""`tr`: English by itself, another language by what the app hands in."""

from __future__ import annotations

from studio_desk.tongue import speak_with, tr


def test_english_needs_no_catalogue() -> None:
    """Without a language set, texts are as written, singular and plural told apart."""
    assert tr("Open") == "Open"
    assert tr("%n files", "%n file", 1) == "1 file"
    assert tr("%n files", "%n file", 0) == "0 files"


def test_places_are_filled_after_translating() -> None:
    """A name with braces or a percent sign in it is shown as it is."""
    assert tr("Delete {name}", name="{0} %n {name}") == "Delete {0} %n {name}"


def test_a_language_is_asked_with_comment_and_number() -> None:
    """What is handed in decides; places are filled in its words."""
    speak_with(lambda text, comment, number: f"[{text}|{comment}|{number}] {{name}}")
    assert tr("%n files of {name}", "%n file of {name}", 2, name="Ana") == (
        "[2 files of Ana|2 file of Ana|2] Ana"
    )


def test_what_a_language_lacks_is_said_in_english() -> None:
    """A text without a translation is English, singular and plural told apart."""
    speak_with(lambda _text, _comment, _number: "")
    assert tr("%n files", "%n file", 1) == "1 file"
    assert tr("Open {name}", name="it") == "Open it"
