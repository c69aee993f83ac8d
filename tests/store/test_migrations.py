"""Older files: backed up first, migrated whole or not at all; one fixture for each version."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from peewee import IntegrityError, SqliteDatabase

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import SCHEMA_VERSION, Store, facts, open_store, sqlite
from studio_desk.store.migrate import MIGRATIONS, Migration
from studio_desk.studio import Studio

NOW = 1_772_974_800
FIXTURES = Path(__file__).parent / "fixtures"
RELEASED = range(1, SCHEMA_VERSION + 1)


# A test for each migration, by the version it starts from: what it must have kept and made.
def _to_2(store: Store) -> None:
    """Clients and the journal hold what they held; what is new is empty, and can be used."""
    counts = sqlite.count_rows(store.db)
    assert counts["client"] == 25
    assert counts["operation"] > 4
    assert counts["edit"] > 60
    for table in ("offer", "waiver", "evidence", "credit_use", "policy_draft", "decision"):
        assert counts[table] == 0
    row = sqlite.sql(store.db, "SELECT name, zone, language FROM client WHERE id = 1").fetchone()
    assert row[0]
    assert row[1:] == (None, None)
    studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
    studio.start()
    studio.edit_client(1, zone="Europe/Berlin", language="de")
    studio.undo()
    with pytest.raises(IntegrityError, match="written once"):
        sqlite.sql(store.db, "UPDATE operation SET at = at + 1")


def _to_3(store: Store) -> None:
    """What a standing has besides says what the program itself would say; the tally adds up."""
    wanted = (
        'SELECT project_id, lane, due_at, kind, policy, songs, files FROM "standing" ORDER BY 1'
    )
    filled = sqlite.sql(store.db, wanted).fetchall()
    tally = "SELECT * FROM tally WHERE projects > 0 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"
    counted = sqlite.sql(store.db, tally).fetchall()
    assert len(filled) >= 31
    assert {row[1] for row in filled} == {"now", "soon", "owner", "client", "none"}
    studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
    studio.recompute_all()
    assert sqlite.sql(store.db, wanted).fetchall() == filled
    assert sqlite.sql(store.db, tally).fetchall() == counted


TESTED: dict[int, Callable[[Store], None]] = {1: _to_2, 2: _to_3}


def run(db: SqliteDatabase, statement: str) -> None:
    sqlite.sql(db, statement)


def test_every_version_has_its_fixture_and_every_migration_its_test() -> None:
    """A schema version cannot be released without a file of it, nor a migration without a test."""
    assert {path.name for path in FIXTURES.glob("v*.db")} == {f"v{each}.db" for each in RELEASED}
    assert set(MIGRATIONS) == set(RELEASED) - {SCHEMA_VERSION}
    assert set(TESTED) == set(MIGRATIONS)


@pytest.mark.parametrize("version", RELEASED)
def test_a_released_file_becomes_the_present_schema(tmp_path: Path, version: int) -> None:
    """Each released file opens, sound, with the tables of a new one and its facts."""
    path = tmp_path / "studio.db"
    shutil.copy(FIXTURES / f"v{version}.db", path)
    with open_store(tmp_path / "new.db", now=NOW) as new:
        wanted = sqlite.tables(new.db)
    with open_store(path, now=NOW) as store:
        assert sqlite.tables(store.db) == wanted
        assert store.faults() == []
        assert sqlite.version_of(store.db) == SCHEMA_VERSION
        counts = sqlite.count_rows(store.db)
        assert counts["project"] >= 31
        assert counts["retraction"] == 2
        assert any(row.fact.kind == "requested" for row in facts.load(store, 1))
        for step in reversed(range(version, SCHEMA_VERSION)):
            TESTED[step](store)


# --- The mechanism, tried with migrations of our own -------------------------------------------


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the first release's file."""
    path = tmp_path / "studio.db"
    shutil.copy(FIXTURES / "v1.db", path)
    return path


def add_column(db: SqliteDatabase) -> None:
    run(db, "ALTER TABLE client ADD COLUMN website TEXT")


def move(path: Path, *steps: Migration) -> Store:
    return open_store(
        path, now=NOW, version=1 + len(steps), migrations=dict(enumerate(steps, start=1))
    )


def test_a_file_is_backed_up_and_then_migrated(old: Path) -> None:
    """The backup is the file as it was, whole and checked; the file has the new version."""
    with move(old, Migration(add_column), Migration(lambda db: None)) as store:
        assert sqlite.version_of(store.db) == 3
        assert "website" in sqlite.tables(store.db)["client"]
        assert store.faults() == []
    [backup] = (old.parent / "backups").iterdir()
    assert backup.name == "studio-v1-20260308-130000.db"
    raw = sqlite3.connect(backup)
    assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert raw.execute("SELECT count(*) FROM project").fetchone() == (31,)
    raw.close()


def test_altering_a_table_keeps_its_children(old: Path) -> None:
    """Rebuilding a parent table with foreign keys on would delete or refuse; here all rows stay."""

    def rebuild(db: SqliteDatabase) -> None:
        made = sqlite.tables(db)["client"]
        run(db, made.replace('"client"', '"client_new"', 1))
        run(db, "INSERT INTO client_new SELECT * FROM client")
        run(db, "DROP TABLE client")
        run(db, "ALTER TABLE client_new RENAME TO client")

    with move(old, Migration(rebuild)) as store:
        assert sqlite.count_rows(store.db)["client"] == 25
        assert store.faults() == []


def unchanged(
    path: Path, *steps: Migration, words: str, kind: type[Exception] = KnownError
) -> None:
    """The migration fails with these words, and the file is as it was, and opens again."""
    before = path.read_bytes()
    with pytest.raises(kind, match=words):
        move(path, *steps)
    assert path.read_bytes() == before
    open_store(path, now=NOW, version=1, migrations={}).close()


def test_rows_that_would_be_lost_stop_a_migration(old: Path) -> None:
    """A table that holds fewer rows afterwards, or is gone, is noticed before anything is kept."""
    unchanged(old, Migration(lambda db: run(db, "DELETE FROM song")), words="song")
    unchanged(old, Migration(lambda db: run(db, "DROP TABLE span")), words="span")


def test_a_table_may_be_given_up_on_purpose(old: Path) -> None:
    """What a migration names as differing may differ, and tidying up comes last."""
    drop = Migration(add_column, tidy=lambda db: run(db, "DROP TABLE span"))
    empty = Migration(lambda db: run(db, "DELETE FROM song"), may_differ=frozenset({"song"}))
    with move(old, drop, empty) as store:
        counts = sqlite.count_rows(store.db)
        assert counts["song"] == 0
        assert "span" not in counts


def test_rows_left_pointing_to_nothing_stop_a_migration(old: Path) -> None:
    """Foreign keys are off while tables change, and looked at before the end."""
    orphan = Migration(lambda db: run(db, "UPDATE song SET project_id = 999 WHERE position = 9"))
    unchanged(old, orphan, words="points to a missing row")


def test_a_failing_step_undoes_the_steps_before_it(old: Path) -> None:
    """All steps are one transaction: the file is at the old version or at the new one."""

    def fail(db: SqliteDatabase) -> None:
        raise ZeroDivisionError("a bug in the step")

    unchanged(old, Migration(add_column), Migration(fail), words="a bug", kind=ZeroDivisionError)


def test_a_missing_step_is_told(old: Path) -> None:
    """A file for which there is no way up is refused untouched."""
    before = old.read_bytes()
    with pytest.raises(KnownError, match="cannot bring"):
        open_store(old, now=NOW, version=3, migrations={1: Migration(add_column)})
    assert old.read_bytes() == before


def test_no_backup_no_migration(old: Path) -> None:
    """Where the backup cannot be written, nothing is changed."""
    (old.parent / "backups").touch()
    before = old.read_bytes()
    with pytest.raises(KnownError):
        move(old, Migration(add_column))
    assert old.read_bytes() == before


def test_a_reader_does_not_migrate(old: Path) -> None:
    """A read-only opening of an older file says what to do instead."""
    before = old.read_bytes()
    with pytest.raises(KnownError, match="older version"):
        open_store(old, now=NOW, read_only=True, version=2)
    assert old.read_bytes() == before
