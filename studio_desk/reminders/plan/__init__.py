"""PURE. From a project's spans and the owner's rules: what is due when, and when to tell it.

`matters` finds what can come due in a project's spans; `Rules` say how long before or after, and
when the owner wants quiet; `outlook` says for one matter when it shows and when it is told next.
Instants are UTC seconds; hours and days are those of the studio's zone.
"""

from __future__ import annotations

from studio_desk.reminders.plan.hours import next_open, open_from
from studio_desk.reminders.plan.kinds import KINDS, RULES, Kind
from studio_desk.reminders.plan.matters import Matter, matters
from studio_desk.reminders.plan.outlook import (
    Outlook,
    outlook,
    passed,
    same_matter,
    snooze_key,
    tell_at,
)
from studio_desk.reminders.plan.rules import DEFAULTS, Rules, RuleSetting, rules_from, rules_json

__all__ = [
    "DEFAULTS",
    "KINDS",
    "RULES",
    "Kind",
    "Matter",
    "Outlook",
    "RuleSetting",
    "Rules",
    "matters",
    "next_open",
    "open_from",
    "outlook",
    "passed",
    "rules_from",
    "rules_json",
    "same_matter",
    "snooze_key",
    "tell_at",
]
