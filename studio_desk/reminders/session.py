"""The session bus, for Qt: messages out without waiting, answers and signals in as they come.

Jeepney speaks the protocol; a socket notifier lets Qt's event loop read. Where there is no bus,
nothing here raises: `connected` is False.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

log = logging.getLogger(__name__)

Answer = Callable[[tuple[Any, ...] | None], None]
"""Takes the body of a reply; None where the call failed."""
Heard = Callable[[str, tuple[Any, ...]], None]
"""Takes a signal's name and body."""

_PATIENCE = 2.0  # seconds for the first words with the bus, which answers at once or never


class Session(QObject):
    """One connection to the session bus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._waiting: dict[int, Answer] = {}
        self._heard: list[tuple[str, Heard]] = []

    @property
    def connected(self) -> bool:
        """Whether there is a bus."""
        return self._connection is not None

    def open(self) -> bool:
        """Connect, if there is a session bus; whether there is."""
        if self._connection is not None:
            return True
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection(bus="SESSION", auth_timeout=_PATIENCE)
        except Exception as problem:  # noqa: BLE001 - whatever a strange bus does, go on without
            log.info("no session bus: %s", problem)
            return False
        handle = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return True

    def close(self) -> None:
        """Leave the bus; what was asked is not answered any more."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._waiting.clear()

    def call(
        self,
        service: tuple[str, str, str],
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        answer: Answer | None = None,
    ) -> None:
        """Call a method of (bus name, path, interface); `answer` is told when it returns."""
        from jeepney import DBusAddress, new_method_call

        if self._connection is None:
            if answer is not None:
                answer(None)
            return
        name, path, interface = service
        address = DBusAddress(path, name, interface)
        message = new_method_call(address, member, signature or None, body)
        serial = next(self._connection.outgoing_serial)
        if answer is not None:
            self._waiting[serial] = answer
        try:
            self._connection.send(message, serial=serial)
        except OSError as problem:
            self._lost(problem)
            return
        self._read()  # an answer that came while another was read does not wake the notifier

    def listen(self, interface: str, heard: Heard, *, sender: str = "") -> None:
        """Tell `heard` of every signal of an interface."""
        rule = f"type='signal',interface='{interface}'"
        if sender:
            rule += f",sender='{sender}'"
        self._heard.append((interface, heard))
        self.call(BUS, "AddMatch", "s", (rule,))

    def _read(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError) as problem:
                self._lost(problem)
                return
            self._take(message)

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        known = message.header.fields
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            answer = self._waiting.pop(known.get(HeaderFields.reply_serial, -1), None)
            if answer is not None:
                answer(message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.signal:
            for interface, heard in tuple(self._heard):
                if known.get(HeaderFields.interface) == interface:
                    heard(known.get(HeaderFields.member, ""), message.body)

    def _lost(self, problem: Exception) -> None:
        log.info("the session bus is gone: %s", problem)
        waiting = list(self._waiting.values())
        self.close()
        for answer in waiting:
            answer(None)


BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
