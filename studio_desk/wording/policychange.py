"""What a new version would change for one project, in words: what, before, after, which clause."""

from __future__ import annotations

from collections.abc import Iterator

import studio_desk.policy.terms as t
from studio_desk.policy.verdict import Fee, Verdict
from studio_desk.policy.versions import Version
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass
from studio_desk.wording.policies import differing
from studio_desk.wording.speech import Speech, short_money

_REVISIONS = (t.Window, t.Rounds, t.Completion, t.LateRevision, t.OneSubmission, t.Reversal)
_FEES = (t.FeeFloor, t.ReversalFee)
_REFUNDS = (t.Bar, t.CreditOnly, t.Refusal, t.ContactWindow, t.RefundException, t.Review, t.Repair)
_FILES = (t.Courtesy, t.Care)
_GOODS = (t.ExchangeWindow, t.ReturnWindow, t.Condition, t.Exclusion)
_SERVICE = (t.Cancellation, t.Access)
_STANDINGS: dict[str, str] = {
    "not_delivered": QT_TR_NOOP("not delivered"),
    "free": QT_TR_NOOP("free"),
    "billable": QT_TR_NOOP("billable"),
    "closed": QT_TR_NOOP("closed"),
    "barred": QT_TR_NOOP("no refund"),
    "credit_only": QT_TR_NOOP("credit only"),
    "review": QT_TR_NOOP("in review"),
    "applies": QT_TR_NOOP("applies"),
    "none": QT_TR_NOOP("nothing kept"),
    "in_care": QT_TR_NOOP("in care"),
    "courtesy": QT_TR_NOOP("courtesy"),
    "purgeable": QT_TR_NOOP("purgeable"),
    "overdue": QT_TR_NOOP("overdue"),
    "purged": QT_TR_NOOP("purged"),
    "unspecified": QT_TR_NOOP("no promise"),
    "open": QT_TR_NOOP("open"),
    "asked": QT_TR_NOOP("asked for"),
    "expired": QT_TR_NOOP("over"),
    "excluded": QT_TR_NOOP("left out"),
    "settled": QT_TR_NOOP("settled"),
    "active": QT_TR_NOOP("active"),
    "ending": QT_TR_NOOP("ending"),
    "ended": QT_TR_NOOP("ended"),
}


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of what would change: ``Free until``, before, after; the clause that does it."""

    what: str
    before: str
    after: str
    clause: str
    fee: bool = False


def changed(
    before: Verdict, after: Verdict, kind: str, versions: tuple[Version, Version], speech: Speech
) -> tuple[Changed, ...]:
    """What differs between two answers about one instant, the most telling first.

    `versions`: the present one and the new one; `kind` is the project's kind of work.
    """
    old, new = versions
    numbers = differing(new, old)

    def clause(types: tuple[type[t.Term], ...]) -> str:
        """The changed clause of such a term that holds for this kind of work, else any."""
        terms = {each.number: each.term for each in (*old.clauses, *new.clauses)}
        fitting = [
            number
            for number in numbers
            if isinstance(terms[number], types)
            and (not terms[number].kinds or kind in terms[number].kinds)
        ]
        return fitting[0] if fitting else numbers[0] if numbers else ""

    lines = [
        Changed(what, was, will, clause(types), fee=types is _FEES)
        for what, was, will, types in _lines(before, after, speech)
        if was != will
    ]
    if lines:
        return tuple(lines)
    return (Changed(tr("The reasons"), before.version, after.version, clause(_REVISIONS)),)


_Line = tuple[str, str, str, tuple[type[t.Term], ...]]


def _lines(before: Verdict, after: Verdict, speech: Speech) -> Iterator[_Line]:
    yield from _revision(before, after, speech)
    yield from _refund(before, after, speech)
    a, b = before.exchange, after.exchange
    if a and b:
        was, will = _till(a.standing, a.until, speech), _till(b.standing, b.until, speech)
        yield tr("Exchange"), was, will, _GOODS
    one, other = before.subscription, after.subscription
    if one and other:
        was, will = tr(_STANDINGS[one.standing]), tr(_STANDINGS[other.standing])
        yield tr("Subscription"), was, will, _SERVICE
    x, y = before.retention, after.retention
    if (x.until, y.until) == (before.revision.until, after.revision.until):
        return  # in care as long as revisions are free: told already
    was, will = _till(x.standing, x.until, speech), _till(y.standing, y.until, speech)
    yield tr("Files"), was, will, _FILES


def _revision(before: Verdict, after: Verdict, speech: Speech) -> Iterator[_Line]:
    a, b = before.revision, after.revision
    if a.standing != b.standing:
        yield (
            tr("Revisions"),
            _till(a.standing, a.until, speech),
            _till(b.standing, b.until, speech),
            _REVISIONS,
        )
        return
    if a.until is not None and b.until is not None:
        yield tr("Free until"), speech.when(a.until), speech.when(b.until), _REVISIONS
    if a.rounds_left is not None and b.rounds_left is not None:
        yield tr("Free rounds left"), str(a.rounds_left), str(b.rounds_left), _REVISIONS
    if a.scope != b.scope or a.in_hand != b.in_hand:
        yield tr("Free for"), _scope(a.scope), _scope(b.scope), _REVISIONS
    if a.fee and b.fee and a.fee != b.fee:
        what = tr("If more is asked") if a.standing == "free" or a.in_hand else tr("Billable")
        yield what, _fee(a.fee), _fee(b.fee, whole=True), _FEES


def _scope(scope: str | None) -> str:
    return tr("follow-ups") if scope == "follow_ups" else tr("anything")


def _fee(fee: Fee, *, whole: bool = False) -> str:
    amount = short_money(fee.amount, fee.currency)
    words = amount if fee.exact else tr("from {fee}", fee=amount)
    if whole and fee.per == "song":
        return tr("{fee} a song", fee=words)
    return tr("{fee} a round", fee=words) if whole and fee.per == "round" else words


def _refund(before: Verdict, after: Verdict, speech: Speech) -> Iterator[_Line]:
    a, b = before.refund, after.refund
    if a.standing != b.standing:
        yield tr("Refund"), tr(_STANDINGS[a.standing]), tr(_STANDINGS[b.standing]), _REFUNDS
    old = {opening.ground: opening.until for opening in a.open}
    for opening in b.open:
        if opening.ground in old and old[opening.ground] != opening.until:
            yield (
                tr("Still claimable until"),
                _when(old[opening.ground], speech),
                _when(opening.until, speech),
                _REFUNDS,
            )
            break
    else:
        if set(old) != {opening.ground for opening in b.open}:
            yield tr("Still claimable"), _count(len(old)), _count(len(b.open)), _REFUNDS
    for key, claim in after.claims.items():
        was = before.claims.get(key)
        if was is not None and (was.outcome, was.until) != (claim.outcome, claim.until):
            yield (
                tr("Claim"),
                _outcome(was.outcome, was.until, speech),
                _outcome(claim.outcome, claim.until, speech),
                (*_REFUNDS, *_GOODS),
            )
            break


def _count(number: int) -> str:
    return tr("%n grounds", "%n ground", number) if number else tr("nothing")


def _outcome(outcome: str, until: int | None, speech: Speech) -> str:
    words = tr(_STANDINGS[outcome]) if outcome in _STANDINGS else outcome.replace("_", " ")
    return words if until is None else tr("until {when}", when=speech.when(until))


def _till(standing: str, until: int | None, speech: Speech) -> str:
    words = tr(_STANDINGS[standing])
    if until is None:
        return words
    return tr("{standing} until {when}", standing=words, when=speech.when(until))


def _when(until: int | None, speech: Speech) -> str:
    return tr("any time") if until is None else speech.when(until)
