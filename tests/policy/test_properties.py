"""What must always hold, on random histories under every policy (decisions.md, last but one)."""

from __future__ import annotations

import dataclasses
import itertools
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from studio_desk.policy import (
    Case,
    Policy,
    Reason,
    Span,
    Verdict,
    case_to_json,
    decide,
    parse_case,
    read_json,
    span_to_json,
    timeline,
    verdict_to_json,
)
from studio_desk.policy.verdict import ClaimVerdict, RequestVerdict, standings_to_json
from tests import strategies
from tests.policy.making import BOOK, KINDS, VERSION_STARTS
from tests.strategies import DAY

LONG = 500 * DAY
PAST = -(10**10)  # earlier than any fact


def cases(**kinds_of_case: Any) -> st.SearchStrategy[Case]:
    """Random cases under every policy of the book."""
    return strategies.cases(policies=KINDS, anchors=VERSION_STARTS, **kinds_of_case)


def undated(**kinds_of_case: Any) -> st.SearchStrategy[Case]:
    """Random cases under policies of one version, which time alone does not change."""
    lasting = {name: kinds for name, kinds in KINDS.items() if len(BOOK[name].versions) == 1}
    return strategies.cases(policies=lasting, **kinds_of_case)


def policy_of(case: Case) -> Policy:
    return BOOK[case.policy.name]


def at_first_and_last(spans: tuple[Span, ...]) -> list[int]:
    """The first and last second of each span, and an instant far outside at both open ends."""
    instants = [PAST]
    for span in spans:
        instants += [at for at in (span.begin, span.end) if at is not None]
    return [*instants, instants[-1] + LONG]


def until(case: Case, at: int) -> Case:
    """The case as it was known at an instant: without the facts after it."""
    return dataclasses.replace(case, facts=tuple(fact for fact in case.facts if fact.at <= at))


# --- property 1 ---------------------------------------------------------------------------------


@given(cases(), st.data())
def test_decide_is_the_span_that_holds_the_instant(case: Case, data: st.DataObject) -> None:
    """`decide` equals the timeline at the first, the last and any second of every span."""
    policy = policy_of(case)
    for span in timeline(case, policy):
        standing = standings_to_json(span.verdict)
        begin = PAST if span.begin is None else span.begin
        end = span.end
        if end is None:
            running = span.verdict.subscription
            billing = None if running is None else running.next_charge_at
            end = begin + LONG if billing is None else billing - 1
        inside = data.draw(st.integers(begin, end))
        for at in {begin, inside, end}:
            assert standings_to_json(decide(case, policy, at)) == standing


@given(cases())
def test_spans_touch_and_cover_all_time(case: Case) -> None:
    """Spans are in order, without gap or overlap, and open at both ends."""
    spans = timeline(case, policy_of(case))
    assert spans[0].begin is None
    assert spans[-1].end is None
    for before, after in itertools.pairwise(spans):
        assert before.end is not None
        assert after.begin == before.end + 1
        assert before.begin is None or before.begin <= before.end


@given(cases())
def test_neighbours_differ(case: Case) -> None:
    """Two spans side by side do not say the same."""
    spans = timeline(case, policy_of(case))
    for before, after in itertools.pairwise(spans):
        assert standings_to_json(before.verdict) != standings_to_json(after.verdict)


# --- property 2 ---------------------------------------------------------------------------------


@given(cases())
def test_later_facts_change_nothing_before_them(case: Case) -> None:
    """The verdict at an instant is the same whether or not later facts are known."""
    policy = policy_of(case)
    for at in at_first_and_last(timeline(case, policy)):
        assert decide(case, policy, at) == decide(until(case, at), policy, at)


def _lasts(spans: tuple[Span, ...], at: int, standing: str) -> tuple[int | None, str | None]:
    """The last second of the run of spans with this revision standing, and what follows it."""
    last: int | None = None
    for span in spans:
        if span.end is not None and span.end < at:
            continue
        if span.verdict.revision.standing != standing:
            return last, span.verdict.revision.standing
        last = span.end
    return None, None


@given(cases())
def test_until_is_the_last_second_if_nothing_happens(case: Case) -> None:
    """A standing's `until` and `next` are what the timeline of the facts so far shows."""
    policy = policy_of(case)
    for at in at_first_and_last(timeline(case, policy)):
        known = until(case, at)
        revision = decide(known, policy, at).revision
        end, following = _lasts(timeline(known, policy), at, revision.standing)
        if revision.in_hand and revision.standing == "billable":
            assert (revision.until, revision.next) == (None, None)
            continue
        assert revision.until == end
        assert (revision.next and (revision.next.standing, revision.next.at - 1)) == (
            None if end is None else (following, end)
        )


@given(cases())
def test_retention_lasts_until_it_says(case: Case) -> None:
    """Retention stands unchanged up to its `until` if nothing happens, and not a second longer."""
    policy = policy_of(case)
    for at in at_first_and_last(timeline(case, policy)):
        known = until(case, at)
        retention = decide(known, policy, at).retention
        last = at + LONG if retention.until is None else retention.until
        assert last >= at
        assert decide(known, policy, last).retention == retention
        if retention.until is not None:
            assert decide(known, policy, last + 1).retention.standing != retention.standing


@given(cases())
def test_what_is_open_stays_open_until_it_says(case: Case) -> None:
    """What can be claimed now can be claimed up to its `until`, and not a second longer."""
    policy = policy_of(case)
    for at in at_first_and_last(timeline(case, policy)):
        known = until(case, at)
        now = decide(known, policy, at)
        for opening in now.refund.open:
            last = at + LONG if opening.until is None else opening.until
            assert opening.ground in open_grounds(decide(known, policy, last))
            if opening.until is not None:
                assert opening.ground not in open_grounds(decide(known, policy, last + 1))
        if now.exchange is not None and now.exchange.until is not None:
            then, after = (decide(known, policy, now.exchange.until + n).exchange for n in (0, 1))
            assert then is not None
            assert then.standing == now.exchange.standing
            assert after is not None
            assert after.standing != now.exchange.standing


def open_grounds(verdict: Verdict) -> set[str]:
    return {opening.ground for opening in verdict.refund.open}


# --- property 3 ---------------------------------------------------------------------------------


@given(cases())
def test_a_request_is_judged_once(case: Case) -> None:
    """A request's judgement is there from its own second on, and never changes."""
    policy = policy_of(case)
    judged: dict[str, RequestVerdict] = {}
    for fact in case.ordered():
        requests = decide(case, policy, fact.at).requests
        if fact.kind == "requested":
            judged[fact.id] = requests[fact.id]
    for span in timeline(case, policy):
        for key, verdict in span.verdict.requests.items():
            assert judged[key] == verdict


@given(cases())
def test_a_completion_is_never_undone(case: Case) -> None:
    """Once a project is complete it stays so, with the same instant of completion."""
    completed_at = None
    for span in timeline(case, policy_of(case)):
        revision = span.verdict.revision
        assert revision.complete == (revision.completed_at is not None)
        if completed_at is not None:
            assert revision.completed_at == completed_at
        completed_at = revision.completed_at


# --- property 4 ---------------------------------------------------------------------------------


def shifted(case: Case, seconds: int) -> Case:
    facts = (
        dataclasses.replace(
            fact,
            at=fact.at + seconds,
            reply_by=None if fact.reply_by is None else fact.reply_by + seconds,
        )
        for fact in case.facts
    )
    return dataclasses.replace(case, facts=tuple(facts))


def _moved(value: Any, seconds: int) -> Any:
    """The same value with every instant in it moved."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        moved = {
            part.name: _moved(getattr(value, part.name), seconds)
            if part.name not in _INSTANTS
            else _moved_instant(getattr(value, part.name), seconds)
            for part in dataclasses.fields(value)
        }
        return type(value)(**moved)
    if isinstance(value, dict):
        return {key: _moved(element, seconds) for key, element in value.items()}
    if isinstance(value, tuple):
        return tuple(_moved(element, seconds) for element in value)
    return value


_INSTANTS = frozenset(
    [
        "at",
        "until",
        "completed_at",
        "access_until",
        "next_charge_at",
        "cancel_by",
        "start",
        "end",
        "begin",
    ]
)


def _moved_instant(value: int | None, seconds: int) -> int | None:
    return None if value is None else value + seconds


@given(strategies.cases(zones=["Etc/UTC"]), st.integers(-200, 200))
def test_whole_weeks_move_every_deadline_in_days_or_weeks(case: Case, weeks: int) -> None:
    """Where clocks never change, a history moved by weeks has its deadlines moved by as much."""
    policy, by = policy_of(case), weeks * 7 * DAY
    later = shifted(case, by)
    for at in at_first_and_last(timeline(case, policy))[1:-1]:
        before, after = decide(case, policy, at), decide(later, policy, at + by)
        keeps = {before.retention.standing, after.retention.standing}
        counted_in_years = bool(keeps & {"purgeable", "overdue"}) and "purged" not in keeps
        for verdict in (before, after):
            # Months and years differ in length: their instants are looked at elsewhere.
            verdict_parts = {"subscription": None}
            if counted_in_years:
                verdict_parts["retention"] = None
            if verdict is before:
                before = dataclasses.replace(before, **verdict_parts)  # type: ignore[arg-type]
            else:
                after = dataclasses.replace(after, **verdict_parts)  # type: ignore[arg-type]
        assert _moved(before, by) == after


@given(undated(zones=["Etc/UTC"], max_facts=8))
def test_four_hundred_years_move_everything(case: Case) -> None:
    """The calendar repeats after 400 years, which are whole weeks: so does every timeline."""
    policy, by = policy_of(case), 146_097 * DAY
    before, after = timeline(case, policy), timeline(shifted(case, by), policy)
    assert _moved(before[1:], by) == after[1:]


# --- property 5 ---------------------------------------------------------------------------------


def reasons_of(value: Any, place: str = "") -> list[tuple[str, tuple[Reason, ...]]]:
    """Every `because` inside a verdict, with its place."""
    found: list[tuple[str, tuple[Reason, ...]]] = []
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):
            inner = getattr(value, part.name)
            if part.name == "because":
                found.append((place, inner))
            else:
                found += reasons_of(inner, f"{place}.{part.name}")
    elif isinstance(value, dict):
        for key, inner in value.items():
            found += reasons_of(inner, f"{place}[{key}]")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            found += reasons_of(inner, f"{place}[{index}]")
    return found


def check_reasons(verdict: Verdict, policy: Policy) -> None:
    """Assert that each part of a verdict has reasons, that exist in the version it names."""
    own = {
        **{f".requests[{key}]": request.version for key, request in verdict.requests.items()},
        **{f".claims[{key}]": claim.version for key, claim in verdict.claims.items()},
    }
    for place, because in reasons_of(verdict):
        assert because, place
        label = next((own[key] for key in own if place.startswith(key)), verdict.version)
        version = policy.version(label)
        assert version is not None
        for reason in because:
            assert version.says(reason.clause), (place, reason.clause)


@given(cases())
def test_every_answer_cites_clauses_that_exist(case: Case) -> None:
    """No reason is empty, and each cited number has a statement in the version named."""
    policy = policy_of(case)
    ids = {fact.id for fact in case.facts}
    for span in timeline(case, policy):
        check_reasons(span.verdict, policy)
        for _, because in reasons_of(span.verdict):
            assert all(set(reason.facts) <= ids for reason in because)


# --- property 6 and the format ------------------------------------------------------------------


@given(cases())
def test_every_valid_case_is_answered_in_json(case: Case) -> None:
    """Any valid case has an answer at any instant, and the answer is plain JSON."""
    policy = policy_of(case)
    spans = timeline(case, policy)
    for span in spans:
        told = span_to_json(span.verdict, span.begin, span.end)
        assert json.loads(json.dumps(told, allow_nan=False)) == told
    for fact in case.facts:
        told = verdict_to_json(decide(case, policy, fact.at))
        assert json.loads(json.dumps(told, allow_nan=False)) == told


@given(cases())
def test_a_case_survives_being_written_and_read(case: Case) -> None:
    """What `case_to_json` writes is read again as an equal case."""
    written = json.dumps(case_to_json(case)).encode()
    assert parse_case(read_json(written), BOOK, BOOK.kinds) == case


@given(cases(), st.randoms(use_true_random=False))
def test_facts_of_distinct_instants_count_in_any_order(case: Case, chance: Any) -> None:
    """Facts may be listed in any order where their instants tell it (pin 34)."""
    facts = [
        dataclasses.replace(fact, at=fact.at + 2 * index) for index, fact in enumerate(case.facts)
    ]
    straight = dataclasses.replace(case, facts=tuple(facts))
    chance.shuffle(facts)
    mixed = dataclasses.replace(case, facts=tuple(facts))
    assert timeline(mixed, policy_of(case)) == timeline(straight, policy_of(case))
    written = read_json(json.dumps(case_to_json(mixed)).encode())
    assert parse_case(written, BOOK, BOOK.kinds) == mixed


@given(cases())
def test_a_settled_claim_stays_settled(case: Case) -> None:
    """Once money, credit, a refusal or goods settled a claim, it never opens again (pin 20)."""
    settles = {"refunded", "credited", "declined", "exchanged"}
    settled: dict[str, ClaimVerdict] = {}
    policy = policy_of(case)
    for fact in case.ordered():
        if fact.kind in settles and fact.claim is not None:
            settled.setdefault(fact.claim, decide(case, policy, fact.at).claims[fact.claim])
    for key, verdict in settled.items():
        last = decide(case, policy, case.ordered()[-1].at + LONG).claims[key]
        assert (last.outcome, last.remedy) == ("settled", verdict.remedy)
