"""Tab walks the dialogs of safety, persons, files and batches as one reads them, there and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from studio_desk import resources
from studio_desk.paths import Paths
from studio_desk.studio import Filter
from studio_desk.studio.backups import Backups
from studio_desk.ui.clients.merging import MergeDialog
from studio_desk.ui.clients.person import PersonDialog
from studio_desk.ui.files.deliver import DeliverDialog
from studio_desk.ui.files.dialogs import (
    ConfirmDialog,
    FreeDialog,
    MoveDialog,
    NoticeDialog,
    RestoreDialog,
    RootDialog,
    RulesDialog,
)
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.reports.batchform import BatchDialog
from studio_desk.ui.reports.page import ReportsPage
from studio_desk.ui.safety.dialog import SafetyDialog
from studio_desk.ui.safety.locking import LockSection, PassphraseDialog
from studio_desk.ui.safety.unlocking import UnlockDialog
from studio_desk.ui.window.railpages import REPORTS
from tests.pictures.stage import Stage, plain_theme
from tests.ui.window.tabwalk import faults, walked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(params=[(1.0, False), (1.5, False), (1.0, True)], ids=str)
def stage(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    """The window, at the plain size of text and the largest, and where one reads from the right."""
    scale, right_to_left = request.param
    former = QLocale()
    QLocale.setDefault(QLocale.c())
    if right_to_left:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with plain_theme(qapp, resources.root()) as theme:
            theme.set_scale(scale)
            stage = Stage(theme)
            try:
                stage.show((1320, 826))
                yield stage
            finally:
                stage.end()
                theme.set_scale(1.0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(former)


def found(stage: Stage, title: str) -> int:
    rows = stage.studio.projects(Filter(text=title)).rows
    return next(row.id for row in rows if row.title == title)


def client_of(stage: Stage, title: str) -> int:
    client = stage.studio.project(found(stage, title)).client
    assert client is not None
    return client.id


def safety(stage: Stage, folder: Path, *, second: bool) -> SafetyDialog:
    """With two backups, one of them chosen and looked at; with a second place, or without."""
    backups = Backups(Paths.under(folder / "profile").create(), stage.clock)
    if second:
        (folder / "second").mkdir()
        backups.choose_second_place(folder / "second")
    backups.make(stage.studio.store, "asked")
    section = LockSection(
        stage.theme,
        encrypted=lambda: second,
        encrypt=lambda _words: (),
        keep=lambda _words: True,
        can_keep=True,
        idle=10,
    )
    work = stage.window.deeds.work
    made = SafetyDialog(stage.studio, backups, stage.theme, work, section, stage.window)
    made.table.selectRow(0)
    if second:
        made._show_preview(backups.preview(stage.studio.store, backups.listed()[0]))
    return made


def wrong_with(dialog: QDialog, stage: Stage) -> list[str]:
    """Show a dialog and walk it; it is closed again."""
    dialog.show()
    dialog.activateWindow()
    stage.settle()
    found = faults(dialog)
    if len(walked(dialog)) < 2:
        found.append("there is nothing to walk")
    dialog.reject()
    stage.settle()
    return found


def test_tab_walks_what_keeps_the_studio_safe(stage: Stage, tmp_path: Path) -> None:
    """Backups with and without a second place, a restore looked at, encrypting, unlocking."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    made: dict[str, QDialog] = {
        "backups": safety(stage, tmp_path / "one", second=False),
        "restore": safety(stage, tmp_path / "two", second=True),
        "passphrase": PassphraseDialog(stage.theme, stage.window, can_keep=True),
        "unlock": UnlockDialog(lambda _words: False, can_keep=True),
    }
    wrong = {name: found for name, dialog in made.items() if (found := wrong_with(dialog, stage))}
    for dialog in made.values():
        dialog.deleteLater()
    assert wrong == {}


def until(done: Callable[[], bool]) -> None:
    """Wait for what is done beside the window."""
    for _ in range(500):
        if done():
            return
        QTest.qWait(10)
    raise TimeoutError


def opened(stage: Stage, kind: type[QDialog], act: Callable[[], object]) -> list[str]:
    """Open the one dialog of the window or of the page of files, and walk it."""
    act()
    deeds = (stage.files.deeds, stage.window.deeds)
    until(lambda: any(each.dialog() for each in deeds))
    (dialog,) = [each for each in (one.dialog() for one in deeds) if each is not None]
    assert isinstance(dialog, kind)
    return wrong_with(dialog, stage)


def test_tab_walks_the_dialogs_of_files(stage: Stage, tmp_path: Path) -> None:
    """From a folder registered to the last question, and what was given back."""
    other = tmp_path / "second"
    other.mkdir()
    vault = Path(stage._home.name) / "Vault 1"
    track = vault / "Old Maps master.wav"
    track.write_bytes(b"RIFF" + bytes(400))
    back = vault / "given back"
    back.mkdir()
    (back / "notes.txt").write_text("not one of them", encoding="utf-8")
    stage.window.show_page("files")
    deeds = stage.files.deeds
    old, going, gone = (found(stage, each) for each in ("Old Maps", "Glass Harbour", "Half Light"))
    acts: dict[type[QDialog], Callable[[], object]] = {
        RootDialog: lambda: deeds.add_root(str(other)),
        RulesDialog: deeds.rules,
        FreeDialog: deeds.free,
        NoticeDialog: lambda: deeds.notice(going),
        MoveDialog: lambda: deeds.move(old),
        ConfirmDialog: lambda: deeds.empty(gone),
        DeliverDialog: lambda: deeds.deliver(old, [str(track)]),
    }
    wrong = {
        kind.__name__: each for kind, act in acts.items() if (each := opened(stage, kind, act))
    }
    deeds._empty(gone)
    until(lambda: not deeds.jobs.busy)
    given = opened(stage, RestoreDialog, lambda: deeds.match(gone, [str(back)]))
    assert (wrong, given) == ({}, [])


def test_tab_walks_the_dialogs_of_persons(stage: Stage) -> None:
    """Who they are, all that is stored on them, and whether two of them are one."""
    ana = client_of(stage, "Night Drive EP")
    deeds = stage.window.deeds
    acts: dict[type[QDialog], Callable[[], object]] = {
        ClientDialog: lambda: deeds.edit_client(ana),
        PersonDialog: lambda: deeds.stored_on_client(ana),
        MergeDialog: lambda: deeds.merge_clients(ana),
    }
    wrong = {
        kind.__name__: each for kind, act in acts.items() if (each := opened(stage, kind, act))
    }
    assert wrong == {}


def test_tab_walks_the_form_of_many_reports(stage: Stage) -> None:
    """Clients, what is written for each, where to."""
    stage.window.show_page(REPORTS)
    page = stage.window.page()
    assert isinstance(page, ReportsPage)
    page.ask_many()
    assert isinstance(page.batch, BatchDialog)
    assert wrong_with(page.batch, stage) == []
