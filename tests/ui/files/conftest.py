"""The Files page on a studio with one project whose files may go, on a real folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme
from tests.files.conftest import House, open_house


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, without motion."""
    return Theme(qapp, resources.root(), mode="light", motion=False)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A studio, its root on a disk, and the finished project Old Maps."""
    made = open_house(tmp_path / "home", tmp_path / "disk")
    yield made
    made.studio.store.close()


@pytest.fixture
def page(qtbot: Any, house: House, theme: Theme) -> Iterator[FilesPage]:
    """The page, shown, with Old Maps chosen once it has files."""
    bus = Bus()
    bus.follow(house.studio)
    made = FilesPage(house.studio, theme, house.clock, bus)
    qtbot.addWidget(made)
    made.resize(1148, 826)
    made.show()
    qtbot.waitUntil(lambda: not made._looker.busy)
    yield made
    made.end()
    qtbot.waitUntil(lambda: not made.deeds.jobs.busy and not made._looker.busy)
    bus.let_go()
