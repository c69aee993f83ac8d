"""What must always hold of claims: settled stays settled, and no more goes back than came in."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio_desk.clock import FixedClock
from studio_desk.policy import Case, Fact, PolicyRef, Project, format_instant, timeline
from studio_desk.studio import Refused, Studio
from studio_desk.studio.weighing import balance, excess, lowest
from tests import strategies
from tests.policy.making import BOOK, KINDS

_FINAL = ("refunded", "credited", "declined", "exchanged")
MONEY = ("paid", "refunded", "charged_back", "chargeback_closed")


@given(strategies.cases(policies=KINDS))
def test_a_settled_claim_never_reopens_by_itself(case: Case) -> None:
    """Only a failed fix that names the claim opens it again, and never once money, credit, goods
    or a refusal settled it.
    """
    spans = timeline(case, BOOK[case.policy.name])
    for before, after in itertools.pairwise(spans):
        for key, claim in before.verdict.claims.items():
            if claim.outcome != "settled" or after.verdict.claims[key].outcome == "settled":
                continue
            at = after.begin
            named = [fact for fact in case.facts if fact.claim == key and fact.at <= (at or 0)]
            assert not [fact for fact in named if fact.kind in _FINAL]
            assert [fact for fact in named if fact.kind == "fix_failed" and fact.at == at]


@st.composite
def moneys(draw: st.DrawFn) -> list[Fact]:
    """Movements in the order in which they are entered, which is not that of their instants."""
    kinds = draw(st.lists(st.sampled_from(MONEY), max_size=10))
    found = []
    for number, kind in enumerate(kinds):
        outcome = draw(st.sampled_from(("won", "lost", None)))
        amount = draw(st.sampled_from((1, 100, 250, 400)))
        if kind == "chargeback_closed":
            fact = Fact(f"f{number}", kind, draw(st.integers(0, 9)), outcome=outcome)
        elif kind == "charged_back" and draw(st.booleans()):
            fact = Fact(f"f{number}", kind, draw(st.integers(0, 9)))
        else:
            fact = Fact(f"f{number}", kind, draw(st.integers(0, 9)), amount=amount)
        found.append(fact)
    return found


def case_of(facts: list[Fact]) -> Case:
    return Case("Etc/UTC", PolicyRef("alus-audio"), Project("mixing"), tuple(facts))


@given(moneys())
def test_refunds_never_outgrow_what_came_in(facts: list[Fact]) -> None:
    """Whatever was entered before, in whatever order: where a refund without an excess is taken,
    nothing less than nothing is left, neither then nor at any instant after it.
    """
    kept: list[Fact] = []
    for fact in facts:
        if fact.kind == "refunded" and excess(case_of(kept), fact):
            continue
        kept.append(fact)
        if fact.kind == "refunded":
            known = sorted(kept, key=lambda each: each.at)
            first = known.index(fact) + 1
            assert all(balance(tuple(known[:n])) >= 0 for n in range(first, len(known) + 1))


@given(moneys(), st.integers(1, 500))
def test_the_excess_is_what_is_too_much(facts: list[Fact], amount: int) -> None:
    """A refund less its excess, where anything is left of it, has none."""
    kept = [fact for fact in facts if fact.kind != "refunded"]
    fact = Fact("last", "refunded", 10, amount=amount)
    over = excess(case_of(kept), fact)
    assert 0 <= over <= amount
    if over < amount:
        less = Fact("last", "refunded", 10, amount=amount - over)
        assert excess(case_of(kept), less) == 0


_DEEDS = st.one_of(
    st.tuples(st.sampled_from(("paid", "refunded")), st.integers(0, 5), st.integers(1, 4)),
    st.tuples(st.sampled_from(("retract",)), st.integers(1, 9), st.just(0)),
    st.tuples(st.sampled_from(("undo", "redo")), st.just(0), st.just(0)),
)


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(st.lists(_DEEDS, min_size=4, max_size=14))
def test_no_deed_of_the_owner_lets_more_go_back(
    studio: Studio, deeds: list[tuple[str, int, int]]
) -> None:
    """Payments, refunds, retractions, undo and redo in any order, none with an override: what came
    in is never outgrown.
    """
    key, _ = studio.add_project(kind="mixing", policy="alus-audio", title="Any")
    begin = studio.clock.now() - 1_000
    for deed, number, amount in deeds:
        try:
            if deed == "retract":
                studio.retract_fact(key, f"f{number}", "Entered by mistake")
            elif deed in ("undo", "redo"):
                label = studio.undo_label() if deed == "undo" else studio.redo_label()
                if label is not None and not label.startswith("new project"):
                    (studio.undo if deed == "undo" else studio.redo)()
            else:
                studio.record_fact(key, deed, begin + number, amount=amount)
        except Refused:
            pass
        assert lowest(studio.case_of(key).facts) == 0


_OF_CLAIMS = st.one_of(
    st.tuples(st.sampled_from((*_FINAL, "fixed", "fix_failed", "evidence")), st.booleans()),
    st.tuples(st.sampled_from(("restate", "later", "undo", "redo")), st.just(False)),
)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(_OF_CLAIMS, min_size=3, max_size=12))
def test_what_settled_a_claim_is_only_taken_back_by_the_owner(
    studio: Studio, deeds: list[tuple[str, bool]]
) -> None:
    """Whatever is recorded, put right, or goes by: a claim that money, credit or a refusal settled
    stays so until an undo takes that back, it is settled once, and no decision lacks its reason.
    """
    clock = studio.clock
    assert isinstance(clock, FixedClock)
    begin = clock.now()
    facts = [
        {"fact": "delivered", "at": format_instant(begin - 3 * 86_400)},
        {"fact": "paid", "at": format_instant(begin - 2 * 86_400), "amount": "100.00"},
        {"fact": "claimed", "at": format_instant(begin - 86_400), "ground": "studio_mistake"},
    ]
    key, _ = studio.add_project(kind="support", policy="online-services", title="Any", facts=facts)
    about, final = "f3", False
    for deed, reasoned in deeds:
        clock.set(clock.now() + 60)
        why = dict.fromkeys(("refused", "discretion"), "A word.") if reasoned else {}
        amount = {"amount": "10.00"} if deed in ("refunded", "credited") else {}
        try:
            if deed == "later":
                clock.set(clock.now() + 400 * 86_400)
            elif deed == "undo":
                label = studio.undo_label()
                if label is not None and not label.startswith("new project"):
                    studio.undo()
            elif deed == "redo":
                if studio.redo_label() is not None:
                    studio.redo()
            elif deed == "restate":
                studio.claims.restate(key, about, wants="refund")
            elif deed == "evidence":
                studio.record_fact(key, deed, clock.now(), claim=about, items=[{"name": "a.pdf"}])
            else:
                studio.claims.record(key, deed, clock.now(), why, claim=about, **amount)
        except Refused:
            assert deed not in ("later", "undo", "redo")
        (claim,) = [fact for fact in studio.case_of(key).facts if fact.kind == "claimed"]
        about = claim.id
        ends = [fact for fact in studio.case_of(key).facts if fact.kind in _FINAL]
        assert len(ends) <= 1
        opened = studio.claims.opened(key, about)
        if ends:
            assert opened.listed.standing == "settled"
            decided = {each.fact: each.nature for each in opened.decisions}
            assert decided.get(ends[0].id) is not None or ends[0].kind != "declined"
        elif final and deed not in ("undo", "redo"):
            raise AssertionError("a settled claim opened again by itself")
        final = bool(ends)
