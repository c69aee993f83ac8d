"""The core's two questions: how does a project stand at an instant, and through all of time.

Between two facts or deadlines nothing changes, so a timeline is a list of spans. `decide` is the
span that holds an instant. Both take their facts one by one into a `History`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

import studio_desk.policy.terms as t
from studio_desk.policy.alerts import alerts
from studio_desk.policy.case import Case
from studio_desk.policy.claims import claim_verdict, first_look, open_claim
from studio_desk.policy.exchange import exchange
from studio_desk.policy.facts import Fact
from studio_desk.policy.history import History, Request, Suspicion, thing_of
from studio_desk.policy.instants import FIRST_INSTANT, add
from studio_desk.policy.moments import Moment, completion
from studio_desk.policy.refund import refund
from studio_desk.policy.retention import retention
from studio_desk.policy.revision import is_round, judge, revision, things, uses_round
from studio_desk.policy.subscription import subscription
from studio_desk.policy.verdict import Verdict, what_can_change
from studio_desk.policy.versions import Policy
from studio_desk.values import dataclass

# Raised with every change of the rules, so that stored spans are computed anew.
CORE_VERSION = "2"

UNROLLED_YEARS = 10  # how far past the last fact a running subscription is unrolled
_BEGINNING = FIRST_INSTANT - 400 * 86_400  # before every fact, version and deadline


@dataclass(frozen=True, slots=True)
class Span:
    """A time in which the verdict stays the same: its first and last second, None if open."""

    begin: int | None
    end: int | None
    verdict: Verdict


def decide(case: Case, policy: Policy, at: int) -> Verdict:
    """How the project stands at `at` (UTC seconds); facts later than that have not happened."""
    history = History(case, policy)
    for fact in case.ordered():
        if fact.at > at:
            break
        take(history, fact)
    return _verdict(Moment(history, at, settled=True))


def timeline(case: Case, policy: Policy) -> tuple[Span, ...]:
    """The spans of the whole of time, in order, touching; two neighbours differ.

    A running subscription is unrolled for ten years after the last fact; the last span of such a
    timeline says what holds at its beginning, and `decide` is right beyond.
    """
    facts = case.ordered()
    history = History(case, policy)
    horizon = None
    if facts:
        horizon = add(facts[-1].at, UNROLLED_YEARS, "years", "time", history.zone)
    groups = [list(group) for _, group in itertools.groupby(facts, key=lambda fact: fact.at)]
    verdicts: list[Verdict] = []
    at: int | None = _BEGINNING
    upcoming = iter([*groups, None])
    group = next(upcoming)
    while at is not None:
        if group is not None and group[0].at == at:
            for fact in group:
                take(history, fact)
            group = next(upcoming)
        moment = Moment(history, at, settled=True)
        verdicts.append(_verdict(moment))
        ends = [end for end in moment.ends if end > at and _unrolled(end, verdicts[-1], horizon)]
        if group is not None:
            ends.append(group[0].at)
        at = min(ends, default=None)
    return _spans(verdicts)


def _unrolled(end: int, verdict: Verdict, horizon: int | None) -> bool:
    """Whether a change is followed: all are, but for the billings of a subscription beyond it."""
    billing = verdict.subscription is not None and verdict.subscription.next_charge_at == end
    return not billing or horizon is None or end <= horizon


def _spans(verdicts: list[Verdict]) -> tuple[Span, ...]:
    kept: list[Verdict] = []
    last = None
    for verdict in verdicts:
        plain = what_can_change(verdict)
        if plain != last:
            kept.append(verdict)
            last = plain
    begins: list[int | None] = [None, *(verdict.at for verdict in kept[1:])]
    ends: list[int | None] = [*(verdict.at - 1 for verdict in kept[1:]), None]
    return tuple(Span(*parts) for parts in zip(begins, ends, kept, strict=True))


def _verdict(moment: Moment) -> Verdict:
    history = moment.history
    claims = {key: claim_verdict(moment, claim) for key, claim in history.claims.items()}
    goods = exchange(moment, claims)
    return Verdict(
        at=moment.at,
        policy=history.policy.name,
        version=moment.version.label,
        revision=revision(moment),
        requests={key: request.verdict for key, request in history.requests.items()},
        refund=refund(moment, claims),
        claims=claims,
        exchange=goods,
        subscription=subscription(moment),
        retention=retention(moment),
        alerts=alerts(moment),
    )


# --- taking facts -------------------------------------------------------------------------------


def take(history: History, fact: Fact) -> None:
    """Take the next fact: what is judged once is judged now, with what came before it."""
    moment = Moment(history, fact.at)
    history.completed_at = completion(moment)
    handler = _TAKES.get(fact.kind)
    if handler is not None:
        handler(moment, fact)
    history.taken.append(fact)
    history.first.setdefault(fact.kind, fact)
    history.latest[fact.kind] = fact
    history.order[fact.kind] = len(history.taken) - 1
    if history.has("cancelled") or 0 < history.refunded >= history.paid:
        if history.closed_since is None:
            history.closed_since = fact.at
    else:
        history.closed_since = None


def _delivered(moment: Moment, fact: Fact) -> None:
    history = moment.history
    if history.completed_at is None:
        history.opened["delivered"] = fact
        if not moment.terms.every(t.Window):
            history.completed_at = fact.at


def _requested(moment: Moment, fact: Fact) -> None:
    history = moment.history
    request = Request(fact, judge(moment, fact), history.completed_at is None)
    history.requests[fact.id] = request
    if request.closed:
        return
    history.in_hand[fact.id] = request
    history.asked |= things(fact)
    history.rounds_asked += is_round(fact)
    history.rounds_used += uses_round(fact)


def _revised(moment: Moment, fact: Fact) -> None:
    history = moment.history
    request = history.requests[fact.request or ""]
    request.revised = fact
    history.in_hand.pop(request.fact.id, None)
    if request.closed:
        return
    for index, item in enumerate(request.fact.items):
        thing = thing_of(item)
        if thing is not None and not item.by_studio:
            history.changes[thing] = (f"{request.fact.id}/{index}", item)
    if request.before_completion and history.completed_at is None:
        history.opened["revised"] = fact


def _paid(moment: Moment, fact: Fact) -> None:
    history = moment.history
    amount = fact.amount or 0
    history.paid += amount
    twin = history.first_of_amount.setdefault(amount, fact)
    price = history.case.project.price
    if price is None or twin is fact:
        return
    owed = price + history.charged
    if history.paid - history.refunded > owed:
        history.suspicions.append(Suspicion(fact, twin, history.paid, history.refunded, owed))


def _charged(moment: Moment, fact: Fact) -> None:
    moment.history.charged += fact.amount or 0


def _money_back(moment: Moment, fact: Fact) -> None:
    history = moment.history
    amount = fact.amount or 0
    if fact.kind == "refunded":
        history.refunded += amount
    for suspicion in history.suspicions:
        if amount >= (suspicion.payment.amount or 0):
            history.cleared.add(suspicion.payment.id)
    if fact.claim is not None:
        _settle(moment, fact)


def _settle(moment: Moment, fact: Fact) -> None:
    """The first fact that settles a claim settles it for good (pin 20)."""
    claim = moment.history.claims[fact.claim or ""]
    if claim.settled is None:
        claim.settled, claim.settled_as = fact, open_claim(moment, claim)


def _declined(moment: Moment, fact: Fact) -> None:
    history = moment.history
    _settle(moment, fact)
    if history.claims[fact.claim or ""].fact.ground == "duplicate_payment":
        history.cleared |= {suspicion.payment.id for suspicion in history.suspicions}


def _claimed(moment: Moment, fact: Fact) -> None:
    moment.history.claims[fact.id] = first_look(moment, fact)


def _evidence(moment: Moment, fact: Fact) -> None:
    claim = moment.history.claims[fact.claim or ""]
    claim.proven = claim.proven or bool(fact.evidence)


def _names_claim(attribute: str) -> Callable[[Moment, Fact], None]:
    def handler(moment: Moment, fact: Fact) -> None:
        setattr(moment.history.claims[fact.claim or ""], attribute, fact)

    return handler


def _returned(moment: Moment, fact: Fact) -> None:
    """The first arrival counts: goods that came back in time did so."""
    claim = moment.history.claims[fact.claim or ""]
    claim.returned = claim.returned or fact
    claim.arrived = claim.arrived or fact


def _inspected(moment: Moment, fact: Fact) -> None:
    """The last look decides; the first one shows that the goods were there by then."""
    claim = moment.history.claims[fact.claim or ""]
    claim.inspected = fact
    claim.arrived = claim.arrived or fact


def _charged_back(moment: Moment, fact: Fact) -> None:
    if not moment.history.has("contacted", "claimed"):
        moment.history.unannounced.append(fact)


def _subscribed(moment: Moment, _: Fact) -> None:
    moment.history.cancelled_subscription = None


def _cancelled(moment: Moment, fact: Fact) -> None:
    history = moment.history
    if history.has("subscribed") and history.cancelled_subscription is None:
        history.cancelled_subscription = fact


_TAKES: dict[str, Callable[[Moment, Fact], None]] = {
    "delivered": _delivered,
    "requested": _requested,
    "revised": _revised,
    "paid": _paid,
    "charged": _charged,
    "refunded": _money_back,
    "credited": _money_back,
    "declined": _declined,
    "exchanged": _settle,
    "claimed": _claimed,
    "evidence": _evidence,
    "fixed": _names_claim("repair"),
    "fix_failed": _names_claim("repair"),
    "rma_issued": _names_claim("rma"),
    "returned": _returned,
    "inspected": _inspected,
    "charged_back": _charged_back,
    "subscribed": _subscribed,
    "cancelled": _cancelled,
}
