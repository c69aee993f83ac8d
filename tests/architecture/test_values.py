"""Values are made by `studio_desk.values`, which makes their classes at a quarter of the cost."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import modules, names_used

if TYPE_CHECKING:
    from collections.abc import Iterator

QUICK = "studio_desk.values.dataclass"
SLOW = "dataclasses.dataclass"
# The keywords that `values` makes itself; with any other it leaves the class to `dataclasses`.
OWN = {"frozen", "slots", "kw_only"}

# Frozen classes that the standard library makes all the same, and why.
SLOWLY = {
    "studio_desk.policy.versions.Version": "one policy is one object: equal only to itself, and"
    " it keeps what it worked out (cached_property), for which slots have no room",
    "studio_desk.policy.versions.Policy": "as Version",
    "studio_desk.reports.content.standing.Coming": "sorted by its fields (order)",
    "studio_desk.store.backup_thinning.Made": "sorted by its fields (order)",
}


def values(name: str, tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Yield the frozen classes of a module: full name, whose decorator, whether it is quick."""
    resolved = {node: used for used, node in names_used(tree)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for each in node.decorator_list:
            called = each.func if isinstance(each, ast.Call) else each
            whose = resolved.get(called, "")
            given = {
                word.arg: ast.unparse(word.value)
                for word in (each.keywords if isinstance(each, ast.Call) else [])
            }
            if whose not in (QUICK, SLOW) or given.get("frozen") != "True":
                continue
            after = any(
                isinstance(part, ast.FunctionDef) and part.name == "__post_init__"
                for part in node.body
            )
            quick = whose == QUICK and given.get("slots") == "True" and given.keys() <= OWN
            yield f"{name}.{node.name}", whose, quick and not after


def test_frozen_values_are_made_quickly() -> None:
    """A new frozen class takes `values.dataclass`, frozen with slots, or stands in the list."""
    slow = {
        name
        for module in modules().values()
        for name, _, quick in values(module.name, module.tree)
        if not quick
    }
    assert slow == SLOWLY.keys()


def test_nobody_else_takes_the_decorator_of_the_standard_library() -> None:
    """`values` takes all its keywords: what it does not make itself it hands on."""
    found = [
        module.name
        for module in modules().values()
        if module.name != "studio_desk.values"
        and any(name == SLOW for name, _ in names_used(module.tree))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("wherefrom", "decorator", "quick"),
    [
        ("from studio_desk.values import dataclass", "dataclass(frozen=True, slots=True)", True),
        (
            "from studio_desk.values import dataclass",
            "dataclass(frozen=True, slots=True, kw_only=True)",
            True,
        ),
        ("from studio_desk.values import dataclass", "dataclass(frozen=True)", False),
        (
            "from studio_desk.values import dataclass",
            "dataclass(frozen=True, slots=True, order=True)",
            False,
        ),
        ("from dataclasses import dataclass", "dataclass(frozen=True, slots=True)", False),
        ("import dataclasses as d", "d.dataclass(frozen=True, slots=True)", False),
    ],
)
def test_each_way_of_making_one_is_seen(wherefrom: str, decorator: str, quick: bool) -> None:
    """Whatever the decorator is called by, and whatever it is told."""
    tree = ast.parse(f"{wherefrom}\n@{decorator}\nclass Value:\n    name: str\n")
    assert [found for _, _, found in values("x", tree)] == [quick]


def test_what_is_done_after_making_is_seen() -> None:
    """`__post_init__` is left to the standard library as well."""
    tree = ast.parse(
        "from studio_desk.values import dataclass\n"
        "@dataclass(frozen=True, slots=True)\n"
        "class Value:\n    name: str\n    def __post_init__(self): ...\n"
    )
    assert [found for _, _, found in values("x", tree)] == [False]
