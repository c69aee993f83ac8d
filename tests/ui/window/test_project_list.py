"""The project list: groups, search, order, pages, and a selection that is never lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from studio_desk.store import lists
from studio_desk.studio import Filter
from studio_desk.ui.kit.views import GroupView, RowView
from studio_desk.ui.window import project_model, project_reading
from studio_desk.ui.window.project_model import PAGE, ProjectModel
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import heads, ids, panel_of, row_of, selected, titles, views

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.studio import Studio
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
MANY = 2 * PAGE + 30


@pytest.fixture
def many(empty_studio: Studio, tmp_path: Path) -> Studio:
    """More projects than two pages hold."""
    lines = [
        json.dumps(
            {
                "format": "studio-desk/case@1",
                "zone": "UTC",
                "policy": "alus-audio",
                "project": {"title": f"Project {number:03d}", "kind": "mixing"},
                "facts": [],
            }
        )
        for number in range(MANY)
    ]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    empty_studio.import_cases([file])
    return empty_studio


def watched(model: ProjectModel) -> QAbstractItemModelTester:
    """Let Qt's own tester warn of every signal that does not fit; a warning fails the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return QAbstractItemModelTester(model, mode, model)


# --- groups --------------------------------------------------------------------------------------


def test_the_list_is_in_groups(window: MainWindow, studio: Studio) -> None:
    """The groups stand in their order, each with as many rows as its head says."""
    model = window.list.model
    assert heads(model) == ["Needs you now", "Closing soon", "Open", "Finished"]
    counted: list[int] = []
    for view in views(model):
        if isinstance(view, GroupView):
            counted.append(0)
        else:
            counted[-1] += 1
    said = [view.count for view in views(model) if isinstance(view, GroupView)]
    assert counted == said
    assert sum(said) == studio.counts().projects == model.total


def test_a_group_folds(window: MainWindow, qtbot) -> None:
    """A click on a head folds its group, Enter on it unfolds it, and the selection stays."""
    rows = window.list.rows
    before, chosen = titles(window.list.model), window.list.current()
    rows.setFocus()
    rows.setCurrentIndex(window.list.model.index(0))
    qtbot.keyClick(rows, Key.Key_Return)
    folded = views(window.list.model)[0]
    assert isinstance(folded, GroupView)
    assert folded.collapsed
    assert isinstance(views(window.list.model)[1], GroupView)
    assert window.list.current() == chosen
    qtbot.keyClick(rows, Key.Key_Right)
    assert titles(window.list.model) == before


def test_a_head_cannot_be_chosen(window: MainWindow, qtbot) -> None:
    """Walking over a head leaves the project chosen that was."""
    chosen = window.list.current()
    assert selected(window) == [chosen]
    window.list.rows.setFocus()
    qtbot.keyClick(window.list.rows, Key.Key_Home)
    assert window.list.model.is_head(window.list.rows.currentIndex())
    assert window.list.current() == chosen
    assert selected(window) == [chosen]


# --- search --------------------------------------------------------------------------------------


def test_typing_in_the_list_searches(window: MainWindow, qtbot) -> None:
    """Letters go to the search field, and the list follows as they are typed."""
    window.list.rows.setFocus()
    qtbot.keyClicks(window.list.rows, "n")
    assert QApplication.focusWidget() is window.list.search
    qtbot.keyClicks(window.list.search, "ight")
    assert window.list.search.text() == "night"
    assert titles(window.list.model) == ["Night Drive EP"]


def test_a_search_that_hides_the_chosen_one_chooses_no_other(window: MainWindow, find) -> None:
    """The panel keeps what it shows; once the search is gone, the row is selected again."""
    project = find("Night Drive EP")
    window.list.choose(project)
    window.list.search.setText("k")
    assert project not in ids(window.list.model)
    assert window.list.model.rowCount() > 1
    assert selected(window) == []
    assert window.list.current() == project
    assert panel_of(window).head.title.text() == "Night Drive EP"
    window.list.search.clear()
    assert selected(window) == [project]


@pytest.mark.parametrize("typed", ["pavlovic", "PAVLOVIĆ", "inv-7", "night driv", "ＮＩＧＨＴ"])
def test_search_ignores_case_accents_and_width(window: MainWindow, typed: str) -> None:
    """Title, client, song and invoice number are searched, however they are written."""
    window.list.search.setText(typed)
    assert "Night Drive EP" in titles(window.list.model)


def test_a_search_that_finds_nothing_can_be_cleared(window: MainWindow, qtbot) -> None:
    """It says what was searched, keeps the panel, and one click brings the list back."""
    before, chosen = titles(window.list.model), window.list.current()
    window.list.search.setText("nowhere")
    assert window.list.model.rowCount() == 0
    assert window.list._stack.currentWidget() is window.list._nothing
    assert panel_of(window).isVisible()
    window.list._nothing.action_triggered.emit("clear")
    assert titles(window.list.model) == before
    assert selected(window) == [chosen]


def test_archived_projects_are_found_by_a_search_alone(
    window: MainWindow, studio: Studio, find
) -> None:
    """An archived project leaves the list; a search shows it under its own head."""
    project = find("Glass Harbour")
    studio.archive(project)
    assert project not in ids(window.list.model)
    window.list.search.setText("glass harbour")
    assert heads(window.list.model)[-1] == "Archived"
    assert project in ids(window.list.model)


def test_what_was_found_is_marked(window: MainWindow) -> None:
    """The letters that were searched for are marked in the title."""
    window.list.search.setText("drive")
    (view,) = (view for view in views(window.list.model) if isinstance(view, RowView))
    assert view.title_matches == ((6, 5),)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down])
def test_enter_and_down_in_the_search_choose_what_was_found(
    window: MainWindow, qtbot, find, key: Key
) -> None:
    """Either takes the first project that was found, not the head above it, and the keyboard goes
    to the list.
    """
    window.list.focus_search()
    qtbot.keyClicks(window.list.search, "kestrel")
    qtbot.keyClick(window.list.search, key)
    assert window.list.current() == find("Kestrel")
    assert QApplication.focusWidget() is window.list.rows


# --- order ---------------------------------------------------------------------------------------


def test_the_list_can_be_sorted(window: MainWindow) -> None:
    """By title and client the list is one run without heads; by deadline it is in groups."""
    window.list.sort_by("title")
    assert heads(window.list.model) == []
    latin = [title for title in titles(window.list.model) if title.isascii()]
    assert latin == sorted(latin, key=str.casefold)
    window.list.sort_by("client")
    clients = [v.left.split(" · ")[0] for v in views(window.list.model) if isinstance(v, RowView)]
    latin = [name for name in clients if name.isascii()]
    assert latin == sorted(latin, key=str.casefold)
    window.list.sort_by("deadline")
    assert len(heads(window.list.model)) == 4


def test_sorting_keeps_the_selection(window: MainWindow, find) -> None:
    """Whatever the order, the chosen project stays chosen."""
    window.list.choose(find("Kestrel"))
    for order in ("title", "client", "recent", "deadline"):
        window.list.sort_by(order)
        assert selected(window) == [find("Kestrel")]


# --- pages ---------------------------------------------------------------------------------------


def test_the_list_is_read_a_page_at_a_time(many: Studio) -> None:
    """Only what is asked for is read; in the end each project is there once."""
    model = ProjectModel(many, NOW)
    assert model.total == MANY
    assert model.rowCount() == PAGE
    watched(model)
    while model.canFetchMore():
        model.fetchMore()
    found = ids(model)
    assert len(found) == len(set(found)) == MANY
    model.deleteLater()


def test_a_refresh_keeps_what_is_loaded(many: Studio) -> None:
    """After a change as much is loaded as before, told row by row, without a reset."""
    model = ProjectModel(many, NOW)
    model.fetchMore()
    loaded = model.rowCount()
    assert PAGE < loaded < MANY
    watched(model)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    far = ids(model)[-1]
    kept = model.index_of(far)
    many.record_fact(far, "purchased", NOW - 60)
    model.refresh(must_have=far)
    assert model.rowCount() >= loaded
    assert model.index_of(far).isValid()
    assert kept.isValid()
    assert not resets
    model.deleteLater()


def test_a_project_far_down_is_loaded_to_be_chosen(open_window, many: Studio) -> None:
    """Choosing a project beyond the first page loads the list down to it."""
    window = open_window(many)
    far = max(row.id for row in many.projects(limit=MANY).rows)
    many.edit_project(far, title="Zzz, the last")
    window.list.sort_by("title")
    assert not window.list.model.index_of(far).isValid() or window.list.model.rowCount() > PAGE
    window.list.choose(far)
    assert selected(window) == [far]
    assert panel_of(window).head.title.text() == "Zzz, the last"


def test_qt_finds_no_fault_with_the_model(window: MainWindow, studio: Studio, find) -> None:
    """Searching, sorting, folding, recording and undoing give signals that fit each other."""
    watched(window.list.model)
    window.list.search.setText("e")
    window.list.search.setText("")
    for order in ("title", "recent", "client", "deadline"):
        window.list.sort_by(order)
    window.list.model.toggle(window.list.model.index(0))
    studio.record_fact(find("Ember & Ash"), "delivered", NOW)
    studio.undo()
    window.list.model.toggle(window.list.model.index(0))
    studio.archive(find("Harmattan"))
    studio.undo()


# --- rows ----------------------------------------------------------------------------------------


def test_a_row_says_all_of_itself(window: MainWindow, find, qtbot) -> None:
    """Its accessible name joins its four texts, and Ctrl C copies them."""
    index = window.list.model.index_of(find("Night Drive EP"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Night Drive EP, Ana Pavlović · Mixing, Free 2 d 04 h, Tue 10 Mar, 13:30"
    window.list.choose(find("Night Drive EP"))
    window.list.rows.setFocus()
    qtbot.keyClick(window.list.rows, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_titles_are_never_markup(open_window, empty_studio: Studio) -> None:
    """A title of tags, ampersands, and great length is shown as it was written."""
    title = "<b>Loud & Clear</b> " + " ".join(["very"] * 60)
    project, _ = empty_studio.add_project(title=title, kind="mixing", policy="alus-audio")
    window = open_window(empty_studio)
    assert row_of(window, project).title == title
    assert panel_of(window).head.title.text() == title
    assert panel_of(window).head.title.elided()
    assert "&lt;b&gt;" in panel_of(window).head.title.toolTip()


def test_a_title_from_right_to_left_stays_whole(window: MainWindow, find) -> None:
    """An Arabic title is the row's and the panel's, and the window renders it."""
    window.list.choose(find("ليل طويل"))
    assert panel_of(window).head.title.text() == "ليل طويل"
    assert not window.grab().isNull()


def test_what_takes_long_to_count_is_counted_after_its_rows(
    window: MainWindow, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search that finds very much shows its rows at once; heads and total say their number when
    it is known, and then it is right, archived ones included.
    """
    studio.archive(studio.projects(Filter(text="night drive")).rows[0].id)
    window.list.search.setText("m")
    counted = [view.accessible for view in views(window.list.model) if isinstance(view, GroupView)]
    total = window.list.model.total
    assert total
    window.list.search.clear()
    monkeypatch.setattr(lists, "_FEW", 2)
    monkeypatch.setattr(project_model, "PAGE", 2)
    monkeypatch.setattr(project_reading, "PAGE", 2)
    window.list.search.setText("m")
    model = window.list.model
    assert model.total is None
    assert window.list._count.text() == "Counting…"
    assert not any(view.count for view in views(model) if isinstance(view, GroupView))
    model.count_now()
    assert model.total == total
    assert window.list._count.text() == f"{total} projects"
    while model.canFetchMore():
        model.fetchMore()
    said = [view.accessible for view in views(model) if isinstance(view, GroupView)]
    assert said == counted
