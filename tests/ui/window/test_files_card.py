"""The card of the files: beside the promise, what lies on the drives, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk.clock import FixedClock
from studio_desk.studio import Filter, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.today import today_row
from studio_desk.ui.window.content import content as word
from studio_desk.ui.window.content import load
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import FILES, TODAY
from tests.ui.window.looking import panel_of


@pytest.fixture(autouse=True)
def drive(studio: Studio, tmp_path: Path) -> None:
    """The demo's drive, there before the window."""
    studio.lay_out_demo_files(tmp_path / "Vault 1")


@pytest.fixture
def files_page(
    window: MainWindow, studio: Studio, theme: Theme, clock: FixedClock
) -> Iterator[FilesPage]:
    """The page of files in the window."""
    bus = Bus()
    bus.follow(studio)
    page = FilesPage(studio, theme, clock, bus)
    window.add_page(FILES, lambda: page)
    yield page
    page.end()
    bus.let_go()


def lines(window: MainWindow) -> list[str]:
    content = panel_of(window).content()
    assert content is not None
    return [f"{line.strong} {line.text}".strip() for line in content.cards[2].lines]


def test_what_is_held_stands_beside_the_promise(
    window: MainWindow, files_page: FilesPage, find: Callable[[str], int], studio: Studio
) -> None:
    """Size, number and when it was last verified; a fault first; nothing where nothing lies, or
    for another instant; and a verification that ends is seen at once.
    """
    del files_page
    night = find("Night Drive EP")
    window.show_project(night)
    assert lines(window)[-1] == "39 MB, 5 files, verified Sat 7 Mar, 12:04"
    studio.files.verify([night])
    QApplication.processEvents()
    assert lines(window)[-1] == "39 MB, 5 files, verified today, 09:18"
    panel_of(window).as_of_asked.emit(studio.clock.now() + 86_400)
    assert not any("39 MB" in line for line in lines(window))
    panel_of(window).as_of_asked.emit(None)
    window.show_project(find("Copper Wire"))
    assert lines(window)[-1] == "1 file changed. 20 MB, 3 files"
    content = panel_of(window).content()
    assert content is not None
    short = content.cards[2].short_lines
    assert short is not None
    assert short[0].strong == "1 file changed."
    window.show_project(find("Tin Roof"))
    assert not any("MB" in line for line in lines(window))


def test_files_that_may_go_are_purged_on_their_page(
    window: MainWindow, files_page: FilesPage, find: Callable[[str], int], studio: Studio
) -> None:
    """Where the drive holds them the card leads there, past any search; else a purge is recorded
    by hand.
    """
    old = find("Old Maps")
    files_page.search.setText("Tidewrack")
    window.show_project(old)
    panel = panel_of(window)
    content = panel.content()
    assert content is not None
    action = content.cards[2].action
    assert action is not None
    assert action.text == "Open files"
    panel.cards.cards()[2].action_triggered.emit(action.id)
    assert window.page() is files_page
    assert files_page.chosen() == old
    assert not files_page.search.text()
    # May be purged, and no files of it are registered.
    (row,) = studio.projects(Filter(text="First Light", archived=True)).rows
    content = word(load(studio, row.id), studio.clock.now())
    assert content.cards[2].action is not None
    assert content.cards[2].action.text == "Record purge"


def test_today_leads_to_files_that_are_overdue(
    window: MainWindow, files_page: FilesPage, find: Callable[[str], int], studio: Studio
) -> None:
    """The line says how much is kept and how long the client may still answer; its button shows
    the files.
    """
    old = find("Old Maps")
    window.show_page(TODAY)
    today = window.pages.today
    duty = today.model.duty(today.model.index_of(old))
    assert duty is not None
    row = today_row(duty, studio.clock.now())
    assert row.sentence == (
        "23 MB kept past the longest term. The days of grace end Mon 9 Mar, 10:00."
    )
    assert row.button == "Open files"
    today.act(old)
    assert window.page() is files_page
    assert files_page.chosen() == old
