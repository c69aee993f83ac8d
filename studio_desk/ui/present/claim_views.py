"""Which page a line of the list of claims opens. Pure."""

from __future__ import annotations

from studio_desk.studio.claims import DISPUTE, EXCHANGE, SUBSCRIPTION, Opened
from studio_desk.ui.present import claim_dispute, claim_exchange, claim_money, claim_service
from studio_desk.ui.present.claim_page import ClaimView

_PAGES = {
    EXCHANGE: claim_exchange.view,
    DISPUTE: claim_dispute.view,
    SUBSCRIPTION: claim_service.view,
}


def claim_view(opened: Opened) -> ClaimView:
    """The page of a claim, an exchange, a dispute or a subscription."""
    return _PAGES.get(opened.listed.kind, claim_money.view)(opened)
