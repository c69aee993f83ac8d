"""The history: both times, what was retracted and why, filtered as typed and by kind, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import NOW
from tests.ui.window.looking import history, panel_of, rows_of

if TYPE_CHECKING:
    from studio_desk.studio import Studio
    from studio_desk.ui.window.lower import Lower
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


@pytest.fixture
def below(window: MainWindow, find) -> Lower:
    window.list.choose(find("Night Drive EP"))
    found = panel_of(window).below
    found.history.setFocus()
    return found


def choose(below: Lower, words: str) -> None:
    below.history_menu.fill()
    (action,) = (each for each in below.history_menu.actions() if each.text() == words)
    action.trigger()


def test_typing_filters(window: MainWindow, below: Lower, qtbot) -> None:
    """Letters typed in the list go to the filter; Esc shows everything and goes back."""
    qtbot.keyClicks(below.history, "r")
    assert QApplication.focusWidget() is below.filter
    qtbot.keyClicks(below.filter, "evision asked")
    assert history(window) == ["Revision asked, 2 items"]
    assert below._facts.text() == "1 of 6 facts"
    qtbot.keyClick(below.filter, Key.Key_Escape)
    qtbot.keyClick(below.filter, Key.Key_Escape)
    assert len(history(window)) == 6
    assert below.filter.isHidden()
    assert QApplication.focusWidget() is below.history


def test_one_kind_is_shown(window: MainWindow, below: Lower) -> None:
    """The menu narrows the list to a kind, and back to all of them."""
    choose(below, "Payment")
    assert history(window) == ["Paid $400.00, INV-7"]
    choose(below, "All kinds")
    assert len(history(window)) == 6


def test_retracted_facts_can_be_hidden(
    window: MainWindow, studio: Studio, below: Lower, find
) -> None:
    """A retracted fact says when and why; the switch hides it."""
    project = find("Night Drive EP")
    newest = studio.project(project).facts[-1].fact
    studio.retract_fact(project, newest.id, "entered twice")
    assert rows_of(below.history)[0].endswith(", retracted today, 09:18: entered twice")
    choose(below, "Retracted facts")
    assert len(history(window)) == 5


def test_both_times_are_shown(below: Lower) -> None:
    """The switch adds a line to each fact: when it was recorded."""
    index = below.history.model().index(0, 0)
    before = below.history.sizeHintForIndex(index).height()
    choose(below, "When each was recorded")
    assert below.history.sizeHintForIndex(index).height() > before
    assert "recorded today, 09:18" in rows_of(below.history)[0]


def test_the_history_is_copied(below: Lower) -> None:
    """All facts that are shown, a line each, with both their times."""
    choose(below, "Copy the history")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[-1] == "Ordered, Sun 1 Mar, 10:00, recorded today, 09:18"


def test_a_fact_asked_for_is_shown_despite_the_filter(window: MainWindow, below: Lower) -> None:
    """A mark of the timeline leads to its fact, whatever the filter hides."""
    rows = below.history.model().rows()
    choose(below, "Payment")
    assert below.show_fact(rows[0].id)
    assert below.history.chosen()[0].id == rows[0].id


def test_a_filter_ends_with_its_project(
    window: MainWindow, studio: Studio, below: Lower, qtbot, find
) -> None:
    """Another project shows all its facts; a change to this one keeps the filter."""
    qtbot.keyClicks(below.history, "paid")
    studio.record_fact(find("Night Drive EP"), "contacted", NOW)
    assert history(window) == ["Paid $400.00, INV-7"]
    window.list.choose(find("Tidewrack"))
    assert len(history(window)) > 1
    assert below.filter.isHidden()


def test_a_long_number_is_wrapped_and_not_cut(window: MainWindow, find, studio: Studio) -> None:
    """All of an RMA number is there, on as many lines as it needs."""
    project = find("Patchbay PX-48")
    window.show_project(project)
    view = panel_of(window).below.history
    row = next(n for n, each in enumerate(view.model().rows()) if each.kind == "rma_issued")
    index = view.model().index(row, 0)
    before = view.sizeHintForIndex(index).height()
    claim = next(f for f in studio.case_of(project).facts if f.kind == "claimed")
    number = "RMA-2026-0007-" + "REPLACEMENT-" * 6
    studio.record_fact(project, "rma_issued", NOW, claim=claim.id, number=number)
    assert number in view.model().rows()[0].text
    assert view.sizeHintForIndex(view.model().index(0, 0)).height() > before


def test_the_scroll_bar_covers_no_time(window: MainWindow, below: Lower, qapp) -> None:
    """While there is more than is shown, times end before the bar; else they end at the edge."""
    rows = below.history
    delegate = rows.itemDelegate()
    rows.resize(rows.width(), 40)
    rows.doItemsLayout()
    qapp.processEvents()
    assert rows.scrolled
    assert rows.bar.isVisibleTo(rows)
    assert delegate._beside() >= rows.bar.width()
    rows.resize(rows.width(), 2_000)
    rows.doItemsLayout()
    assert not rows.scrolled
    assert delegate._beside() == 0
