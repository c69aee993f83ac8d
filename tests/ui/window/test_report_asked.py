"""Where a report is asked for from, the window knows what it is to be about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.ui.window.main_window import MainWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def asked_by_key(window: MainWindow) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    window.report_asked.connect(lambda kind, subject: heard.append((kind, subject)))
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    return heard


def test_on_a_project_its_statement_is_asked_for(
    window: MainWindow, find: Callable[[str], int]
) -> None:
    """Ctrl Shift P beside the list of projects means the one that is shown."""
    project = find("Tidewrack")
    window.show_project(project)
    assert asked_by_key(window) == [("project", project)]


def test_on_a_client_their_report_is_asked_for(window: MainWindow) -> None:
    """On the page of clients it means the client that is shown."""
    window.pages.show("clients")
    client = window.pages.clients.detail.client
    assert client is not None
    assert asked_by_key(window) == [("client", client.id)]


def test_elsewhere_the_page_is_asked_for(window: MainWindow) -> None:
    """Where nothing is at hand, nothing is said about what the report is about."""
    window.pages.show("today")
    assert asked_by_key(window) == [("", None)]
