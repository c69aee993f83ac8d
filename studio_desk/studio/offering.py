"""Which facts can be recorded next. A form offers the likely ones and keeps the rest under "more".

What is left out altogether cannot be said yet: a revision with no request, a fix with no claim.
This is a convenience, not a rule of policy: the core accepts whatever the references allow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from studio_desk.money.ledger import ledger
from studio_desk.policy import KINDS_OF_FACT, Case, Fact, Policy, Verdict, decide
from studio_desk.values import dataclass

_EXCHANGE = ("rma_issued", "returned", "inspected", "exchanged")


@dataclass(slots=True)
class _Told:
    """What the facts up to an instant leave open."""

    kinds: set[str] = field(default_factory=set)
    unanswered: set[str] = field(default_factory=set)  # requests
    claims: dict[str, Fact] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)  # place of the latest of each kind

    def after(self, kind: str, other: str) -> bool:
        """Whether the latest of the first kind came after the latest of the other."""
        return self.last.get(kind, -1) > self.last.get(other, -1)


def offered(case: Case, policy: Policy, at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Kinds of fact that are likely next at `at`, and those that are possible besides."""
    told = _Told()
    for place, fact in enumerate(fact for fact in case.ordered() if fact.at <= at):
        told.kinds.add(fact.kind)
        told.last[fact.kind] = place
        if fact.kind == "requested":
            told.unanswered.add(fact.id)
        elif fact.kind == "revised":
            told.unanswered.discard(fact.request or "")
        elif fact.kind == "claimed":
            told.claims[fact.id] = fact
    verdict = decide(case, policy, at)
    possible = [kind for kind in KINDS_OF_FACT if _POSSIBLE.get(kind, _always)(told)]
    likely = _likely(case, told, verdict)
    first = tuple(kind for kind in likely if kind in possible)
    return first, tuple(kind for kind in possible if kind not in first)


def _always(_: _Told) -> bool:
    return True


def _claim(told: _Told) -> bool:
    return bool(told.claims)


def _exchange(told: _Told) -> bool:
    return any(claim.ground == "exchange" for claim in told.claims.values())


_POSSIBLE: dict[str, Callable[[_Told], bool]] = {
    "revised": lambda told: bool(told.unanswered),
    "evidence": _claim,
    "fixed": _claim,
    "fix_failed": _claim,
    "declined": _claim,
    "chargeback_closed": lambda told: told.after("charged_back", "chargeback_closed"),
    "restored": lambda told: told.after("purged", "restored"),
    "released": lambda told: told.after("held", "released"),
    **dict.fromkeys(_EXCHANGE, _exchange),
}


def _likely(case: Case, told: _Told, verdict: Verdict) -> list[str]:
    """In the order in which the owner will want them: what is open against the studio, what was
    asked of it, the work, the money. An order leads only before anything else has happened; noted
    late it changes little, so it comes after the rest.
    """
    if "cancelled" in told.kinds:
        return _settling(told, verdict)
    likely = _settling(told, verdict)
    if not told.kinds:
        likely.append("purchased")
    if verdict.revision.in_hand:
        likely.append("revised")
    likely += _work(case, told, verdict)
    if "paid" not in told.kinds or _owed(case):
        likely.append("paid")
    if verdict.retention.standing in ("purgeable", "overdue") and not verdict.retention.held:
        likely.append("purged")
    if verdict.retention.standing == "purged":
        likely.append("restored")
    if verdict.retention.held:
        likely.append("released")
    if "purchased" not in told.kinds:
        likely.append("purchased")
    likely += ["contacted", "claimed"]
    return list(dict.fromkeys(likely))


def _work(case: Case, told: _Told, verdict: Verdict) -> list[str]:
    if verdict.exchange is not None or case.project.kind == "subscription":
        if verdict.subscription is None and verdict.exchange is None:
            return ["subscribed"]
        active = verdict.subscription is not None and verdict.subscription.standing == "active"
        return ["cancelled"] if active else []
    if "delivered" not in told.kinds:
        return ["delivered"] if "started" in told.kinds else ["started", "delivered"]
    if verdict.revision.standing in ("free", "billable"):
        asked = ["requested"]
        if verdict.revision.standing == "billable":
            asked.append("charged")
        return [*asked, "delivered", "paid", "approved"]
    return []


def _settling(told: _Told, verdict: Verdict) -> list[str]:
    """What moves open disputes and claims on."""
    likely: list[str] = []
    if told.after("charged_back", "chargeback_closed"):
        likely.append("chargeback_closed")
    for claim in verdict.claims.values():
        if claim.outcome in ("settled", "refused"):
            continue
        likely += _STAGES.get(claim.stage or "", ())
        if claim.stage is None:
            if claim.outcome == "needs_evidence":
                likely.append("evidence")
            likely += _REMEDIES.get(claim.remedy or "", ("refunded", "credited"))
            likely.append("declined")
    if any(alert.alert == "suspected_duplicate_payment" for alert in verdict.alerts):
        likely.append("refunded")
    return likely


_STAGES: dict[str, tuple[str, ...]] = {
    "await_rma": ("rma_issued",),
    "await_return": ("returned",),
    "await_inspection": ("inspected",),
    "exchange": ("exchanged",),
    "alternative_or_store_credit": ("exchanged", "credited"),
}
_REMEDIES: dict[str, tuple[str, ...]] = {
    "refund": ("refunded",),
    "credit": ("credited",),
    "fix": ("fixed", "fix_failed"),
}


def _owed(case: Case) -> bool:
    """Whether less was paid than the price and the charges come to."""
    return ledger(case.project, case.ordered()).state().owed > 0
