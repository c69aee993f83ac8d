"""A studio with the demo's projects, and the page of reminders on it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reminders.centre import ReminderCentre

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from studio_desk.paths import Paths

NOW = parse_instant("2026-03-08T13:18:00Z")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo studio's file, made once and copied for each test."""
    file = tmp_path_factory.mktemp("demo") / "studio.db"
    with open_store(file, now=NOW) as store:
        made = Studio(store, built_in_catalogue(), FixedClock(NOW))
        made.load_demo(NOW)
        made.start()
    return file


@pytest.fixture
def studio(paths: Paths, clock: FixedClock, demo: Path) -> Iterator[Studio]:
    shutil.copy(demo, paths.database)
    with open_store(paths.database, now=NOW) as store:
        yield Studio(store, built_in_catalogue(), clock)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    # Pages of earlier tests, closed and not yet gone, would all be styled anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made = Theme(qapp, resources.root(), mode="light", motion=False)
    yield made
    made.set_mode("system")
    made.deleteLater()


@pytest.fixture
def bus(qapp: QApplication, studio: Studio) -> Iterator[Bus]:
    made = Bus(qapp)
    made.follow(studio)
    yield made
    made.let_go()


@pytest.fixture
def centre(
    qtbot: QtBot, studio: Studio, theme: Theme, clock: FixedClock, bus: Bus
) -> ReminderCentre:
    """The page, shown."""
    page = ReminderCentre(studio, theme, clock, bus)
    qtbot.addWidget(page)
    page.resize(1150, 900)
    page.show()
    return page
