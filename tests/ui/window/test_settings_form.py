"""The form of the settings: groups, logo, looks that show at once and go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from studio_desk.ui.window.settings import SettingsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="6">'
    '<rect width="9" height="6"/></svg>'
)


@pytest.fixture
def form(window: MainWindow) -> SettingsDialog:
    window.deeds.settings()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_a_logo_is_shown_and_taken_away(
    form: SettingsDialog, studio: Studio, tmp_path: Path
) -> None:
    """What is no picture is told below; a picture is shown, and saved with the rest."""
    (tmp_path / "a.txt").write_text("hello")
    form.logo.take(tmp_path / "a.txt")
    assert "no picture" in form.fields["logo"].error()
    (tmp_path / "logo.svg").write_text(SVG)
    form.logo.take(tmp_path / "logo.svg")
    assert form.fields["logo"].error() == ""
    assert form.logo.picture.pixmap().height() > 10
    form.submit()
    assert studio.letterhead.find(studio.settings().logo) is not None


def test_how_long_files_are_kept_is_a_setting_of_the_files(
    form: SettingsDialog, studio: Studio
) -> None:
    """It is kept where the files look for it, and can be undone by itself."""
    form.retention.setCurrentIndex(form.retention.findData(12))
    form.submit()
    assert studio.files.settings().keep_months == 12
    studio.undo()
    assert studio.files.settings().keep_months == 0


def test_looks_show_at_once_and_go_back(form: SettingsDialog, theme: Theme) -> None:
    """Esc brings back what was; saving keeps it."""
    form.mode.setCurrentIndex(form.mode.findData("dark"))
    form.scale.setCurrentIndex(form.scale.findData(1.25))
    assert (theme.mode, theme.scale) == ("dark", 1.25)
    form.reject()
    assert (theme.mode, theme.scale) == ("light", 1.0)


def test_the_week_begins_as_chosen(
    form: SettingsDialog, studio: Studio, theme: Theme, window: MainWindow
) -> None:
    """Calendars and the weeks of the timeline follow."""
    form.weekday.setCurrentIndex(form.weekday.findData("sunday"))
    form.submit()
    assert studio.settings().first_weekday == "sunday"
    assert theme.first_weekday == 7


def test_the_form_is_never_larger_than_a_dialog_may_be(form: SettingsDialog, theme: Theme) -> None:
    """At 150 % it scrolls."""
    theme.set_scale(1.5)
    form.fit()
    assert form.width() <= 1200
    assert form.height() <= 800


def test_all_settings_are_there_saved_shown_and_undone(
    form: SettingsDialog, studio: Studio, window: MainWindow
) -> None:
    """Each has a field with a name; the foot of the window follows at once, an undo brings back
    what was; what new projects begin with is what was chosen.
    """
    assert set(form.fields) == {
        "studio_name", "address", "contact", "logo", "keep_months", "zone", "currency", "policy",
        "mode", "scale", "first_weekday", "language",
    }  # fmt: skip
    before = studio.settings()
    typed = {
        "studio_name": "High Water", "address": "Kai 4\n20457 Hamburg", "contact": "a@high.example",
        "zone": "Europe/Berlin", "currency": "EUR",
    }  # fmt: skip
    for name, text in typed.items():
        editor = form.inputs[name]
        setter = getattr(editor, "setText", None) or getattr(editor, "setPlainText", None)
        (setter or editor.setCurrentText)(text)  # type: ignore[union-attr]
    form.policy.setCurrentIndex(form.policy.findData("alus-audio"))
    form.submit()
    after = studio.settings()
    assert {name: getattr(after, name) for name in typed} == typed
    assert after.policy == "alus-audio"
    assert any("High Water" in part.accessibleName() for part in window.findChildren(QWidget))
    studio.undo()
    assert studio.settings() == before
