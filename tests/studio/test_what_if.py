"""What a version would change, said beforehand: the same that happens once it is published."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import studio_desk.policy.terms as t
from studio_desk.clock import FixedClock
from studio_desk.policy import Clause, Verdict, Version, decide, parse_instant
from studio_desk.policy.verdict import standings_to_json
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.store.policies import followers
from studio_desk.studio import Studio
from studio_desk.studio.policies.whatif import Stopped

if TYPE_CHECKING:
    from pathlib import Path

NOW = parse_instant("2026-03-08T13:18:00Z")
DAY = 86_400
AHEAD = (0, 1, 9 * 3_600, DAY, 2 * DAY, 5 * DAY, 9 * DAY, 30 * DAY, 200 * DAY, 2_000 * DAY)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    """The demo studio: every kind of work, every standing."""
    path: Path = tmp_path_factory.mktemp("demo") / "studio.db"
    studio = Studio(open_store(path, now=NOW), built_in_catalogue(), FixedClock(NOW))
    studio.load_demo(NOW)
    studio.start()
    return studio


@st.composite
def changed_terms(draw: st.DrawFn) -> tuple[str, int, dict[str, tuple[str, Any]]]:
    """A policy, in how many days its version begins, and other values for some of its terms."""
    name = draw(st.sampled_from(sorted(built_in_catalogue())))
    edits: dict[str, tuple[str, Any]] = {}
    for clause in built_in_catalogue()[name].versions[-1].clauses:
        for field in dataclasses.fields(clause.term):
            form = field.metadata.get("form")
            old = getattr(clause.term, field.name)
            if form == "period":
                new: Any = dataclasses.replace(old, amount=draw(st.integers(1, 20)))
            elif form == "whole":
                new = draw(st.integers(0, 4))
            elif form == "money":
                new = draw(st.integers(0, 5_000))
            elif form == "money_by_kind":
                new = tuple((kind, draw(st.integers(0, 9_000))) for kind, _ in old)
            else:
                continue
            if draw(st.booleans()):
                edits[clause.number] = (field.name, new)
    return name, draw(st.integers(0, 12)), edits


def edited(version: Version, edits: dict[str, tuple[str, Any]]) -> Version:
    """The version with those values; windows that must be one stay one."""

    def changed(clause: Clause) -> Clause:
        if clause.number not in edits or clause.number in ("C4a", "D4a"):
            return clause
        name, value = edits[clause.number]
        return dataclasses.replace(clause, term=dataclasses.replace(clause.term, **{name: value}))

    clauses = {clause.number: changed(clause) for clause in version.clauses}
    for one, other in (("C1b", "C4a"), ("D2", "D4a")):
        if one in clauses:
            term = dataclasses.replace(clauses[one].term, clause=other)
            clauses[other] = dataclasses.replace(clauses[other], term=term)
    return dataclasses.replace(version, clauses=tuple(clauses.values()))


def answers(studio: Studio, asked: dict[int, set[int]]) -> dict[tuple[int, int], Verdict]:
    """How each project stands at each instant; a project is read once."""
    found = {}
    for project, instants in asked.items():
        case, policy = studio.case_and_policy(project)
        found |= {(project, at): decide(case, policy, at) for at in instants}
    return found


def said(verdict: Verdict) -> dict[str, Any]:
    """What an answer says, whichever version says it."""
    answer = standings_to_json(verdict)
    answer.pop("policy")
    for judged in (*answer["claims"].values(), *answer["requests"].values()):
        judged.pop("version", None)
    return answer


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(wanted=changed_terms())
def test_what_is_foretold_is_what_publishing_does(
    demo: Studio, wanted: tuple[str, int, dict[str, tuple[str, Any]]]
) -> None:
    """Each project told of answers so from then on; every other one answers as before, always."""
    name, days, edits = wanted
    version = edited(demo.policies.next_version(name), edits)
    version = dataclasses.replace(version, effective=demo.policies.today() + timedelta(days=days))
    foretold = demo.policies.what_if(version)
    told = {effect.project_id: effect for effect in foretold.effects}
    ids = followers(demo.store, name)
    asked = {
        project: {NOW + ahead for ahead in AHEAD}
        | {each.at for each in (told[project].differences[:6] if project in told else ())}
        for project in ids
    }
    before = answers(demo, asked)
    demo.policies.publish(version)
    after = answers(demo, asked)
    demo.undo()
    assert foretold.unchanged == len(ids) - len(told)
    for project in set(ids) - set(told):
        for at in asked[project]:
            assert said(before[project, at]) == said(after[project, at]), (project, at)
    for project, effect in told.items():
        for difference in effect.differences[:6]:
            answer = after[project, difference.at]
            assert dataclasses.replace(answer, at=0) == dataclasses.replace(difference.after, at=0)
            assert said(before[project, difference.at]) != said(answer)


def test_nothing_changed_changes_nothing(demo: Studio) -> None:
    """A version that says the same under another date, and other words, moves no project."""
    version = demo.policies.next_version("audio-mastering-and-mixing")
    clauses = tuple(dataclasses.replace(each, says=f"{each.says} So.") for each in version.clauses)
    found = demo.policies.what_if(dataclasses.replace(version, clauses=clauses))
    assert found.effects == ()
    assert found.unchanged > 5


def test_a_change_names_projects_and_both_answers(demo: Studio) -> None:
    """Four days after a revision in place of two: whose window that is, is told with both ends."""
    version = demo.policies.next_version("audio-mastering-and-mixing")
    # Revised on Saturday at noon: four days from then are later than the five from the delivery.
    longer = edited(version, {"B4c": ("lasts", t.Period(4, "days", "time"))})
    effects = {effect.title: effect for effect in demo.policies.what_if(longer).effects}
    first = effects["Night Drive EP"].first
    assert first.before.revision.until == parse_instant("2026-03-10T17:30:00Z")
    assert first.after.revision.until == parse_instant("2026-03-11T16:00:00Z")


def test_asking_can_be_stopped(demo: Studio) -> None:
    """A question that nobody waits for any more ends at the next project."""
    version = demo.policies.next_version("alus-audio")
    with pytest.raises(Stopped):
        demo.policies.what_if(version, lambda: True)
