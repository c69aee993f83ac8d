"""What closes a project to revisions, in the order of the house rules (H1 to H6, A5a, pin 4)."""

from __future__ import annotations

from tests.reference.law.money import is_refunded_in_full
from tests.reference.law.order import Facts, Order, first, is_on
from tests.reference.law.terms import Terms


def is_ended(facts: Facts) -> bool:
    """Cancelled, or refunded in full (H4)."""
    return first(facts, "cancelled") is not None or is_refunded_in_full(facts)


def ended_since(facts: Facts) -> int | None:
    """Since when it is cancelled or refunded in full; None if it is not."""
    since: int | None = None
    for count, fact in enumerate(facts, start=1):
        if not is_ended(facts[:count]):
            since = None
        elif since is None:
            since = fact["t"]
    return since


def in_dispute(facts: Facts) -> bool:
    """Whether a chargeback is open (A5a, H9)."""
    return is_on(facts, "charged_back", "chargeback_closed")


def is_purged(facts: Facts) -> bool:
    """Whether the session files are gone (H3)."""
    return is_on(facts, "purged", "restored")


def closing(order: Order, terms: Terms, facts: Facts) -> list[str]:
    """The rules that close the project, none where it is open. H1 is only named alone."""
    found = []
    if order.kind not in terms.kinds:
        found.append("H5")
    elif not terms.has_revisions_of(order.kind):
        found.append("H6")
    if is_ended(facts):
        found.append("H4")
    if heeds_chargebacks(terms) and in_dispute(facts):
        found.append("A5a")
    if is_purged(facts):
        found.append("H3")
    if not found and first(facts, "delivered") is None:
        found.append("H1")
    return found


def heeds_chargebacks(terms: Terms) -> bool:
    """Whether a chargeback matters beyond the hold on files (A5a, pin 27)."""
    return terms.family == "A" and "A5a" not in terms.without
