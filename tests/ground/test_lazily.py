"""Names and modules that are imported when they are first used."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest

from studio_desk import lazily
from tests.architecture.tree import PACKAGE, modules

LAZY = ("policy", "studio")


@pytest.mark.parametrize("room", LAZY)
def test_every_name_of_a_lazy_package_is_there(room: str) -> None:
    """What the package says it offers can be had, and is what its own module has."""
    package = import_module(f"{PACKAGE}.{room}")
    for name in package.__all__:
        assert getattr(package, name) is not None


@pytest.mark.parametrize("room", LAZY)
def test_a_lazy_package_offers_what_it_shows_the_type_checker(room: str) -> None:
    """The imports beside the table, the table and ``__all__`` name the same."""
    module = modules()[f"{PACKAGE}.{room}"]
    shown = {
        alias.asname or alias.name
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{PACKAGE}.")
        for alias in node.names
    }
    package = import_module(module.name)
    assert shown == set(package.__all__)


def test_another_name_is_an_attribute_error() -> None:
    """A misspelt name fails as everywhere, also in a from-import."""
    package = import_module(f"{PACKAGE}.studio")
    with pytest.raises(AttributeError, match="no attribute 'Studios'"):
        _ = package.Studios


def test_every_lazy_module_there_is_can_be_imported() -> None:
    """What `lazily.module` is told is the module that the line beside it imports."""
    for module in modules().values():
        calls = [
            node
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "module"
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "lazily"
        ]
        named = {a.value for call in calls for a in call.args if isinstance(a, ast.Constant)}
        beside = {
            alias.name
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        assert named <= beside, module.place
        for name in named:
            import_module(str(name))


def test_a_module_is_asked_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put in the place of a function is seen by those who have the module lazily."""
    found = lazily.module("studio_desk.clock")
    clock = import_module("studio_desk.clock")
    assert found.SystemClock is clock.SystemClock
    monkeypatch.setattr(clock, "SystemClock", None)
    assert found.SystemClock is None
