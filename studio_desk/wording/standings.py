"""Short words for standings, fees and items, shared by explanations and reasons."""

from __future__ import annotations

from studio_desk.policy.facts import Item
from studio_desk.policy.verdict import Fee
from studio_desk.wording.speech import money

OUTCOME_WORDS = {
    "applies": "applies",
    "needs_evidence": "applies once there is proof",
    "review": "under review",
    "refused": "refused",
    "settled": "settled",
}


def fee_words(fee: Fee) -> str:
    """``from $20.00 per song``, ``$35.00 per round``."""
    amount = money(fee.amount, fee.currency)
    per = f" per {fee.per}" if fee.per else ""
    return f"{'' if fee.exact else 'from '}{amount}{per}"


def item_words(item: Item) -> str:
    """``Glass, bass guitar, level: +1.5 dB``; the client's own words where nothing else is said."""
    thing = ", ".join(part for part in (item.song, item.element, item.aspect) if part)
    wish = item.change or ("back to the original" if item.to else "")
    said = ": ".join(part for part in (thing, wish) if part)
    return said or item.text or "back to how it was"
