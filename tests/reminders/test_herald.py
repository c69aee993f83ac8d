"""Announcing: one at a time, the best way there is, withdrawn when done; the service's manners."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.reminders.herald import Announcement, Herald
from studio_desk.reminders.notify import Notifications
from studio_desk.reminders.session import Session
from studio_desk.studio import DueRow, Studio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

HOUR, DAY = 3_600, 86_400
END = parse_instant("2026-03-10T17:30:00Z")


class FakeSession:
    """A bus with a notification service that answers at once, or none (`abilities` None)."""

    def __init__(self, abilities: list[str] | None) -> None:
        self.abilities = abilities
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.heard: dict[str, Callable[[str, tuple[Any, ...]], None]] = {}
        self.fails = False

    def open(self) -> bool:
        return True

    def listen(self, interface: str, heard: Callable[[str, tuple[Any, ...]], None]) -> None:
        self.heard[interface] = heard

    def call(
        self,
        _service: tuple[str, str, str],
        member: str,
        _signature: str = "",
        body: tuple[Any, ...] = (),
        answer: Callable[[tuple[Any, ...] | None], None] | None = None,
    ) -> None:
        self.calls.append((member, body))
        if answer is None:
            return
        if self.abilities is None or (self.fails and member == "Notify"):
            answer(None)
        elif member == "GetCapabilities":
            answer((self.abilities,))
        else:
            answer((body[1] or 41,))

    def signal(self, member: str, *body: object) -> None:
        self.heard["org.freedesktop.Notifications"](member, body)

    def notes(self) -> list[tuple[Any, ...]]:
        return [body for member, body in self.calls if member == "Notify"]

    def closed(self) -> list[tuple[Any, ...]]:
        return [body for member, body in self.calls if member == "CloseNotification"]


def notifications(session: FakeSession) -> Notifications:
    made = Notifications(session, "Studio Desk", "studio-desk")  # type: ignore[arg-type]
    made.start()
    return made


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(["actions", "body", "body-markup"])


@pytest.fixture
def herald(
    qtbot: QtBot, at_once: Studio, clock: FixedClock, session: FakeSession
) -> Iterator[Herald]:
    assert qtbot
    made = Herald(at_once, clock, notifications(session), lambda: True)
    end = at_once.subscribe(made.heard)
    yield made
    end()


def due(studio: Studio) -> tuple[DueRow, ...]:
    studio.refresh_due()
    return studio.reminders.tell_due("desktop")


# --- The service ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
def test_text_is_escaped_only_where_markup_is_read() -> None:
    """A service without markup would show the escapes; control characters go everywhere."""
    for abilities, body in ((["body-markup"], "a &lt;b&gt; &amp;\nc"), (["body"], "a <b> &\nc")):
        session = FakeSession(abilities)
        notifications(session).show("T\x00\x1bitle", "a <b> &\nc\x07", [("open", "Open")])
        (note,) = session.notes()
        assert note[3:6] == ("Title", body, [])  # no actions: the service shows none


@pytest.mark.usefixtures("qapp")
def test_one_takes_the_place_of_the_other(session: FakeSession) -> None:
    """The second names the first as the one to replace; urgency is said."""
    service = notifications(session)
    service.show("a", "", [])
    service.show("b", "", [], urgent=True)
    first, second = session.notes()
    assert (first[1], second[1]) == (0, 41)
    assert (first[6]["urgency"], second[6]["urgency"]) == (("y", 1), ("y", 2))


def test_a_service_that_goes_and_comes(qtbot: QtBot, session: FakeSession) -> None:
    """When its name loses its owner there is none; when it has one again, it is asked anew."""
    service = notifications(session)
    names = session.heard["org.freedesktop.DBus"]
    with qtbot.waitSignal(service.changed):
        names("NameOwnerChanged", ("org.freedesktop.Notifications", ":1.5", ""))
    assert not service.available
    with qtbot.waitSignal(service.changed):
        names("NameOwnerChanged", ("org.freedesktop.Notifications", "", ":1.9"))
    assert service.available
    names("NameOwnerChanged", ("org.example", "", ":1.9"))
    session.fails = True
    service.show("a", "", [])
    assert not service.available


@pytest.mark.usefixtures("qapp")
def test_other_peoples_signals_are_not_ours(session: FakeSession) -> None:
    """An action on another program's notification does nothing here."""
    service = notifications(session)
    acted: list[str] = []
    service.acted.connect(acted.append)
    service.show("a", "", [("open", "Open")])
    session.signal("ActionInvoked", 7, "open")
    session.signal("ActionInvoked", 41, "open")
    session.signal("NotificationClosed", 41, 1)
    session.signal("ActionInvoked", 41, "open")
    assert acted == ["open"]


@pytest.mark.usefixtures("qapp")
def test_without_a_bus_there_is_no_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """No session bus, or a strange one: nothing is raised, nothing is available."""
    for address in ("", "unix:path=/nowhere/bus", "tcp:host=x,port=1", "nonsense"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        session = Session()
        service = Notifications(session, "Studio Desk", "studio-desk")
        service.start()
        assert not session.connected
        assert not service.available
        answered: list[object] = []
        session.call(("a.b", "/", "a.b"), "C", answer=answered.append)
        assert answered == [None]


# --- Announcing -----------------------------------------------------------------------------------


def test_one_matter_is_told_by_name_several_as_one(
    herald: Herald, at_once: Studio, clock: FixedClock, session: FakeSession, night_drive: int
) -> None:
    """What comes while one is shown joins it, in its place."""
    clock.set(END - 2 * HOUR)
    herald.announce(due(at_once))
    at_once.record_fact(night_drive, "requested", clock.now(), items=[{"text": "more bass"}])
    clock.advance(2 * DAY)
    herald.announce(due(at_once))
    titles = [note[3] for note in session.notes()]
    assert titles[0] == "Night Drive EP: free for 2 more hours"
    assert titles[-1] == "Night Drive EP: a revision is waiting"  # the window's was withdrawn


def test_what_is_done_elsewhere_is_withdrawn(
    herald: Herald, at_once: Studio, clock: FixedClock, session: FakeSession, night_drive: int
) -> None:
    """Done in the window, or overtaken by a fact: the notification goes."""
    clock.set(END - 2 * HOUR)
    rows = due(at_once)
    herald.announce(rows)
    at_once.reminders.finish([rows[0].key])
    assert session.closed() == [(41,)]
    at_once.undo()
    herald.announce(rows)
    at_once.record_fact(night_drive, "requested", clock.now(), items=[{"text": "more bass"}])
    assert session.closed() == [(41,), (41,)]


@pytest.mark.usefixtures("night_drive")
@pytest.mark.parametrize("action", ["snooze", "done"])
def test_an_answer_reaches_the_studio(
    herald: Herald, at_once: Studio, clock: FixedClock, session: FakeSession, action: str
) -> None:
    """Snooze and Done are commands, and can be undone like any other."""
    clock.set(END - 2 * HOUR)
    herald.announce(due(at_once))
    session.signal("ActionInvoked", 41, action)
    assert at_once.reminders.due() == ()
    at_once.undo()
    assert len(at_once.reminders.due()) == 1


def test_open_goes_to_the_project_or_to_the_list(
    qtbot: QtBot, herald: Herald, at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """One matter opens its project; after it was answered there is only the list."""
    clock.set(END - 2 * HOUR)
    herald.announce(due(at_once))
    with qtbot.waitSignal(herald.project_asked) as opened:
        herald.answer("default")
    assert opened.args == [night_drive]
    with qtbot.waitSignal(herald.reminders_asked):
        herald.answer("open")


@pytest.mark.usefixtures("night_drive")
def test_without_a_service_a_window_of_ours_tells(
    qtbot: QtBot, at_once: Studio, clock: FixedClock
) -> None:
    """The way is written as it is: popup, or inside the window where nothing can pop up."""
    silent = notifications(FakeSession(None))
    assert Herald(at_once, clock, silent, lambda: False).how() == "window"
    herald = Herald(at_once, clock, silent, lambda: True)
    assert herald.how() == "popup"
    clock.set(END - 2 * HOUR)
    with qtbot.waitSignal(herald.inside) as said:
        herald.announce(due(at_once))
    (announcement,) = said.args
    assert isinstance(announcement, Announcement)
    assert [action for action, _ in announcement.actions] == ["open", "snooze", "done", "write"]
