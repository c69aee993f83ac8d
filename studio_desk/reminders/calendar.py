"""Every deadline as a calendar file (RFC 5545), made on request or kept up to date in a folder.

Written by hand: what it needs of the format is a page, and another library reads it in the tests.
Times are UTC, so no time zone has to travel along. The id of an event stays the same while its
deadline moves, so a calendar program moves the event.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.reminders.plan import Rules
from studio_desk.studio import DueRow, Studio
from studio_desk.studio.exporting import write_whole
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.reminders import reminder_words

FILE_NAME = "studio-desk.ics"
FOLDER = "calendar.folder"  # the setting: where it is kept up to date; none: nowhere
_MOST = 5_000  # deadlines in one file
_DAYS_BEFORE = 3 * 86_400
_FOLD = 75  # octets of a line, at most (RFC 5545, 3.1)
_MANY = ("renewal",)  # kinds of which a project can have several ahead at once
_CHANGING = ("DTSTAMP:", "SEQUENCE:")  # lines that differ with every making


def calendar_text(
    rows: Iterable[DueRow],
    rules: Rules,
    *,
    studio_id: str,
    studio_name: str,
    zone: str,
    now: int,
    sequence: int,
) -> str:
    """The calendar. `sequence` grows with every change: programs take the higher one."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Studio Desk//Deadlines//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(studio_name or 'Studio Desk')}",
    ]
    for row in rows:
        lines += _event(row, rules, studio_id, zone, now, sequence)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(
    row: DueRow, rules: Rules, studio_id: str, zone: str, now: int, sequence: int
) -> list[str]:
    deadline = row.deadline
    # Worded from some days before, so that no date is "today".
    words = reminder_words(row, zone, deadline.at - _DAYS_BEFORE)
    title = _title(row, words.headline)
    about = f"-{deadline.about}" if deadline.about else ""
    which = f"-{deadline.at}" if deadline.kind in _MANY else ""
    lines = [
        "BEGIN:VEVENT",
        f"UID:{deadline.subject}-{deadline.kind}{about}{which}@{studio_id}.studio-desk",
        f"DTSTAMP:{_utc(now)}",
        f"SEQUENCE:{sequence}",
        # Without an end it ends when it starts; an end equal to the start is refused by programs.
        f"DTSTART:{_utc(deadline.at)}",
        f"SUMMARY:{_text(title)}",
        f"DESCRIPTION:{_text(words.text)}",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
    ]
    offsets = (
        () if deadline.muted or deadline.done else rules.of_kind(deadline.kind, deadline.about)
    )
    for offset in sorted({offset for _, offset in offsets}):
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(title)}",
            f"TRIGGER:-PT{offset // 60}M" if offset else "TRIGGER:PT0S",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _title(row: DueRow, headline: str) -> str:
    """The headline without the time left, which would be old tomorrow."""
    name = row.title or tr("Untitled project")
    words = _TITLES.get(row.deadline.kind)
    return f"{name}: {tr(words)}" if words else headline


_TITLES = {
    "window": QT_TR_NOOP("free revisions end"),
    "exchange": QT_TR_NOOP("time to ask for an exchange ends"),
}


def _utc(instant: int) -> str:
    return datetime.fromtimestamp(instant, UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    """A text value: no line of it can begin another property (RFC 5545, 3.3.11)."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = re.split(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]", escaped)
    return "\\n".join(
        "".join(ch for ch in line if unicodedata.category(ch) not in ("Cc", "Cs")) for line in lines
    )


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no letter cut in two."""
    pieces: list[str] = []
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _FOLD - (1 if pieces else 0):
            pieces.append(piece)
            piece, size = "", 0
        piece += letter
        size += octets
    return "\r\n ".join([*pieces, piece])


# --- The file ------------------------------------------------------------------------------------


def calendar_of(studio: Studio) -> str:
    """The calendar of a studio as it stands now."""
    reminders = studio.reminders
    settings = studio.settings()
    return calendar_text(
        reminders.coming(_MOST, hidden=True),
        reminders.rules(),
        # When the studio was begun: unlike another's, and the same for ever.
        studio_id=f"s{reminders.begun_at()}",
        studio_name=settings.studio_name,
        zone=settings.zone,
        now=studio.clock.now(),
        sequence=reminders.sequence(),
    )


def write_calendar(text: str, target: Path) -> bool:
    """Write a calendar, whole or not at all; whether anything but its stamps has changed.

    Raises `KnownError` where it cannot be written.
    """
    try:
        if target.exists() and _same(target.read_bytes().decode("utf-8", "replace"), text):
            return False
        write_whole(target, text)
    except OSError as problem:
        raise KnownError(
            tr(
                "The calendar was not written into {parent}: {why}.",
                parent=target.parent,
                why=system_words(problem),
            ),
            tr("Choose another folder, or make room."),
        ) from problem
    return True


def _same(first: str, second: str) -> bool:
    """Whether two calendars say the same, whenever they were made."""

    def bare(text: str) -> list[str]:
        return [line for line in text.split("\r\n") if not line.startswith(_CHANGING)]

    return bare(first) == bare(second)
