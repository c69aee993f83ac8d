"""Reasons: the clause that says so, the facts it looks at, and the working behind it."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.policy.terms import Period
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """A deadline counted from a fact: `lasts` from `start` is `end` (its last second in time)."""

    what: str  # the kind of the fact, such as "delivered"
    start: int
    lasts: Period
    end: int


@dataclass(frozen=True, slots=True)
class RoundsUsed:
    """How many of the free rounds are used."""

    used: int
    free: int


@dataclass(frozen=True, slots=True)
class FloorSum:
    """The floor of a fee: `songs` times `each` hundredths of `currency`."""

    songs: int
    each: int
    currency: str | None


@dataclass(frozen=True, slots=True)
class Happened:
    """A fact that decides by having happened."""

    what: str
    at: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Payments less refunds against what was owed, all in hundredths."""

    paid: int
    refunded: int
    owed: int


@dataclass(frozen=True, slots=True)
class Undoes:
    """The earlier change that an item undoes: its item reference and its words."""

    item: str
    change: str | None


Working = Counted | RoundsUsed | FloorSum | Happened | Balance | Undoes


@dataclass(frozen=True, slots=True)
class Reason:
    """One clause of a verdict, with ids of the facts it looked at and the arithmetic, if any."""

    clause: str
    facts: tuple[str, ...] = ()
    working: Working | None = None


Reasons = tuple[Reason, ...]


def numbers(reasons: Iterable[Reason]) -> list[str]:
    """The clause numbers, each once, in order."""
    return list(dict.fromkeys(reason.clause for reason in reasons))
