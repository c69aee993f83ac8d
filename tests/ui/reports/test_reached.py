"""The page of reports is reached from where its subject is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk.clock import FixedClock
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.page import ReportsPage
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import CLIENTS, FILES, REPORTS
from tests.ui.reports.conftest import idle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Find = Callable[[str], int]


@pytest.fixture
def window(
    qtbot, studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, tmp_path: Path
) -> Iterator[MainWindow]:  # type: ignore[no-untyped-def]
    """A window with clients, files and reports."""
    made = MainWindow(studio, theme, clock, bus)
    add_reports(made, studio, theme, clock, bus, tmp_path / "templates", None)
    files = FilesPage(studio, theme, clock, bus)
    made.add_page(FILES, lambda: files)
    qtbot.addWidget(made)
    made.show()
    yield made
    files.end()
    qtbot.waitUntil(lambda: not files._looker.busy)
    if REPORTS in made._more:
        page_of(made).end()
    made.close()


def page_of(window: MainWindow) -> ReportsPage:
    page = window._more[REPORTS][0]
    assert isinstance(page, ReportsPage)
    return page


def asked(qtbot, window: MainWindow) -> tuple[str, int | None]:  # type: ignore[no-untyped-def]
    assert window.rail.current() == REPORTS
    page = page_of(window)
    idle(qtbot, page)
    assert page.preview.shown is not None
    return page.form.wanted.kind, page.form.wanted.subject


def test_it_is_made_only_when_it_is_shown(window: MainWindow) -> None:
    """A start costs nothing for it."""
    assert REPORTS not in window._more
    assert "Reports" in [item.label for item in window.rail.items()]


def test_from_a_client(qtbot, window: MainWindow) -> None:  # type: ignore[no-untyped-def]
    """The button on a client shows the client's report."""
    window.pages.show(CLIENTS)
    detail = window.pages.clients.detail
    detail.report.click()
    assert detail.client is not None
    assert asked(qtbot, window) == ("client", detail.client.id)


def test_from_the_files_of_a_project(qtbot, window: MainWindow, project: Find) -> None:  # type: ignore[no-untyped-def]
    """The menu of the page of files shows the delivery note."""
    window.pages.show(FILES)
    page = window.page()
    assert isinstance(page, FilesPage)
    number = project("Night Drive EP")
    page.choose(number)
    page._fill_menu()
    next(a for a in page._menu.actions() if a.text() == "Delivery note…").trigger()
    assert asked(qtbot, window) == ("delivery", number)


def test_from_the_palette_and_by_key(qtbot, window: MainWindow, project: Find) -> None:  # type: ignore[no-untyped-def]
    """*Make a report* on a project shows its statement, with the keyboard in the choices."""
    window.show_project(project("Kestrel"))
    window.pages._command("report")
    assert asked(qtbot, window) == ("project", project("Kestrel"))
    window.activateWindow()
    page_of(window).focus_first()
    assert QApplication.focusWidget() is page_of(window).form.kinds["project"]
