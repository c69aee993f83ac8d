"""How each claim stands (A1d to A4c, B7b, C1 to C5, D1, H5, pins 18 to 22, 26)."""

from __future__ import annotations

from dataclasses import dataclass

from tests.reference.law.exchanges import judge_exchange
from tests.reference.law.instants import later
from tests.reference.law.money import suspicions
from tests.reference.law.order import Fact, Facts, Json, Order, first, last, purchase
from tests.reference.law.refusals import bar
from tests.reference.law.terms import Terms

SETTLING = ("refunded", "credited", "declined", "exchanged")


@dataclass(frozen=True)
class Asked:
    """A claim with all that its judgement may look at."""

    order: Order
    made: Fact
    terms: Terms  # of the claim's own instant (pin 40)
    before: Facts  # what lateness and bars are judged by (pin 19)
    facts: Facts  # up to its settlement, which is for good (pin 20)
    naming: Facts  # of these, the ones that name the claim
    at: int

    @property
    def ground(self) -> str:
        return str(self.made["ground"])

    @property
    def has_evidence(self) -> bool:
        came_later = any(fact["fact"] == "evidence" and fact["items"] for fact in self.naming)
        return came_later or bool(self.made.get("evidence"))

    def is_late(self, begun: Fact | None) -> bool:
        """Whether it was made after the contact window that a fact opened."""
        if begun is None:
            return False
        assert self.terms.contact is not None
        return bool(self.made["t"] > later(begun["t"], self.terms.contact, self.order.zone))

    def refused(self, *because: str) -> Json:
        soft = self.terms.discretion
        return {
            "outcome": "refused",
            "discretion": soft is not None,
            "because": [*because, *([soft] if soft else [])],
        }

    def by_bar(self) -> Json:
        """The judgement of a ground that no clause names (pin 18)."""
        stands, clause = bar(self.order, self.terms, self.before)
        return self.refused(clause) if stands else _outcome("review", clause)


def _outcome(outcome: str, *because: str, remedy: str | None = None, soft: bool = False) -> Json:
    return {
        "outcome": outcome, "remedy": remedy, "discretion": soft, "because": list(because),
    }  # fmt: skip


def claims(order: Order, facts: Facts, at: int) -> dict[str, Json]:
    """The judgement of each claim by its id; `version` is that of its own instant."""
    made = (fact for fact in facts if fact["fact"] == "claimed")
    return {claim["id"]: judge_claim(order, claim, facts, at) for claim in made}


def judge_claim(order: Order, made: Fact, facts: Facts, at: int) -> Json:
    """One claim as it stands at an instant."""
    before = order.before(made)
    terms = order.governing(before, made["t"])
    naming = [fact for fact in facts if fact.get("claim") == made["id"]]
    end = first(naming, *SETTLING)
    if end is not None:
        naming = [fact for fact in naming if fact["i"] <= end["i"]]
        facts = [fact for fact in facts if fact["i"] <= end["i"]]
        at = end["t"]
    asked = Asked(order, made, terms, before, facts, naming, at)
    found: Json = {
        "outcome": None, "remedy": None, "discretion": False, "late": False, "missing": [],
        "until": None, "because": [],
    }  # fmt: skip
    found |= _judge(asked)
    fix = last(naming, "fixed", "fix_failed")
    if end is not None or (fix is not None and fix["fact"] == "fixed"):
        found |= {"outcome": "settled", "missing": [], "until": None}
        if end is not None and end["fact"] == "declined":
            found["remedy"] = None
        if terms.family == "C" and order.kind in terms.kinds:
            found["because"] = [*found["because"], "C4d"]
        if "stage" in found:
            found["stage"] = "settled"
    found["version"] = terms.version
    return found


def _judge(asked: Asked) -> Json:
    if asked.order.kind not in asked.terms.kinds:
        return _outcome("review", "H5", soft=True)
    match asked.terms.family:
        case "A":
            return _of_a_sale(asked)
        case "B":
            return _outcome("applies", "B7b", remedy="credit", soft=True)
        case "C":
            return _of_a_service(asked)
    if asked.ground != "exchange":
        return asked.refused("D1")
    return judge_exchange(asked.order, asked.made, asked.terms, asked.facts, asked.naming, asked.at)


def _of_a_sale(asked: Asked) -> Json:
    """Under A."""
    kind = asked.order.kind
    match asked.ground:
        case "duplicate_payment" | "payment_error":
            return _of_a_payment(asked)
        case "cannot_complete" if kind == "vst_testing":
            if first(asked.facts, "cannot_complete") is None:
                return _outcome("needs_evidence", "A3b") | {"missing": ["cannot_complete"]}
            wants = asked.made.get("wants")
            chosen = wants if wants in ("refund", "credit") else "refund_or_credit"
            return _outcome("applies", "A3b", remedy=chosen)
        case "dissatisfaction" if kind in ("mixing", "mastering"):
            return asked.refused("A1d")
        case "exchange" | "change_of_mind" | "dissatisfaction" if kind == "sample_pack":
            return asked.refused("A2c")
    return asked.by_bar()


def _of_a_payment(asked: Asked) -> Json:
    """The exceptions for payments made twice, and for faults of a payment (A4a, A4b, A4c)."""
    is_double = asked.ground == "duplicate_payment"
    clauses = ["A4a" if is_double else "A4b", "A4c"]
    is_late = asked.is_late(purchase(asked.before))
    has_begun = not is_double and first(asked.before, "started", "delivered") is not None
    if is_late or has_begun:
        return asked.refused(*clauses) | {"late": is_late}
    if is_double and suspicions(asked.order, asked.facts):
        return _outcome("applies", *clauses, "H8", remedy="refund", soft=True)
    if asked.has_evidence:
        return _outcome("applies", *clauses, remedy="refund", soft=True)
    return _outcome("needs_evidence", *clauses) | {"missing": ["evidence"]}


def _of_a_service(asked: Asked) -> Json:
    """Under C."""
    ground = asked.ground
    if ground in ("user_error", "changed_requirements", "used_after_completion"):
        return asked.refused("C1d")
    if asked.order.kind == "subscription":
        if ground in ("billing_error", "service_issue", "studio_mistake"):
            return _outcome("review", "C2c")
        return asked.refused("C2b")
    if ground not in ("service_issue", "studio_mistake"):
        return asked.by_bar()
    ours = ["C1c"] if ground == "studio_mistake" else []
    if asked.is_late(last(asked.before, "delivered")):
        return asked.refused("C1b", "C4a", *ours) | {"late": True}
    if not ours:
        return _outcome("review", "C1b", "C4a", "C4c")
    fix = last(asked.naming, "fixed", "fix_failed")
    if fix is not None and fix["fact"] == "fix_failed":
        remedy = "partial_refund_or_credit"
        return _outcome("applies", "C1b", "C1c", "C4a", remedy=remedy, soft=True)
    return _outcome("applies", "C1b", "C1c", "C4a", remedy="fix")
