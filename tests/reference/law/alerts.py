"""What a verdict warns of (A5a, H5, H8, C1a with C3, pins 17, 24, 27)."""

from __future__ import annotations

from decimal import Decimal

from tests.reference.law.closing import heeds_chargebacks
from tests.reference.law.money import amount, suspicions
from tests.reference.law.order import Fact, Facts, Json, Order, first
from tests.reference.law.terms import SERVICES


def alerts(order: Order, facts: Facts, at: int) -> list[Json]:
    """The alerts of a verdict."""
    terms = order.governing(facts, at)
    found = [
        {
            "alert": "suspected_duplicate_payment",
            "facts": [twin["id"], payment["id"]],
            "amount": amount(payment["amount"]),
            "because": ["H8"],
        }
        for twin, payment in suspicions(order, facts)
        if not any(_answers(order, fact, payment) for fact in facts)
    ]
    if heeds_chargebacks(terms):
        for place, fact in enumerate(facts):
            if fact["fact"] == "charged_back" and not first(facts[:place], "contacted", "claimed"):
                found.append(_alert("chargeback_without_contact", [fact], "A5a"))
    if order.kind not in terms.kinds:
        found.append(_alert("kind_not_covered", [], "H5"))
    elif terms.family == "C" and order.kind in SERVICES and "digital_product" in terms.kinds:
        started = first(facts, "started")
        if started is not None and first(facts, "delivered") is None:
            found.append(_alert("policy_unclear", [started], "C1a", "C3"))
    return found


def _alert(name: str, facts: Facts, *because: str) -> Json:
    return {"alert": name, "facts": [fact["id"] for fact in facts], "because": list(because)}


def _answers(order: Order, fact: Fact, payment: Fact) -> bool:
    """Whether a fact after a suspected payment ends the alert about it."""
    if fact["i"] < payment["i"]:
        return False
    match fact["fact"]:
        case "refunded" | "credited":
            return Decimal(fact["amount"]) >= Decimal(payment["amount"])
        case "declined":
            claim = next(made for made in order.facts if made["id"] == fact["claim"])
            return bool(claim["ground"] == "duplicate_payment")
    return False
