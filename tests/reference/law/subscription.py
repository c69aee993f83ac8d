"""How a subscription stands (C2a, C2d, pin 30)."""

from __future__ import annotations

from tests.reference.law.instants import written
from tests.reference.law.order import Facts, Json, Order, cycle_of, subscribed


def subscription(order: Order, facts: Facts, at: int) -> Json | None:
    """The subscription part of a verdict; None for everything else."""
    if order.kind != "subscription" or order.kind not in order.governing(facts, at).kinds:
        return None
    cycle = cycle_of(order, facts, at)
    if cycle is None:
        return None
    last_second = cycle[1] - 1
    found: Json = {
        "standing": "active",
        "access_until": None,
        "next_charge_at": written(cycle[1]),
        "cancel_by": written(last_second),
        "because": ["C2a"],
    }
    if subscribed(facts)[1] is None:
        return found
    found |= {"access_until": written(last_second), "next_charge_at": None, "cancel_by": None}
    if at <= last_second:
        return found | {"standing": "ending", "because": ["C2a", "C2d"]}
    return found | {"standing": "ended", "because": ["C2d"]}
