"""The list of claims: its groups, and each line with its chip. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.studio.claims import CLIENT, DISPUTE, EXCHANGE, OWNER, SUBSCRIPTION, Listed
from studio_desk.studio.finding import folded
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView, RowView
from studio_desk.wording.claims import bank_reason, ground_words
from studio_desk.wording.speech import Speech, isolate, money, two_units

OPEN, SETTLED, SUBSCRIPTIONS = "open", "settled", "subscriptions"
GROUPS = {
    OPEN: QT_TR_NOOP("Open"),
    SUBSCRIPTIONS: QT_TR_NOOP("Subscriptions"),
    SETTLED: QT_TR_NOOP("Settled"),
}
# What the list is narrowed to.
FILTERS = {
    "": QT_TR_NOOP("Everything"),
    "owner": QT_TR_NOOP("Waits for you"),
    "client": QT_TR_NOOP("Waits for the client"),
    "bank": QT_TR_NOOP("Waits for the bank"),
    "claim": QT_TR_NOOP("Claims"),
    "exchange": QT_TR_NOOP("Exchanges"),
    "dispute": QT_TR_NOOP("Disputes"),
    "subscription": QT_TR_NOOP("Subscriptions"),
}
_STAGES: dict[str, tuple[RoleName, str, str]] = {
    "await_rma": ("info", "package", QT_TR_NOOP("RMA due")),
    "await_return": ("info", "package", QT_TR_NOOP("Awaiting return")),
    "await_inspection": ("info", "eye", QT_TR_NOOP("Inspect return")),
    "exchange": ("credit", "repeat", QT_TR_NOOP("Exchange due")),
    "alternative_or_store_credit": ("credit", "repeat", QT_TR_NOOP("No stock")),
}
_APPLIES: dict[str, tuple[RoleName, str, str]] = {
    "refund": ("credit", "badge-check", QT_TR_NOOP("Refund applies")),
    "credit": ("credit", "wallet", QT_TR_NOOP("Credit due")),
    "refund_or_credit": ("credit", "badge-check", QT_TR_NOOP("Client chooses")),
    "fix": ("credit", "wrench", QT_TR_NOOP("Fix it first")),
    "partial_refund_or_credit": ("credit", "badge-check", QT_TR_NOOP("Part of it due")),
}
_ENDED: dict[str, tuple[RoleName, str, str]] = {
    "refunded": ("closed", "check", QT_TR_NOOP("Refunded")),
    "credited": ("closed", "check", QT_TR_NOOP("Credited")),
    "exchanged": ("closed", "check", QT_TR_NOOP("Exchanged")),
    "fixed": ("closed", "check", QT_TR_NOOP("Fixed")),
    "declined": ("closed", "circle-x", QT_TR_NOOP("Refused")),
}
_GIVEN_UP: tuple[RoleName, str, str] = ("closed", "circle-minus", QT_TR_NOOP("Given up"))
_SERVICE: dict[str, tuple[RoleName, str, str]] = {
    "active": ("free", "repeat", QT_TR_NOOP("Active")),
    "ending": ("info", "calendar-clock", QT_TR_NOOP("Ending")),
    "ended": ("closed", "lock", QT_TR_NOOP("Ended")),
}


def group_of(line: Listed) -> str:
    """The group that a line stands in."""
    if line.kind == SUBSCRIPTION:
        return SUBSCRIPTIONS
    return OPEN if line.open else SETTLED


def narrowed(lines: Iterable[Listed], text: str, wanted: str) -> tuple[Listed, ...]:
    """The lines in which every word of `text` is found, as far as `wanted` (`FILTERS`) has them."""
    words = folded(text).split()
    return tuple(
        line
        for line in lines
        if wanted in ("", line.kind, line.waits)
        and all(word in folded(_searched(line)) for word in words)
    )


def _searched(line: Listed) -> str:
    about = what(line)
    return " ".join(part for part in (line.title, line.client, about, line.reason) if part)


def what(line: Listed) -> str:
    """What a line is about, in a word or two: ``paid twice``, ``chargeback``."""
    if line.kind == DISPUTE:
        return tr("chargeback")
    if line.kind == SUBSCRIPTION:
        return tr("subscription")
    if line.kind == EXCHANGE:
        return tr("exchange")
    return ground_words(line.ground)


def claim_row(line: Listed, now: int) -> RowView:
    """A line of the list as of `now` (UTC seconds)."""
    speech = Speech(line.zone, now)
    about = what(line)
    left = f"{isolate(line.client)} · {about}" if line.client else about
    at = line.at if line.open or line.ended_at is None else line.ended_at
    return RowView(
        line.title or tr("Untitled project"), left, speech.short_day(at), chip_of(line, speech)
    )


def chip_of(line: Listed, speech: Speech) -> ChipView:
    """How it stands, in a chip."""
    role, icon, words = _chip(line)
    return ChipView(role, icon, tr(words), _tail(line, speech))


def _chip(line: Listed) -> tuple[RoleName, str, str]:
    if line.kind == DISPUTE:
        return _dispute(line)
    if line.kind == SUBSCRIPTION:
        return _SERVICE[line.standing]
    if line.withdrawn:
        return _GIVEN_UP
    if line.standing == "settled" and line.ended is not None:
        return _ENDED[line.ended]
    return _judged(line.standing, line.stage, line.remedy)


def outlook_chip(claim: ClaimVerdict) -> ChipView:
    """What would come of a claim, in a chip."""
    if claim.outcome == "review" and claim.stage is not None:
        return ChipView("info", "repeat", tr("Can be exchanged"))
    role, icon, words = _judged(claim.outcome, claim.stage, claim.remedy)
    late = claim.outcome == "refused" and claim.late
    return ChipView(role, icon, tr(words), tr("late") if late else "")


def _judged(standing: str, stage: str | None, remedy: str | None) -> tuple[RoleName, str, str]:
    if standing == "refused":
        return ("closed", "circle-x", QT_TR_NOOP("Refused"))
    if stage in _STAGES:
        return _STAGES[stage]
    if standing == "applies":
        return _APPLIES.get(remedy or "", _APPLIES["refund"])
    if standing == "needs_evidence":
        return ("alert", "paperclip", QT_TR_NOOP("Evidence missing"))
    return ("info", "eye", QT_TR_NOOP("In review"))


def _dispute(line: Listed) -> tuple[RoleName, str, str]:
    if line.standing == "open":
        return ("alert", "landmark", QT_TR_NOOP("Dispute open"))
    outcome = (line.outcome or "").casefold()
    if "won" in outcome:
        return ("free", "landmark", QT_TR_NOOP("Dispute won"))
    if "lost" in outcome:
        return ("closed", "landmark", QT_TR_NOOP("Dispute lost"))
    if "withdrawn" in outcome:
        return ("free", "landmark", QT_TR_NOOP("Dispute withdrawn"))
    return ("closed", "landmark", QT_TR_NOOP("Dispute closed"))


def _tail(line: Listed, speech: Speech) -> str:
    """What is left of the time where one runs, else what was given, or that an answer is due."""
    if line.kind == SUBSCRIPTION:
        return "" if line.due_at is None else speech.short_day(line.due_at)
    if line.standing == "refused":
        return tr("not answered")
    if line.open and line.due_at is not None:
        if line.due_at < speech.now:
            return tr("overdue") if line.waits == OWNER else ""
        return two_units(line.due_at - speech.now)
    if line.ended in ("refunded", "credited") and line.amount:
        return money(line.amount, line.currency)
    return ""


def summary(lines: Sequence[Listed], now: int) -> str:
    """What is open, due next, and on whom it waits, in one line above the list."""
    waiting = [line for line in lines if line.open and line.kind != SUBSCRIPTION]
    if not waiting:
        return tr("Nothing is open.")
    parts = []
    mine = sum(line.waits == OWNER for line in waiting)
    others = len(waiting) - mine
    if mine:
        parts.append(tr("%n wait for you", "%n waits for you", mine))
    if others:
        clients = sum(line.waits == CLIENT for line in waiting)
        if clients:
            parts.append(tr("%n for the client", "%n for the client", clients))
        if others - clients:
            parts.append(tr("%n for the bank", "%n for the bank", others - clients))
    ahead = [line for line in waiting if line.due_at is not None and line.due_at >= now]
    if ahead:
        first = min(ahead, key=lambda line: line.due_at or 0)
        when = Speech(first.zone, now).when(first.due_at or 0)
        parts.append(tr("next {when}", when=when))
    return ", ".join(parts)


def dispute_words(line: Listed) -> str:
    """The bank's reason, in words."""
    return bank_reason(line.reason)
