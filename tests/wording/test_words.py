"""The owner's words: dates, money, lengths of time, titles of facts."""

from __future__ import annotations

import pytest

from studio_desk.policy import FIELDS, GROUNDS, Fact, FileRef, Item, parse_instant
from studio_desk.policy.facts import Field
from studio_desk.wording.facts import (
    GROUND_WORDS,
    NAMES,
    fact_icon,
    fact_title,
    kind_of_work,
)
from studio_desk.wording.speech import Speech, isolate, money, plural, short_money, two_units

NOW = parse_instant("2026-03-08T13:18:00Z")  # Sun 8 Mar 2026, 09:18 in New York
SPEECH = Speech("America/New_York", NOW)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        ("2026-03-10T17:30:00Z", "Tue 10 Mar, 13:30"),
        ("2026-03-08T20:00:00Z", "today, 16:00"),
        ("2026-03-10T03:59:59Z", "Mon 9 Mar, 23:59"),
        ("2031-01-28T17:00:00Z", "Tue 28 Jan 2031, 12:00"),
        ("2025-11-03T17:00:00Z", "Mon 3 Nov 2025, 12:00"),
    ],
)
def test_an_instant_in_words(instant: str, words: str) -> None:
    """The year is said only when it is not this one; today is called today."""
    assert SPEECH.when(parse_instant(instant)) == words


def test_an_instant_for_the_ear() -> None:
    """Assistive tools hear whole words."""
    assert SPEECH.long_when(parse_instant("2026-03-10T17:30:00Z")) == "Tuesday 10 March 13:30"


def test_a_clock_change_is_found() -> None:
    """Between two instants with different offsets the very second of the change is found."""
    begin, end = parse_instant("2026-03-05T18:30:00Z"), parse_instant("2026-03-10T17:30:00Z")
    assert SPEECH.clocks_change(begin, end) == parse_instant("2026-03-08T07:00:00Z")
    assert SPEECH.clocks_change(begin, begin + 3600) is None


@pytest.mark.parametrize(
    ("minor", "currency", "long", "short"),
    [
        (40000, "USD", "$400.00", "$400"),
        (1050, "GBP", "£10.50", "£10.50"),
        (2000, "CHF", "20.00 CHF", "20 CHF"),
        (-2000, "EUR", "-€20.00", "-€20"),
        (5, None, "0.05", "0.05"),
    ],
)
def test_money_in_words(minor: int, currency: str | None, long: str, short: str) -> None:
    """Known currencies have their sign, others their code; whole amounts can drop the decimals."""
    assert money(minor, currency) == long
    assert short_money(minor, currency) == short


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (187_920, "2 d 04 h"),
        (24_120, "6 h 42 min"),
        (545, "9 min 05 s"),
        (-5, "0 min 00 s"),
    ],
)
def test_a_length_of_time_in_two_units(seconds: int, words: str) -> None:
    """The two largest units; nothing left is nothing, never negative."""
    assert two_units(seconds) == words


def test_plurals_and_isolates() -> None:
    """One is singular; names of another direction are kept from turning the sentence."""
    assert (plural(1, "round"), plural(3, "round")) == ("1 round", "3 rounds")
    assert plural(2, "piece", "pieces") == "2 pieces"
    assert isolate("Ana") == "Ana"
    assert isolate("ليل") == "\u2068ليل\u2069"


def test_every_kind_of_fact_and_ground_has_words() -> None:
    """Nothing of the contract's vocabulary is without a name, an icon and a title."""
    assert set(NAMES) == set(FIELDS)
    assert set(GROUND_WORDS) == set(GROUNDS)
    for kind in FIELDS:
        assert fact_title(Fact("f1", kind, 0), "USD")
        assert fact_icon(kind)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Fact("f", "paid", 0, amount=40000, reference="INV-7"), "Paid $400.00, INV-7"),
        (Fact("f", "paid", 0, amount=40000), "Paid $400.00"),
        (Fact("f", "delivered", 0, files=(FileRef("a"), FileRef("b"))), "Delivered, 2 files"),
        (Fact("f", "requested", 0, items=(Item(text="x"),)), "Revision asked, 1 item"),
        (Fact("f", "held", 0, why="client asked"), "Files held: client asked"),
        (Fact("f", "released", 0), "Hold released"),
        (Fact("f", "claimed", 0, ground="payment_error"), "Claim: payment fault"),
        (Fact("f", "charged_back", 0, reason="fraud {x}"), "Chargeback: fraud {x}"),
        (
            Fact("f", "inspected", 0, unused=False, packaging=True, accessories=False),
            "Inspected: used, accessories missing, no replacement in stock",
        ),
    ],
)
def test_titles_of_facts(fact: Fact, words: str) -> None:
    """A fact is one line with its amount, count or reason."""
    assert fact_title(fact, "USD") == words


def test_kinds_of_work() -> None:
    """Kinds read as words; those of a studio's own policy too."""
    assert kind_of_work("vst_testing") == "VST testing"
    assert kind_of_work("sample_pack") == "Sample pack"
    assert kind_of_work("dolby_atmos") == "Dolby atmos"


def test_field_names_fall_back_to_their_key() -> None:
    """The attribute of a fact's field is its key unless the table says otherwise."""
    assert Field("amount", "amount").name == "amount"
    assert Field("for", "request", attribute="charged_for").name == "charged_for"
