"""The whole window, with every page, on the hostile studio."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages
from studio_desk.ui.window.railpages import FILES, REMINDERS
from tests.hostile import making


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(making.NOW)


@pytest.fixture(scope="session")
def hostile_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The profile of the hostile studio, laid out once."""
    folder = tmp_path_factory.mktemp("hostile")
    with writing_studio(Paths.under(folder / "p"), FixedClock(making.NOW)) as studio:
        making.lay_out(studio, folder / "demo")
        making.add_the_rest(studio, folder)
    return folder / "p"


@pytest.fixture
def studio(hostile_profile: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Studio]:
    """The hostile studio, for one test alone."""
    shutil.copytree(hostile_profile, tmp_path / "profile")
    with writing_studio(Paths.under(tmp_path / "profile"), clock) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, resources.root(), mode="light", motion=False)
    yield made
    made.deleteLater()


@pytest.fixture
def window(
    qtbot: Any, studio: Studio, theme: Theme, clock: FixedClock, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window with all its pages, as the program puts it together."""
    bus = Bus()
    bus.follow(studio)
    made = MainWindow(studio, theme, clock, bus)
    files = FilesPage(studio, theme, clock, bus)
    made.add_page(FILES, lambda: files)
    centre = ReminderCentre(studio, theme, clock, bus)
    made.add_page(REMINDERS, lambda: centre)
    add_more_pages(made, studio, theme, clock, bus)
    add_reports(made, studio, theme, clock, bus, tmp_path / "templates", None)
    made.resize(1320, 860)
    made.show()
    qtbot.waitExposed(made)
    yield made
    bus.let_go()
    files.end()
    for item in made.rail.items():
        made.show_page(item.id)
        ended = getattr(made.page(), "end", None)
        if ended is not None:
            ended()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
