"""From a project's verdict to the lines that it has on the list of claims. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from studio_desk.policy import Fact, Verdict
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.studio.claims.values import (
    BANK,
    CLAIM,
    CLIENT,
    DISPUTE,
    EXCHANGE,
    NOBODY,
    OWNER,
    SUBSCRIPTION,
    Listed,
)
from studio_desk.studio.context import Loaded
from studio_desk.studio.weighing import SETTLED_BY


def lines(
    loaded: Loaded, verdict: Verdict, now: int, withdrawn: Collection[str] = ()
) -> Iterator[Listed]:
    """Every claim, exchange and dispute of a project as of `now`, and its subscription. `withdrawn`
    are the facts by which the client gave a claim up.
    """
    happened = tuple(fact for fact in loaded.case.ordered() if fact.at <= now)
    for fact in happened:
        if fact.kind == "claimed":
            yield _claim(loaded, verdict, happened, fact, withdrawn)
        elif fact.kind == "charged_back":
            yield _dispute(loaded, happened, fact, now)
    begun = next((fact for fact in reversed(happened) if fact.kind == "subscribed"), None)
    if verdict.subscription is not None and begun is not None:
        service = verdict.subscription
        yield replace(
            _blank(loaded, begun, SUBSCRIPTION, service.standing),
            due_at=service.next_charge_at or service.access_until,
            amount=loaded.case.project.price,
        )


def _blank(loaded: Loaded, fact: Fact, kind: str, standing: str) -> Listed:
    row = loaded.row
    return Listed(
        project_id=row.id,
        about=fact.id,
        kind=kind,
        title=row.title,
        client=loaded.client.shown if loaded.client else None,
        currency=row.currency,
        zone=row.zone,
        work=row.kind,
        at=fact.at,
        standing=standing,
    )


def _claim(
    loaded: Loaded,
    verdict: Verdict,
    happened: tuple[Fact, ...],
    fact: Fact,
    withdrawn: Collection[str],
) -> Listed:
    claim = verdict.claims[fact.id]
    about = [each for each in happened if each.claim == fact.id]
    ended = _ended(claim, about)
    given = sum(each.amount or 0 for each in about if each.kind in ("refunded", "credited"))
    return replace(
        _blank(loaded, fact, CLAIM if claim.stage is None else EXCHANGE, claim.outcome),
        ground=fact.ground,
        stage=claim.stage,
        remedy=claim.remedy,
        late=claim.late,
        missing=claim.missing,
        ended=ended.kind if ended else None,
        ended_at=ended.at if ended else None,
        withdrawn=ended is not None and ended.id in withdrawn,
        amount=given or _at_stake(loaded, verdict, fact),
        due_at=claim.until,
        waits=_waits(claim, fact),
    )


def _ended(claim: ClaimVerdict, about: list[Fact]) -> Fact | None:
    """The fact that settled a claim: the first that is final, else the last repair."""
    if claim.outcome != "settled":
        return None
    final = next((fact for fact in about if fact.kind in SETTLED_BY), None)
    return final or next((fact for fact in reversed(about) if fact.kind == "fixed"), None)


def _at_stake(loaded: Loaded, verdict: Verdict, fact: Fact) -> int | None:
    if fact.ground == "duplicate_payment":
        for alert in verdict.alerts:
            if alert.alert == "suspected_duplicate_payment":
                return alert.amount
    return loaded.case.project.price


def _waits(claim: ClaimVerdict, fact: Fact) -> str:
    """On whom a claim waits: the client for proof, a parcel, or a choice; else the studio."""
    if claim.outcome == "settled":
        return NOBODY
    if claim.stage == "await_return":
        return CLIENT
    if claim.outcome == "needs_evidence":
        return OWNER if "cannot_complete" in claim.missing else CLIENT
    if claim.outcome == "applies" and claim.remedy == "refund_or_credit" and fact.wants is None:
        return CLIENT
    return OWNER


def _dispute(loaded: Loaded, happened: tuple[Fact, ...], fact: Fact, now: int) -> Listed:
    later = happened[happened.index(fact) + 1 :]
    closed = next((each for each in later if each.kind == "chargeback_closed"), None)
    waits = NOBODY
    if closed is None:
        waits = BANK if fact.reply_by is not None and fact.reply_by < now else OWNER
    return replace(
        _blank(loaded, fact, DISPUTE, "open" if closed is None else "closed"),
        amount=fact.amount,
        reason=fact.reason,
        due_at=fact.reply_by if closed is None else None,
        ended=closed.kind if closed else None,
        ended_at=closed.at if closed else None,
        outcome=closed.outcome if closed else None,
        waits=waits,
    )
