"""The whole verdict, in the public form of the contract."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reference.law.alerts import alerts
from tests.reference.law.claims import claims
from tests.reference.law.exchanges import exchange
from tests.reference.law.instants import later, written
from tests.reference.law.order import Facts, Json, Order, cycle_of
from tests.reference.law.refund import refund
from tests.reference.law.requests import judge
from tests.reference.law.retention import retention
from tests.reference.law.revision import revision
from tests.reference.law.subscription import subscription
from tests.reference.law.terms import Terms

MOST_CYCLES = 40  # looked ahead for an end that a later version brings


def read_order(case: Json, versions: Sequence[Terms]) -> Order:
    """The order of a case under these versions, its requests judged (in order: each by those
    before it).
    """
    order = Order(case, versions)
    for fact in order.facts:
        if fact["fact"] == "requested":
            order.judged[fact["id"]] = judge(order, fact)
    return order


def verdict(order: Order, at: int) -> Json:
    """How the order stands at an instant."""
    facts = order.until(at)
    version = order.governing(facts, at).version
    judged = claims(order, facts, at)
    goods = _exchange(order, facts, at, judged)
    asked = [fact["id"] for fact in facts if fact["fact"] == "requested"]
    return {
        "format": "studio-desk/verdict@1",
        "at": written(at),
        "policy": {"name": order.versions[0].name, "version": version},
        "revision": revision(order, facts, at),
        "requests": {name: _own_version(order.judged[name], version) for name in asked},
        "refund": _refund(order, facts, at, judged, goods),
        "claims": {name: _own_version(claim, version) for name, claim in judged.items()},
        "exchange": goods,
        "subscription": subscription(order, facts, at),
        "retention": retention(order, facts, at),
        "alerts": alerts(order, facts, at),
    }


def _own_version(judgement: Json, version: str) -> Json:
    """A judgement that names its version only where it is another (pin 40)."""
    return {k: v for k, v in judgement.items() if k != "version" or v != version}


def _exchange(order: Order, facts: Facts, at: int, judged: dict[str, Json]) -> Json | None:
    """The exchange, with the end of `open` as versions to come make it."""
    found = exchange(order, facts, at, judged)
    if found is None or found["standing"] != "open" or len(order.versions) == 1:
        return found
    found["until"] = None
    for point in _turning_points(order, facts, at):
        then = exchange(order, facts, point, claims(order, facts, point))
        if then is None or then["standing"] != "open":
            found["until"] = written(point - 1)
            break
    return found


def _refund(
    order: Order, facts: Facts, at: int, judged: dict[str, Json], goods: Json | None
) -> Json:
    """The refund, with the ends of what is open as versions to come make them."""
    found = refund(order, facts, at, judged, goods)
    if len(order.versions) == 1 or not found["open"]:
        return found
    awaited = {entry["ground"]: entry for entry in found["open"]}
    for entry in awaited.values():
        entry["until"] = None
    for point in _turning_points(order, facts, at):
        if not awaited:
            break
        then_judged = claims(order, facts, point)
        then_goods = exchange(order, facts, point, then_judged)
        then = refund(order, facts, point, then_judged, then_goods)
        for ground in awaited.keys() - {entry["ground"] for entry in then["open"]}:
            awaited.pop(ground)["until"] = written(point - 1)
    return found


def _turning_points(order: Order, facts: Facts, after: int) -> list[int]:
    """When something open may end: a version begins, a span is over, a cycle turns."""
    found = set(order.later_starts)
    for terms in order.versions:
        for span in (terms.contact, terms.exchange):
            if span is not None:
                found |= {later(fact["t"], span, order.zone) + 1 for fact in facts}
    point = after
    for _ in range(MOST_CYCLES if order.kind == "subscription" else 0):
        cycle = cycle_of(order, facts, point)
        if cycle is None or cycle[1] <= point:
            break
        point = cycle[1]
        found.add(point)
    return sorted(point for point in found if point > after)
