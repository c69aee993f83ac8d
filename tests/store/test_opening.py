"""Opening the studio's file: private, under one lock, and nobody else's file is touched."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.store import SCHEMA_VERSION, Store, disk, open_store, sqlite
from studio_desk.store.opening import Unsound
from studio_desk.store.schema import make_tables

NOW = 1_772_377_200
POSIX = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def pragma(store: Store, name: str) -> object:
    return sqlite.sql(store.db, f"PRAGMA {name}").fetchone()[0]


@POSIX
def test_every_file_is_private_from_its_first_byte(database: Path) -> None:
    """Whatever the umask, nobody else can read the database, its journal or its lock."""
    seen: dict[str, int] = {}

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and watching:
            for path in database.parent.glob(".*"):
                seen[path.name] = mode(path)

    watching = True
    sys.addaudithook(watch)
    old = os.umask(0)
    try:
        with open_store(database, now=NOW) as store, store.transaction():
            sqlite.sql(store.db, "INSERT INTO setting VALUES ('a', '1')")
            for path in database.parent.iterdir():
                seen[path.name] = mode(path) if path.is_file() else 0o600
    finally:
        os.umask(old)
        watching = False
    assert {"studio.db", "studio.db-journal", "studio.db.lock"} <= set(seen)
    assert set(seen.values()) == {0o600}


@POSIX
def test_a_file_that_stands_open_is_closed_to_others(database: Path) -> None:
    """Opening takes back rights that others were given."""
    open_store(database, now=NOW).close()
    database.chmod(0o644)
    open_store(database, now=NOW).close()
    assert mode(database) == 0o600


def test_the_settings_that_keep_data_safe_hold_for_the_connection(store: Store) -> None:
    """Rollback journal, full syncing, foreign keys, wiping, and no trust in the schema."""
    assert pragma(store, "journal_mode") == "delete"
    assert pragma(store, "synchronous") == 2
    assert pragma(store, "foreign_keys") == 1
    assert pragma(store, "secure_delete") == 1
    assert pragma(store, "trusted_schema") == 0
    assert pragma(store, "busy_timeout") == sqlite.BUSY_MS
    assert pragma(store, "application_id") == sqlite.APPLICATION_ID
    assert pragma(store, "user_version") == SCHEMA_VERSION


def test_a_worker_thread_has_the_same_settings(store: Store) -> None:
    """Each thread has a connection of its own, set up the same way."""
    from concurrent.futures import ThreadPoolExecutor

    def ask() -> object:
        with store.connection():
            return pragma(store, "foreign_keys")

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(ask).result() == 1


def test_a_write_transaction_is_immediate(store: Store, database: Path) -> None:
    """The write lock is taken at the beginning, so that a read cannot fail to become a write."""
    with store.transaction():
        other = sqlite3.connect(database, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_a_second_opener_is_told_which_file_is_locked(store: Store, database: Path) -> None:
    """Only one process, and only one store of a process, has the studio open."""
    with pytest.raises(KnownError, match=r"studio\.db\.lock") as told:
        open_store(database, now=NOW)
    assert f"process {os.getpid()}" in told.value.line


def test_the_lock_of_a_killed_process_is_free(database: Path) -> None:
    """A process that dies leaves no lock behind, and the next opening looks through the file."""
    script = (
        "import os, signal, sys; from pathlib import Path;"
        "from studio_desk.store import open_store;"
        f"store = open_store(Path(sys.argv[1]), now={NOW}); print('open', flush=True);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(database)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "open\n"
    lock = sqlite.FileLock(database.with_name("studio.db.lock"))
    lock.take()
    assert lock.left_open
    lock.free()
    open_store(database, now=NOW).close()


def test_an_orderly_end_leaves_word(database: Path) -> None:
    """After closing, the lock file is empty; closing twice does no harm."""
    store = open_store(database, now=NOW)
    store.close()
    store.close()
    assert database.with_name("studio.db.lock").read_bytes() == b""


def refused(path: Path, words: str) -> None:
    """Opening says so in one line and leaves every byte, and nothing beside it but the lock."""
    before = path.read_bytes()
    beside = {each.name for each in path.parent.iterdir()} | {f"{path.name}.lock"}
    with pytest.raises(KnownError, match=words):
        open_store(path, now=NOW)
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} <= beside
    # And the lock is free again.
    lock = sqlite.FileLock(path.with_name(f"{path.name}.lock"))
    lock.take()
    lock.free()


def test_a_foreign_database_is_refused(database: Path) -> None:
    """A database of another program stays as it is."""
    foreign = sqlite3.connect(database)
    foreign.execute("CREATE TABLE theirs (a)")
    foreign.commit()
    foreign.close()
    refused(database, "not a file of this program")


def test_a_file_that_is_no_database_is_refused(database: Path) -> None:
    """A text under the database's name stays as it is."""
    database.write_bytes(b"Dear studio,\n" * 100)
    refused(database, "not a file of this program")


def test_a_newer_file_is_refused(database: Path) -> None:
    """A file of a later version is not opened, and not changed."""
    open_store(database, now=NOW).close()
    raw = sqlite3.connect(database)
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    raw.close()
    refused(database, "newer version")


def test_a_file_without_a_version_is_refused(database: Path) -> None:
    """Version 0 was never released."""
    open_store(database, now=NOW).close()
    raw = sqlite3.connect(database)
    raw.execute("PRAGMA user_version = 0")
    raw.close()
    refused(database, "no version")


def test_an_empty_file_is_refused(database: Path) -> None:
    """A database that was cut to nothing is not quietly replaced by a new one."""
    database.touch()
    refused(database, "is empty")


@pytest.mark.parametrize("kept", [100, 4096, 40_960])
def test_a_file_cut_short_is_refused(database: Path, kept: int) -> None:
    """A truncated file is noticed before SQLite touches it."""
    open_store(database, now=NOW).close()
    os.truncate(database, kept)
    refused(database, "cut short")


def test_a_damaged_file_is_refused(database: Path) -> None:
    """Bytes changed inside a page are noticed at the opening."""
    open_store(database, now=NOW).close()
    raw = bytearray(database.read_bytes())
    raw[4096 : 4096 + 64] = bytes(range(64))
    database.write_bytes(raw)
    refused(database, "damaged")


def page_of(table: str, database: Path) -> int:
    """Where the first page of a table begins in the file."""
    with contextlib.closing(sqlite3.connect(database)) as db:
        wanted = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return (int(db.execute(wanted, (table,)).fetchone()[0]) - 1) * 4096


def test_a_file_closed_in_order_may_be_looked_through_later(database: Path) -> None:
    """A window is painted first; damage that its head does not show is found by `look_through`."""
    open_store(database, now=NOW).close()
    with open_store(database, now=NOW, look_later=True) as store:
        store.look_through()
    raw = bytearray(database.read_bytes())
    begin = page_of("fact", database)
    raw[begin : begin + 64] = bytes(range(64))
    database.write_bytes(raw)
    with open_store(database, now=NOW, look_later=True) as store, pytest.raises(Unsound):
        store.look_through()
    assert database.read_bytes() == bytes(raw)


def test_a_file_that_was_not_closed_in_order_is_looked_through_at_once(database: Path) -> None:
    """After a crash nobody gets to see it before."""
    open_store(database, now=NOW).close()
    raw = bytearray(database.read_bytes())
    begin = page_of("fact", database)
    raw[begin : begin + 64] = bytes(range(64))
    database.write_bytes(raw)
    database.with_name(f"{database.name}.lock").write_text("process 1\n", encoding="ascii")
    with pytest.raises(Unsound):
        open_store(database, now=NOW, look_later=True)


def test_an_interrupted_transaction_is_rolled_back(database: Path) -> None:
    """A journal left by a crash is replayed: the state before the transaction comes back."""
    open_store(database, now=NOW).close()
    script = (
        "import os, signal, sqlite3, sys;"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "db.execute('PRAGMA cache_size = 1'); db.execute('BEGIN IMMEDIATE');"
        "db.execute(\"INSERT INTO setting SELECT 'k' || value, hex(zeroblob(900)) FROM"
        " (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 500)"
        ' SELECT value FROM n)");'
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(database)], check=False)
    assert sqlite.unfinished(database)
    with open_store(database, now=NOW) as store:
        assert sqlite.count_rows(store.db)["setting"] == 0
        assert store.faults() == []
    assert not sqlite.unfinished(database)


def test_a_crash_while_making_the_file_leaves_none(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file appears under its name whole, or not at all; what was left is cleared away."""

    def fail(db: object) -> None:
        make_tables(db)  # type: ignore[arg-type]
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("studio_desk.store.opening.make_tables", fail)
    with pytest.raises(KnownError, match="cannot be opened"):
        open_store(database, now=NOW)
    assert [path.name for path in database.parent.glob("*studio.db*")] == ["studio.db.lock"]
    monkeypatch.undo()
    database.with_name(".studio.db.new").write_bytes(b"half")
    open_store(database, now=NOW).close()
    assert not database.with_name(".studio.db.new").exists()


def test_odd_names_of_folders_are_no_trouble(tmp_path: Path) -> None:
    """Signs that mean something in a URI mean nothing here."""
    database = tmp_path / "50% & more? #1 日本" / "studio.db"
    open_store(database, now=NOW).close()
    assert sqlite.read_head(database) is not None
    open_store(database, now=NOW).close()


def test_reading_needs_no_lock_and_writes_nothing(store: Store, database: Path) -> None:
    """While the studio is open, another process may look, and cannot write."""
    with open_store(database, now=NOW, read_only=True) as reader:
        assert reader.read_only
        assert sqlite.count_rows(reader.db)["fact"] == 0
        with pytest.raises(KnownError, match="cannot be written"), reader.transaction():
            sqlite.sql(reader.db, "INSERT INTO setting VALUES ('a', '1')")


def test_reading_makes_no_studio(database: Path) -> None:
    """Where there is no file, a reader says so and makes none."""
    with pytest.raises(KnownError, match="no studio"):
        open_store(database, now=NOW, read_only=True)
    assert not database.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """What the system says about a path becomes one plain line."""
    (tmp_path / "file").touch()
    with pytest.raises(KnownError):
        open_store(tmp_path / "file" / "studio.db", now=NOW)


def test_a_backup_is_whole_private_and_checked(store: Store, tmp_path: Path) -> None:
    """A copy made while the studio is open opens by itself and holds the same rows."""
    with store.transaction():
        sqlite.sql(store.db, "INSERT INTO setting VALUES ('a', '1')")
    target = tmp_path / "copy" / "studio.db"
    target.parent.mkdir()
    store.back_up(target)
    assert [path.name for path in target.parent.iterdir()] == ["studio.db"]
    if os.name == "posix":
        assert mode(target) == 0o600
    with open_store(target, now=NOW) as copy:
        assert sqlite.count_rows(copy.db)["setting"] == 1


def test_a_backup_without_room_leaves_the_old_one(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that fails is cleared away and the one before it stays."""
    target = tmp_path / "studio.db"
    target.write_bytes(b"the one before")

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk, "sync_file", full)
    with pytest.raises(KnownError, match="No space"):
        store.back_up(target)
    assert target.read_bytes() == b"the one before"
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_copied_file_needs_nothing_from_its_old_place(store: Store, tmp_path: Path) -> None:
    """A closed database is one file that can be carried elsewhere."""
    store.close()
    shutil.copy(store.path, tmp_path / "moved.db")
    open_store(tmp_path / "moved.db", now=NOW).close()
