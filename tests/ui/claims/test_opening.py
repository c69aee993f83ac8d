"""The form that opens a claim has room for what it shows."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio_desk.ui.claims.opening import NewClaimDialog
from tests.ui.claims.conftest import fact
from tests.ui.claims.test_page import Add, B, Open

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_form_grows_to_what_a_project_brings(qtbot: QtBot, open_page: Open, add: Add) -> None:
    """Choosing the project adds the grounds; all of them are seen without scrolling."""
    add(B, "mixing", fact("purchased", "03-01T10:00"))
    page = open_page()
    page.deeds.new_claim()
    dialog = page.deeds.dialog()
    assert isinstance(dialog, NewClaimDialog)
    qtbot.waitExposed(dialog)
    dialog.project.setCurrentIndex(0)
    qtbot.waitUntil(lambda: bool(dialog.grounds.buttons))
    qtbot.waitUntil(dialog.grounds.more.isVisible)
    qtbot.wait(50)  # the rows are laid out
    assert dialog.body.verticalScrollBar().maximum() == 0
