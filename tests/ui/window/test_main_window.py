"""The window as a whole: layouts, first run, errors, files in and out, keys, what is remembered."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from studio_desk.errors import KnownError
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.window.importreport import ImportReport
from studio_desk.ui.window.settings import SettingsDialog
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import panel_of, selected, titles

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

CASE = {
    "format": "studio-desk/case@1",
    "zone": "America/New_York",
    "policy": "audio-mastering-and-mixing",
    "client": {"name": "Noor Haddad"},
    "project": {"title": "Paper Boats", "kind": "mixing", "currency": "USD", "price": "200.00"},
    "facts": [{"id": "f1", "fact": "delivered", "at": "2026-03-07T12:00:00Z"}],
}


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(200, 200)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    finished(window)


def finished(window: MainWindow) -> None:
    """Wait for the work that was begun, and for what follows it."""
    window.deeds.work.wait()
    while window.deeds.work.busy:
        QApplication.processEvents()


# --- layouts -------------------------------------------------------------------------------------


def test_a_narrow_window_is_compact(window: MainWindow, find) -> None:
    """Under 1180 px the rail shows icons, Why and History are tabs, two actions stay."""
    window.list.choose(find("Night Drive EP"))
    panel = panel_of(window)
    assert not window.compact
    assert panel.below.why.isVisible()
    assert panel.below.history.isVisible()
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.compact
    assert window.rail.compact()
    assert panel.below.why.isVisible()
    assert not panel.below.history.isVisible()
    assert len(panel.bar.shown()) <= 2
    panel.below.tabs()[1].click()
    assert panel.below.history.isVisible()
    assert not panel.below.why.isVisible()


def test_nothing_is_cut_at_the_smallest_size(window: MainWindow, find) -> None:
    """At 1024 × 700 the panel needs no scroll bar of its own, and no card leaves it."""
    window.list.choose(find("Night Drive EP"))
    window.resize(1024, 700)
    QApplication.processEvents()
    panel = panel_of(window)
    assert panel._scroll.verticalScrollBar().maximum() == 0
    last = panel.cards.cards()[-1]
    assert last.mapTo(panel, last.rect().topRight()).x() < panel.width()


def test_large_text_loses_nothing(window: MainWindow, theme: Theme, find) -> None:
    """At 150 % on a small window the cards stand below each other and the panel scrolls as one."""
    window.list.choose(find("Night Drive EP"))
    window.resize(1024, 700)
    theme.set_scale(1.5)
    QApplication.processEvents()
    panel = panel_of(window)
    tops = [card.mapTo(panel._inner, QPoint(0, 0)).y() for card in panel.cards.cards()]
    assert tops == sorted(set(tops))
    assert panel._scroll.verticalScrollBar().maximum() > 0
    for card in panel.cards.cards():
        assert card.mapTo(panel, card.rect().topRight()).x() <= panel.width()


def test_dark_and_light_change_live(window: MainWindow, theme: Theme) -> None:
    """The appearance changes while the window is open."""
    before = window.grab().toImage().pixelColor(600, 500)
    theme.set_mode("dark")
    QApplication.processEvents()
    after = window.grab().toImage().pixelColor(600, 500)
    assert after.lightness() < before.lightness()


# --- first run -----------------------------------------------------------------------------------


def test_an_empty_studio_says_how_to_begin(open_window, empty_studio: Studio, qtbot) -> None:
    """Nothing in it: the window offers a project or an import, and the button opens the form."""
    window = open_window(empty_studio)
    assert window.at_first_run
    window.first_run.add_project.click()
    assert isinstance(window.deeds.dialog(), ProjectDialog)


def test_the_first_project_ends_the_first_run(open_window, empty_studio: Studio) -> None:
    """A project that is added is shown; undone, the window is empty again."""
    window = open_window(empty_studio)
    project, _ = empty_studio.add_project(title="First", kind="mixing", policy="alus-audio")
    assert not window.at_first_run
    window.list.choose(project)
    assert panel_of(window).head.title.text() == "First"
    empty_studio.undo()
    assert window.at_first_run
    assert window.toast.text().startswith("Undone")


# --- in and out ----------------------------------------------------------------------------------


def test_a_case_dropped_on_the_window_is_imported(
    open_window, empty_studio: Studio, tmp_path: Path
) -> None:
    """The project is there, chosen, and can be undone."""
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), encoding="utf-8")
    window = open_window(empty_studio)
    drop(window, file)
    assert titles(window.list.model) == ["Paper Boats"]
    assert panel_of(window).head.title.text() == "Paper Boats"
    assert window.toast.text() == "Import of Paper Boats"


def test_what_is_wrong_with_an_import_is_listed(window: MainWindow, tmp_path: Path) -> None:
    """Every problem is shown with its file, and nothing of the file is taken in."""
    before = titles(window.list.model)
    file = tmp_path / "broken.json"
    file.write_text(json.dumps({**CASE, "zone": "Mars/Olympus", "policy": "none"}), "utf-8")
    drop(window, file)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, ImportReport)
    text = dialog.problems.toPlainText()
    assert text.count("broken.json") == 2
    assert titles(window.list.model) == before


def test_a_case_that_is_there_already_is_said_to_be(window: MainWindow, tmp_path: Path) -> None:
    """Importing the same file twice adds nothing the second time."""
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), encoding="utf-8")
    drop(window, file)
    drop(window, file)
    assert titles(window.list.model).count("Paper Boats") == 1
    assert window.toast.text() == "1 case is in the studio already"


def test_cases_are_exported(window: MainWindow, tmp_path: Path, find) -> None:
    """One project or all of them go into a folder, and the window says how many."""
    window.deeds.write_out(tmp_path / "one", find("Kestrel"))
    finished(window)
    assert len(list((tmp_path / "one").glob("*.json"))) == 1
    assert window.toast.text() == "Wrote 1 case file into one"


def test_an_import_can_be_undone(window: MainWindow, tmp_path: Path, qtbot) -> None:
    """Ctrl Z takes back what another thread wrote, and Ctrl Shift Z brings it again."""
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), encoding="utf-8")
    drop(window, file)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert "Paper Boats" not in titles(window.list.model)
    qtbot.keyClick(window, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "Paper Boats" in titles(window.list.model)


def test_long_work_is_shown_and_blocks_the_window(window: MainWindow, qtbot) -> None:
    """After half a second it says what it does; the window waits, its heart stands still."""
    gate = threading.Event()
    heard: list[object] = []
    window.deeds.work.do("Importing cases", lambda _studio: gate.wait(20), heard.append, print)
    assert not window.heart.beating
    qtbot.keyClicks(window.list.search, "k")
    assert window.list.search.text() == ""
    assert not window.deeds.work.do("Again", lambda _studio: None, heard.append, print)
    shown = lambda: any(d.windowTitle() == "Importing cases" for d in window.findChildren(QDialog))  # noqa: E731
    qtbot.waitUntil(shown)
    gate.set()
    qtbot.waitUntil(lambda: heard == [True])
    assert window.heart.beating
    qtbot.keyClicks(window.list.search, "k")
    assert window.list.search.text() == "k"


# --- errors --------------------------------------------------------------------------------------


def test_a_known_error_is_one_plain_line(window: MainWindow, tmp_path: Path) -> None:
    """A folder that cannot be written is told in the window; the next deed takes the line away."""
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    window.deeds.write_out(blocked)
    finished(window)
    assert window.error().startswith("The cases were not all written")
    assert "\n" not in window.error()
    window.dismiss_error()
    assert window.error() == ""


def test_a_store_in_trouble_does_not_stop_the_heart(
    window: MainWindow, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refresh that cannot be written is told; figures run on."""

    def refuse() -> None:
        raise KnownError("No room on the disk. Nothing was changed.", "Make room.")

    monkeypatch.setattr(studio, "refresh_due", refuse)
    window.heart.beat()
    assert window.error() == "No room on the disk. Nothing was changed. Make room."


# --- keys ----------------------------------------------------------------------------------------


def test_f6_goes_round_the_panes(window: MainWindow, qtbot) -> None:
    """Rail, list, panel, and round again; Shift F6 the other way."""
    window.rail.focus_current()
    places = []
    for _ in range(3):
        qtbot.keyClick(window, Key.Key_F6)
        focus = QApplication.focusWidget()
        panes = {"list": window.list, "panel": panel_of(window), "rail": window.rail}
        places += [name for name, pane in panes.items() if pane.isAncestorOf(focus)]
    assert places == ["list", "panel", "rail"]
    qtbot.keyClick(window, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert panel_of(window).isAncestorOf(QApplication.focusWidget())


def test_ctrl_f_goes_to_the_search(window: MainWindow, qtbot) -> None:
    """Esc empties the search, then goes back to the list."""
    qtbot.keyClick(window, Key.Key_F, CTRL)
    search = window.list.search
    assert QApplication.focusWidget() is search
    qtbot.keyClicks(search, "kes")
    qtbot.keyClick(search, Key.Key_Escape)
    assert search.text() == ""
    qtbot.keyClick(search, Key.Key_Escape)
    assert QApplication.focusWidget() is window.list.rows


def test_ctrl_n_opens_the_form_of_a_project(window: MainWindow, qtbot) -> None:
    """One dialog at a time: a second key opens no second one."""
    qtbot.keyClick(window, Key.Key_N, CTRL)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, ProjectDialog)
    window.deeds.new_client()
    assert window.deeds.dialog() is dialog


def test_f1_opens_the_guide_at_what_is_seen(window: MainWindow, qtbot) -> None:
    """On a page its topic; on a card what its standing means."""
    qtbot.keyClick(window, Key.Key_F1)
    guide = window.helper.guide
    assert guide is not None
    assert guide.isVisible()
    window.helper.show_at(None, "projects")
    assert guide.page.toPlainText().startswith("Revisions")
    assert window.panel is not None
    card = window.panel.cards.cards()[0]
    window.helper.show_at(card, "projects")
    assert guide.page.toPlainText().startswith("What does this mean?")
    assert guide.heading_at_top() == card.view().badge == "Billable"
    guide.close()


def test_the_keys_are_listed(window: MainWindow, qtbot) -> None:
    """The keys are told on one page."""
    qtbot.keyClick(window, Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = (each for each in window.findChildren(QDialog) if each.windowTitle() == "Keys")
    assert dialog.isVisible()
    assert dialog.height() <= 640
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(dialog, Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(dialog, Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    dialog.accept()


# --- menu, settings, memory ----------------------------------------------------------------------


def test_the_menu_names_what_undo_takes_back(window: MainWindow, studio: Studio, find) -> None:
    """Undo is off while there is nothing, and names what it would take back."""
    window.menu.aboutToShow.emit()
    assert not window.menu.undo.isEnabled()
    studio.record_fact(find("Kestrel"), "contacted", NOW)
    window.menu.aboutToShow.emit()
    assert window.menu.undo.isEnabled()
    assert window.menu.undo.text().startswith("Undo: contact about Kestrel")


def test_the_settings_are_edited(window: MainWindow, studio: Studio) -> None:
    """Name and zone go into the studio and onto the rail; an unknown zone is refused in place."""
    window.deeds.settings()
    dialog = window.deeds.dialog()
    assert isinstance(dialog, SettingsDialog)
    assert dialog.values()["contact"] == studio.settings().contact
    dialog.inputs["studio_name"].setText("High Tide")
    dialog.inputs["zone"].setEditText("Mars/Olympus")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.fields["zone"].error()
    dialog.inputs["zone"].setEditText("Europe/Berlin")
    dialog.submit()
    assert studio.settings().studio_name == "High Tide"
    assert studio.settings().zone == "Europe/Berlin"
    assert window.rail._place.text() == "Berlin"


def test_the_places_are_remembered(
    open_window, studio: Studio, tmp_path: Path, find, theme: Theme
) -> None:
    """Selection, order, folded groups, looks and size come back the next time."""
    file = str(tmp_path / "window.ini")
    first = open_window(studio, QSettings(file, QSettings.Format.IniFormat))
    first.list.choose(find("Kestrel"))
    first.list.sort_by("title", backward=True)
    first.list.model.fold(["finished"])
    first.resize(1200, 800)
    theme.set_mode("dark")
    first.close()
    theme.set_mode("light")
    second = open_window(studio, QSettings(file, QSettings.Format.IniFormat), size=(1200, 800))
    assert selected(second) == [find("Kestrel")]
    assert (second.list.model.order, second.list.model.backward) == ("title", True)
    assert second.list.model.folded() == {"finished"}
    assert theme.mode == "dark"


def test_places_that_make_no_sense_are_passed_over(
    open_window, studio: Studio, tmp_path: Path
) -> None:
    """A file of another hand does not keep the window from opening."""
    file = tmp_path / "window.ini"
    file.write_text(
        "[General]\nmode=purple\nscale=huge\nproject=99999\nsort=luck\ngeometry=7\nlist_width=-4\n",
        encoding="utf-8",
    )
    window = open_window(studio, QSettings(str(file), QSettings.Format.IniFormat))
    assert window.list.current() is not None
    assert window.list.model.order == "deadline"
