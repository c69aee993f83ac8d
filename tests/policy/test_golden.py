"""Golden cases: each file's checks hold, on both sides of each edge, and every clause has one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio_desk.policy import HOUSE, decide, parse_instant, span_to_json, timeline, verdict_to_json
from studio_desk.policy.terms import Notice
from studio_desk.policyfiles import built_in_catalogue, read_case_bytes
from tests.policy.matching import GOLDEN, case_files, differences, read

FILES = case_files(GOLDEN)
DECIDING = [
    (name, clause.number)
    for name, policy in built_in_catalogue().items()
    for version in policy.versions
    for clause in version.clauses
    if not isinstance(clause.term, Notice)
]


def test_there_are_golden_cases() -> None:
    """The folder is found, and what is in it is checked."""
    assert len(FILES) > 300
    assert all(read(file)["checks"] for file in FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_golden(file: Path) -> None:
    """The verdict at each instant of the file is what the file expects, from the timeline too."""
    golden = read(file)
    case, policy = read_case_bytes(json.dumps(golden["case"]).encode(), file.parent)
    spans = timeline(case, policy)
    for check in golden["checks"]:
        at = parse_instant(check["at"])
        verdict = verdict_to_json(decide(case, policy, at))
        assert differences(check["expect"], verdict) == [], check["at"]
        span = next(span for span in spans if span.end is None or at <= span.end)
        if span.end is None and verdict["subscription"]:
            continue  # a subscription is unrolled for ten years; `decide` is right beyond
        told = span_to_json(span.verdict, span.begin, span.end) | {"at": verdict["at"]}
        assert differences(check["expect"], told) == [], check["at"]


@pytest.mark.parametrize(("policy", "number"), DECIDING, ids=lambda part: part)
def test_each_deciding_clause_has_a_golden_case(policy: str, number: str) -> None:
    """A clause that decides anything is covered by a golden case under its own policy."""
    covering = [
        file.name
        for file in FILES
        if (golden := read(file))["case"]["policy"] == policy and number in golden["covers"]
    ]
    assert covering != []


@pytest.mark.parametrize("rule", HOUSE)
def test_each_house_rule_has_a_golden_case(rule: str) -> None:
    """The rules of the house are covered too."""
    assert [file.name for file in FILES if rule in read(file)["covers"]] != []


def test_a_golden_case_covers_what_exists() -> None:
    """What a golden case says it covers is a clause, a house rule or a pin."""
    known = {number for _, number in DECIDING}
    known |= {
        clause.number
        for policy in built_in_catalogue().values()
        for version in policy.versions
        for clause in version.clauses
    }
    known |= {f"H{n}" for n in range(1, 10)} | {f"P{n}" for n in range(1, 44)}
    strangers = {
        f"{file.name}: {number}"
        for file in FILES
        for number in read(file)["covers"]
        if number not in known
    }
    assert strangers == set()


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        ({"a": 1}, {"b": 1}),
        ({"a": 1}, {"a": True}),
        ({"a": {"b": 1}}, {"a": None}),
        ({"because": ["A1a"]}, {"because": ["A1a", "A1b"]}),
        ({"because_includes": ["A1a"]}, {"because": ["A1b"]}),
        ({"absent": ["a"]}, {"a": None}),
        ([1], [1, 2]),
        ({"a": [1, 2]}, {"a": [1, 3]}),
        (None, 0),
    ],
)
def test_a_difference_is_seen(expected: object, found: object) -> None:
    """The comparison can fail: each kind of difference is told."""
    assert len(differences(expected, found)) == 1
