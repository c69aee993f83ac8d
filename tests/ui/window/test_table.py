"""The projects as a table: columns chosen, moved, sized, sorted and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from studio_desk.store.search import folded
from studio_desk.ui.window.columns import IDS, Layout, read

from .looking import ids, panel_of, titles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.project_table import ProjectTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(window: MainWindow) -> ProjectTable:
    """The table of the demo's projects."""
    window.list.as_table.click()
    found = window.list.table
    assert found is not None
    return found


def shown(table: ProjectTable) -> list[str]:
    """The names of the columns, from the left."""
    head = table.horizontalHeader()
    places = (head.logicalIndex(place) for place in range(head.count()))
    return [IDS[number] for number in places if not head.isSectionHidden(number)]


def test_it_takes_the_room_of_the_panel(window: MainWindow, table: ProjectTable, find) -> None:
    """Opening a project brings the list back, with its panel beside it."""
    assert table.isVisible()
    assert not panel_of(window).isVisible()
    project = find("Night Drive EP")
    window.list.choose(project)
    table.setCurrentIndex(window.list.model.index_of(project))
    table.doubleClicked.emit(table.currentIndex())
    assert not window.list.in_table
    assert panel_of(window).isVisible()
    assert window.list.current() == project


def test_cells_say_what_the_column_is_called(window: MainWindow, table: ProjectTable, find) -> None:
    """Title, client, kind, standing and when, as words that are read out and copied."""
    model, row = window.list.model, window.list.model.index_of(find("Night Drive EP")).row()
    told = {name: model.index(row, number).data() for number, name in enumerate(IDS)}
    assert told["project"] == "Night Drive EP"
    assert told["client"] == "Ana Pavlović"
    assert told["kind"] == "Mixing"
    assert told["standing"] == "Free 2 d 04 h"
    assert told["when"] == "Tue 10 Mar, 13:30"
    assert told["files"] == "In the studio's care"
    assert told["policy"] == "Audio Mastering and Mixing"
    assert told["songs"] == "2"


def test_a_click_on_a_column_sorts_and_a_second_turns_around(
    window: MainWindow, table: ProjectTable
) -> None:
    """Sorted by title there are no groups."""
    head = table.horizontalHeader()
    head.sectionClicked.emit(IDS.index("project"))
    up = titles(window.list.model)
    assert window.list.model.heads() == []
    head.sectionClicked.emit(IDS.index("project"))
    assert titles(window.list.model) == up[::-1]
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize("name", [name for name in IDS if name not in ("when", "standing")])
def test_every_column_sorts_its_rows_by_what_they_say(
    window: MainWindow, table: ProjectTable, name: str
) -> None:
    """In the order of the words shown, whatever they are called within; the second click the other
    way; nobody gets lost.
    """
    model, head, number = window.list.model, table.horizontalHeader(), IDS.index(name)
    everyone = sorted(titles(model))

    def cells() -> list[str]:
        rows = range(model.rowCount())
        return [str(model.index(row, number).data()) for row in rows if row not in model.heads()]

    def key(cell: str) -> object:
        if name == "songs":
            return int(cell or 0)
        if name == "changed":  # days are shown, instants are sorted by
            return None
        return folded(cell)

    head.sectionClicked.emit(number)
    if name != "changed":
        assert cells() == sorted(cells(), key=key)
    assert head.sortIndicatorSection() == number
    up = cells()
    head.sectionClicked.emit(number)
    assert sorted(titles(model)) == everyone
    assert cells() == up[::-1]


def test_columns_are_chosen_moved_sized_and_remembered(
    open_window: Callable[..., MainWindow], studio: Studio, tmp_path: Path
) -> None:
    """They are in the profile's file of places: the next window has them, as a table."""
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = open_window(studio, places)
    window.list.show_table(on=True)
    table = window.list.table
    assert table is not None
    menu = table.column_menu()
    for words in ("Policy", "Files"):
        (action,) = (each for each in menu.actions() if each.text() == words)
        action.trigger()
    head = table.horizontalHeader()
    head.moveSection(head.visualIndex(IDS.index("standing")), 0)
    head.resizeSection(IDS.index("client"), 222)
    assert shown(table) == ["standing", "project", "client", "kind", "when", "changed", "policy"]
    window.close()
    again = open_window(studio, places)
    found = again.list.table
    assert found is not None
    assert again.list.in_table
    assert shown(found) == shown(table)
    assert found.horizontalHeader().sectionSize(IDS.index("client")) == 222


def test_several_are_selected_in_both(window: MainWindow, table: ProjectTable, qtbot) -> None:
    """What is selected in the table is selected in the list, and the other way round."""
    window.list.choose_first()
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Key.Key_Down, SHIFT)
    three = ids(window.list.model)[:3]
    assert window.list.selected() == three
    assert window.list._count.text() == "3 selected"
    window.list.show_table(on=False)
    assert window.list.selected() == three
    window.list.show_table(on=True)
    assert window.list.selected() == three


def test_rows_are_copied_with_their_columns(
    window: MainWindow, table: ProjectTable, find, qtbot
) -> None:
    """As lines of cells that a spreadsheet takes."""
    window.list.choose(find("Night Drive EP"))
    qtbot.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:4] == ["Night Drive EP", "Ana Pavlović", "Mixing", "Free 2 d 04 h"]


def test_letters_search_and_enter_folds_a_head(
    window: MainWindow, table: ProjectTable, qtbot
) -> None:
    """As in the list."""
    table.setFocus()
    table.setCurrentIndex(window.list.model.index(0))
    before = window.list.model.rowCount()
    qtbot.keyClick(table, Key.Key_Return)
    assert window.list.model.rowCount() < before
    qtbot.keyClick(table, Key.Key_Return)
    assert window.list.model.rowCount() == before
    qtbot.keyClicks(table, "night")
    assert window.list.search.text() == "night"


def test_a_layout_that_makes_no_sense_is_passed_over() -> None:
    """What was written is read again; nonsense gives the first layout; the title always stays."""
    layout = Layout(IDS[::-1], frozenset({"client", "project"}), {"client": 99})
    again = read(layout.written().split(","))
    assert (again.order, again.shown) == (layout.order, layout.shown)
    assert again.widths is not None
    assert again.widths["client"] == 99
    assert read(["", "x:1", "-project:9"]) == Layout()
    assert "project" in read(["client:zz", "client:5"]).shown


def test_the_table_is_a_sound_model(window: MainWindow, table: ProjectTable) -> None:
    """Qt's own tester finds nothing as it is sorted, searched and narrowed."""
    model = window.list.model
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode, model)
    for sort in ("title", "client", "deadline"):
        window.list.sort_by(sort, backward=True)
        window.list.sort_by(sort)
    window.list.search.setText("mix")
    window.list.search.clear()
    assert tester.model() is model


def test_heads_are_lower_than_rows_wherever_they_go(
    window: MainWindow, table: ProjectTable, studio: Studio
) -> None:
    """28 px for the head of a group, 38 for a project, also after rows came, went and moved."""

    def heights() -> list[int]:
        return [table.rowHeight(row) for row in range(window.list.model.rowCount())]

    def wanted() -> list[int]:
        heads = window.list.model.heads()
        return [28 if row in heads else 38 for row in range(window.list.model.rowCount())]

    assert heights() == wanted()
    window.list.sort_by("title")
    assert heights() == wanted()
    window.list.sort_by("deadline")
    assert heights() == wanted()
    studio.archive_many(ids(window.list.model)[:4], on=True)
    assert heights() == wanted()
    studio.undo()
    window.list.search.setText("a")
    assert heights() == wanted()
    window.list.search.clear()
    assert heights() == wanted()
