"""Assistive tools: every control has a name and a role, the keyboard goes in reading order."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget

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

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def controls(top: QWidget) -> list[QWidget]:
    """What takes the keyboard and is seen, the parts of a compound control left out."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not widget.isEnabled():
            continue
        inside = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_spinbox")
        proxied = widget.focusProxy() is not None
        part = inside or proxied or isinstance(widget, QScrollBar)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not part:
            found.append(widget)
    return found


def unnamed(top: QWidget) -> list[str]:
    """The controls without a name or a role for assistive tools."""
    wrong = []
    for widget in controls(top):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        if not name.strip() or told.role() in _NOTHING:
            wrong.append(f"{type(widget).__name__} {widget.objectName()} {name!r}")
    return wrong


def in_tab_order(top: QWidget) -> list[QWidget]:
    """The controls in the order in which Tab reaches them."""
    wanted, chain = set(controls(top)), []
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        if widget in wanted:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def misplaced(chain: list[QWidget], top: QWidget) -> list[str]:
    """Neighbours of which the later one stands wholly above the earlier, in no column beside it."""
    wrong = []
    for before, after in itertools.pairwise(chain):
        first, second = (each.mapTo(top, QPoint(0, 0)) for each in (before, after))
        above = second.y() + after.height() <= first.y()
        if above and second.x() < first.x() + before.width():
            wrong.append(f"{before.accessibleName()!r} then {after.accessibleName()!r}")
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


@pytest.mark.parametrize("size", [(1320, 860), (1024, 700)])
def test_tab_goes_in_reading_order(
    open_window: Callable[..., MainWindow], studio: Studio, find, size: tuple[int, int]
) -> None:
    """In the list and in the panel, Tab never goes back up; the list comes before the panel."""
    window = open_window(studio, size=size)
    window.show_project(find("Night Drive EP"))
    panel = panel_of(window)
    chain = in_tab_order(window)
    assert chain.index(window.list.rows) < chain.index(panel.head.copy)
    for pane in (window.list, panel):
        inside = [widget for widget in chain if pane.isAncestorOf(widget)]
        columns = {panel.below.why, panel.below.history}
        assert misplaced([w for w in inside if w not in columns], pane) == []
    named = [panel.head.copy, *panel.cards.cards(), panel.timeline, panel.below.why]
    assert [w for w in chain if w in named] == named


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
    chain = in_tab_order(dialog)
    tops = [widget.mapTo(dialog, QPoint(0, 0)).y() for widget in chain]
    at = tops.index(min(tops))  # Tab goes round: it begins at the top of the form
    turned = chain[at:] + chain[:at]
    if isinstance(dialog, RequestDialog):  # two columns, each read from its top
        columns = [
            [w for w in turned if pane.isAncestorOf(w)] for pane in (dialog.message, dialog.body)
        ]
        assert turned.index(columns[0][-1]) < turned.index(columns[1][0])
        assert [w for column in columns for w in misplaced(column, dialog)] == []
    else:
        assert misplaced(turned, dialog) == []
