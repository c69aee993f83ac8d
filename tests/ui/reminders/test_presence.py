"""What stays beside the window: wired to it, without a tray or a bus on this screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studio_desk.clock import FixedClock
from studio_desk.presence import Presence
from studio_desk.reminders.autostart import Autostart
from studio_desk.reminders.calendar import FILE_NAME
from studio_desk.reminders.tray import shown_plainly
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import REMINDERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def presence(
    qtbot: QtBot,
    qapp: QApplication,
    studio: Studio,
    theme: Theme,
    clock: FixedClock,
    bus: Bus,
    tmp_path: Path,
) -> Iterator[Presence]:
    window = MainWindow(studio, theme, clock, bus)
    qtbot.addWidget(window)
    login = Autostart(["studio-desk"], platform="linux", environment={}, home=tmp_path)
    made = Presence(qapp, studio, theme, clock, bus, window, clock.now, login)
    yield made
    made.end()


def window_of(presence: Presence) -> MainWindow:
    found = presence.parent()
    assert isinstance(found, MainWindow)
    return found


def test_the_calendar_follows_what_is_done(
    presence: Presence, studio: Studio, tmp_path: Path
) -> None:
    """Kept in a folder, it changes with the studio; no longer kept, it is left as it is."""
    folder = tmp_path / "calendars"
    folder.mkdir()
    presence.keep_calendar(folder)
    presence.write_calendar()
    file = folder / FILE_NAME
    assert "Night Drive EP: free revisions end" in file.read_text(encoding="utf-8")
    studio.edit_project(1, title="Another Name")
    presence.write_calendar()
    after = file.read_bytes()
    assert "Another Name: free revisions end" in after.decode()
    presence.keep_calendar(None)
    studio.edit_project(1, title="A Third")
    presence.write_calendar()
    assert file.read_bytes() == after


def test_a_folder_that_is_gone_is_told_in_the_window(presence: Presence, tmp_path: Path) -> None:
    """The line names the folder; the studio goes on."""
    presence.keep_calendar(tmp_path / "gone")
    presence.write_calendar()
    assert "The calendar was not written" in window_of(presence).error()


def test_the_switch_at_login_is_the_file(presence: Presence, tmp_path: Path) -> None:
    """Checked, the file is there; the menu shows what is the case when it opens."""
    entry = tmp_path / ".config" / "autostart" / "studio-desk.desktop"
    login = presence.centre.menu.actions()[-1]
    login.trigger()
    assert "--hidden" in entry.read_text()
    entry.unlink()
    presence.centre.menu.aboutToShow.emit()
    assert not login.isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_note_to_the_client_is_on_the_clipboard(presence: Presence, studio: Studio) -> None:
    """Copied for the owner to send, and the project is shown."""
    row = next(each for each in studio.reminders.due() if each.title == "Night Drive EP")
    presence.write_letter(row)
    assert QGuiApplication.clipboard().text().startswith("Hello Ana,")
    assert window_of(presence).list.current() == row.key.subject


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_note_is_in_the_clients_language(presence: Presence, studio: Studio) -> None:
    """Whatever the window speaks, dates included."""
    row = next(each for each in studio.reminders.due() if each.title == "Night Drive EP")
    client = studio.project(row.key.subject).client
    assert client is not None
    studio.edit_client(client.id, language="de")
    presence.write_letter(row)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Guten Tag Ana,")
    assert "Dienstag 10. März" in text


def test_the_trays_tip_is_no_markup(presence: Presence, studio: Studio, clock: FixedClock) -> None:
    """A title with signs of markup stands there as it is read, for panels of either kind."""
    assert shown_plainly("<b>A</b> &amp; B & C") == "‹b›A‹/b› ＆amp; B & C"
    for row in studio.projects().rows:
        studio.edit_project(row.id, title=f"<img src=x> {row.id}")
    presence.tray.refresh()
    assert "<img" in presence.tray.words(clock.now())
    assert "<" not in presence.tray.icon.toolTip()
    assert "‹img src=x›" in presence.tray.icon.toolTip()


def test_a_second_place_that_fails_is_noted(
    presence: Presence, studio: Studio, clock: FixedClock
) -> None:
    """With the hourly look at the backups; where none is chosen nothing is noted."""
    presence._note_backup()
    assert studio.reminders.setting("backup.second_failing_at") is None
    presence._second_works = lambda: False
    presence._note_backup()
    assert studio.reminders.setting("backup.second_failing_at") == clock.now()
    presence._second_works = lambda: True
    presence._note_backup()
    assert studio.reminders.setting("backup.second_failing_at") is None


def test_without_a_tray_closing_ends_the_program(
    qtbot: QtBot, qapp: QApplication, presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is hidden where nobody finds them."""
    ended: list[bool] = []
    monkeypatch.setattr(qapp, "quit", lambda: ended.append(True))
    window = window_of(presence)
    presence.start()
    assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: bool(ended))
    assert not window.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_list_is_a_page_of_the_window(presence: Presence, studio: Studio) -> None:
    """Asked for from the tray, it is shown; a project of it opens among the projects."""
    window = window_of(presence)
    presence.show_reminders()
    assert window.rail.current() == REMINDERS
    assert presence.centre.isVisible()
    presence.show_project(1)
    assert window.rail.current() == "projects"
    assert window.list.current() == 1
    assert studio.reminders.due()


def test_the_tray_says_what_is_next(presence: Presence, clock: FixedClock) -> None:
    """State, next deadline, and a pause, in words; the menu has the next five and what waits."""
    presence.tray.refresh()
    assert presence.tray.state == "late"
    said = presence.tray.words(clock.now()).split("\n")
    assert said[:2] == ["Studio Desk", "Something waits for you"]
    assert "free 5 h 42 min, until 15:00" in said[2]
    actions = [action.text() for action in presence.tray.menu.actions()]
    assert actions[0] == "Next deadlines"
    assert sum(": " in text and "need you now" not in text for text in actions) == 5
    assert any("need you now" in text for text in actions)
