"""Money back against money in: what a refund may be before the owner has to say why it is more.

A rule of the house, not of a policy: the core takes any history, and what is imported stands.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.money.ledger import won
from studio_desk.policy import Case, Fact


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
