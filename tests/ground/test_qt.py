"""What the Qt at hand must not do."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_costs_none_no_reference() -> None:
    """A thousand void calls leave the reference count of None as it was (DECISIONS.md, 18)."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
