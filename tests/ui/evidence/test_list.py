"""The list of evidence: dropped, chosen, pasted; opened, copied, taken back; what is wrong."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.studio import Studio
from studio_desk.ui.evidence.list import EvidenceList, TakeBackDialog
from studio_desk.ui.kit.theme import Theme
from tests.evidence.helpers import kept_files, outcome


def drop(evidence: EvidenceList, data: QMimeData) -> None:
    possible = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, bare = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), possible, data, left, bare)
    evidence.drop.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.CopyAction


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def names(evidence: EvidenceList) -> list[str]:
    return [row.name.name() for row in evidence.rows()]


def test_a_dropped_file_is_kept_for_the_claim(
    qtbot: Any, evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """Copied beside the window, then in the list, and the verdict has moved; the source is never
    moved away, whatever the file manager proposes.
    """
    assert evidence.rows() == ()
    with qtbot.waitSignal(evidence.changed):
        drop(evidence, files(export))
    assert names(evidence) == ["processor-export.pdf"]
    assert outcome(studio, copper) == "applies"
    assert export.exists()
    (row,) = evidence.rows()
    assert "2.2 kB" in row.spoken()
    assert "handed in" in row.spoken()
    assert evidence.drop.words() == "Drop files here, or"


def test_files_are_chosen_too(
    qtbot: Any, evidence: EvidenceList, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same by the keyboard."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(export)], ""))
    with qtbot.waitSignal(evidence.changed):
        evidence.drop.choose.click()
    assert names(evidence) == ["processor-export.pdf"]


def test_a_pasted_message_is_kept_as_one(evidence: EvidenceList) -> None:
    """Text that is pasted becomes a message; nothing becomes of nothing."""
    QGuiApplication.clipboard().setText("I paid twice!")
    assert evidence.drop.take(QGuiApplication.clipboard().mimeData())
    assert names(evidence) == ["message.txt"]
    assert not evidence.drop.take(QMimeData())


def test_what_cannot_be_kept_is_told(
    qtbot: Any, evidence: EvidenceList, export: Path, tmp_path: Path
) -> None:
    """A folder and a page of the web are named; the good file is kept all the same."""
    told: list[str] = []
    evidence.failed.connect(told.append)
    (tmp_path / "stems").mkdir()
    data = files(export, tmp_path / "stems")
    data.setUrls([*data.urls(), QUrl("https://example.org/a.pdf")])
    with qtbot.waitSignal(evidence.changed):
        drop(evidence, data)
    assert names(evidence) == ["processor-export.pdf"]
    assert told == [
        "Only files of this computer can be kept. Save it first, then drop it here.",
        "stems is not an ordinary file.",
    ]


def test_opening_shows_a_copy(
    qtbot: Any,
    evidence: EvidenceList,
    studio: Studio,
    copper: int,
    export: Path,
    opened: list[Path],
) -> None:
    """Enter on the name opens what is not the original."""
    studio.evidence.keep_file(copper, export, claim="f3")
    evidence.refresh()
    qtbot.keyClick(evidence.rows()[0].name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].name == "processor-export.pdf"
    assert ".open" in opened[0].parts


def test_the_hash_is_copied_whole(
    qtbot: Any, evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """By its button and by Ctrl C; shown are the first digits."""
    studio.evidence.keep_file(copper, export, claim="f3")
    evidence.refresh()
    QGuiApplication.processEvents()
    (row,) = evidence.rows()
    digits = row.piece.sha256
    assert row.hash.text() == f"SHA-256 {digits[:4]} {digits[4:8]}…"
    row.copy.click()
    assert QGuiApplication.clipboard().text() == digits
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(row.name, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == digits


def test_taking_back_asks_why(
    evidence: EvidenceList,
    studio: Studio,
    copper: int,
    export: Path,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a reason it cannot be done; with one the row goes, and undo brings it back."""
    studio.evidence.keep_file(copper, export, claim="f3")
    evidence.refresh()

    def answer(dialog: TakeBackDialog) -> int:
        dialog.submit()
        assert dialog.changes is None
        dialog.input.setText("another project's")
        dialog.submit()
        return int(dialog.changes is not None)

    monkeypatch.setattr(TakeBackDialog, "exec", answer)
    labels = [action.text() for action in evidence.rows()[0].menu().actions() if action.text()]
    assert labels == ["Open a copy", "Copy SHA-256", "Take back…"]
    evidence.rows()[0].menu().actions()[-1].trigger()
    assert evidence.rows() == ()
    assert outcome(studio, copper) == "needs_evidence"
    studio.undo()
    evidence.refresh()
    assert len(evidence.rows()) == 1


def test_a_changed_file_says_so_with_name_and_time(
    evidence: EvidenceList, studio: Studio, copper: int, export: Path, paths: Paths,
    clock: FixedClock,
) -> None:  # fmt: skip
    """Icon and word, and the whole sentence for who asks."""
    studio.evidence.keep_file(copper, export, claim="f3")
    (kept,) = kept_files(paths)
    kept.chmod(0o600)
    kept.write_bytes(b"!" + kept.read_bytes()[1:])
    clock.advance(3600)
    studio.evidence.verify()
    evidence.refresh()
    chip = evidence.rows()[0].chip
    assert chip is not None
    assert chip.view().words == "Changed"
    assert chip.accessibleName() == (
        "processor-export.pdf is not what was kept. Found today, 02:00."
    )


def test_where_it_comes_from_is_chosen_before_it_is_dropped(
    qtbot: Any, evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """Handed in unless said otherwise; what was chosen is said where it is dropped."""
    menu = evidence.drop.fill_origins()
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [
        ("seen by us", False),
        ("handed in", True),
        ("told to us", False),
    ]
    menu.actions()[0].trigger()
    assert evidence.drop.words() == "Drop what was seen by us here, or"
    with qtbot.waitSignal(evidence.changed):
        drop(evidence, files(export))
    assert [row.origin for row in studio.evidence.of_claim(copper, "f3")] == ["observed"]


# --- Held for a form -----------------------------------------------------------------------------


def test_a_form_holds_files_until_it_records_them(
    qtbot: Any, evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """Listed, no evidence yet; then recorded with the fact the form was for."""
    evidence.hold()
    with qtbot.waitSignal(evidence.changed):
        evidence.add_files([str(export)])
    assert names(evidence) == ["processor-export.pdf"]
    assert studio.evidence.of_project(copper) == ()
    studio.evidence.record(
        copper, "claimed", studio.clock.now(), evidence.release(), ground="payment_error"
    )
    assert outcome(studio, copper, "f4") == "applies"
    assert evidence.rows() == ()


def test_a_form_that_is_left_leaves_nothing(
    qtbot: Any, evidence: EvidenceList, export: Path, tmp_path: Path, paths: Paths
) -> None:
    """One left out by its button, the other with the form."""
    other = tmp_path / "other.pdf"
    other.write_bytes(b"other")
    evidence.hold()
    with qtbot.waitSignal(evidence.changed):
        evidence.add_files([str(export), str(other)])
    evidence.rows()[0].drop.click()
    assert names(evidence) == ["other.pdf"]
    assert len(kept_files(paths)) == 1
    evidence.discard()
    assert kept_files(paths) == []


def test_a_large_file_shows_how_far_it_is_and_can_be_stopped(
    qtbot: Any, evidence: EvidenceList, tmp_path: Path, paths: Paths
) -> None:
    """The drop area tells name and size, takes nothing meanwhile, and Stop leaves nothing."""
    path = tmp_path / "session.wav"
    with path.open("wb") as file:
        file.truncate(10**9)
    evidence.jobs.told.connect(lambda told: told.bytes and evidence.drop.stop.click())
    words: list[str] = []
    evidence.jobs.told.connect(lambda _told: words.append(evidence.drop.words()))
    evidence.add_files([str(path)])
    assert not evidence.drop.acceptDrops()
    qtbot.waitUntil(lambda: not evidence.busy, timeout=20_000)
    assert any("session.wav" in each and "1.0 GB" in each for each in words)
    assert evidence.drop.acceptDrops()
    assert kept_files(paths) == []
    assert evidence.rows() == ()


def test_everything_has_a_name_and_is_reached_by_the_keyboard(
    evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """Name, copy, choose: in this order; every control says what it does."""
    studio.evidence.keep_file(copper, export, claim="f3")
    evidence.refresh()
    (row,) = evidence.rows()
    for control in (row.name, row.copy, evidence.drop.choose, evidence.drop.stop):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert evidence.childAt(QPoint(100, 16)) is not None


def test_narrow_rows_say_less(
    evidence: EvidenceList, studio: Studio, copper: int, export: Path
) -> None:
    """The name stays longest; nothing overlaps."""
    studio.evidence.keep_file(copper, export, claim="f3")
    evidence.refresh()
    (row,) = evidence.rows()
    evidence.resize(300, 200)
    QGuiApplication.processEvents()
    assert not row.hash.text().startswith("SHA")
    assert row.about.text() == ""
    parts = [row.name, row.bytes, row.about, row.hash, row.copy]
    edges = [(part.x(), part.x() + part.width()) for part in parts]
    assert all(left[1] <= right[0] for left, right in pairwise(edges))
