"""The answer: how a project stands at an instant, why, and when that changes.

`verdict_to_json` writes it as the contract does (`studio-desk/verdict@1`). Instants are UTC
seconds and the last second of a standing; money is in hundredths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from studio_desk.policy.instants import format_instant
from studio_desk.policy.money import format_money
from studio_desk.policy.reasons import Reasons, numbers
from studio_desk.values import dataclass

FORMAT = "studio-desk/verdict@1"


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee: the floor (`exact` false) or the price; `per` is song, round, or None for a sum."""

    amount: int
    currency: str | None
    exact: bool
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The standing that follows if nothing further happens, and its first second."""

    standing: str
    at: int


@dataclass(frozen=True, slots=True)
class Revision:
    """Whether a revision asked for now is free, billable or closed."""

    standing: str
    because: Reasons
    scope: str | None = None
    until: int | None = None
    in_hand: bool = False
    rounds_left: int | None = None
    complete: bool = False
    completed_at: int | None = None
    fee: Fee | None = None
    next: Next | None = None


@dataclass(frozen=True, slots=True)
class ItemVerdict:
    """One item of a request as judged; `reverses` names the change it undoes."""

    standing: str
    because: Reasons
    reverses: str | None = None
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class RequestVerdict:
    """A request as it was judged at its own instant, and never again."""

    standing: str
    fee: Fee | None
    items: tuple[ItemVerdict, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Opening:
    """An exception that the client could still claim now; `until` is its last second."""

    ground: str
    remedy: str | None
    until: int | None
    evidence: str
    because: Reasons


@dataclass(frozen=True, slots=True)
class Refund:
    """Whether money can come back, and what could still be claimed."""

    standing: str
    because: Reasons
    open: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimVerdict:
    """How a claim stands; `stage` only for an exchange."""

    outcome: str
    because: Reasons
    version: str
    remedy: str | None = None
    discretion: bool = False
    late: bool = False
    missing: tuple[str, ...] = ()
    until: int | None = None
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Whether goods can be exchanged."""

    standing: str
    because: Reasons
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where a recurring service stands between its billings."""

    standing: str
    because: Reasons
    access_until: int | None = None
    next_charge_at: int | None = None
    cancel_by: int | None = None


@dataclass(frozen=True, slots=True)
class Retention:
    """What is promised about the files, until when, and whether a hold keeps them."""

    standing: str
    because: Reasons
    until: int | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that costs the owner money or trust if ignored."""

    alert: str
    because: Reasons
    facts: tuple[str, ...] = ()
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a project stands at `at`, under the version of the policy that governs then."""

    at: int
    policy: str
    version: str
    revision: Revision
    refund: Refund
    retention: Retention
    requests: dict[str, RequestVerdict] = field(default_factory=dict)
    claims: dict[str, ClaimVerdict] = field(default_factory=dict)
    exchange: Exchange | None = None
    subscription: Subscription | None = None
    alerts: tuple[Alert, ...] = ()


def _when(instant: int | None) -> str | None:
    return None if instant is None else format_instant(instant)


def _fee(fee: Fee | None) -> dict[str, Any] | None:
    if fee is None:
        return None
    out: dict[str, Any] = {
        "exactly" if fee.exact else "at_least": format_money(fee.amount),
        "currency": fee.currency,
    }
    if fee.per is not None:
        out["per"] = fee.per
    return out


def _revision(revision: Revision) -> dict[str, Any]:
    follows = revision.next
    return {
        "standing": revision.standing,
        "scope": revision.scope,
        "until": _when(revision.until),
        "in_hand": revision.in_hand,
        "rounds_left": revision.rounds_left,
        "complete": revision.complete,
        "completed_at": _when(revision.completed_at),
        "fee": _fee(revision.fee),
        "because": numbers(revision.because),
        "next": follows and {"standing": follows.standing, "at": format_instant(follows.at)},
    }


def _request(request: RequestVerdict, governing: str) -> dict[str, Any]:
    items = []
    for item in request.items:
        out: dict[str, Any] = {"standing": item.standing, "because": numbers(item.because)}
        if item.reverses is not None:
            out["reverses"] = item.reverses
        if item.unclear:
            out["unclear"] = True
        items.append(out)
    judged: dict[str, Any] = {
        "standing": request.standing,
        "fee": _fee(request.fee),
        "items": items,
    }
    if request.version != governing:
        judged["version"] = request.version
    return judged


def _claim(claim: ClaimVerdict, governing: str) -> dict[str, Any]:
    out: dict[str, Any] = {
        "outcome": claim.outcome,
        "remedy": claim.remedy,
        "discretion": claim.discretion,
        "late": claim.late,
        "missing": list(claim.missing),
        "until": _when(claim.until),
        "because": numbers(claim.because),
    }
    if claim.stage is not None:
        out["stage"] = claim.stage
    if claim.version != governing:
        out["version"] = claim.version
    return out


def _opening(opening: Opening) -> dict[str, Any]:
    return {
        "ground": opening.ground,
        "remedy": opening.remedy,
        "until": _when(opening.until),
        "evidence": opening.evidence,
        "because": numbers(opening.because),
    }


def _alert(alert: Alert) -> dict[str, Any]:
    out: dict[str, Any] = {"alert": alert.alert, "facts": list(alert.facts)}
    if alert.amount is not None:
        out["amount"] = format_money(alert.amount)
    out["because"] = numbers(alert.because)
    return out


def standings_to_json(verdict: Verdict) -> dict[str, Any]:
    """All of the answer but the instant it was asked for."""
    out = what_can_change(verdict)
    out["requests"] = {
        key: _request(value, verdict.version) for key, value in verdict.requests.items()
    }
    return out


def what_can_change(verdict: Verdict) -> dict[str, Any]:
    """What makes two spans differ. Of the requests their number is enough: none is judged again,
    and how each names its version hangs on the verdict's.
    """
    exchange, subscription = verdict.exchange, verdict.subscription
    return {
        "policy": {"name": verdict.policy, "version": verdict.version},
        "revision": _revision(verdict.revision),
        "requests": len(verdict.requests),
        "refund": {
            "standing": verdict.refund.standing,
            "because": numbers(verdict.refund.because),
            "open": [_opening(opening) for opening in verdict.refund.open],
        },
        "claims": {key: _claim(value, verdict.version) for key, value in verdict.claims.items()},
        "exchange": exchange
        and {
            "standing": exchange.standing,
            "until": _when(exchange.until),
            "because": numbers(exchange.because),
        },
        "subscription": subscription
        and {
            "standing": subscription.standing,
            "access_until": _when(subscription.access_until),
            "next_charge_at": _when(subscription.next_charge_at),
            "cancel_by": _when(subscription.cancel_by),
            "because": numbers(subscription.because),
        },
        "retention": {
            "standing": verdict.retention.standing,
            "until": _when(verdict.retention.until),
            "held": verdict.retention.held,
            "because": numbers(verdict.retention.because),
        },
        "alerts": [_alert(alert) for alert in verdict.alerts],
    }


def verdict_to_json(verdict: Verdict) -> dict[str, Any]:
    """The verdict as the contract writes it."""
    return {
        "format": FORMAT,
        "at": format_instant(verdict.at),
        **standings_to_json(verdict),
    }


def span_to_json(verdict: Verdict, begin: int | None, end: int | None) -> dict[str, Any]:
    """The verdict as a span of the timeline: first and last second in place of ``at``."""
    return {
        "format": FORMAT,
        "from": _when(begin),
        "until": _when(end),
        **standings_to_json(verdict),
    }


def asked_for(claims: Mapping[str, ClaimVerdict]) -> str | None:
    """Which claim an exchange `asked` for speaks of: the last under way, else the last refused at
    its inspection; None where there is neither.
    """
    exchanges = {key: claim for key, claim in claims.items() if claim.stage is not None}
    for key, claim in reversed(exchanges.items()):
        if claim.outcome in ("review", "applies"):
            return key
    for key, claim in reversed(exchanges.items()):
        if claim.outcome == "refused" and not claim.late:
            return key
    return None
