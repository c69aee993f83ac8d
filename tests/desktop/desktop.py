"""A desktop for tests: an X server, a session bus, and on it a tray and a notification service.

The services are ours, on jeepney: a status-notifier watcher (which is what makes a tray) and a
server of org.freedesktop.Notifications. What the program says to them is kept, and they can press.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

TOOLS = ("Xvfb", "dbus-daemon", "xdotool")
PACKAGES = "xvfb xauth dbus dbus-daemon xdotool"
PATIENCE = 40  # seconds for anything to happen
ROOT = Path(__file__).resolve().parents[2]

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
NOTES = "org.freedesktop.Notifications"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"

T = TypeVar("T")


def missing() -> str:
    """Why there can be no desktop here; empty where there can."""
    if not sys.platform.startswith("linux"):
        return "a desktop of X11 and D-Bus is Linux's"
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        return f"{', '.join(absent)} missing; apt-get install -y {PACKAGES}"
    return ""


def until(ask: Callable[[], T | None], what: str) -> T:
    """Ask until there is an answer."""
    for _ in range(PATIENCE * 20):
        found = ask()
        if found:
            return found
        time.sleep(0.05)
    return pytest.fail(f"waited {PATIENCE} s in vain for {what}")


@dataclass
class Note:
    """A notification as it was asked for."""

    id: int
    replaces: int
    title: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]


@dataclass
class Desktop:
    """The environment that a program finds, and the services, if there are any."""

    environment: dict[str, str]
    services: Services | None = None

    def windows(self, *, hidden: bool = False) -> list[int]:
        """The windows of the program that can be seen; `hidden`: minimized ones, too."""
        seen = [] if hidden else ["--onlyvisible"]
        done = subprocess.run(
            ["xdotool", "search", *seen, "--name", "Studio Desk"],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return [int(line) for line in done.stdout.split()]

    def xdotool(self, *arguments: str | int) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout

    def close(self, window: int) -> None:
        """Ask a window to close, as its title bar would."""
        script = str(Path(__file__).with_name("xclose.py"))
        subprocess.run([sys.executable, script, str(window)], env=self.environment, check=True)

    def picture(self, target: Path) -> None:
        """A picture of the whole screen, where there is a tool for it."""
        if shutil.which("import"):
            subprocess.run(
                ["import", "-window", "root", str(target)], env=self.environment, check=False
            )


@dataclass
class Program:
    """Studio Desk on a desktop."""

    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    def ended(self) -> bool:
        return self.process.poll() is not None

    def end(self) -> int:
        """Wait until it has ended by itself; its exit status."""
        try:
            out, _ = self.process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            out, _ = self.process.communicate()
            pytest.fail(f"the program did not end:\n{out}")
        self.said.append(out)
        return int(self.process.returncode)


@contextlib.contextmanager
def running(desktop: Desktop, profile: Path, *arguments: str) -> Iterator[Program]:
    """Studio Desk, started on a profile; killed if it is still there at the end."""
    command = [sys.executable, "-m", "studio_desk", "--profile", str(profile), *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, env=desktop.environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    program = Program(process)
    try:
        yield program
    finally:
        if process.poll() is None:
            process.kill()
        with contextlib.suppress(ValueError):
            process.communicate()


@contextlib.contextmanager
def a_desktop(folder: Path, *, services: bool) -> Iterator[Desktop]:
    """An X server and a session bus; `services`: with a tray and a notification service."""
    with contextlib.ExitStack() as stack:
        display = stack.enter_context(_x_server())
        address = stack.enter_context(_bus(folder))
        environment = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "0",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        found = None
        if services:
            found = Services(address)
            stack.callback(found.stop)
        yield Desktop(environment, found)


@contextlib.contextmanager
def _x_server() -> Iterator[str]:
    read, write = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def _bus(folder: Path) -> Iterator[str]:
    config = folder / "bus.conf"
    config.write_text(
        "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
        " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
        "<auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'"
        " eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"
    )
    process = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


class Services(threading.Thread):
    """The tray's watcher and the notification service, in a thread of their own."""

    def __init__(self, address: str) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        super().__init__(name="desktop services", daemon=True)
        self._server = open_dbus_connection(address)
        self._client = open_dbus_connection(address)
        self.items: list[tuple[str, str]] = []  # bus name and path of each icon
        self.notes: list[Note] = []
        self.closed: list[int] = []
        self._ended = threading.Event()
        for name in (WATCHER, NOTES):
            reply = self._server.send_and_get_reply(message_bus.RequestName(name))
            assert reply.body == (1,)
        self.start()

    def stop(self) -> None:
        self._ended.set()
        self.join()
        self._server.close()
        self._client.close()

    # --- serving -----------------------------------------------------------------------------

    def run(self) -> None:
        from jeepney import MessageType

        while not self._ended.is_set():
            try:
                message = self._server.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        from jeepney import HeaderFields, new_error, new_method_return

        fields = message.header.fields
        member = fields[HeaderFields.member]
        body = message.body
        sender = fields[HeaderFields.sender]
        if member == "RegisterStatusNotifierItem":
            path = body[0] if body[0].startswith("/") else "/StatusNotifierItem"
            name = sender if body[0].startswith("/") else body[0]
            self.items.append((name, path))
            reply = new_method_return(message)
        elif member == "RegisterStatusNotifierHost":
            reply = new_method_return(message)
        elif member == "Get":
            reply = new_method_return(message, "v", (_property(body[1]),))
        elif member == "GetAll":
            names = ("IsStatusNotifierHostRegistered", "ProtocolVersion")
            reply = new_method_return(message, "a{sv}", ({n: _property(n) for n in names},))
        elif member == "GetCapabilities":
            reply = new_method_return(message, "as", (["actions", "body", "body-markup"],))
        elif member == "Notify":
            reply = new_method_return(message, "u", (self._noted(body),))
        elif member == "CloseNotification":
            self.closed.append(body[0])
            reply = new_method_return(message)
            self._emit("NotificationClosed", "uu", (body[0], 3))
        else:
            reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._server.send(reply)

    def _noted(self, body: tuple[Any, ...]) -> int:
        _, replaces, _, title, text, actions, hints, _ = body
        number = replaces or len(self.notes) + 1
        pairs = dict(zip(actions[::2], actions[1::2], strict=True))
        self.notes.append(Note(number, replaces, title, text, pairs, hints))
        return int(number)

    def _emit(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        from jeepney import DBusAddress, new_signal

        where = DBusAddress("/org/freedesktop/Notifications", interface=NOTES)
        self._server.send(new_signal(where, member, signature, body))

    # --- what a person does --------------------------------------------------------------------

    def press(self, note: Note, action: str) -> None:
        """Press a button of a notification."""
        assert action in note.actions
        self._emit("ActionInvoked", "us", (note.id, action))

    def dismiss(self, note: Note) -> None:
        """Close a notification by hand."""
        self._emit("NotificationClosed", "uu", (note.id, 2))

    def call(
        self, name: str, path: str, interface: str, member: str,
        signature: str = "", body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:  # fmt: skip
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(path, name, interface)
        reply = self._client.send_and_get_reply(
            new_method_call(address, member, signature or None, body), timeout=PATIENCE
        )
        assert reply.header.message_type is not MessageType.error, reply.body
        return tuple(reply.body)

    def item(self, name: str) -> Any:
        """A property of the icon: ToolTip, IconPixmap, Status, Menu."""
        bus_name, path = self.items[-1]
        ((_, value),) = self.call(bus_name, path, PROPERTIES, "Get", "ss", (ITEM, name))
        return value

    def menu(self) -> dict[str, int]:
        """The words of the menu's entries, with their numbers; submenus as ``Pause / 1 hour``."""
        bus_name, _ = self.items[-1]
        path = self.item("Menu")
        self.call(bus_name, path, MENU, "AboutToShow", "i", (0,))
        _, layout = self.call(
            bus_name, path, MENU, "GetLayout", "iias", (0, -1, ["label", "type", "enabled"])
        )
        found: dict[str, int] = {}
        _gather(layout, "", found)
        return found

    def choose(self, words: str) -> None:
        """Choose an entry of the menu."""
        bus_name, _ = self.items[-1]
        path = self.item("Menu")
        number = next(n for label, n in self.menu().items() if label.startswith(words))
        event = (number, "clicked", ("s", ""), 0)
        self.call(bus_name, path, MENU, "Event", "isvu", event)


def _property(name: str) -> tuple[str, Any]:
    known: dict[str, tuple[str, Any]] = {
        "IsStatusNotifierHostRegistered": ("b", True),
        "ProtocolVersion": ("i", 0),
        "RegisteredStatusNotifierItems": ("as", []),
    }
    return known[name]


def _gather(layout: Any, above: str, found: dict[str, int]) -> None:
    number, properties, children = layout
    label = properties.get("label", ("s", ""))[1].replace("__", "_")
    words = " / ".join(part for part in (above, label) if part)
    if label:
        found[words] = number
    for _, child in children:
        _gather(child, words, found)
