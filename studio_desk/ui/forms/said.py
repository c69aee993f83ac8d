"""What recording a draft would mean, in words: a line for each answer that changes. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio_desk.policy import numbers
from studio_desk.policy.reasons import Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict, Retention, Revision, Subscription, Verdict
from studio_desk.policy.versions import Version
from studio_desk.studio.offers import Due
from studio_desk.studio.preview import Preview
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView, Clause
from studio_desk.values import dataclass
from studio_desk.wording.explain import ALERT_WORDS
from studio_desk.wording.facts import REMEDY_WORDS
from studio_desk.wording.speech import Speech, lowered, money
from studio_desk.wording.standings import chip_fee_words
from studio_desk.wording.statements import reading

_REFUND: dict[str, tuple[RoleName, str]] = {
    "barred": ("closed", QT_TR_NOOP("no refund")),
    "credit_only": ("credit", QT_TR_NOOP("no refund, credit if asked")),
    "review": ("info", QT_TR_NOOP("to be looked into")),
    "applies": ("credit", QT_TR_NOOP("an exception applies")),
}
_OUTCOMES: dict[str, tuple[RoleName, str]] = {
    "applies": ("credit", QT_TR_NOOP("applies")),
    "needs_evidence": ("alert", QT_TR_NOOP("applies once there is proof")),
    "review": ("info", QT_TR_NOOP("to be looked into")),
    "refused": ("closed", QT_TR_NOOP("refused")),
    "settled": ("free", QT_TR_NOOP("settled")),
}
_ACTIVE = Words(
    {
        "active": QT_TR_NOOP("active"),
        "ending": QT_TR_NOOP("ending"),
        "ended": QT_TR_NOOP("ended"),
    }
)
_STAGES = Words(
    {
        "await_rma": QT_TR_NOOP("an RMA number is next"),
        "await_return": QT_TR_NOOP("waiting for the item"),
        "await_inspection": QT_TR_NOOP("to be inspected"),
    }
)
_RETENTION: dict[str, tuple[RoleName, str]] = {
    "none": ("none", QT_TR_NOOP("nothing is held yet")),
    "in_care": ("info", QT_TR_NOOP("in care")),
    "courtesy": ("closed", QT_TR_NOOP("kept without a promise")),
    "purgeable": ("bill", QT_TR_NOOP("may be purged")),
    "overdue": ("alert", QT_TR_NOOP("kept past the longest term")),
    "purged": ("closed", QT_TR_NOOP("purged")),
    "unspecified": ("none", QT_TR_NOOP("the policy says nothing")),
}
_EXCHANGE: dict[str, tuple[RoleName, str]] = {
    "open": ("free", QT_TR_NOOP("can be asked for")),
    "asked": ("info", QT_TR_NOOP("asked for")),
    "expired": ("closed", QT_TR_NOOP("no longer possible")),
    "excluded": ("closed", QT_TR_NOOP("left out for this item")),
    "settled": ("free", QT_TR_NOOP("settled")),
}
_MISSING = Words(
    {
        "cannot_complete": QT_TR_NOOP("the fact that the work cannot be done"),
        "evidence": QT_TR_NOOP("evidence"),
        "unused": QT_TR_NOOP("unused, same condition"),
        "packaging": QT_TR_NOOP("original packaging"),
        "accessories": QT_TR_NOOP("all accessories"),
    }
)


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
    return tuple(Clause(number, reading(version.says(number))) for number in named)


def revision_text(revision: Revision, version: Version, speech: Speech) -> str:
    """The revision standing as the end of a sentence: ``free until Tue 10 Mar, 13:30``."""
    if revision.standing == "not_delivered":
        return tr("nothing is delivered yet")
    if revision.standing == "closed":
        says = reading(version.says(numbers(revision.because)[0]))
        if revision.in_hand:
            return tr("one in hand, closed for more. {says}", says=says)
        return tr("closed. {says}", says=says)
    if revision.standing == "billable":
        text = tr("in hand, and more is billable") if revision.in_hand else tr("billable")
        return f"{text}, {chip_fee_words(revision.fee)}" if revision.fee else text
    text = tr("free")
    if revision.until is not None:
        text = tr("free until {when}", when=speech.when(revision.until))
    parts = [text]
    if revision.rounds_left is not None:
        parts.append(tr("%n rounds left", "%n round left", revision.rounds_left))
    if revision.in_hand:
        parts.append(tr("one in hand"))
    if revision.scope == "follow_ups":
        parts.append(tr("follow-ups only"))
    return ", ".join(parts)


def less_words(amount: int, due: Due, currency: str | None) -> str:
    """``$30.00 is $10.00 under the floor of $40.00.``"""
    least = due.fee.amount
    told = {
        "fee": money(amount, currency),
        "less": money(least - amount, currency),
        "least": money(least, currency),
    }
    if due.fee.exact:
        return tr("{fee} is {less} under the price of {least}.", **told)
    return tr("{fee} is {less} under the floor of {least}.", **told)


def standing_chip(verdict: Verdict, speech: Speech) -> ChipView:
    """How the project stands for revisions, exchanges or its subscription, as a chip."""
    if verdict.exchange is not None:
        role, words = _EXCHANGE[verdict.exchange.standing]
        return ChipView(role, "package", tr("Exchange"), tr(words))
    if verdict.subscription is not None:
        return ChipView(
            "info", "calendar-clock", tr("Subscription"), _ACTIVE[verdict.subscription.standing]
        )
    revision = verdict.revision
    if revision.standing == "not_delivered":
        return ChipView("none", "circle-dashed", tr("Not delivered"))
    if revision.standing == "closed":
        none = numbers(revision.because)[0] == "H6"
        return ChipView("closed", "lock", tr("No revisions") if none else tr("Closed"))
    if revision.standing == "billable":
        if revision.in_hand:
            return ChipView("info", "wrench", tr("In hand"))
        return ChipView(
            "bill", "coins", tr("Billable"), chip_fee_words(revision.fee) if revision.fee else ""
        )
    tail = [tr("follow-ups")] if revision.scope == "follow_ups" else []
    if revision.until is not None:
        tail.append(tr("to {when}", when=speech.when(revision.until)))
    if revision.rounds_left is not None:
        tail.append(tr("%n rounds left", "%n round left", revision.rounds_left))
    return ChipView("free", "circle-check", tr("Free"), " ".join(tail))


def meanings(preview: Preview, speech: Speech, currency: str | None) -> tuple[Meaning, ...]:
    """What would change, most pressing first; one quiet line where nothing does."""
    if preview.after is None:
        return ()
    found = tuple(_meanings(preview, preview.after, speech, currency))
    return found or (Meaning("", tr("It goes into the history. No standing changes.")),)


def _meanings(
    preview: Preview, after: Verdict, speech: Speech, currency: str | None
) -> Iterator[Meaning]:
    before, version = preview.before, preview.version
    known = {(alert.alert, alert.facts) for alert in before.alerts}
    for alert in after.alerts:
        if (alert.alert, alert.facts) not in known:
            amount = "" if alert.amount is None else f": {money(alert.amount, currency)}"
            text = f"{ALERT_WORDS[alert.alert]}{amount}"
            yield Meaning(tr("Alert"), text, clause_views(alert.because, version), "alert")
    gone = [alert for alert in before.alerts if alert.alert not in {a.alert for a in after.alerts}]
    for alert in gone:
        text = tr("No more: {alert}", alert=lowered(ALERT_WORDS[alert.alert]))
        # What is no more was judged before: the version that governs now may not know its clause.
        cited = [reason.clause for reason in alert.because if version.states(reason.clause)]
        yield Meaning(tr("Alert"), text, clause_views(cited, version), "free")
    if preview.claim is not None:
        yield _claim(preview.claim, preview.judged_by or version, speech)
    if _differs(before.revision, after.revision):
        role = standing_chip(after, speech).role if after.exchange is None else "closed"
        text = revision_text(after.revision, version, speech)
        yield Meaning(tr("Revision"), text, clause_views(after.revision.because, version), role)
    yield from _others(before, after, version, speech)


def _others(before: Verdict, after: Verdict, version: Version, speech: Speech) -> Iterator[Meaning]:
    exchange, service = after.exchange, after.subscription
    if exchange is not None and (
        before.exchange is None or exchange.standing != before.exchange.standing
    ):
        role, words = _EXCHANGE[exchange.standing]
        words = tr(words)
        if exchange.until is not None:
            words = tr("{words} until {when}", words=words, when=speech.when(exchange.until))
        yield Meaning(tr("Exchange"), words, clause_views(exchange.because, version), role)
    if service is not None and service != before.subscription:
        text = _subscription(service, speech)
        yield Meaning(tr("Subscription"), text, clause_views(service.because, version), "info")
    if after.refund.standing != before.refund.standing:
        role, words = _REFUND[after.refund.standing]
        yield Meaning(tr("Refund"), tr(words), clause_views(after.refund.because, version), role)
    if _files_differ(before.retention, after.retention):
        role, words = _RETENTION[after.retention.standing]
        words = tr(words)
        if after.retention.until is not None:
            words = tr("{words} until {when}", words=words, when=speech.when(after.retention.until))
        elif after.retention.standing == "in_care":
            words = tr("{words}, with no end yet", words=words)
        if after.retention.held:
            role, words = "credit", tr("held, must not be purged; {words}", words=words)
        yield Meaning(tr("Files"), words, clause_views(after.retention.because, version), role)


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
    text = tr(text)
    if claim.late:
        refused = claim.outcome == "refused"
        text = tr("refused as late") if refused else tr("{outcome}, late", outcome=text)
    if claim.remedy is not None and claim.outcome != "settled":
        text += ": " + (REMEDY_WORDS.get(claim.remedy) or claim.remedy.replace("_", " "))
    if claim.stage is not None and claim.stage in _STAGES and claim.outcome == "review":
        text = _STAGES[claim.stage]
    if claim.missing:
        names = (_MISSING.get(name, name.replace("_", " ")) for name in claim.missing)
        text = tr("{outcome}; missing: {names}", outcome=text, names=", ".join(names))
    if claim.until is not None:
        text = tr("{outcome}, until {when}", outcome=text, when=speech.when(claim.until))
    if claim.discretion and claim.outcome in ("applies", "refused"):
        text = tr("{outcome}, at your discretion", outcome=text)
    return Meaning(tr("Claim"), text, clause_views(claim.because, version), role)


def _subscription(service: Subscription, speech: Speech) -> str:
    if service.next_charge_at is not None and service.cancel_by is not None:
        return tr(
            "active, next charge {when}, cancel by {by}",
            when=speech.when(service.next_charge_at),
            by=speech.when(service.cancel_by),
        )
    standing = _ACTIVE[service.standing]
    if service.access_until is not None:
        return tr(
            "{standing}, access until {when}",
            standing=standing,
            when=speech.when(service.access_until),
        )
    return standing
