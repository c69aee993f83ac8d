"""The list is narrowed by standing, policy, kind, client and closing; each part is a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt

from studio_desk.ui.window.facets import Facets, read
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import ids, titles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def choose(window: MainWindow, *path: str) -> None:
    """Choose an entry of the filter's menu."""
    menu = window.list.filtering.fill()
    for words in path[:-1]:
        (action,) = (each for each in menu.actions() if each.text() == words)
        menu = action.menu()
    (action,) = (each for each in menu.actions() if each.text() == path[-1])
    action.trigger()


def chips(window: MainWindow) -> list[str]:
    return [chip.accessibleName() for chip in window.list.filtering.chips()]


def test_parts_narrow_together_and_are_removed(window: MainWindow, studio: Studio) -> None:
    """Two parts hold both; a click on a chip takes one away; nothing else is lost."""
    every = len(ids(window.list.model))
    choose(window, "Revision", "Revision billable")
    choose(window, "Kind", "Mixing")
    rows = {row.id: row for row in studio.projects(limit=100).rows}
    found = [rows[each] for each in ids(window.list.model)]
    assert found
    assert all(r.kind == "mixing" and r.standing.revision == "billable" for r in found)
    assert chips(window) == ["Remove the filter: Revision billable", "Remove the filter: Mixing"]
    window.list.filtering.chips()[0].click()
    assert chips(window) == ["Remove the filter: Mixing"]
    choose(window, "Remove all filters")
    assert len(ids(window.list.model)) == every
    assert window.list.filtering.isHidden()


def test_closing_within_two_days(window: MainWindow, studio: Studio) -> None:
    """Only deadlines that run out in the next 48 hours."""
    choose(window, "Closing within 48 h")
    assert titles(window.list.model)
    rows = {row.id: row.standing for row in studio.projects(limit=100).rows}
    for each in ids(window.list.model):
        at = rows[each].chip_at
        assert at is not None
        assert NOW <= at <= NOW + 48 * 3600


@pytest.mark.parametrize(
    ("path", "title"),
    [(("Client", "Ana Pavlović"), "Night Drive EP"), (("Files", "Files overdue"), "Old Maps")],
)
def test_other_parts(window: MainWindow, path: tuple[str, ...], title: str) -> None:
    """A client, a standing of the files: what fits is there."""
    choose(window, *path)
    assert title in titles(window.list.model)


def test_nothing_fits(window: MainWindow) -> None:
    """Where nothing fits the filters it is said, and one click shows everything."""
    choose(window, "Client", "Ana Pavlović")
    choose(window, "Files", "Files overdue")
    assert window.list._stack.currentWidget() is window.list._nothing
    window.list._nothing.action_triggered.emit("clear")
    assert len(titles(window.list.model)) > 10
    assert chips(window) == []


def test_filters_are_remembered(
    open_window: Callable[..., MainWindow], studio: Studio, tmp_path: Path
) -> None:
    """The next window of the profile begins with the same filters."""
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = open_window(studio, places)
    choose(first, "Revision", "Revision free")
    first.close()
    assert chips(open_window(studio, places)) == ["Remove the filter: Revision free"]


def test_what_cannot_be_read_is_left_out() -> None:
    """Facets kept as text come back; anything else in the file is as if it were not there."""
    kept = Facets(revision="free", client="7", closing="yes")
    assert read(kept.written().split(",")) == kept
    assert read(["revision=odd", "client=x", "nonsense", "colour=red", "kind="]) == Facets()


def test_end_goes_to_the_last_row(window: MainWindow, studio: Studio, qtbot) -> None:
    """End loads what is not loaded yet and stands on the last project there is."""
    for number in range(150):
        studio.add_project(title=f"zz {number:03}", kind="mixing", policy="alus-audio")
    window.list.sort_by("title")
    rows = window.list.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert len(ids(window.list.model)) < window.list.model.total
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert len(ids(window.list.model)) == window.list.model.total
    last = studio.projects(sort="title", limit=1000).rows[-1].id
    assert window.list.current() == last
