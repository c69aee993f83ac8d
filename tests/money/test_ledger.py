"""The account of a project: the sum of its entries at any instant, whatever happened."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.money.ledger import Entry, Ledger, Move, State, Waiver, ledger
from studio_desk.policy import Case, Fact, Project
from tests.strategies import cases

DAY = 86_400
START = 1_772_377_200


def account(*facts: tuple[str, int], price: int | None = 40_000, **more: object) -> Ledger:
    """An account of facts one day apart, each a kind and an amount."""
    told = [
        Fact(f"f{n}", kind, START + n * DAY, amount=amount or None)
        for n, (kind, amount) in enumerate(facts, start=1)
    ]
    project = Project("mixing", currency="USD", price=price)
    return ledger(project, told, **more)  # type: ignore[arg-type]


def state(*facts: tuple[str, int], price: int | None = 40_000) -> State:
    return account(*facts, price=price).state()


@st.composite
def moves(draw: st.DrawFn) -> tuple[Move, ...]:
    at = st.integers(START - 900 * DAY, START + 900 * DAY)
    found = draw(
        st.lists(st.builds(Move, at, st.integers(1, 90_000), st.booleans(), st.just(2)), max_size=3)
    )
    return tuple(sorted(found, key=lambda move: move.at))


@given(cases(), moves())
def test_the_balance_is_the_sum_of_the_entries_at_any_instant(
    case: Case, moved: tuple[Move, ...]
) -> None:
    """Entries are in order; each balance is the one before and its effect; an account as of an
    instant is the account of the facts up to it, however it is asked.
    """
    found = ledger(case.project, case.ordered(), moves=moved)
    total = 0
    for entry in found.entries:
        total += entry.effect
        assert entry.balance == total
    assert [each.at for each in found.entries] == sorted(each.at for each in found.entries)
    assert found.balance() == total
    for instant in sorted({entry.at for entry in found.entries})[:5]:
        until = found.until(instant)
        assert found.balance(instant) == sum(
            each.effect for each in found.entries if each.at <= instant
        )
        if found.billed:
            # What comes later changes nothing of what stood then.
            again = ledger(
                case.project,
                [fact for fact in case.ordered() if fact.at <= instant],
                moves=[move for move in moved if move.at <= instant],
            )
            if again.billed:
                assert again.entries == until.entries


@given(cases(), moves())
def test_a_state_says_what_the_balance_is_made_of(case: Case, moved: tuple[Move, ...]) -> None:
    """Owed, or else overpaid and credit; none of them is below zero, and owed excludes the rest."""
    found = ledger(case.project, case.ordered(), moves=moved).state()
    assert min(found.owed, found.overpaid, found.credit) >= 0
    if found.owed:
        assert (found.balance, found.overpaid, found.credit) == (found.owed, 0, 0)
    elif not any(move.out for move in moved):
        assert found.balance == -(found.overpaid + found.credit)


@given(cases(), st.integers(1, 50_000))
def test_credit_that_is_carried_neither_comes_nor_goes(case: Case, amount: int) -> None:
    """What leaves one account enters the other: the two together are worth what they were."""
    priced = dataclasses.replace(case.project, price=30_000)
    facts = [fact for fact in case.ordered() if fact.kind != "subscribed"]
    at = max((fact.at for fact in facts), default=START) + 1
    before = ledger(priced, facts).balance()
    giving = ledger(priced, facts, moves=[Move(at, amount, True, 2)]).balance()
    taking = ledger(priced, facts, moves=[Move(at, amount, False, 1)]).balance()
    assert giving - before == amount
    assert taking - before == -amount


def test_paid_in_part_in_full_and_beyond() -> None:
    """Underpaid, settled, overpaid are said plainly."""
    assert state().word == "nothing"
    assert state(("purchased", 0)).word == "underpaid"
    assert state(("paid", 15_000)).owed == 25_000
    assert state(("paid", 40_000)).word == "settled"
    twice = state(("paid", 40_000), ("paid", 40_000))
    assert (twice.word, twice.overpaid, twice.credit) == ("overpaid", 40_000, 0)
    assert state(("paid", 40_000), ("paid", 40_000), ("refunded", 40_000)).word == "settled"


def test_a_price_counts_from_the_order_and_charges_from_their_day() -> None:
    """Before anything was ordered nothing is owed; the account of an earlier day is that day's."""
    found = account(("contacted", 0), ("purchased", 0), ("charged", 2_000), ("paid", 42_000))
    assert [found.balance(START + n * DAY) for n in range(1, 5)] == [0, 40_000, 42_000, 0]
    assert [entry.kind for entry in found.entries] == ["price", "charged", "paid"]


def test_credit_counts_where_it_was_given_and_the_rest_can_be_carried() -> None:
    """Credit pays what its own project owes first; only what is left goes elsewhere."""
    assert state(("paid", 30_000), ("credited", 4_000)).owed == 6_000
    found = state(("paid", 38_000), ("credited", 5_000))
    assert (found.word, found.credit, found.overpaid) == ("credit", 3_000, 0)
    mixed = state(("paid", 41_000), ("credited", 5_000))
    assert (mixed.word, mixed.credit, mixed.overpaid) == ("overpaid", 5_000, 1_000)


@pytest.mark.parametrize(
    ("facts", "owed"),
    [
        ((("paid", 40_000), ("refunded", 40_000)), 0),
        ((("paid", 20_000), ("refunded", 5_000)), 20_000),
        ((("paid", 20_000), ("refunded", 20_000)), 0),
        ((("purchased", 0), ("cancelled", 0)), 0),
        ((("purchased", 0), ("cancelled", 0), ("charged", 1_000)), 1_000),
        ((("paid", 20_000), ("charged_back", 20_000)), 0),
        ((("paid", 20_000), ("charged_back", 0)), 0),
    ],
)
def test_money_that_goes_back_is_not_owed(facts: tuple[tuple[str, int], ...], owed: int) -> None:
    """A refund asks for nothing again; in full, or with a dispute or a cancellation, the rest is
    let go as well. What is charged afterwards is owed.
    """
    assert state(*facts).owed == owed


def test_a_dispute_that_is_won_leaves_the_account_as_it_was() -> None:
    """What the bank took comes back, and what was owed before is owed again."""
    begun = [("paid", 20_000), ("charged_back", 20_000)]
    told = account(*begun).entries
    assert told[-1].let_go == 40_000
    for outcome, owed in (("won", 20_000), ("lost", 0), (None, 0)):
        project = Project("mixing", currency="USD", price=40_000)
        facts = [
            Fact("f1", "paid", START, amount=20_000),
            Fact("f2", "charged_back", START + 1, amount=20_000),
            Fact("f3", "chargeback_closed", START + 2, outcome=outcome),
        ]
        found = ledger(project, facts).state()
        assert (found.owed, found.disputed) == (owed, 0)


@pytest.mark.parametrize("price", [None, 900])
def test_a_subscription_or_no_price_owes_nothing(price: int | None) -> None:
    """Payments are listed and have no effect; credit given there can be used elsewhere."""
    kind = ("subscribed", 0) if price else ("purchased", 0)
    found = account(kind, ("paid", 900), ("paid", 900), ("credited", 300), price=price)
    assert not found.billed
    assert [entry.effect for entry in found.entries if entry.kind == "paid"] == [0, 0]
    assert (found.state().word, found.state().credit) == ("credit", 300)


def test_a_waiver_is_told_and_changes_nothing() -> None:
    """The charge it belongs to was the lower one already."""
    waived = Waiver(START + 2 * DAY, 1_000, "goodwill")
    found = account(("purchased", 0), ("paid", 40_000), waivers=[waived])
    assert found.balance() == 0
    (entry,) = (each for each in found.entries if each.kind == "waived")
    assert (entry.amount, entry.effect, entry.text) == (1_000, 0, "goodwill")


def test_the_first_entry_of_an_account() -> None:
    """An entry carries the fact, the instant, the amount, the effect and the balance."""
    found = account(("purchased", 0)).entries
    assert found == (Entry(START + DAY, "price", 40_000, 40_000, 40_000, 0, "f1"),)
