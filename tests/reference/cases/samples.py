"""A random case, the versions it falls under, and the instants at which it is worth looking."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tests.reference.cases.bases import ZONES, far_from_our_time, near_our_time
from tests.reference.cases.facts import History, shuffled, weights
from tests.reference.cases.versions import versions
from tests.reference.law.instants import DAY, Span, instant, later, when_clocks_show
from tests.reference.law.order import Facts, Json
from tests.reference.law.terms import SHIPPED, Terms

_KINDS = {
    "A": ("mixing", "mastering", "sample_pack", "vst_testing"),
    "B": ("mixing", "mastering"),
    "C": ("support", "software_update", "online_service", "subscription", "digital_product"),
    "D": ("goods",),
}
_ALL_KINDS = sorted({kind for kinds in _KINDS.values() for kind in kinds})


@dataclass(frozen=True)
class Flavour:
    """What a random case is made to try beyond the usual."""

    no_currency: bool = False  # sometimes a project without one
    far: bool = False  # 1900 to 2200
    dense: bool = False  # many facts, close together
    leave_out: bool = False  # versions without some clauses


FLAVOURS = (
    Flavour(),
    Flavour(leave_out=True),
    Flavour(no_currency=True),
    Flavour(no_currency=True, dense=True),
    Flavour(),
    Flavour(leave_out=True, no_currency=True),
    Flavour(no_currency=True, far=True),
    Flavour(no_currency=True, far=True, dense=True, leave_out=True),
)


@dataclass(frozen=True)
class Sample:
    """A case as its file says it, without the versions; and those."""

    case: Json
    versions: tuple[Terms, ...]
    instants: tuple[int, ...]


def sample(seed: int, number: int, *, family: str | None = None) -> Sample:
    """The case of that number: the same for the same seed, on every machine."""
    rng = random.Random(f"{seed}/{number}")  # noqa: S311  # examples, not secrets
    return draw(rng, FLAVOURS[number % len(FLAVOURS)], family)


def draw(rng: random.Random, flavour: Flavour, family: str | None = None) -> Sample:
    """Draw a case; of one family of policies, if it is named."""
    drawn = rng.choice("AABBBBCCDD")
    if flavour.dense:
        drawn = rng.choice("ABBBBDC")
    family = family or drawn
    kind = rng.choice(_KINDS[family]) if rng.random() < 0.95 else rng.choice(_ALL_KINDS)
    zone = rng.choice(ZONES)
    base = near_our_time(rng, zone)
    if flavour.far:
        base = far_from_our_time(rng)
    terms = versions(rng, family, base, leave_out=flavour.leave_out)
    project = _project(rng, kind, flavour)
    starts = [
        when_clocks_show(datetime.fromisoformat(version.effective), zone)
        for version in terms
        if version.effective is not None
    ]
    spans = sorted({span for version in terms for span in version.spans})
    short = [span for span in spans if span[1] != "years"]
    count = rng.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15])
    if flavour.dense:
        count = rng.randint(8, 35)
    history = History(rng, family, zone, base, short, starts, dense=flavour.dense)
    weighed = weights(rng, family, kind, dense=flavour.dense)
    facts = shuffled(rng, history.draw(count, _openers(rng, family, kind), weighed))
    case = {
        "format": "studio-desk/case@1",
        "zone": zone,
        "policy": SHIPPED[family].name,
        "project": project,
        "facts": facts,
    }
    marks = sorted({*history.times, *starts, *_edges(facts, spans, zone)})
    return Sample(case, terms, _instants(rng, marks, base, history.now))


def _project(rng: random.Random, kind: str, flavour: Flavour) -> Json:
    project: Json = {"kind": kind}
    if rng.random() < 0.8:
        odd = "0.00" if rng.random() < 0.1 else "400"
        project["price"] = rng.choice(["400.00", "200.00", "100", odd])
    project["currency"] = rng.choice(["USD", "EUR"])
    if flavour.no_currency and rng.random() < 0.2:
        del project["currency"]
    if rng.random() < 0.5:
        package: Json = {}
        if rng.random() < 0.7:
            package["free_rounds"] = rng.randint(0, 3)
        if rng.random() < 0.5:
            package["extra_round_fee"] = rng.choice(["35.00", "50", "12.5"])
        if package:
            project["package"] = package
    if kind == "goods" and rng.random() < (0.5 if flavour.leave_out else 0.1):
        project[rng.choice(["custom_made", "final_sale"])] = True
    return project


def _openers(rng: random.Random, family: str, kind: str) -> list[str]:
    """How an order mostly begins."""
    if rng.random() >= 0.75:
        return []
    found = [name for name in ("purchased", "paid") if rng.random() < 0.85]
    if kind == "subscription":
        return [*found, "subscribed"]
    is_edited = family in "AB" and kind in ("mixing", "mastering")
    if (is_edited and rng.random() < 0.9) or (family == "C" and rng.random() < 0.6):
        found.append("delivered")
    return found


def _edges(facts: Facts, spans: Sequence[Span], zone: str) -> set[int]:
    """The last seconds of every window and cycle that a fact might open."""
    found = set()
    for fact in facts:
        at = instant(fact["at"])
        found |= {later(at, span, zone) for span in spans}
        if fact["fact"] == "subscribed":
            unit = "months" if fact["period"] == "month" else "years"
            found |= {later(at, (number, unit, "time"), zone) - 1 for number in (1, 2, 3, 12)}
    return found


def _instants(rng: random.Random, marks: list[int], base: int, end: int) -> tuple[int, ...]:
    """Some instants about the marks, one after the last fact, now and then any other."""
    chosen = rng.sample(marks, min(len(marks), 3))
    found = {mark + rng.choice([-1, 0, 0, 1]) for mark in chosen}
    found.add(end + rng.choice([0, 0, 1, DAY]))
    if rng.random() < 0.3:
        found.add(rng.randint(base - 5 * DAY, end + 60 * DAY))
    if rng.random() < 0.1:
        found.add(end + rng.randint(1, 7 * 365) * DAY)
    return tuple(sorted(found))
