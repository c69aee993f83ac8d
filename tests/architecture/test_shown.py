"""Every model is looked through by Qt's tester, every page and dialog by a test that opens it."""

from __future__ import annotations

import ast
from functools import cache

import pytest

from tests.architecture.tree import ROOT, modules

MODELS = {
    "QAbstractItemModel",
    "QAbstractListModel",
    "QAbstractTableModel",
    "QSortFilterProxyModel",
}
DIALOGS = {"QDialog", "QFileDialog", "QMessageBox"}


@cache
def bases() -> dict[str, frozenset[str]]:
    """The classes of the interface, by name, with the names of what they are made of."""
    found: dict[str, frozenset[str]] = {}
    for module in modules().values():
        if module.parts and module.parts[0] in ("ui", "reminders", "presence", "safekeeping"):
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ClassDef):
                    names = [base.id for base in node.bases if isinstance(base, ast.Name)]
                    found[node.name] = frozenset(names)
    return found


def made_of(wanted: set[str]) -> list[str]:
    """The classes that are, through whatever others, one of these."""
    known = set(wanted)
    while True:
        more = {name for name, made in bases().items() if made & known} - known
        if not more:
            return sorted(known - wanted)
        known |= more


@cache
def said_in_tests(*, of_models: bool) -> str:
    """All that the tests say; or only those that use Qt's tester."""
    texts = (path.read_text("utf-8") for path in sorted((ROOT / "tests").rglob("*.py"))
             if path.name != "test_shown.py")  # fmt: skip
    return "\n".join(t for t in texts if not of_models or "ModelTester" in t)


# Class: what a test that uses Qt's tester takes it from, where it does not name it.
REACHED = {
    "RowModel": "below.history",
    "_WhyModel": "below.why",
    "PlainModel": "detail.projects",
    "PaymentsModel": "dialog.model",
    "LockPage": "lock.page",  # a page of its own, shown by `IdleLock`
}


@pytest.mark.parametrize("name", made_of(MODELS))
def test_every_model_is_looked_through(name: str) -> None:
    """Qt's tester is set on it in some test."""
    assert REACHED.get(name, name) in said_in_tests(of_models=True)


@pytest.mark.parametrize("name", made_of(DIALOGS))
def test_every_dialog_is_opened(name: str) -> None:
    """Some test names it, or one that is made of it."""
    kinds = {name, *made_of({name})}
    assert any(kind in said_in_tests(of_models=False) for kind in kinds), name


@pytest.mark.parametrize("name", sorted(n for n in bases() if n.endswith(("Page", "Centre"))))
def test_every_page_is_shown(name: str) -> None:
    """Some test names it."""
    assert REACHED.get(name, name) in said_in_tests(of_models=False)
