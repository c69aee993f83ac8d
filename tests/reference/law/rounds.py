"""Requests as rounds: which count, which are in hand, how many are used (A1c, B6a, pins 1 to 7)."""

from __future__ import annotations

from tests.reference.law.order import Fact, Facts, Order
from tests.reference.law.terms import Terms


def by_studio(item: Fact) -> bool:
    """Whether an item corrects the studio's own mistake (H2)."""
    return item.get("cause") == "studio"


def counts(order: Order, request: Fact) -> bool:
    """Whether a request was not judged closed (pin 4)."""
    return bool(order.judged[request["id"]]["standing"] != "closed")


def counted(order: Order, facts: Facts) -> Facts:
    """The requests that were not judged closed."""
    return [fact for fact in facts if fact["fact"] == "requested" and counts(order, fact)]


def in_hand(order: Order, facts: Facts) -> Facts:
    """The requests that wait for their revision (pin 1)."""
    done = {fact["request"] for fact in facts if fact["fact"] == "revised"}
    return [request for request in counted(order, facts) if request["id"] not in done]


def rounds(order: Order, facts: Facts) -> Facts:
    """The requests that are rounds: not all of them the studio's own mistakes (pins 7, 10)."""
    return [r for r in counted(order, facts) if not all(map(by_studio, r["items"]))]


def free_rounds(order: Order, terms: Terms) -> int:
    """How many rounds are free: the package's number, else the policy's (A1c)."""
    return int(order.package.get("free_rounds", terms.free_rounds))


def rounds_used(order: Order, facts: Facts) -> int:
    """How many rounds were used: requests with an item that a free round covers (pin 6)."""
    return sum(
        any(not by_studio(item) and item.get("reasonable") is not False for item in r["items"])
        for r in counted(order, facts)
    )


def request_of(facts: Facts, revised: Fact) -> Fact:
    """The request that a revision answers."""
    return next(fact for fact in facts if fact["id"] == revised["request"])
