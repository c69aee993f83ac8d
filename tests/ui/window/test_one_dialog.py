"""At most one dialog is open in a window, whichever page asked for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from studio_desk.errors import KnownError
from studio_desk.ui.claims.opening import NewClaimDialog
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.onedialog import DialogDeeds
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import CLAIMS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def claims(full: MainWindow) -> ClaimsPage:
    """The page of claims in the window."""
    full.show_page(CLAIMS)
    page = full.page()
    assert isinstance(page, ClaimsPage)
    return page


def test_a_page_and_its_window_share_one(window: MainWindow, claims: ClaimsPage) -> None:
    """While a page has a form open, nothing else of the window opens one, and the other way."""
    claims.deeds.new_claim()
    form = window.deeds.dialog()
    assert isinstance(form, NewClaimDialog)
    window.deeds.new_client()
    window.pages.find()
    assert window.deeds.dialog() is form
    assert window.pages.palette is None
    form.reject()
    assert claims.deeds.dialog() is None
    window.deeds.new_client()
    other = claims.deeds.dialog()
    assert isinstance(other, ClientDialog)
    claims.deeds.new_claim()
    assert claims.deeds.dialog() is other


def test_what_follows_is_done_by_who_opened_it(
    window: MainWindow, claims: ClaimsPage, find: Callable[[str], int]
) -> None:
    """A project added over the page of claims is shown as ever; a claim opened there, there."""
    made: list[int] = []
    opened: list[tuple[int, str]] = []
    window.deeds.made.connect(made.append)
    claims.deeds.opened_claim.connect(lambda *key: opened.append(key))
    project = find("Night Drive EP")
    claims.deeds.new_claim(project, ground="duplicate_payment")
    form = window.deeds.dialog()
    assert isinstance(form, NewClaimDialog)
    form.submit()
    assert [key for key, _ in opened] == [project]
    assert made == []
    assert window.deeds.dialog() is None


def test_a_dialog_that_cannot_be_made_is_told_and_leaves_room(window: MainWindow) -> None:
    """The reason as one line; the next one opens."""

    def fails() -> QDialog:
        raise KnownError("No room.")

    deeds = DialogDeeds(window, None)
    told: list[str] = []
    deeds.failed.connect(told.append)
    deeds.open_dialog(fails)
    assert told == ["No room."]
    assert deeds.dialog() is None
    deeds.open_dialog(lambda: QDialog(window))
    dialog = deeds.dialog()
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    QApplication.processEvents()
    assert deeds.dialog() is None
