"""The reasons behind a verdict as rows: the clause, what it says, and the working in figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

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
from studio_desk.policy.verdict import Verdict
from studio_desk.policy.versions import Policy, Version
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.values import dataclass
from studio_desk.wording.facts import ground_words
from studio_desk.wording.opened import (
    NamedFact,
    change,
    clocks_change,
    named_facts,
    period_words,
    steps,
)
from studio_desk.wording.speech import Speech, headed, money, short_money
from studio_desk.wording.standings import OUTCOME_WORDS, STANDING_WORDS, fee_words, item_words
from studio_desk.wording.statements import original_line, reading

_BEGAN = Words(
    {
        "delivered": QT_TR_NOOP("Sent"),
        "revised": QT_TR_NOOP("Revised"),
        "purchased": QT_TR_NOOP("Bought"),
        "paid": QT_TR_NOOP("Paid"),
        "completed": QT_TR_NOOP("Complete since"),
        "cancelled": QT_TR_NOOP("Cancelled"),
        "refunded": QT_TR_NOOP("Refunded in full"),
        "started": QT_TR_NOOP("Started"),
        "charged_back": QT_TR_NOOP("Chargeback"),
        "purged": QT_TR_NOOP("Purged"),
        "held": QT_TR_NOOP("Held since"),
        "subscribed": QT_TR_NOOP("Subscribed"),
        "fixed": QT_TR_NOOP("Fixed"),
        "declined": QT_TR_NOOP("Declined"),
        "credited": QT_TR_NOOP("Credited"),
        "exchanged": QT_TR_NOOP("Exchanged"),
        "returned": QT_TR_NOOP("Came back"),
        "cannot_complete": QT_TR_NOOP("Given up"),
    }
)
# What a reason says happened, and when.
_HAPPENED = Words(
    {
        "delivered": QT_TR_NOOP("Sent {when}."),
        "revised": QT_TR_NOOP("Revised {when}."),
        "purchased": QT_TR_NOOP("Bought {when}."),
        "paid": QT_TR_NOOP("Paid {when}."),
        "completed": QT_TR_NOOP("Complete since {when}."),
        "cancelled": QT_TR_NOOP("Cancelled {when}."),
        "refunded": QT_TR_NOOP("Refunded in full {when}."),
        "started": QT_TR_NOOP("Started {when}."),
        "charged_back": QT_TR_NOOP("Chargeback {when}."),
        "purged": QT_TR_NOOP("Purged {when}."),
        "held": QT_TR_NOOP("Held since {when}."),
        "subscribed": QT_TR_NOOP("Subscribed {when}."),
        "fixed": QT_TR_NOOP("Fixed {when}."),
        "declined": QT_TR_NOOP("Declined {when}."),
        "credited": QT_TR_NOOP("Credited {when}."),
        "exchanged": QT_TR_NOOP("Exchanged {when}."),
        "returned": QT_TR_NOOP("Came back {when}."),
        "cannot_complete": QT_TR_NOOP("Given up {when}."),
    }
)


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
    def original(self) -> str:
        """The policy's own words, where the statement is a reading of them."""
        return original_line(self.statement)

    @property
    def opens(self) -> bool:
        """Whether there is more to it than its two lines."""
        return bool(self.facts or self.steps or self.change or self.original)


def working_words(working: Working | None, speech: Speech, currency: str | None) -> str:
    """The arithmetic of a reason as one or two short sentences; empty where there is none."""
    match working:
        case Counted():
            return _counted(working, speech)
        case RoundsUsed(used, free):
            return tr(
                "{used} of %n free rounds used.", "{used} of %n free round used.", free, used=used
            )
        case FloorSum(songs, each, fee_currency):
            if songs == 1:
                return tr("From {amount} a song.", amount=short_money(each, fee_currency))
            total = short_money(songs * each, fee_currency)
            return tr(
                "{songs} songs × {each} = from {total}.",
                songs=songs,
                each=short_money(each, fee_currency),
                total=total,
            )
        case Happened("completed", at) if at > speech.now:
            return tr("Complete from {when}, if nothing is asked before.", when=speech.when(at))
        case Happened(what, at):
            if what not in _HAPPENED:
                return f"{what.capitalize()} {speech.when(at)}."
            return _HAPPENED[what].format(when=speech.when(at))
        case Balance(paid, refunded, owed):
            came, due = money(paid, currency), money(owed, currency)
            if not refunded:
                return tr("{paid} paid; {owed} owed.", paid=came, owed=due)
            return tr(
                "{paid} paid less {refunded} refunded; {owed} owed.",
                paid=came,
                refunded=money(refunded, currency),
                owed=due,
            )
        case Undoes(item, change):
            request = item.rpartition("/")[0]
            if not change:
                return tr("Undoes the change of request {request}.", request=request)
            return tr(
                'Undoes the change "{change}" of request {request}.', change=change, request=request
            )
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
            text += f" {clocks_change(changed, speech)}"
    return text


def why_rows(
    verdict: Verdict,
    policy: Policy,
    speech: Speech,
    facts: Mapping[str, Fact],
    currency: str | None,
    following: Verdict | None = None,
) -> tuple[WhyRow, ...]:
    """Every reason of the verdict, revision first, and those of the standing that follows it.

    `following` is the verdict at the next change of the revision, if there is one. What follows,
    and each claim, quotes the version that judged it (pin 40).
    """
    rows: list[WhyRow] = []

    def add(reasons: Iterable[Reason], about: str, label: str = verdict.version) -> None:
        for reason in reasons:
            version = policy.quoted(reason.clause, label)
            rows.extend(_rows((reason,), about, verdict, version, speech, facts, currency))

    for alert in verdict.alerts:
        add(alert.because, "Alert")
    add(verdict.revision.because, "Revision")
    if following is not None:
        add(following.revision.because, "Next", following.version)
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
        add(claim.because, "Claim", claim.version)
    return (*_once(rows), *judged)


def reason_rows(
    because: Iterable[Reason],
    verdict: Verdict,
    version: Version,
    speech: Speech,
    facts: Mapping[str, Fact],
    currency: str | None,
) -> tuple[WhyRow, ...]:
    """The reasons of one claim as rows, each clause once; `version` is the one that judged it."""
    known = (reason for reason in because if version.states(reason.clause))
    return _once(_rows(known, "Claim", verdict, version, speech, facts, currency))


_REQUEST, _CLAIM = "Request", "Claim made"  # what a row of a judgement is about
_SHOWN = 3  # of the requests: those before are in the history


def _requests(
    verdict: Verdict, facts: Mapping[str, Fact], speech: Speech, currency: str | None
) -> list[WhyRow]:
    """How the last requests were judged when they came in: a row for each item."""
    rows = []
    for key in list(verdict.requests)[-_SHOWN:]:
        fact, request = facts[key], verdict.requests[key]
        fee = (
            ""
            if request.fee is None
            else tr("Fee of the request: {fee}.", fee=fee_words(request.fee))
        )
        for item, judged in zip(fact.items, request.items, strict=True):
            undone = next(
                (r.working for r in judged.because if isinstance(r.working, Undoes)), None
            )
            undoes = "" if undone is None else working_words(undone, speech, currency)
            cited = numbers(judged.because)
            by = "" if len(cited) == 1 else _by(cited)
            rows.append(
                WhyRow(
                    cited[0],
                    tr(
                        "Asked {day}: {item}. Judged {standing}.",
                        day=speech.day(fact.at),
                        item=item_words(item),
                        standing=STANDING_WORDS[judged.standing],
                    ),
                    " ".join(part for part in (by, undoes, fee) if part),
                    _REQUEST,
                    named_facts((key,), facts, speech, currency),
                )
            )
    return rows


def _claims(verdict: Verdict, facts: Mapping[str, Fact], speech: Speech) -> list[WhyRow]:
    """How each claim stands, refused and settled ones too."""
    rows = []
    for key, claim in verdict.claims.items():
        words = OUTCOME_WORDS[claim.outcome]
        if claim.late:
            words = tr("{outcome}, late", outcome=words)
        rows.append(
            WhyRow(
                numbers(claim.because)[0],
                tr(
                    "Claimed {day}: {ground}. {outcome}.",
                    day=speech.day(facts[key].at),
                    ground=ground_words(facts[key].ground),
                    outcome=headed(words),
                ),
                _by(numbers(claim.because)),
                _CLAIM,
                named_facts((key,), facts, speech, None),
            )
        )
    return rows


def _by(cited: Iterable[str]) -> str:
    return tr("By {clauses}.", clauses=", ".join(cited))


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
                reading(version.says(reason.clause)),
                words,
                about,
                named,
                steps(reason, began, speech, currency),
                change(reason, about, verdict, speech),
            )
        )
    return found
