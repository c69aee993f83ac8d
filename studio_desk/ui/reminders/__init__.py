"""Reminders in the window: the list that is the truth, the owner's rules, and the small window that
announces where the desktop cannot.
"""

from __future__ import annotations

from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.reminders.popup import Popup
from studio_desk.ui.reminders.rulesform import RulesDialog

__all__ = ["Popup", "ReminderCentre", "RulesDialog"]
