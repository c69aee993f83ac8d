"""Clause chips lead to the page of policies, in the version that governs the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QToolTip

from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.policies.page import PoliciesPage
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(
    qtbot: QtBot, studio: Studio, theme: Theme, clock: FixedClock, bus: Bus
) -> Iterator[MainWindow]:
    """The window with all its pages."""
    bus.follow(studio)
    made = MainWindow(studio, theme, clock, bus)
    qtbot.addWidget(made)
    add_more_pages(made, studio, theme, clock, bus)
    made.resize(1320, 860)
    made.show()
    yield made
    made.close()
    QApplication.processEvents()


def shown(window: MainWindow) -> tuple[str, str]:
    """The policy that the page shows, and the clause that has the keyboard."""
    page = window.page()
    assert isinstance(page, PoliciesPage)
    found = [row for row in page.document._rows.values() if row._found]
    return page.left.policies.current_key(), found[0].row().number


def test_the_rail_counts_the_policies(window: MainWindow, studio: Studio) -> None:
    """Four ship; one more of the studio's own is counted at once."""
    place = next(each for each in window.rail.findChildren(QAbstractButton)
                 if each.accessibleName().startswith("Policies"))  # fmt: skip
    assert "4" in place.accessibleName()
    version = studio.policies.next_version("alus-audio")
    studio.policies.publish(studio.policies.new_policy(version, "North Room"))
    assert "5" in place.accessibleName()


def test_a_chip_of_a_card_and_a_reason_lead_there(
    window: MainWindow, studio: Studio, find: Callable[[str], int], qtbot: QtBot
) -> None:
    """From the card by a click, from Why by Ctrl Enter; a house rule, too."""
    window.show_project(find("Night Drive EP"))
    assert window.panel is not None
    window.panel.cards.cards()[0].clause_activated.emit("B4a")
    assert shown(window) == ("audio-mastering-and-mixing", "B4a")
    window.show_project(find("Night Drive EP"))
    why = window.panel.below.why
    why.show_clause("B6a")
    qtbot.keyClick(why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown(window) == ("audio-mastering-and-mixing", "B6a")
    window.pages.show_clause_of(find("Night Drive EP"), "H2")
    assert shown(window)[1] == "H2"


def test_a_line_of_today_leads_there(window: MainWindow, find: Callable[[str], int]) -> None:
    """The clause of a line is shown in the policy of its project."""
    window.pages.show("today")
    window.pages.today.clause_asked.emit(find("Tidewrack"), "B6a")
    assert shown(window) == ("audio-mastering-and-mixing", "B6a")


def test_find_anything_leads_there(window: MainWindow) -> None:
    """A clause that was found is shown where it stands."""
    window.pages.find()
    assert window.pages.palette is not None
    window.pages.palette.clause_asked.emit("alustoora", "D4b", "")
    window.pages.palette.reject()
    assert shown(window) == ("alustoora", "D4b")


def test_many_projects_are_published_for_beside_the_window(
    window: MainWindow, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is work of the window, which stays alive; what was done is known to undo."""
    monkeypatch.setattr("studio_desk.ui.policies.page._MANY", 1)
    window.pages.show("policies")
    page = window.page()
    assert isinstance(page, PoliciesPage)
    page.choose_policy("audio-mastering-and-mixing")
    page.start_draft()
    with qtbot.waitSignal(window.deeds.work.ended, timeout=30_000):
        page.publish()
        assert window.deeds.work.busy
    assert studio.catalogue["audio-mastering-and-mixing"].version("2026-03-09") is not None
    assert page.version().label == "2026-03-09"
    assert studio.undo_label() == "publishing of Audio Mastering and Mixing 2026-03-09"
    page.end()


def test_a_click_on_the_number_of_a_reason_leads_there(
    window: MainWindow, find: Callable[[str], int], qtbot: QtBot
) -> None:
    """On its words it opens as before; on its number the policy is shown."""
    window.show_project(find("Night Drive EP"))
    assert window.panel is not None
    why = window.panel.below.why
    why.show_clause("B6a")
    rect = why.visualRect(why.currentIndex())
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(why.viewport(), left, pos=rect.topLeft() + QPoint(rect.width() // 2, 12))
    assert not isinstance(window.page(), PoliciesPage)
    rect = why.visualRect(why.currentIndex())
    qtbot.mouseClick(why.viewport(), left, pos=rect.topLeft() + QPoint(8, 12))
    assert shown(window) == ("audio-mastering-and-mixing", "B6a")


def test_in_a_dialog_a_chip_says_its_statement(qtbot: QtBot, theme: Theme) -> None:
    """What lies behind a dialog cannot be reached, so the clause is said where it stands."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    chip = ClauseChip(theme, Clause("B4a", "Free revisions for 5 days."), parent=dialog)
    dialog.show()
    with qtbot.waitSignal(chip.activated):
        chip.click()
    assert QToolTip.text() == "B4a: Free revisions for 5 days."
    QToolTip.hideText()
