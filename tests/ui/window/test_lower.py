"""What stands beside the reasons: history, rounds, money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from .looking import ids, panel_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow


def test_rounds_and_money_are_tabs_beside_why(window: MainWindow, find) -> None:
    """In a wide window the reasons stay, whatever is chosen beside them."""
    window.show_project(find("Night Drive EP"))
    below = panel_of(window).below
    assert [tab.text() for tab in below.tabs()] == ["Why", "History 6", "Rounds 1", "Money"]
    for tab, widget in (("rounds", below.rounds), ("money", below.money)):
        below.show_tab(tab)
        assert widget.isVisible()
        assert below.why.isVisible()
        assert not below.history.isVisible()
    assert not below.tabs()[0].isVisible()


def test_four_tabs_where_it_is_narrow(
    open_window: Callable[..., MainWindow], studio: Studio, find
) -> None:
    """Why is one of them, and the first; a clause leads back to it."""
    window = open_window(studio, size=(1024, 700))
    window.show_project(find("Night Drive EP"))
    below = panel_of(window).below
    assert all(tab.isVisible() for tab in below.tabs())
    assert below.current() == "why"
    below.tabs()[2].click()
    assert below.rounds.isVisible()
    assert not below.why.isVisible()
    panel_of(window).cards.cards()[0].clause_activated.emit("B4a")
    assert below.current() == "why"
    assert below.why.isVisible()


def test_the_tab_stays_as_the_window_grows_and_shrinks(window: MainWindow, find) -> None:
    """Rounds stay chosen in both layouts, and Why comes back where there is room."""
    window.show_project(find("Night Drive EP"))
    below = panel_of(window).below
    below.show_tab("rounds")
    window.resize(1024, 700)
    assert below.rounds.isVisible()
    assert not below.why.isVisible()
    below.show_tab("why")
    window.resize(1320, 860)
    assert below.why.isVisible()
    assert below.rounds.isVisible()


def test_a_round_leads_to_its_request(qtbot, window: MainWindow, find) -> None:
    """Enter on an item shows the request in the history; the list can be copied."""
    window.show_project(find("Night Drive EP"))
    below = panel_of(window).below
    below.show_tab("rounds")
    rows = rows_of(below.rounds)
    assert rows[0].startswith("Round 1, Free. Asked Fri 6 Mar, 09:00")
    assert below.rounds.text() == "\n".join(rows)
    below.rounds.setCurrentIndex(below.rounds.model().index(1, 0, QModelIndex()))
    qtbot.keyClick(below.rounds, Qt.Key.Key_Return)
    assert below.history.isVisible()
    assert below.history.chosen()[0].kind == "requested"


def test_no_round_says_so(window: MainWindow, find) -> None:
    """A project without a request has one sentence there, and no number on the tab."""
    window.show_project(find("Ember & Ash"))
    below = panel_of(window).below
    below.show_tab("rounds")
    assert below.tabs()[2].text() == "Rounds"
    assert below._no_rounds.isVisible()
    assert not below.rounds.isVisible()


def test_the_rounds_are_a_sound_model(window: MainWindow) -> None:
    """Qt's own tester finds nothing, as other projects are shown."""
    below = panel_of(window).below
    tester = QAbstractItemModelTester(
        below.rounds.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for project_id in ids(window.list.model)[:6]:
        window.list.choose(project_id)
    assert tester.model() is below.rounds.model()
