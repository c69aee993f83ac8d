"""The demo studio's drive: real files, recorded as of past days, in every standing files have."""

from __future__ import annotations

import logging
import wave
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.store.rows import StandingRow
from studio_desk.studio import Filter, Studio

DAYS = ("2026-03-08T13:18:00Z", "2026-11-01T05:30:00Z", "2027-01-01T05:01:00Z")


def loaded(folder: Path, day: str, drive: Path) -> Studio:
    now = parse_instant(day)
    studio = Studio(
        open_store(folder / "studio.db", now=now), built_in_catalogue(), FixedClock(now)
    )
    studio.load_demo()
    studio.lay_out_demo_files(drive)
    return studio


def id_of(studio: Studio, title: str) -> int:
    return next(row.id for row in studio.projects(Filter(text=title)).rows if row.title == title)


@pytest.mark.parametrize("day", DAYS)
def test_files_stand_in_every_way_on_any_day(tmp_path: Path, day: str) -> None:
    """Whatever day it is: in care, courtesy, purgeable, overdue, held, no promise and in the
    trash are there; one file is found changed and no other; the notice runs where it was sent.
    """
    studio = loaded(tmp_path, day, tmp_path / "Vault 1")
    tabs = studio.files.tabs()
    shown = {"in_care", "courtesy", "purgeable", "overdue", "held", "unspecified", "trash"}
    assert {tab for tab, (count, _) in tabs.items() if count} >= shown
    (fault,) = studio.files.faulty()
    assert (fault.project_id, fault.state) == (id_of(studio, "Copper Wire"), "changed")
    notice = studio.files.purge(id_of(studio, "Old Maps"))
    assert notice is not None
    assert notice.state == "noticed"
    assert studio.clock.now() < notice.not_before
    trashed = studio.files.purge(id_of(studio, "Half Light"))
    assert trashed is not None
    assert trashed.state == "trashed"
    studio.store.close()


def test_the_ledger_says_what_lies_on_the_drive(tmp_path: Path) -> None:
    """Read from the disk once more, nothing but the changed file differs; sounds are sounds; and
    the rows of the list are what a studio opened anew makes of it.
    """
    drive = tmp_path / "Vault 1"
    studio = loaded(tmp_path, DAYS[0], drive)
    ids = [row.id for row in studio.projects(limit=100).rows]
    report, _ = studio.files.verify(ids)
    assert [fault.path.rpartition("/")[2] for fault in report.faults] == ["Copper Wire.wav"]
    mix = next(drive.rglob("Night Drive.wav"))
    with wave.open(str(mix)) as sound:
        assert sound.getnframes() / sound.getframerate() == 3 * 60 + 41

    def standings() -> list[StandingRow]:
        rows = studio.projects(limit=100).rows
        return [row.standing._replace(computed_at=0, recent_at=0) for row in rows]

    before = standings()
    studio.recompute_all()
    assert standings() == before
    studio.store.close()


def test_without_room_for_files_the_demo_is_there_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the drive cannot be made the projects are there without files; a line is logged."""
    (tmp_path / "Vault 1").write_text("not a folder")
    with caplog.at_level(logging.INFO):
        studio = loaded(tmp_path, DAYS[0], tmp_path / "Vault 1")
    assert studio.counts().projects
    assert not studio.files.roots()
    assert "could not all be laid out" in caplog.text
    studio.store.close()
