"""An order: its facts in their order, and the version that governs it (B8, C6, pins 34, 39, 40).

The other modules take an order, the facts that count (`Facts`, in order) and an instant. A fact is
the object of the case file, with its instant as ``t`` and its place in the order as ``i``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tests.reference.law.instants import BEFORE_ALL, instant, later, when_clocks_show
from tests.reference.law.terms import Terms

Json = dict[str, Any]
Fact = dict[str, Any]
Facts = list[Fact]


class Order:
    """What a case says of one project. `judged` is filled as its requests are judged."""

    def __init__(self, case: Json, versions: Sequence[Terms]) -> None:
        self.versions = tuple(versions)
        self.zone: str = case["zone"]
        self.project: Json = case["project"]
        self.kind: str = self.project["kind"]
        self.package: Json = self.project.get("package") or {}
        dated = [{**fact, "t": instant(fact["at"])} for fact in case["facts"]]
        dated.sort(key=lambda fact: fact["t"])  # stable: as listed where instants are equal
        self.facts: Facts = [{**fact, "i": place} for place, fact in enumerate(dated)]
        self.starts = [self._start(terms) for terms in self.versions]
        self.judged: dict[str, Json] = {}
        self.clocks: dict[int, Any] = {}  # of so many facts, kept by `completion.clock`

    def _start(self, terms: Terms) -> float:
        if terms.effective is None:
            return BEFORE_ALL
        return when_clocks_show(datetime.fromisoformat(terms.effective), self.zone)

    @property
    def later_starts(self) -> list[int]:
        """When its dated versions begin."""
        return [int(start) for start in self.starts if start != BEFORE_ALL]

    @property
    def is_custom(self) -> bool:
        """Custom-made or a final sale (D8)."""
        return bool(self.project.get("custom_made") or self.project.get("final_sale"))

    def until(self, at: int) -> Facts:
        """The facts that have happened by an instant."""
        return [fact for fact in self.facts if fact["t"] <= at]

    def before(self, fact: Fact) -> Facts:
        """The facts that come before one of them."""
        return self.facts[: fact["i"]]

    def in_force(self, at: int) -> Terms:
        """The version in force at an instant; before all of them, the first."""
        begun = [
            terms for terms, start in zip(self.versions, self.starts, strict=True) if start <= at
        ]
        return begun[-1] if begun else self.versions[0]

    def governing(self, facts: Facts, at: int) -> Terms:
        """The version that governs at an instant, by the policy's rule of amendments."""
        rule = self.versions[0].rule
        if rule == "immediate":
            return self.in_force(at)
        if rule == "at_purchase":
            bought = purchase(facts)
            return self.in_force(bought["t"] if bought else at)
        if self.kind == "subscription" and any(self.kind in v.kinds for v in self.versions):
            cycle = cycle_of(self, facts, at)
            if cycle is not None:
                return self.in_force(cycle[0])
        service = last(facts, "delivered")
        return self.in_force(service["t"] if service else at)


def first(facts: Facts, *kinds: str) -> Fact | None:
    """The first fact of one of these kinds."""
    return next((fact for fact in facts if fact["fact"] in kinds), None)


def last(facts: Facts, *kinds: str) -> Fact | None:
    """The last fact of one of these kinds."""
    return first(facts[::-1], *kinds)


def purchase(facts: Facts) -> Fact | None:
    """What starts the windows of a purchase: the purchase, else the first payment (pin 25)."""
    return first(facts, "purchased") or first(facts, "paid")


def is_on(facts: Facts, begin: str, end: str) -> bool:
    """Whether what one kind of fact begins and another ends is going on."""
    found = last(facts, begin, end)
    return found is not None and found["fact"] == begin


def subscribed(facts: Facts) -> tuple[Fact | None, Fact | None]:
    """The last subscription and the first cancellation after it (pin 30)."""
    begun = last(facts, "subscribed")
    if begun is None:
        return None, None
    return begun, first([fact for fact in facts if fact["i"] > begun["i"]], "cancelled")


def cycle_of(order: Order, facts: Facts, at: int) -> tuple[int, int] | None:
    """First second of the billing cycle that holds an instant, and of the next (C2a, C2d, pin 30).

    None without a subscription. Once it is cancelled no further cycle begins.
    """
    begun, cancelled = subscribed(facts)
    if begun is None:
        return None
    if cancelled is not None:
        at = min(at, cancelled["t"])
    unit, longest = ("months", 31) if begun["period"] == "month" else ("years", 366)
    number = max(0, (at - begun["t"]) // (longest * 86_400) - 2)
    start = later(begun["t"], (number, unit, "time"), order.zone) if number else begun["t"]
    while True:
        number += 1
        following = later(begun["t"], (number, unit, "time"), order.zone)
        if at < following:
            return start, following
        start = following
