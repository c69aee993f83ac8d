"""`due` prints what the reminders say, `export calendar` writes every deadline as a calendar."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from studio_desk.app import reading_studio
from studio_desk.clock import SystemClock
from studio_desk.commands.common import plain, print_json, profile
from studio_desk.errors import KnownError
from studio_desk.policy import format_instant, format_money, parse_instant
from studio_desk.studio import DueRow
from studio_desk.wording.reminders import reminder_words

_WITHIN = re.compile(r"(\d{1,5})(min|h|d|w)", re.ASCII)
_SIZES = {"min": 60, "h": 3_600, "d": 86_400, "w": 7 * 86_400}


def due(call: argparse.Namespace) -> int:
    """What waits at an instant, and the deadlines of the time after it."""
    found = _WITHIN.fullmatch(call.within)
    if found is None:
        print('--within: not a length of time such as "48h", "7d" or "2w"', file=sys.stderr)
        return 2
    within = int(found[1]) * _SIZES[found[2]]
    try:
        at = SystemClock().now() if call.at is None else parse_instant(call.at)
    except ValueError as error:
        print(f"--at: {error}", file=sys.stderr)
        return 2
    with reading_studio(profile(call)) as studio:
        rows = () if studio is None else studio.reminders.due_at(at, within)
        zone = "UTC" if studio is None else studio.reminders.zone()
    if call.json:
        print_json([_as_json(row, zone, at) for row in rows])
        return 0
    if not rows:
        print("Nothing is due.")
    for row in rows:
        words = reminder_words(row, zone, at)
        print(plain(words.headline))
        print(f"    {plain(words.text)}")
    return 0


def _as_json(row: DueRow, zone: str, at: int) -> dict[str, Any]:
    deadline = row.deadline
    words = reminder_words(row, zone, at)
    money = None
    if deadline.minor is not None:
        money = {"amount": format_money(deadline.minor), "currency": deadline.currency}
    return {
        "project": deadline.subject or None,
        "title": row.title,
        "client": row.client,
        "kind": deadline.kind,
        "waits_since" if deadline.ends_at is None else "until": format_instant(deadline.at),
        "fact": deadline.about or None,
        "clauses": deadline.clauses.split(),
        "money": money,
        "headline": words.headline,
        "text": words.text,
    }


def calendar(call: argparse.Namespace) -> int:
    """Write every deadline ahead into one calendar file."""
    from studio_desk.reminders.calendar import calendar_of, write_calendar

    with reading_studio(profile(call)) as studio:
        if studio is None:
            raise KnownError("There is nothing to export: no project was ever recorded here.")
        text = calendar_of(studio)
    target = Path(call.out)
    write_calendar(text, target)
    print(target)
    return 0
