"""The owner's templates: places, braces, paragraphs that have nothing to say; nothing is run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.replies.situations import KINDS, PLACES
from studio_desk.replies.templates import Fault, faults, filled


def test_an_unknown_place_is_named_with_its_line():
    """Each fault with what it is and where."""
    text = "Hi {client},\n\n{fee} and {deadlin} }\n{client.__class__}"
    assert faults("request_charged", text) == (
        Fault("unknown_place", "{deadlin}", 3),
        Fault("lone_brace", "}", 3),
        Fault("unknown_place", "{client.__class__}", 4),
    )


@pytest.mark.parametrize(("text", "what"), [("  \n", "empty"), ("x" * 9000, "too_long")])
def test_what_is_no_letter(text: str, what: str):
    """Nothing, and far too much."""
    assert [fault.what for fault in faults("standing", text)] == [what]


def test_doubled_braces_are_braces():
    """A brace can be written."""
    assert faults("standing", "{{client}}") == ()
    assert filled("{{client}} {client}", {"client": "Ana"}) == "{client} Ana\n"


def test_a_paragraph_with_nothing_to_say_is_left_out():
    """Its heading goes with it; the others keep their distance."""
    text = "Hi\n\nCharged:\n{fee}\n \nBye {client}"
    assert filled(text, {"fee": "", "client": "Ana"}) == "Hi\n\nBye Ana\n"


def test_what_is_filled_in_is_not_read_again():
    """A client called like a place stays a name."""
    assert filled("{client}", {"client": "{fee}", "fee": "$1"}) == "{fee}\n"


@given(st.text(), st.sampled_from(KINDS), st.text())
def test_no_text_is_ever_run_or_breaks(template: str, kind: str, value: str):
    """Whatever is written, checking and filling end; a template without faults is filled whole."""
    places = dict.fromkeys(PLACES[kind], value)
    found = faults(kind, template)
    out = filled(template, places)
    if not found and "{" not in template and "}" not in template:
        assert out.split() == template.replace("\r\n", "\n").split()
