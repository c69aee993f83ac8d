"""What bars a refund altogether (A1b, A2a, A3a, B7a, C1a, C2b, C3, D1, pin 16)."""

from __future__ import annotations

from tests.reference.law.order import Facts, Order, first
from tests.reference.law.terms import WITH_REVISIONS, Terms


def bar(order: Order, terms: Terms, facts: Facts) -> tuple[bool, str]:
    """Whether the bar of this kind of work stands, and its clause."""
    if terms.family == "B":
        return True, "B7a"
    if terms.family == "D":
        return True, "D1"
    if terms.family == "A":
        if order.kind in WITH_REVISIONS:
            return first(facts, "delivered") is not None, "A1b"
        if order.kind == "sample_pack":
            return first(facts, "purchased", "paid", "delivered") is not None, "A2a"
        return first(facts, "started", "delivered") is not None, "A3a"
    if order.kind == "subscription":
        return True, "C2b"
    if order.kind == "digital_product":
        return first(facts, "started", "delivered") is not None, "C3"
    return first(facts, "delivered") is not None, "C1a"
