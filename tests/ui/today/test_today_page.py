"""The page Today: sections, actions by mouse and key, passing time, pages, beginnings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.present.today import NOTHING, TodayRow
from studio_desk.ui.today.model import LINE_ROLE, PAGE, Head, TodayModel
from studio_desk.ui.today.page import TodayPage
from tests.ui.today.pagefixtures import NOW

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


@pytest.fixture
def page(studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, shown) -> TodayPage:
    bus.follow(studio)
    return shown(TodayPage(studio, theme, clock, bus))


def entries(model: TodayModel) -> list[Head | TodayRow]:
    return [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]


def heads(model: TodayModel) -> dict[str, str]:
    return {each.label: each.text for each in entries(model) if isinstance(each, Head)}


def line(page: TodayPage, project: int) -> TodayRow:
    found = page.model.index_of(project).data(LINE_ROLE)
    assert isinstance(found, TodayRow)
    return found


def stand_on(page: TodayPage, project: int) -> None:
    page.lines.setCurrentIndex(page.model.index_of(project))
    page.lines.setFocus()


def test_sections_in_their_order(page: TodayPage, studio: Studio) -> None:
    """What needs the owner first; each head says how many lines follow it."""
    assert list(heads(page.model)) == [
        "Needs you now",
        "Closing soon",
        "Waiting on you",
        "Waiting on the client",
        NOTHING,
    ]
    counted: dict[str, int] = {}
    label = ""
    for each in entries(page.model):
        if isinstance(each, Head):
            label = each.label
        else:
            counted[label] = counted.get(label, 0) + 1
    said = {key: text for key, text in heads(page.model).items() if key != NOTHING}
    assert said == {key: str(number) for key, number in counted.items()}
    assert page.count == counted["Needs you now"] == studio.counts().needs_you


def test_the_header_says_day_and_next_deadline(page: TodayPage) -> None:
    """As in the design: the day, how many things, when the next one ends."""
    assert page.title.text() == "Sunday 8 March"
    assert page.text.text().startswith(f"{page.count} things need you. The next deadline is today")


def test_the_model_keeps_the_rules_of_models(studio: Studio) -> None:
    """Qt's own tester finds nothing while lines come, go and change."""
    model = TodayModel(studio, NOW)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    project = studio.agenda.duties("now")[0].id
    studio.archive(project)
    model.refresh()
    assert not model.index_of(project).isValid()
    studio.undo()
    model.refresh()
    assert model.index_of(project).isValid()
    tester.deleteLater()


def test_enter_opens_the_form_that_the_button_names(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """In hand: deliver the revision. Paid twice: record the refund."""
    for title, kind, button in (
        ("Tidewrack", "revised", "Deliver revision"),
        ("Copper Wire", "refunded", "Record refund"),
        ("Salt Flats", "evidence", "Add evidence"),
        ("Ember & Ash", "delivered", "Record delivery"),
    ):
        project = find(title)
        assert line(page, project).button == button
        stand_on(page, project)
        with qtbot.waitSignal(page.record_asked) as asked:
            qtbot.keyClick(page.lines, Key.Key_Return)
        assert asked.args == [project, kind]


def test_settling_leads_to_the_page_of_claims(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """What a claim calls for is shown there, with its next step."""
    project = find("Session rescue")
    with qtbot.waitSignal(page.claim_asked) as asked:
        page.act(project)
    assert asked.args == [project]


def test_right_and_space_open_the_project(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """Whatever the button does, the project itself is one key away."""
    project = find("Tidewrack")
    stand_on(page, project)
    for key in (Key.Key_Right, Key.Key_Space):
        with qtbot.waitSignal(page.project_asked) as asked:
            qtbot.keyClick(page.lines, key)
        assert asked.args == [project]


def test_a_click_on_the_button_and_on_the_title(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """The button acts, the title opens; a click beside both only chooses the line."""
    project = find("Tidewrack")
    index = page.model.index_of(project)
    page.lines.scrollTo(index)
    parts = page.lines.parts_of(index)
    assert parts is not None
    viewport = page.lines.viewport()
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(page.record_asked) as acted:
        qtbot.mouseClick(viewport, left, pos=parts.button.center().toPoint())
    assert acted.args == [project, "revised"]
    with qtbot.waitSignal(page.project_asked) as opened:
        qtbot.mouseClick(viewport, left, pos=parts.title.center().toPoint())
    assert opened.args == [project]
    with qtbot.assertNotEmitted(page.project_asked), qtbot.assertNotEmitted(page.record_asked):
        qtbot.mouseClick(viewport, left, pos=parts.button.topLeft().toPoint() - QPoint(20, 8))
    assert page.lines.current() == project


def test_a_clause_is_clicked(page: TodayPage, find: Callable[[str], int], qtbot) -> None:
    """The chip behind a sentence names its clause."""
    project = find("Tidewrack")
    page.lines.scrollTo(page.model.index_of(project))
    parts = page.lines.parts_of(page.model.index_of(project))
    assert parts is not None
    clause, place = parts.clauses[0]
    assert clause.statement
    with qtbot.waitSignal(page.clause_asked) as asked:
        qtbot.mouseClick(
            page.lines.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint()
        )
    assert asked.args == [project, clause.number]


def test_a_note_to_the_client_is_put_on_the_clipboard(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """Nothing is sent: the owner pastes it."""
    with qtbot.waitSignal(page.told):
        page.act(find("夜明けのラジオ"))
    assert "夜明けのラジオ" in QGuiApplication.clipboard().text()


def test_the_menu_offers_what_can_be_recorded(
    page: TodayPage, studio: Studio, find: Callable[[str], int], qtbot
) -> None:
    """Opening, copying, every kind of fact that is possible, archiving."""
    project = find("Night Drive EP")
    menu = page.menu_of(project)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[0] == "Open project"
    assert words[-1] == "Archive"
    assert "Log a revision request…" in words
    assert "Copy a note to the client" in words
    with qtbot.waitSignal(page.archive_asked) as asked:
        menu.actions()[-1].trigger()
    assert asked.args == [project]
    menu.close()


def test_a_line_is_copied_and_read_as_one_sentence(
    page: TodayPage, find: Callable[[str], int], qtbot
) -> None:
    """Chip, title, what to do, by when, clauses, and what Enter does."""
    project = find("Night Drive EP")
    stand_on(page, project)
    qtbot.keyClick(page.lines, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text == page.model.index_of(project).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Free 2 d 04 h: Night Drive EP. Ana Pavlović · Mixing. Follow-ups end")
    assert text.endswith("clauses B4a, B4c. Enter: Log request")


def test_a_change_moves_a_line_and_keeps_the_place(
    page: TodayPage, studio: Studio, find: Callable[[str], int]
) -> None:
    """What was done leaves its section at once; the current line stays, or its neighbour."""
    project, other = find("Tidewrack"), find("Copper Wire")
    stand_on(page, other)
    before = page.count
    request = next(
        row.fact.id for row in studio.project(project).facts if row.fact.kind == "requested"
    )
    studio.record_fact(project, "revised", NOW, request=request)
    assert page.count == before - 1
    assert page.lines.current() == other
    assert line(page, project).chip.strong == "Free"
    studio.archive(other)
    assert page.lines.current() is not None
    assert page.lines.hasFocus()


def test_time_runs_on(
    page: TodayPage, studio: Studio, clock: FixedClock, find: Callable[[str], int]
) -> None:
    """The chip counts, and what has ended leaves the page when the studio notices."""
    project = find("Night Drive EP")
    assert line(page, project).chip.text == "2 d 04 h"
    page.set_now(NOW + 3_600)
    assert line(page, project).chip.text == "2 d 03 h"
    clock.advance(3 * 86_400)
    studio.refresh_due()
    assert not page.model.index_of(project).isValid()


def test_more_lines_than_a_page(empty_studio: Studio, tmp_path: Path) -> None:
    """The rest is read when it is scrolled to, each line once."""
    many = 2 * PAGE + 7
    cases = [
        json.dumps(
            {
                "format": "studio-desk/case@1",
                "zone": "UTC",
                "policy": "audio-mastering-and-mixing",
                "project": {"title": f"Project {number:03d}", "kind": "mixing"},
                "facts": [{"id": "f1", "fact": "started", "at": "2026-03-01T10:00:00Z"}],
            }
        )
        for number in range(many)
    ]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(cases), encoding="utf-8")
    empty_studio.import_cases([file])
    model = TodayModel(empty_studio, NOW)
    assert model.rowCount() == PAGE + 1
    assert model.canFetchMore()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    assert heads(model)["Waiting on you"] == str(many)
    while model.canFetchMore():
        model.fetchMore()
    lines = [each for each in entries(model) if isinstance(each, TodayRow)]
    assert len({each.id for each in lines}) == len(lines) == many
    model.refresh()
    assert model.rowCount() == many + 1
    tester.deleteLater()


def test_an_empty_studio_says_how_to_begin(
    empty_studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, shown, qtbot
) -> None:
    """Each way is one click or Enter away, and goes when there is a project."""
    bus.follow(empty_studio)
    page = shown(TodayPage(empty_studio, theme, clock, bus))
    assert page.empty.isVisible()
    assert page.count == 0
    page.focus_first()
    assert page.empty.add.hasFocus()
    for button, signal in (
        (page.empty.add, page.new_client_asked),
        (page.empty.demo, page.demo_asked),
        (page.empty.take, page.import_asked),
        (page.empty.zone, page.settings_asked),
    ):
        assert button.accessibleName()
        with qtbot.waitSignal(signal):
            button.click()
    empty_studio.add_client(name="Ana")
    assert not page.empty.add.isVisible(), "after the first client comes the first project"
    page.focus_first()
    assert page.empty.add_project.hasFocus()
    with qtbot.waitSignal(page.new_project_asked):
        page.empty.add_project.click()
    empty_studio.add_project(title="First", kind="mixing", policy="alus-audio")
    assert not page.empty.isVisible()
    page.focus_first()
    assert page.lines.hasFocus()


@pytest.mark.parametrize("size", [(1148, 826), (972, 700), (1268, 900)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_overlaps_at_any_width(
    page: TodayPage, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    """Texts end before the button; every clause and button can be hit."""
    theme.set_scale(scale)
    page.resize(*size)
    QApplication.processEvents()
    for row in range(page.model.rowCount()):
        index = page.model.index(row)
        parts = page.lines.parts_of(index)
        if parts is None:
            continue
        whole = page.lines.visualRect(index)
        for rect in (parts.chip, parts.title, parts.who, parts.sentence, parts.below):
            assert rect.right() <= parts.button.left()
            assert whole.top() <= rect.top()
            assert rect.bottom() <= whole.bottom() + 1
        needed = text_width(theme.font("body"), index.data(LINE_ROLE).sentence)
        assert parts.sentence.width() >= min(needed, 300)
        assert parts.button.right() < parts.dots.left() < whole.right()
        assert min(parts.button.height(), parts.dots.height()) >= 24


def test_the_lines_are_divided_by_time_too(page: TodayPage, qtbot) -> None:
    """The same lines under other heads, each saying how many it has; the current one stays."""
    before = {each.id for each in entries(page.model) if isinstance(each, TodayRow)}
    needs = page.count
    page.lines.choose_first()
    current = page.lines.current()
    with qtbot.waitSignal(page.divided) as told:
        qtbot.mouseClick(page.ways.buttons["time"], Qt.MouseButton.LeftButton)
    assert told.args == ["time"]
    assert {each.id for each in entries(page.model) if isinstance(each, TodayRow)} == before
    assert list(heads(page.model)) == [
        "Late", "Today", "This week", "Waiting on you", "Waiting on the client", NOTHING,
    ]  # fmt: skip
    said = [int(text) for label, text in heads(page.model).items() if label != NOTHING]
    assert sum(said) == len(before)
    assert page.lines.current() == current
    assert page.count == needs


def test_the_way_of_dividing_is_chosen_by_key(page: TodayPage, qtbot) -> None:
    """The arrow keys go from one way to the other."""
    page.ways.buttons["need"].setFocus()
    qtbot.keyClick(page.ways.buttons["need"], Key.Key_Right)
    assert page.model.way == "time"
    qtbot.keyClick(page.ways.buttons["time"], Key.Key_Left)
    assert page.model.way == "need"
