"""From a verdict to what is kept beside the facts: standing, chip, group, spans, search texts.

Pure but for its argument `now`; what it says is right until `StandingRow.refresh_at`.
"""

from __future__ import annotations

from collections.abc import Iterator

from studio_desk.policy import (
    CORE_VERSION,
    Fact,
    Span,
    Verdict,
    decide,
    numbers,
    policy_hash,
    timeline,
)
from studio_desk.policy.instants import LAST_INSTANT
from studio_desk.store.rows import SpanRow, StandingRow
from studio_desk.store.search import folded, indexed
from studio_desk.store.vocabulary import GROUPS
from studio_desk.studio.context import Loaded
from studio_desk.values import dataclass

SOON = 7 * 86_400  # seconds before a deadline from which a project counts as closing soon
KEPT_SPANS = 40  # spans kept from now on; a subscription has a new one each month
NEEDS_YOU, CLOSING_SOON, OPEN, FINISHED = GROUPS
LISTED, ARCHIVED, REMOVED = 1, 2, 0


@dataclass(frozen=True, slots=True)
class Chip:
    """What one glance should say. `at`: its deadline where `deadline`, else since when."""

    word: str
    group: str
    at: int | None = None
    minor: int | None = None
    deadline: bool = False


@dataclass(frozen=True, slots=True)
class Derived:
    """All derived rows of one project, and the whole timeline they were read off."""

    standing: StandingRow
    spans: tuple[SpanRow, ...]
    search: tuple[str, ...]
    timeline: tuple[Span, ...]


def derive(loaded: Loaded, now: int) -> Derived:
    """What follows for a project at `now` (UTC seconds)."""
    spans = timeline(loaded.case, loaded.policy)
    here = next(i for i, span in enumerate(spans) if span.end is None or span.end >= now)
    verdict = decide(loaded.case, loaded.policy, now)
    happened = tuple(fact for fact in loaded.case.ordered() if fact.at <= now)
    chip = chip_of(verdict, happened, spans[: here + 1])
    end = spans[here].end
    change = None if end is None else end + 1
    group, turns_at = chip.group, None
    if chip.deadline and chip.at is not None and group == OPEN:
        if chip.at - SOON <= now:
            group = CLOSING_SOON
        else:
            turns_at = chip.at - SOON
    fee = verdict.revision.fee
    row = loaded.row
    standing = StandingRow(
        project_id=row.id,
        policy_hash=policy_hash(loaded.policy),
        core_version=CORE_VERSION,
        computed_at=now,
        refresh_at=min((at for at in (change, turns_at) if at is not None), default=None),
        next_change_at=change,
        listed=_listed(loaded),
        group=group,
        group_rank=GROUPS.index(group),
        sort_at=_sort_key(chip, group, change),
        title_key=folded(row.title or ""),
        client_key=folded(loaded.client.shown if loaded.client else ""),
        recent_at=max((fact.at for fact in happened), default=row.created_at),
        policy_version=verdict.version,
        revision=verdict.revision.standing,
        scope=verdict.revision.scope,
        revision_until=verdict.revision.until,
        rounds_left=verdict.revision.rounds_left,
        in_hand=verdict.revision.in_hand,
        fee_minor=fee.amount if fee else None,
        fee_currency=fee.currency if fee else None,
        fee_per=fee.per if fee else None,
        refund=verdict.refund.standing,
        retention=verdict.retention.standing,
        retention_until=verdict.retention.until,
        held=verdict.retention.held,
        exchange=verdict.exchange.standing if verdict.exchange else None,
        subscription=verdict.subscription.standing if verdict.subscription else None,
        chip=chip.word,
        chip_at=chip.at,
        chip_minor=chip.minor,
        open_claims=sum(
            claim.outcome not in ("refused", "settled") for claim in verdict.claims.values()
        ),
        alerts=len(verdict.alerts),
        lane=lane_of(chip.word, group),
        due_at=_due(chip, happened),
        kind=row.kind,
        policy=row.policy,
        songs=len(row.songs),
        files="held" if verdict.retention.held else verdict.retention.standing,
    )
    kept = tuple(_span(span) for span in spans[here : here + KEPT_SPANS])
    return Derived(standing, kept, search_texts(loaded), spans)


_OWNERS, _CLIENTS = ("not_delivered",), ("free", "return_due", "exchangeable")


def lane_of(chip: str, group: str) -> str:
    """Who waits for whom, by the chip and the group of the list."""
    if group in (NEEDS_YOU, CLOSING_SOON):
        return "now" if group == NEEDS_YOU else "soon"
    if group == OPEN and chip in _OWNERS:
        return "owner"
    return "client" if group == OPEN and chip in _CLIENTS else "none"


def _due(chip: Chip, happened: tuple[Fact, ...]) -> int | None:
    """By when something must have happened: a deadline, the bank's date, the end of a term."""
    if chip.word == "chargeback":
        opened = (fact for fact in reversed(happened) if fact.kind == "charged_back")
        return next((fact.reply_by for fact in opened), None)
    return chip.at if chip.deadline or chip.word == "files_overdue" else None


def _listed(loaded: Loaded) -> int:
    if loaded.row.removed_at is not None:
        return REMOVED
    return LISTED if loaded.row.archived_at is None else ARCHIVED


def _sort_key(chip: Chip, group: str, change: int | None) -> int:
    """Soonest first; in the first group, what waits longest first."""
    if group == FINISHED or chip.at is None:
        return LAST_INSTANT if change is None else change
    return chip.at


def _span(span: Span) -> SpanRow:
    verdict = span.verdict
    return SpanRow(
        starts_at=span.begin,
        ends_at=span.end,
        revision=verdict.revision.standing,
        scope=verdict.revision.scope,
        in_hand=verdict.revision.in_hand,
        refund=verdict.refund.standing,
        retention=verdict.retention.standing,
        held=verdict.retention.held,
        exchange=verdict.exchange.standing if verdict.exchange else None,
        subscription=verdict.subscription.standing if verdict.subscription else None,
    )


# --- The chip ------------------------------------------------------------------------------------


def chip_of(verdict: Verdict, happened: tuple[Fact, ...], spans: tuple[Span, ...]) -> Chip:
    """What matters most, in this order: money and disputes, claims, work in hand, files, windows.

    `happened` are the facts up to the verdict's instant, `spans` those up to it.
    """
    candidates = [
        *_alerts(verdict, happened),
        *_claims(verdict, happened),
        *_work(verdict, happened),
        *_files(verdict, spans),
        *_service(verdict),
        *_goods(verdict),
        *_revision(verdict, happened),
    ]
    urgent = (chip for chip in candidates if chip.group == NEEDS_YOU)
    return next(urgent, candidates[0])


def _alerts(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Chip]:
    dispute = next((fact for fact in reversed(happened) if fact.kind in _DISPUTE), None)
    if dispute is not None and dispute.kind == "charged_back":
        yield Chip("chargeback", NEEDS_YOU, dispute.at, dispute.amount)
    for alert in verdict.alerts:
        if alert.alert == "suspected_duplicate_payment":
            at = max(fact.at for fact in happened if fact.id in alert.facts)
            yield Chip("paid_twice", NEEDS_YOU, at, alert.amount)
        elif alert.alert == "kind_not_covered":
            yield Chip("not_covered", NEEDS_YOU)


_DISPUTE = ("charged_back", "chargeback_closed")
_STAGES = {
    "await_rma": "rma_due",
    "await_inspection": "inspection_due",
    "exchange": "exchange_due",
    "alternative_or_store_credit": "exchange_due",
}
_OUTCOMES = {
    "needs_evidence": "evidence_missing",
    "review": "claim_in_review",
    "applies": "refund_applies",
}


def _claims(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Chip]:
    asked = {fact.id: fact.at for fact in happened}
    for key, claim in verdict.claims.items():
        if claim.outcome in ("settled", "refused"):
            continue
        if claim.stage == "await_return":
            yield Chip("return_due", OPEN, claim.until, deadline=True)
        elif claim.stage in _STAGES:
            yield Chip(_STAGES[claim.stage], NEEDS_YOU, asked[key])
        elif claim.outcome in _OUTCOMES:
            yield Chip(_OUTCOMES[claim.outcome], NEEDS_YOU, asked[key])


def _work(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Chip]:
    if not verdict.revision.in_hand:
        return
    answered = {fact.request for fact in happened if fact.kind == "revised"}
    waiting = (
        fact.at
        for fact in happened
        if fact.kind == "requested"
        and fact.id not in answered
        and verdict.requests[fact.id].standing != "closed"
    )
    yield Chip("in_hand", NEEDS_YOU, min(waiting, default=None))


def _files(verdict: Verdict, spans: tuple[Span, ...]) -> Iterator[Chip]:
    if verdict.retention.standing == "overdue" and not verdict.retention.held:
        yield Chip("files_overdue", NEEDS_YOU, _since(spans))
    if verdict.retention.standing == "purged":
        yield Chip("purged", FINISHED, _since(spans))


def _since(spans: tuple[Span, ...]) -> int | None:
    """The first second of the retention standing that the last span has."""
    standing = spans[-1].verdict.retention.standing
    begin = None
    for span in reversed(spans):
        if span.verdict.retention.standing != standing:
            break
        begin = span.begin
    return begin


def _service(verdict: Verdict) -> Iterator[Chip]:
    service = verdict.subscription
    if service is None:
        return
    if service.standing == "active":
        yield Chip("subscribed", OPEN, service.next_charge_at)
    elif service.standing == "ending":
        yield Chip("ending", OPEN, service.access_until, deadline=True)
    else:
        yield Chip("ended", FINISHED, service.access_until)


def _goods(verdict: Verdict) -> Iterator[Chip]:
    exchange = verdict.exchange
    if exchange is None:
        return
    if exchange.standing == "open":
        yield Chip("exchangeable", OPEN, exchange.until, deadline=True)
    elif exchange.standing == "settled":
        yield Chip("exchange_settled", FINISHED)
    else:
        yield Chip("no_exchange", FINISHED)


def _revision(verdict: Verdict, happened: tuple[Fact, ...]) -> Iterator[Chip]:
    revision = verdict.revision
    closed_by = numbers(revision.because)
    handed_over = any(fact.kind in ("delivered", "cannot_complete") for fact in happened)
    if "H6" in closed_by and "H4" not in closed_by and not handed_over:
        # Work without revisions is not over before it was handed over.
        yield Chip("not_delivered", OPEN)
    if revision.standing == "free":
        yield Chip("free", OPEN, revision.until, deadline=True)
    elif revision.standing == "not_delivered":
        yield Chip("not_delivered", OPEN)
    elif revision.standing == "billable":
        yield Chip("billable", FINISHED, minor=revision.fee.amount if revision.fee else None)
    else:
        yield Chip("closed", FINISHED)


# --- Search --------------------------------------------------------------------------------------


def search_texts(loaded: Loaded) -> tuple[str, ...]:
    """What the project is found by, in the order of `sqlite.SEARCH_COLUMNS`."""
    row, client = loaded.row, loaded.client
    person = " ".join(part for part in (client and client.name, client and client.email) if part)
    refs = " ".join(
        text for fact in loaded.case.facts for text in (fact.reference, fact.number) if text
    )
    texts = (row.title or "", person, " ".join(row.songs), refs, row.note or "")
    return tuple(indexed(text) for text in texts)
