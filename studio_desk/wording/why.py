"""The reasons behind a verdict as rows: the clause, what it says, and the working in figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

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
    numbers,
)
from studio_desk.policy.terms import Period
from studio_desk.policy.verdict import Verdict
from studio_desk.policy.versions import Version
from studio_desk.wording.facts import GROUND_WORDS
from studio_desk.wording.opened import NamedFact, change, named_facts, steps
from studio_desk.wording.speech import Speech, money, plural, short_money
from studio_desk.wording.standings import OUTCOME_WORDS, fee_words, item_words

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
    """One reason: clause number, its statement, its working (may be empty), what it is about.

    What it opens to: the `facts` it looks at, its arithmetic in `steps`, what would `change` it.
    """

    clause: str
    statement: str
    working: str
    about: str
    facts: tuple[NamedFact, ...] = ()
    steps: tuple[str, ...] = ()
    change: str = ""

    @property
    def key(self) -> str:
        """What tells the row from the others: its clause; of a judgement, also what was judged."""
        judged = self.about in (_REQUEST, _CLAIM)
        return f"{self.clause}: {self.statement}" if judged else self.clause

    @property
    def opens(self) -> bool:
        """Whether there is more to it than its two lines."""
        return bool(self.facts or self.steps or self.change)


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
        case Happened("completed", at) if at > speech.now:
            return f"Complete from {speech.when(at)}, if nothing is asked before."
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

    def add(reasons: Iterable[Reason], about: str) -> None:
        rows.extend(_rows(reasons, about, verdict, version, speech, facts, currency))

    for alert in verdict.alerts:
        add(alert.because, "Alert")
    add(verdict.revision.because, "Revision")
    if following is not None:
        add(following.revision.because, "Next")
    if verdict.exchange is not None:
        add(verdict.exchange.because, "Exchange")
    if verdict.subscription is not None:
        add(verdict.subscription.because, "Subscription")
    add(verdict.refund.because, "Refund")
    for opening in verdict.refund.open:
        add(opening.because, "Refund")
    add(verdict.retention.because, "Files")
    judged = [*_requests(verdict, facts, speech, currency), *_claims(verdict, facts, speech)]
    for claim in verdict.claims.values():
        add(claim.because, "Claim")
    return (*_once(rows), *judged)


_REQUEST, _CLAIM = "Request", "Claim made"  # what a row of a judgement is about
_SHOWN = 3  # of the requests: those before are in the history


def _requests(
    verdict: Verdict, facts: Mapping[str, Fact], speech: Speech, currency: str | None
) -> list[WhyRow]:
    """How the last requests were judged when they came in: a row for each item."""
    rows = []
    for key in list(verdict.requests)[-_SHOWN:]:
        fact, request = facts[key], verdict.requests[key]
        fee = "" if request.fee is None else f" Fee of the request: {fee_words(request.fee)}."
        for item, judged in zip(fact.items, request.items, strict=True):
            undone = next(
                (r.working for r in judged.because if isinstance(r.working, Undoes)), None
            )
            undoes = "" if undone is None else f" {working_words(undone, speech, currency)}"
            cited = numbers(judged.because)
            by = "" if len(cited) == 1 else f"By {', '.join(cited)}."
            rows.append(
                WhyRow(
                    cited[0],
                    f"Asked {speech.day(fact.at)}: {item_words(item)}. Judged {judged.standing}.",
                    f"{by}{undoes}{fee}".strip(),
                    _REQUEST,
                    named_facts((key,), facts, speech, currency),
                )
            )
    return rows


def _claims(verdict: Verdict, facts: Mapping[str, Fact], speech: Speech) -> list[WhyRow]:
    """How each claim stands, refused and settled ones too."""
    rows = []
    for key, claim in verdict.claims.items():
        ground = GROUND_WORDS.get(facts[key].ground or "", "another reason")
        words = OUTCOME_WORDS[claim.outcome] + (", late" if claim.late else "")
        rows.append(
            WhyRow(
                numbers(claim.because)[0],
                f"Claimed {speech.day(facts[key].at)}: {ground}. {words.capitalize()}.",
                f"By {', '.join(numbers(claim.because))}.",
                _CLAIM,
                named_facts((key,), facts, speech, None),
            )
        )
    return rows


def _once(rows: Iterable[WhyRow]) -> tuple[WhyRow, ...]:
    """Each clause once, where it is first needed, with the first working that says something."""
    kept: dict[str, WhyRow] = {}
    for row in rows:
        before = kept.get(row.clause)
        if before is None or (row.working and not before.working):
            kept[row.clause] = row if before is None else replace(row, about=before.about)
    return tuple(kept.values())


def _rows(
    reasons: Iterable[Reason],
    about: str,
    verdict: Verdict,
    version: Version,
    speech: Speech,
    facts: Mapping[str, Fact],
    currency: str | None,
) -> list[WhyRow]:
    found = []
    for reason in reasons:
        words = working_words(reason.working, speech, currency)
        named = named_facts(reason.facts, facts, speech, currency)
        if not words and named:
            words = f"{'; '.join(fact.words for fact in named[:3])}."
        began = ""
        if isinstance(reason.working, Counted):
            began = _BEGAN.get(reason.working.what, reason.working.what.capitalize())
        found.append(
            WhyRow(
                reason.clause,
                version.says(reason.clause),
                words,
                about,
                named,
                steps(reason, began, speech, currency),
                change(reason, about, verdict, speech),
            )
        )
    return found
