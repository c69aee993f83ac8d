"""What the owner has to say a word for: more money back than came in, a refusal, a discretion.

Rules of the house, not of a policy: the core takes any history, and what is imported stands.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.money.ledger import won
from studio_desk.policy import Case, Fact, Policy, decide
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.store.vocabulary import DECISIONS

REFUSED, WITHDRAWN, DISCRETION, OVERRIDE = DECISIONS
SETTLED_BY = ("refunded", "credited", "declined", "exchanged")
"""How a claim can be settled, by the kind of fact that does it."""
_GIVING = ("refunded", "credited", "exchanged")


def excess(case: Case, fact: Fact) -> int:
    """By how much a refund, recorded with `case`, lets more money go back than came in.

    Counted from its instant on, at each fact that follows: a later payment covers nothing before
    it came. 0 for any other fact.
    """
    if fact.kind != "refunded" or fact.amount is None:
        return 0
    known = sorted((each for each in case.facts if each.id != fact.id), key=lambda each: each.at)
    before = [each for each in known if each.at <= fact.at]
    after = [each for each in known if each.at > fact.at]
    worst = balance((*before, fact))
    for count in range(1, len(after) + 1):
        if after[count - 1].kind in _BACK:
            worst = min(worst, balance((*before, fact, *after[:count])))
    return min(fact.amount, max(0, -worst))


_BACK = ("refunded", "charged_back")


def balance(facts: tuple[Fact, ...]) -> int:
    """What is left of the money that came in (hundredths), by these facts in order of time.

    A chargeback takes its amount back until it is won; one without an amount takes all there is.
    Credits are no money.
    """
    left = 0
    disputed: list[int] = []
    for fact in facts:
        amount = fact.amount or 0
        if fact.kind == "paid":
            left += amount
        elif fact.kind == "refunded":
            left -= amount
        elif fact.kind == "charged_back":
            taken = max(0, left) if fact.amount is None else amount
            disputed.append(taken)
            left -= taken
        elif fact.kind == "chargeback_closed" and disputed:
            if won(fact.outcome):
                left += disputed[-1]
            disputed.pop()
    return left


def lowest(facts: Iterable[Fact]) -> int:
    """How far below nothing the money that came in ever stood, at a refund or a chargeback: 0 or
    less. Where taking something back makes it less, more would have gone back than came in.
    """
    ordered = tuple(sorted(facts, key=lambda fact: fact.at))
    stood = (
        balance(ordered[: number + 1]) for number, fact in enumerate(ordered) if fact.kind in _BACK
    )
    return min(0, *stood, 0)


def left_to_refund(case: Case, at: int) -> int:
    """What can be refunded at an instant without giving back more than came in (hundredths)."""
    return max(0, balance(tuple(fact for fact in case.ordered() if fact.at <= at)))


def reasons_needed(case: Case, policy: Policy, fact: Fact) -> tuple[str, ...]:
    """The natures of the decisions (`store.vocabulary.DECISIONS`) that recording `fact` takes.

    A claim that is declined is refused with a reason. What the policy leaves to the studio, and
    what is given although it refuses or proof is missing, is given by discretion. More money back
    than came in needs a word of its own.
    """
    found = []
    if fact.kind == "declined":
        found.append(REFUSED)
    elif fact.kind in _GIVING and fact.claim is not None:
        verdict = decide(case, policy, fact.at)
        claim = verdict.claims.get(fact.claim)
        if claim is not None and (
            claim.discretion or claim.outcome in ("refused", "needs_evidence") or other(claim, fact)
        ):
            found.append(DISCRETION)
    if excess(case, fact):
        found.append(OVERRIDE)
    return tuple(found)


# What each remedy is carried out by.
CARRIED_OUT: dict[str, tuple[str, ...]] = {
    "refund": ("refunded",),
    "credit": ("credited",),
    "refund_or_credit": ("refunded", "credited"),
    "fix": ("fixed", "fix_failed"),
    "partial_refund_or_credit": ("refunded", "credited"),
    "exchange": ("exchanged",),
    "alternative_or_store_credit": ("exchanged", "credited"),
}


def other(claim: ClaimVerdict, fact: Fact) -> bool:
    """Whether a claim is settled by something else than the remedy that its clause names."""
    return claim.remedy is not None and fact.kind not in CARRIED_OUT[claim.remedy]


def settled(case: Case, policy: Policy, fact: Fact) -> bool:
    """Whether the claim that a fact would settle is settled already: at its instant, or since."""
    if fact.kind not in SETTLED_BY or fact.claim is None:
        return False
    last = max((each.at for each in case.facts if each.claim == fact.claim), default=fact.at)
    found = [
        decide(case, policy, at).claims.get(fact.claim) for at in {fact.at, max(fact.at, last)}
    ]
    return any(each is not None and each.outcome == "settled" for each in found)
