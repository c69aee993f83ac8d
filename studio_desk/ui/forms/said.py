"""What recording a draft would mean, in words: a line for each answer that changes. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studio_desk.policy import numbers
from studio_desk.policy.reasons import Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict, Fee, Retention, Revision, Subscription, Verdict
from studio_desk.policy.versions import Version
from studio_desk.studio.preview import Preview
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView, Clause
from studio_desk.wording.explain import ALERT_WORDS
from studio_desk.wording.facts import REMEDY_WORDS
from studio_desk.wording.speech import Speech, money, plural, short_money

_REFUND: dict[str, tuple[RoleName, str]] = {
    "barred": ("closed", "no refund"),
    "credit_only": ("credit", "no refund, credit if asked"),
    "review": ("info", "to be looked into"),
    "applies": ("credit", "an exception applies"),
}
_OUTCOMES: dict[str, tuple[RoleName, str]] = {
    "applies": ("credit", "applies"),
    "needs_evidence": ("alert", "applies once there is proof"),
    "review": ("info", "to be looked into"),
    "refused": ("closed", "refused"),
    "settled": ("free", "settled"),
}
_STAGES = {
    "await_rma": "an RMA number is next",
    "await_return": "waiting for the item",
    "await_inspection": "to be inspected",
}
_RETENTION: dict[str, tuple[RoleName, str]] = {
    "none": ("none", "nothing is held yet"),
    "in_care": ("info", "in care"),
    "courtesy": ("closed", "kept without a promise"),
    "purgeable": ("bill", "may be purged"),
    "overdue": ("alert", "kept past the longest term"),
    "purged": ("closed", "purged"),
    "unspecified": ("none", "the policy says nothing"),
}
_EXCHANGE: dict[str, tuple[RoleName, str]] = {
    "open": ("free", "can be asked for"),
    "asked": ("info", "asked for"),
    "expired": ("closed", "no longer possible"),
    "excluded": ("closed", "left out for this item"),
    "settled": ("free", "settled"),
}
_MISSING = {"cannot_complete": "the fact that the work cannot be done"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """One answer that changes: what it is about, what it becomes, and the clauses that say so."""

    about: str
    text: str
    clauses: tuple[Clause, ...] = ()
    role: RoleName = "none"


def clause_views(cited: Reasons | Iterable[str], version: Version) -> tuple[Clause, ...]:
    """Clauses with their statements; reasons, or clause numbers."""
    named = dict.fromkeys(one.clause if isinstance(one, Reason) else str(one) for one in cited)
    return tuple(Clause(number, version.says(number)) for number in named)


def fee_text(fee: Fee) -> str:
    """``from $20 per song``, ``$35 per round``."""
    per = f" per {fee.per}" if fee.per else ""
    return f"{'' if fee.exact else 'from '}{short_money(fee.amount, fee.currency)}{per}"


def revision_text(revision: Revision, version: Version, speech: Speech) -> str:
    """The revision standing as the end of a sentence: ``free until Tue 10 Mar, 13:30``."""
    fee = f", {fee_text(revision.fee)}" if revision.fee else ""
    if revision.standing == "not_delivered":
        return "nothing is delivered yet"
    if revision.standing == "closed":
        says = version.says(numbers(revision.because)[0])
        return f"one in hand, closed for more. {says}" if revision.in_hand else f"closed. {says}"
    if revision.standing == "billable":
        return f"in hand, and more is billable{fee}" if revision.in_hand else f"billable{fee}"
    text = "free"
    if revision.until is not None:
        text += f" until {speech.when(revision.until)}"
    if revision.rounds_left is not None:
        text += f", {plural(revision.rounds_left, 'round')} left"
    if revision.in_hand:
        text += ", one in hand"
    return f"{text}, follow-ups only" if revision.scope == "follow_ups" else text


def standing_chip(verdict: Verdict, speech: Speech) -> ChipView:
    """How the project stands for revisions, exchanges or its subscription, as a chip."""
    if verdict.exchange is not None:
        role, words = _EXCHANGE[verdict.exchange.standing]
        return ChipView(role, "package", "Exchange", words)
    if verdict.subscription is not None:
        return ChipView("info", "calendar-clock", "Subscription", verdict.subscription.standing)
    revision = verdict.revision
    if revision.standing == "not_delivered":
        return ChipView("none", "circle-dashed", "Not delivered")
    if revision.standing == "closed":
        none = numbers(revision.because)[0] == "H6"
        return ChipView("closed", "lock", "No revisions" if none else "Closed")
    if revision.standing == "billable":
        if revision.in_hand:
            return ChipView("info", "wrench", "In hand")
        return ChipView("bill", "coins", "Billable", fee_text(revision.fee) if revision.fee else "")
    tail = ["follow-ups"] if revision.scope == "follow_ups" else []
    if revision.until is not None:
        tail.append(f"to {speech.when(revision.until)}")
    if revision.rounds_left is not None:
        tail.append(f"{plural(revision.rounds_left, 'round')} left")
    return ChipView("free", "circle-check", "Free", " ".join(tail))


def meanings(preview: Preview, speech: Speech, currency: str | None) -> tuple[Meaning, ...]:
    """What would change, most pressing first; one quiet line where nothing does."""
    if preview.after is None:
        return ()
    found = tuple(_meanings(preview, preview.after, speech, currency))
    return found or (Meaning("", "It goes into the history. No standing changes."),)


def _meanings(
    preview: Preview, after: Verdict, speech: Speech, currency: str | None
) -> Iterator[Meaning]:
    before, version = preview.before, preview.version
    known = {(alert.alert, alert.facts) for alert in before.alerts}
    for alert in after.alerts:
        if (alert.alert, alert.facts) not in known:
            amount = "" if alert.amount is None else f": {money(alert.amount, currency)}"
            text = f"{ALERT_WORDS[alert.alert]}{amount}"
            yield Meaning("Alert", text, clause_views(alert.because, version), "alert")
    gone = [alert for alert in before.alerts if alert.alert not in {a.alert for a in after.alerts}]
    for alert in gone:
        text = f"No more: {ALERT_WORDS[alert.alert][:1].lower()}{ALERT_WORDS[alert.alert][1:]}"
        yield Meaning("Alert", text, clause_views(alert.because, version), "free")
    if preview.claim is not None:
        yield _claim(preview.claim, version, speech)
    if _differs(before.revision, after.revision):
        role = standing_chip(after, speech).role if after.exchange is None else "closed"
        text = revision_text(after.revision, version, speech)
        yield Meaning("Revision", text, clause_views(after.revision.because, version), role)
    yield from _others(before, after, version, speech)


def _others(before: Verdict, after: Verdict, version: Version, speech: Speech) -> Iterator[Meaning]:
    exchange, service = after.exchange, after.subscription
    if exchange is not None and (
        before.exchange is None or exchange.standing != before.exchange.standing
    ):
        role, words = _EXCHANGE[exchange.standing]
        until = "" if exchange.until is None else f" until {speech.when(exchange.until)}"
        yield Meaning("Exchange", words + until, clause_views(exchange.because, version), role)
    if service is not None and service != before.subscription:
        text = _subscription(service, speech)
        yield Meaning("Subscription", text, clause_views(service.because, version), "info")
    if after.refund.standing != before.refund.standing:
        role, words = _REFUND[after.refund.standing]
        yield Meaning("Refund", words, clause_views(after.refund.because, version), role)
    if _files_differ(before.retention, after.retention):
        role, words = _RETENTION[after.retention.standing]
        if after.retention.until is not None:
            words += f" until {speech.when(after.retention.until)}"
        elif after.retention.standing == "in_care":
            words += ", with no end yet"
        if after.retention.held:
            role, words = "credit", f"held, must not be purged; {words}"
        yield Meaning("Files", words, clause_views(after.retention.because, version), role)


def _differs(before: Revision, after: Revision) -> bool:
    return any(
        getattr(before, name) != getattr(after, name)
        for name in ("standing", "scope", "until", "in_hand", "rounds_left", "fee")
    ) or (after.standing == "closed" and numbers(before.because) != numbers(after.because))


def _files_differ(before: Retention, after: Retention) -> bool:
    return any(
        getattr(before, name) != getattr(after, name) for name in ("standing", "until", "held")
    )


def _claim(claim: ClaimVerdict, version: Version, speech: Speech) -> Meaning:
    role, text = _OUTCOMES[claim.outcome]
    if claim.late:
        text += " as late" if claim.outcome == "refused" else ", late"
    if claim.remedy is not None and claim.outcome != "settled":
        text += f": {REMEDY_WORDS.get(claim.remedy, claim.remedy.replace('_', ' '))}"
    if claim.stage in _STAGES and claim.outcome == "review":
        text = _STAGES[claim.stage]
    if claim.missing:
        names = (_MISSING.get(name, name.replace("_", " ")) for name in claim.missing)
        text += f"; missing: {', '.join(names)}"
    if claim.until is not None:
        text += f", until {speech.when(claim.until)}"
    if claim.discretion and claim.outcome in ("applies", "refused"):
        text += ", at your discretion"
    return Meaning("Claim", text, clause_views(claim.because, version), role)


def _subscription(service: Subscription, speech: Speech) -> str:
    if service.next_charge_at is not None and service.cancel_by is not None:
        return (
            f"active, next charge {speech.when(service.next_charge_at)},"
            f" cancel by {speech.when(service.cancel_by)}"
        )
    if service.access_until is not None:
        return f"{service.standing}, access until {speech.when(service.access_until)}"
    return service.standing
