"""What a reason opens to: its facts, its arithmetic line by line, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import Balance, Counted, FloorSum, Happened, Reason, RoundsUsed
from studio_desk.policy.terms import Period
from studio_desk.policy.verdict import Verdict
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, money, plural, two_units


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
            return (plural(free, "free round"), f"− {used} used", f"= {left} left")
        case FloorSum(songs, each, fee_currency):
            total = money(songs * each, fee_currency)
            return (plural(songs, "song"), f"× {money(each, fee_currency)} a song", f"= {total}")
        case Balance(paid, refunded, owed):
            over = paid - refunded - owed
            last = f"= {money(over, currency)} more than is owed"
            if over <= 0:
                last = f"= {money(-over, currency)} still owed" if over else "= nothing open"
            less = (f"− {money(refunded, currency)} refunded",) if refunded else ()
            first = f"{money(paid, currency)} paid"
            return (first, *less, f"− {money(owed, currency)} owed", last)
    return ()


def _counted(counted: Counted, began: str, speech: Speech) -> tuple[str, ...]:
    start, end, lasts = counted.start, counted.end, counted.lasts
    by_time = lasts.count == "time"
    first = speech.when(start) if by_time else speech.day(start)
    lines = [f"{began} {first}", f"+ {_period(lasts)}{'' if by_time else ', whole days'}"]
    lines.append(f"= {speech.date(end)}, {speech.clock(end)}")
    changed = (
        speech.clocks_change(start, end) if by_time and lasts.unit in ("days", "weeks") else None
    )
    if changed is not None:
        verb = "changed" if changed <= speech.now else "change"
        lines.append(f"The clocks {verb} {speech.short_day(changed)}; the time of day stays.")
    if end >= speech.now:
        lines.append(f"{two_units(end - speech.now)} left")
    return tuple(lines)


def _period(lasts: Period) -> str:
    return plural(lasts.amount, lasts.unit.rstrip("s"))


def change(reason: Reason, about: str, verdict: Verdict, speech: Speech) -> str:
    """What would change the answer that rests on a reason, in one sentence."""
    match reason.working:
        case Counted() as counted:
            return _deadline(counted, about, verdict, speech)
        case RoundsUsed(used, free):
            if used < free:
                return "A request, all its items together, uses a round."
            return "More rounds, agreed and set on the project, would reopen it."
        case FloorSum():
            return "Another number of songs changes the floor."
        case Balance():
            return "A refund of what came twice settles it."
        case Happened(what, _):
            return _happened(what, about, verdict, speech)
    if reason.facts:
        return "It rests on these facts. One that is retracted no longer counts."
    if reason.clause.startswith("H"):
        return _HOUSE.get(reason.clause, "")
    return "No recorded fact stands behind it: the policy says so."


_HOUSE = {
    "H1": "The first delivery changes it.",
    "H5": "Another policy or kind of work changes it.",
    "H6": "Another policy or kind of work changes it.",
    "H7": "Another policy changes it.",
}
_UNDONE = {
    "purged": "Restoring the files reopens what the window allows.",
    "charged_back": "The end of the chargeback, once recorded, changes it.",
    "held": "Releasing the hold changes it.",
}


def _deadline(counted: Counted, about: str, verdict: Verdict, speech: Speech) -> str:
    when = f"{speech.date(counted.end)}, {speech.clock(counted.end)}"
    open_still = counted.end >= speech.now
    match about:
        case "Revision" | "Next":
            until = verdict.revision.until
            if until is not None and until != counted.end:
                return f"The later deadline counts: {speech.when(until)}."
            if open_still:
                return f"A request before {when} keeps the project open."
            return "It has passed. A request would have had to come before."
        case "Exchange":
            verb = "is" if open_still else "would have been"
            return f"Back by {when}, the item {verb} in time."
        case "Refund" | "Claim":
            return f"A claim by {when} is in time, a later one is late."
        case "Files":
            return "A hold keeps the files longer."
    return ""


def _happened(what: str, about: str, verdict: Verdict, speech: Speech) -> str:
    if what in _UNDONE:
        return _UNDONE[what]
    if what == "completed":
        until = verdict.revision.until
        if about == "Next" and until is not None:
            return f"A request before {speech.when(until)} keeps the project open."
        return "A request before then would have kept the project open."
    return "It rests on this fact. Retracted, it no longer counts."
