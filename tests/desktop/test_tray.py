"""The program on a desktop with a tray and notifications: seen, told, pressed, closed, quit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import SystemClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.desktop.desktop import Desktop, Note, Services, running, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

pytestmark = pytest.mark.timeout(240)


def services_of(desktop: Desktop) -> Services:
    assert desktop.services is not None
    return desktop.services


def first_note(services: Services) -> Note:
    return until(lambda: next(iter(services.notes), None), "a notification")


def studio_of(profile: Path) -> AbstractContextManager[Studio]:
    from contextlib import contextmanager

    @contextmanager
    def opened() -> Iterator[Studio]:
        clock = SystemClock()
        with open_store(profile / "data" / "studio.db", now=clock.now(), read_only=True) as store:
            yield Studio(store, built_in_catalogue(), clock)

    return opened()


def test_hidden_it_lives_in_the_tray_and_quits_from_its_menu(
    desktop: Desktop, profile: Path
) -> None:
    """``--hidden`` shows an icon, its deadline and its menu, and no window; Quit ends it."""
    services = services_of(desktop)
    with running(desktop, profile, "--hidden") as program:
        until(lambda: services.items, "the icon")
        tip = services.item("ToolTip")
        assert "A deadline is near" in tip[2] + tip[3]
        assert "Night Drive EP: free" in tip[2] + tip[3]
        assert services.item("IconPixmap") or services.item("IconName")
        menu = services.menu()
        assert next(iter(menu)) == "Next deadlines"
        assert any(words.startswith("Night Drive EP: free") for words in menu)
        assert {"Open Studio Desk", "Quit Studio Desk", "Pause reminders / Until tomorrow"} <= set(
            menu
        )
        assert desktop.windows() == []
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said


def test_what_is_due_is_told_once_with_its_actions(desktop: Desktop, profile: Path) -> None:
    """The notification has title, escaped text and actions; a second start tells nothing more."""
    services = services_of(desktop)
    with running(desktop, profile, "--hidden") as program:
        note = first_note(services)
        assert note.title.startswith("Night Drive EP: free for ")
        assert "Ana &amp; &lt;b&gt;Co&lt;/b&gt; may ask for revisions until" in note.body
        assert "(B4a)" in note.body
        assert note.actions == {
            "open": "Open", "snooze": "Snooze 1 h", "done": "Done", "write": "Write to client",
        }  # fmt: skip
        assert note.hints["desktop-entry"] == ("s", "studio-desk")
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said
    with studio_of(profile) as studio:
        (told,) = {(row.key.kind, row.how) for row in studio.reminders.told()}
        assert told == ("window", "desktop")
    services.items.clear()
    with running(desktop, profile, "--hidden") as program:
        until(lambda: services.items, "the icon")
        services.menu()
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said
    assert len(services.notes) == 1


@pytest.mark.parametrize("action", ["snooze", "done"])
def test_an_action_takes_effect_in_the_database(
    desktop: Desktop, profile: Path, action: str
) -> None:
    """Snooze puts the reminder off by an hour, Done takes it off the list."""
    services = services_of(desktop)
    with running(desktop, profile, "--hidden") as program:
        services.press(first_note(services), action)
        until(lambda: services.closed, "the notification to go")
        until(lambda: services.items, "the icon")
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said
    with studio_of(profile) as studio:
        now = studio.clock.now()
        if action == "snooze":
            (row,) = studio.reminders.snoozed()
            assert row.deadline.snoozed_until is not None
            assert now < row.deadline.snoozed_until <= now + 3_600
        else:
            assert studio.reminders.snoozed() == ()
            (row,) = studio.reminders.coming(1, hidden=True)
            assert row.deadline.done
        assert studio.reminders.due() == ()


def test_open_shows_the_window_and_closing_it_stays_in_the_tray(
    desktop: Desktop, profile: Path
) -> None:
    """Open brings the window; closing it hides it, which is said once; the program goes on."""
    services = services_of(desktop)
    with running(desktop, profile, "--hidden") as program:
        services.press(first_note(services), "open")
        (window,) = until(desktop.windows, "the window")
        for times in (1, 2):
            desktop.close(window)
            until(lambda: not desktop.windows(), "the window to go")
            assert not program.ended()
            said = [note for note in services.notes if "stays in the tray" in note.body]
            until(lambda: [n for n in services.notes if "stays in the tray" in n.body], "the word")
            services.choose("Open Studio Desk")
            (window,) = until(desktop.windows, "the window again")
            assert len(said) <= 1, times
        assert len([n for n in services.notes if "stays in the tray" in n.body]) == 1
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said


def test_a_pause_from_the_menu_is_kept(desktop: Desktop, profile: Path) -> None:
    """Pause until tomorrow is in the database, and the menu offers to go on."""
    services = services_of(desktop)
    with running(desktop, profile, "--hidden") as program:
        until(lambda: services.items, "the icon")
        services.choose("Pause reminders / Until tomorrow")
        until(lambda: "Go on with reminders" in services.menu(), "the menu to say so")
        services.choose("Quit Studio Desk")
        assert program.end() == 0, program.said
    with studio_of(profile) as studio:
        assert studio.reminders.paused_until() is not None
