"""What is copied for a client is in the client's language, whatever the window speaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studio_desk.studio import Studio
from studio_desk.ui.language import in_language
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.wording.speech import Speech


@pytest.mark.usefixtures("qapp")
def test_dates_and_words_are_in_that_language_inside_the_block() -> None:
    """And as before after it."""
    speech = Speech("America/New_York", 1_772_974_800)
    english = speech.long_when(1_773_163_800)
    with in_language("de"):
        german = speech.long_when(1_773_163_800)
    assert english != german
    assert "März" in german
    assert speech.long_when(1_773_163_800) == english
    with in_language(None):
        assert speech.long_when(1_773_163_800) == english


def test_the_answer_to_a_german_client_is_german(
    window: MainWindow, studio: Studio, find, qapp: QApplication, tmp_path: Path
) -> None:
    """The panel stays English; the sentence on the clipboard is for the client."""
    project = find("Tidewrack")
    detail = studio.project(project)
    assert detail.client is not None
    window.list.choose(project)
    window._copy_answer()
    before = QGuiApplication.clipboard().text()
    studio.edit_client(detail.client.id, language="de")
    window._reload(project)
    window._copy_answer()
    after = QGuiApplication.clipboard().text()
    assert "revision" in before.casefold()
    assert after != before
    assert window.panel is not None
    assert window.panel.cards.cards()[0].view().question == "Revision"
    assert any(word in after for word in ("Die ", "Eine ", "wird", "ist"))
