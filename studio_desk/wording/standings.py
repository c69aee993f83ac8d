"""Short words for standings, fees and items, shared by explanations and reasons."""

from __future__ import annotations

from studio_desk.policy.facts import Item
from studio_desk.policy.verdict import Fee
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.wording.speech import money, short_money

STANDING_WORDS = Words(
    {
        "free": QT_TR_NOOP("free"),
        "billable": QT_TR_NOOP("billable"),
        "closed": QT_TR_NOOP("closed"),
    }
)
OUTCOME_WORDS = Words(
    {
        "applies": QT_TR_NOOP("applies"),
        "needs_evidence": QT_TR_NOOP("applies once there is proof"),
        "review": QT_TR_NOOP("under review"),
        "refused": QT_TR_NOOP("refused"),
        "settled": QT_TR_NOOP("settled"),
    }
)


def fee_words(fee: Fee) -> str:
    """``from $20.00 per song``, ``$35.00 per round``."""
    return _fee_of(money(fee.amount, fee.currency), fee)


def short_fee_words(fee: Fee) -> str:
    """``from $20 per song``, ``$35.00 per round``."""
    return _fee_of((money if fee.exact else short_money)(fee.amount, fee.currency), fee)


def chip_fee_words(fee: Fee) -> str:
    """``from $20 per song``, ``$35 per round``: the shortest, for chips."""
    return _fee_of(short_money(fee.amount, fee.currency), fee)


def _fee_of(amount: str, fee: Fee) -> str:
    """An amount as what it is asked for, and whether it is the least or the whole."""
    match fee.per, fee.exact:
        case "song", True:
            return tr("{amount} per song", amount=amount)
        case "song", False:
            return tr("from {amount} per song", amount=amount)
        case "round", True:
            return tr("{amount} per round", amount=amount)
        case "round", False:
            return tr("from {amount} per round", amount=amount)
    return amount if fee.exact else tr("from {amount}", amount=amount)


def item_words(item: Item) -> str:
    """``Glass, bass guitar, level: +1.5 dB``; the client's own words where nothing else is said."""
    thing = ", ".join(part for part in (item.song, item.element, item.aspect) if part)
    wish = item.change or (tr("back to the original") if item.to else "")
    said = ": ".join(part for part in (thing, wish) if part)
    return said or item.text or tr("back to how it was")
