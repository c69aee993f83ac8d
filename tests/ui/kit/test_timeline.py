"""The timeline: dragging, keys, zoom, marks, labels."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from studio_desk.ui.kit import timelinepaint
from studio_desk.ui.kit.timeline import Timeline
from studio_desk.ui.kit.views import Lane, Mark, Span, TimelineView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio_desk.ui.kit.theme import Theme

HOUR, DAY = 3600, 86_400
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot, theme: Theme, gallery: ModuleType) -> Timeline:
    """The timeline of the desk picture."""
    made = Timeline(theme, gallery.desk_timeline())
    qtbot.addWidget(made)
    made.resize(696, made.sizeHint().height())
    return made


def x_of(line: Timeline, instant: int) -> int:
    """Return where an instant is in the widget."""
    start, end = line.visible_range()
    return round(
        timelinepaint.make_frame(line._theme, line.view(), start, end, 696).axis.x(instant)
    )


def drag(line: Timeline, from_x: int, to_x: int) -> None:
    """Press, move and release the left button in the second lane."""
    y = 90
    for kind, x, buttons in (
        (QEvent.Type.MouseButtonPress, from_x, LEFT),
        (QEvent.Type.MouseMove, (from_x + to_x) // 2, LEFT),
        (QEvent.Type.MouseMove, to_x, LEFT),
        (QEvent.Type.MouseButtonRelease, to_x, Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        at = QPointF(x, y)
        event = QMouseEvent(kind, at, at, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(line, event)


def wheel(line: Timeline, x: int, steps: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    """Turn the wheel at a place."""
    at = QPointF(x, 80)
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, event)
    return event


def test_it_stands_at_now(line: Timeline) -> None:
    """Until it is asked otherwise the flag says now."""
    assert line.as_of() is None
    assert line.label() == "Now · Sun 8 Mar, 09:18"


def test_dragging_asks_for_another_time(line: Timeline, qtbot: QtBot, gallery: ModuleType) -> None:
    """The line follows the mouse and every place is told as a round instant."""
    told: list[int | None] = []
    line.as_of_changed.connect(told.append)
    drag(line, x_of(line, gallery.NOW), x_of(line, gallery.at(3, 11, 10)))
    assert len(told) == 2
    last = told[-1]
    assert last is not None
    assert abs(last - gallery.at(3, 11, 10)) <= HOUR
    assert line.as_of() == last
    assert line.label().startswith("As of Wed 11 Mar")


def test_a_click_brings_the_line(line: Timeline, qtbot: QtBot, gallery: ModuleType) -> None:
    """A click into a lane asks for that time; one on the line itself for nothing."""
    place = QPoint(x_of(line, gallery.at(3, 3, 12)), 90)
    with qtbot.waitSignal(line.as_of_changed):
        qtbot.mouseClick(line, LEFT, pos=place)
    with qtbot.assertNotEmitted(line.as_of_changed):
        qtbot.mouseClick(line, LEFT, pos=place)


def test_the_names_of_the_lanes_are_no_place_in_time(line: Timeline, qtbot: QtBot) -> None:
    """A click left of the plot asks nothing."""
    with qtbot.assertNotEmitted(line.as_of_changed):
        qtbot.mouseClick(line, LEFT, pos=QPoint(5, 90))


def test_the_line_stays_in_the_range(line: Timeline) -> None:
    """Dragging past the end stops at the end."""
    drag(line, 300, 5000)
    assert line.as_of() == line.view().end


@pytest.mark.parametrize(
    ("key", "modifiers", "moved"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, HOUR),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, -HOUR),
        (Qt.Key.Key_Right, SHIFT, DAY),
        (Qt.Key.Key_Left, SHIFT, -23 * HOUR),  # the clocks changed that night
    ],
)
def test_arrows_step(
    line: Timeline,
    qtbot: QtBot,
    gallery: ModuleType,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    moved: int,
) -> None:
    """An arrow is an hour, with Shift a day at the same time of day."""
    with qtbot.waitSignal(line.as_of_changed) as caught:
        qtbot.keyClick(line, key, modifiers)
    assert caught.args == [gallery.NOW + moved]


def test_ctrl_and_an_arrow_go_to_the_next_change(
    line: Timeline, qtbot: QtBot, gallery: ModuleType
) -> None:
    """From now the next change is the deadline, the last one was the revised mix."""
    qtbot.keyClick(line, Qt.Key.Key_Right, CTRL)
    assert line.as_of() == gallery.at(3, 10, 13, 30)
    line.set_as_of(None)
    qtbot.keyClick(line, Qt.Key.Key_Left, CTRL)
    assert line.as_of() == gallery.at(3, 7, 12)


def test_escape_goes_back_to_now_and_then_is_not_ours(
    line: Timeline, qtbot: QtBot, gallery: ModuleType
) -> None:
    """Esc ends the other time; without one it is left to the page."""
    line.set_as_of(gallery.at(3, 11))
    with qtbot.waitSignal(line.as_of_changed) as caught:
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert caught.args == [None]
    with qtbot.assertNotEmitted(line.as_of_changed):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_home_and_end_go_to_the_ends(line: Timeline, qtbot: QtBot) -> None:
    """Home is the start of the range, End its end."""
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert line.as_of() == line.view().start
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.as_of() == line.view().end


def test_showing_a_time_tells_nobody(line: Timeline, qtbot: QtBot, gallery: ModuleType) -> None:
    """The owner's own setting is no question of the owner."""
    with qtbot.assertNotEmitted(line.as_of_changed):
        line.set_as_of(gallery.at(3, 11, 10))


def test_ctrl_wheel_zooms_about_the_mouse(line: Timeline, gallery: ModuleType) -> None:
    """What is under the mouse stays under it; double click shows everything again."""
    spot = gallery.at(3, 5, 12)
    x = x_of(line, spot)
    wheel(line, x, 1, CTRL)
    start, end = line.visible_range()
    assert end - start < line.view().end - line.view().start
    assert abs(x_of(line, spot) - x) <= 3
    line.reset_zoom()
    assert line.visible_range() == (line.view().start, line.view().end)


def test_the_wheel_alone_scrolls_the_page(line: Timeline) -> None:
    """Without Ctrl nothing zooms and the event goes on to the page."""
    event = wheel(line, 300, 1, Qt.KeyboardModifier.NoModifier)
    assert not event.isAccepted()
    assert line.visible_range() == (line.view().start, line.view().end)


def test_shift_wheel_goes_sideways_when_zoomed(line: Timeline) -> None:
    """A zoomed timeline can be moved, and never past its ends."""
    line.zoom(0.3)
    before = line.visible_range()
    wheel(line, 300, -1, SHIFT)
    after = line.visible_range()
    assert after[0] > before[0]
    assert after[1] - after[0] == before[1] - before[0]
    wheel(line, 300, -100, SHIFT)
    assert line.visible_range()[1] == line.view().end


def test_keys_zoom(line: Timeline, qtbot: QtBot) -> None:
    """Ctrl with plus, minus and nought do by keyboard what the wheel does."""
    whole = line.visible_range()
    qtbot.keyClick(line, Qt.Key.Key_Plus, CTRL)
    assert line.visible_range() != whole
    qtbot.keyClick(line, Qt.Key.Key_Minus, CTRL)
    assert line.visible_range() == whole
    qtbot.keyClick(line, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(line, Qt.Key.Key_0, CTRL)
    assert line.visible_range() == whole


def test_double_click_resets_and_keeps_the_time(
    line: Timeline, qtbot: QtBot, gallery: ModuleType
) -> None:
    """A double click shows the whole range; its first click leaves no other time behind."""
    line.zoom(0.3)
    place = QPoint(x_of(line, gallery.at(3, 7)), 90)
    qtbot.mouseClick(line, LEFT, pos=place)
    qtbot.mouseDClick(line, LEFT, pos=place)
    assert line.visible_range() == (line.view().start, line.view().end)
    assert line.as_of() is None


def test_keys_bring_a_hidden_time_into_view(
    line: Timeline, qtbot: QtBot, gallery: ModuleType
) -> None:
    """While zoomed, stepping out of view moves the view."""
    line.zoom(0.1)
    qtbot.keyClick(line, Qt.Key.Key_End)
    start, end = line.visible_range()
    assert start <= line.view().end <= end


def test_a_mark_opens_its_fact(line: Timeline, qtbot: QtBot, gallery: ModuleType) -> None:
    """A click on a circle names the fact and moves no line; Enter does it by keyboard."""
    place = QPoint(x_of(line, gallery.at(3, 5, 13, 30)), 35)
    with qtbot.waitSignal(line.mark_activated) as caught:
        qtbot.mouseClick(line, LEFT, pos=place)
    assert caught.args == ["f3"]
    assert line.as_of() is None
    line.set_as_of(gallery.at(3, 6, 9))
    with qtbot.waitSignal(line.mark_activated) as caught:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert caught.args == ["f4"]


def test_tooltips_tell_facts_and_spans(
    line: Timeline, gallery: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A circle tells its fact, a span its words; between them there is nothing to tell."""
    fact = QPointF(x_of(line, gallery.at(3, 5, 13, 30)), 35)
    assert line.tip_at(fact) == "Delivered, Thu 5 Mar, 13:30"
    span = QPointF(x_of(line, gallery.at(3, 9)), 60)
    assert line.tip_at(span) == "Free follow-ups"
    assert line.tip_at(QPointF(10, 10)) == ""
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: shown.append(text))
    for at in (fact, QPointF(10, 10)):
        event = QHelpEvent(QEvent.Type.ToolTip, at.toPoint(), line.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(line, event)
    assert shown == ["Delivered, Thu 5 Mar, 13:30"]


def test_the_cursor_says_what_the_mouse_would_do(
    line: Timeline, qtbot: QtBot, gallery: ModuleType
) -> None:
    """A hand over a fact, two arrows over the line, nothing elsewhere."""
    line.grab()
    seen = []
    for x, y in (
        (x_of(line, gallery.at(3, 5, 13, 30)), 35),
        (x_of(line, gallery.NOW), 100),
        (x_of(line, gallery.at(3, 3)), 100),
    ):
        at = QPointF(x, y)
        none = Qt.MouseButton.NoButton
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(line, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, keys))
        seen.append(line.cursor().shape())
    shape = Qt.CursorShape
    assert seen == [shape.PointingHandCursor, shape.SizeHorCursor, shape.ArrowCursor]


def test_close_marks_share_a_circle(theme: Theme, qtbot: QtBot) -> None:
    """Facts of the same minute are one circle with their number, near ones are pushed apart."""
    marks = tuple(Mark(n * 60, "play", f"fact {n}", f"f{n}") for n in range(3))
    marks += (Mark(6 * HOUR, "play", "later", "f9"),)
    line = Timeline(theme, TimelineView(0, 0, 7 * DAY, "UTC", (), marks))
    qtbot.addWidget(line)
    line.resize(640, 100)
    frame = timelinepaint.make_frame(theme, line.view(), 0, 7 * DAY, 640)
    placed = timelinepaint.bubbles(frame, theme, marks)
    assert [len(bubble.marks) for bubble in placed] == [3, 1]
    assert placed[1].x - placed[0].x >= 20
    assert len(line.marks_at(QPointF(placed[0].x, 35))) == 3
    line.grab()


def test_assistive_tools_meet_a_slider(line: Timeline, gallery: ModuleType) -> None:
    """Its role is slider, its description the shown instant with the standing of each lane."""
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface.role() == QAccessible.Role.Slider
    line.set_as_of(gallery.at(3, 11, 10))
    said = interface.text(QAccessible.Text.Description)
    assert said == (
        "As of Wed 11 Mar, 10:00. Revision: Billable · from $20 per song."
        " Refund: Credit only. Files: Courtesy to 7 Apr."
    )
    assert line.value() == gallery.at(3, 11, 10) // 60


def test_ctrl_c_copies_the_sentence(line: Timeline, qtbot: QtBot) -> None:
    """What is focused can be copied."""
    qtbot.keyClick(line, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == line.sentence()


def test_the_owner_s_words_are_used(theme: Theme, qtbot: QtBot, gallery: ModuleType) -> None:
    """A describing function given by the owner writes the flag."""
    line = Timeline(theme, gallery.desk_timeline(), lambda instant: f"#{instant}")
    qtbot.addWidget(line)
    assert line.label() == f"Now · #{gallery.NOW}"


def test_now_moves_and_the_other_time_stays(line: Timeline, gallery: ModuleType) -> None:
    """A refresh loses neither the chosen time nor the zoom."""
    line.set_as_of(gallery.at(3, 11))
    line.zoom(0.5)
    zoomed = line.visible_range()
    line.set_now(gallery.NOW + 60)
    line.set_view(gallery.desk_timeline())
    assert line.as_of() == gallery.at(3, 11)
    assert line.visible_range() == zoomed


def test_another_range_drops_the_zoom(line: Timeline, gallery: ModuleType) -> None:
    """Another project is shown whole."""
    line.zoom(0.5)
    line.set_view(gallery.years_timeline())
    assert line.visible_range() == (line.view().start, line.view().end)


@pytest.mark.parametrize(
    ("widths", "lines", "placed"),
    [
        ([30.0], [], [9.0]),
        ([30.0, 60.0], [], [9.0, 44.0]),
        ([30.0, 60.0], [45.0], [9.0, 52.0]),
        ([30.0], [20.0], [27.0]),
        ([30.0], [38.0], [5.0]),  # rather tight than behind the line
        ([180.0], [100.0], [9.0]),  # fits nowhere uncrossed: it stays
        ([30.0, 170.0], [100.0], [9.0]),  # the tail fits nowhere: it is left out
    ],
)
def test_labels_avoid_the_lines(
    theme: Theme, widths: list[float], lines: list[float], placed: list[float]
) -> None:
    """Words move right of a vertical line that would cross them."""
    pieces = [("x", theme.font("small"), wide) for wide in widths]
    found = timelinepaint.place(pieces, 0.0, 200.0, lines)
    assert [x for _piece, x in found] == placed


def test_spans_show_their_patterns(theme: Theme, qtbot: QtBot) -> None:
    """A hatched span has both its tint and its line colour inside, a plain one its tint only."""
    lanes = (
        Lane("A", (Span(0, None, "bill", pattern="hatch"),)),
        Lane("B", (Span(0, None, "bill"),)),
    )
    line = Timeline(theme, TimelineView(-DAY, 0, 10 * DAY, "UTC", lanes))
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    image = line.grab().toImage()
    tint = QColor(theme.tokens.bill.bg)
    hatched = {image.pixelColor(x, 61).name() for x in range(100, 200)}
    plain = {image.pixelColor(x, 89).name() for x in range(100, 200)}
    assert plain == {tint.name()}
    assert tint.name() in hatched
    assert len(hatched) > 1


def test_every_timeline_state_is_drawn(theme: Theme, qtbot: QtBot, gallery: ModuleType) -> None:
    """The states of the design draw at every text size and when very narrow."""
    for scale in (0.9, 1.5):
        theme.set_scale(scale)
        for view in (gallery.desk_timeline(), gallery.rounds_timeline(), gallery.years_timeline()):
            line = Timeline(theme, view)
            qtbot.addWidget(line)
            for width in (120, 320, 900):
                line.resize(width, line.sizeHint().height())
                line.set_as_of(gallery.NOW - HOUR)
                image = line.grab().toImage()
                colours = {image.pixelColor(x, 60).name() for x in range(image.width())}
                assert len(colours) > 1
