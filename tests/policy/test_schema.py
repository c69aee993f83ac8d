"""The schema of policy files: the same tables as the loader's, and it agrees with it on files."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from typing import Any

import fastjsonschema
import pytest

from studio_desk import resources
from studio_desk.policy.schema import policy_schema
from tests.policy.making import HERE, NORTH_ROOM
from tests.policy.test_broken_policies import BASE, BROKEN

ACCEPTS = fastjsonschema.compile(policy_schema())
# What only the loader can see: between clauses, between versions, and dates, which TOML checks.
BETWEEN = ("overlaps", "has no ", "can have one", "given twice", "house rule", "does not fit",
           "say either", "the head of the file says", "sets a fee", "is missing", "not one of",
           "months and years", "not a date", "outside the years")  # fmt: skip


def plain(text: str) -> Any:
    """A TOML text as JSON has it."""
    return json.loads(json.dumps(tomllib.loads(text), default=date.isoformat))


def test_the_shipped_schema_is_the_one_of_the_loader() -> None:
    """`studio-desk policy schema` writes the file that ships; it cannot drift."""
    shipped = json.loads(resources.path("policies", "policy.schema.json").read_text("utf-8"))
    assert shipped == policy_schema()


@pytest.mark.parametrize("path", [*resources.policy_files(), NORTH_ROOM], ids=lambda p: p.name)
def test_good_files_satisfy_it(path: Any) -> None:
    """The four that ship, and one of a studio's own."""
    ACCEPTS(plain(path.read_text("utf-8")))


def broken(case: dict[str, Any]) -> str:
    if "add" in case:
        return BASE + case["add"]
    return BASE.replace(case["replace"], case["by"])


def formal(case: dict[str, Any]) -> bool:
    """Whether a fault is one of form: what a schema can see."""
    try:
        tomllib.loads(broken(case))
    except (ValueError, RecursionError):
        return False
    words = [message.split(": ", 2)[-1] for message in case["told"]]
    return any(not any(each in said for each in BETWEEN) for said in words)


@pytest.mark.parametrize(
    "case", [case for case in BROKEN if formal(case)], ids=lambda case: case["broken"]
)
def test_what_is_wrong_in_form_is_refused_by_both(case: dict[str, Any]) -> None:
    """Every broken file of the loader's tests whose fault lies in one key."""
    with pytest.raises(fastjsonschema.JsonSchemaException):
        ACCEPTS(plain(broken(case)))


def test_there_are_many_of_them() -> None:
    """The list above is no accident of a filter."""
    assert sum(formal(case) for case in BROKEN) >= 20


def test_words_are_those_of_the_loader() -> None:
    """A ground, a unit or a fact that the loader does not know is refused, and every term known."""
    good = plain((HERE / "policies" / "my-house.toml").read_text("utf-8"))
    ACCEPTS(good)
    for clause in good["clause"]:
        other = json.loads(json.dumps(good))
        index = good["clause"].index(clause)
        other["clause"][index]["term"] = "guess"
        with pytest.raises(fastjsonschema.JsonSchemaException):
            ACCEPTS(other)
