"""`docs/writing-a-policy.md` is true: its files are in order, their answers are the core's."""

from __future__ import annotations

import dataclasses
import re
from itertools import pairwise
from typing import Any

import pytest

import studio_desk.policy.terms as t
from studio_desk.policy import (
    Case,
    Fact,
    Policy,
    PolicyRef,
    Project,
    assemble,
    decide,
    parse_instant,
    parse_version,
    verdict_to_json,
)
from studio_desk.policy.document import NEEDED
from tests.architecture.tree import ROOT

PAGE = (ROOT / "docs" / "writing-a-policy.md").read_text("utf-8")
FILES = [text for text in re.findall(r"```toml\n(.*?)```", PAGE, re.S) if "[[clause]]" in text]


def policy_of(text: str) -> Policy:
    return assemble([(parse_version(text, "page.toml"), "page.toml")])


def rows_between() -> list[tuple[str, list[str]]]:
    """Each row of answers with the file that stands above it."""
    ends = [PAGE.index(text) for text in FILES] + [PAGE.index("## Every term")]
    found = []
    for (begin, end), text in zip(pairwise(ends), FILES, strict=True):
        for line in PAGE[begin:end].splitlines():
            cells = [cell.strip() for cell in line.strip("| ").split("|")]
            if re.match(r"\| (purchased|delivered|started) ", line):
                found.append((text, cells))
    return found


def looked_up(answer: Any, path: str) -> str:
    for part in path.split("."):
        answer = answer[int(part)] if part.isdecimal() else answer[part]
    return "" if answer in (None, []) else str(answer)


@pytest.mark.parametrize("text", FILES, ids=[re.search(r'name = "(.*)"', f)[1] for f in FILES])  # type: ignore[index]
def test_every_file_of_the_page_is_in_order(text: str) -> None:
    """What the page shows can be copied and checked without a fault."""
    assert policy_of(text).versions[0].clauses


@pytest.mark.parametrize(("text", "cells"), rows_between(), ids=lambda each: str(each)[-60:])
def test_every_answer_of_the_page_is_the_core_s(text: str, cells: list[str]) -> None:
    """The first kind of work of the file above, in UTC, under the facts of the row."""
    happened, asked, answer = cells
    policy = policy_of(text)
    facts = tuple(
        Fact(f"f{number}", kind, parse_instant(f"{at}:00Z"))
        for number, (kind, at) in enumerate((each.split() for each in happened.split("; ")), 1)
    )
    project = Project(kind=policy.versions[0].kinds[0])
    case = Case("Etc/UTC", PolicyRef(policy.name, ()), project, facts)
    path, _, wanted = answer.partition(":")
    verdict = verdict_to_json(decide(case, policy, parse_instant(f"{asked}:00Z")))
    assert looked_up(verdict, path) == wanted.strip()


def test_there_are_answers_to_each_file() -> None:
    """No file stands there without a worked example."""
    assert {text for text, _ in rows_between()} == set(FILES)
    assert len(FILES) == 4


def test_every_term_is_explained_and_shown() -> None:
    """The table names each term with exactly its keys, and each stands in one of the files."""
    table = {
        match[1]: (set(re.findall(r"`(\w+)`", match[2])), set(re.findall(r"\*(\w+)\*", match[2])))
        for match in re.finditer(r"^\| `(\w+)` \|(.*?)\|", PAGE.split("## Every term")[1], re.M)
    }
    fields = {
        word: [f for f in dataclasses.fields(kind) if "form" in f.metadata and f.name != "kinds"]
        for word, kind in t.TERMS.items()
    }
    assert table == {
        word: (
            {field.name for field in own if field.metadata["required"]},
            {field.name for field in own if not field.metadata["required"]},
        )
        for word, own in fields.items()
    }
    shown = {c.term.word for text in FILES for c in policy_of(text).versions[0].clauses}
    assert shown == set(t.TERMS)


def test_the_head_is_explained() -> None:
    """Each key that a file must have is in the table of the head."""
    head = PAGE.split("## The head")[1].split("##")[0]
    assert set(NEEDED) - {"clause"} <= set(re.findall(r"^\| `(\w+)`", head, re.M))
