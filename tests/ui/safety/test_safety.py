"""Backups and encryption from the window: seen, restored in three clicks, locked and opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import cipher, open_store
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.safety.dialog import SafetyDialog
from studio_desk.ui.safety.locking import LockSection, PassphraseDialog
from studio_desk.ui.safety.lockpage import IdleLock
from studio_desk.ui.safety.unlocking import UnlockDialog
from studio_desk.ui.window.working import Work

NOW = 1_772_974_800
WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    cipher.forget()
    yield
    cipher.forget()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, resources.root())


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    paths = Paths.under(tmp_path / "profile").create()
    with open_store(paths.database, now=NOW) as store:
        made = Studio(store, built_in_catalogue(), FixedClock(NOW))
        made.start()
        yield made


@pytest.fixture
def backups(tmp_path: Path, studio: Studio) -> Backups:
    return Backups(Paths.under(tmp_path / "profile"), studio.clock)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, studio: Studio, backups: Backups) -> SafetyDialog:
    window = QWidget()
    qtbot.addWidget(window)
    section = LockSection(
        theme,
        encrypted=lambda: studio.store.encrypted,
        encrypt=lambda words: backups.encrypt(studio.store, words),
        keep=lambda _words: True,
        can_keep=False,
        idle=0,
    )
    made = SafetyDialog(studio, backups, theme, Work(studio, theme, window), section, window)
    qtbot.addWidget(made)
    return made


def click(dialog: QWidget, button: QPushButton, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_backup_is_made_and_listed(qtbot: QtBot, dialog: SafetyDialog, studio: Studio) -> None:
    """With when, why and what it holds; the place says that it has one."""
    assert dialog.table.rowCount() == 0
    assert dialog.first.text() == "No backup yet."
    assert not dialog.restore.isEnabled()
    studio.add_client(name="Ana")
    click(dialog, dialog.make, qtbot)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert dialog.table.item(0, 1).text() == "asked for"
    assert dialog.table.item(0, 2).text() == "0 projects, 1 client"
    assert dialog.first.text().startswith("1 backup, the newest of")


def test_restoring_takes_three_clicks_and_shows_first_what_differs(
    qtbot: QtBot, dialog: SafetyDialog, studio: Studio, backups: Backups
) -> None:
    """A row, Restore…, Restore this backup; what is lost is named before; the present is kept."""
    studio.add_client(name="Ana")
    backups.make(studio.store, "asked")
    studio.add_client(name="Since then")
    dialog.refresh()
    dialog.table.selectRow(0)
    click(dialog, dialog.restore, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.isVisibleTo(dialog))
    assert "Clients that would be gone: Since then" in dialog.preview_text.text()
    assert dialog.restore.text() == "Restore this backup"
    assert len(studio.clients()) == 2
    click(dialog, dialog.restore, qtbot)
    qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted)
    assert [line.client.name for line in studio.clients()] == ["Ana"]
    assert {each.why for each in backups.listed()} == {"asked", "restore"}


def test_another_row_asks_for_its_own_preview(
    qtbot: QtBot, dialog: SafetyDialog, studio: Studio, backups: Backups
) -> None:
    """What was shown for one backup is not the word for another."""
    studio.add_client(name="Ana")
    backups.make(studio.store, "asked")
    studio.clock.advance(60)  # type: ignore[attr-defined]  # a fixed one
    studio.add_client(name="Ben")
    backups.make(studio.store, "asked")
    dialog.refresh()
    dialog.table.selectRow(1)
    click(dialog, dialog.restore, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.isVisibleTo(dialog))
    dialog.table.selectRow(0)
    assert not dialog.preview.isVisibleTo(dialog)
    assert dialog.restore.text() == "Restore…"


def test_a_damaged_backup_says_so_and_changes_nothing(
    qtbot: QtBot, dialog: SafetyDialog, studio: Studio, backups: Backups
) -> None:
    """One line with what to do; the studio is as it was."""
    studio.add_client(name="Ana")
    made = backups.make(studio.store, "asked")
    made.path.write_bytes(made.path.read_bytes()[:5000])
    dialog.refresh()
    dialog.table.selectRow(0)
    click(dialog, dialog.restore, qtbot)
    qtbot.waitUntil(lambda: "is no good" in dialog._trouble.text())
    assert "The studio is unchanged." in dialog._trouble.text()
    assert len(studio.clients()) == 1


def test_encrypting_from_the_dialog(
    qtbot: QtBot, dialog: SafetyDialog, studio: Studio, theme: Theme
) -> None:
    """The state is said, the passphrase is asked twice, and removing makes the file plain."""
    section = dialog.findChild(LockSection)
    assert section is not None
    assert section.state.text().startswith("Off.")
    asking = PassphraseDialog(theme, dialog, can_keep=False)
    qtbot.addWidget(asking)
    asking.first.setText("short")
    asking.check_now()
    assert not asking.primary.isEnabled()
    asking.first.setText(WORDS)
    asking.again.setText(WORDS + "!")
    asking.check_now()
    assert not asking.primary.isEnabled()
    asking.again.setText(WORDS)
    asking.check_now()
    asking.submit()
    assert asking.words == WORDS
    section._do(asking.words)
    assert studio.store.encrypted
    assert section.state.text() == "The studio's file is encrypted."
    section.remove.click()
    assert not studio.store.encrypted


def test_the_dialog_before_the_window_takes_the_right_passphrase_only(qtbot: QtBot) -> None:
    """A wrong one is told, and asked again."""
    dialog = UnlockDialog(lambda words: words == WORDS, can_keep=True)
    qtbot.addWidget(dialog)
    assert not dialog.open_button.isEnabled()
    dialog.field.setText("wrong")
    dialog.open_button.click()
    assert dialog.trouble.text() == "That is not the passphrase. Nothing was changed."
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.field.setText(WORDS)
    dialog.keep.setChecked(True)
    dialog.open_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.typed().words == WORDS
    assert dialog.typed().keep


def test_a_window_left_alone_is_covered_until_the_passphrase_is_typed(
    qtbot: QtBot, theme: Theme
) -> None:
    """Keys put it off; once locked nothing of it is seen or done; the right words show it again."""
    window = QWidget()
    field = QLineEdit(window)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    lock = IdleLock(theme, window, lambda words: words == WORDS, lambda: True, 5)
    seen: list[bool] = []
    lock.locked_changed.connect(seen.append)
    QApplication.sendEvent(
        field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    )
    assert lock._timer.remainingTime() > 299_000
    lock._timer.timeout.emit()
    assert lock.locked
    assert lock.page is not None
    assert lock.page.geometry() == window.rect()
    lock.page.field.setText("wrong")
    qtbot.keyClick(lock.page.field, Qt.Key.Key_Return)
    assert lock.locked
    lock.page.field.setText(WORDS)
    qtbot.keyClick(lock.page.field, Qt.Key.Key_Return)
    assert not lock.locked
    assert seen == [True, False]
    lock.set_minutes(0)


def test_without_a_passphrase_nothing_locks(qtbot: QtBot, theme: Theme) -> None:
    """Nobody is shut out of a studio that has none."""
    window = QWidget()
    qtbot.addWidget(window)
    lock = IdleLock(theme, window, lambda _words: False, lambda: False, 0)
    lock.lock()
    assert not lock.locked
