"""Notifications by the desktop's own service (org.freedesktop.Notifications), with actions.

At most one of ours is shown: a new one takes the place of the old. What the service can do is
asked; the text is escaped where it reads markup. Where there is no service, `available` is False.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio_desk.reminders.session import BUS, Session

_NAME = "org.freedesktop.Notifications"
_SERVICE = (_NAME, "/org/freedesktop/Notifications", _NAME)
_LONGEST = 1000  # letters of a body; services cut far sooner
_DISMISSED = 2  # NotificationClosed: the owner closed it


class Notifications(QObject):
    """The notification that is shown, if one is."""

    acted = Signal(str)
    """Id of the action that was pressed; ``default`` where the notification itself was."""
    dismissed = Signal()
    """The owner closed it without an action."""
    changed = Signal()
    """The service came or went."""

    def __init__(
        self, session: Session, app_name: str, desktop_entry: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._app_name, self._entry = session, app_name, desktop_entry
        self._abilities: frozenset[str] | None = None
        self._shown = 0  # the service's number of what is shown; 0: nothing
        self._asked = 0  # how many were sent: an answer to an older one is of no use
        self._withdrawn = 0

    def start(self) -> None:
        """Look for the service, and keep an eye on it."""
        if not self._session.open():
            return
        self._session.listen(_NAME, self._heard)
        self._session.listen(BUS[2], self._owners)
        self._ask_abilities()

    @property
    def available(self) -> bool:
        """Whether a service is there."""
        return self._abilities is not None

    @property
    def with_actions(self) -> bool:
        """Whether the service shows buttons."""
        return "actions" in (self._abilities or ())

    def show(
        self, title: str, body: str, actions: Sequence[tuple[str, str]], *, urgent: bool = False
    ) -> None:
        """Show a notification in place of the one before. `actions`: ids and their words."""
        self._asked += 1
        number = self._asked
        listed: list[str] = []
        if self.with_actions:
            for action, words in actions:
                listed += [action, _plain(words)]
        text = _plain(body)[:_LONGEST]
        if "body-markup" in (self._abilities or ()):
            text = html.escape(text, quote=False)
        hints: dict[str, Any] = {
            "desktop-entry": ("s", self._entry),
            "urgency": ("y", 2 if urgent else 1),
            "category": ("s", "x-studio-desk.deadline"),
        }
        values = (self._app_name, self._shown, self._entry, _plain(title), text, listed, hints, -1)
        self._session.call(
            _SERVICE, "Notify", "susssasa{sv}i", values, lambda answer: self._sent(number, answer)
        )

    def withdraw(self) -> None:
        """Take away what is shown, because it is done or no longer true."""
        self._withdrawn = self._asked
        if self._shown:
            self._session.call(_SERVICE, "CloseNotification", "u", (self._shown,))
            self._shown = 0

    def _sent(self, number: int, answer: tuple[Any, ...] | None) -> None:
        if answer is None:
            self._lose()
            return
        self._shown = int(answer[0])
        if number <= self._withdrawn:
            self.withdraw()  # it was withdrawn while it was on its way

    def _heard(self, signal: str, body: tuple[Any, ...]) -> None:
        if not body or not self._shown or body[0] != self._shown:
            return
        if signal == "ActionInvoked":
            self.acted.emit(str(body[1]))
        elif signal == "NotificationClosed":
            self._shown = 0
            if len(body) > 1 and body[1] == _DISMISSED:
                self.dismissed.emit()

    def _owners(self, signal: str, body: tuple[Any, ...]) -> None:
        if signal != "NameOwnerChanged" or body[0] != _NAME:
            return
        self._shown = 0
        if body[2]:
            self._ask_abilities()
        else:
            self._lose()

    def _ask_abilities(self) -> None:
        self._session.call(_SERVICE, "GetCapabilities", answer=self._able)

    def _able(self, answer: tuple[Any, ...] | None) -> None:
        if answer is None:
            self._lose()
            return
        self._abilities = frozenset(str(each) for each in answer[0])
        self.changed.emit()

    def _lose(self) -> None:
        self._shown = 0
        if self._abilities is not None:
            self._abilities = None
            self.changed.emit()


def _plain(text: str) -> str:
    """The text without control characters, which a bus or a service may refuse."""
    return "".join(
        letter for letter in text if letter == "\n" or unicodedata.category(letter) not in _REFUSED
    )


_REFUSED = ("Cc", "Cs")
