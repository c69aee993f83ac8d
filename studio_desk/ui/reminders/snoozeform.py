"""Putting reminders off until a time of the owner's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Problem
from studio_desk.studio import Changes, ReminderKey, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.theme import Theme


class SnoozeDialog(FormDialog):
    """Asks until when. It begins with tomorrow, when the quiet hours are over."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        keys: Sequence[ReminderKey],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Snooze"), tr("Snooze"), parent, wide=480)
        self._studio, self._clock, self._keys = studio, clock, tuple(keys)
        reminders = studio.reminders
        self.titled(tr("Snooze until"))
        start = reminders.tomorrow()
        # The field speaks of what lies ahead of its present; here all of it does.
        self.when = WhenField(theme, start, reminders.zone(), start + 400 * 86_400)
        self.add_field("until", tr("Until"), self.when)
        self.column.addStretch(1)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """It must lie ahead."""
        if self.when.value() <= self._clock.now():
            return (Problem("until", tr("that time has passed")),)
        return ()

    def commit(self) -> Changes:
        """Put them off."""
        return self._studio.reminders.snooze(self._keys, self.when.value())
