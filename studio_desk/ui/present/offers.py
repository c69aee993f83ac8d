"""Offers that wait for the client's word, as the panel and Today say them. No Qt."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.studio.requests import OfferRow, Waived
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass
from studio_desk.wording.speech import Speech, money

# How an offer that waits can be answered, and what its button says.
ANSWERS = {
    "accept": QT_TR_NOOP("Agreed"),
    "decline": QT_TR_NOOP("Declined"),
    "withdraw": QT_TR_NOOP("Withdraw"),
}


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One offer that waits: its id, and its words."""

    id: int
    text: str


def offer_lines(offers: Iterable[OfferRow], speech: Speech) -> tuple[OfferLine, ...]:
    """``$40.00 offered today, 09:18. Not answered yet.``, for each that waits."""
    return tuple(
        OfferLine(offer.id, _words(offer, speech))
        for offer in offers
        if offer.state == "open" and offer.at <= speech.now
    )


def waived_words(waived: Waived, year: int) -> str:
    """``Waived in 2026: 2 times, $30.00``; empty where nothing was."""
    if not waived.count:
        return ""
    sums = " + ".join(money(amount, currency) for currency, amount in waived.amounts)
    times = tr("%n times", "%n time", waived.count)
    return tr("Waived in {year}: {times}, {sums}", year=year, times=times, sums=sums)


def _words(offer: OfferRow, speech: Speech) -> str:
    fee, when = money(offer.amount, offer.currency), speech.when(offer.at)
    return tr("{fee} offered {when}. Not answered yet.", fee=fee, when=when)
