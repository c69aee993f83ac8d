"""The Files page, from a click to the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from studio_desk.files.beneath import Folder
from studio_desk.files.hashing import Hashed, hash_file
from studio_desk.files.progress import Progress
from studio_desk.studio.filing import verifying
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
from studio_desk.ui.files.model import CHECK, HEADS, VIEW_ROLE
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from tests.files.conftest import DAY, House, wav


def press(page: FilesPage, words: str) -> None:
    page.inspector.buttons()[words].click()


def idle(qtbot: Any, page: FilesPage) -> None:
    qtbot.waitUntil(lambda: not page.deeds.jobs.busy, timeout=20_000)


def view(page: FilesPage, project_id: int) -> Any:
    return page.model.index_of(project_id).data(VIEW_ROLE)


def test_an_empty_page_says_how_to_begin(page: FilesPage) -> None:
    """One sentence, one action."""
    assert page._stack.currentWidget() is page._nothing


def test_a_new_session_folder_shows_in_ledger_sums_and_tabs(page: FilesPage, house: House) -> None:
    """Standing, size, place; the tab and the sum above say the same."""
    house.session()
    found = view(page, house.old_maps)
    assert (found.title, found.chip.words, found.size, found.count, found.place) == (
        "Old Maps", "Overdue", "5.0 kB", "5 files", "Vault 1 › 2021 › Old Maps",
    )  # fmt: skip
    assert page._tabs.buttons["overdue"].text() == "Overdue 1"
    assert page._held.text() == "5.0 kB held"
    assert "overdue 5.0 kB" in page._bar.accessibleName()


def test_the_whole_purge_by_its_buttons(qtbot: Any, page: FilesPage, house: House) -> None:
    """Tell, wait, move, put back, move again, delete: each offered only when it can be."""
    house.session()
    page.table.choose(house.old_maps)
    press(page, "Tell the client…")
    notice = page.deeds.dialog()
    assert isinstance(notice, NoticeDialog)
    assert "16 Mar" not in notice.text.toPlainText()
    assert "Sun 15 Mar" in notice.text.toPlainText()
    notice.submit()
    assert page.toast.text() == "Notice to the client logged"
    move = page.inspector.buttons()["Move to trash from 15 Mar"]
    assert not move.isEnabled()
    house.clock.advance(8 * DAY)
    page.set_now(house.clock.now())
    press(page, "Move to trash…")
    listed = page.deeds.dialog()
    assert isinstance(listed, MoveDialog)
    assert listed.primary.text() == "Move 5 files to trash"
    listed.submit()
    idle(qtbot, page)
    assert view(page, house.old_maps).chip.words == "In trash"
    assert page.toast.text() == "5 files, 5.0 kB in trash"
    page.deeds.toast_acted(f"put_back:{house.old_maps}")
    idle(qtbot, page)
    assert len(house.tree()) == 5
    house.ready()
    page.set_now(house.clock.now())
    page.deeds._move(house.old_maps, None)
    idle(qtbot, page)
    press(page, "Delete now…")
    sure = page.deeds.dialog()
    assert isinstance(sure, ConfirmDialog)
    sure.submit()
    idle(qtbot, page)
    assert house.tree() == {}
    assert view(page, house.old_maps).chip.words == "Purged"
    assert "Match files given back…" in page.inspector.buttons()
    assert page.errors() == []


def test_files_given_back_are_matched_and_recorded(
    qtbot: Any, page: FilesPage, house: House
) -> None:
    """By their bytes, whatever they are called: some found, the rest lacking, one strange; a charge
    that is no amount is told, and what was found is back once it is recorded.
    """
    house.session()
    kept = house.tree()
    house.ready()
    page.set_now(house.clock.now())
    page.deeds._move(house.old_maps, None)
    idle(qtbot, page)
    page.table.choose(house.old_maps)
    press(page, "Delete now…")
    sure = page.deeds.dialog()
    assert isinstance(sure, ConfirmDialog)
    sure.submit()
    idle(qtbot, page)
    back = house.disk / "given back"
    back.mkdir()
    for number, data in enumerate(list(kept.values())[:2]):
        (back / f"{number}.wav").write_bytes(data)
    (back / "notes.txt").write_text("hello")
    page.deeds.match(house.old_maps, [str(back)])
    idle(qtbot, page)
    dialog = page.deeds.dialog()
    assert isinstance(dialog, RestoreDialog)
    said = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "2 files" in said
    assert "3 files still lacking" in said
    assert "1 file in no list, left alone" in said
    dialog.charge.setText("much")
    dialog.check_now()
    assert dialog.problems
    dialog.charge.setText("25.00")
    dialog.submit()
    assert dialog.problems == ()
    kinds = [fact.kind for fact in house.studio.case_of(house.old_maps).facts]
    assert {"restored", "charged"} <= set(kinds)


def test_undo_of_a_notice_from_its_toast(page: FilesPage, house: House) -> None:
    """The toast's button takes the notice back."""
    house.session()
    page.table.choose(house.old_maps)
    press(page, "Tell the client…")
    page.deeds.dialog().submit()  # type: ignore[union-attr]
    page.toast._triggered()
    assert "Tell the client…" in page.inspector.buttons()


def test_verifying_tells_which_file_changed_and_when(
    qtbot: Any, page: FilesPage, house: House
) -> None:
    """A checked row is read; the fault is an alert line, a red cell, a line of the inspector."""
    folder = house.session()
    page.model.toggle(page.model.index_of(house.old_maps))
    assert page.verify.text() == "Verify 1"
    page.verify.click()
    idle(qtbot, page)
    assert view(page, house.old_maps).right
    assert page.toast.text() == "5 files verified"
    (folder / "Audio" / "take 3.wav").write_bytes(b"\0" * 1003)
    page.verify_checked()
    idle(qtbot, page)
    assert page.errors() == ["take 3.wav: not what was recorded, found today, 13:18."]
    assert view(page, house.old_maps).fault == "1 file changed"
    page.table.choose(house.old_maps)
    shown = page.inspector.insight()
    assert shown is not None
    assert shown.faults == ("take 3.wav is not what was recorded, found today, 13:18.",)
    (folder / "Audio" / "take 2.wav").unlink()
    (folder / "Audio" / "take 1.wav").unlink()
    page.verify_checked()
    idle(qtbot, page)
    assert view(page, house.old_maps).fault == "2 missing, 1 changed"
    press(page, "Take changed files as they are")
    idle(qtbot, page)
    assert view(page, house.old_maps).fault == "2 files missing"


def test_a_drop_on_a_row_delivers_to_its_project(qtbot: Any, page: FilesPage, house: House) -> None:
    """What was dropped is read, shown with its roles, and recorded with one press."""
    house.session()
    path = house.disk / "Out" / "Old Maps master.wav"
    wav(path)
    row = page.table.visualRect(page.model.index_of(house.old_maps)).center()
    at = QPointF(page.table.viewport().mapTo(page, row))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    idle(qtbot, page)
    dialog = page.deeds.dialog()
    assert isinstance(dialog, DeliverDialog)
    assert dialog.table.item(0, 3).text() == "0:00, 48 kHz, 16 bit, stereo"
    assert dialog.plan.files[0].role == "master"
    dialog.submit()
    assert house.studio.case_of(house.old_maps).facts[-1].files[0].name == "Old Maps master.wav"
    assert view(page, house.old_maps).count == "6 files"


def test_a_job_can_be_stopped_and_another_is_refused_meanwhile(
    qtbot: Any, page: FilesPage, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stop ends a reading; what was read so far is kept."""
    folder = house.session(count=3)
    (folder / "z.bin").write_bytes(b"z" * 1000)
    house.files.rescan(house.old_maps, accept=True)
    at_the_last = threading.Event()

    def endless(top: Folder, names: Sequence[str], place: str, progress: Progress) -> Hashed:
        """Read as ever, but for the last file, of which there is always more."""
        while names[-1] == "z.bin":
            at_the_last.set()
            progress.add(1)
            time.sleep(0.005)
        return hash_file(top, names, place, progress)

    monkeypatch.setattr(verifying, "hash_file", endless)
    page.deeds.verify([house.old_maps])
    qtbot.waitUntil(
        lambda: at_the_last.is_set() and page.job.isVisible() and "of 4 files" in page.job.text(),
        timeout=30_000,
    )
    page.deeds.find_roots()
    assert page.errors() == ["Another job is running. Stop it, or wait for its end."]
    page.job._stop.click()
    idle(qtbot, page)
    assert page.toast.text() == "Stopped. 3 files verified"
    assert not page.job.isVisible()


def test_selection_and_checks_survive_a_refresh(page: FilesPage, house: House) -> None:
    """A change elsewhere moves no row out from under the owner's hands."""
    house.session()
    page.table.choose(house.old_maps)
    page.model.toggle(page.model.index_of(house.old_maps))
    house.studio.add_project(title="New", kind="mixing", policy="alus-audio")
    assert page.chosen() == house.old_maps
    assert page.model.checked() == (house.old_maps,)
    assert page.table.selectionModel().selectedRows()[0].row() == 0


def test_keys_choose_check_search_and_leave(qtbot: Any, page: FilesPage, house: House) -> None:
    """Space checks, letters search, Esc clears, Enter asks for the project."""
    house.session()
    page.focus_rows()
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    page.table.choose(house.old_maps)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.checked() == (house.old_maps,)
    asked: list[int] = []
    page.project_asked.connect(asked.append)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked == [house.old_maps]
    QTest.keyClick(page.table, Qt.Key.Key_Q)
    assert page.search.text() == "q"
    assert page._stack.currentWidget() is page._lost
    page.search.setText("take 3")
    assert page.model.rowCount() == 1
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""


def test_tabs_narrow_and_columns_sort(page: FilesPage, house: House) -> None:
    """A tab shows one standing; a click on a head sorts by it."""
    house.session()
    page.show_tab("in_care")
    assert page.model.rowCount() == 0
    page.show_tab("overdue")
    assert page.model.rowCount() == 1
    page.show_tab(None)
    for column in range(1, len(HEADS)):
        page.table._sort(column)
        assert page.model.rowCount() == 1


def test_a_root_is_registered_by_its_dialog(page: FilesPage, house: House, tmp_path: Path) -> None:
    """A name and where it is; a folder inside another root is refused beside the button."""
    (tmp_path / "second").mkdir()
    page.deeds.add_root(str(tmp_path / "second"))
    dialog = page.deeds.dialog()
    assert isinstance(dialog, RootDialog)
    dialog.submit()
    assert [row.label for row in house.files.roots()] == ["second", "Vault 1"]
    (house.disk / "sub").mkdir()
    page.deeds.add_root(str(house.disk / "sub"))
    inner = page.deeds.dialog()
    assert isinstance(inner, RootDialog)
    inner.submit()
    assert inner.isVisible()
    inner.reject()


def test_rules_and_room(qtbot: Any, page: FilesPage, house: House) -> None:
    """The own rules are saved; room proposes what may go and logs notices for it."""
    page.deeds.rules()
    rules = page.deeds.dialog()
    assert isinstance(rules, RulesDialog)
    rules.inputs["grace_days"].setValue(1)
    assert rules.inputs["grace_days"].text() == "1 day"
    rules.inputs["grace_days"].selectAll()
    qtbot.keyClicks(rules.inputs["grace_days"], "14")
    assert rules.inputs["grace_days"].text() == "14 days"
    rules.submit()
    assert house.files.settings().grace_days == 14
    house.session()
    page.deeds.free()
    free = page.deeds.dialog()
    assert isinstance(free, FreeDialog)
    assert free.sums.text().startswith("5.0 kB may go")
    assert free.primary.text() == "Log 1 notice"
    free.submit()
    assert house.files.purge(house.old_maps) is not None


def test_everything_has_a_name_and_is_plain_text(page: FilesPage, house: House) -> None:
    """Buttons and the table are named for assistive tools; no label guesses at markup."""
    house.session()
    page.table.choose(house.old_maps)
    for button in page.inspector.buttons().values():
        assert button.accessibleName()
    assert page.table.accessibleName()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(Label))
    index = page.model.index_of(house.old_maps)
    assert "Overdue" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    box = page.model.index(index.row(), CHECK)
    assert box.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_the_page_paints_light_dark_large_and_small(
    page: FilesPage, house: House, theme: Theme
) -> None:
    """Every looks draws without a word from Qt; the menu fills."""
    house.session()
    page.table.choose(house.old_maps)
    for mode, scale, size in (("dark", 1.0, (852, 640)), ("light", 1.5, (1148, 826))):
        theme.set_mode(mode)  # type: ignore[arg-type]  # one of the modes
        theme.set_scale(scale)
        page.resize(*size)
        assert not page.grab().isNull()
    theme.set_scale(1.0)
    page._fill_menu()
    menu = page.findChild(QMenu)
    assert menu is not None
    assert "Make room…" in [action.text() for action in page._menu.actions()]


def test_what_was_interrupted_goes_on_beside_the_window(
    qtbot: Any, page: FilesPage, house: House, monkeypatch: Any
) -> None:
    """After a start an unfinished move is brought to its end; due trash is deleted by itself."""
    from studio_desk.files import moving

    house.session()
    house.ready()
    real = moving.put

    def die(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(moving, "put", die)
    try:
        house.files.move_to_trash(house.old_maps)
    except ZeroDivisionError:
        monkeypatch.setattr(moving, "put", real)
    page.tending.begin()
    qtbot.waitUntil(lambda: not page.tending.busy, timeout=20_000)
    assert house.files.audit(read=True) == []
    assert view(page, house.old_maps).chip.words == "In trash"
    house.clock.advance(31 * DAY)
    page.tending.tend()
    qtbot.waitUntil(lambda: not page.tending.busy, timeout=20_000)
    assert house.tree() == {}
    assert view(page, house.old_maps).chip.words == "Purged"
    assert page.errors() == []
