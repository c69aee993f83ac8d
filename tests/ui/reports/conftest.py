"""The page of reports on the demo studio, with a system that answers by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio_desk.clock import FixedClock
from studio_desk.studio import Filter, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.asking import Asking
from studio_desk.ui.reports.page import ReportsPage
from tests.ui.today.pagefixtures import (  # noqa: F401  # fixtures are found by their names
    bus,
    clock,
    demo_file,
    empty_studio,
    studio,
    theme,
)


class Answers(Asking):
    """Answers at once; keeps what was opened."""

    def __init__(self, folder: Path) -> None:
        self.into: Path | None = folder
        self.opened: list[str] = []
        self.opens = True
        self.suggested = Path()
        self.pages: tuple[int, int] | None = None

    def place(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        self.suggested = suggested
        return None if self.into is None else self.into / suggested.name

    def folder(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        return self.into

    def printer(self, parent: QWidget, pages: int, title: str) -> QPrinter | None:
        if self.into is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.into / "printed.pdf"))
        if self.pages:
            printer.setFromTo(*self.pages)
        return printer

    def open_file(self, path: Path) -> bool:
        self.opened.append(str(path))
        return self.opens

    def open_link(self, link: str) -> bool:
        self.opened.append(link)
        return self.opens


@pytest.fixture(autouse=True)
def english_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window speaks English, whatever another test let the application speak."""
    monkeypatch.setattr("studio_desk.ui.reports.page.spoken", lambda: "en")


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    folder = tmp_path / "out"
    folder.mkdir()
    return Answers(folder)


@pytest.fixture
def open_page(
    qtbot: QtBot,
    theme: Theme,  # noqa: F811
    clock: FixedClock,  # noqa: F811
    answers: Answers,
    tmp_path: Path,
) -> Iterator[Callable[..., ReportsPage]]:
    """Opens the page on a studio."""
    opened: list[tuple[ReportsPage, Bus]] = []

    def make(studio: Studio, places=None) -> ReportsPage:  # type: ignore[no-untyped-def]  # noqa: F811
        heard = Bus()
        heard.follow(studio)
        page = ReportsPage(studio, theme, clock, heard, tmp_path / "templates", places)
        page.deeds.asking = answers
        qtbot.addWidget(page)
        page.resize(1148, 826)
        page.show()
        opened.append((page, heard))
        idle(qtbot, page)
        return page

    yield make
    for page, heard in opened:
        heard.let_go()
        page.end()


@pytest.fixture
def page(open_page: Callable[..., ReportsPage], studio: Studio) -> ReportsPage:  # noqa: F811
    return open_page(studio)


@pytest.fixture
def project(studio: Studio) -> Callable[[str], int]:  # noqa: F811
    """The id of a project of the demo by its title."""

    def find(title: str) -> int:
        rows = studio.projects(Filter(text=title)).rows
        (found,) = (row.id for row in rows if row.title == title)
        return found

    return find


@pytest.fixture
def client(studio: Studio) -> Callable[[str], int]:  # noqa: F811
    """The id of a client of the demo by name."""

    def find(name: str) -> int:
        (found,) = (line.client.id for line in studio.clients() if line.client.name == name)
        return found

    return find


def idle(qtbot: QtBot, page: ReportsPage) -> None:
    """Wait until nothing is being made."""
    qtbot.waitUntil(
        lambda: not (page.preview.busy or page.deeds.busy or page._settle.isActive()),
        timeout=20_000,
    )
