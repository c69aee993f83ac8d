"""Which project a payment is for: by what it says, the amount and who paid; and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio_desk.money.lines import Line
from studio_desk.money.matching import (
    Known,
    Match,
    Matcher,
    Paid,
    alike,
    references,
    sure,
    title_in,
)

DAY = 86_400
AT = 1_772_377_200
DRIVE = Known(
    1, "Night Drive EP", "Ana Pavlović", "ana@example.org", "USD", 40_000, 40_000,
    references=("INV-7",),
)  # fmt: skip
HARBOUR = Known(2, "Glass Harbour", "Jürgen Müller", None, "EUR", 23_800, 23_800)
KESTREL = Known(
    3, "Kestrel", "Dorian Vale", None, "USD", 15_000, 0, paid=(Paid(AT - DAY, 15_000, "f2"),)
)
LINE = Line(2, "paid", AT, 40_000, "USD")


def best(line: Line, *known: Known) -> Match | None:
    return sure(Matcher(known or (DRIVE, HARBOUR, KESTREL)).candidates(line))


def kinds(match: Match | None) -> list[str]:
    return [why.kind for why in match.whys] if match else []


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"purpose": "inv 7 mixing", "amount": 10_000}, ["reference"]),
        ({"purpose": "NIGHT DRIVE EP"}, ["title", "owed"]),
        ({"payer": "PAVLOVIC, ANA"}, ["name", "owed"]),
        ({"email": "Ana@Example.org"}, ["email", "owed"]),
        ({"payer": "Ana Pavlovic", "amount": 20_000, "purpose": "Night Drive"},
         ["title", "name", "half"]),
    ],
)  # fmt: skip
def test_what_makes_a_match_sure(fields: dict[str, object], why: list[str]) -> None:
    """Two of three kinds of reason, or the reference; case, accents and order aside."""
    match = best(replace(LINE, **fields))  # type: ignore[arg-type]
    assert match is not None
    assert match.project == 1
    assert kinds(match) == why


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"payer": "Ana Pavlović", "amount": 1_234},
        {"payer": "Somebody Else"},
        {"purpose": "Night Drive EP", "amount": 90_000},
    ],
)
def test_what_is_not_enough(fields: dict[str, object]) -> None:
    """The amount alone, the name alone, a title with far too much: the owner is asked."""
    assert best(replace(LINE, **fields)) is None  # type: ignore[arg-type]


def test_another_currency_is_no_match() -> None:
    """However much the rest fits; that it would have fitted is told."""
    line = replace(LINE, payer="Ana Pavlović", purpose="INV-7", currency="EUR")
    matcher = Matcher((DRIVE, HARBOUR))
    assert matcher.candidates(line) == ()
    assert matcher.elsewhere(line) == (1,)
    assert matcher.elsewhere(replace(LINE, currency="EUR")) == ()


def test_two_projects_of_one_client_are_told_apart_by_what_is_owed() -> None:
    """With the same amount owed in both, nobody can tell."""
    other = replace(DRIVE, project=4, title="Glass", owed=12_000, price=12_000, references=())
    line = replace(LINE, payer="Ana Pavlović", amount=12_000)
    assert best(line, DRIVE, other) is not None
    twin = replace(other, project=5, title="Margins")
    assert best(line, other, twin) is None
    named = best(replace(line, purpose="for margins"), other, twin)
    assert named is not None
    assert named.project == 5


def test_what_is_matched_is_owed_no_more() -> None:
    """A second payment of the same price is not taken without asking."""
    matcher = Matcher((DRIVE,))
    line = replace(LINE, payer="Ana Pavlović")
    match = sure(matcher.candidates(line))
    assert match is not None
    matcher.take(line, match)
    (again,) = matcher.candidates(line)
    assert sure((again,)) is None
    assert kinds(again) == ["name", "price", "nothing_owed"]


def test_a_payment_noted_by_hand_is_recognised() -> None:
    """The same amount within four days; once, not twice."""
    matcher = Matcher((KESTREL,))
    line = replace(LINE, payer="Dorian Vale", purpose="Kestrel", amount=15_000)
    (match,) = matcher.candidates(line)
    assert match.recorded == "f2"
    matcher.take(line, match)
    assert matcher.candidates(line)[0].recorded == ""
    assert matcher.candidates(replace(line, at=AT + 9 * DAY))[0].recorded == ""


def test_money_that_went_out() -> None:
    """A refund names its payment; to one who never paid it is none; a double is likelier."""
    back = replace(LINE, kind="refunded", out=True, amount=15_000, payer="Dorian Vale")
    assert kinds(best(replace(back, named=True))) == ["name", "said_back", "same"]
    assert best(back) is not None
    assert best(replace(back, payer="Ana Pavlović", amount=40_000)) is None
    twice = replace(KESTREL, doubled=(15_000,))
    assert kinds(best(back, twice)) == ["name", "twice"]
    assert best(replace(back, amount=99_000)) is None


def test_who_paid_before_is_known() -> None:
    """A firm that pays for a client is remembered from an earlier file."""
    known = replace(DRIVE, payers=("Big Label GmbH",))
    match = best(replace(LINE, payer="BIG LABEL GMBH"), known)
    assert kinds(match) == ["payer", "owed"]


@pytest.mark.parametrize(
    ("text", "name", "least", "most"),
    [
        ("MUELLER, JUERGEN", "Jürgen Müller", 0.99, 1),
        ("Herr Jürgen Müller", "Jürgen Müller", 0.9, 1),
        ("Jurgen Muller", "Jürgen Müller", 0.99, 1), ("Ana Pavlovich", "Ana Pavlović", 0.85, 0.99),
        ("Priya Raman", "Ana Pavlović", 0, 0.6), ("", "Ana", 0, 0), ("佐藤 遥", "佐藤 遥", 0, 1),
        ("ZELLE PAYMENT FROM ANA PAVLOVIC", "Ana Pavlović", 0.9, 1),
    ],
)  # fmt: skip
def test_names(text: str, name: str, least: float, most: float) -> None:
    """Order, case, accents, umlauts spelt out, words around; others are others."""
    assert least <= alike(text, name) <= most


def test_titles_and_references() -> None:
    """A title is found among other words, joined or misspelt; codes are found as they are said."""
    assert title_in("Night Drive EP", "for Night Drive EP, thanks") == 1
    assert title_in("Night Drive EP", "NightDriveEP") == 1
    assert 0.8 < title_in("Glass Harbour", "glas harbour mix") < 1
    assert title_in("Glass", "glasses") < 0.9
    assert title_in("夜明けのラジオ", "夜明けのラジオ") == 1
    assert {"inv7", "2026014"} <= references("INV-7 and 2026-014")
    assert "re12" in references("Re. 12")
