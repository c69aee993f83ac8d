"""Qt's own tester finds nothing in the models of the pages, as they are searched and narrowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from studio_desk.ui.claims.model import ClaimModel
from studio_desk.ui.files.model import LedgerModel
from tests.ui.window.conftest import NOW

from .looking import panel_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Let Qt's tester warn of every signal that does not fit; a warning fails the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return QAbstractItemModelTester(model, mode, model)


@pytest.mark.usefixtures("qapp")
def test_the_claims(studio: Studio) -> None:
    """Narrowed, folded, and changed by what is recorded."""
    model = ClaimModel(studio, NOW)
    watched(model)
    model.refresh()
    every = model.rowCount()
    assert every > 8
    model.narrow("mic", "")
    assert 0 < model.rowCount() < every
    model.narrow("", "")
    for row in range(model.rowCount()):
        group = model.index(row).data()
        if isinstance(group, str):
            model.fold("open")
            break
    model.refresh()


@pytest.mark.usefixtures("qapp")
def test_the_ledger_of_files(studio: Studio) -> None:
    """Every standing in turn, and back to all."""
    model = LedgerModel(studio, NOW)
    watched(model)
    for tab in (None, "in_care", "purgeable", "overdue", None):
        model.show_tab(tab)
    assert model.columnCount() > 1


def test_the_lists_of_the_panel_and_of_a_client(
    window: MainWindow, find: Callable[[str], int]
) -> None:
    """Reasons, history, account, a client's projects and talk, as others are shown."""
    window.show_project(find("Night Drive EP"))
    below, detail = panel_of(window).below, window.pages.clients.detail
    views = (below.why, below.history, below.money.entries, detail.projects, detail.said)
    for view in views:
        watched(view.model())
    for title in ("Copper Wire", "Kestrel", "Old Maps"):
        window.show_project(find(title))
    window.pages.show("clients")
    for line in window._studio.clients()[:4]:
        window.pages.show_client(line.client.id)
    assert detail.projects.model().rowCount() > 0
