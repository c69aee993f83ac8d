"""Refunds: whether money can come back, and what could still be claimed (pins 15 to 23)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import studio_desk.policy.terms as t
from studio_desk.policy.claims import (
    bar_reason,
    bar_stands,
    contact_deadline,
    suspicion_reason,
)
from studio_desk.policy.exchange import exchange_now
from studio_desk.policy.moments import Moment, lasting, next_billing
from studio_desk.policy.reasons import Happened, Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict, Opening, Refund

Claims = dict[str, ClaimVerdict]


def refund(moment: Moment, claims: Claims) -> Refund:
    """The refund standing at the moment, with its reasons and the exceptions still open."""
    standing, because = _standing(moment, claims)
    return Refund(standing, because, _open(moment, claims))


def _standing(moment: Moment, claims: Claims) -> tuple[str, Reasons]:
    history, terms = moment.history, moment.terms
    if not terms.covered:
        return "review", (Reason("H5"),)
    bar = bar_reason(history, terms)
    barred = () if bar is None else (bar,)
    credit = terms.one(t.CreditOnly)
    if credit is not None:
        return "credit_only", (*barred, Reason(credit.clause))
    # Claims for an exchange are no claims for money; `exchange` speaks of them.
    money = [claim for claim in claims.values() if claim.stage is None]
    for outcome in ("applies", "review"):
        found = [claim for claim in money if claim.outcome == outcome]
        if found:
            cited = dict.fromkeys(reason for claim in found for reason in claim.because)
            # A claim keeps the version of its instant, which may have other clauses.
            stated = tuple(reason for reason in cited if moment.version.states(reason.clause))
            return outcome, stated or barred
    return "barred" if bar_stands(history, terms) else "review", barred


def _open(moment: Moment, claims: Claims) -> tuple[Opening, ...]:
    history = moment.history
    found = _openings(moment, claims)
    newest = moment.at >= history.policy.starts(history.zone)[-1]
    if newest and next_billing(history, moment.at) is None:
        return found
    # A version known to follow may shorten or lengthen the time to claim (pin 40).
    return tuple(
        replace(opening, until=lasting(moment, _is_open(opening.ground, claims))[0])
        for opening in found
    )


def _is_open(ground: str, claims: Claims) -> Callable[[Moment], str]:
    def standing(here: Moment) -> str:
        grounds = [opening.ground for opening in _openings(here, claims)]
        return "open" if ground in grounds else "shut"

    return standing


def _openings(moment: Moment, claims: Claims) -> tuple[Opening, ...]:
    terms = moment.terms
    if not terms.covered or terms.one(t.CreditOnly) is not None:
        return ()
    found = [_exception(moment, exception) for exception in terms.every(t.RefundException)]
    found += [
        _reported(moment, repair.ground, repair.remedy, repair.clause)
        for repair in terms.every(t.Repair)
    ]
    for review in terms.every(t.Review):
        for ground in review.grounds:
            found.append(_reported(moment, ground, None, review.clause))
    goods = exchange_now(moment, claims)
    if goods is not None and goods.standing == "open":
        found.append(Opening("exchange", "exchange", goods.until, "none", goods.because))
    return tuple(opening for opening in found if opening is not None)


def _exception(moment: Moment, exception: t.RefundException) -> Opening | None:
    history, terms = moment.history, moment.terms
    if exception.proof == "cannot_complete":
        fact = history.first.get("cannot_complete")
        if fact is None:
            return None
        because: Reasons = (Reason(exception.clause, (fact.id,), Happened(fact.kind, fact.at)),)
        return Opening(exception.ground, exception.remedy, None, "none", because)
    contact = contact_deadline(history, terms, exception.ground)
    if contact is None or history.has(*exception.refused_after):
        return None
    counted, opener, clauses = contact
    if moment.passed(counted.end):
        return None
    because = (
        Reason(exception.clause),
        *(Reason(clause, (opener.id,), counted) for clause in clauses),
    )
    evidence = "required"
    if exception.proof == "evidence_or_suspicion" and history.suspicions:
        evidence = "none"
        because = (*because, suspicion_reason(history))
    return Opening(exception.ground, exception.remedy, counted.end, evidence, because)


def _reported(moment: Moment, ground: str, remedy: str | None, clause: str) -> Opening | None:
    """A ground that is looked into: open in its contact window, or while a subscription lasts."""
    history, terms = moment.history, moment.terms
    documents = terms.one(t.Documents)
    evidence = "suggested" if documents else "none"
    because: Reasons = (Reason(clause),)
    until = None
    if any(ground in window.grounds for window in terms.every(t.ContactWindow)):
        contact = contact_deadline(history, terms, ground)
        if contact is None or moment.passed(contact[0].end):
            return None
        counted, opener, clauses = contact
        until = counted.end
        because = (*because, *(Reason(number, (opener.id,), counted) for number in clauses))
    elif not history.has("subscribed"):
        return None
    if documents:
        because = (*because, Reason(documents.clause))
    return Opening(ground, remedy, until, evidence, because)
