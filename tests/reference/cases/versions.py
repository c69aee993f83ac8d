"""Random versions of a policy: dates near a history, other figures, clauses and kinds left out."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from tests.reference.law.instants import DAY, Span, instant, written
from tests.reference.law.terms import SHIPPED, Terms

_SPANS = (
    (1, "days"), (2, "days"), (3, "days"), (5, "days"), (7, "days"), (10, "days"), (14, "days"),
    (1, "weeks"), (2, "weeks"), (1, "months"), (30, "days"),
)  # fmt: skip
_COURTESIES = (
    (4, "weeks", "time"), (2, "weeks", "time"), (1, "months", "time"), (10, "days", "date"),
)  # fmt: skip
_LONGEST = ((5, "years", "time"), (1, "years", "time"), (6, "months", "time"))
_FIRST_DAY = instant("1900-01-01T00:00:00Z")  # versions begin no earlier (pin 36)
_RULES = ("at_purchase", "immediate", "at_service")
# What may be left out of a version without making it another policy.
_LEFT_OUT: dict[str, tuple[tuple[str, ...], ...]] = {
    "A": (("A4",), ("A5a",), ("A4", "A5a")),
    "B": (("B6b", "B6c"),),
    "C": (("C5",),),
    "D": (("D8",),),
}


def versions(rng: random.Random, family: str, base: int, *, leave_out: bool) -> tuple[Terms, ...]:
    """One to three versions in order; often the shipped one alone."""
    shipped = SHIPPED[family]
    count = rng.choice([1, 1, 1, 2, 2, 3])
    if count == 1 and rng.random() < 0.8:
        return (shipped,)
    starts = {
        rng.choice([base] * 4 + [base + 30 * DAY]) + rng.randint(-12, 40) * DAY
        for _ in range(count)
    }
    found = []
    for number, start in enumerate(sorted(starts)):
        effective = (written(max(start, _FIRST_DAY)) or "")[:10]
        if number == 0 and rng.random() < 0.5:
            terms = shipped
        else:
            terms = replace(shipped, effective=effective)
        if number > 0 or rng.random() < 0.3:
            terms = replace(terms, **_figures(rng, family))
        found.append(terms)
    if rng.random() < 0.35:
        rule = rng.choice(_RULES)
        found = [replace(terms, rule=rule) for terms in found]
    if leave_out:
        found = [_without_clauses(rng, terms) for terms in found]
    found = [_without_a_kind(rng, terms) for terms in found]
    dated = {terms.effective: terms for terms in reversed(found)}  # of one date the first
    return tuple(sorted(dated.values(), key=lambda terms: terms.effective or ""))


def _span(rng: random.Random) -> Span:
    amount, unit = rng.choice(_SPANS)
    return amount, unit, rng.choice(("time", "date")) if unit in ("days", "weeks") else "time"


def _figures(rng: random.Random, family: str) -> dict[str, Any]:
    if family == "A":
        return {"free_rounds": rng.choice([0, 1, 2, 3]), "contact": _span(rng)}
    if family == "B":
        return {
            "first_window": _span(rng),
            "later_window": _span(rng),
            "floor": {
                "mixing": rng.choice(["20.00", "25.00", "5.00"]),
                "mastering": rng.choice(["10.00", "12.50"]),
            },
            "reversal_floor": rng.choice(["10.00", "15.00", "30.00"]),
            "courtesy": rng.choice(_COURTESIES),
            "kept_at_most": rng.choice(_LONGEST),
        }
    if family == "C":
        return {"contact": _span(rng)}
    exchange = _span(rng)
    giving_back = _span(rng) if rng.random() < 0.4 else exchange
    return {"exchange": exchange, "giving_back": giving_back}


def _without_clauses(rng: random.Random, terms: Terms) -> Terms:
    if rng.random() >= 0.4:
        return terms
    return replace(terms, without=frozenset(rng.choice(_LEFT_OUT[terms.family])))


def _without_a_kind(rng: random.Random, terms: Terms) -> Terms:
    if terms.family == "B" or len(terms.kinds) == 1 or rng.random() >= 0.15:
        return terms
    return replace(terms, kinds=terms.kinds - {rng.choice(sorted(terms.kinds))})
