"""When: the clock's now, wall time in the project's zone, gaps, folds and the future."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QTime

from studio_desk.policy.instants import instant_of, zone_named
from studio_desk.studio import Studio
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.times import offset_words, resolve, wall_of
from tests.ui.forms.studiofixture import BEGUN, NOW, ZONE, at, project

Form = Callable[..., RecordFactDialog]


def set_wall(dialog: RecordFactDialog, wall: datetime) -> None:
    dialog.when.date.setDate(QDate(wall.year, wall.month, wall.day))
    dialog.when.time.setTime(QTime(wall.hour, wall.minute, wall.second))
    dialog.check_now()


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_the_form_begins_at_now(studio: Studio, form: Form) -> None:
    """To the second, shown in the project's zone, whatever the machine's zone is."""
    dialog = form(project(studio, BEGUN), "approved")
    assert dialog.when.value() == NOW
    assert dialog.when.date.text() == "Sun 8 Mar 2026"
    assert dialog.when.time.text() == "09:18:30"
    assert dialog.when.zone_label.text() == "New York, UTC−04:00"
    assert dialog.when.note.text() == ""


def test_a_wall_time_becomes_its_instant(studio: Studio, form: Form) -> None:
    """The offset beside it follows the date."""
    project_id = project(studio, BEGUN)
    dialog = form(project_id, "approved")
    set_wall(dialog, wall("2026-03-06 18:40:05"))
    assert dialog.when.zone_label.text() == "New York, UTC−05:00"
    dialog.submit()
    assert studio.case_of(project_id).facts[-1].at == at(3, 6, 18, 40, 5)


def test_a_time_the_clocks_skip_is_explained(studio: Studio, form: Form) -> None:
    """02:30 on the night of 8 March does not exist: the first second after it is taken."""
    dialog = form(project(studio, BEGUN), "approved")
    set_wall(dialog, wall("2026-03-08 02:30:00"))
    assert dialog.when.value() == at(3, 8, 3)
    assert dialog.when.note.text() == (
        "The clocks go forward: 02:30 does not exist that day. Taken as 03:00."
    )


def test_a_time_that_comes_twice_is_the_later_one(studio: Studio, form: Form) -> None:
    """01:30 on 1 November comes twice: the later is taken, and said to be."""
    studio.clock.set(at(12, 1))  # type: ignore[attr-defined]  # a fixed clock
    dialog = form(project(studio, BEGUN), "approved")
    set_wall(dialog, wall("2026-11-01 01:30:00"))
    first = int(datetime.fromisoformat("2026-11-01T01:30:00-04:00").timestamp())
    assert dialog.when.value() == first + 3600
    assert dialog.when.note.text() == (
        "The clocks go back: 01:30 comes twice that day. This is the later one."
    )


def test_the_earlier_of_two_hours_stays_where_it_is_now(studio: Studio, form: Form) -> None:
    """Opened in the first of the two hours, a form does not move its time into the second."""
    first = int(datetime.fromisoformat("2026-11-01T01:30:00-04:00").timestamp())
    studio.clock.set(first)  # type: ignore[attr-defined]  # a fixed clock
    dialog = form(project(studio, BEGUN), "approved")
    assert dialog.when.value() == first
    assert dialog.when.note.text().endswith("This is the earlier one.")


def test_the_future_is_warned_about_and_taken(studio: Studio, form: Form) -> None:
    """A fact of tomorrow is legal: it has not happened yet, and the live line says from when."""
    project_id = project(studio, BEGUN)
    dialog = form(project_id, "delivered")
    set_wall(dialog, wall("2026-03-09 12:00:00"))
    assert dialog.when.note.text() == (
        "In the future: it has not happened yet and counts from Mon 9 Mar, 12:00 on."
    )
    assert dialog.meaning.accessibleName().startswith("Then, from Mon 9 Mar, 12:00.")
    assert "free until Sat 14 Mar, 12:00" in dialog.meaning.text()
    dialog.submit()
    assert studio.case_of(project_id).facts[-1].at == at(3, 9, 12)


@pytest.mark.parametrize("zone", [ZONE, "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"])
def test_times_resolve_as_the_core_counts(zone: str) -> None:
    """Each quarter of an hour of the days around two clock changes."""
    for day in ("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25"):
        for quarter in range(96):
            local = wall(f"{day} {quarter // 4:02d}:{quarter % 4 * 15:02d}:00")
            found = resolve(local, zone)
            assert found.instant == instant_of(local, zone_named(zone))
            assert (wall_of(found.instant, zone) != local) == (found.change == "gap")


def test_offsets_are_said_with_the_city() -> None:
    """UTC is only UTC."""
    assert offset_words(NOW, "UTC") == "UTC"
    assert offset_words(NOW, "Asia/Kathmandu") == "Kathmandu, UTC+05:45"
