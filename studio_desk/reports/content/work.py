"""How a project's work went in a period: how long it took, how many rounds, what was billable."""

from __future__ import annotations

from studio_desk.reports.content.account import Period
from studio_desk.reports.content.look import Look
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """`turnaround` and `answers` are seconds (order to first delivery, request to revision);
    `requests` are (instant, billable); money is hundredths: `found` the fees that requests called
    for at least, in `currency`, `billed` what was charged for them, `waived` what was not.
    """

    turnaround: int | None
    delivered: bool
    answers: tuple[int, ...]
    rounds: int
    requests: tuple[tuple[int, bool], ...]
    found: int
    billed: int
    waived: int
    currency: str | None


def work_of(look: Look, period: Period) -> Work:
    """What the period saw of it. A request counts when it was asked, an answer when it was sent."""
    sent = look.every("delivered")
    ordered = look.every("purchased") or look.every("paid")
    turnaround = None
    if sent and ordered and period.holds(sent[0].at) and sent[0].at >= ordered[0].at:
        turnaround = sent[0].at - ordered[0].at
    asked = {fact.id: fact for fact in look.every("requested")}
    answers = tuple(
        fact.at - asked[fact.request].at
        for fact in look.every("revised")
        if fact.request in asked and period.holds(fact.at)
    )
    found = billed = waived = 0
    currency = look.currency
    requests = []
    for fact in asked.values():
        judged = look.verdict.requests[fact.id]
        if not period.holds(fact.at) or judged.standing == "closed":
            continue
        requests.append((fact.at, judged.fee is not None))
        if judged.fee is None:
            continue
        charged = sum(c.amount or 0 for c in look.every("charged") if c.charged_for == fact.id)
        currency = judged.fee.currency or currency
        found += judged.fee.amount
        billed += charged
        offers = [offer for offer in look.source.offers if offer.request == fact.id]
        if offers:
            waived += sum(
                o.waived for o in offers if o.state_at(look.voice.now) in ("open", "accepted")
            )
        elif not charged:
            waived += judged.fee.amount
    return Work(
        turnaround,
        bool(sent),
        answers,
        len(requests),
        tuple(requests),
        found,
        billed,
        waived,
        currency,
    )
