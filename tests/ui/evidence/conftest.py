"""The list of evidence on a studio with one claim that needs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.studio import Studio
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.kit.theme import Theme
from tests.evidence.conftest import ana, clock, copper, export, store, studio

__all__ = ["ana", "clock", "copper", "export", "store", "studio"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, without motion."""
    return Theme(qapp, resources.root(), mode="light", motion=False)


@pytest.fixture
def opened() -> list[Path]:
    """The copies that were handed to the desktop."""
    return []


@pytest.fixture
def evidence(
    qtbot: Any,
    studio: Studio,
    theme: Theme,
    clock: FixedClock,
    copper: int,
    opened: list[Path],
) -> Iterator[EvidenceList]:
    """The list, shown for claim f3 of Copper Wire."""
    made = EvidenceList(studio, theme, clock, opener=opened.append)
    qtbot.addWidget(made)
    made.resize(530, 200)
    made.show_claim(copper, "f3")
    made.show()
    yield made
    made.end()
    qtbot.waitUntil(lambda: not made.busy)
