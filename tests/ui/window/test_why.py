"""Each reason opens to its facts, its arithmetic and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.window.looking import panel_of, rows_of

if TYPE_CHECKING:
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.why import WhyList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
B4A = [
    "Delivered, 2 files, Thu 5 Mar, 13:30",
    "Sent Thu 5 Mar, 13:30",
    "+ 5 days",
    "= Tue 10 Mar, 13:30",
    "The clocks changed 8 Mar; the time of day stays.",
    "2 d 04 h left",
    "A request before Tue 10 Mar, 13:30 keeps the project open.",
]


@pytest.fixture
def why(window: MainWindow, find) -> WhyList:
    """The reasons of Night Drive EP, with the keyboard on the first."""
    window.list.choose(find("Night Drive EP"))
    found = panel_of(window).below.why
    found.setFocus()
    found.show_clause("B4a")
    return found


def test_enter_opens_and_closes_a_reason(why: WhyList, qtbot) -> None:
    """Enter shows fact, arithmetic and what would change it below the reason; again hides them."""
    before = rows_of(why)
    qtbot.keyClick(why, Key.Key_Return)
    assert rows_of(why) == [before[0], *B4A, *before[1:]]
    qtbot.keyClick(why, Key.Key_Return)
    assert rows_of(why) == before


def test_right_opens_and_left_closes_from_within(why: WhyList, qtbot) -> None:
    """→ opens; ← on a line of an open reason closes it and goes back to its clause."""
    qtbot.keyClick(why, Key.Key_Right)
    qtbot.keyClick(why, Key.Key_Down)
    qtbot.keyClick(why, Key.Key_Left)
    assert not why.is_open("B4a")
    assert why.currentIndex().row() == 0


def test_a_click_opens_and_a_fact_leads_to_the_history(
    window: MainWindow, why: WhyList, qtbot
) -> None:
    """A click opens a reason; a click on its fact selects that fact in the history."""
    left = Qt.MouseButton.LeftButton

    def click(row: int) -> None:
        at = why.visualRect(why.model().index(row, 0)).center()
        qtbot.mouseClick(why.viewport(), left, pos=QPoint(60, at.y()))

    click(0)
    assert why.is_open("B4a")
    click(1)
    history = panel_of(window).below.history
    assert QApplication.focusWidget() is history
    (fact,) = history.chosen()
    assert fact.text == "Delivered, 2 files"


def test_a_deadline_that_does_not_count_says_which_does(why: WhyList) -> None:
    """The shorter of two deadlines opens to the one that counts."""
    why.set_open("B4c", on=True)
    assert "The later deadline counts: Tue 10 Mar, 13:30." in rows_of(why)


def test_what_is_open_is_copied(why: WhyList, qtbot) -> None:
    """With nothing selected, Ctrl C copies all reasons, the open ones in full."""
    why.set_open("B4a", on=True)
    why.clearSelection()
    qtbot.keyClick(why, Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text().splitlines()
    assert text[0].startswith("B4a: ")
    assert [line.strip() for line in text[1 : len(B4A) + 1]] == B4A


def test_another_project_begins_closed(window: MainWindow, why: WhyList, find) -> None:
    """What is open belongs to the project that is shown."""
    why.set_open("B4a", on=True)
    window.list.choose(find("Old Maps"))
    assert all(not text.startswith("+ ") for text in rows_of(why))


def test_every_reason_of_the_demo_opens(window: MainWindow, why: WhyList, studio) -> None:
    """No reason is a dead end: each opens to at least one line."""
    for row in studio.projects(limit=100).rows:
        window.list.choose(row.id)
        for line in why.model().rows():
            assert line.row.opens, (row.title, line.clause)
