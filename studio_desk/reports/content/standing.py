"""A project's standing in a chip, and the dates that are coming."""

from __future__ import annotations

from collections.abc import Iterator

from studio_desk.policy import Verdict
from studio_desk.policy import terms as t
from studio_desk.policy.reasons import Reasons
from studio_desk.policy.verdict import Fee
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.parts import Chip
from studio_desk.reports.content.voice import Voice
from studio_desk.values import dataclass

# Standing: role, icon.
_EXCHANGE = {
    "open": ("free", "repeat"),
    "asked": ("info", "package"),
    "expired": ("closed", "lock"),
    "excluded": ("closed", "lock"),
    "settled": ("closed", "check"),
}
_SUBSCRIPTION = {
    "active": ("free", "repeat"),
    "ending": ("info", "calendar-clock"),
    "ended": ("closed", "lock"),
}


def fee_words(fee: Fee, voice: Voice) -> str:
    """``from $20 per song``, ``$35.00 per round``, ``from $40``."""
    per = f".{fee.per}" if fee.per else ""
    if fee.exact:
        return voice.say(f"fee.exact{per}", amount=voice.money(fee.amount, fee.currency))
    return voice.say(f"fee.from{per}", amount=voice.short_money(fee.amount, fee.currency))


def standing_chip(look: Look) -> Chip:
    """What the client should know first: billing, exchange or revision."""
    verdict, voice = look.verdict, look.voice
    if verdict.subscription is not None:
        found = verdict.subscription
        role, icon = _SUBSCRIPTION[found.standing]
        text = ""
        if found.next_charge_at is not None:
            text = voice.say("chip.next_charge", when=voice.date(found.next_charge_at))
        elif found.access_until is not None:
            text = voice.say("chip.access", when=voice.when(found.access_until))
        return Chip(role, icon, voice.say(f"subscription.{found.standing}"), text)
    if verdict.exchange is not None:
        goods = verdict.exchange
        role, icon = _EXCHANGE[goods.standing]
        until = "" if goods.until is None else voice.say("until", when=voice.when(goods.until))
        return Chip(role, icon, voice.say(f"exchange.{goods.standing}"), until)
    return _revision(look)


def standing_reasons(verdict: Verdict) -> Reasons:
    """Why the chip says what it says."""
    if verdict.subscription is not None:
        return verdict.subscription.because
    if verdict.exchange is not None:
        return verdict.exchange.because
    return verdict.revision.because


def _revision(look: Look) -> Chip:
    revision, voice = look.verdict.revision, look.voice
    if revision.standing == "not_delivered":
        return Chip("none", "circle-dashed", voice.say("revision.not_delivered"))
    if revision.standing == "closed":
        return _closed(look)
    if revision.in_hand:
        asked = [f for f in look.every("requested") if not _answered(look, f.id)]
        text = voice.say("chip.asked", when=voice.date(asked[0].at)) if asked else ""
        return Chip("info", "wrench", voice.say("revision.in_hand"), text)
    if revision.standing == "billable":
        text = "" if revision.fee is None else fee_words(revision.fee, voice)
        return Chip("bill", "coins", voice.say("revision.billable"), text)
    text = ""
    if revision.rounds_left is not None:
        text = voice.count("rounds_left", revision.rounds_left)
    elif revision.until is not None:
        until = voice.say("until", when=voice.when(revision.until))
        follow = revision.scope == "follow_ups"
        text = f"{voice.say('chip.follow_ups')} {until}" if follow else until
    return Chip("free", "circle-check", voice.say("revision.free"), text)


def _closed(look: Look) -> Chip:
    revision, voice = look.verdict.revision, look.voice
    first = revision.because[0].clause
    if any(isinstance(term, t.Chargeback) and term.clause == first for term in _terms(look)):
        return Chip("alert", "landmark", voice.say("revision.closed"), voice.say("chip.dispute"))
    rounds = look.terms.one(t.Rounds)
    if rounds is not None and first == rounds.clause:
        text = voice.say("chip.rounds_used")
    else:
        text = voice.maybe(f"closed.{first}")
    if first == "H6":
        done = look.last("delivered", "cannot_complete") is not None
        icon = "check" if done else "circle-dashed"
        word = "revision.handed_over" if done else "revision.not_delivered"
        return Chip("closed" if done else "none", icon, voice.say(word))
    return Chip("closed", "lock", voice.say("revision.closed"), text)


def _terms(look: Look) -> tuple[t.Term, ...]:
    return tuple(clause.term for clause in look.version.clauses)


def _answered(look: Look, request: str) -> bool:
    if look.verdict.requests[request].standing == "closed":
        return True
    return any(fact.request == request for fact in look.every("revised"))


def is_open(look: Look) -> bool:
    """Whether something can still come of the project for the client."""
    verdict = look.verdict
    if any(claim.outcome not in ("settled", "refused") for claim in verdict.claims.values()):
        return True
    if verdict.subscription is not None:
        return verdict.subscription.standing != "ended"
    if verdict.exchange is not None:
        return verdict.exchange.standing in ("open", "asked")
    revision = verdict.revision
    if revision.standing == "closed" and revision.because[0].clause == "H6":
        return look.last("delivered", "cannot_complete") is None
    return revision.in_hand or revision.standing in ("not_delivered", "free")


@dataclass(frozen=True, slots=True, order=True)
class Coming:
    """A date ahead and what it is; of two at one instant the lower `rank` is told."""

    at: int
    rank: int
    what: str
    title: str


def coming(look: Look) -> Iterator[Coming]:
    """The dates ahead that a client should know, in no order."""
    verdict, voice = look.verdict, look.voice
    for rank, (at, key) in enumerate(_dates(verdict)):
        if at is not None and at > voice.now:
            yield Coming(at, rank, voice.say(f"coming.{key}"), look.title)


def _dates(verdict: Verdict) -> Iterator[tuple[int | None, str]]:
    if verdict.revision.standing == "free":
        yield verdict.revision.until, "free_ends"
    if verdict.exchange is not None and verdict.exchange.standing == "open":
        yield verdict.exchange.until, "exchange_ends"
    for claim in verdict.claims.values():
        yield claim.until, "return_due"
    if verdict.subscription is not None:
        yield verdict.subscription.next_charge_at, "next_charge"
        yield verdict.subscription.access_until, "access_ends"
    if not verdict.retention.held and verdict.retention.standing in ("in_care", "courtesy"):
        yield verdict.retention.until, "files_end"
