"""The preview of a payment file: confirmed columns, chosen projects, one recording, one undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.modeltest import ModelTester

from studio_desk.ui.payments.dialog import ImportPaymentsDialog
from studio_desk.ui.payments.model import PROJECT, VIEW_ROLE
from studio_desk.ui.window.main_window import MainWindow
from tests.ui.window.conftest import *  # noqa: F403  # the window on the demo studio
from tests.ui.window.looking import panel_of, rows_of

TEXT = """\
Date,Time,TimeZone,Name,Type,Status,Currency,Gross,From Email Address,Transaction ID,Item Title
03/05/2026,14:05:33,EST,Tomás Ferreira,Payment,Completed,USD,600.00,,8AB1,Ember & Ash
03/05/2026,15:00:00,EST,,General Withdrawal,Completed,USD,-1000.00,,9ZZ1,
03/06/2026,09:40:00,EST,A Stranger,Payment,Completed,USD,12.50,,5PE3,Tip
03/07/2026,11:00:00,EST,Rosa Lindqvist,Payment,Completed,USD,97.20,,5PE4,Old Maps
"""


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "paypal.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def dialog(window: MainWindow, statement: Path, qtbot: Any) -> ImportPaymentsDialog:
    """The dialog as the window opens it."""
    window.deeds.take_payments(statement)
    qtbot.waitUntil(lambda: window.deeds.dialog() is not None)
    found = window.deeds.dialog()
    assert isinstance(found, ImportPaymentsDialog)
    qtbot.waitExposed(found)
    return found


def views(dialog: ImportPaymentsDialog) -> list[tuple[str, str, bool]]:
    """Chip, project, and whether it is taken, of each row."""
    found = [dialog.model.view(row) for row in range(dialog.model.rowCount())]
    return [(view.chip.words, view.project, view.taken) for view in found]


def test_from_file_to_panel(
    dialog: ImportPaymentsDialog, window: MainWindow, find: Callable[[str], int], qtbot: Any
) -> None:
    """What is matched is recorded at once, told in a toast, seen in the tab, undone as one."""
    assert views(dialog) == [
        ("Matched", "Ember & Ash · Tomás Ferreira", True),
        ("Left out", "", False),
        ("No project found", "", False),
        ("Another currency", "Old Maps · Rosa Lindqvist", False),
    ]
    assert dialog.primary.text() == "Record 1 payment"
    assert dialog.reason.text() == "1 of 4 rows · $600.00 in"
    dialog.submit()
    qtbot.waitUntil(lambda: window.deeds.dialog() is None)
    window.show_project(find("Ember & Ash"))
    tab = panel_of(window).below.money
    assert rows_of(tab.entries)[0].startswith("Payment, Ember & Ash, 8AB1, −$600.00")
    assert "PayPal, by Tomás Ferreira" in rows_of(tab.entries)[0]
    view = tab.view()
    assert view is not None
    assert view.chip.words == "Settled"
    window.deeds.undo()
    assert tab.view().headline == "$600.00 to pay"  # type: ignore[union-attr]


def test_a_row_is_given_to_a_project(
    dialog: ImportPaymentsDialog,
    find: Callable[[str], int],
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the list in the cell; Space leaves it again; the file's foreign row cannot be taken."""
    monkeypatch.setattr(QComboBox, "showPopup", lambda _box: None)  # no screen to grab
    index = dialog.model.index(2, PROJECT)
    dialog.table.setCurrentIndex(index)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    (box,) = dialog.table.findChildren(QComboBox)
    assert box.itemText(0) == "Leave it out"
    assert all("Old Maps" not in box.itemText(n) for n in range(box.count())), "it is in euros"
    box.setCurrentIndex(box.findData(find("Ember & Ash")))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()
    assert views(dialog)[2] == ("Chosen by you", "Ember & Ash · Tomás Ferreira", True)
    assert dialog.primary.text() == "Record 2 payments"
    dialog.table.setCurrentIndex(dialog.model.index(2, 0))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not views(dialog)[2][2]
    dialog.model.toggle(3)
    assert not views(dialog)[3][2]
    assert "record it by hand" in dialog.model.view(3).why


def test_columns_can_be_changed(dialog: ImportPaymentsDialog, qtbot: Any) -> None:
    """Read anew at once; without a date nothing can be recorded, and it is said why."""
    amount = dialog.choices["amount"]
    before = views(dialog)
    dialog.choices["date"].choose(-1)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert not dialog.primary.isEnabled()
    assert "date and the amount" in dialog.reason.text()
    dialog.choices["date"].choose(0)
    qtbot.waitUntil(lambda: views(dialog) == before)
    dialog.choices["first"].choose("day")
    qtbot.waitUntil(lambda: dialog.model.view(0).when != "Thu 5 Mar")
    assert amount.currentText() == "Gross"


def test_the_model_keeps_qt_s_rules(dialog: ImportPaymentsDialog, qtbot: Any) -> None:
    """Rows, flags and signals are as views expect them."""
    tester = ModelTester(None)
    tester.check(dialog.model)
    dialog.model.toggle(0)
    dialog.model.show_preview(dialog.model.preview)
    view = dialog.model.index(0, 0).data(VIEW_ROLE)
    assert view.accessible.endswith("will be recorded")


def test_a_file_is_dropped(window: MainWindow, statement: Path, qtbot: Any) -> None:
    """One CSV file opens the preview."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(statement))])
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
    qtbot.waitUntil(lambda: isinstance(window.deeds.dialog(), ImportPaymentsDialog))


def test_a_file_that_is_none_is_told(window: MainWindow, tmp_path: Path, qtbot: Any) -> None:
    """In one line, and no dialog opens."""
    path = tmp_path / "x.csv"
    path.write_bytes(b"\0\1")
    window.deeds.take_payments(path)
    qtbot.waitUntil(lambda: window.error() != "")
    assert "binary data" in window.error()
    assert window.deeds.dialog() is None
