"""Several projects are selected, and each thing done to them is one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.looking import ids

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(window: MainWindow, qtbot) -> list[int]:
    """The first three projects of the list, selected by Shift and ↓."""
    window.list.choose_first()
    window.list.rows.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.list.rows, Qt.Key.Key_Down, SHIFT)
    return window.list.selected()


def act(window: MainWindow, words: str) -> None:
    (action,) = (each for each in window.list.fill_acts().actions() if each.text() == words)
    action.trigger()


def test_shift_selects_several(window: MainWindow, three: list[int]) -> None:
    """The list says how many are selected and offers what can be done; the panel stays."""
    assert three == ids(window.list.model)[:3]
    assert window.list._count.text() == "3 selected"
    assert not window.list.selected_menu.isHidden()
    assert window.list.current() in three


def test_archiving_is_one_step(window: MainWindow, studio: Studio, three: list[int]) -> None:
    """All go at once, are told as one, and come back at once."""
    before = ids(window.list.model)
    act(window, "Archive")
    assert not set(three) & set(ids(window.list.model))
    assert window.toast.text() == "Archiving of 3 projects"
    studio.undo()
    assert ids(window.list.model) == before
    studio.redo()
    assert not set(three) & set(ids(window.list.model))


def test_muting_and_back(window: MainWindow, studio: Studio, three: list[int]) -> None:
    """Muted projects can be unmuted; the one operation undoes all of them."""
    act(window, "Mute reminders")
    assert all(studio.project(each).project.muted for each in three)
    assert "Mute reminders" not in [a.text() for a in window.list.fill_acts().actions()]
    act(window, "Remind again")
    assert not any(studio.project(each).project.muted for each in three)
    studio.undo()
    assert all(studio.project(each).project.muted for each in three)


def test_archived_ones_are_brought_back(
    window: MainWindow, studio: Studio, three: list[int]
) -> None:
    """Found by a search, archived projects are restored to the list."""
    act(window, "Archive")
    title = studio.project(three[0]).project.title or ""
    window.list.search.setText(title)
    window.list.choose(three[0])
    act(window, "Bring back from the archive")
    assert studio.project(three[0]).project.archived_at is None


def test_several_cases_are_written(
    window: MainWindow, three: list[int], tmp_path: Path, qtbot
) -> None:
    """Export writes exactly the selected projects."""
    window.many.write_out(tmp_path, three)
    qtbot.waitUntil(lambda: "Wrote 3 case files" in window.toast.text())
    assert len(list(tmp_path.glob("*.json"))) == 3
