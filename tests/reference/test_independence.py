"""The reference owes the program nothing: it would repeat the mistakes that it is to find."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
OWN = "tests.reference."
LAW, CASES = "law", "cases"
# Ways to come by a module, or by a file, that no import shows.
ROUNDABOUT = {"__import__", "importlib", "runpy", "eval", "exec", "open"}


def foreign(tree: ast.Module, rooms: tuple[str, ...]) -> Iterator[str]:
    """What a module knows beside the standard library and these rooms of the reference."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module=module, level=0):
                found = [module or ""]
            case ast.ImportFrom():
                found = ["a relative import"]
            case ast.Name(id=name) if name in ROUNDABOUT:
                found = [name]
            case _:
                continue
        for name in found:
            top = name.partition(".")[0]
            is_own = any(name.startswith(f"{OWN}{room}.") for room in rooms)
            if top in ROUNDABOUT or not (is_own or top in sys.stdlib_module_names):
                yield name


def files(room: str) -> list[Path]:
    return sorted((HERE / room).glob("*.py"))


@pytest.mark.parametrize("room", [LAW, CASES])
def test_the_reference_knows_nothing_of_the_program(room: str) -> None:
    """The law stands on the standard library alone, the cases on that and on the law."""
    rooms = (LAW,) if room == LAW else (LAW, CASES)
    assert len(files(room)) >= 4
    found = {
        file.name: known
        for file in files(room)
        if (known := list(foreign(ast.parse(file.read_text("utf-8")), rooms)))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "import studio_desk.policy",
        "from studio_desk.policy.money import parse_money",
        "def late():\n    from studio_desk import policy",
        "from tests.policy.making import case_of",
        "from tests.reference.comparing import read",
        "from tests.reference.cases.samples import sample",
        "from . import terms",
        "import importlib",
        "module = __import__('studio_desk')",
        "figures = open('resources/policies/alustoora.toml')",
    ],
)
def test_a_forbidden_import_is_seen(source: str) -> None:
    """The rule sees every way of knowing the program."""
    assert list(foreign(ast.parse(source), (LAW,)))


def test_what_is_allowed_is_let_be() -> None:
    """The rule lets the standard library and the law itself be."""
    source = "import re\nfrom zoneinfo import ZoneInfo\nfrom tests.reference.law.terms import Terms"
    assert list(foreign(ast.parse(source), (LAW,))) == []
