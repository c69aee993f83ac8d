"""Backups: whole, checked, private, when they are due, and in a second place with its health."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import Store, backup
from studio_desk.studio import Studio
from studio_desk.studio.backups import EVERY, STALE, Backups


def test_a_backup_is_named_to_the_second_and_says_what_it_holds(
    studio: Studio, backups: Backups, night_drive: int
) -> None:
    """Database, receipt and plain JSON lie side by side; the receipt's hash is the file's."""
    made = backups.make(studio.store, "asked")
    assert [path.name for path in sorted(backups.folder.iterdir())] == [
        "studio-20260308-000000.db",
        "studio-20260308-000000.db.json",
        "studio-20260308-000000.plain.json",
    ]
    assert made.receipt is not None
    assert made.receipt.sha256 == backup.digest(made.path)
    assert (made.receipt.projects, made.receipt.clients, made.receipt.facts) == (1, 1, 3)
    plain = json.loads(backup.plain_path(made.path).read_text(encoding="utf-8"))
    assert plain["tables"]["project"][0]["title"] == "Night Drive EP"
    assert backups.listed() == (made,)
    assert backups.fault(made) is None


def test_two_in_one_second_have_two_names(studio: Studio, backups: Backups) -> None:
    """A backup never takes the place of another."""
    first = backups.make(studio.store, "asked")
    second = backups.make(studio.store, "asked")
    assert first.path != second.path
    assert len(backups.listed()) == 2


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_every_file_of_a_backup_is_private_from_its_first_byte(
    studio: Studio, backups: Backups, tmp_path: Path
) -> None:
    """Whatever the umask, at no instant can anyone else read a byte, in either place."""
    second = tmp_path / "drive"
    second.mkdir()
    seen: dict[str, int] = {}

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in ("open", "os.rename", "os.link"):
            for folder in (backups.folder, *second.iterdir()):
                for path in folder.iterdir() if folder.is_dir() else ():
                    seen[path.name] = stat.S_IMODE(path.stat().st_mode)

    watching = False
    sys.addaudithook(watch)
    old = os.umask(0)
    try:
        backups.choose_second_place(second)
        watching = True
        backups.make(studio.store, "asked")
        watching = False
    finally:
        watching = False
        os.umask(old)
    assert any(name.endswith(".part") for name in seen)
    assert set(seen.values()) == {0o600}
    for folder in (backups.folder, *second.iterdir()):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_one_is_due_half_an_hour_after_the_last_and_only_after_a_change(
    studio: Studio, backups: Backups, clock: FixedClock, night_drive: int
) -> None:
    """In use and changed: at most every half hour. Unchanged: never."""
    assert backups.due(studio.store)
    backups.make(studio.store, "change")
    studio.record_fact(night_drive, "approved", clock.now())
    assert backups.changed(studio.store)
    assert not backups.due(studio.store)
    clock.advance(EVERY)
    assert backups.due(studio.store)
    backups.make(studio.store, "change")
    clock.advance(10 * EVERY)
    assert not backups.due(studio.store)


def test_a_studio_in_which_nothing_was_done_needs_none(store: Store, backups: Backups) -> None:
    """A new profile has nothing to lose."""
    assert not backups.changed(store)
    assert not backups.due(store)


def test_an_import_is_backed_up_before(
    studio: Studio, backups: Backups, night_drive: int, tmp_path: Path
) -> None:
    """The state before an import lies in a backup that says so, unless one has it already."""
    studio.before_risk = lambda why: backups.before(studio.store, why)
    out = tmp_path / "out"
    paths = studio.export_cases(out)
    studio.import_cases(paths)
    [made] = backups.listed()
    assert made.why == "import"
    assert made.guard
    studio.import_cases(paths)
    assert len(backups.listed()) == 1


def test_old_backups_are_thinned_with_all_that_belongs_to_them(
    studio: Studio, backups: Backups, clock: FixedClock, ana: int
) -> None:
    """Receipt and plain JSON go with their backup; files of others stay."""
    backups.folder.mkdir(exist_ok=True)
    (backups.folder / "notes.txt").write_text("mine", encoding="utf-8")
    for _ in range(12):
        studio.edit_client(ana, note=str(clock.now()))
        backups.make(studio.store, "change")
        clock.advance(600)
    clock.advance(30 * 86_400)
    backups.make(studio.store, "change")
    names = [path.name for path in backups.folder.iterdir()]
    assert len([name for name in names if name.endswith(".db")]) == len(backups.listed()) == 2
    assert len(names) == 2 * 3 + 1
    assert "notes.txt" in names


def test_what_a_killed_process_left_is_cleared_away(studio: Studio, backups: Backups) -> None:
    """Half a backup is never listed, and is gone after the next."""
    backups.folder.mkdir(exist_ok=True)
    half = backups.folder / ".studio-20260101-000000.db.999999999.part"
    half.write_bytes(b"half")
    (backups.folder / "studio-20260101-000000.db.json").write_text("{}", encoding="utf-8")
    assert backups.listed() == ()
    backups.make(studio.store, "asked")
    assert not half.exists()
    assert not (backups.folder / "studio-20260101-000000.db.json").exists()


@pytest.mark.parametrize("damage", ["flipped", "cut", "foreign", "text", "newer", "empty"])
def test_a_backup_that_is_no_good_is_told(
    studio: Studio, backups: Backups, damage: str, tmp_path: Path
) -> None:
    """Each kind of damage is found, in the words that fit, and the newest good one is another."""
    good = backups.make(studio.store, "asked")
    bad = backups.make(studio.store, "asked")
    raw = bytearray(bad.path.read_bytes())
    words = "changed since it was made"
    if damage == "flipped":
        raw[5000] ^= 255
    elif damage == "cut":
        del raw[8192:]
    elif damage == "newer":
        raw[60:64] = (99).to_bytes(4, "big")
        words = "newer version"
    elif damage == "foreign":
        bad.path.unlink()
        other = sqlite3.connect(bad.path)
        other.execute("CREATE TABLE a (b)")
        other.commit()
        other.close()
        raw = bytearray(bad.path.read_bytes())
        words = "not a backup"
    else:
        raw = bytearray(b"Dear studio" if damage == "text" else b"")
        words = "not a backup"
    bad.path.write_bytes(raw)
    fault = backups.fault(bad)
    assert fault is not None
    assert words in fault
    assert backups.newest_good() == good
    backup.receipt_path(bad.path).unlink()
    if damage in ("flipped", "cut"):
        assert backups.fault(backup.named(bad.path, 0)) in ("damaged", "cut short", None)


def test_a_backup_without_room_leaves_nothing_and_says_why(
    studio: Studio, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room: one line, the studio unchanged, no half file."""

    def full(path: Path, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_write", full)
    with pytest.raises(KnownError, match="no space left") as told:
        backups.make(studio.store, "asked")
    assert told.value.remedy
    assert list(backups.folder.iterdir()) == []


# --- The second place --------------------------------------------------------------------------


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def states(backups: Backups) -> list[str]:
    return [place.state for place in backups.places()]


def test_copies_go_to_the_second_place(
    studio: Studio, backups: Backups, drive: Path, ana: int
) -> None:
    """What was there is copied when the place is chosen, what is made later as it is made."""
    backups.make(studio.store, "asked")
    backups.choose_second_place(drive)
    assert states(backups) == ["ok", "ok"]
    studio.edit_client(ana, note="x")
    made = backups.make(studio.store, "asked")
    [own] = drive.iterdir()
    copy = own / made.path.name
    assert copy.read_bytes() == made.path.read_bytes()
    assert backup.receipt_path(copy).exists()
    assert backups.places()[1].count == 2
    # The same backup is one backup, wherever it lies.
    assert len(backups.listed()) == 2
    shutil.rmtree(backups.folder)
    assert [each.path.parent for each in backups.listed()] == [own, own]
    assert backups.newest_good() is not None


def test_a_drive_that_is_not_plugged_in_is_absent(
    studio: Studio, backups: Backups, drive: Path
) -> None:
    """Nothing is written into an empty mount point's place, and the first place still works."""
    backups.choose_second_place(drive)
    backups.make(studio.store, "asked")
    shutil.rmtree(drive)
    backups.make(studio.store, "asked")
    assert not drive.exists()
    assert states(backups) == ["ok", "absent"]
    drive.mkdir()
    backups.make(studio.store, "asked")
    assert states(backups) == ["ok", "ok"]


def test_a_place_that_does_not_work_says_why(
    studio: Studio, backups: Backups, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full drive fails the copy, not the backup; the next copy that works makes it well."""
    backups.choose_second_place(drive)
    real = backup.copy

    def full(made: backup.Backup, folder: Path) -> backup.Backup:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "copy", full)
    backups.make(studio.store, "asked")
    assert states(backups) == ["ok", "failing"]
    assert "no space left" in backups.places()[1].problem
    monkeypatch.setattr(backup, "copy", real)
    backups.make(studio.store, "asked")
    assert states(backups) == ["ok", "ok"]


def test_places_fall_behind(studio: Studio, backups: Backups, clock: FixedClock) -> None:
    """No backup yet, and none for more than a week, are told."""
    assert states(backups) == ["none"]
    backups.make(studio.store, "asked")
    clock.advance(STALE + 1)
    assert states(backups) == ["behind"]


def test_the_second_place_is_another_place(backups: Backups, paths: Paths, drive: Path) -> None:
    """A folder that is missing, or the studio's own, is refused; none ends the copying."""
    for folder in (drive / "missing", paths.data, paths.backups):
        with pytest.raises(KnownError):
            backups.choose_second_place(folder)
    backups.choose_second_place(drive)
    backups.choose_second_place(None)
    assert backups.second_place() is None
    assert states(backups) == ["none"]


def test_a_spoiled_choice_is_no_choice(backups: Backups, paths: Paths) -> None:
    """A configuration that is no JSON, or says nonsense, stops nothing."""
    for text in ("{", "[]", '{"second": 7}', '"x"', "\ufffe"):
        (paths.config / "backups.json").write_text(text, encoding="utf-8")
        assert backups.second_place() is None
        assert states(backups) == ["none"]


def test_whether_the_second_place_works(studio: Studio, backups: Backups, tmp_path: Path) -> None:
    """None where none is chosen; a folder that is gone does not work, one that is back does."""
    assert backups.second_works() is None
    second = tmp_path / "drive"
    second.mkdir()
    backups.choose_second_place(second)
    backups.make(studio.store, "asked")
    assert backups.second_works() is True
    second.rename(tmp_path / "away")
    assert backups.second_works() is False
    (tmp_path / "away").rename(second)
    assert backups.second_works() is True
