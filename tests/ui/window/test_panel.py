"""The panel: what is recorded shows at once, is undone, retracted, copied, asked of other times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.retract import RetractDialog
from studio_desk.ui.forms.words import TITLES
from studio_desk.ui.kit.tokens import CARD_COMPACT
from studio_desk.ui.kit.views import RowView
from studio_desk.ui.requests.dialog import RequestDialog
from studio_desk.ui.window.textlist import ROW_ROLE
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import badges, group_of, history, panel_of, row_of, rows_of, selected

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def night(window: MainWindow, find) -> int:
    """Night Drive EP, chosen."""
    project = find("Night Drive EP")
    window.list.choose(project)
    return project


def test_choosing_a_project_shows_it(window: MainWindow, night: int) -> None:
    """Title, second line, cards, reasons and history are those of the chosen project."""
    panel = panel_of(window)
    assert panel.head.title.text() == "Night Drive EP"
    assert panel.head.line.accessibleName() == (
        "Ana Pavlović · Mixing, 2 songs · $400.00, paid · Audio Mastering and Mixing, 2011-04-30"
    )
    assert badges(window) == ["FREE", "CREDIT ONLY", "IN CARE"]
    assert panel.cards.cards()[0].figures() == "2 d 04 h 12 min"
    assert rows_of(panel.below.why)[0].startswith("B4a: ")
    assert history(window)[:2] == ["Revision delivered", "Revision asked, 2 items"]
    assert panel.bar.shown()[0] == "requested"


def test_what_is_recorded_shows_everywhere_at_once(
    window: MainWindow, studio: Studio, night: int
) -> None:
    """A request changes cards, chip, group and history together, and is told with Undo."""
    studio.record_fact(night, "requested", NOW, items=[{"song": "Glass", "change": "+1 dB"}])
    assert badges(window)[0] == "IN HAND"
    assert history(window)[0] == "Revision asked, 1 item"
    assert row_of(window, night).chip.words.startswith("In hand")
    assert group_of(window, night) == "Needs you now"
    assert selected(window) == [night]
    assert window.toast.text() == "Recorded: revision request for Night Drive EP"


def test_undo_and_redo(window: MainWindow, studio: Studio, night: int, qtbot) -> None:
    """Ctrl Z takes the last fact back, Ctrl Shift Z brings it again, on every part at once."""
    before = history(window)
    studio.record_fact(night, "delivered", NOW)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    counting = [row for row in _history_rows(window) if not row.retracted]
    assert [row.text for row in counting] == before
    assert window.toast.text() == "Undone: delivery of Night Drive EP"
    qtbot.keyClick(window, Key.Key_Z, CTRL | SHIFT)
    assert next(row.text for row in _history_rows(window) if not row.retracted) == "Delivered"


def test_the_toast_undoes_what_it_names(window: MainWindow, studio: Studio, night: int) -> None:
    """Its button takes back that very fact."""
    studio.record_fact(night, "delivered", NOW)
    window.toast._button.click()
    assert _history_rows(window)[0].retracted
    assert window.toast.text() == "Undone: delivery of Night Drive EP"


def test_nothing_to_undo_is_said(window: MainWindow, qtbot) -> None:
    """Ctrl Z with nothing done says so and raises nothing."""
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert window.toast.text() == "Nothing to undo"
    assert window.error() == ""


def test_the_bar_opens_the_form(window: MainWindow, night: int, qtbot, studio: Studio) -> None:
    """A button of the bar opens the form of its fact; what the form records shows on the panel."""
    panel_of(window).bar.button("delivered").click()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RecordFactDialog)
    dialog.check_now()
    dialog.submit()
    assert window.deeds.dialog() is None
    assert history(window)[0] == "Delivered"


def test_the_bar_answers_the_client_too(
    open_window: Callable[..., MainWindow], studio: Studio, find, qtbot
) -> None:
    """After the three likely facts; where it is narrow it is the first of the menu."""
    window = open_window(studio)
    window.show_project(find("Night Drive EP"))
    bar = panel_of(window).bar
    assert bar.shown() == ("requested", "delivered", "paid")
    assert bar.answer.isVisible()
    with qtbot.waitSignal(panel_of(window).reply_asked):
        bar.answer.click()
    window.resize(1024, 700)
    assert bar.shown() == ("requested", "delivered")
    assert not bar.answer.isVisible()
    bar._fill_menu()
    assert bar._menu.actions()[0].text().startswith("Answer client…")


def test_what_prints_is_in_the_head_or_in_the_menu(window: MainWindow, night: int) -> None:
    """The printer asks for the report of the project; where it is narrow the menu has it."""
    heard: list[tuple[str, object]] = []
    window.report_asked.connect(lambda kind, subject: heard.append((kind, subject)))
    panel_of(window).head.print.click()
    assert heard == [("project", night)]
    window.resize(1024, 700)
    assert not panel_of(window).head.print.isVisible()
    window._fill_project_menu()
    assert any("Report…" in each.text() for each in window._project_menu.actions())


@pytest.mark.parametrize(
    ("key", "kind"), [(Key.Key_R, "requested"), (Key.Key_D, "delivered"), (Key.Key_P, "paid")]
)
def test_keys_open_forms(window: MainWindow, night: int, qtbot, key: Key, kind: str) -> None:
    """Ctrl R, Ctrl D and Ctrl P open the form of a request, a delivery, a payment."""
    qtbot.keyClick(window, key, CTRL)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RequestDialog if kind == "requested" else RecordFactDialog)
    assert dialog.windowTitle() == TITLES[kind][0]


def test_the_rest_is_under_more(window: MainWindow, studio: Studio, night: int) -> None:
    """Every fact that can come next has a button or is in the menu, and none is in both."""
    bar = panel_of(window).bar
    likely, possible = studio.offered(night, NOW)
    assert set(bar.shown()).isdisjoint(bar.menu_kinds())
    assert {*bar.shown(), *bar.menu_kinds()} == {*likely, *possible}


def test_a_clause_chip_leads_to_its_reason(window: MainWindow, night: int) -> None:
    """A click on a clause of a card selects that clause in Why."""
    panel = panel_of(window)
    panel.cards.cards()[0].clause_activated.emit("B6a")
    (row,) = panel.below.why.chosen()
    assert row.clause == "B6a"


def test_a_fact_is_retracted_with_a_reason(
    window: MainWindow, studio: Studio, night: int, qtbot
) -> None:
    """Del asks why; the fact stays in the history, struck through, and counts no more."""
    panel = panel_of(window)
    assert panel.below.show_fact(_history_rows(window)[0].id)
    qtbot.keyClick(panel.below.history, Key.Key_Delete)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RetractDialog)
    dialog.input.setText("entered twice")
    dialog.submit()
    assert _history_rows(window)[0].retracted == "entered twice"
    assert badges(window)[0] == "IN HAND"
    assert "Undo" in window.toast._button.text()


def test_what_points_to_a_retracted_fact_goes_with_it(
    window: MainWindow, night: int, qtbot
) -> None:
    """Retracting a request takes its revision along, and Undo brings both back."""
    panel = panel_of(window)
    asked = next(row for row in _history_rows(window) if row.text.startswith("Revision asked"))
    panel.below.show_fact(asked.id)
    panel.below.history.retract()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RetractDialog)
    dialog.input.setText("wrong project")
    dialog.submit()
    assert sum(bool(row.retracted) for row in _history_rows(window)) == 2
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert not any(row.retracted for row in _history_rows(window))


def test_another_instant_can_be_asked_about(window: MainWindow, night: int, qtbot) -> None:
    """The line dragged on: the cards show that instant, nothing can be recorded; Esc comes back."""
    panel = panel_of(window)
    panel.timeline.setFocus()
    for _ in range(3):
        qtbot.keyClick(panel.timeline, Key.Key_Right, SHIFT)
    assert badges(window)[0] == "BILLABLE"
    assert any("if nothing further happens" in strip for strip in panel.strips())
    assert panel.bar.locked
    assert panel.bar.shown() == ()
    qtbot.keyClick(window, Key.Key_D, CTRL)
    assert window.deeds.dialog() is None
    qtbot.keyClick(panel.timeline, Key.Key_Escape)
    assert badges(window)[0] == "FREE"
    assert not panel.bar.locked
    assert panel.strips() == ()


def test_one_press_goes_to_the_next_standing(window: MainWindow, night: int, qtbot) -> None:
    """Ctrl → from now goes to the first second after the deadline, and says it to the second."""
    panel = panel_of(window)
    panel.timeline.setFocus()
    qtbot.keyClick(panel.timeline, Key.Key_Right, CTRL)
    assert badges(window)[0] == "BILLABLE"
    assert panel.timeline.label() == "As of Tue 10 Mar, 13:30:01"
    assert panel.strips()[0].startswith("Tue 10 Mar, 13:30:01, ")


def test_no_compact_card_elides_or_grows(open_window, studio: Studio) -> None:
    """At 1024 × 700 every project's cards keep their height and show question and badge whole."""
    window = open_window(studio, size=(1024, 700))
    for row in studio.projects(limit=100).rows:
        window.list.choose(row.id)
        QApplication.processEvents()
        for card in panel_of(window).cards.cards():
            assert not card._caption.elided(), (row.title, card.badge_text())
            assert card.height() == CARD_COMPACT, row.title


def test_another_project_is_shown_as_of_now(window: MainWindow, night: int, find) -> None:
    """Another instant belongs to one project; the next one chosen is shown as it stands now."""
    panel_of(window).as_of_asked.emit(NOW + 5 * 86_400)
    window.list.choose(find("Kestrel"))
    assert panel_of(window).timeline.as_of() is None
    assert not panel_of(window).bar.locked


def test_alerts_stand_above_the_cards(window: MainWindow, find) -> None:
    """A suspected double payment is one line above the cards."""
    window.list.choose(find("Copper Wire"))
    (strip,) = panel_of(window).strips()
    assert strip.startswith("Paid twice?")


def test_the_verdict_is_copied_as_text(window: MainWindow, night: int, qtbot) -> None:
    """Ctrl Shift C puts title, instant and the three answers on the clipboard."""
    qtbot.keyClick(window, Key.Key_C, CTRL | SHIFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Night Drive EP: Ana Pavlović, Mixing")
    assert [line.split(":")[0] for line in lines[2:]] == ["Revision", "Refund", "Files"]


def test_reasons_are_copied(window: MainWindow, night: int, qtbot) -> None:
    """Ctrl C in Why copies the selected reasons."""
    why = panel_of(window).below.why
    why.show_clause("B4c")
    why.setFocus()
    qtbot.keyClick(why, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("B4c: ")


def test_enter_and_esc_move_the_keyboard(window: MainWindow, night: int, qtbot) -> None:
    """Enter goes from the list into the panel, Esc back."""
    window.list.rows.setFocus()
    qtbot.keyClick(window.list.rows, Key.Key_Return)
    card = panel_of(window).cards.cards()[0]
    assert QApplication.focusWidget() is card
    qtbot.keyClick(card, Key.Key_Escape)
    assert QApplication.focusWidget() is window.list.rows


def test_a_refresh_loses_neither_focus_nor_place(
    window: MainWindow, studio: Studio, night: int, find
) -> None:
    """A change elsewhere leaves focus, selection and cards of the panel where they are."""
    card = panel_of(window).cards.cards()[1]
    card.setFocus()
    studio.record_fact(find("Tidewrack"), "contacted", NOW)
    assert QApplication.focusWidget() is card
    assert panel_of(window).cards.cards()[1] is card
    assert selected(window) == [night]


def test_archive_and_back(window: MainWindow, night: int, studio: Studio) -> None:
    """An archived project stays on the panel, says so, and comes back by Undo."""
    window.deeds.archive(night, on=True)
    assert any(strip.startswith("Archived") for strip in panel_of(window).strips())
    studio.undo()
    assert panel_of(window).strips() == ()
    assert isinstance(row_of(window, night), RowView)


def test_an_undone_project_leaves_the_panel(window: MainWindow, studio: Studio) -> None:
    """A project whose adding is undone gives way to the first of the list."""
    project, _ = studio.add_project(title="Short lived", kind="mixing", policy="alus-audio")
    window.list.choose(project)
    studio.undo()
    assert window.list.current() != project
    assert panel_of(window).head.title.text() != "Short lived"


def test_everything_on_the_panel_has_a_name(window: MainWindow, night: int) -> None:
    """Each card, list and button that takes the keyboard has an accessible name."""
    panel = panel_of(window)
    focusable = [panel.head.copy, panel.head.more, panel.timeline, panel.below.why]
    focusable += [panel.below.history, *panel.cards.cards()]
    assert all(widget.accessibleName() for widget in focusable)
    assert panel.cards.cards()[0].accessibleName() == (
        "Revision: free, follow-ups only, until Tuesday 10 March 13:30. Clauses B4a, B4c, B6a."
    )


def _history_rows(window: MainWindow):
    model = panel_of(window).below.history.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def test_the_answer_is_copied(window: MainWindow, night: int, qtbot) -> None:
    """Ctrl Shift A copies a sentence for the client: about the card in focus, else the first."""
    clipboard = QGuiApplication.clipboard()
    qtbot.keyClick(window, Key.Key_A, CTRL | SHIFT)
    assert clipboard.text().endswith("after that from $20 per song (B4a, B6a, B6d).")
    assert window.toast.text() == "Copied"
    panel_of(window).cards.cards()[2].setFocus()
    qtbot.keyClick(window, Key.Key_A, CTRL | SHIFT)
    assert clipboard.text().startswith("The session files are kept until Tuesday 10 March, 13:30")


def test_the_copy_button_offers_each_answer(window: MainWindow, night: int) -> None:
    """Its menu has an answer for each card and the whole verdict."""
    menu = panel_of(window).head.fill_copies()
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text().split("\t")[0] for action in actions] == [
        "Answer for the client: revision",
        "Answer for the client: refund",
        "Answer for the client: files",
        "The whole verdict",
    ]
    actions[1].trigger()
    assert QGuiApplication.clipboard().text().startswith("Payments are not refunded")
