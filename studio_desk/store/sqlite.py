"""All that is SQLite's alone: pragmas, the file's head, locks, triggers, search, backup, errors.

The rest of the store is peewee that would also run on a server. Nothing here knows what the tables
mean; names of tables are handed in.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import studio_desk.store.cipher as cipher
import studio_desk.store.disk as disk
from studio_desk.errors import KnownError
from studio_desk.store.filelock import FileLock as FileLock
from studio_desk.store.filelock import Locked as Locked
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass

if TYPE_CHECKING:
    from peewee import SqliteDatabase

Cursor = sqlite3.Cursor

APPLICATION_ID = 0x5374446B  # "StDk"
BUSY_MS = 10_000

# What a damaged or foreign file must not lead SQLite to.
_GUARDED = (("trusted_schema", "OFF"), ("cell_size_check", "ON"))
_HEAD = 100  # bytes of a database file's head
_FULL_CHECK = 8 * 2**20
_WHOLE_CHECK = 64 * 2**20  # files up to this many bytes are checked at every opening


# --- Connections -----------------------------------------------------------------------------


def connect(path: Path, *, foreign_keys: bool = True, read_only: bool = False) -> SqliteDatabase:
    """A database whose every connection has the studio's settings; transactions are IMMEDIATE.

    The rollback journal with FULL syncing is what survives a power cut on every SQLite at hand.
    A migration asks for `foreign_keys=False`: altering a table with them on has deleted children.
    """
    return adopt(path, None, foreign_keys=foreign_keys, read_only=read_only)


def adopt(
    path: Path,
    opened: sqlite3.Connection | None,
    *,
    foreign_keys: bool = True,
    read_only: bool = False,
) -> SqliteDatabase:
    """As `connect`; `opened` (by `open_bare`) becomes the connection of the present thread."""
    from studio_desk.store.database import Database  # peewee, which no start waits for

    pragmas: list[tuple[str, object]] = [
        ("busy_timeout", BUSY_MS),
        *_GUARDED,
        ("foreign_keys", int(foreign_keys)),
        ("secure_delete", "ON"),
    ]
    if not read_only:
        pragmas += [("journal_mode", "DELETE"), ("synchronous", "FULL")]
    uri = _uri(path, "ro" if read_only else "rw")
    lock = {} if read_only else {"lock_type": "IMMEDIATE"}
    return Database(path, uri, opened, pragmas=pragmas, timeout=BUSY_MS // 1000, **lock)


def open_bare(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection without peewee, encrypted or not, to look at a file with before there is more
    to do. Raises `NeedsPassphrase`.
    """
    uri, wait = _uri(path, "ro" if read_only else "rw"), BUSY_MS // 1000
    if cipher.is_encrypted(path):
        found = cipher.connect(uri, path, uri=True, timeout=wait, isolation_level=None)
    else:
        found = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None)
    for name, value in _GUARDED:
        found.execute(f"PRAGMA {name} = {value}")
    return found


def look(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """A bare connection to read a file with, encrypted or not. `immutable`: nobody writes to it,
    so that nothing is made beside it.
    """
    uri = _uri(path, "ro") + ("&immutable=1" if immutable else "")
    if cipher.is_encrypted(path):
        return cipher.connect(uri, path, uri=True)
    return sqlite3.connect(uri, uri=True)


def sql(
    db: SqliteDatabase | sqlite3.Connection, statement: str, values: Sequence[object] = ()
) -> Any:
    """Run one statement and return its cursor."""
    run: Any = getattr(db, "execute_sql", None) or db.execute
    return run(statement, values)


def _uri(path: Path, mode: str) -> str:
    # as_uri() quotes "?", "#" and "%", which would otherwise end the path.
    return f"{path.absolute().as_uri()}?mode={mode}"


# --- The head of the file --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Head:
    """What the first 100 bytes of a database say, read without SQLite so that nothing changes."""

    application_id: int
    version: int
    whole: bool  # as long as the head says


def read_head(path: Path) -> Head | None:
    """The head of a database file, or None where the file is none. That of an encrypted file is
    read by its library. Raises `NeedsPassphrase`.
    """
    if cipher.is_encrypted(path):
        with contextlib.closing(look(path, immutable=not unfinished(path))) as db:
            numbers = [
                int(db.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("application_id", "user_version")
            ]
        return Head(numbers[0], numbers[1], whole=path.stat().st_size % 4096 == 0)
    with path.open("rb") as file:
        raw = file.read(_HEAD)
        size = os.fstat(file.fileno()).st_size
    if len(raw) < _HEAD or not raw.startswith(cipher.MAGIC):
        return None
    page_size = struct.unpack(">H", raw[16:18])[0]
    page_size = 65536 if page_size == 1 else page_size
    counter, pages = struct.unpack(">II", raw[24:32])
    version = struct.unpack(">I", raw[60:64])[0]
    application = struct.unpack(">I", raw[68:72])[0]
    valid_for = struct.unpack(">I", raw[92:96])[0]
    # The page count holds only where the two counters agree (file format, 1.3.7).
    expected = pages * page_size if counter == valid_for else 0
    return Head(application, version, size >= expected)


def unfinished(path: Path) -> bool:
    """Whether a journal of an interrupted transaction lies beside the file."""
    journal = Path(f"{path}-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def set_version(db: SqliteDatabase, version: int) -> None:
    """Write the studio's mark and the schema's version into the head; part of a transaction."""
    sql(db, f"PRAGMA application_id = {APPLICATION_ID}")
    sql(db, f"PRAGMA user_version = {version}")


def version_of(db: SqliteDatabase) -> int:
    return int(sql(db, "PRAGMA user_version").fetchone()[0])


def faults(db: SqliteDatabase | sqlite3.Connection, *, quick: bool = False) -> list[str]:
    """What SQLite finds wrong with the file and with its foreign keys; empty when sound."""
    check = "quick_check" if quick else "integrity_check"
    found = [str(row[0]) for row in sql(db, f"PRAGMA {check}(20)")]
    if found != ["ok"]:
        return found
    if quick:
        return []
    return [
        f"{table}, row {rowid}: points to a missing row of {parent}"
        for table, rowid, parent, _ in sql(db, "PRAGMA foreign_key_check")
    ]


def worth_a_check(path: Path) -> bool:
    """Whether the file is small enough to be looked through without making the owner wait."""
    return path.stat().st_size <= _WHOLE_CHECK


def worth_a_full_check(path: Path) -> bool:
    """Whether it is small enough to compare its indices with its tables too."""
    return path.stat().st_size <= _FULL_CHECK


def tables(db: SqliteDatabase) -> dict[str, str]:
    """All tables, indices and triggers by name, with the SQL that made them."""
    rows = sql(db, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): str(sql) for name, sql in rows}


def count_rows(db: SqliteDatabase) -> dict[str, int]:
    """How many rows each ordinary table holds."""
    names = [
        str(row[0])
        for row in sql(
            db,
            "SELECT name FROM pragma_table_list"
            " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
        )
    ]
    return {
        name: int(sql(db, f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
        for name in names
    }


# --- Written once ----------------------------------------------------------------------------


def forbid_changes(db: SqliteDatabase, names: Iterable[str]) -> None:
    """Make rows of these tables unchangeable, whoever asks: a mistake is retracted instead."""
    for name in names:
        for action in ("UPDATE", "DELETE"):
            sql(
                db,
                f'CREATE TRIGGER "{name}_no_{action.lower()}" BEFORE {action} ON "{name}"'
                f" BEGIN SELECT RAISE(ABORT, '{name} is written once'); END",
            )


@contextlib.contextmanager
def rewriting(db: SqliteDatabase, names: Iterable[str]) -> Iterator[None]:
    """Let these tables be written over inside a transaction: for erasing a person, nothing else."""
    listed = list(names)
    for name in listed:
        for action in ("update", "delete"):
            sql(db, f'DROP TRIGGER "{name}_no_{action}"')
    yield
    forbid_changes(db, listed)


def keep_links_inside(db: SqliteDatabase) -> None:
    """A fact points to an earlier written fact of its own project, of the kind its role wants."""
    sql(
        db,
        "CREATE TRIGGER fact_link_inside BEFORE INSERT ON fact_link"
        " WHEN NOT EXISTS (SELECT 1 FROM fact AS own JOIN fact AS target"
        " ON own.project_id = target.project_id"
        " WHERE own.id = NEW.fact_id AND target.id = NEW.target_id"
        " AND target.kind = CASE NEW.role WHEN 'claim' THEN 'claimed' ELSE 'requested' END)"
        " BEGIN SELECT RAISE(ABORT, 'fact_link leaves its project'); END",
    )
    # A retraction and the one it reverses are about the same fact, and take turns.
    sql(
        db,
        "CREATE TRIGGER retraction_in_turn BEFORE INSERT ON retraction"
        " WHEN NEW.reverses_id IS NOT (SELECT CASE WHEN last.reverses_id IS NULL"
        " THEN last.id END FROM retraction AS last WHERE last.fact_id = NEW.fact_id"
        " ORDER BY last.id DESC LIMIT 1)"
        " BEGIN SELECT RAISE(ABORT, 'retraction out of turn'); END",
    )


# --- Search ----------------------------------------------------------------------------------

SEARCH_COLUMNS = ("title", "client", "songs", "refs", "note")


def make_search(db: SqliteDatabase) -> None:
    """The full-text table. Row ids are those of projects; texts come folded (`search.py`)."""
    columns = ", ".join(SEARCH_COLUMNS)
    sql(
        db,
        f"CREATE VIRTUAL TABLE search USING fts5({columns},"
        " tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3')",
    )
    # What a row held is wiped from the index when the row goes (a person's data must not linger).
    with contextlib.suppress(*errors()):  # SQLite before 3.42 does not know the option
        sql(db, "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")


def put_search(db: SqliteDatabase, rowid: int, texts: tuple[str, ...]) -> None:
    """Replace what is searched for one project."""
    sql(db, "DELETE FROM search WHERE rowid = ?", (rowid,))
    marks = ", ".join("?" for _ in SEARCH_COLUMNS)
    sql(
        db,
        f"INSERT INTO search(rowid, {', '.join(SEARCH_COLUMNS)}) VALUES (?, {marks})",  # noqa: S608
        (rowid, *texts),
    )


FOUND_SQL = "SELECT rowid FROM search WHERE search MATCH ?"


def state(db: SqliteDatabase) -> tuple[int, int]:
    """What differs once anything was written, here or by another process."""
    version = int(sql(db, "PRAGMA data_version").fetchone()[0])
    return connection(db).total_changes, version


# --- Backup ----------------------------------------------------------------------------------


def connection(db: SqliteDatabase) -> sqlite3.Connection:
    """The connection of this thread, for what peewee has no words for."""
    found: sqlite3.Connection = db.connection()  # type: ignore[no-untyped-call]
    return found


def back_up(db: SqliteDatabase, target: Path) -> None:
    """Copy the open database to `target`: whole, checked, on the disk, and only then by name.

    Never a copy of the file itself: SQLite's own backup reads a consistent state. Raises
    `KnownError` where the copy is not sound; `target` is then left as it was.
    """
    temporary = target.with_name(f".{target.name}.part")
    temporary.unlink(missing_ok=True)
    disk.make_private(temporary)
    try:
        source = connection(db)
        plain = type(source) is sqlite3.Connection
        opened = sqlite3.connect(temporary, isolation_level=None) if plain else None
        copy = opened or cipher.new_connection(temporary)
        try:
            # Nobody needs half a copy, so none is journaled; it is synced once, when it is whole.
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)
            sound = [row[0] for row in copy.execute("PRAGMA integrity_check")] == ["ok"]
        finally:
            copy.close()
        if not sound:
            raise KnownError(tr("The backup did not pass its check and was not kept."))
        disk.sync_file(temporary)
        temporary.replace(target)
        disk.sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


# --- What went wrong, in words -----------------------------------------------------------------
_SAFE = QT_TR_NOOP("What was recorded before is safe; this was not recorded.")
_WORDS: dict[int, tuple[str, bool, str]] = {
    sqlite3.SQLITE_FULL: (
        QT_TR_NOOP("There is no room left on the disk."),
        True,
        QT_TR_NOOP("Free some space and do it again."),
    ),
    sqlite3.SQLITE_READONLY: (
        QT_TR_NOOP("The studio's file cannot be written."),
        True,
        QT_TR_NOOP("Make the file and its folder writable, then do it again."),
    ),
    sqlite3.SQLITE_IOERR: (
        QT_TR_NOOP("The disk reported an error."),
        True,
        QT_TR_NOOP("Check the disk, then do it again."),
    ),
    sqlite3.SQLITE_BUSY: (
        QT_TR_NOOP("Another program keeps the studio's file busy."),
        True,
        QT_TR_NOOP("Close it and do it again."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        QT_TR_NOOP("The studio's file or its journal cannot be opened."),
        True,
        QT_TR_NOOP("Make the file and its folder writable, then do it again."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        QT_TR_NOOP("The studio's file is damaged and was left as it is."),
        False,
        QT_TR_NOOP("Restore the newest backup."),
    ),
    sqlite3.SQLITE_NOTADB: (
        QT_TR_NOOP("The studio's file is no database of this program and was left as it is."),
        False,
        QT_TR_NOOP("Choose another file, or restore the newest backup."),
    ),
    sqlite3.SQLITE_PERM: (
        QT_TR_NOOP("The studio's file cannot be written."),
        True,
        QT_TR_NOOP("Make the file and its folder writable, then do it again."),
    ),
}


# SQLCipher's export hands on SQLite's words for what went wrong, and not its number.
_BY_WORDS = {
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database or disk is full": sqlite3.SQLITE_FULL,
}


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that stands behind it: a failed rollback hides the full disk otherwise."""
    seen: set[int] = set()
    queue: list[BaseException] = [error]
    while queue:
        current = queue.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        queue += [link for link in (current.__cause__, current.__context__) if link is not None]


def errors() -> tuple[type[Exception], ...]:
    """What those at work here raise: the drivers, and peewee, where it was imported at all."""
    peewee = sys.modules.get("peewee")
    return cipher.errors(UnicodeDecodeError, *(() if peewee is None else (peewee.DatabaseError,)))


def _code(error: BaseException) -> int | None:
    """SQLite's number for an error. Bytes of a row that are no text have none of their own."""
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return sqlite3.SQLITE_CORRUPT
    if isinstance(error, cipher.errors()):
        return _BY_WORDS.get(str(error)) or getattr(error, "sqlite_errorcode", None)
    return None


def known(error: BaseException) -> KnownError | None:
    """The plain words for an error that the owner can act on, or None for a bug."""
    found: list[tuple[int, tuple[str, bool, str]]] = []
    for cause in causes(error):
        code = _code(cause)
        if code is not None:
            words = _WORDS.get(code & 0xFF)
            if words is not None:
                found.append((code & 0xFF, words))
    if not found:
        return None
    # The full disk explains more than what followed from it.
    found.sort(key=lambda pair: list(_WORDS).index(pair[0]))
    happened, safe, remedy = found[0][1]
    return KnownError(f"{tr(happened)} {tr(_SAFE)}" if safe else tr(happened), tr(remedy))


def is_damage(error: BaseException, *, unreadable_schema: bool = False) -> bool:
    """Whether an error says that the file's bytes are not those of a sound database.

    With `unreadable_schema`, an error of no particular kind counts too: where no query of ours can
    be wrong, it is the schema that cannot be read.
    """
    damage = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    if unreadable_schema:
        damage.add(sqlite3.SQLITE_ERROR)
    codes = (_code(cause) for cause in causes(error))
    return any(code is not None and code & 0xFF in damage for code in codes)


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn what the owner can act on into a `KnownError`; bugs pass through as they are."""
    try:
        yield
    except errors() as error:
        words = known(error)
        if words is None:
            raise
        raise words from error
