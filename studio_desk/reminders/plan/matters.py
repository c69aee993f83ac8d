"""What can come due in a project: read off its spans and facts, nothing computed anew."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studio_desk.money.ledger import Ledger, ledger
from studio_desk.policy.case import Case
from studio_desk.policy.engine import Span
from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import Reasons, numbers
from studio_desk.policy.verdict import Verdict
from studio_desk.reminders.plan.kinds import DAY, KINDS
from studio_desk.values import dataclass

AHEAD = 400 * DAY  # how far ahead the renewals of a running subscription are listed
BEHIND = 400 * DAY  # how far back a deadline that was missed is still told


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that can come due. `at` is a deadline's last second, or since when it stands;
    `start` is when it began to run. `about` is the public id of the fact it is about, `clauses`
    the numbers that say so. `minor` (hundredths of `currency`, `per` song, round or in all) is the
    fee that follows, or what is owed. `muted`: listed, never told.
    """

    kind: str
    at: int
    start: int
    about: str = ""
    scope: str = ""
    clauses: tuple[str, ...] = ()
    minor: int | None = None
    currency: str | None = None
    per: str | None = None
    muted: bool = False

    @property
    def standing(self) -> bool:
        return KINDS[self.kind].standing


def matters(
    case: Case,
    spans: Sequence[Span],
    now: int,
    known_since: int,
    account: Ledger | None = None,
) -> tuple[Matter, ...]:
    """What a project has ahead of `now` and what stands at it (UTC seconds), by instant.

    Deadlines that have passed are among them if they passed after the project was `known_since`:
    whoever slept through one is told still. `spans` are the whole timeline of `case`, `account` is
    its money with the credit carried over; left out, what the facts alone make of it.
    """
    happened = tuple(fact for fact in case.ordered() if fact.at <= now)
    signed_off = _signed_off(happened)
    floor = min(now, max(known_since, now - BEHIND))  # what lies ahead is always there
    found = [
        matter
        for matter in (*_coming(spans, now, signed_off), *_replies(happened, case))
        if matter.at >= floor
    ]
    here = next(i for i, span in enumerate(spans) if span.end is None or span.end >= now)
    known = account or ledger(case.project, case.ordered())
    found += _standing(case, happened, spans[: here + 1], known.state(now).owed)
    return tuple(sorted(found, key=lambda matter: (matter.at, matter.kind, matter.about)))


# --- Coming --------------------------------------------------------------------------------------


def _coming(spans: Sequence[Span], now: int, signed_off: bool) -> Iterator[Matter]:
    """The deadlines that are reached: those at which a span ends as it said it would."""
    began: dict[tuple[str, str, int], int] = {}
    for span, after in itertools.pairwise(spans):
        if span.begin is None or span.end is None:
            continue  # nothing has happened yet, or nothing ends
        for matter in _ahead(span.verdict, span.begin):
            # The deadline runs from the first span that knew it, whatever else changed meanwhile.
            start = began.setdefault((matter.kind, matter.about, matter.at), span.begin)
            if matter.at != span.end or (matter.kind == "renewal" and matter.at > now + AHEAD):
                continue
            # Once care is over, the files stand on the list by themselves.
            if matter.kind in ("care", "purge_by") and (
                matter.at < now or not _gives_up(matter.kind, after.verdict)
            ):
                continue
            muted = matter.kind == "window" and signed_off and matter.at >= now
            fee = after.verdict.revision.fee if matter.kind == "window" else None
            yield replace(
                matter,
                start=start,
                muted=muted,
                minor=fee.amount if fee else None,
                currency=fee.currency if fee else None,
                per=fee.per if fee else None,
            )


def _gives_up(kind: str, after: Verdict) -> bool:
    """Whether files may or must go from then on: courtesy still follows care."""
    follows = ("purgeable", "overdue") if kind == "care" else ("overdue",)
    return after.retention.standing in follows


def _ahead(verdict: Verdict, start: int) -> Iterator[Matter]:
    """The deadlines that a verdict names."""
    revision, files = verdict.revision, verdict.retention
    exchange, service = verdict.exchange, verdict.subscription
    if revision.standing == "free" and revision.until is not None:
        clauses = _clauses(revision.because)
        yield Matter("window", revision.until, start, "", revision.scope or "", clauses)
    if files.until is not None and not files.held:
        kind = "purge_by" if files.standing == "purgeable" else "care"
        yield Matter(kind, files.until, start, clauses=_clauses(files.because))
    if exchange is not None and exchange.standing == "open" and exchange.until is not None:
        yield Matter("exchange", exchange.until, start, clauses=_clauses(exchange.because))
    for key, claim in verdict.claims.items():
        if claim.until is not None and claim.stage in ("await_rma", "await_return"):
            yield Matter("return", claim.until, start, key, claim.stage, _clauses(claim.because))
    if service is not None and service.cancel_by is not None:
        yield Matter("renewal", service.cancel_by, start, clauses=_clauses(service.because))
    if service is not None and service.standing == "ending" and service.access_until is not None:
        yield Matter("access", service.access_until, start, clauses=_clauses(service.because))


def _replies(happened: tuple[Fact, ...], case: Case) -> Iterator[Matter]:
    """The bank's dates to reply by, of disputes that were open then."""
    closed = [fact.at for fact in happened if fact.kind == "chargeback_closed"]
    for fact in happened:
        if fact.kind == "charged_back" and fact.reply_by is not None:
            end = next((at for at in closed if at >= fact.at), None)
            if end is None or end > fact.reply_by:
                yield Matter(
                    "reply",
                    fact.reply_by,
                    fact.at,
                    fact.id,
                    minor=fact.amount,
                    currency=case.project.currency,
                )


def _signed_off(happened: tuple[Fact, ...]) -> bool:
    """Whether the client signed off what they were last given: then windows are not told."""
    for fact in reversed(happened):
        if fact.kind == "approved":
            return True
        if fact.kind in ("delivered", "requested", "revised"):
            return False
    return False


def _clauses(because: Reasons) -> tuple[str, ...]:
    return tuple(numbers(because))


# --- Standing ------------------------------------------------------------------------------------


def _standing(
    case: Case, happened: tuple[Fact, ...], spans: Sequence[Span], owed: int
) -> Iterator[Matter]:
    verdict = spans[-1].verdict
    yield from _in_hand(verdict, happened)
    yield from _claims(verdict, happened)
    currency = case.project.currency
    at_of = {fact.id: fact.at for fact in happened}
    for alert in verdict.alerts:
        if alert.alert == "suspected_duplicate_payment":
            at = max(at_of[key] for key in alert.facts)
            latest = max(alert.facts, key=lambda key: at_of[key])
            yield _since("duplicate", at, latest, _clauses(alert.because), alert.amount, currency)
    since = next((fact for fact in reversed(happened) if fact.kind == "delivered"), None)
    if owed > 0 and since is not None:
        yield _since("unpaid", since.at, since.id, (), owed, currency)
    files = verdict.retention
    if not files.held and files.standing in ("purgeable", "overdue"):
        kind = "purge" if files.standing == "purgeable" else "overdue"
        begin = _files_since(spans)
        if begin is not None:
            yield _since(kind, begin, "", _clauses(files.because), None, None)


def _since(
    kind: str,
    at: int,
    about: str,
    clauses: tuple[str, ...],
    minor: int | None,
    currency: str | None,
) -> Matter:
    return Matter(kind, at, at, about, "", clauses, minor, currency)


def _in_hand(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Matter]:
    if not verdict.revision.in_hand:
        return
    answered = {fact.request for fact in happened if fact.kind == "revised"}
    clauses = _clauses(verdict.revision.because)
    for fact in happened:
        if (
            fact.kind == "requested"
            and fact.id not in answered
            and verdict.requests[fact.id].standing != "closed"
        ):
            yield Matter("in_hand", fact.at, fact.at, fact.id, "", clauses)


# Stage of an exchange that waits for the owner: the fact since which it waits.
_STAGES = {
    "await_rma": "claimed",
    "await_inspection": "returned",
    "exchange": "inspected",
    "alternative_or_store_credit": "inspected",
}


def _claims(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Matter]:
    for key, claim in verdict.claims.items():
        if claim.outcome in ("settled", "refused") or claim.stage == "await_return":
            continue
        waits = _STAGES.get(claim.stage or "", "claimed")
        at = max(
            fact.at
            for fact in happened
            if fact.id == key or (fact.kind == waits and fact.claim == key)
        )
        scope = claim.stage or claim.outcome
        yield Matter("claim", at, at, key, scope, _clauses(claim.because))


def _files_since(spans: Sequence[Span]) -> int | None:
    """The first second of the retention standing that the last span has."""
    standing = spans[-1].verdict.retention.standing
    begin = None
    for span in reversed(spans):
        if span.verdict.retention.standing != standing:
            break
        begin = span.begin
    return begin
