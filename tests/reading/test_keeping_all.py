"""Nothing is dropped and nothing invented, whatever a message holds."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.reading import Known, Reading, message_of, read_mail, read_request
from studio_desk.reading.layout import pieces
from studio_desk.reading.request import LONGEST
from studio_desk.reading.vocabulary import folded, tokens
from studio_desk.readingfiles import vocabulary
from tests.reading.score import Case, corpus, read

SAMPLE = """
the vocal vocals bass snare kick and but up down louder too loud less more reverb delay on in
Glass Night Drive it them same for second song both songs 2:14 1 dB +1.5 dB -2 20 % click remove
back to how was please could you great thanks und Gesang lauter leiser zu mehr weniger Hall wie
vorher xylo don't change is at with more ( ) : - , . ? ! #2 half a dB by minus pan left right
whole overall • 1. a) ... fix it's buried vocls snaer now 🙏 é ß
"""
SONGS = ("Night Drive", "Glass")
WORDS = st.sampled_from(SAMPLE.split())
LINES = st.lists(WORDS, max_size=14).map(" ".join)
MESSAGES = st.lists(LINES, max_size=8).map("\n".join)
EVERY = [case for cases in corpus().values() for case in cases]


def letters(text: str) -> Counter[str]:
    """The letters and digits of a text, counted."""
    return Counter(ch for ch in text if ch.isalnum())


def texts_once(reading: Reading) -> str:
    """The text of all items and remainders, each stretch once although several songs share it."""
    shared = dict.fromkeys(item.text or "" for item in reading.items)
    return " ".join([*shared, *(remainder.text for remainder in reading.rest)])


def marks_aside(text: str) -> Counter[str]:
    """What of a message must be kept: its letters and digits, list marks aside."""
    return letters(" ".join(text[piece.start : piece.end] for piece in pieces(text)))


def check(reading: Reading, known: Known) -> None:
    """Assert both promises of one reading."""
    text = reading.message.text
    parts = [item.text or "" for item in reading.items] + [rest.text for rest in reading.rest]
    lost = marks_aside(text) - letters(" ".join(parts))
    assert not lost, (lost, parts)
    flat = " ".join(text.split())
    for remainder in reading.rest:
        assert remainder.text in flat
    assert_not_invented(reading, known)


def assert_not_invented(reading: Reading, known: Known) -> None:
    """Assert that each value is a name of the project or the vocabulary, or the text's own word."""
    text = folded(reading.message.text)
    names = {entry.value for entries in vocabulary().phrases.values() for entry in entries}
    names |= {
        entry.aspect
        for entries in vocabulary().phrases.values()
        for entry in entries
        if entry.aspect
    }
    own = {*known.songs, *known.elements, *known.aspects}
    for item in reading.items:
        assert item.text
        assert item.song is None or item.song in own or folded(item.song) in " ".join(text.split())
        for value in (item.element, item.aspect):
            stem = (value or "").removeprefix("edit at ").removeprefix("at ")
            assert value is None or value in names | own or folded(stem) in text
        numbers = [t.word for t in tokens(item.change or "") if t.word[0].isdigit()]
        spelt = {"0.5", "1", "2", "3", "4", "5", "6", "10", "20"}
        for number in numbers:
            assert number in text or number.replace(".", ",") in text or number in spelt


@given(MESSAGES)
def test_every_word_ends_up_once_at_least(text: str) -> None:
    """Each letter of a message is in an item or left as text; no value comes from nowhere."""
    known = Known(SONGS, ("bass", "fiddle"), ("level",))
    check(read_request(message_of(text), vocabulary(), known), known)


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text whatsoever breaks the reader, or loses a letter."""
    check(read_request(message_of(text), vocabulary()), Known())


@given(MESSAGES)
def test_no_stretch_of_text_is_used_twice(text: str) -> None:
    """No text is in two places, but where one sentence asks the same of several songs or things."""
    reading = read_request(message_of(text), vocabulary(), Known(SONGS))
    surplus = letters(texts_once(reading)) - letters(reading.message.text)
    assert not surplus


@given(st.binary(max_size=400))
def test_any_bytes_are_a_mail_or_refused(data: bytes) -> None:
    """Any bytes below a mail's headers give a message."""
    mail = b"From: a@example.org\nContent-Type: text/html; charset=nonsense\n\nx" + data
    reading = read_request(read_mail(mail), vocabulary())
    check(reading, Known())


@pytest.mark.parametrize("case", EVERY, ids=lambda c: c.name)
def test_the_corpus_loses_nothing(case: Case) -> None:
    """Both promises hold for every message of the corpus."""
    check(read(case), Known(case.songs))


def test_a_long_message_is_read_to_its_end() -> None:
    """Hundreds of lines are read to the last, well before the test runs out of time."""
    text = "the vocal is too loud and the snare needs more reverb. hello there\n" * 400
    assert len(read_request(message_of(text), vocabulary(), Known(SONGS)).items) == 800


def test_what_is_beyond_all_measure_is_kept_as_text() -> None:
    """A message longer than anybody writes is read up to a length; what follows stays as text."""
    text = "vocal up\n" + "x" * LONGEST + "\nsnare up"
    reading = read_request(message_of(text), vocabulary())
    assert [item.element for item in reading.items] == ["lead vocal"]
    check(reading, Known())
