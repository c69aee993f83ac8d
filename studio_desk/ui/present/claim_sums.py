"""Amounts by remedy and year, and discretionary decisions, as rows and bars. Pure."""

from __future__ import annotations

import itertools

from studio_desk.studio.claims import Sums
from studio_desk.tongue import tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.values import dataclass
from studio_desk.wording.claims import NATURES, SETTLED
from studio_desk.wording.facts import NAMES
from studio_desk.wording.speech import Speech, inside, isolate, money

# Remedy: the colours of its bar, and whether it is hatched.
_LOOKS: dict[str, tuple[RoleName, bool]] = {
    "refund": ("alert", False),
    "credit": ("credit", False),
    "lost": ("alert", True),
    "won": ("free", False),
    "dispute_withdrawn": ("info", True),
    "exchange": ("info", False),
    "fix": ("free", True),
    "refused": ("closed", False),
    "withdrawn": ("closed", True),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words, its figure, how long it is (an amount, or a count where none moved)."""

    words: str
    figure: str
    share: float
    role: RoleName
    hatched: bool


@dataclass(frozen=True, slots=True)
class BarGroup:
    """The bars of one year in one currency."""

    label: str
    bars: tuple[Bar, ...]


def groups(sums: Sums) -> tuple[BarGroup, ...]:
    """What moved money, as bars: years newest first, each currency apart. A bar is as long as its
    share of the largest amount of its currency.
    """
    found = []
    moved = [each for each in sums.years if each.amount]
    largest: dict[str | None, int] = {}
    for each in moved:
        largest[each.currency] = max(largest.get(each.currency, 0), each.amount)
    key = lambda each: (-each.year, each.currency or "")  # noqa: E731  # two uses
    for (year, currency), rows in itertools.groupby(sorted(moved, key=key), key=key):
        bars = []
        for each in rows:
            role, hatched = _LOOKS[each.remedy]
            share = each.amount / largest[each.currency]
            figure = money(each.amount, each.currency)
            bars.append(Bar(tr(SETTLED[each.remedy]), figure, share, role, hatched))
        label = f"{-year} · {currency}" if currency else str(-year)
        found.append(BarGroup(label, tuple(bars)))
    return tuple(found)


def sum_rows(sums: Sums) -> list[tuple[str, str, str, str]]:
    """Year, remedy, how often, amount."""
    return [
        (
            str(each.year),
            tr(SETTLED[each.remedy]),
            str(each.count),
            money(each.amount, each.currency) if each.amount else "",
        )
        for each in sums.years
    ]


def decision_rows(sums: Sums, zone: str, now: int) -> list[tuple[str, str, str, str, str]]:
    """When, project, what was decided, why, amount; a line for each year's sum in each currency."""
    speech = Speech(zone, now)
    found = []
    for year, decided in itertools.groupby(sums.decisions, key=lambda each: each.year):
        rows = list(decided)
        for each in rows:
            amount = "" if each.amount is None else money(each.amount, each.currency)
            what = f"{tr(NAMES[each.kind][0])}, {inside(tr(NATURES[each.nature]))}"
            title = isolate(each.title or tr("Untitled project"))
            found.append((speech.short_day(each.at), title, what, each.why, amount))
        totals: dict[str | None, int] = {}
        seen: set[tuple[int, str]] = set()
        for each in rows:
            if each.amount is not None and (each.project_id, each.fact) not in seen:
                seen.add((each.project_id, each.fact))
                totals[each.currency] = totals.get(each.currency, 0) + each.amount
        for currency, total in totals.items():
            label = tr("%n decisions in {year}", "%n decision in {year}", len(rows), year=year)
            found.append((str(year), tr("In all"), label, "", money(total, currency)))
    return found
