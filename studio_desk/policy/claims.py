"""Claims: does an exception apply, with which remedy, what is missing (A1d to A5, B7, C1 to C5).

What a claim met at its own instant is kept in `Claim`; only evidence, a suspicion, the fact
``cannot_complete`` and facts that name the claim move it later (pin 19).
"""

from __future__ import annotations

from dataclasses import replace

import studio_desk.policy.terms as t
from studio_desk.policy.exchange import exchange_claim, exchange_deadline
from studio_desk.policy.facts import Fact
from studio_desk.policy.history import Claim, History
from studio_desk.policy.moments import Moment
from studio_desk.policy.reasons import Balance, Counted, Happened, Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.policy.versions import KindTerms


def bar_reason(history: History, terms: KindTerms) -> Reason | None:
    """The bar on refunds for the kind of work, with the fact that raised it, if any."""
    bar = terms.one(t.Bar)
    if bar is None:
        return None
    raised = _raised(history, bar)
    if raised is None:
        return Reason(bar.clause)
    return Reason(bar.clause, (raised.id,), Happened(raised.kind, raised.at))


def bar_stands(history: History, terms: KindTerms) -> bool:
    """Whether refunds are barred by what has happened so far (pin 16)."""
    bar = terms.one(t.Bar)
    return bar is not None and (bar.always or _raised(history, bar) is not None)


def _raised(history: History, bar: t.Bar) -> Fact | None:
    found = [history.first[kind] for kind in bar.after if kind in history.first]
    return min(found, key=lambda fact: fact.at) if found else None


def contradiction(history: History, terms: KindTerms) -> t.Bar | None:
    """A bar whose words reach the kind too and that stands while the governing one does not."""
    if bar_stands(history, terms):
        return None
    return next((bar for bar in terms.contradicting if _raised(history, bar)), None)


def contact_deadline(
    history: History, terms: KindTerms, ground: str
) -> tuple[Counted, Fact, tuple[str, ...]] | None:
    """Until when a ground can be claimed: the working, the opening fact, the clauses.

    None where no window is set for the ground or none has started (pin 25).
    """
    windows = [window for window in terms.every(t.ContactWindow) if ground in window.grounds]
    if not windows:
        return None
    opens = windows[0].opens
    opener = history.purchase if opens == "purchased" else history.latest.get(opens)
    if opener is None:
        return None
    counted = history.counted(opener, windows[0].lasts)
    return counted, opener, tuple(window.clause for window in windows)


def first_look(moment: Moment, fact: Fact) -> Claim:
    """What a claim meets at its own instant, judged with what came before it."""
    history, terms = moment.history, moment.terms
    ground = fact.ground or ""
    if ground == "exchange" and terms.every(t.ExchangeWindow):
        deadline = exchange_deadline(history, terms)
    else:
        contact = contact_deadline(history, terms, ground)
        deadline = None if contact is None else contact[0].end
    exception = _exception(terms, ground)
    return Claim(
        fact=fact,
        version=moment.version,
        deadline=deadline,
        opener=history.purchase,
        delivered=history.latest.get("delivered"),
        bar=bar_reason(history, terms),
        bar_stood=bar_stands(history, terms),
        refused_after=exception is not None and history.has(*exception.refused_after),
        proven=bool(fact.evidence),
    )


def _exception(terms: KindTerms, ground: str) -> t.RefundException | None:
    return next((term for term in terms.every(t.RefundException) if term.ground == ground), None)


def claim_verdict(moment: Moment, claim: Claim) -> ClaimVerdict:
    """How a claim stands at the moment."""
    terms = claim.version.terms(moment.history.case.project.kind)
    verdict = claim.settled_as or open_claim(moment, claim)
    settled = claim.settled
    if settled is None and claim.repair is not None and claim.repair.kind == "fixed":
        settled = claim.repair
    if settled is None:
        return verdict
    resolution = tuple(
        Reason(term.clause, (settled.id,), Happened(settled.kind, settled.at))
        for term in terms.every(t.Resolution)
    )
    return replace(
        verdict,
        outcome="settled",
        remedy=None if settled.kind == "declined" else verdict.remedy,
        missing=(),
        until=None,
        stage=None if verdict.stage is None else "settled",
        because=(*verdict.because, *resolution),
    )


def open_claim(moment: Moment, claim: Claim) -> ClaimVerdict:
    """How a claim stands at the moment while nothing has settled it."""
    terms = claim.version.terms(moment.history.case.project.kind)
    ground = claim.fact.ground or ""
    version = claim.version.label
    if not terms.covered:
        return ClaimVerdict("review", (Reason("H5"),), version, discretion=True)
    credit = terms.one(t.CreditOnly)
    if credit is not None:
        return ClaimVerdict(
            "applies", (Reason(credit.clause),), version, remedy="credit", discretion=True
        )
    if ground == "exchange" and terms.every(t.ExchangeWindow):
        return exchange_claim(moment, claim, terms)
    exception = _exception(terms, ground)
    if exception is not None:
        return _exceptional(moment, claim, terms, exception)
    for repair in terms.every(t.Repair):
        if repair.ground == ground:
            return _repair(moment, claim, terms, repair)
    return _named(moment, claim, terms, ground)


def _named(moment: Moment, claim: Claim, terms: KindTerms, ground: str) -> ClaimVerdict:
    """A ground that a clause reviews or refuses; any other meets the bar (pin 18)."""
    for review in terms.every(t.Review):
        if ground in (*review.grounds, *review.also):
            contact = _contact(moment, claim, terms)
            if claim.late:
                return _refused(claim, terms, contact)
            because = (*contact, Reason(review.clause))
            return ClaimVerdict("review", because, claim.version.label)
    for refusal in terms.every(t.Refusal):
        if ground in refusal.grounds:
            return _refused(claim, terms, (Reason(refusal.clause),))
    bar = () if claim.bar is None else (claim.bar,)
    if claim.bar_stood:
        return _refused(claim, terms, bar)
    return ClaimVerdict("review", bar, claim.version.label)


def _refused(claim: Claim, terms: KindTerms, because: Reasons) -> ClaimVerdict:
    discretion = tuple(Reason(term.clause) for term in terms.every(t.Discretion))
    return ClaimVerdict(
        "refused",
        (*because, *discretion),
        claim.version.label,
        discretion=bool(discretion),
        late=claim.late,
    )


def _contact(moment: Moment, claim: Claim, terms: KindTerms) -> Reasons:
    """The contact windows of the claim's ground, counted as they stood when it was made."""
    reasons = []
    for window in terms.every(t.ContactWindow):
        if claim.fact.ground in window.grounds:
            opener = claim.opener if window.opens == "purchased" else claim.delivered
            counted = None if opener is None else moment.history.counted(opener, window.lasts)
            reasons.append(Reason(window.clause, (opener.id,) if opener else (), counted))
    return tuple(reasons)


def _exceptional(
    moment: Moment, claim: Claim, terms: KindTerms, exception: t.RefundException
) -> ClaimVerdict:
    history = moment.history
    contact = _contact(moment, claim, terms)
    own = Reason(exception.clause, (claim.fact.id,))
    if claim.late or claim.refused_after:
        return _refused(claim, terms, (own, *contact))
    because: Reasons = (own, *contact)
    if exception.proof == "cannot_complete":
        fact = history.first.get("cannot_complete")
        proven = fact is not None
        missing = "cannot_complete"
        if fact is not None:
            because = (Reason(exception.clause, (fact.id,), Happened(fact.kind, fact.at)),)
    else:
        proven, missing = claim.proven, "evidence"
        if exception.proof == "evidence_or_suspicion" and history.suspicions:
            proven = True
            because = (*because, suspicion_reason(history))
    if not proven:
        return ClaimVerdict("needs_evidence", because, claim.version.label, missing=(missing,))
    remedy = exception.remedy
    if exception.choice and claim.fact.wants in remedy.split("_or_"):
        remedy = claim.fact.wants or remedy
    return ClaimVerdict(
        "applies",
        because,
        claim.version.label,
        remedy=remedy,
        discretion=exception.discretion,
    )


def suspicion_reason(history: History) -> Reason:
    """The latest suspected duplicate payment, with its sum (H8)."""
    suspicion = history.suspicions[-1]
    balance = Balance(suspicion.paid, suspicion.refunded, suspicion.owed)
    return Reason("H8", (suspicion.twin.id, suspicion.payment.id), balance)


def _repair(moment: Moment, claim: Claim, terms: KindTerms, repair: t.Repair) -> ClaimVerdict:
    """C1c: fixed first; once a fix has failed, part of the money or credit."""
    contact = _contact(moment, claim, terms)
    if claim.late:
        return _refused(claim, terms, (Reason(repair.clause, (claim.fact.id,)), *contact))
    failed = claim.repair is not None and claim.repair.kind == "fix_failed"
    facts = (claim.fact.id, claim.repair.id) if claim.repair else (claim.fact.id,)
    return ClaimVerdict(
        "applies",
        (Reason(repair.clause, facts), *contact),
        claim.version.label,
        remedy=repair.failed if failed else repair.remedy,
        discretion=failed,
    )
