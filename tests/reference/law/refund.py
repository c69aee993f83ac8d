"""Whether money goes back, and what could be asked for (A4, B7, C1 to C4, D1, pins 15, 23)."""

from __future__ import annotations

from tests.reference.law.instants import instant, later, written
from tests.reference.law.money import suspicions
from tests.reference.law.order import Facts, Json, Order, first, last, purchase
from tests.reference.law.refusals import bar
from tests.reference.law.terms import Terms


def refund(
    order: Order, facts: Facts, at: int, judged: dict[str, Json], exchange: Json | None
) -> Json:
    """The refund part of a verdict, from the claims and the exchange as they stand then."""
    terms = order.governing(facts, at)
    if order.kind not in terms.kinds:
        return {"standing": "review", "because": ["H5"], "open": []}
    match terms.family:
        case "B":
            return {"standing": "credit_only", "because": ["B7a", "B7b"], "open": []}
        case "D":
            return {"standing": "barred", "because": ["D1"], "open": _for_goods(exchange)}
        case "A":
            still_open = _after_a_sale(order, terms, facts, at)
        case _:
            still_open = _after_a_service(order, terms, facts, at)
    for outcome in ("applies", "review"):
        because = {
            clause
            for claim in judged.values()
            if claim["outcome"] == outcome
            for clause in claim["because"]
        }
        if because:
            return {"standing": outcome, "because": sorted(because), "open": still_open}
    stands, clause = bar(order, terms, facts)
    standing = "barred" if stands else "review"
    return {"standing": standing, "because": [clause], "open": still_open}


def _open(ground: str, remedy: str | None, until: int | None, evidence: str, *because: str) -> Json:
    return {
        "ground": ground,
        "remedy": remedy,
        "until": written(until),
        "evidence": evidence,
        "because": list(because),
    }


def _for_goods(exchange: Json | None) -> list[Json]:
    assert exchange is not None
    if exchange["standing"] != "open":
        return []
    until = None if exchange["until"] is None else instant(exchange["until"])
    return [_open("exchange", "exchange", until, "none", "D2", "D4a")]


def _after_a_sale(order: Order, terms: Terms, facts: Facts, at: int) -> list[Json]:
    assert terms.contact is not None
    found = []
    bought = purchase(facts)
    end = later(bought["t"], terms.contact, order.zone) if bought else None
    if end is not None and at <= end:
        twice = bool(suspicions(order, facts))
        found.append(
            _open(
                "duplicate_payment", "refund", end, "none" if twice else "required",
                "A4a", "A4c", *(["H8"] if twice else []),
            )
        )  # fmt: skip
        if first(facts, "started", "delivered") is None:
            found.append(_open("payment_error", "refund", end, "required", "A4b", "A4c"))
    if order.kind == "vst_testing" and first(facts, "cannot_complete") is not None:
        found.append(_open("cannot_complete", "refund_or_credit", None, "none", "A3b"))
    return found


def _after_a_service(order: Order, terms: Terms, facts: Facts, at: int) -> list[Json]:
    if order.kind == "subscription":
        if first(facts, "subscribed") is None:
            return []
        return [
            _open(ground, None, None, "suggested", "C2c", "C4b")
            for ground in ("billing_error", "service_issue")
        ]
    assert terms.contact is not None
    service = last(facts, "delivered")
    end = later(service["t"], terms.contact, order.zone) if service else None
    if end is None or at > end:
        return []
    return [
        _open("studio_mistake", "fix", end, "suggested", "C1b", "C1c", "C4a", "C4b"),
        _open("service_issue", None, end, "suggested", "C1b", "C4a", "C4b", "C4c"),
    ]
