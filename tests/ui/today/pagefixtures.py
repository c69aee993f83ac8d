"""What the pages are tested on: the demo studio, while it is Sun 8 Mar 2026, 09:18 in New York."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Filter, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio_desk.paths import Paths

NOW = parse_instant("2026-03-08T13:18:00Z")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the demo studio, laid out once."""
    path = tmp_path_factory.mktemp("demo") / "studio.db"
    with open_store(path, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        studio.start()
        studio.load_demo(NOW)
    return path


@pytest.fixture
def empty_studio(paths: Paths, clock: FixedClock) -> Iterator[Studio]:
    """A studio with nothing in it."""
    with open_store(paths.database, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), clock)
        studio.start()
        yield studio


@pytest.fixture
def studio(demo_file: Path, paths: Paths, clock: FixedClock) -> Iterator[Studio]:
    """The demo studio, for one test alone."""
    shutil.copy(demo_file, paths.database)
    with open_store(paths.database, now=NOW) as store:
        made = Studio(store, built_in_catalogue(), clock)
        made.start()
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme at 100 % text without fades."""
    made = Theme(qapp, resources.root(), mode="light", motion=False)
    yield made
    made.set_scale(1.0)
    made.set_mode("system")
    made.deleteLater()


@pytest.fixture
def bus() -> Iterator[Bus]:
    made = Bus()
    yield made
    made.let_go()


@pytest.fixture
def shown(qtbot) -> Callable[..., QWidget]:
    """Shows a page at a size, in front."""

    def show(page: QWidget, size: tuple[int, int] = (1148, 826)) -> QWidget:
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        QApplication.processEvents()
        return page

    return show


@pytest.fixture
def find(studio: Studio) -> Callable[[str], int]:
    """The id of a project of the demo by its title."""

    def find(title: str) -> int:
        rows = studio.projects(Filter(text=title)).rows
        (found,) = (row.id for row in rows if row.title == title)
        return found

    return find
