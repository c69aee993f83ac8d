"""A client's money: sums of facts, one for each currency and never across two. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

# Where one of these has happened nothing is asked for any more.
_CLOSING = frozenset({"cancelled", "refunded", "charged_back"})
_ORDERED = frozenset({"purchased", "paid", "delivered", "started"})


@dataclass(frozen=True, slots=True)
class ProjectMoney:
    """What one project says of money: hundredths of `currency`, sums by kind of fact.

    `kinds` are the kinds of fact that have happened; `billed` is False for a subscription, whose
    price is no debt.
    """

    currency: str | None
    price: int | None
    sums: dict[str, int]
    kinds: Collection[str]
    billed: bool = True

    @property
    def owed(self) -> int:
        """What is still to be paid: the price once it was ordered, and extra charges, less what
        came in and what was credited. Nothing where money went back or is disputed.
        """
        if not self.billed or _CLOSING & set(self.kinds):
            return 0
        price = self.price or 0 if _ORDERED & set(self.kinds) else 0
        asked = price + self.sums.get("charged", 0)
        return max(0, asked - self.sums.get("paid", 0) - self.sums.get("credited", 0))


@dataclass(frozen=True, slots=True)
class Sums:
    """Hundredths of one currency (None: projects that name none): what came in, went back, was
    given as credit, was taken back by a bank, and is still owed.
    """

    currency: str | None
    paid: int = 0
    refunded: int = 0
    credited: int = 0
    disputed: int = 0
    owed: int = 0

    @property
    def kept(self) -> int:
        """What came in and stayed."""
        return self.paid - self.refunded - self.disputed

    @property
    def moved(self) -> bool:
        """Whether there is anything to tell."""
        return any((self.paid, self.refunded, self.credited, self.disputed, self.owed))


def sums_of(projects: Iterable[ProjectMoney]) -> tuple[Sums, ...]:
    """One `Sums` for each currency in which money moved, by its code."""
    found: dict[str, Sums] = {}
    for project in projects:
        key = project.currency or ""
        known = found.get(key, Sums(project.currency))
        found[key] = Sums(
            project.currency,
            known.paid + project.sums.get("paid", 0),
            known.refunded + project.sums.get("refunded", 0),
            known.credited + project.sums.get("credited", 0),
            known.disputed + _disputed(project),
            known.owed + project.owed,
        )
    return tuple(found[key] for key in sorted(found) if found[key].moved)


def _disputed(project: ProjectMoney) -> int:
    """What a bank has taken back in a dispute that nobody has closed."""
    return 0 if "chargeback_closed" in project.kinds else project.sums.get("charged_back", 0)
