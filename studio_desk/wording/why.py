"""The reasons behind a verdict as rows: the clause, what it says, and the working in figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import (
    Balance,
    Counted,
    FloorSum,
    Happened,
    Reason,
    RoundsUsed,
    Undoes,
    Working,
)
from studio_desk.policy.terms import Period
from studio_desk.policy.verdict import Verdict
from studio_desk.policy.versions import Version
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, money, plural, short_money

_BEGAN = {
    "delivered": "Sent",
    "revised": "Revised",
    "purchased": "Bought",
    "paid": "Paid",
    "completed": "Complete since",
    "cancelled": "Cancelled",
    "refunded": "Refunded in full",
    "started": "Started",
    "charged_back": "Chargeback",
    "purged": "Purged",
    "held": "Held since",
    "subscribed": "Subscribed",
    "fixed": "Fixed",
    "declined": "Declined",
    "credited": "Credited",
    "exchanged": "Exchanged",
    "returned": "Came back",
    "cannot_complete": "Given up",
}


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One reason: clause number, its statement, its working (may be empty), what it is about."""

    clause: str
    statement: str
    working: str
    about: str


def period_words(lasts: Period) -> str:
    """``5 days``."""
    return plural(lasts.amount, lasts.unit.rstrip("s"))


def working_words(working: Working | None, speech: Speech, currency: str | None) -> str:
    """The arithmetic of a reason as one or two short sentences; empty where there is none."""
    match working:
        case Counted():
            return _counted(working, speech)
        case RoundsUsed(used, free):
            return f"{used} of {plural(free, 'free round')} used."
        case FloorSum(songs, each, fee_currency):
            if songs == 1:
                return f"From {short_money(each, fee_currency)} a song."
            total = short_money(songs * each, fee_currency)
            return f"{songs} songs × {short_money(each, fee_currency)} = from {total}."
        case Happened(what, at):
            return f"{_BEGAN.get(what, what.capitalize())} {speech.when(at)}."
        case Balance(paid, refunded, owed):
            less = f" less {money(refunded, currency)} refunded" if refunded else ""
            return f"{money(paid, currency)} paid{less}; {money(owed, currency)} owed."
        case Undoes(item, change):
            words = f' "{change}"' if change else ""
            return f"Undoes the change{words} of request {item.rpartition('/')[0]}."
        case _:
            return ""


def _counted(counted: Counted, speech: Speech) -> str:
    began = _BEGAN.get(counted.what, counted.what.capitalize())
    start, end = counted.start, counted.end
    begin = speech.date(start)
    if counted.lasts.count == "time":
        begin = f"{begin}, {speech.clock(start)}"
    deadline = f"{speech.date(end)}, {speech.clock(end)}"
    text = f"{began} {begin} + {period_words(counted.lasts)} = {deadline}."
    if counted.lasts.count == "time" and counted.lasts.unit in ("days", "weeks"):
        changed = speech.clocks_change(start, end)
        if changed is not None:
            change = "changed" if changed <= speech.now else "change"
            text += f" The clocks {change} {speech.short_day(changed)}; the time of day stays."
    return text


def why_rows(
    verdict: Verdict,
    version: Version,
    speech: Speech,
    facts: Mapping[str, Fact],
    currency: str | None,
    following: Verdict | None = None,
) -> tuple[WhyRow, ...]:
    """Every reason of the verdict, revision first, and those of the standing that follows it.

    `following` is the verdict at the next change of the revision, if there is one.
    """
    rows: list[WhyRow] = []
    for alert in verdict.alerts:
        rows += _rows(alert.because, "Alert", version, speech, facts, currency)
    rows += _rows(verdict.revision.because, "Revision", version, speech, facts, currency)
    if following is not None:
        rows += _rows(following.revision.because, "Next", version, speech, facts, currency)
    if verdict.exchange is not None:
        rows += _rows(verdict.exchange.because, "Exchange", version, speech, facts, currency)
    if verdict.subscription is not None:
        because = verdict.subscription.because
        rows += _rows(because, "Subscription", version, speech, facts, currency)
    rows += _rows(verdict.refund.because, "Refund", version, speech, facts, currency)
    for opening in verdict.refund.open:
        rows += _rows(opening.because, "Refund", version, speech, facts, currency)
    for claim in verdict.claims.values():
        rows += _rows(claim.because, "Claim", version, speech, facts, currency)
    rows += _rows(verdict.retention.because, "Files", version, speech, facts, currency)
    return _once(rows)


def _once(rows: Iterable[WhyRow]) -> tuple[WhyRow, ...]:
    """Each clause once, where it is first needed, with the first working that says something."""
    kept: dict[str, WhyRow] = {}
    for row in rows:
        before = kept.get(row.clause)
        if before is None or (row.working and not before.working):
            about = row.about if before is None else before.about
            kept[row.clause] = WhyRow(row.clause, row.statement, row.working, about)
    return tuple(kept.values())


def _rows(
    reasons: Iterable[Reason],
    about: str,
    version: Version,
    speech: Speech,
    facts: Mapping[str, Fact],
    currency: str | None,
) -> list[WhyRow]:
    found = []
    for reason in reasons:
        words = working_words(reason.working, speech, currency)
        if not words:
            named = [facts[key] for key in reason.facts if key in facts]
            words = "; ".join(
                f"{fact_title(fact, currency)}, {speech.when(fact.at)}" for fact in named[:3]
            )
            words = f"{words}." if words else ""
        found.append(WhyRow(reason.clause, version.says(reason.clause), words, about))
    return found
