"""How revisions stand, until when, and what comes then (A1, B4, B6, pins 1 to 5, 14, 40)."""

from __future__ import annotations

from tests.reference.law.closing import closing
from tests.reference.law.completion import Clock, clock
from tests.reference.law.instants import later, written
from tests.reference.law.money import amount
from tests.reference.law.order import Facts, Json, Order, first
from tests.reference.law.rounds import free_rounds, in_hand, rounds, rounds_used
from tests.reference.law.terms import Terms


def revision(order: Order, facts: Facts, at: int) -> Json:
    """The revision part of a verdict."""
    found = _standing(order, facts, at)
    for point in turning_points(order, facts, at):
        then = _standing(order, facts, point)
        if then["standing"] != found["standing"]:
            found["until"] = written(point - 1)
            found["next"] = {"standing": then["standing"], "at": written(point)}
            break
    return found


def turning_points(order: Order, facts: Facts, after: float) -> list[int]:
    """The instants at which revisions may turn by themselves: versions, ends of windows."""
    found = set(order.later_starts)
    for terms in order.versions:
        spans = {"delivered": terms.first_window, "revised": terms.later_window}
        for fact in facts:
            span = spans.get(fact["fact"])
            if span is not None:
                found.add(later(fact["t"], span, order.zone) + 1)
    return sorted(point for point in found if point > after)


def _standing(order: Order, facts: Facts, at: int) -> Json:
    terms = order.governing(facts, at)
    ran = clock(order, facts) if terms.family == "B" and order.kind in terms.kinds else None
    complete_at = _complete_at(ran, facts, at)
    found: Json = {
        "standing": None,
        "scope": None,
        "until": None,
        "in_hand": bool(in_hand(order, facts)),
        "rounds_left": None,
        "complete": complete_at is not None,
        "completed_at": written(complete_at),
        "fee": None,
        "because": closing(order, terms, facts),
        "next": None,
    }
    if terms.family == "A" and order.kind in terms.kinds and terms.has_revisions_of(order.kind):
        left = free_rounds(order, terms) - rounds_used(order, facts)
        found["rounds_left"] = max(0, left)
    if found["because"]:
        found["standing"] = "not_delivered" if found["because"] == ["H1"] else "closed"
        return found
    if ran is None:
        return found | _by_rounds(order, found["rounds_left"])
    return found | _by_windows(order, terms, facts, ran, found)


def _complete_at(ran: Clock | None, facts: Facts, at: int) -> int | None:
    """B completes by its deadline, everything else by the first delivery (A1a, pin 5)."""
    if ran is not None:
        return ran.complete_at if ran.is_complete(at) else None
    delivered = first(facts, "delivered")
    return delivered["t"] if delivered else None


def _by_rounds(order: Order, left: int) -> Json:
    extra = order.package.get("extra_round_fee")
    if left > 0:
        return {"standing": "free", "scope": "anything", "because": ["A1c"]}
    if not extra:
        return {"standing": "closed", "because": ["A1c"]}
    fee = {"exactly": amount(extra), "currency": order.project.get("currency"), "per": "round"}
    return {"standing": "billable", "fee": fee, "because": ["A1c"]}


def _by_windows(order: Order, terms: Terms, facts: Facts, ran: Clock, found: Json) -> Json:
    assert terms.floor is not None
    late = ["B4e"] if found["complete"] else []
    if found["in_hand"] or found["complete"]:
        least = amount(terms.floor[order.kind])
        return {
            "standing": "billable",
            "fee": {"at_least": least, "currency": terms.currency, "per": "song"},
            "because": [*(["B4d", "B6a"] if found["in_hand"] else []), *late, "B6d"],
        }
    follows = bool(rounds(order, facts))
    because = ["B4a"] + (["B4c"] if ran.revised_at else []) + (["B6a"] if follows else [])
    scope = "follow_ups" if follows else "anything"
    return {"standing": "free", "scope": scope, "because": because}
