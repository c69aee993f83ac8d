"""Going back: what differs is said before, the present state is saved, and it is all or nothing."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from studio_desk.app import Damaged, writing_studio
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import backup, backup_plain, backup_restore, open_store, sqlite
from studio_desk.studio import Changes, Studio
from studio_desk.studio.backups import Backups


def content(studio: Studio) -> str:
    """All that is not derived, but for the journal."""
    tables = backup_plain.text_of(studio.store)
    return tables[: tables.index('"operation": [')] + tables[tables.index('"fact": [') :]


def test_the_preview_names_what_differs(
    studio: Studio, backups: Backups, clock: FixedClock, night_drive: int, ana: int
) -> None:
    """Projects and clients that would be gone, back, or otherwise, and how many facts."""
    second, _ = studio.add_project(title="Glass", kind="mixing", policy="alus-audio")
    made = backups.make(studio.store, "asked")
    clock.advance(60)
    studio.record_fact(night_drive, "approved", clock.now())
    third, _ = studio.add_project(title="New one", kind="mixing", policy="alus-audio")
    bo, _ = studio.add_client(name="Bo")
    studio.edit_client(ana, phone="+1 555")
    studio.edit_settings(currency="EUR")
    found = backups.preview(studio.store, made).difference
    assert found is not None
    assert [each.id for each in found.projects_gone] == [third]
    assert [each.name for each in found.projects_changed] == ["Night Drive EP"]
    assert [each.id for each in found.clients_gone] == [bo]
    assert [each.id for each in found.clients_changed] == [ana]
    assert found.projects_back == found.clients_back == ()
    assert (found.facts_gone, found.facts_back) == (1, 0)
    assert found.settings_changed
    assert second not in {each.id for each in found.projects_changed}
    assert list(studio.store.path.parent.glob(".restoring*")) == []


def test_nothing_differs_from_a_backup_just_made(
    studio: Studio, backups: Backups, night_drive: int
) -> None:
    """A preview against the present state is empty."""
    found = backups.preview(studio.store, backups.make(studio.store, "asked")).difference
    assert found is not None
    assert found.nothing


def test_restoring_goes_back_and_keeps_the_present_state(
    studio: Studio, backups: Backups, clock: FixedClock, night_drive: int, told: list[Changes]
) -> None:
    """All is as in the backup, everyone is told, and the state before can be restored in turn."""
    before = content(studio)
    made = backups.make(studio.store, "asked")
    clock.advance(60)
    studio.record_fact(night_drive, "approved", clock.now())
    after = content(studio)
    saved = backups.restore(studio.store, made)
    changes = studio.restored()
    assert content(studio) == before
    assert saved is not None
    assert saved.why == "restore"
    assert told[-1] is changes
    assert changes.projects == {night_drive}
    assert studio.journal(1)[0].name == "restore_backup"
    assert studio.undo_label() is None
    assert studio.store.faults() == []
    assert studio.project(night_drive).standing.revision
    clock.advance(60)
    backups.restore(studio.store, saved)
    studio.restored()
    assert content(studio) == after


@pytest.fixture
def told(studio: Studio) -> list[Changes]:
    heard: list[Changes] = []
    studio.subscribe(heard.append)
    return heard


def test_a_bad_backup_changes_nothing(studio: Studio, backups: Backups, night_drive: int) -> None:
    """A backup that was changed since is refused before anything is touched."""
    made = backups.make(studio.store, "asked")
    raw = bytearray(made.path.read_bytes())
    raw[9000] ^= 1
    made.path.write_bytes(raw)
    before = studio.store.path.read_bytes()
    with pytest.raises(KnownError, match="no good"):
        backups.restore(studio.store, made)
    assert studio.store.path.read_bytes() == before
    assert len(backups.listed()) == 1


def test_without_room_for_the_present_state_nothing_is_restored(
    studio: Studio, backups: Backups, night_drive: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the present state cannot be saved, it is not given up either."""
    made = backups.make(studio.store, "asked")
    studio.edit_project(night_drive, note="since")

    def full(*_: object, **__: object) -> None:
        raise KnownError("no room")

    monkeypatch.setattr(backup, "make", full)
    with pytest.raises(KnownError, match="no room"):
        backups.restore(studio.store, made)
    assert studio.project(night_drive).project.note == "since"


def test_an_open_reader_sees_before_or_after(
    studio: Studio, backups: Backups, night_drive: int
) -> None:
    """Another connection that is open meanwhile finds the restored state, and no broken file."""
    made = backups.make(studio.store, "asked")
    studio.edit_project(night_drive, note="since")
    other = sqlite3.connect(studio.store.path)
    assert other.execute("SELECT note FROM project").fetchall() == [("since",)]
    backups.restore(studio.store, made)
    assert other.execute("SELECT note FROM project").fetchall() == [(None,)]
    assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    other.close()


def test_find_by_name_path_and_newest(
    studio: Studio, backups: Backups, night_drive: int, tmp_path: Path
) -> None:
    """A backup is named by its name, by any path, or as the newest good one."""
    with pytest.raises(KnownError, match="no good backup"):
        backups.find("newest")
    made = backups.make(studio.store, "asked")
    assert backups.find("newest") == backups.find(made.path.name) == made
    elsewhere = tmp_path / "copy.db"
    elsewhere.write_bytes(made.path.read_bytes())
    assert backups.preview(studio.store, backups.find(str(elsewhere))).difference is not None
    with pytest.raises(KnownError, match="no backup"):
        backups.find("studio-20990101-000000.db")


# --- A file that cannot be opened ----------------------------------------------------------------


def damage(path: Path, how: str) -> bytes:
    raw = bytearray(path.read_bytes())
    if how == "flipped":
        raw[4096:4160] = os.urandom(64)
    elif how == "cut":
        del raw[12_288:]
    else:
        raw.clear()
    path.write_bytes(raw)
    return bytes(raw)


@pytest.mark.parametrize("how", ["flipped", "cut", "empty"])
def test_a_damaged_file_is_offered_the_newest_good_backup(
    studio: Studio, backups: Backups, night_drive: int, paths: Paths, clock: FixedClock, how: str
) -> None:
    """It is refused untouched; restored over, it is kept aside byte for byte."""
    backups.make(studio.store, "asked")
    good = backups.listed()[0]
    clock.advance(60)
    worse = backups.make(studio.store, "asked")
    worse.path.write_bytes(b"spoiled")
    before = content(studio)
    studio.store.close()
    spoiled = damage(paths.database, how)
    rollback = Path(f"{paths.database}-journal")
    rollback.write_bytes(b"left by a crash" if how == "flipped" else b"")
    with pytest.raises(Damaged) as told, writing_studio(paths, clock):
        pass
    assert told.value.offer == good
    assert "studio-desk restore newest" in told.value.line
    assert paths.database.read_bytes() == spoiled
    aside = backups.restore_damaged(good)
    assert aside is not None
    assert aside.read_bytes() == spoiled
    assert not rollback.exists()
    with writing_studio(paths, clock) as again:
        assert content(again) == before
        assert again.store.faults() == []


def test_a_missing_file_comes_back_from_a_backup(
    studio: Studio, backups: Backups, night_drive: int, paths: Paths, clock: FixedClock
) -> None:
    """Where there is no studio's file at all, the backup becomes it."""
    made = backups.make(studio.store, "asked")
    before = content(studio)
    studio.store.close()
    paths.database.unlink()
    assert backups.restore_damaged(made) is None
    with writing_studio(paths, clock) as again:
        assert content(again) == before


def test_a_running_studio_is_not_replaced_under_its_window(
    studio: Studio, backups: Backups, night_drive: int
) -> None:
    """The lock decides: while a window has the studio open, its file is not exchanged."""
    made = backups.make(studio.store, "asked")
    with pytest.raises(sqlite.Locked):
        backups.restore_damaged(made)


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    paths: Paths, clock: FixedClock, studio: Studio
) -> None:
    """The first release's file restores like any backup."""
    old = Path(__file__).parents[1] / "store" / "fixtures" / "v1.db"
    chosen = backup.named(old, clock.now())
    with (
        backup_restore.prepared(chosen, paths.database, clock.now()) as copy,
        open_store(copy, now=clock.now()) as store,
    ):
        assert sqlite.count_rows(store.db)["project"] == 31
    assert list(paths.data.glob(".restoring*")) == []


def test_files_left_by_a_killed_restore_are_cleared(
    studio: Studio, backups: Backups, night_drive: int, paths: Paths
) -> None:
    """A work folder of a process that is gone goes with the next restore."""
    left = paths.data / ".restoring-999999999"
    left.mkdir()
    (left / "studio.db").write_bytes(b"half")
    backups.preview(studio.store, backups.make(studio.store, "asked"))
    assert not left.exists()
