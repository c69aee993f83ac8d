"""Tab in a dialog with a table whose cells hold controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QTableWidget, QVBoxLayout
from pytestqt.qtbot import QtBot

from studio_desk.ui.kit.taborder import ReadingOrder


class _Form(ReadingOrder, QDialog):
    """A field, a table of forty choices, a field."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        self.table = QTableWidget(40, 2)
        self.table.setTabKeyNavigation(False)
        self.choices = [QComboBox() for _ in range(40)]
        for row, choice in enumerate(self.choices):
            self.table.setCellWidget(row, 1, choice)
        column = QVBoxLayout(self)
        for part in (self.before, self.table, self.after):
            column.addWidget(part)
        self.resize(400, 300)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tab_goes_through_the_cells_and_shows_each(qtbot: QtBot) -> None:
    """One after the other from above, scrolled to where it stands, and on to what follows."""
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    form.before.setFocus()
    seen = []
    for _ in range(42):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        seen.append(form.focusWidget())
        if seen[-1] in form.choices:
            assert form.table.viewport().rect().contains(seen[-1].geometry().center())
    assert seen == [form.table, *form.choices, form.after]
