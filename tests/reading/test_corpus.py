"""The corpus of messages: how much of what people ask is found, and that it stays so."""

from __future__ import annotations

import pytest

from studio_desk.policy import format_instant
from tests.reading.score import Case, corpus, read, score, total

FOUND = corpus()
EVERY = [case for cases in FOUND.values() for case in cases]
# Written after the reader and never tuned to one by one: what it does with new messages.
FRESH = ("fresh", "later")


def test_the_corpus_is_large_and_of_many_styles() -> None:
    """At least eighty messages, German ones and mail files among them."""
    assert len(EVERY) >= 80
    assert {"german", "mails", "lists", "prose", "terse", "mistakes", "nothing"} <= set(FOUND)


def test_what_is_asked_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Over the whole corpus items are found, few are invented, and their fields are right."""
    figures = total(FOUND)
    with capsys.disabled():
        print(f"\n{figures.line('corpus')}")  # noqa: T201
    assert figures.hit_rate >= 0.95, figures.differences
    assert figures.precision >= 0.95, figures.differences
    assert figures.fields_right >= 0.97, figures.differences


@pytest.mark.parametrize("name", sorted(set(FOUND) & set(FRESH)))
def test_fresh_messages_are_read_nearly_as_well(name: str) -> None:
    """Messages that the reader was not made on keep a floor of their own."""
    figures = score(FOUND[name])
    assert figures.hit_rate >= 0.8, figures.differences
    assert figures.precision >= 0.85, figures.differences


def test_nothing_is_made_of_praise_and_questions() -> None:
    """Messages that ask for nothing give no item at all."""
    assert [c.name for c in FOUND["nothing"] if read(c).items] == []


@pytest.mark.parametrize("case", [c for c in EVERY if c.rest is not None], ids=lambda c: c.name)
def test_the_rest_is_kept_as_text(case: Case) -> None:
    """Greetings, thanks and names are left as text; quotes and signatures are left out."""
    assert [remainder.text for remainder in read(case).rest] == case.rest


@pytest.mark.parametrize("case", [c for c in EVERY if c.sender], ids=lambda c: c.name)
def test_sender_and_date_are_read(case: Case) -> None:
    """Who wrote and when come from the headers, whatever their encoding."""
    sender = case.message.sender
    assert sender is not None
    assert f"{sender.name} <{sender.email}>" == case.sender
    assert case.message.at is not None
    assert format_instant(case.message.at) == case.at
