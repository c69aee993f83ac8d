"""Claims from the first word to the settled case: refunds, credits, exchanges, disputes.

`values` are what screens are told, `judging` and `listing` read the policy core, `deeds` write,
`facade` is what hangs on `Studio`. Nothing is decided here that the policy leaves to the owner:
where it does, a reason is asked for and kept.
"""

from __future__ import annotations

from studio_desk.studio.claims.facade import Claims
from studio_desk.studio.claims.values import (
    BANK,
    CLAIM,
    CLIENT,
    DISPUTE,
    EXCHANGE,
    OWNER,
    SUBSCRIPTION,
    Cycle,
    Decided,
    Discretion,
    Listed,
    Opened,
    Outlook,
    Sums,
    YearSum,
)
from studio_desk.studio.weighing import DISCRETION, OVERRIDE, REFUSED, WITHDRAWN

__all__ = [
    "BANK",
    "CLAIM",
    "CLIENT",
    "DISCRETION",
    "DISPUTE",
    "EXCHANGE",
    "OVERRIDE",
    "OWNER",
    "REFUSED",
    "SUBSCRIPTION",
    "WITHDRAWN",
    "Claims",
    "Cycle",
    "Decided",
    "Discretion",
    "Listed",
    "Opened",
    "Outlook",
    "Sums",
    "YearSum",
]
