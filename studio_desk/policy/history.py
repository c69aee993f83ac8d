"""A project's history read up to some instant: what the rules need to know, kept as it unfolds.

`History` takes the facts one by one, in order. What is judged once (requests, the first look at a
claim, a suspicion) is judged when its fact is taken, with nothing but what came before it, and
never again (property 3, pins 19 and 24).
"""

from __future__ import annotations

import itertools
from dataclasses import field
from zoneinfo import ZoneInfo

from studio_desk.policy.case import Case
from studio_desk.policy.facts import Fact, Item
from studio_desk.policy.instants import add, zone_named
from studio_desk.policy.names import compared
from studio_desk.policy.reasons import Counted, Reason
from studio_desk.policy.terms import Period
from studio_desk.policy.verdict import ClaimVerdict, RequestVerdict
from studio_desk.policy.versions import Policy, Version
from studio_desk.values import dataclass

Thing = tuple[str | None, str | None, str | None]


def thing_of(item: Item) -> Thing | None:
    """Song, element and aspect as compared; None for an item with none of the three (pin 10)."""
    parts = (item.song, item.element, item.aspect)
    if parts == (None, None, None):
        return None
    song, element, aspect = (None if part is None else compared(part) for part in parts)
    return (song, element, aspect)


def newest(ids: dict[str, Request]) -> tuple[str, ...]:
    """The last three ids, oldest first: a reason names what it looked at, not a whole life."""
    return tuple(itertools.islice(reversed(ids), 3))[::-1]


@dataclass(slots=True)
class Claim:
    """A claim: what held at its own instant, and what has named it since."""

    fact: Fact
    version: Version
    deadline: int | None
    opener: Fact | None
    delivered: Fact | None
    bar: Reason | None
    bar_stood: bool
    refused_after: bool
    proven: bool
    repair: Fact | None = None  # the last of fixed and fix_failed
    settled: Fact | None = None
    settled_as: ClaimVerdict | None = None  # how it stood when it was settled (pin 20)
    rma: Fact | None = None
    arrived: Fact | None = None  # the first of returned and inspected
    returned: Fact | None = None
    inspected: Fact | None = None

    @property
    def late(self) -> bool:
        """Whether it was made after its deadline (pin 19: never judged again)."""
        return self.deadline is not None and self.fact.at > self.deadline


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A payment that looks like one made before (H8), with its earliest twin."""

    payment: Fact
    twin: Fact
    paid: int
    refunded: int
    owed: int


@dataclass(slots=True)
class Request:
    """A request as judged, and the facts that its life hangs on."""

    fact: Fact
    verdict: RequestVerdict
    before_completion: bool
    revised: Fact | None = None

    @property
    def closed(self) -> bool:
        """Whether it was judged closed: then it is never in hand and counts for nothing."""
        return self.verdict.standing == "closed"


@dataclass(slots=True)
class History:
    """The facts taken so far. The engine fills it; the rules only read it."""

    case: Case
    policy: Policy
    taken: list[Fact] = field(default_factory=list)
    first: dict[str, Fact] = field(default_factory=dict)  # of each kind
    latest: dict[str, Fact] = field(default_factory=dict)  # the last one
    requests: dict[str, Request] = field(default_factory=dict)
    in_hand: dict[str, Request] = field(default_factory=dict)
    asked: set[Thing] = field(default_factory=set)
    changes: dict[Thing, tuple[str, Item]] = field(default_factory=dict)
    rounds_asked: int = 0  # earlier requests that are a round (pin 10)
    rounds_used: int = 0  # those with a covered item (pin 6)
    opened: dict[str, Fact] = field(default_factory=dict)  # delivered, revised: window openers
    completed_at: int | None = None
    closed_since: int | None = None  # since when H4 holds
    paid: int = 0
    refunded: int = 0
    charged: int = 0
    first_of_amount: dict[int, Fact] = field(default_factory=dict)
    suspicions: list[Suspicion] = field(default_factory=list)
    cleared: set[str] = field(default_factory=set)  # payments whose suspicion is settled
    claims: dict[str, Claim] = field(default_factory=dict)
    unannounced: list[Fact] = field(default_factory=list)  # chargebacks with no word before
    cancelled_subscription: Fact | None = None
    order: dict[str, int] = field(default_factory=dict)  # where the last of each kind stands

    @property
    def zone(self) -> ZoneInfo:
        """The studio's zone, in which days are counted."""
        return zone_named(self.case.zone)

    def has(self, *kinds: str) -> bool:
        """Whether a fact of any of these kinds has happened."""
        return any(kind in self.first for kind in kinds)

    def on(self, first: str, second: str) -> bool:
        """Whether `first` happened and the last of the two kinds is not `second`."""
        return self.last_of(first, second) == first

    def last_of(self, *kinds: str) -> str | None:
        """Which of these kinds happened last, or None."""
        found = [self.order[kind] for kind in kinds if kind in self.order]
        return self.taken[max(found)].kind if found else None

    @property
    def purchase(self) -> Fact | None:
        """Where purchase windows start: the order, else the first payment (pin 25)."""
        return self.first.get("purchased") or self.first.get("paid")

    @property
    def suspicion_open(self) -> tuple[Suspicion, ...]:
        """The suspected duplicates that nothing has settled yet (pin 24)."""
        return tuple(s for s in self.suspicions if s.payment.id not in self.cleared)

    def counted(self, opener: Fact, lasts: Period) -> Counted:
        """The deadline that a fact opens, counted in the studio's zone."""
        end = add(opener.at, lasts.amount, lasts.unit, lasts.count, self.zone)
        return Counted(opener.kind, opener.at, lasts, end)
