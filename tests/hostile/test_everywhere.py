"""Every page, tab and dialog of the window on a studio of hostile texts: all of it is shown as it
was written, nothing of it is read as markup, nothing crashes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from studio_desk.policy.facts import FIELDS
from studio_desk.studio import Studio
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.policies.page import PoliciesPage
from studio_desk.ui.reports.page import ReportsPage
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.railpages import CLAIMS, CLIENTS, POLICIES
from tests.hostile.looking import faults, settle
from tests.hostile.making import HOSTILE, statement

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(600),
]


def ids_of(studio: Studio) -> list[int]:
    return [row.id for row in studio.projects(limit=500).rows]


def test_every_page_shows_texts_as_they_are(window: MainWindow) -> None:
    """Today, projects, clients, files, claims, policies, reports, reminders; wide and narrow."""
    found = []
    for size in ((1320, 860), (1024, 700)):
        window.resize(*size)
        for item in window.rail.items():
            window.show_page(item.id)
            found += faults(window)
    assert found == []


def test_every_project_and_tab_shows_texts_as_they_are(window: MainWindow, studio: Studio) -> None:
    """Cards, timeline, reasons, history, money and rounds of each project."""
    found = []
    for project in ids_of(studio)[::3]:
        window.show_project(project)
        assert window.panel is not None
        for tab in window.panel.below.tabs():
            if tab.isVisible():
                tab.click()
            found += faults(window.panel)
        window._fill_project_menu()
        found += faults(window._project_menu)
    assert found == []


def test_every_client_is_shown_as_they_are(window: MainWindow, studio: Studio) -> None:
    """The page of clients, and the dialog of all that is stored on one."""
    window.show_page(CLIENTS)
    found = []
    for line in studio.clients()[::3]:
        window.pages.clients.choose(line.client.id)
        found += faults(window.page())
    window.deeds.stored_on_client(studio.clients()[0].client.id)
    found += shown(window.deeds.dialog())
    assert found == []


def shown(dialog: QDialog | None) -> list[str]:
    """What of a dialog is not literal; it is left then."""
    assert dialog is not None
    check = getattr(dialog, "check_now", None)
    if check is not None:
        check()
    found = faults(dialog)
    dialog.reject()
    settle()
    return found


def dialogs(window: MainWindow, studio: Studio, project: int) -> Iterator[Callable[[], object]]:
    """Each way of opening a dialog about a project."""
    deeds = window.deeds
    yield lambda: deeds.edit_project(project)
    yield lambda: deeds.answer_client(project)
    yield lambda: deeds.evidence(project, print)
    yield lambda: deeds.retract(project, "f1")
    for kind in FIELDS:
        yield lambda kind=kind: deeds.record(project, kind)
    client = studio.project(project).project.client_id
    if client is not None:
        yield lambda: deeds.edit_client(client)
        yield lambda: deeds.merge_clients(client)


def test_every_dialog_shows_texts_as_they_are(
    window: MainWindow, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The forms of each kind of fact, the reply, the checklist, editing, merging."""
    found = []
    for number, project in enumerate(ids_of(studio)):
        for place, open_one in enumerate(dialogs(window, studio, project)):
            if (number + place) % 23:
                continue  # all of them, though not in each project
            open_one()
            if window.deeds.dialog() is not None:
                found += shown(window.deeds.dialog())
    window.deeds.settings()
    found += shown(window.deeds.dialog())
    assert found == []


def test_a_hostile_message_is_a_message(window: MainWindow, studio: Studio, tmp_path: Path) -> None:
    """Pasted, and as a mail file whose head is hostile too: read and shown as it was written."""
    found = []
    for text, project in zip(HOSTILE, ids_of(studio), strict=False):
        window.deeds.request(project, text=f"- {text}\n- second song louder")
        found += shown(window.deeds.dialog())
        mail = tmp_path / "m.eml"
        head = text.replace("\r", " ").replace("\n", " ")
        mail.write_bytes(
            f"From: {head} <a@example.org>\r\nSubject: {head}\r\n\r\n{text}\r\n".encode()
        )
        window.deeds.request(path=mail)
        found += shown(window.deeds.dialog())
    assert found == []


def test_claims_show_texts_as_they_are(window: MainWindow, studio: Studio) -> None:
    """Each claim, dispute, exchange and subscription, and the sums by year."""
    window.show_page(CLAIMS)
    page = window.page()
    assert isinstance(page, ClaimsPage)
    found = []
    for line in studio.claims.listed()[::3]:
        page.show_claim(line.project_id, line.about)
        found += faults(page)
    page.show_sums()
    found += faults(page)
    assert found == []


def test_policies_show_texts_as_they_are(window: MainWindow, studio: Studio) -> None:
    """Each policy and draft, its clauses, and the comparing of two versions."""
    window.show_page(POLICIES)
    page = window.page()
    assert isinstance(page, PoliciesPage)
    found = []
    for line in studio.policies.listed():
        page.choose_policy(line.key)
        found += faults(page)
    page.trial.wait()
    QApplication.processEvents()
    found += faults(page)
    assert found == []


def test_payments_show_texts_as_they_are(
    window: MainWindow, studio: Studio, tmp_path: Path, qtbot: Any
) -> None:
    """The preview of a bank's file, row by row."""
    path = tmp_path / "bank <b>&amp;.csv"
    path.write_text(statement(studio), encoding="utf-8")
    window.deeds.take_payments(path)
    qtbot.waitUntil(lambda: window.deeds.dialog() is not None, timeout=20_000)
    assert shown(window.deeds.dialog()) == []


def test_reports_show_texts_as_they_are(window: MainWindow, studio: Studio, qtbot: Any) -> None:
    """The choices, and the pages as they will be."""
    window.show_report("project", ids_of(studio)[0])
    page = window.page()
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: not page.preview.busy, timeout=60_000)
    assert page.preview.message() == ""
    assert faults(page) == []


def test_the_fault_finder_finds(qtbot: Any) -> None:
    """A label that guesses, a tooltip, a button that swallows a sign."""
    from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

    bad = QWidget()
    qtbot.addWidget(bad)
    column = QVBoxLayout(bad)
    label, button = QLabel(HOSTILE[0]), QPushButton("AT&T")
    label.setToolTip(HOSTILE[0])
    column.addWidget(label)
    column.addWidget(button)
    assert [each.split(": ")[1].split(" ")[0] for each in faults(bad)] == [
        "tooltip", "label", "button",
    ]  # fmt: skip
