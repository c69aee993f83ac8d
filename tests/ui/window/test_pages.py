"""Today, Projects and Clients on the rail, and *Find anything* over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio_desk.ui.clients.merging import MergeDialog
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.requests.dialog import RequestDialog
from tests.ui.window.conftest import NOW

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key where the keyboard is, once the window is in front again."""
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, key, keys)
    QApplication.processEvents()


def test_the_rail_has_the_pages_in_order_with_their_counts(
    window: MainWindow, studio: Studio
) -> None:
    """Today first, in red what needs the owner; then projects and clients."""
    assert [item.label for item in window.rail.items()][:3] == ["Today", "Projects", "Clients"]
    counts = studio.counts()
    names = [window.rail._buttons[item.id].accessibleName() for item in window.rail.items()]
    assert names[:3] == [
        f"Today, {counts.needs_you}",
        f"Projects, {counts.projects}",
        f"Clients, {counts.clients}",
    ]
    studio.archive(studio.agenda.duties("now")[0].id)
    studio.add_client(name="New")
    assert window.rail._buttons["today"].accessibleName() == f"Today, {counts.needs_you - 1}"
    assert window.rail._buttons["clients"].accessibleName() == f"Clients, {counts.clients + 1}"


def test_it_starts_on_today_where_something_needs_the_owner(window: MainWindow) -> None:
    """With the keyboard on the first line."""
    window.begin()
    assert window.page() is window.pages.today
    assert window.pages.today.lines.hasFocus()
    assert window.pages.today.lines.current() is not None


def test_it_starts_on_the_projects_where_nothing_does(open_window, empty_studio: Studio) -> None:
    """They say how to begin."""
    window = open_window(empty_studio)
    window.begin()
    assert window.rail.current() == "projects"
    assert window.at_first_run
    window.pages.show("today")
    assert window.pages.today.empty.add.hasFocus()


def test_keys_go_from_page_to_page(window: MainWindow) -> None:
    """Ctrl 1, 2, 3, each with the keyboard in it; F6 goes between rail and page."""
    press(window, Key.Key_1)
    assert window.page() is window.pages.today
    assert window.pages.today.lines.hasFocus()
    press(window, Key.Key_3)
    assert window.page() is window.pages.clients
    assert window.pages.clients.list.rows.hasFocus()
    press(window, Key.Key_F)
    assert window.pages.clients.list.search.hasFocus()
    press(window, Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert window.rail.isAncestorOf(QApplication.focusWidget())
    press(window, Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert window.pages.clients.list.rows.hasFocus()
    press(window, Key.Key_2)
    assert window.rail.current() == "projects"
    assert window.list.rows.hasFocus()


def test_today_leads_to_forms_and_projects(window: MainWindow, find) -> None:
    """Enter opens the form of the line, Ctrl R one for its project, → the project itself."""
    project, chosen = find("Tidewrack"), window.list.current()
    window.pages.show("today")
    today = window.pages.today
    today.lines.setCurrentIndex(today.model.index_of(project))
    press(window, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RecordFactDialog)
    assert "revision" in dialog.windowTitle().lower()
    dialog.reject()
    press(window, Key.Key_R)
    again = window.deeds.dialog()
    assert isinstance(again, RequestDialog)
    again.reject()
    assert window.list.current() == chosen
    press(window, Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    assert window.rail.current() == "projects"
    assert window.list.current() == project


def test_what_is_done_is_told_on_the_page_that_is_shown(
    window: MainWindow, studio: Studio, find
) -> None:
    """With its undo, which works from there."""
    window.pages.show("today")
    project = find("Tidewrack")
    before = window.pages.today.count
    window.pages.today.archive_asked.emit(project)
    assert window.pages.today.count == before - 1
    assert window.toast.isVisible()
    press(window, Key.Key_Z)
    assert window.pages.today.count == before
    assert studio.project(project).project.archived_at is None


def test_clients_lead_to_their_forms(window: MainWindow, studio: Studio) -> None:
    """Add, edit, merge, a project of theirs, archive and back."""
    window.pages.show("clients")
    clients = window.pages.clients
    client = clients.current()
    assert client is not None
    for button, form in (
        (clients.detail.edit, ClientDialog),
        (clients.detail.merge, MergeDialog),
        (clients.detail.add, ProjectDialog),
        (clients.list.add, ClientDialog),
    ):
        button.click()
        dialog = window.deeds.dialog()
        assert isinstance(dialog, form)
        dialog.reject()
    clients.detail.archive.click()
    archived = studio.clientele.get(client)
    assert archived is not None
    assert archived.archived_at is not None
    press(window, Key.Key_Z)
    back = studio.clientele.get(client)
    assert back is not None
    assert back.archived_at is None


def test_find_anything_from_anywhere(window: MainWindow, find) -> None:
    """Ctrl K, a few letters, Enter: projects, clients, pages, commands, clauses."""

    def choose(typed: str, kind: str) -> None:
        press(window, Key.Key_K)
        palette = window.pages.palette
        assert palette is not None
        palette.field.setText(typed)
        while (line := palette.current()) is not None and line.kind != kind:
            QTest.keyClick(palette.field, Key.Key_Down)
        QTest.keyClick(palette.field, Key.Key_Return)
        QApplication.processEvents()
        assert window.pages.palette is None

    choose("kestrel", "project")
    assert window.rail.current() == "projects"
    assert window.list.current() == find("Kestrel")
    choose("pavlovic", "client")
    assert window.page() is window.pages.clients
    assert window.pages.clients.detail.title.text() == "Ana Pavlović"
    choose("today", "page")
    assert window.page() is window.pages.today
    choose("add a client", "command")
    dialog = window.deeds.dialog()
    assert isinstance(dialog, ClientDialog)
    dialog.reject()
    choose("b4a", "clause")
    assert QGuiApplication.clipboard().text().startswith("B4a: ")
    choose("rma-2026-0007", "reference")
    assert window.list.current() == find("Patchbay PX-48")


def test_every_command_of_the_palette_does_something(window: MainWindow) -> None:
    """None is offered that the window cannot do."""
    commands = [command for command in window.pages.commands() if not command.page]
    assert {command.id for command in commands} <= set(window.pages._deeds)
    assert {"new_project", "settings", "undo", "dark", "import"} <= {each.id for each in commands}


def test_time_runs_on_in_today(window: MainWindow, clock: FixedClock, studio: Studio, find) -> None:
    """What closes leaves the section by itself."""
    window.pages.show("today")
    today = window.pages.today
    project = find("Night Drive EP")
    assert today.model.index_of(project).isValid()
    clock.set(NOW + 3 * 86_400)
    window.heart.beat()
    assert not today.model.index_of(project).isValid()
    assert today.title.text() == "Wednesday 11 March"


def test_a_new_project_is_shown_from_any_page(window: MainWindow, studio: Studio) -> None:
    """Whoever adds one while on Today sees it at once."""
    window.pages.show("today")
    project, _ = studio.add_project(title="Fresh", kind="mixing", policy="alus-audio")
    window.deeds.made.emit(project)
    assert window.rail.current() == "projects"
    assert window.list.current() == project


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_pages_fit_the_window(window: MainWindow, size: tuple[int, int]) -> None:
    """At the smallest size and a large one, none makes the window wider."""
    window.resize(*size)
    for page in ("today", "clients", "projects"):
        window.show_page(page)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size


def test_today_tells_whether_reminders_are_on(window: MainWindow, studio: Studio) -> None:
    """Its button says so and leads to their page, where there is one."""
    today = window.pages.today
    window.pages.show("today")
    assert today.reminders.text() == "Reminders on"
    today.reminders.click()
    assert window.rail.current() == "today"
    shown = QWidget()
    window.add_page("reminders", lambda: shown)
    studio.reminders.pause(NOW + 3600)
    window.pages.show("today")
    assert today.reminders.text() == "Reminders paused"
    today.reminders.click()
    assert window.page() is shown
