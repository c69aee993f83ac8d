"""All that is stored on a client: told, saved as files, erased by its verb."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from studio_desk.ui.clients.person import PersonDialog
from studio_desk.ui.kit.theme import Theme

NOW = 1_772_974_800


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with open_store(tmp_path / "studio.db", now=NOW) as store:
        made = Studio(store, built_in_catalogue(), FixedClock(NOW))
        made.start()
        yield made


@pytest.fixture
def client(studio: Studio) -> int:
    made, _ = studio.add_client(name="Ana Pavlović", email="ana@example.org")
    project, _ = studio.add_project(
        kind="mixing", policy="audio-mastering-and-mixing", title="Night Drive", client_id=made
    )
    studio.record_fact(project, "contacted", NOW - 60, about="Ana wrote about the vocal")
    return made


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, studio: Studio, client: int) -> PersonDialog:
    made = PersonDialog(studio, Theme(qapp, resources.root()), client)
    qtbot.addWidget(made)
    return made


def test_it_says_in_numbers_what_is_stored(dialog: PersonDialog) -> None:
    """Projects and facts; and by when backups have forgotten what is erased."""
    assert dialog.numbers.text().splitlines()[:2] == ["1 project", "1 fact recorded in them"]
    assert "gone by" in dialog.note.text()


def test_it_is_saved_whole(dialog: PersonDialog, tmp_path: Path) -> None:
    """A folder that another program can read."""
    dialog.hand_over(tmp_path / "out")
    found = json.loads((tmp_path / "out" / "person.json").read_text("utf-8"))
    assert found["client"]["name"] == "Ana Pavlović"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_folder_that_cannot_be_written_is_told(dialog: PersonDialog, tmp_path: Path) -> None:
    """The line stands in the dialog, which stays open."""
    (tmp_path / "file").write_text("in the way")
    dialog.hand_over(tmp_path / "file" / "out")
    assert dialog.trouble.text()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_erasing_takes_two_presses_and_names_whom(
    dialog: PersonDialog, studio: Studio, tmp_path: Path
) -> None:
    """The first press only asks; after the second no byte of the file knows the name."""
    dialog.erase.click()
    assert dialog.erase.text() == "Erase Ana Pavlović for good"
    assert studio.clients()[0].client.name == "Ana Pavlović"
    dialog.erase.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert "Pavlović".encode() not in (tmp_path / "studio.db").read_bytes()
    assert "Ana wrote" not in (tmp_path / "studio.db").read_bytes().decode("latin-1")
