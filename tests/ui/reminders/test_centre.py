"""The page of reminders: it shows what the studio knows, and what is pressed reaches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.studio import Studio
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.reminders.popup import Popup
from studio_desk.ui.reminders.row import ReminderRow
from studio_desk.ui.reminders.rulesform import RulesDialog, length_text, lengths
from studio_desk.ui.reminders.snoozeform import SnoozeDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOUR, DAY = 3_600, 86_400


def row(centre: ReminderCentre, title: str, kind: str) -> ReminderRow:
    return next(r for r in centre.rows if r.due.title == title and r.key.kind == kind)


def titles(centre: ReminderCentre) -> set[str | None]:
    return {row.due.title for row in centre.rows}


def said(centre: ReminderCentre) -> str:
    return "\n".join(label.text() for label in centre.findChildren(QLabel))


def test_the_page_lists_what_is_due_and_what_comes(centre: ReminderCentre, studio: Studio) -> None:
    """Every due matter has a row with its words; deadlines of the next days follow."""
    shown = [row.key for row in centre.rows]
    due = [row.key for row in studio.reminders.due()]
    assert sorted(shown[: len(due)]) == sorted(due)
    assert "Patchbay PX-48" in titles(centre)
    window = row(centre, "Night Drive EP", "window")
    assert window.accessibleName().startswith("Night Drive EP: free for 2 more days.")
    assert f"{len(due)} things are due. The next deadline is today, 15:00." in said(centre)


def test_done_leaves_the_list_and_undo_brings_it_back(
    qtbot: QtBot, centre: ReminderCentre, studio: Studio
) -> None:
    """Pressing Done is a command like any other."""
    qtbot.mouseClick(row(centre, "Copper Wire", "duplicate").done, Qt.MouseButton.LeftButton)
    assert "Copper Wire" not in titles(centre)
    studio.undo()
    assert "Copper Wire" in titles(centre)


@pytest.mark.parametrize(
    ("words", "seconds"), [("1 hour", HOUR), ("1 week", 7 * DAY), ("Until tomorrow", None)]
)
def test_a_snooze_moves_to_its_section(
    centre: ReminderCentre, studio: Studio, clock: FixedClock, words: str, seconds: int | None
) -> None:
    """The presets put off by what they say; the row says until when."""
    menu = row(centre, "Old Maps", "overdue").snooze.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    (snoozed,) = studio.reminders.snoozed()
    until = studio.reminders.tomorrow() if seconds is None else clock.now() + seconds
    assert snoozed.deadline.snoozed_until == until
    assert "Snoozed until" in row(centre, "Old Maps", "overdue").accessibleName()


def test_muting_a_project_silences_all_of_it(centre: ReminderCentre, studio: Studio) -> None:
    """Every reminder of the project leaves the list; undo brings them back."""
    window = row(centre, "Night Drive EP", "window")
    muting = window.snooze.menu().actions()[-1]
    assert muting.text() == "Mute this project"
    muting.trigger()
    assert "Night Drive EP" not in titles(centre)
    studio.undo()
    assert "Night Drive EP" in titles(centre)


def test_a_time_of_ones_own(
    qtbot: QtBot, centre: ReminderCentre, studio: Studio, theme: Theme, clock: FixedClock
) -> None:
    """The form begins tomorrow morning; a time that has passed is refused in words."""
    key = row(centre, "Old Maps", "overdue").key
    dialog = SnoozeDialog(studio, theme, clock, [key])
    qtbot.addWidget(dialog)
    assert dialog.when.value() == studio.reminders.tomorrow()
    assert dialog.problems == ()
    dialog.submit()
    (snoozed,) = studio.reminders.snoozed()
    assert snoozed.deadline.snoozed_until == studio.reminders.tomorrow()
    clock.advance(5 * DAY)
    dialog.check_now()
    assert [problem.place for problem in dialog.problems] == ["until"]


def test_pausing_is_shown_and_ended(qtbot: QtBot, centre: ReminderCentre, studio: Studio) -> None:
    """The button pauses, says so, and goes on."""
    qtbot.mouseClick(centre.pause, Qt.MouseButton.LeftButton)
    assert studio.reminders.paused_until() is not None
    assert "Paused until Mon 9 Mar, 08:00." in said(centre)
    assert centre.pause.text() == "Go on"
    qtbot.mouseClick(centre.pause, Qt.MouseButton.LeftButton)
    assert studio.reminders.paused_until() is None


def test_what_was_told_is_listed(centre: ReminderCentre, studio: Studio) -> None:
    """When, by which way, and about what."""
    studio.reminders.tell_due("desktop")
    from studio_desk.ui.kit.labels import ElidedLabel

    lines = [label.text() for label in centre.findChildren(ElidedLabel)]
    assert any(line.startswith("today, 09:18, by the desktop: Night Drive EP.") for line in lines)


def test_time_goes_by_without_asking(centre: ReminderCentre, clock: FixedClock) -> None:
    """A tick words the rows anew and keeps them."""
    window = row(centre, "Night Drive EP", "window")
    before = window.chip.view().text
    centre.tick(clock.advance(HOUR))
    assert row(centre, "Night Drive EP", "window") is window
    assert (before, window.chip.view().text) == ("2 d 04 h", "2 d 03 h")


def test_open_and_write_ask_the_window(qtbot: QtBot, centre: ReminderCentre) -> None:
    """Open names the project; Write hands over the matter."""
    window = row(centre, "Night Drive EP", "window")
    with qtbot.waitSignal(centre.open_asked) as opened:
        qtbot.mouseClick(window.open, Qt.MouseButton.LeftButton)
    assert opened.args == [window.key.subject]
    write = next(b for b in window.findChildren(QPushButton) if b.text() == "Write…")
    with qtbot.waitSignal(centre.letter_asked) as asked:
        qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
    assert asked.args == [window.due]


def test_what_is_not_done_is_told(
    qtbot: QtBot, centre: ReminderCentre, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refusal stands on the page in one line, and nothing has changed."""

    def full(_keys: object) -> None:
        raise KnownError("There is no room left on the disk.")

    monkeypatch.setattr(studio.reminders, "finish", full)
    from studio_desk.ui.kit.strip import Strip

    qtbot.mouseClick(row(centre, "Old Maps", "overdue").done, Qt.MouseButton.LeftButton)
    assert [strip.text() for strip in centre.findChildren(Strip)] == [
        "There is no room left on the disk."
    ]
    assert "Old Maps" in titles(centre)


def test_every_button_has_a_name_of_its_own(centre: ReminderCentre) -> None:
    """Nobody hears "Done" twelve times without knowing of what."""
    buttons = [b for r in centre.rows for b in r.findChildren(QPushButton)]
    assert all(b.accessibleName() for b in buttons)
    assert len({b.accessibleName() for b in buttons if b.text() == "Done"}) > 10
    assert all(b.accessibleName() for b in centre.findChildren(QToolButton))


# --- Rules ----------------------------------------------------------------------------------------


@pytest.fixture
def rules(qtbot: QtBot, studio: Studio, theme: Theme) -> RulesDialog:
    dialog = RulesDialog(studio, theme)
    qtbot.addWidget(dialog)
    return dialog


def test_rules_are_shown_as_they_are_and_saved(rules: RulesDialog, studio: Studio) -> None:
    """Opened and saved unchanged, nothing changes; a switch and lengths are kept."""
    assert rules.rules() == studio.reminders.rules()
    rules.each["window"].edit.setText("3 d, 90 min")
    rules.each["purge"].box.setChecked(False)
    rules.quiet[0].setText("")
    rules.quiet[1].setText("")
    rules.submit()
    now = studio.reminders.rules()
    assert now.each["window"].offsets == (3 * DAY, 5400)
    assert not now.each["purge"].on
    assert now.quiet is None


@pytest.mark.parametrize(
    ("field", "text", "place"),
    [("window", "soon", "window"), ("digest", "25:00", "hours"), ("quiet", "", "hours")],
)
def test_what_cannot_be_read_is_said_by_place(
    rules: RulesDialog, field: str, text: str, place: str
) -> None:
    """Lengths and times that make no sense keep the form from being saved."""
    editor = {
        "window": rules.each["window"].edit, "digest": rules.digest, "quiet": rules.quiet[0]
    }[field]  # fmt: skip
    editor.setText(text)
    rules.check_now()
    assert [problem.place for problem in rules.problems] == [place]
    assert not rules.primary.isEnabled()


def test_a_digest_in_the_quiet_hours_is_refused_by_the_core(rules: RulesDialog) -> None:
    """What the form does not know, the rules themselves do."""
    rules.digest.setText("23:00")
    rules.submit()
    assert rules.changes is None
    assert "quiet hours" in rules.reason.text()


@pytest.mark.parametrize(
    ("seconds", "text"), [(DAY, "1 d"), (2 * HOUR, "2 h"), (5400, "90 min"), (0, "0 h")]
)
def test_lengths_are_written_as_they_are_read(seconds: int, text: str) -> None:
    """The largest unit that leaves nothing over, and back."""
    assert length_text(seconds) == text
    assert lengths(text) == (seconds,)


# --- The small window -----------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_small_window_says_and_answers(qtbot: QtBot, theme: Theme) -> None:
    """It shows the words as plain text, never takes the focus, and tells what was pressed."""
    popup = Popup(theme, "Studio Desk")
    qtbot.addWidget(popup)
    popup.say("<b>x</b>: free", "until 13:30", [("open", "Open"), ("done", "Done")], "bell", "free")
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert popup.accessibleName() == "<b>x</b>: free. until 13:30"
    done = next(b for b in popup.findChildren(QPushButton) if b.text() == "Done")
    with qtbot.waitSignal(popup.acted) as acted:
        qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert acted.args == ["done"]
    assert not popup.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_small_window_is_as_high_as_its_words_and_no_higher(qtbot: QtBot, theme: Theme) -> None:
    """Two lines of a title and four of what is to be said at most, and never letters cut across."""
    popup = Popup(theme, "Studio Desk")
    qtbot.addWidget(popup)
    line = theme.line_height("body")
    for title, text, high in (
        ("Night Drive EP: free", "until 13:30", (1, 1)),
        ("x" * 400, "word " * 400, (2, 4)),
        ("Night Drive EP: free", "word " * 20, (1, 2)),
    ):
        popup.say(title, text, [("open", "Open")], "bell", "free")
        assert (popup._title.height() // line, popup._text.height() // line) == high
        assert popup._title.height() % line == popup._text.height() % line == 0
        assert popup.height() == popup.sizeHint().height()
    theme.set_scale(1.5)
    try:
        popup.say("Night Drive EP: free", "until 13:30", [("open", "Open")], "bell", "free")
        assert popup._title.x() >= 14 + theme.px(18) + theme.px(6), "clear of the icon"
    finally:
        theme.set_scale(1.0)
