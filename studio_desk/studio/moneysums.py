"""A client's money: the accounts of their projects, one sum for each currency, never across two.

Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.money.ledger import State
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Sums:
    """Hundredths of one currency (None: projects that name none): what came in, went back, was
    given as credit, was taken back by a bank, is still owed; what was paid beyond, and the credit
    that is left to be used.
    """

    currency: str | None
    paid: int = 0
    refunded: int = 0
    credited: int = 0
    disputed: int = 0
    owed: int = 0
    overpaid: int = 0
    credit: int = 0

    @property
    def kept(self) -> int:
        """What came in and stayed."""
        return self.paid - self.refunded - self.disputed

    @property
    def moved(self) -> bool:
        """Whether there is anything to tell."""
        return any((self.paid, self.refunded, self.credited, self.disputed, self.owed))


def sums_of(accounts: Iterable[State]) -> tuple[Sums, ...]:
    """One `Sums` for each currency in which money moved, by its code."""
    found: dict[str, Sums] = {}
    for each in accounts:
        key = each.currency or ""
        known = found.get(key, Sums(each.currency))
        found[key] = Sums(
            each.currency,
            known.paid + each.paid,
            known.refunded + each.refunded,
            known.credited + each.credited,
            known.disputed + each.disputed,
            known.owed + each.owed,
            known.overpaid + each.overpaid,
            known.credit + each.credit,
        )
    return tuple(found[key] for key in sorted(found) if found[key].moved)
