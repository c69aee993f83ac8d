"""Lines of the fine print that random histories seldom meet, each on its own small history."""

from __future__ import annotations

from typing import Any

import pytest

from studio_desk.policy import decide, parse_instant
from studio_desk.policy.names import sign_of
from studio_desk.policy.reasons import Happened
from studio_desk.policy.verdict import asked_for
from studio_desk.policyfiles import built_in_catalogue
from tests.policy.making import HERE, A, B, C, D, case_of, policy_of, shipped, verdict, when

BOOK = built_in_catalogue()
ALL_WELL: dict[str, Any] = {
    "unused": True,
    "packaging": True,
    "accessories": True,
    "available": True,
}
EXCHANGE = {"ground": "exchange"}


def under(name: str, kind: str, at: str, *facts: tuple[Any, ...], **project: Any) -> dict[str, Any]:
    return verdict(case_of(BOOK[name], kind, *facts, **project), BOOK[name], at)


def claim(name: str, kind: str, at: str, *facts: tuple[Any, ...]) -> dict[str, Any]:
    """The verdict on the claim that is the second fact."""
    found = under(name, kind, at, *facts)["claims"]["f2"]
    assert isinstance(found, dict)
    return found


def test_evidence_after_a_settlement_changes_nothing() -> None:
    """A settled claim keeps the remedy it had, none here (pin 20)."""
    facts = [
        ("purchased", "03-01"),
        ("claimed", "03-02", {"ground": "duplicate_payment"}),
        ("refunded", "03-03", {"amount": "1", "claim": "f2"}),
        ("evidence", "03-04", {"claim": "f2", "items": ["slip"]}),
    ]
    settled = claim(A, "mixing", "03-03", *facts)
    assert (settled["outcome"], settled["remedy"]) == ("settled", None)
    assert claim(A, "mixing", "03-04", *facts) == settled


def test_a_failed_fix_after_a_settlement_changes_nothing() -> None:
    """The remedy stays the fix it was when money settled the claim (pin 20)."""
    facts = [
        ("delivered", "03-01"),
        ("claimed", "03-02", {"ground": "studio_mistake"}),
        ("credited", "03-03", {"amount": "1", "claim": "f2"}),
        ("fix_failed", "03-04", {"claim": "f2"}),
    ]
    settled = claim(C, "support", "03-03", *facts)
    assert (settled["outcome"], settled["remedy"]) == ("settled", "fix")
    assert claim(C, "support", "03-04", *facts) == settled


def test_a_settled_exchange_does_not_become_late() -> None:
    """Goods exchanged without a return stay settled when the days to return them end (pin 20)."""
    facts = [
        ("purchased", "03-01"),
        ("claimed", "03-02", EXCHANGE),
        ("exchanged", "03-03", {"claim": "f2"}),
    ]
    settled = claim(D, "goods", "03-03", *facts)
    assert (settled["outcome"], settled["late"]) == ("settled", False)
    assert claim(D, "goods", "04-30", *facts) == settled


def test_only_the_first_settlement_counts() -> None:
    """Declined first, refunded later: it stays declined, without a remedy (pin 20)."""
    facts = [
        ("purchased", "03-01"),
        ("claimed", "03-02", {"ground": "duplicate_payment", "evidence": ["slip"]}),
        ("declined", "03-03", {"claim": "f2"}),
        ("refunded", "03-04", {"amount": "1", "claim": "f2"}),
    ]
    assert claim(A, "mixing", "03-05", *facts)["remedy"] is None


def test_goods_inspected_in_time_came_back_in_time() -> None:
    """A return entered later than its inspection does not make the goods late (D3a)."""
    facts = [
        ("purchased", "03-01"),
        ("claimed", "03-02", EXCHANGE),
        ("inspected", "03-03", {"claim": "f2", **ALL_WELL}),
        ("returned", "03-20", {"claim": "f2"}),
    ]
    assert claim(D, "goods", "03-20", *facts)["remedy"] == "exchange"


def test_goods_inspected_again_came_back_when_first_inspected() -> None:
    """A second look after the days are over decides the outcome, not the day of arrival (D3a)."""
    poor = {"claim": "f2", **ALL_WELL, "packaging": False}
    facts = [("purchased", "03-01"), ("claimed", "03-02", EXCHANGE), ("inspected", "03-03", poor)]
    assert claim(D, "goods", "03-20", *facts)["missing"] == ["packaging"]
    again = ("inspected", "03-20", {"claim": "f2", **ALL_WELL})
    found = claim(D, "goods", "03-20", *facts, again)
    assert (found["outcome"], found["late"]) == ("applies", False)


TWICE = [("purchased", "03-01"), ("claimed", "03-02", EXCHANGE), ("claimed", "03-03", EXCHANGE)]


@pytest.mark.parametrize(
    ("further", "standing"),
    [
        ([("returned", "03-04", {"claim": "f2"})], "asked"),
        ([("returned", "03-04", {"claim": "f3"})], "asked"),
        ([("declined", "03-04", {"claim": "f2"})], "settled"),
        ([("declined", "03-04", {"claim": "f2"}), ("returned", "03-05", {"claim": "f3"})], "asked"),
        ([("inspected", "03-04", {"claim": "f2", **ALL_WELL, "unused": False})], "asked"),
        ([], "expired"),
    ],
)
def test_an_exchange_under_way_is_not_hidden_by_another_claim(
    further: list[tuple[Any, ...]], standing: str
) -> None:
    """Of two claims the one that goes on counts, whether the other expired or was settled."""
    case = case_of(BOOK[D], "goods", *TWICE, *further)
    assert verdict(case, BOOK[D], "03-16 00:00:00")["exchange"]["standing"] == standing


@pytest.mark.parametrize(
    ("further", "key"),
    [
        ([("declined", "03-04", {"claim": "f3"}), ("returned", "03-05", {"claim": "f2"})], "f2"),
        ([("returned", "03-04", {"claim": "f2"})], "f2"),
        ([("inspected", "03-04", {"claim": "f2", **ALL_WELL, "unused": False})], "f2"),
        ([("declined", "03-04", {"claim": "f2"}), ("declined", "03-04", {"claim": "f3"})], None),
    ],
)
def test_the_exchange_asked_for_is_the_one_under_way(
    further: list[tuple[Any, ...]], key: str | None
) -> None:
    """Not one that is settled or expired, though it was asked for later."""
    case = case_of(BOOK[D], "goods", *TWICE, *further)
    assert asked_for(decide(case, BOOK[D], parse_instant(when("03-16 00:00:00"))).claims) == key


def test_a_late_order_does_not_move_the_days_of_an_exchange() -> None:
    """The days run from the payment that was known when the exchange was asked for (pin 19)."""
    paid = ("paid", "03-01", {"amount": "1"})
    facts = [paid, ("claimed", "03-02", EXCHANGE), ("purchased", "03-10")]
    for at in ("03-09", "03-10"):
        assert claim(D, "goods", at, *facts)["until"] == "2026-03-15T23:59:59Z"
    late = [paid, ("claimed", "03-16", EXCHANGE), ("purchased", "03-17")]
    assert claim(D, "goods", "03-17", *late)["late"] is True


def test_an_exchange_asked_for_before_any_purchase_has_no_deadline() -> None:
    """Without an order or a payment the days have not started (pins 25, 29)."""
    facts = [("contacted", "03-01"), ("claimed", "03-02", EXCHANGE)]
    waiting = claim(D, "goods", "2027-01-01T00:00:00Z", *facts)
    assert (waiting["outcome"], waiting["stage"], waiting["until"]) == ("review", "await_rma", None)
    looked = ("inspected", "03-03", {"claim": "f2", **ALL_WELL})
    assert claim(D, "goods", "03-03", *facts, looked)["outcome"] == "applies"


def test_a_cancellation_is_reasoned_with_its_own_instant() -> None:
    """Refunded in full first and cancelled later: the reason names the day of the cancellation."""
    paid = [("delivered", "03-01"), ("paid", "03-01", {"amount": "9"})]
    case = case_of(
        BOOK[B], "mixing", *paid, ("refunded", "03-02", {"amount": "9"}), ("cancelled", "03-04")
    )
    (reason,) = decide(case, BOOK[B], parse_instant(when("03-05"))).revision.because
    assert (reason.clause, reason.facts) == ("H4", ("f4",))
    assert reason.working == Happened("cancelled", parse_instant(when("03-04")))


def test_a_clause_for_some_kinds_holds_for_no_others() -> None:
    """A chargeback clause for mixing closes mixing, not mastering; the same of file care."""
    text = shipped(A).replace('term = "chargeback"', 'term = "chargeback"\nkinds = ["mixing"]')
    policy = policy_of(text)
    facts = [("delivered", "03-01"), ("charged_back", "03-02")]
    found = {
        kind: verdict(case_of(policy, kind, *facts), policy, "03-03")["revision"]["standing"]
        for kind in ("mixing", "mastering")
    }
    assert found == {"mixing": "closed", "mastering": "free"}


def test_without_a_reversal_clause_going_back_is_free() -> None:
    """A policy of windows alone knows neither reversals nor additional submissions."""
    policy = policy_of((HERE / "policies" / "my-house.toml").read_text("utf-8"))
    item = {"song": "Glass", "element": "bass", "change": "+1 dB"}
    facts = [
        ("delivered", "03-01"),
        ("requested", "03-02", {"items": [item]}),
        ("revised", "03-03", {"request": "f2"}),
        ("requested", "03-04", {"items": [item | {"change": "-1 dB"}]}),
    ]
    found = verdict(case_of(policy, "mixing", *facts), policy, "03-04")["requests"]["f4"]
    assert found["items"] == [{"standing": "free", "because": ["K2"]}]


def test_signs_are_read_where_they_can_be() -> None:
    """A sign before a number that is not zero, or one of four words; the rest is not guessed."""
    up = ["+1", "+1.5 dB", "+ 2", " +0.5", "up", "MORE", "+,5"]
    down = ["-1", "\u22121", "- 20 %", "Down", "less", "-0,1"]
    unclear = [
        "",
        "1 dB",
        "+",
        "+0",
        "-0.0 dB",
        "+x",
        "a bit more",
        "ups",
        "+\u0661",
        "++1",
        "\u20131",
    ]
    assert [sign_of(text) for text in up] == [1] * len(up)
    assert [sign_of(text) for text in down] == [-1] * len(down)
    assert [sign_of(text) for text in unclear] == [None] * len(unclear)
