"""Assistive tools: every control has a name and a role, the keyboard goes in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from studio_desk.replies.templates import TemplateKey
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.retract import RetractDialog
from studio_desk.ui.forms.words import TITLES
from studio_desk.ui.replies.composer import AnswerDialog
from studio_desk.ui.replies.editor import TemplateDialog
from studio_desk.ui.replies.gathering import standing
from studio_desk.ui.requests.dialog import RequestDialog
from studio_desk.ui.window.keys import KeysDialog
from studio_desk.ui.window.settings import SettingsDialog
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import panel_of
from tests.ui.window.tabwalk import controls, faults, walked

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def unnamed(top: QWidget) -> list[str]:
    """The controls without a name or a role for assistive tools."""
    wrong = []
    for widget in controls(top):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        if not name.strip() or told.role() in _NOTHING:
            wrong.append(f"{type(widget).__name__} {widget.objectName()} {name!r}")
    return wrong


@pytest.mark.parametrize("size", [(1320, 860), (1024, 700)])
def test_everything_in_the_window_has_a_name(
    open_window: Callable[..., MainWindow], studio: Studio, find, size: tuple[int, int]
) -> None:
    """Rail, list and panel, at both layouts, now and at another instant."""
    window = open_window(studio, size=size)
    window.show_project(find("Night Drive EP"))
    panel = panel_of(window)
    assert unnamed(window) == []
    panel.as_of_asked.emit(NOW + 86_400)
    panel.below.filter.begin()
    window.tell_error("The case was not written.")
    QApplication.processEvents()
    assert unnamed(window) == []


def test_tab_goes_from_the_list_to_the_panel(
    open_window: Callable[..., MainWindow], studio: Studio, find
) -> None:
    """Rail, search, list, title actions, cards from left to right, timeline, Why, History, bar."""
    window = open_window(studio)
    window.show_project(find("Night Drive EP"))
    panel = panel_of(window)
    chain = walked(window)
    below = panel.below
    wanted = [window.list.search, window.list.rows, panel.head.copy, *panel.cards.cards(),
              panel.timeline, below.why, below.history]  # fmt: skip
    assert [widget for widget in chain if widget in wanted] == wanted
    assert window.rail.isAncestorOf(chain[0])
    assert panel.bar.isAncestorOf(chain[-1])


def test_the_verdict_is_one_sentence(window: MainWindow, studio: Studio) -> None:
    """Each card of each project reads as its question, one sentence, and its clauses."""
    for row in studio.projects(limit=100).rows:
        window.list.choose(row.id)
        for card in panel_of(window).cards.cards():
            told = QAccessible.queryAccessibleInterface(card)
            name = told.text(QAccessible.Text.Name)
            assert name.startswith(f"{card.view().question}: "), name
            assert name.endswith("."), name
            assert "\n" not in name, name


def dialogs(kind: str, studio: Studio, project: int, theme: Theme, clock: FixedClock):
    """A dialog of the window by its name."""
    match kind:
        case "client":
            return ClientDialog(studio, theme)
        case "project":
            return ProjectDialog(studio, theme, clock)
        case "settings":
            return SettingsDialog(studio, theme)
        case "keys":
            return KeysDialog(theme)
        case "retract":
            return RetractDialog("Delivered, 2 files", theme)
        case "request":
            return RequestDialog(studio, theme, clock, project_id=project, text=LETTER)
        case "whose":
            return RequestDialog(studio, theme, clock, text=LETTER)
        case "answer":
            return AnswerDialog(studio, project, theme, clock)
        case "template":
            key = TemplateKey("standing", "warm", "en")
            situation = standing(studio, project, clock.now())
            return TemplateDialog(studio, theme, key, situation)
    return RecordFactDialog(studio, project, kind, theme, clock)


LETTER = "Hello,\nsnare up 1 dB on Glass.\nBye"
OTHERS = ("request", "whose", "answer", "template")


@pytest.mark.parametrize(
    "kind", ["client", "project", "settings", "keys", "retract", *OTHERS, *TITLES]
)
def test_every_dialog_has_names_and_order(
    kind: str, studio: Studio, theme: Theme, clock: FixedClock, find, qtbot
) -> None:
    """Each control of each dialog has a name and a role, and Tab goes down the form."""
    dialog = dialogs(kind, studio, find("Night Drive EP"), theme, clock)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert controls(dialog)
    assert unnamed(dialog) == []
    dialog.activateWindow()
    QApplication.processEvents()
    if isinstance(dialog, RequestDialog):  # two columns, each read from its top
        chain = walked(dialog)
        columns = [
            [w for w in chain if pane.isAncestorOf(w)] for pane in (dialog.message, dialog.body)
        ]
        assert chain.index(columns[0][-1]) < chain.index(columns[1][0])
    assert faults(dialog) == []
