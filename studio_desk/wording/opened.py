"""What a reason opens to: its facts, its arithmetic line by line, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import Balance, Counted, FloorSum, Happened, Reason, RoundsUsed
from studio_desk.policy.terms import Period
from studio_desk.policy.verdict import Verdict
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.values import dataclass
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, money, two_units


@dataclass(frozen=True, slots=True)
class NamedFact:
    """A fact a reason looks at: its id, and its line with the time it happened."""

    id: str
    words: str


def named_facts(
    keys: Iterable[str], facts: Mapping[str, Fact], speech: Speech, currency: str | None
) -> tuple[NamedFact, ...]:
    """The facts of these ids that there are, each once."""
    found = (facts[key] for key in dict.fromkeys(keys) if key in facts)
    return tuple(
        NamedFact(fact.id, f"{fact_title(fact, currency)}, {speech.when(fact.at)}")
        for fact in found
    )


def steps(reason: Reason, began: str, speech: Speech, currency: str | None) -> tuple[str, ...]:
    """The arithmetic of a reason, a line for each step; `began` names what it counts from."""
    match reason.working:
        case Counted() as counted:
            return _counted(counted, began, speech)
        case RoundsUsed(used, free):
            left = max(0, free - used)
            return (
                tr("%n free rounds", "%n free round", free),
                tr("− {used} used", used=used),
                tr("= {left} left", left=left),
            )
        case FloorSum(songs, each, fee_currency):
            total = money(songs * each, fee_currency)
            return (
                tr("%n songs", "%n song", songs),
                tr("× {amount} a song", amount=money(each, fee_currency)),
                f"= {total}",
            )
        case Balance(paid, refunded, owed):
            over = paid - refunded - owed
            last = tr("= {amount} more than is owed", amount=money(over, currency))
            if over <= 0:
                last = (
                    tr("= {amount} still owed", amount=money(-over, currency))
                    if over
                    else tr("= nothing open")
                )
            less = (
                (tr("− {amount} refunded", amount=money(refunded, currency)),) if refunded else ()
            )
            first = tr("{amount} paid", amount=money(paid, currency))
            return (first, *less, tr("− {amount} owed", amount=money(owed, currency)), last)
    return ()


def _counted(counted: Counted, began: str, speech: Speech) -> tuple[str, ...]:
    start, end, lasts = counted.start, counted.end, counted.lasts
    by_time = lasts.count == "time"
    first = speech.when(start) if by_time else speech.day(start)
    period = period_words(lasts)
    if not by_time:
        period = tr("{period}, whole days", period=period)
    lines = [f"{began} {first}", f"+ {period}"]
    lines.append(f"= {speech.date(end)}, {speech.clock(end)}")
    changed = (
        speech.clocks_change(start, end) if by_time and lasts.unit in ("days", "weeks") else None
    )
    if changed is not None:
        lines.append(clocks_change(changed, speech))
    if end >= speech.now:
        lines.append(tr("{time} left", time=two_units(end - speech.now)))
    return tuple(lines)


def period_words(lasts: Period) -> str:
    """``5 days``."""
    match lasts.unit:
        case "days":
            return tr("%n days", "%n day", lasts.amount)
        case "weeks":
            return tr("%n weeks", "%n week", lasts.amount)
        case "months":
            return tr("%n months", "%n month", lasts.amount)
        case "years":
            return tr("%n years", "%n year", lasts.amount)


def clocks_change(changed: int, speech: Speech) -> str:
    """That the clocks change in between, and the time of day does not."""
    day = speech.short_day(changed)
    if changed <= speech.now:
        return tr("The clocks changed {day}; the time of day stays.", day=day)
    return tr("The clocks change {day}; the time of day stays.", day=day)


def change(reason: Reason, about: str, verdict: Verdict, speech: Speech) -> str:
    """What would change the answer that rests on a reason, in one sentence."""
    match reason.working:
        case Counted() as counted:
            return _deadline(counted, about, verdict, speech)
        case RoundsUsed(used, free):
            if used < free:
                return tr("A request, all its items together, uses a round.")
            return tr("More rounds, agreed and set on the project, would reopen it.")
        case FloorSum():
            return tr("Another number of songs changes the floor.")
        case Balance():
            return tr("A refund of what came twice settles it.")
        case Happened(what, _):
            return _happened(what, about, verdict, speech)
    if reason.facts:
        return tr("It rests on these facts. One that is retracted no longer counts.")
    if reason.clause.startswith("H"):
        return _HOUSE.get(reason.clause, "")
    return tr("No recorded fact stands behind it: the policy says so.")


_HOUSE = Words(
    {
        "H1": QT_TR_NOOP("The first delivery changes it."),
        "H5": QT_TR_NOOP("Another policy or kind of work changes it."),
        "H6": QT_TR_NOOP("Another policy or kind of work changes it."),
        "H7": QT_TR_NOOP("Another policy changes it."),
    }
)
_UNDONE = Words(
    {
        "purged": QT_TR_NOOP("Restoring the files reopens what the window allows."),
        "charged_back": QT_TR_NOOP("The end of the chargeback, once recorded, changes it."),
        "held": QT_TR_NOOP("Releasing the hold changes it."),
    }
)


def _deadline(counted: Counted, about: str, verdict: Verdict, speech: Speech) -> str:
    when = f"{speech.date(counted.end)}, {speech.clock(counted.end)}"
    open_still = counted.end >= speech.now
    match about:
        case "Revision" | "Next":
            until = verdict.revision.until
            if until is not None and until != counted.end:
                return tr("The later deadline counts: {when}.", when=speech.when(until))
            if open_still:
                return tr("A request before {when} keeps the project open.", when=when)
            return tr("It has passed. A request would have had to come before.")
        case "Exchange":
            if open_still:
                return tr("Back by {when}, the item is in time.", when=when)
            return tr("Back by {when}, the item would have been in time.", when=when)
        case "Refund" | "Claim":
            return tr("A claim by {when} is in time, a later one is late.", when=when)
        case "Files":
            return tr("A hold keeps the files longer.")
    return ""


def _happened(what: str, about: str, verdict: Verdict, speech: Speech) -> str:
    if what in _UNDONE:
        return _UNDONE[what]
    if what == "completed":
        until = verdict.revision.until
        if about == "Next" and until is not None:
            return tr("A request before {when} keeps the project open.", when=speech.when(until))
        return tr("A request before then would have kept the project open.")
    return tr("It rests on this fact. Retracted, it no longer counts.")
