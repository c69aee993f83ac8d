"""Offers that wait for the client: on Today, on the panel, answered from both, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from studio_desk.ui.present.today import SECTION_LABELS
from studio_desk.ui.today.model import LINE_ROLE, Head
from tests.ui.window.conftest import (
    NOW,
    clock,
    demo_file,
    empty_studio,
    find,
    open_window,
    studio,
    theme,
    window,
)
from tests.ui.window.looking import panel_of

if TYPE_CHECKING:
    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

__all__ = ["clock", "demo_file", "empty_studio", "find", "open_window", "studio", "theme", "window"]
SNARE = {"song": "Third song", "element": "cowbell", "aspect": "level", "change": "+1 dB"}


@pytest.fixture
def offered(studio: Studio, find) -> int:
    """Night Drive EP with a request of which an item is charged."""
    project: int = find("Night Drive EP")
    studio.requests.log(project, NOW, [SNARE])
    assert [offer.state for offer in studio.requests.offers(project)] == ["open"]
    return project


def under(window: MainWindow, label: str) -> list[str]:
    """The titles under a head of Today."""
    model = window.pages.today.model
    views = [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]
    at = next(n for n, view in enumerate(views) if isinstance(view, Head) and view.label == label)
    out = []
    for view in views[at + 1 :]:
        if isinstance(view, Head):
            break
        out.append(f"{view.title}: {view.sentence}")
    return out


def test_the_panel_says_what_waits_and_takes_the_answer(
    window: MainWindow, studio: Studio, offered: int
) -> None:
    """A line above the cards; Agreed records the charge and the line goes; undo brings it back."""
    window.show_project(offered)
    strip = next(text for text in panel_of(window).strips() if "offered" in text)
    assert strip == "$20.00 offered today, 09:18. Not answered yet."
    panel_of(window).offer_strips()[0].buttons["accept"].click()
    assert panel_of(window).offer_strips() == []
    assert studio.case_of(offered).facts[-1].kind == "charged"
    window.deeds.undo()
    assert len(panel_of(window).offer_strips()) == 1


def test_today_waits_for_the_client(
    window: MainWindow, studio: Studio, offered: int, qtbot
) -> None:
    """A line of its own among what waits on the client; Enter records the agreement."""
    window.pages.show("today")
    today = window.pages.today
    line = "Night Drive EP: The client has not answered the offer of $20.00."
    assert under(window, SECTION_LABELS["client"])[0] == line
    offer = studio.requests.offers(offered)[0].id
    today.lines.setCurrentIndex(today.model.index_of(-offer))
    assert window.pages.project_at_hand() == offered
    qtbot.keyClick(today.lines, Qt.Key.Key_Return)
    assert studio.requests.waiting() == ()
    assert line not in under(window, SECTION_LABELS["client"])
    window.deeds.undo()
    assert under(window, SECTION_LABELS["client"])[0] == line


def test_what_the_studio_owes_stands_beside_it(window: MainWindow, offered: int) -> None:
    """The same request is in hand: it needs the owner now, whatever the client says."""
    window.pages.show("today")
    assert any(
        text.startswith("Night Drive EP: Deliver the revision.")
        for text in under(window, SECTION_LABELS["now"])
    )


def test_the_menu_of_an_offer(window: MainWindow, studio: Studio, offered: int) -> None:
    """Declined and withdrawn stand in the menu of its line."""
    offer = studio.requests.offers(offered)[0].id
    menu = window.pages.today.menu_of(-offer)
    words = {action.text(): action for action in menu.actions()}
    assert list(words) == ["Open project", "Agreed", "Declined", "Withdraw", "Copy this line"]
    words["Declined"].trigger()
    assert studio.requests.offers(offered)[0].state == "declined"
    menu.close()
