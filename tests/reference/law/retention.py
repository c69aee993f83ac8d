"""What becomes of session files (B5, H1, H3, H7, H9, pins 31, 32)."""

from __future__ import annotations

from tests.reference.law.closing import ended_since, in_dispute, is_purged
from tests.reference.law.completion import clock
from tests.reference.law.instants import BEFORE_ALL, later, written
from tests.reference.law.order import Facts, Json, Order, first, is_on
from tests.reference.law.revision import turning_points
from tests.reference.law.terms import Terms


def retention(order: Order, facts: Facts, at: int) -> Json:
    """The retention part of a verdict."""
    found = _standing(order, facts, at)
    if order.versions[0].family == "B":
        for point in _turning_points(order, facts, at):
            if _standing(order, facts, point)["standing"] != found["standing"]:
                found["until"] = written(point - 1)
                break
    return found


def _turning_points(order: Order, facts: Facts, after: int) -> list[int]:
    """When files may come to stand otherwise: when revisions do, and B5a's spans from there."""
    found = set(turning_points(order, facts, after))
    begins = [point - 1 for point in turning_points(order, facts, BEFORE_ALL)]
    for fact in facts:
        begins += [fact["t"], fact["t"] - 1]
    for terms in order.versions:
        for span in (terms.courtesy, terms.kept_at_most):
            if span is not None:
                found |= {later(begin, span, order.zone) + 1 for begin in begins}
    return sorted(point for point in found if point > after)


def _standing(order: Order, facts: Facts, at: int) -> Json:
    is_held = in_dispute(facts) or is_on(facts, "held", "released")
    standing, clause = _stands(order, order.governing(facts, at), facts, at)
    because = [clause, "H9"] if is_held else [clause]
    return {"standing": standing, "until": None, "held": is_held, "because": because}


def _stands(order: Order, terms: Terms, facts: Facts, at: int) -> tuple[str, str]:
    if is_purged(facts):
        return "purged", "H3"
    if first(facts, "started", "delivered") is None:
        return "none", "H1"
    if terms.family != "B":
        return "unspecified", "H7"
    since = _since(order, terms, facts, at)
    if since is None:
        return "in_care", "B5b"
    assert terms.courtesy is not None
    assert terms.kept_at_most is not None
    if at <= later(since, terms.courtesy, order.zone):
        return "courtesy", "B5a"
    if at <= later(since, terms.kept_at_most, order.zone):
        return "purgeable", "B5a"
    return "overdue", "B5a"


def _since(order: Order, terms: Terms, facts: Facts, at: int) -> int | None:
    """When the work was done: completion, or the end of an order that nothing was delivered for."""
    delivered = first(facts, "delivered")
    if delivered is None:
        return ended_since(facts)
    if order.kind not in terms.kinds:
        return int(delivered["t"])
    ran = clock(order, facts)
    return ran.complete_at if ran.is_complete(at) else None
