"""Reports for many clients: chosen, named, made with progress, stopped, and told what failed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio_desk.errors import KnownError
from studio_desk.reports import batch as making
from studio_desk.studio import Studio
from studio_desk.ui.reports.batchform import BatchDialog
from studio_desk.ui.reports.page import ReportsPage
from tests.reports import reading
from tests.ui.reports.conftest import Answers
from tests.ui.window.test_accessibility import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def dialog(page: ReportsPage, answers: Answers) -> BatchDialog:
    page.ask_many()
    assert page.batch is not None
    page.batch._ask_folder()
    return page.batch


def finish(qtbot: QtBot, dialog: BatchDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._runner.busy, timeout=30_000)


def only(dialog: BatchDialog, *names: str) -> None:
    """Check these clients and no others."""
    dialog.clients.none.click()
    for name in names:
        dialog.clients.search.setText(name)
        dialog.clients.all.click()
    dialog.clients.search.clear()


def test_everyone_with_a_project_is_chosen_at_first(dialog: BatchDialog, studio: Studio) -> None:
    """All and None act on what the search finds."""
    everyone = [line.client.shown for line in studio.clients() if line.projects]
    assert sorted(name for _, name in dialog.clients.chosen()) == sorted(everyone)
    assert dialog.go.text() == f"Make {len(everyone)} reports"
    only(dialog, "pavl")
    assert [name for _, name in dialog.clients.chosen()] == ["Ana Pavlović"]
    assert dialog.go.text() == "Make 1 report"
    dialog.clients.none.click()
    assert not dialog.go.isEnabled()


def test_they_are_written_and_counted(
    qtbot: QtBot, dialog: BatchDialog, page: ReportsPage, answers: Answers
) -> None:
    """Each into the folder, under its name; the form says how many, and opens the folder."""
    only(dialog, "Ana Pavlović", "Isla MacLeod")
    dialog.pattern.setText("{date} {name}")
    assert dialog._name_field._below.text() == "Such as 2026-03-08 Ana Pavlović.pdf"
    dialog.tables.box.setChecked(True)
    dialog.go.click()
    finish(qtbot, dialog)
    written = {file.name for file in answers.into.iterdir()}  # type: ignore[union-attr]
    assert {"2026-03-08 Ana Pavlović.pdf", "2026-03-08 Isla MacLeod.pdf"} < written
    assert (answers.into / "2026-03-08 Ana Pavlović" / "movements.csv").is_file()  # type: ignore[operator]
    assert dialog.told.text() == "2 reports written"
    assert not dialog.failures.isVisible()
    dialog.open_it.click()
    assert answers.opened == [str(answers.into)]
    dialog.leave.click()
    assert page.batch is None


def test_each_in_their_own_language(
    qtbot: QtBot,
    dialog: BatchDialog,
    studio: Studio,
    answers: Answers,
    client: Callable[[str], int],
) -> None:
    """As the client reads; without the box, as the page has it."""
    studio.edit_client(client("Ana Pavlović"), language="de")
    only(dialog, "Ana Pavlović")
    dialog.go.click()
    finish(qtbot, dialog)
    (file,) = answers.into.glob("*.pdf")  # type: ignore[union-attr]
    assert "ProjektberichtfürAnaPavlović" in reading.text_of(file.read_bytes())
    dialog.own.box.setChecked(False)
    dialog.go.click()
    finish(qtbot, dialog)
    assert "ProjectreportforAnaPavlović" in reading.text_of(file.read_bytes())


def test_a_pattern_that_cannot_be_filled_is_told_at_once(dialog: BatchDialog) -> None:
    """Before anything is made, with the words that it may hold."""
    dialog.pattern.setText("{nam} {date}")
    assert "{name}" in dialog._name_field.error()
    assert not dialog.go.isEnabled()
    dialog.pattern.setText("../{name}: 1/2")
    assert dialog._name_field._below.text() == "Such as Ana Pavlović 1 2.pdf"
    assert dialog.go.isEnabled()


def test_what_failed_is_listed_with_its_reason(
    qtbot: QtBot, dialog: BatchDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that cannot be made does not stop the others."""
    real = making.write_whole

    def refuse(path: Path, data: bytes, what: str = "") -> None:
        if "Isla" in path.name:
            raise KnownError("It was not written: no room on Vault 1.", "Make room.")
        real(path, data, what)

    monkeypatch.setattr(making, "write_whole", refuse)
    only(dialog, "Ana Pavlović", "Isla MacLeod", "Dorian Vale")
    dialog.go.click()
    finish(qtbot, dialog)
    assert dialog.told.text() == "2 reports written, 1 not"
    assert dialog.failures.toPlainText() == (
        "Isla MacLeod: It was not written: no room on Vault 1. Make room."
    )


def test_stopping_leaves_what_is_written(
    qtbot: QtBot, dialog: BatchDialog, answers: Answers
) -> None:
    """Stop ends between two reports; the form stays open until then, and nothing is half."""
    everyone = len(dialog.clients.chosen())
    dialog._runner.told.connect(lambda _made: dialog.job.stop.click())
    dialog.go.click()
    dialog.reject()
    assert dialog.isVisible()
    finish(qtbot, dialog)
    written = list(answers.into.iterdir())  # type: ignore[union-attr]
    assert 1 <= len(written) < everyone
    assert all(file.read_bytes().startswith(b"%PDF") for file in written)
    assert dialog.told.text().startswith(f"{len(written)} report")


def test_every_control_has_a_name(dialog: BatchDialog) -> None:
    """Assistive tools can say what each control is."""
    assert unnamed(dialog) == []
