"""The language is chosen in the menu or the settings, kept with the looks, and heard next time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from studio_desk.studio import Studio
from studio_desk.ui.language import ASKED, chosen_language
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.settings import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QSettings:
    monkeypatch.delenv(ASKED, raising=False)
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def ticked(window: MainWindow) -> list[str]:
    """The languages with a tick in the menu."""
    (menu,) = [action.menu() for action in window.menu.actions() if action.text() == "Language"]
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_the_menu_keeps_a_language(
    open_window: Callable[..., MainWindow], empty_studio: Studio, places: QSettings
) -> None:
    """It says that it waits for the next start, and the next start speaks it."""
    window = open_window(empty_studio, places)
    assert ticked(window) == ["As the system"]
    window.menu.language_chosen.emit("de")
    assert window.toast.text() == "The window speaks it from the next start"
    assert ticked(window) == ["Deutsch"]
    assert chosen_language(places) == "de"


def test_the_settings_keep_a_language(
    open_window: Callable[..., MainWindow], empty_studio: Studio, places: QSettings
) -> None:
    """Saving keeps it, leaving the form does not; what is shown is what was kept."""
    window = open_window(empty_studio, places)
    window.deeds.settings()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, SettingsDialog)
    dialog.language.choose("de")
    dialog.reject()
    assert chosen_language(places) == "en"
    window.deeds.settings()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, SettingsDialog)
    dialog.language.choose("de")
    dialog.primary.click()
    assert chosen_language(places) == "de"
    window.deeds.settings()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, SettingsDialog)
    assert dialog.language.value() == "de"
