"""The calendar file: read back by another library, stable ids, nothing injected, written whole."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policy import parse_instant
from studio_desk.reminders.calendar import (
    FILE_NAME,
    calendar_of,
    calendar_text,
    write_calendar,
)
from studio_desk.reminders.plan import DEFAULTS
from studio_desk.store.reminders import DeadlineRow
from studio_desk.studio import DueRow, Studio

HOUR, DAY = 3_600, 86_400
END = parse_instant("2026-03-10T17:30:00Z")


def events(text: str) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(text)
    return list(calendar.walk("VEVENT"))


def row(title: str = "Night Drive EP", client: str = "Ana", at: int = END) -> DueRow:
    deadline = DeadlineRow(
        7, "window", "", at, at - 5 * DAY, "anything", "B4a", 2000, "USD", "song",
        muted=False, done=False, ends_at=at, snoozed_until=None, shows_at=None, due_at=None,
    )  # fmt: skip
    return DueRow(deadline, title, client, "mixing", "America/New_York")


def text_of(*rows: DueRow, now: int = END - DAY, sequence: int = 1) -> str:
    return calendar_text(
        rows, DEFAULTS, studio_id="abc", studio_name="Low Tide; Studio", zone="UTC", now=now,
        sequence=sequence,
    )  # fmt: skip


def test_another_library_reads_every_deadline(studio: Studio, night_drive: int) -> None:
    """Each deadline ahead is an event at its second, in UTC, with an alarm for each lead time."""
    found = events(calendar_of(studio))
    window = found[0]
    assert window["SUMMARY"] == "Night Drive EP: free revisions end"
    assert window["DTSTART"].dt == datetime.fromtimestamp(END, UTC)
    assert "Tue 10 Mar, 13:30 (B4a)" in window["DESCRIPTION"]
    alarms = sorted(-part["TRIGGER"].dt.total_seconds() for part in window.walk("VALARM"))
    assert alarms == [2 * HOUR, DAY, 2 * DAY]
    assert len(found) == len(studio.reminders.coming(hidden=True)) == 3
    assert {str(event["UID"]).partition("-")[0] for event in found} == {str(night_drive)}
    assert len({event["UID"] for event in found}) == 3


def test_an_event_that_moves_keeps_its_id(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """A new delivery moves the deadline: the same id, a higher sequence."""
    before = events(calendar_of(studio))[0]
    clock.advance(DAY)
    studio.record_fact(night_drive, "delivered", clock.now())
    after = events(calendar_of(studio))[0]
    assert before["UID"] == after["UID"]
    assert after["DTSTART"].dt > before["DTSTART"].dt
    assert after["SEQUENCE"] > before["SEQUENCE"]


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_name_can_inject_a_line(title: str, client: str) -> None:
    """Whatever a title holds, it comes back as the summary of one event, lines within 75 octets."""
    text = text_of(row(title or "x", client))
    (event,) = events(text)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    assert set(event) == {
        "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "DESCRIPTION", "TRANSP",
        "CLASS",
    }  # fmt: skip
    assert str(event["SUMMARY"]).endswith("free revisions end")


def test_a_hostile_title_stays_text() -> None:
    """A line break with a property behind it is words, not a property."""
    (event,) = events(text_of(row("x\r\nATTENDEE:mailto:eve@example.org\nEND:VEVENT")))
    assert "ATTENDEE" not in event
    assert str(event["SUMMARY"]).startswith("x\nATTENDEE:mailto:eve@example.org\nEND:VEVENT:")


def test_done_and_muted_deadlines_have_no_alarm(studio: Studio, night_drive: int) -> None:
    """They stay in the calendar, and are silent."""
    studio.edit_project(night_drive, muted=True)
    found = events(calendar_of(studio))
    assert len(found) == 3
    assert not any(event.walk("VALARM") for event in found)


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    """Only what changed is written; the file is private and whole."""
    target = tmp_path / FILE_NAME
    assert write_calendar(text_of(row()), target)
    assert not write_calendar(text_of(row(), now=END - 2 * HOUR, sequence=9), target)
    assert write_calendar(text_of(row(at=END + 1)), target)
    assert target.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told_in_a_line(tmp_path: Path) -> None:
    """What could not be written, why, and what to do."""
    with pytest.raises(KnownError, match=r"was not written into .*No such file"):
        write_calendar(text_of(row()), tmp_path / "gone" / FILE_NAME)


def test_a_calendar_program_takes_it_in(tmp_path: Path, studio: Studio, night_drive: int) -> None:
    """Calcurse imports every event, at the right local time."""
    if shutil.which("calcurse") is None:
        pytest.skip("calcurse missing; apt-get install -y calcurse")
    file = tmp_path / FILE_NAME
    write_calendar(calendar_of(studio), file)
    folder = tmp_path / "calcurse"
    folder.mkdir()
    base = ["calcurse", "-D", str(folder), "-C", str(folder)]
    environment = {"TZ": "America/New_York", "HOME": str(tmp_path), "TERM": "dumb",
                   "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}  # fmt: skip
    run = {"env": environment, "capture_output": True, "text": True, "check": True}
    taken = subprocess.run([*base, "-i", str(file)], **run).stdout
    assert "3 apps" in taken
    assert "0 skipped" in taken
    listed = subprocess.run([*base, "-Q", "--from", "03/10/2026", "--to", "03/10/2026"], **run)
    assert "13:30" in listed.stdout
    assert "Night Drive EP: free revisions end" in listed.stdout
    assert night_drive
