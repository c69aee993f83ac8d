"""Pieces of a message tied to their items: nothing is lost, nothing stands twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.reading import Known, read_request
from studio_desk.readingfiles import vocabulary
from studio_desk.ui.requests.tying import Unit, units
from tests.reading.score import Case, corpus


def letters(text: str) -> str:
    return "".join(ch for ch in text if ch.isalnum())


def test_the_designed_message():
    """Four items in their lines, greeting and thanks left as text."""
    text = (
        "Hi Mara,\nthe new mixes are lovely! Four small\nthings before we sign off:\n"
        "- On Night Drive the vocal could be\n  drier.\n- Glass: bass back.\n\nThank you!\nAna"
    )
    said = ["On Night Drive the vocal could be drier", "Glass: bass back"]
    assert units(text, said) == (
        Unit("Hi Mara,"),
        Unit("the new mixes are lovely! Four small"),
        Unit("things before we sign off:"),
        Unit("- On Night Drive the vocal could be drier.", (0,)),
        Unit("- Glass: bass back.", (1,)),
        Unit("Thank you!"),
        Unit("Ana"),
    )


def test_one_piece_for_two_songs():
    """The same words asked of two songs are one piece with both numbers."""
    found = units("Snare up on both.", ["Snare up on both", "Snare up on both"])
    assert found == (Unit("Snare up on both.", (0, 1)),)


def test_words_that_others_part():
    """An item whose words do not stand together is tied to where they begin."""
    found = units("The bass, which I love, is too loud. Bye", ["The bass is too loud"])
    assert found[0].items == (0,)
    assert letters("".join(unit.text for unit in found)) == letters(
        "The bass, which I love, is too loud. Bye"
    )


@given(st.text(), st.lists(st.one_of(st.none(), st.text(max_size=20)), max_size=4))
def test_nothing_is_lost_and_nothing_stands_twice(text: str, said: list[str | None]):
    """Whatever was written and read: the letters of the units are those of the text, in order."""
    found = units(text, said)
    assert letters("".join(unit.text for unit in found)) == letters(text)
    tied = [index for unit in found for index in unit.items]
    assert len(tied) == len(set(tied))


@pytest.mark.parametrize(
    "case", [case for cases in corpus().values() for case in cases], ids=lambda case: case.name
)
def test_every_item_of_the_corpus_is_tied(case: Case):
    """Each item that the reading room finds has its line; the text is whole."""
    message = case.message
    reading = read_request(message, vocabulary(), Known(case.songs))
    found = units(message.text, [item.text for item in reading.items])
    assert {index for unit in found for index in unit.items} == set(range(len(reading.items)))
    assert letters("".join(unit.text for unit in found)) == letters(message.text)
