"""Find anything: what is found, in which order, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio_desk.studio import ClauseText, Found
from studio_desk.ui.palette.model import FoundModel
from studio_desk.ui.palette.palette import Palette
from studio_desk.ui.present.palette import Command, Group, Line, lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
COMMANDS = (
    Command("today", "Today", "sun", "Ctrl 1", page=True),
    Command("projects", "Projects", "disc-3", "Ctrl 2", page=True),
    Command("new_project", "Add a project", "plus", "Ctrl N"),
    Command("settings", "Settings", "settings", also="zone currency theme"),
)


@pytest.fixture
def palette(studio: Studio, theme: Theme, qtbot) -> Palette:
    made = Palette(studio, theme, COMMANDS)
    qtbot.addWidget(made)
    made.open()
    return made


def shown(palette: Palette) -> dict[str, list[str]]:
    """The titles below each head."""
    found: dict[str, list[str]] = {}
    label = ""
    for entry in palette.entries():
        if isinstance(entry, Group):
            label = entry.label
        else:
            found.setdefault(label, []).append(entry.title)
    return found


def test_before_anything_is_typed_pages_and_commands_are_there(palette: Palette) -> None:
    """In their order; the first can be opened at once."""
    assert shown(palette) == {
        "Pages": ["Today", "Projects"],
        "Commands": ["Add a project", "Settings"],
    }
    assert palette.current() is not None


@pytest.mark.parametrize(
    ("typed", "group", "title"),
    [
        ("night", "Projects", "Night Drive EP"),
        ("pavlovic", "Clients", "Ana Pavlović"),
        ("PAVLOVIC ana", "Clients", "Ana Pavlović"),
        ("glass", "Songs", "Glass"),
        ("rma-2026-0007", "References and RMA numbers", "RMA-2026-0007"),
        ("INV-7", "References and RMA numbers", "INV-7"),
        ("夜明け", "Projects", "夜明けのラジオ"),
        ("ليل", "Projects", "ليل طويل"),
        ("set", "Commands", "Settings"),
        ("currency", "Commands", "Settings"),
        ("tod", "Pages", "Today"),
        ("B4a", "Clauses", "B4a"),
        ("rma number explains", "Clauses", "D4b"),
    ],
)
def test_what_is_found(palette: Palette, typed: str, group: str, title: str) -> None:
    """By the beginnings of words, whatever case and accents."""
    palette.field.setText(typed)
    assert title in shown(palette)[group]


def test_nothing_found(palette: Palette, qtbot) -> None:
    """It says what was searched; Enter does nothing; Esc leaves."""
    palette.field.setText("zzzz")
    assert palette.entries() == []
    assert palette.current() is None
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()


def test_keys_choose_and_open(palette: Palette, studio: Studio, qtbot) -> None:
    """↓ passes heads by, Enter opens what is chosen and the palette goes."""
    palette.field.setText("night")
    first = palette.current()
    assert first is not None
    assert (first.kind, first.title) == ("project", "Night Drive EP")
    qtbot.keyClick(palette.field, Key.Key_Down)
    second = palette.current()
    assert second is not None
    assert (second.kind, second.title) == ("song", "Night Drive")
    assert palette.field.accessibleDescription() == second.accessible
    qtbot.keyClick(palette.field, Key.Key_PageUp)
    assert palette.current() == first
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert palette.current() == first
    with qtbot.waitSignal(palette.project_asked) as asked:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert asked.args == [int(first.key)]
    assert studio.project(int(first.key)).project.title == "Night Drive EP"
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "signal"),
    [("pavlovic", "client_asked"), ("settings", "command_asked"), ("b4a", "clause_asked")],
)
def test_each_kind_says_what_was_chosen(palette: Palette, typed: str, signal: str, qtbot) -> None:
    """Clients, commands and clauses have signals of their own."""
    palette.field.setText(typed)
    kind = {"client_asked": "client", "command_asked": "command", "clause_asked": "clause"}[signal]
    while (line := palette.current()) is not None and line.kind != kind:
        qtbot.keyClick(palette.field, Key.Key_Down)
    with qtbot.waitSignal(getattr(palette, signal)) as asked:
        qtbot.keyClick(palette.field, Key.Key_Return)
    if signal == "command_asked":
        assert asked.args == ["settings"]
    elif signal == "clause_asked":
        assert asked.args[1] == "B4a"
        assert asked.args[2]
    else:
        assert asked.args[0] > 0


def test_a_click_opens(palette: Palette, qtbot) -> None:
    """The mouse works as well."""
    palette.field.setText("night")
    place = palette.rows.visualRect(palette.rows.currentIndex()).center()
    with qtbot.waitSignal(palette.project_asked):
        qtbot.mouseClick(palette.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_is_called_as_typed_comes_first() -> None:
    """A clause's number typed whole goes before projects that only begin like it."""
    clauses = (ClauseText("p", "P", "B4", "Says so."), ClauseText("p", "P", "B4a", "And so."))
    found = lines("b4", Found(), COMMANDS, clauses)
    assert [entry.title for entry in found if isinstance(entry, Line)] == ["B4", "B4a"]
    named = lines("today", Found(), COMMANDS, (ClauseText("p", "P", "Z1", "Today it ends."),))
    assert [entry.title for entry in named if isinstance(entry, Line)] == ["Today", "Z1"]


def test_the_model_keeps_the_rules_of_models() -> None:
    """Qt's own tester finds nothing while lines come and go."""
    model = FoundModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    model.show_entries(lines("", Found(), COMMANDS, ()))
    assert model.step(-1, 1) == 1
    assert model.step(2, 1) == 4
    assert model.step(1, -1) == 1
    model.show_entries(())
    assert model.step(0, 1) == 0
    tester.deleteLater()


def test_archived_and_removed_projects(
    palette: Palette, studio: Studio, find: Callable[[str], int]
) -> None:
    """An archived project is found and says so; one whose adding was undone is not."""
    studio.archive(find("Harmattan"))
    studio.add_project(title="Nightjar", kind="mixing", policy="alus-audio")
    palette.look_for("harmattan")
    line = palette.current()
    assert line is not None
    assert line.right == "archived"
    palette.look_for("nightjar")
    assert shown(palette)["Projects"] == ["Nightjar"]
    studio.undo()
    palette.look_for("nightjar")
    assert palette.entries() == []
