"""A whole day without the mouse, or without the keyboard: nothing is reached in one way alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu

from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.window.columns import COLUMNS, IDS, ORDERS
from studio_desk.ui.window.keys import WINDOW_KEYS
from tests.ui.window.looking import panel_of, titles

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.project_table import ProjectTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
# What only moves the keyboard, and what the field of a page shows by itself.
_KEYBOARD_ALONE = {"next_pane", "previous_pane", "search"}


def actions(menu: QMenu) -> list[QAction]:
    """All that a menu and those below it offer."""
    menu.aboutToShow.emit()
    found = []
    for action in menu.actions():
        below = action.menu()
        found += actions(below) if isinstance(below, QMenu) else [action]
    return [action for action in found if not action.isSeparator()]


def test_every_key_has_a_control_to_click(window: MainWindow, find) -> None:
    """In the studio's menu, among the commands, or on a button that says its keys."""
    window.show_project(find("Night Drive EP"))
    panel_of(window)
    offered = [action.text() for action in actions(window.menu)]
    offered += [command.keys for command in window.pages.commands()]
    offered += [button.toolTip() for button in window.findChildren(QAbstractButton)]
    missing = [
        key.deed
        for key in WINDOW_KEYS
        if key.deed not in _KEYBOARD_ALONE
        and not any(shown_keys(key.sequences[0].replace("+", " ")) in text for text in offered)
    ]
    assert missing == []


def test_finding_is_reached_by_the_mouse(window: MainWindow) -> None:
    """The studio's menu leads to what finds everything else."""
    (find,) = [each for each in actions(window.menu) if each.text().startswith("Find anything")]
    find.trigger()
    assert window.pages.palette is not None
    window.pages.palette.reject()


def test_every_command_does_something(window: MainWindow) -> None:
    """Each command that is found has a deed of the window behind it, and an icon."""
    for command in window.pages.commands():
        assert command.page or command.id in window.pages._deeds, command.id


@pytest.fixture
def table(window: MainWindow) -> ProjectTable:
    window.pages._command("table")
    found = window.list.table
    assert found is not None
    return found


def test_the_table_is_sorted_by_every_column_without_the_mouse(
    window: MainWindow, table: ProjectTable
) -> None:
    """The menu of the order offers them all, and the other way round."""
    order = window.list.order
    words = [action.text() for action in actions(order.fill())]
    assert set(words) == {*ORDERS.values(), "The other way round"}
    for column in COLUMNS:
        (action,) = [each for each in order.fill().actions() if each.text() == ORDERS[column.sort]]
        action.trigger()
        assert window.list.model.order == column.sort
    order.fill().actions()[0].trigger()
    up = titles(window.list.model)
    (turned,) = [each for each in order.fill().actions() if each.text() == "The other way round"]
    turned.trigger()
    assert titles(window.list.model) == up[::-1]


def test_the_list_offers_its_own_orders(window: MainWindow) -> None:
    """Four, and the other way round; in the list nobody sees a column."""
    assert len(actions(window.list.order.fill())) == 5


def test_columns_are_moved_and_sized_by_key(window: MainWindow, table: ProjectTable, qtbot) -> None:
    """Alt with an arrow moves the column that one stands in, with Shift it makes it wider."""
    head, client = table.horizontalHeader(), IDS.index("client")
    table.setCurrentIndex(window.list.model.index(1, client))
    place, wide = head.visualIndex(client), head.sectionSize(client)
    qtbot.keyClick(table, Qt.Key.Key_Right, ALT)
    assert head.visualIndex(client) == place + 1
    qtbot.keyClick(table, Qt.Key.Key_Left, ALT)
    assert head.visualIndex(client) == place
    qtbot.keyClick(table, Qt.Key.Key_Right, ALT | SHIFT)
    assert head.sectionSize(client) > wide
    qtbot.keyClick(table, Qt.Key.Key_Left, ALT | SHIFT)
    assert head.sectionSize(client) == wide
    for _ in range(len(COLUMNS)):
        qtbot.keyClick(table, Qt.Key.Key_Left, ALT)
    assert head.visualIndex(client) == 0


def test_the_menu_of_columns_moves_and_sizes_too(window: MainWindow, table: ProjectTable) -> None:
    """What the keys do stands there with the keys."""
    head, client = table.horizontalHeader(), IDS.index("client")
    table.setCurrentIndex(window.list.model.index(1, client))
    place = head.visualIndex(client)
    (right,) = [each for each in table.column_menu().actions() if " right\t" in each.text()]
    assert "Client" in right.text()
    right.trigger()
    assert head.visualIndex(client) == place + 1


def test_the_list_is_made_wider_by_a_command(window: MainWindow) -> None:
    """As dragging the line beside it does."""
    wide = window.list.width()
    window.pages._command("wider")
    assert window.list.width() > wide
    window.pages._command("narrower")
    assert window.list.width() == wide


def test_clauses_of_today_are_reached_by_key(window: MainWindow, studio: Studio, qtbot) -> None:
    """The menu of a line leads to each clause that it cites."""
    today = window.pages.today
    (duty,) = studio.agenda.duties("now", 1)
    menu = today.menu_of(duty.id)
    cited = [each for each in actions(menu) if each.text().startswith("Clause ")]
    assert len(cited) == len(duty.clauses) > 0
    with qtbot.waitSignal(today.clause_asked) as asked:
        cited[0].trigger()
    assert asked.args == [duty.id, duty.clauses[0][0]]
    menu.close()
