"""Exchanges of goods, from the first word to the settled case (D2 to D8, pin 29)."""

from __future__ import annotations

from dataclasses import replace

import studio_desk.policy.terms as t
from studio_desk.policy.facts import Fact
from studio_desk.policy.history import Claim, History
from studio_desk.policy.moments import Moment, lasting
from studio_desk.policy.reasons import Counted, Happened, Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict, Exchange
from studio_desk.policy.versions import KindTerms


def exchange_deadline(history: History, terms: KindTerms) -> int | None:
    """The last second in which an exchange can be asked for, or None before a purchase."""
    counted = _counted(history, terms.one(t.ExchangeWindow))
    return None if counted is None else counted.end


def _counted(
    history: History,
    window: t.ExchangeWindow | t.ReturnWindow | None,
    claim: Claim | None = None,
) -> Counted | None:
    purchase = _start(history, claim)
    return None if window is None or purchase is None else history.counted(purchase, window.lasts)


def _start(history: History, claim: Claim | None) -> Fact | None:
    """Where the days start: for a claim with what was known when it was made (pin 19)."""
    return (claim and claim.opener) or history.purchase


def ask_reasons(history: History, terms: KindTerms, claim: Claim | None = None) -> Reasons:
    """The clauses that give the time to ask, with its counting."""
    purchase = _start(history, claim)
    return tuple(
        Reason(window.clause, (purchase.id,) if purchase else (), _counted(history, window, claim))
        for window in terms.every(t.ExchangeWindow)
    )


def excluded(history: History, terms: KindTerms) -> Reasons:
    """The clause that keeps this project from being exchanged, if one does (D8)."""
    project = history.case.project
    return tuple(
        Reason(term.clause)
        for term in terms.every(t.Exclusion)
        if any(getattr(project, mark) for mark in term.of)
    )


def exchange_claim(moment: Moment, claim: Claim, terms: KindTerms) -> ClaimVerdict:
    """How a claim for an exchange stands, and the furthest stage its facts reach."""
    history, version = moment.history, claim.version.label
    kept_out = excluded(history, terms)
    if kept_out:
        return ClaimVerdict(
            "refused", kept_out, version, discretion=True, late=claim.late, stage="refused"
        )
    if claim.late:
        because = ask_reasons(history, terms, claim)
        return ClaimVerdict("refused", because, version, late=True, stage="refused")
    window = terms.one(t.ReturnWindow)
    back_by = _counted(history, window, claim)
    arrived = claim.arrived
    if window is not None and back_by is not None:
        in_time = arrived is not None and arrived.at <= back_by.end
        if not in_time and moment.passed(back_by.end):
            late = Reason(window.clause, (arrived.id,) if arrived else (), back_by)
            return ClaimVerdict("refused", (late,), version, late=True, stage="refused")
    if claim.inspected is not None:
        return _inspected(claim, terms)
    if claim.returned is not None:
        because = _reasons(terms, t.Inspection, claim.returned.id, claim.returned.at)
        return ClaimVerdict("review", because, version, stage="await_inspection")
    stage = "await_rma" if claim.rma is None else "await_return"
    because = tuple(Reason(term.clause) for term in terms.every(t.Rma))
    if claim.rma is not None and window is not None:
        because = (*because, Reason(window.clause, (claim.rma.id,), back_by))
    until = None if back_by is None else back_by.end
    return ClaimVerdict("review", because, version, until=until, stage=stage)


def _reasons(terms: KindTerms, wanted: type[t.Term], fact: str, at: int) -> Reasons:
    return tuple(
        Reason(term.clause, (fact,), Happened("returned", at)) for term in terms.every(wanted)
    )


def _inspected(claim: Claim, terms: KindTerms) -> ClaimVerdict:
    """D3b, D3c, D7: what came back, and whether a replacement is in stock."""
    found = claim.inspected
    assert found is not None  # asked only once inspected
    version = claim.version.label
    conditions = terms.every(t.Condition)
    missing = tuple(
        name for term in conditions for name in term.of if getattr(found, name) is False
    )
    if missing:
        because = tuple(
            Reason(term.clause, (found.id,))
            for term in conditions
            if any(name in missing for name in term.of)
        )
        return ClaimVerdict("refused", because, version, missing=missing, stage="refused")
    met = tuple(Reason(term.clause, (found.id,)) for term in conditions)
    if found.available is False:
        substitute = terms.one(t.Substitute)
        assert substitute is not None  # a policy with exchanges has one
        because = (Reason(substitute.clause, (found.id,)), *met)
        remedy = substitute.remedy
    else:
        windows = tuple(Reason(window.clause) for window in terms.every(t.ExchangeWindow)[:1])
        because, remedy = (*windows, *met), "exchange"
    return ClaimVerdict("applies", because, version, remedy=remedy, stage=remedy)


def exchange(moment: Moment, claims: dict[str, ClaimVerdict]) -> Exchange | None:
    """Whether the goods of a project can be exchanged; None where the policy knows none."""
    found = exchange_now(moment, claims)
    if found is None or found.standing != "open":
        return found

    def standing(here: Moment) -> str:
        later = exchange_now(here, claims)
        return "none" if later is None else later.standing

    return replace(found, until=lasting(moment, standing)[0])


def exchange_now(moment: Moment, claims: dict[str, ClaimVerdict]) -> Exchange | None:
    """The same as far as the version that governs now says, whatever version follows."""
    history, terms = moment.history, moment.terms
    if not terms.every(t.ExchangeWindow):
        return None
    asked = [(key, claims[key]) for key, c in history.claims.items() if c.fact.ground == "exchange"]
    # An exchange under way is what the owner has to see to, whatever became of other claims.
    for _, verdict in reversed(asked):
        if verdict.outcome in ("review", "applies"):
            return Exchange("asked", _stated(moment, verdict), verdict.until)
    for _, verdict in asked:
        if verdict.outcome == "settled":
            return Exchange("settled", _stated(moment, verdict))
    kept_out = excluded(history, terms)
    if kept_out:
        return Exchange("excluded", kept_out)
    in_time = [verdict for key, verdict in asked if not history.claims[key].late]
    for verdict in reversed(in_time):
        if not verdict.late:  # refused at its inspection
            return Exchange("asked", _stated(moment, verdict))
    if in_time:
        return Exchange("expired", _stated(moment, in_time[-1]))
    deadline = exchange_deadline(history, terms)
    because = ask_reasons(history, terms)
    if deadline is not None and moment.passed(deadline):
        return Exchange("expired", because)
    return Exchange("open", because, deadline)


def _stated(moment: Moment, claim: ClaimVerdict) -> Reasons:
    """A claim's reasons as far as the version that governs now has them; else the time to ask."""
    stated = tuple(reason for reason in claim.because if moment.version.states(reason.clause))
    return stated or ask_reasons(moment.history, moment.terms)
