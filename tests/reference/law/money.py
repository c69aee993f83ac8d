"""Sums: what was paid and given back, and payments that look like one made twice (H4, H8)."""

from __future__ import annotations

from decimal import Decimal

from tests.reference.law.order import Fact, Facts, Order

NOTHING = Decimal(0)


def amount(text: Decimal | str) -> str:
    """An amount as it is written: two decimals."""
    return f"{Decimal(text):.2f}"


def total(facts: Facts, kind: str) -> Decimal:
    """The sum of all facts of a kind."""
    return sum((Decimal(fact["amount"]) for fact in facts if fact["fact"] == kind), NOTHING)


def is_refunded_in_full(facts: Facts) -> bool:
    """Refunds above nothing, and at least all that was paid (pin 28)."""
    back = total(facts, "refunded")
    return back > 0 and back >= total(facts, "paid")


def suspicions(order: Order, facts: Facts) -> list[tuple[Fact, Fact]]:
    """The earliest twin of each payment that looks like one made twice, with it (H8, pin 24)."""
    if order.project.get("price") is None:
        return []
    due, paid, back = Decimal(order.project["price"]), NOTHING, NOTHING
    payments: Facts = []
    found = []
    for fact in facts:
        match fact["fact"]:
            case "paid":
                paid += Decimal(fact["amount"])
                same = (p for p in payments if Decimal(p["amount"]) == Decimal(fact["amount"]))
                twin = next(same, None)
                if twin is not None and paid - back > due:
                    found.append((twin, fact))
                payments.append(fact)
            case "refunded":
                back += Decimal(fact["amount"])
            case "charged":
                due += Decimal(fact["amount"])
    return found
