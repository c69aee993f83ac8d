"""Tells what is due by the best way there is, as one, and does what is answered.

By the desktop's notifications where there are any, else by a small window of ours, else inside the
main window. What is told stays on the list until it is done; a notification only announces it, and
goes when nothing it announced is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.reminders.notify import Notifications
from studio_desk.studio import Changes, DueRow, ReminderKey, Studio
from studio_desk.tongue import tr
from studio_desk.wording.reminders import OF_CLAIMS, group_words, reminder_words

HOUR = 3_600
OPEN, SNOOZE, DONE, WRITE = "open", "snooze", "done", "write"
_DEFAULT = "default"  # the notification itself was pressed


class Announcement:
    """What is to be said: title, text, and the actions offered (id and words)."""

    __slots__ = ("actions", "icon", "role", "text", "title", "urgent")

    def __init__(self, rows: Sequence[DueRow], zone: str, now: int) -> None:
        self.role, self.icon = "none", "bell"
        self.actions: list[tuple[str, str]] = [
            (OPEN, tr("Open", "do it")),
            (SNOOZE, tr("Snooze 1 h")),
        ]
        if len(rows) == 1:
            words = reminder_words(rows[0], zone, now)
            self.title, self.text = words.headline, words.text
            self.role, self.icon = words.role, words.icon
            self.actions.append((DONE, tr("Done")))
            ends = rows[0].deadline.ends_at
            if rows[0].deadline.kind == "window" and ends is not None and ends >= now:
                self.actions.append((WRITE, tr("Write to client")))
        else:
            self.title, self.text = group_words(rows, zone, now)
            self.actions.append((DONE, tr("All done")))
        # Urgent ones stay until they are answered: only what a bank decides by itself otherwise.
        self.urgent = [row.deadline.kind for row in rows] == ["reply"]


class Herald(QObject):
    """Announces, and hears the answer. `heard` tells it of the studio's changes."""

    claim_asked = Signal(int)
    project_asked = Signal(int)
    reminders_asked = Signal()
    letter_asked = Signal(object)
    """A `DueRow` whose client is to be written to."""
    inside = Signal(object)
    """An `Announcement` for whoever shows it in a window of ours; None: take it away."""
    failed = Signal(str)

    def __init__(
        self,
        studio: Studio,
        clock: Clock,
        notifications: Notifications,
        can_pop_up: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._clock = studio, clock
        self._notifications, self._can_pop_up = notifications, can_pop_up
        self._open: tuple[ReminderKey, ...] = ()
        self._way = ""
        notifications.acted.connect(self.answer)
        notifications.dismissed.connect(self._forget)

    def how(self) -> str:
        """By which way something would be told now."""
        if self._notifications.available:
            return "desktop"
        return "popup" if self._can_pop_up() else "window"

    def announce(self, rows: Sequence[DueRow]) -> None:
        """Tell these, together with what was announced and not yet answered."""
        self._open = tuple(dict.fromkeys([*self._open, *(row.key for row in rows)]))
        self._show()

    def heard(self, changes: Changes) -> None:
        """Take away or shorten what is announced, if it is done, put off or over."""
        if not self._open or changes.name == "tell_reminders":
            return
        left = tuple(row.key for row in self._live())
        if left != self._open:
            self._open = left
            self._show()

    def answer(self, action: str) -> None:
        """Do what was answered to what is announced."""
        rows = self._live()
        reminders = self._studio.reminders
        self._forget()
        keys = [row.key for row in rows]
        try:
            if action == SNOOZE and keys:
                reminders.snooze(keys, self._clock.now() + HOUR)
            elif action == DONE and keys:
                reminders.finish(keys)
            elif action == WRITE and rows:
                self.letter_asked.emit(rows[0])
            elif action in (OPEN, _DEFAULT):
                self._go(rows)
        except KnownError as error:
            self.failed.emit(error.line)

    def _go(self, rows: Sequence[DueRow]) -> None:
        if len(rows) == 1 and rows[0].key.subject:
            of_claims = rows[0].key.kind in OF_CLAIMS
            (self.claim_asked if of_claims else self.project_asked).emit(rows[0].key.subject)
        else:
            self.reminders_asked.emit()

    def _live(self) -> list[DueRow]:
        """What is announced and still to be dealt with."""
        now = self._clock.now()
        return [
            row
            for row in self._studio.reminders.rows(self._open)
            if not row.deadline.done
            and not row.deadline.muted
            and (row.deadline.snoozed_until is None or row.deadline.snoozed_until <= now)
        ]

    def _show(self) -> None:
        rows = self._live()
        if not rows:
            self._forget()
            return
        now = self._clock.now()
        said = Announcement(rows, self._studio.reminders.zone(), now)
        self._way = self.how()
        if self._way == "desktop":
            self.inside.emit(None)
            self._notifications.show(said.title, said.text, said.actions, urgent=said.urgent)
        else:
            self.inside.emit(said)

    def _forget(self) -> None:
        """Nothing is announced any more."""
        self._open = ()
        self._notifications.withdraw()
        self.inside.emit(None)
