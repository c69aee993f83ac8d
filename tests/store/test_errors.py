"""What the owner can act on is told in plain words, whatever peewee has wrapped it in."""

from __future__ import annotations

import sqlite3

import pytest
from peewee import IntegrityError, OperationalError

from studio_desk.errors import KnownError
from studio_desk.store import Store, sqlite


def fill(store: Store, kilobytes: int) -> None:
    sqlite.sql(store.db, "INSERT INTO setting VALUES ('big', hex(zeroblob(?)))", (kilobytes * 512,))


def test_a_full_disk_is_told(store: Store) -> None:
    """No room: the transaction is gone, what was there before is safe, and the store goes on."""
    with store.transaction():
        sqlite.sql(store.db, "INSERT INTO setting VALUES ('before', '1')")
    pages = sqlite.sql(store.db, "PRAGMA page_count").fetchone()[0]
    sqlite.sql(store.db, f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="no room left") as told, store.transaction():
        fill(store, 1000)
    assert told.value.remedy
    sqlite.sql(store.db, "PRAGMA max_page_count = 1000000")
    with store.transaction():
        fill(store, 1)
    assert sqlite.count_rows(store.db)["setting"] == 2


def test_a_full_disk_is_seen_behind_a_failed_rollback(store: Store) -> None:
    """SQLite has rolled back by itself, so peewee's own rollback fails and hides the cause."""
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL  # type: ignore[misc]
    masked = OperationalError("cannot rollback - no transaction is active")
    masked.__context__ = OperationalError("database or disk is full")
    masked.__context__.__context__ = full
    words = sqlite.known(masked)
    assert words is not None
    assert "no room left" in words.message


def test_the_full_disk_explains_more_than_what_followed(store: Store) -> None:
    """Of several causes the one to act on is named."""
    full = sqlite3.OperationalError("full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL  # type: ignore[misc]
    later = sqlite3.OperationalError("i/o")
    later.sqlite_errorcode = sqlite3.SQLITE_IOERR | (1 << 8)  # type: ignore[misc]
    later.__cause__ = full
    full.__context__ = later  # a ring ends
    words = sqlite.known(later)
    assert words is not None
    assert "no room left" in words.message


def test_a_file_that_cannot_be_written_is_told(store: Store) -> None:
    """A read-only database says what to do."""
    sqlite.sql(store.db, "PRAGMA query_only = 1")
    with pytest.raises(KnownError, match="cannot be written"), store.transaction():
        fill(store, 1)


def test_a_busy_file_is_told(store: Store) -> None:
    """Another program that holds the file is named as the cause."""
    sqlite.sql(store.db, "PRAGMA busy_timeout = 0")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(KnownError, match="busy"), store.transaction():
        fill(store, 1)
    other.close()


def test_a_bug_stays_a_bug(store: Store) -> None:
    """A violated constraint is nobody's disk: it passes through as it is."""
    with pytest.raises(IntegrityError), store.transaction():
        sqlite.sql(store.db, "INSERT INTO setting VALUES ('', '1')")
    assert sqlite.known(ValueError("no database involved")) is None


def test_an_exception_of_the_caller_rolls_back(store: Store) -> None:
    """Whatever is raised inside a transaction, nothing of it stays."""

    def begin() -> None:
        with store.transaction():
            fill(store, 1)
            raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        begin()
    assert sqlite.count_rows(store.db)["setting"] == 0


def test_several_queries_see_one_state(store: Store) -> None:
    """Inside `reading` nothing changes, whoever writes meanwhile."""
    with store.reading():
        before = sqlite.count_rows(store.db)["setting"]
        other = sqlite3.connect(store.path, timeout=0, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO setting VALUES ('a', '1')")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("COMMIT")  # a reader is at work
        with store.reading():
            assert sqlite.count_rows(store.db)["setting"] == before
    other.execute("COMMIT")
    other.close()
    assert sqlite.count_rows(store.db)["setting"] == before + 1


def test_bytes_that_are_no_text_are_damage(store: Store) -> None:
    """A row whose text is not UTF-8 is told as damage, however Python and peewee wrap it."""
    with store.transaction():
        sqlite.sql(store.db, "INSERT INTO setting VALUES ('a', CAST(x'ff41' AS TEXT))")
    with pytest.raises(KnownError, match="damaged") as told, store.reading():
        sqlite.sql(store.db, "SELECT value FROM setting").fetchall()
    assert sqlite.is_damage(told.value)
    error = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
    assert sqlite.is_damage(error)
    assert not sqlite.is_damage(ValueError("no database involved"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("disk I/O error", "The disk reported an error"),
        ("database or disk is full", "no room left"),
    ],
)
def test_what_an_encrypting_export_passes_on_is_told_too(words: str, told: str) -> None:
    """SQLCipher hands on SQLite's words without its number: they are known by themselves."""
    error = sqlite3.OperationalError(words)
    found = sqlite.known(error)
    assert found is not None
    assert told in found.line
    assert sqlite.known(sqlite3.OperationalError("no such table: client")) is None
