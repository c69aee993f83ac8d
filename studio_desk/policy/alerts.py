"""Alerts: what costs the owner something if ignored (H8, A5a, H5, pin 17)."""

from __future__ import annotations

import studio_desk.policy.terms as t
from studio_desk.policy.claims import bar_reason, contradiction
from studio_desk.policy.moments import Moment
from studio_desk.policy.reasons import Balance, Happened, Reason
from studio_desk.policy.verdict import Alert


def alerts(moment: Moment) -> tuple[Alert, ...]:
    """Everything that asks for the owner's eye at the moment."""
    history, terms = moment.history, moment.terms
    found: list[Alert] = []
    if not terms.covered:
        found.append(Alert("kind_not_covered", (Reason("H5"),)))
    for suspicion in history.suspicion_open:
        pair = (suspicion.twin.id, suspicion.payment.id)
        balance = Balance(suspicion.paid, suspicion.refunded, suspicion.owed)
        because = (Reason("H8", pair, balance),)
        found.append(Alert("suspected_duplicate_payment", because, pair, suspicion.payment.amount))
    chargeback = terms.one(t.Chargeback)
    if chargeback is not None:
        for fact in history.unannounced:
            reason = Reason(chargeback.clause, (fact.id,), Happened(fact.kind, fact.at))
            found.append(Alert("chargeback_without_contact", (reason,), (fact.id,)))
    other = contradiction(history, terms)
    governing = bar_reason(history, terms)
    if other is not None and governing is not None:
        facts = tuple(history.first[kind].id for kind in other.after if kind in history.first)
        found.append(Alert("policy_unclear", (governing, Reason(other.clause, facts)), facts))
    return tuple(found)
