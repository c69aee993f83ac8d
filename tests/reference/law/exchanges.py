"""Exchanges of goods: each claim's stage, and whether one can be asked for (D1 to D8, pin 29)."""

from __future__ import annotations

from tests.reference.law.instants import later, written
from tests.reference.law.order import Fact, Facts, Json, Order, first, last, purchase
from tests.reference.law.terms import Terms

CONDITIONS = ("unused", "packaging", "accessories")


def judge_exchange(
    order: Order, made: Fact, terms: Terms, facts: Facts, naming: Facts, at: int
) -> Json:
    """A claim of ground `exchange`: outcome, remedy, stage, what is missing, until when."""
    assert terms.giving_back is not None
    bought = purchase(order.before(made))
    is_late = _is_past(order, terms, bought, made["t"])
    if excludes(order, terms):
        return _refused("D8") | {"late": is_late, "discretion": True}
    if is_late:
        return _refused("D2", "D4a") | {"late": True}
    begun = bought or purchase(facts)
    end = later(begun["t"], terms.giving_back, order.zone) if begun else None
    back = first(naming, "returned", "inspected")
    if end is not None and (back["t"] if back else at) > end:
        return _refused("D3a") | {"late": True}
    looked_at = last(naming, "inspected")
    if looked_at is not None:
        return _inspected(looked_at)
    if back is not None:
        return {"outcome": "review", "stage": "await_inspection", "because": ["D6"]}
    found: Json = {"outcome": "review", "until": written(end)}
    if first(naming, "rma_issued") is None:
        return found | {"stage": "await_rma", "because": ["D4b"]}
    return found | {"stage": "await_return", "because": ["D3a", "D4b"]}


def excludes(order: Order, terms: Terms) -> bool:
    """Whether the version leaves such an item out of exchanges (D8)."""
    return order.is_custom and "D8" not in terms.without


def _is_past(order: Order, terms: Terms, bought: Fact | None, at: int) -> bool:
    assert terms.exchange is not None
    return bought is not None and at > later(bought["t"], terms.exchange, order.zone)


def _refused(*because: str) -> Json:
    return {"outcome": "refused", "stage": "refused", "because": list(because)}


def _inspected(looked_at: Fact) -> Json:
    missing = [name for name in CONDITIONS if not looked_at[name]]
    if missing:
        because = ["D3b"] if "unused" in missing else []
        if missing != ["unused"]:
            because.append("D3c")
        return _refused(*because) | {"missing": missing}
    remedy, clause = "exchange", "D2"
    if not looked_at["available"]:
        remedy, clause = "alternative_or_store_credit", "D7"
    return {
        "outcome": "applies",
        "remedy": remedy,
        "stage": remedy,
        "because": [clause, "D3b", "D3c"],
    }


def exchange(order: Order, facts: Facts, at: int, judged: dict[str, Json]) -> Json | None:
    """Whether goods can be exchanged, seen from an instant; None for all else.

    `judged` are the claims as they stand then. The end of `open` is of the version that governs.
    """
    terms = order.governing(facts, at)
    if order.kind != "goods" or order.kind not in terms.kinds:
        return None
    asked = [
        judged[fact["id"]]
        for fact in facts
        if fact["fact"] == "claimed" and fact["ground"] == "exchange"
    ]
    under_way = [claim for claim in asked if claim["outcome"] in ("review", "applies")]
    if under_way:
        return _of_claim("asked", under_way[-1], terms)
    settled = [claim for claim in asked if claim["outcome"] == "settled"]
    if settled:
        return _of_claim("settled", settled[0], terms) | {"until": None}
    if excludes(order, terms):
        return {"standing": "excluded", "until": None, "because": ["D8"]}
    in_time = [claim for claim in asked if not claim["late"]]
    if in_time:
        return _of_claim("asked", in_time[-1], terms)
    if any("D3a" in claim["because"] for claim in asked):
        return {"standing": "expired", "until": None, "because": ["D3a"]}
    bought = purchase(facts)
    if _is_past(order, terms, bought, at):
        return {"standing": "expired", "until": None, "because": ["D2", "D4a"]}
    assert terms.exchange is not None
    end = later(bought["t"], terms.exchange, order.zone) if bought else None
    return {"standing": "open", "until": written(end), "because": ["D2", "D4a"]}


def _of_claim(standing: str, claim: Json, terms: Terms) -> Json:
    """A standing with a claim's reasons, as far as the version that is named has those clauses."""
    because = [clause for clause in claim["because"] if clause not in terms.without]
    return {"standing": standing, "until": claim["until"], "because": because or ["D2", "D4a"]}
