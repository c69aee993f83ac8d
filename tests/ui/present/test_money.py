"""The tab of money as values: how it stands, the account, two payments alike, credit."""

from __future__ import annotations

import pytest

from studio_desk.money.ledger import Move, Waiver, ledger
from studio_desk.policy import Case, Fact, PolicyRef, Project, decide, timeline
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store.imported import ImportedRow
from studio_desk.studio import Account, CreditLeft
from studio_desk.ui.present.money import MINUS, MoneyView, money_view
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.speech import Speech

NOW = 1_772_974_800
DAY = 86_400
A = "alus-audio"
NONE = Account()


def view(*facts: Fact, account: Account = NONE, **project: object) -> MoneyView:
    given = {"currency": "USD", "price": 40_000} | project
    case = Case("UTC", PolicyRef(A), Project("mixing", **given), facts)  # type: ignore[arg-type]
    policy = built_in_catalogue()[A]
    spans = timeline(case, policy)
    scene = Scene(case, policy, spans, decide(case, policy, NOW), Speech("UTC", NOW))
    found = ledger(case.project, case.ordered(), moves=account.moves, waivers=account.waivers)
    return money_view(scene, found, account, locked=False)


def paid(number: int, amount: int, days: int, reference: str | None = None) -> Fact:
    return Fact(f"f{number}", "paid", NOW - days * DAY, amount=amount, reference=reference)


ORDER = Fact("f1", "purchased", NOW - 9 * DAY)


@pytest.mark.parametrize(
    ("facts", "chip", "headline"),
    [
        ((), "Not ordered", "Nothing to pay"),
        ((ORDER,), "Underpaid", "$400.00 to pay"),
        ((ORDER, paid(2, 15_000, 5)), "Underpaid", "$250.00 to pay"),
        ((ORDER, paid(2, 40_000, 5)), "Settled", "Nothing to pay"),
        ((ORDER, paid(2, 45_000, 5)), "Overpaid", "$50.00 too much"),
        ((ORDER, paid(2, 40_000, 5), Fact("f3", "credited", NOW - 1, amount=500)),
         "Credit left", "$5.00 of credit"),
        ((ORDER, paid(2, 40_000, 5), Fact("f3", "charged_back", NOW - 1, amount=40_000)),
         "In dispute", "$400.00 taken back"),
    ],
)  # fmt: skip
def test_how_it_stands(facts: tuple[Fact, ...], chip: str, headline: str) -> None:
    """Said plainly, with a word and an amount."""
    found = view(*facts)
    assert (found.chip.words, found.headline) == (chip, headline)
    assert found.accessible.startswith(chip)


def test_a_project_without_a_price_has_no_balance() -> None:
    """What came in is told, and nothing of what is open."""
    found = view(ORDER, paid(2, 900, 2), price=None)
    assert (found.chip.words, found.headline) == ("No balance", "$9.00 came in")
    assert [row.balance for row in found.rows] == [""]
    assert found.detail.startswith("No price noted")


def test_the_account_with_its_balance() -> None:
    """Newest first: what, when, how much, and what was open after it."""
    moves = (
        Move(NOW - 2 * DAY, 3_000, False, 2, "Glass", 7),
        Move(NOW - DAY, 500, True, 3, None, 8, "f9"),
    )
    account = Account(
        moves,
        (Waiver(NOW - 3 * DAY, 1_000, "goodwill"),),
        imported=(ImportedRow(1, 1, "f2", "x", "paypal", "Ana", None),),
    )
    found = view(ORDER, paid(2, 30_000, 5, "INV-7"), account=account)
    assert [(row.title, row.amount, row.balance) for row in found.rows] == [
        ("Credit used for Untitled project", "$5.00", "$75.00 open"),
        ("Credit from Glass", f"{MINUS}$30.00", "$70.00 open"),
        ("Waived, goodwill", "$10.00", "$100.00 open"),
        ("Payment, INV-7", f"{MINUS}$300.00", "$100.00 open"),
        ("Price", "$400.00", "$400.00 open"),
    ]
    assert found.rows[3].second == "Tue 3 Mar, 13:00 · PayPal, by Ana"
    assert [row.use for row in found.rows] == [8, 7, 0, 0, 0]
    assert "INV-7, " in found.rows[3].accessible


def test_the_package() -> None:
    """Price, free rounds and what a further one costs, extra charges."""
    charge = Fact("f2", "charged", NOW - DAY, amount=2_000)
    found = view(ORDER, charge, free_rounds=2, extra_round_fee=3_500)
    assert found.detail == (
        "Price $400.00 · 2 free rounds, then $35.00 each · $20.00 of extra charges"
    )
    assert "no free round" in view(free_rounds=0).detail


def test_payments_that_look_alike_stand_side_by_side() -> None:
    """Both with date and reference; refund the second, or record or decline a claim."""
    twice = (ORDER, paid(2, 40_000, 5, "INV-7"), paid(3, 40_000, 4))
    (pair,) = view(*twice).twice
    assert (pair.first.fact, pair.second.fact) == ("f2", "f3")
    assert pair.first.lines == ("Tue 3 Mar, 13:00", "INV-7")
    assert pair.second.lines == ("Wed 4 Mar, 13:00", "no reference")
    assert [(deed.kind, dict(deed.preset)) for deed in pair.deeds] == [
        ("refunded", {"amount": "400.00"}),
        ("duplicate", {}),
    ]
    claim = Fact("f4", "claimed", NOW - DAY, ground="duplicate_payment")
    (pair,) = view(*twice, claim).twice
    assert [(deed.kind, deed.preset) for deed in pair.deeds] == [("refunded", ()), ("declined", ())]
    back = Fact("f4", "refunded", NOW - DAY, amount=40_000)
    assert view(*twice, back).twice == ()


def test_credit_is_offered_where_something_is_owed() -> None:
    """As much as is owed, from the projects that gave it."""
    left = CreditLeft(2, "Glass", "USD", "f9", 9, NOW - DAY, 5_000, 5_000)
    account = Account(usable=(left,))
    found = view(ORDER, paid(2, 38_000, 5), account=account)
    assert found.usable == "$50.00 of credit from Glass"
    assert found.use == "Use $20.00"
    assert view(ORDER, paid(2, 40_000, 5), account=account).use == ""
