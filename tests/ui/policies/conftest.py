"""The page of policies on the demo studio: B holds for eleven projects, of all standings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio_desk.clock import FixedClock
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.policies.page import PoliciesPage
from tests.ui.reports.conftest import Answers
from tests.ui.today.pagefixtures import (  # noqa: F401  # fixtures are found by their names
    bus,
    clock,
    demo_file,
    empty_studio,
    find,
    studio,
    theme,
)

B = "audio-mastering-and-mixing"


@pytest.fixture
def said() -> list[str]:
    """What the page told, and what it said was not done."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    studio: Studio,  # noqa: F811  # the fixture
    theme: Theme,  # noqa: F811  # the fixture
    clock: FixedClock,  # noqa: F811  # the fixture
    bus: Bus,  # noqa: F811  # the fixture
    said: list[str],
    tmp_path: Path,
) -> Iterator[PoliciesPage]:
    """The page, shown as wide as beside the rail, with B chosen."""
    bus.follow(studio)
    made = PoliciesPage(studio, theme, clock, bus, asking=Answers(tmp_path))
    qtbot.addWidget(made)
    made.told.connect(said.append)
    made.failed.connect(said.append)
    made.resize(1148, 860)
    made.show()
    made.choose_policy(B)
    yield made
    made.trial.wait()
    QApplication.processEvents()


@pytest.fixture
def settled(qtbot: QtBot, page: PoliciesPage) -> Callable[[], None]:
    """Wait until the page has said what would change."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not page.trial.busy, timeout=20_000)

    return wait
