"""What the policy says of claims, asked before one is made and read off once it is. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from studio_desk.policy import GROUNDS, Case, Fact, Policy, Span, Verdict, Version, decide
from studio_desk.policy import terms as t
from studio_desk.policy.reasons import Counted, Reasons
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.policy.versions import KindTerms
from studio_desk.studio.claims.values import Cycle, Outlook

_DRAFT = "draft"
# Where a policy answers every ground alike, what clients most often say.
_COMMON = ("dissatisfaction", "change_of_mind", "duplicate_payment")
_AHEAD = 3  # billing cycles shown beyond the running one


def named_grounds(terms: KindTerms) -> tuple[str, ...]:
    """The grounds that a clause of the policy speaks of for a kind of work, exceptions first."""
    found: list[str] = []
    if terms.every(t.ExchangeWindow):
        found.append("exchange")
    found += [term.ground for term in terms.every(t.Repair)]
    for review in terms.every(t.Review):
        found += [*review.grounds, *review.also]
    found += [term.ground for term in terms.every(t.RefundException)]
    for refusal in terms.every(t.Refusal):
        found += refusal.grounds
    return tuple(dict.fromkeys(found or _COMMON))


def outlooks(
    case: Case,
    policy: Policy,
    at: int,
    now: int,
    *,
    wants: str | None = None,
    likely: bool = False,
) -> tuple[Outlook, ...]:
    """What would come of a claim made at `at` on each ground, as it would stand `now`.

    Likely grounds first; before them, a duplicate payment where the ledger suspects one. With
    `likely` no others.
    """
    seen = max(at, now)
    before = decide(case, policy, seen)
    version = policy.version(before.version) or policy.versions[-1]
    named = list(named_grounds(version.terms(case.project.kind)))
    if any(alert.alert == "suspected_duplicate_payment" for alert in before.alerts):
        named = ["duplicate_payment", *(each for each in named if each != "duplicate_payment")]
    others = () if likely else tuple(ground for ground in GROUNDS if ground not in named)
    ordered = [*named, *others]
    found = []
    for ground in ordered:
        fact = Fact(_DRAFT, "claimed", at, ground=ground, wants=wants)
        drafted = with_fact(case, fact)
        claim = decide(drafted, policy, seen).claims[_DRAFT]
        judged = policy.version(claim.version) or version
        found.append(
            Outlook(ground, ground in named, claim, judged, contact(drafted, policy, fact, claim))
        )
    return tuple(found)


def other_grounds(case: Case, policy: Policy, claim: Fact, now: int) -> tuple[Outlook, ...]:
    """What would have come of the same claim on the other grounds that the policy speaks of."""
    others = tuple(f for f in case.facts if f.id != claim.id and f.claim != claim.id)
    without = Case(case.zone, case.policy, case.project, others, case.client)
    found = outlooks(without, policy, claim.at, now, wants=claim.wants, likely=True)
    return tuple(each for each in found if each.ground != claim.ground)


def with_fact(case: Case, fact: Fact) -> Case:
    """The case with one fact more."""
    return Case(case.zone, case.policy, case.project, (*case.facts, fact), case.client)


def contact(case: Case, policy: Policy, fact: Fact, claim: ClaimVerdict) -> Counted | None:
    """How the deadline for getting in touch was counted when the claim `fact` came; None without.

    It stands in the claim's own reasons, or in what could still be claimed just before.
    """
    others = tuple(each for each in case.facts if each.id != fact.id and each.at <= fact.at)
    without = Case(case.zone, case.policy, case.project, others, case.client)
    verdict = decide(without, policy, fact.at)
    places: list[Reasons] = [o.because for o in verdict.refund.open if o.ground == fact.ground]
    if fact.ground == "exchange" and verdict.exchange is not None:
        places.append(verdict.exchange.because)
    if claim.stage in (None, "refused"):
        places.append(claim.because)
    return next(
        (r.working for because in places for r in because if isinstance(r.working, Counted)), None
    )


def deciding_clause(claim: ClaimVerdict) -> str:
    """The clause that refuses a claim: the deadline that was missed, else the first named."""
    late = [r.clause for r in claim.because if isinstance(r.working, Counted)]
    if claim.late and late:
        return late[-1]
    return claim.because[0].clause if claim.because else ""


# What can be held against a claim.
_AGAINST: tuple[type[t.Term], ...] = (
    t.Bar, t.CreditOnly, t.Refusal, t.ContactWindow, t.RefundException, t.Review, t.Repair,
    t.ExchangeWindow, t.ReturnWindow, t.Condition, t.Exclusion,
)  # fmt: skip


def refusing_clauses(version: Version, kind: str, claim: ClaimVerdict) -> tuple[str, ...]:
    """The clauses that a refusal can name: the deciding one, the others of the claim's verdict,
    then whatever else the version says against claims about such work.
    """
    terms = version.terms(kind)
    said = {term for wanted in _AGAINST for term in terms.every(wanted)}
    others = [clause.number for clause in version.clauses if clause.term in said]
    own = [reason.clause for reason in claim.because]
    first = [deciding_clause(claim)] if claim.because else []
    return tuple(dict.fromkeys([*first, *own, *others]))


def cycles(spans: tuple[Span, ...], case: Case, now: int) -> tuple[Cycle, ...]:
    """The billing cycles of the subscription that stands at `now`, and the next few.

    Read off the spans: each billing instant is one at which the next charge changes.
    """
    happened = [fact for fact in case.ordered() if fact.at <= now]
    begun = next((fact for fact in reversed(happened) if fact.kind == "subscribed"), None)
    if begun is None:
        return ()
    paid = [(fact.at, fact.amount or 0) for fact in happened if fact.kind == "paid"]
    found: list[Cycle] = []
    ahead = 0
    for begin, end in _billed(spans, begun.at):
        if begin > now:
            ahead += 1
            if ahead > _AHEAD:
                break
        state = "over" if end < now else "now" if begin <= now else "next"
        amount = sum(money for at, money in paid if begin <= at <= end)
        found.append(Cycle(begin, end, amount, state))
    return tuple(found)


def _billed(spans: tuple[Span, ...], start: int) -> Iterator[tuple[int, int]]:
    """First and last second of each cycle from `start` on."""
    begin = start
    for span in spans:
        service = span.verdict.subscription
        if service is None or (span.end is not None and span.end < start):
            continue
        if service.next_charge_at is not None:
            # The instant of the next charge belongs to the next cycle.
            if span.end is not None and span.end + 1 >= service.next_charge_at > begin:
                yield begin, service.next_charge_at - 1
                begin = service.next_charge_at
        elif service.access_until is not None and service.access_until > begin:
            yield begin, service.access_until
            return


def settling_version(policy: Policy, claim: ClaimVerdict | None, verdict: Verdict) -> Version:
    """The version of the policy whose words are to be shown for a claim."""
    label = verdict.version if claim is None else claim.version
    return policy.version(label) or policy.versions[-1]
