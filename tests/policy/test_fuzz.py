"""Whatever is handed in is either read and decided, or refused as bad input: nothing else."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from studio_desk.policy import (
    BadInput,
    Case,
    Policy,
    Problem,
    assemble,
    case_to_json,
    decide,
    parse_case,
    parse_version,
    read_json,
    timeline,
    verdict_to_json,
)
from studio_desk.policyfiles import read_case_bytes
from tests.policy.making import BOOK, NORTH_ROOM, A, B, C, D, shipped
from tests.policy.matching import GOLDEN, case_files, read
from tests.policy.test_properties import check_reasons
from tests.strategies import cases

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        ("mixing", "2026-03-01T10:00:00Z", "9999-12-31", "400.00", "f1", "requested", "Etc/UTC")
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(("id", "fact", "at", "items", "versions", "name")) | st.text(), inner
        )
    ),
    max_leaves=12,
)
GOLDEN_CASES = [read(file)["case"] for file in case_files(GOLDEN)[::7]]
POLICY_TEXTS = [shipped(name) for name in (A, B, C, D)] + [NORTH_ROOM.read_text("utf-8")]


def answered(case: Case, policy: Policy) -> None:
    """Decide all of a case; every answer has its reasons and can be written."""
    for span in timeline(case, policy):
        check_reasons(span.verdict, policy)
        json.dumps(verdict_to_json(decide(case, policy, span.verdict.at)))


def refused(problems: tuple[Problem, ...], begin: str = "") -> None:
    """Assert that a refusal says something, each problem on one line."""
    assert problems
    assert all(str(problem).isprintable() for problem in problems)
    assert all(str(problem).startswith(begin) for problem in problems)


def read_or_refused(data: bytes) -> None:
    """Read a case and decide it, or see it refused."""
    try:
        case, policy = read_case_bytes(data, GOLDEN)
    except BadInput as error:
        refused(error.problems)
        return
    answered(case, policy)
    again = parse_case(read_json(json.dumps(case_to_json(case)).encode()), BOOK, BOOK.kinds)
    assert again == case


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    """Bytes of any kind are read or refused, as a case and as JSON."""
    read_or_refused(data)


@given(plain)
def test_any_json(value: Any) -> None:
    """A JSON document of any shape is refused, in lines that print."""
    read_or_refused(json.dumps(value).encode())


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all parts of a JSON value."""
    found = [path] if path else []
    if isinstance(value, dict | list):
        for key, element in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(element, (*path, key))
    return found


@st.composite
def mutated_cases(draw: st.DrawFn) -> Any:
    """Draw a golden case with some parts replaced, removed, doubled or swapped."""
    whole = copy.deepcopy(GOLDEN_CASES[draw(st.integers(0, len(GOLDEN_CASES) - 1))])
    for _ in range(draw(st.integers(1, 3))):
        paths = places(whole)
        if not paths:
            break
        *above, key = draw(st.sampled_from(paths))
        parent = whole
        for step in above:
            parent = parent[step]
        way = draw(st.sampled_from(("replace", "remove", "double", "swap")))
        if way == "replace":
            parent[key] = draw(plain)
        elif way == "remove":
            del parent[key]
        elif way == "double" and isinstance(parent, list):
            parent.append(copy.deepcopy(parent[key]))
        else:
            other = whole
            for step in draw(st.sampled_from(paths)):
                other = other[step]
            parent[key] = copy.deepcopy(other)
    return whole


@given(mutated_cases())
def test_mutated_cases(value: Any) -> None:
    """A case with something broken in it is refused, or decided if it still is one."""
    read_or_refused(json.dumps(value).encode())


@st.composite
def mutated_policies(draw: st.DrawFn) -> str:
    """Draw the text of a policy file with lines taken away, doubled, moved or changed."""
    lines = POLICY_TEXTS[draw(st.integers(0, 4))].splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        way = draw(st.sampled_from(("remove", "double", "move", "borrow", "text", "clause")))
        if way == "remove":
            del lines[at]
        elif way == "double":
            lines.insert(at, lines[at])
        elif way == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
        elif way == "borrow":
            lines[at] = draw(st.sampled_from(POLICY_TEXTS[draw(st.integers(0, 4))].splitlines()))
        elif way == "clause":
            starts = [n for n, line in enumerate(lines) if line == "[[clause]]"]
            if starts:
                begin = draw(st.sampled_from(starts))
                end = min((n for n in starts if n > begin), default=len(lines))
                del lines[begin:end]
        else:
            lines[at] += draw(st.text(max_size=5))
        if not lines:
            break
    return "\n".join(lines)


@given(mutated_policies(), st.data())
def test_mutated_policies(text: str, data: st.DataObject) -> None:
    """A policy file is refused in lines that print, or whatever it says can be decided by."""
    try:
        version = parse_version(text, "mine.toml")
    except BadInput as error:
        refused(error.problems, "mine.toml:")
        return
    policy = assemble([(version, "mine.toml")])
    known = {policy.name: policy.versions[0].kinds}
    answered(data.draw(cases(policies=known, max_facts=10)), policy)


@given(st.text(max_size=60))
def test_any_text_as_a_policy(text: str) -> None:
    """Text of any kind is refused as a policy file."""
    try:
        parse_version(text, "mine.toml")
    except BadInput as error:
        refused(error.problems, "mine.toml:")
    else:
        raise AssertionError("no text so short is a policy")


def test_there_is_something_to_mutate() -> None:
    """The cases and policies that are broken here are whole before."""
    assert len(GOLDEN_CASES) > 40
    for case in GOLDEN_CASES:
        read_or_refused(json.dumps(case).encode())
