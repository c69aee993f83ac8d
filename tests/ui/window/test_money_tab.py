"""The tab of money: from the alert to both payments, from credit to its use, from row to fact."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studio_desk.studio import Studio
from studio_desk.ui.claims.settling import SettleDialog
from studio_desk.ui.forms.credit import UseCreditDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.moneytab import MoneyTab
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import panel_of, rows_of


def tab_of(window: MainWindow, project_id: int) -> MoneyTab:
    window.show_project(project_id)
    panel_of(window).below.show_tab("money")
    QApplication.processEvents()
    return panel_of(window).below.money


def form_of(window: MainWindow) -> RecordFactDialog | SettleDialog:
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RecordFactDialog | SettleDialog)
    return dialog


def test_an_alert_leads_to_both_payments(
    window: MainWindow, find: Callable[[str], int], studio: Studio
) -> None:
    """Side by side; a refund of the second is filled in, recorded, and the alert is gone."""
    window.show_project(find("Copper Wire"))
    (strip,) = panel_of(window).findChildren(Strip, options=_DEEP)
    strip.action_triggered.emit("side_by_side")
    tab = panel_of(window).below.money
    assert tab.isVisible()
    (box,) = tab.twice
    assert box.accessibleName().startswith("Paid twice?. First payment, £360.00, Fri 6 Mar, 11:02")
    box.buttons[0].click()
    dialog = form_of(window)
    assert isinstance(dialog, SettleDialog)
    assert dialog.amount is not None
    assert (dialog.kind, dialog.amount.value()) == ("refunded", "360.00")
    dialog.submit()
    QApplication.processEvents()
    assert tab.twice == []
    view = tab.view()
    assert view is not None
    assert view.headline == "Nothing to pay"
    assert studio.money.ledger(find("Copper Wire")).state().word == "settled"


def test_credit_is_used_and_undone(
    window: MainWindow, find: Callable[[str], int], studio: Studio
) -> None:
    """One button, told in a toast, taken back by undo and by the row's menu."""
    project = find("Ember & Ash")
    client = studio.project(project).project.client_id
    other = _give_credit(studio, client)
    tab = tab_of(window, project)
    assert tab.use.text() == "Use $40.00"
    tab.use.click()
    assert "Credit from Cinders" in rows_of(tab.entries)[0]
    assert not tab.use.isVisible()
    assert studio.money.ledger(other).state().credit == 0
    window.deeds.undo()
    assert tab.use.isVisible()
    tab.use.click()
    tab.entries.setCurrentIndex(tab.entries.model().index(0, 0))
    back = next(each for each in tab.entries.menu().actions() if "back" in each.text())
    back.trigger()
    assert studio.money.ledger(other).state().credit == 4_000


def test_a_part_of_the_credit(
    window: MainWindow, find: Callable[[str], int], studio: Studio
) -> None:
    """The amount is asked for, never more than is owed or left."""
    project = find("Second Light")
    tab = tab_of(window, project)
    window._money("use_part", None)  # as the menu of the tab asks
    dialog = window.deeds.dialog()
    assert isinstance(dialog, UseCreditDialog)
    assert dialog.amount.value() == "20.00"
    for text, words in (("20.01", "left of the credit"), ("60.01", "owed"), ("x", "such as"),
                        ("0", "above")):  # fmt: skip
        dialog.amount.setText(text)
        dialog.check_now()
        assert words in dialog.reason.text()
        assert not dialog.primary.isEnabled()
    dialog.amount.setText("5,50")
    dialog.submit()
    QApplication.processEvents()
    assert studio.money.ledger(project).state().owed == 5_450
    assert tab.use.text() == "Use $14.50"


def _give_credit(studio: Studio, client: int | None) -> int:
    other = studio.add_project(
        client_id=client, title="Cinders", kind="mixing", policy="alus-audio", currency="USD",
        price="10.00", zone="UTC",
    )[0]  # fmt: skip
    studio.record_fact(other, "paid", NOW - 9, amount="10.00")
    studio.record_fact(other, "credited", NOW - 5, amount="40.00")
    return other


def test_buttons_open_the_forms(window: MainWindow, find: Callable[[str], int]) -> None:
    """Each records its kind of fact; the pencil opens price and package."""
    tab = tab_of(window, find("Night Drive EP"))
    for kind, button in tab.buttons.items():
        button.click()
        assert form_of(window).kind == kind
        form_of(window).reject()
        QApplication.processEvents()
    tab.edit.click()
    dialog = window.deeds.dialog()
    assert dialog is not None
    assert dialog.windowTitle() == "Change project"
    dialog.reject()


def test_a_row_shows_its_fact(window: MainWindow, find: Callable[[str], int], qtbot) -> None:
    """Enter leads to the history, with the fact chosen."""
    tab = tab_of(window, find("Night Drive EP"))
    tab.entries.setFocus()
    tab.entries.setCurrentIndex(tab.entries.model().index(0, 0))
    qtbot.keyClick(tab.entries, Qt.Key.Key_Return)
    below = panel_of(window).below
    assert below.current() == "history"
    assert below.history.chosen()[0].text.startswith("Paid")


def test_another_instant_has_its_own_account(
    window: MainWindow, find: Callable[[str], int]
) -> None:
    """What came later is not there, and nothing can be recorded."""
    tab = tab_of(window, find("Night Drive EP"))
    now = rows_of(tab.entries)
    panel_of(window).as_of_asked.emit(NOW - 400 * 86_400)
    assert rows_of(tab.entries) == []
    assert not tab.buttons["paid"].isEnabled()
    panel_of(window).as_of_asked.emit(None)
    assert rows_of(tab.entries) == now
    assert tab.buttons["paid"].isEnabled()


_DEEP = Qt.FindChildOption.FindChildrenRecursively
