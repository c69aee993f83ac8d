"""Opening the store: under one lock, private, checked before anything is touched."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import studio_desk.store.cipher as cipher
import studio_desk.store.disk as disk
import studio_desk.store.sqlite as sqlite
from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.store.schema import SCHEMA_VERSION, make_tables
from studio_desk.tongue import QT_TR_NOOP, tr

if TYPE_CHECKING:
    import sqlite3

    from peewee import SqliteDatabase

    from studio_desk.store.migrate import Migration


class Unsound(KnownError):
    """The studio's file is cut short, empty or damaged, and was left as it is: `path`."""

    def __init__(self, path: Path, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.path = path


class NotWritable(KnownError):
    """The studio can be read but not written: a read-only folder, a full disk."""


_RESTORE = QT_TR_NOOP("Restore the newest backup, or choose another profile with --profile DIR.")


class Store:
    """An open database. `db` is peewee's, for the queries of this package; nobody else needs it.

    It is made when it is first asked for. Until then `bare` is the connection that opened the file,
    by which `glance` reads what the first paint of a window shows.

    Threads: each has a connection of its own. A worker thread works inside `connection()`, and
    hands ids and plain values to others, never rows.
    """

    def __init__(
        self,
        path: Path,
        bare: sqlite3.Connection,
        lock: sqlite.FileLock | None,
        *,
        looked_through: bool = True,
    ) -> None:
        self.path = path
        self._bare: sqlite3.Connection | None = bare
        self._thread = threading.get_ident()
        self._db: SqliteDatabase | None = None
        self._lock = lock
        self._workers = 0
        self._looked_through = looked_through
        self._counting, self._making = threading.Lock(), threading.Lock()

    @property
    def db(self) -> SqliteDatabase:
        if self._db is None:
            with self._making:
                if self._db is None:
                    self._db = self._take_over()
        return self._db

    def _take_over(self) -> SqliteDatabase:
        """Make peewee's database; its first connection is the bare one, in the thread of that."""
        bare = None
        if threading.get_ident() == self._thread:
            bare, self._bare = self._bare, None
        db = sqlite.adopt(self.path, bare, read_only=self.read_only)
        if bare is not None:
            db.connect()
        return db

    @property
    def bare(self) -> sqlite3.Connection | None:
        """The connection that opened the file, until `db` is first asked for."""
        return self._bare if self._db is None else None

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, begun IMMEDIATE: all of it or nothing.

        Raises `KnownError` for what the owner can act on, such as a full disk.
        """
        with sqlite.told(), self.db.atomic():
            yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Several queries that see one state of the data."""
        with sqlite.told():
            if self.db.in_transaction():
                yield
            else:
                with self.db.transaction("DEFERRED"):
                    yield

    @contextlib.contextmanager
    def connection(self) -> Iterator[None]:
        """A connection for a worker thread, closed at its end."""
        with self._counting:
            self._workers += 1
        try:
            with sqlite.told(), self.db.connection_context():
                yield
        finally:
            with self._counting:
                self._workers -= 1

    @property
    def encrypted(self) -> bool:
        return cipher.is_encrypted(self.path)

    def encrypt(self, passphrase: str | None) -> None:
        """Encrypt the studio's file with a passphrase from now on, with another one, or (None) no
        more: written anew beside it, compared, and only then given its name. Raises `KnownError`;
        the file is then as it was.
        """
        new = self.path.with_name(f".{self.path.name}.recast")
        with self._counting:
            if self.read_only or self._workers or self.db.in_transaction():
                raise KnownError(
                    tr("Something is still at work in the studio. Nothing was changed."),
                    tr("Do it again when that has ended."),
                )
            self.db.close()
            try:
                with _explained(self.path):
                    cipher.recast(self.path, new, passphrase)
                    if passphrase is not None:
                        cipher.unlock(passphrase)
                        cipher.mark(self.path, on=True)  # a plain file is plain, marked or not
                    new.replace(self.path)
                    disk.sync_folder(self.path.parent)
                    if passphrase is None:
                        cipher.mark(self.path, on=False)
            finally:
                new.unlink(missing_ok=True)
                self.db.connect()

    def back_up(self, target: Path) -> None:
        """Write a checked copy of the present state to `target`, private, whole or not at all."""
        try:
            with sqlite.told():
                sqlite.back_up(self.db, target)
        except OSError as problem:
            raise KnownError(
                tr(
                    "The backup was not written: {why}. The studio is unchanged.",
                    why=system_words(problem),
                ),
                tr("Choose another folder, or make room."),
            ) from problem

    def look_through(self) -> None:
        """Look through the file, where `open_store` left that for later. To be called before the
        first write. Raises `Unsound`.
        """
        if not self._looked_through:
            with _explained(self.path):
                _check_whole(self.path, always=False)
            self._looked_through = True

    def faults(self) -> list[str]:
        """What is wrong with the file; empty when it is sound. Reads all of it."""
        with sqlite.told():
            return sqlite.faults(self.db)

    def close(self) -> None:
        """Close this thread's connection and free the lock. Closing twice does no harm."""
        if self._db is not None:
            self._db.close()
        if self._bare is not None:
            self._bare.close()
        if self._lock is not None:
            self._lock.free()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(
    path: Path,
    *,
    now: int,
    read_only: bool = False,
    backups: Path | None = None,
    version: int = SCHEMA_VERSION,
    migrations: Mapping[int, Migration] | None = None,
    look_later: bool = False,
) -> Store:
    """Open the studio's file, making it where there is none, and bring an older one up to date.

    `now` (UTC seconds) names the backup made before a migration, which goes into `backups` (by
    default the folder `backups` beside the file). With `read_only` no lock is taken and nothing is
    written: another process may be at work. Raises `KnownError`, the file left byte for byte as it
    was, where it is locked, not the studio's, of a newer version, cut short or damaged.

    `look_later`: a file that was closed in order is looked through when `Store.look_through` is
    called, so that a window can be painted before; its head is checked now.
    """
    if read_only:
        return _open_to_read(path, version)
    lock = sqlite.FileLock(path.with_name(f"{path.name}.lock"))
    with _explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.take()
        try:
            if not path.exists():
                _make(path)
            path.with_name(f".{path.name}.recast").unlink(missing_ok=True)
            found = _check_head(path, version)
            cipher.unmark_plain(path)
            disk.close_to_others(path)
            _check_writable(path)
            later = look_later and found == version and not lock.left_open
            later = later and not sqlite.unfinished(path)
            if not later:
                _check_whole(path, always=lock.left_open)
            if found < version:
                stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
                _migrate(
                    path, backups or path.parent / "backups", stamp, found, version, migrations
                )
            bare = sqlite.open_bare(path)
        except BaseException:
            lock.free()
            raise
    return Store(path, bare, lock, looked_through=not later)


def _migrate(
    path: Path,
    folder: Path,
    stamp: str,
    found: int,
    wanted: int,
    migrations: Mapping[int, Migration] | None,
) -> None:
    import studio_desk.store.migrate as migrate  # peewee, and the tables of former versions

    steps = migrate.MIGRATIONS if migrations is None else migrations
    migrate.migrate(path, folder, stamp, found=found, wanted=wanted, migrations=steps)


def _open_to_read(path: Path, version: int) -> Store:
    with _explained(path):
        if not path.exists():
            raise KnownError(
                tr("There is no studio at {path}.", path=path),
                tr("Open the program once to make it."),
            )
        if _check_head(path, version) != version:
            raise KnownError(
                tr("{path} is of an older version of the program.", path=path),
                tr("Open the program once."),
            )
        if not sqlite.unfinished(path):  # else another process is at work, or rolls back first
            _check_whole(path, always=False)
        return Store(path, sqlite.open_bare(path, read_only=True), None)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        with sqlite.told():
            try:
                yield
            except sqlite.errors() as error:
                if not sqlite.is_damage(error):
                    raise
                raise Unsound(
                    path, tr("{path} is damaged and was left as it is.", path=path), tr(_RESTORE)
                ) from error
    except OSError as problem:
        refused = _not_writable(path, problem)
        if refused is not None:
            raise refused from problem
        raise KnownError(
            tr(
                "The studio's file {path} cannot be opened: {why}.",
                path=path,
                why=system_words(problem),
            ),
            tr("Make the file and its folder readable and writable for yourself."),
        ) from problem


_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = tuple(getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name))


def _not_writable(path: Path, problem: OSError) -> NotWritable | None:
    """What stands in the way of writing to a studio that is there and can be read."""
    if problem.errno in _REFUSED:
        told = tr(
            "{folder} cannot be written, so the studio can be read and not changed.",
            folder=path.parent,
        )
        remedy = tr(
            "Make the folder and its files writable for yourself and open the program again."
        )
    elif problem.errno in _FULL:
        told = tr("There is no room left on the disk, so the studio can be read and not changed.")
        remedy = tr("Free some space and open the program again.")
    else:
        return None
    if not (path.is_file() and os.access(path, os.R_OK)):
        return None
    return NotWritable(told, remedy)


def _check_writable(path: Path) -> None:
    """Raise `OSError` where recording could not work; better now than at the first fact."""
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    disk.probe(path.parent)


def _make(path: Path) -> None:
    """Make a new store beside `path` and rename it there: never half a file under its name."""
    new = path.with_name(f".{path.name}.new")
    for left in (new, Path(f"{new}-journal")):
        left.unlink(missing_ok=True)
    disk.make_private(new)
    try:
        db = sqlite.connect(new)
        with db.connection_context():
            make_tables(db)
        disk.sync_file(new)
        new.replace(path)
        disk.sync_folder(path.parent)
    finally:
        new.unlink(missing_ok=True)


def _check_head(path: Path, version: int) -> int:
    """The file's schema version, read without touching it. Raises `KnownError` for another's."""
    head = sqlite.read_head(path)
    if path.stat().st_size == 0:
        raise Unsound(path, tr("{path} is empty: something cut it short.", path=path), tr(_RESTORE))
    if head is None or head.application_id != sqlite.APPLICATION_ID:
        raise KnownError(
            tr("{path} is not a file of this program and was left as it is.", path=path),
            tr("Choose another profile with --profile DIR."),
        )
    if head.version > version:
        raise KnownError(
            tr(
                "{path} was written by a newer version of this program and was left as it is.",
                path=path,
            ),
            tr("Open it with the newer version."),
        )
    if head.version < 1:
        raise Unsound(
            path, tr("{path} has no version this program knows.", path=path), tr(_RESTORE)
        )
    # With an interrupted transaction beside it the file may well be short: SQLite puts that right.
    if not head.whole and not sqlite.unfinished(path):
        raise Unsound(
            path, tr("{path} is cut short and was left as it is.", path=path), tr(_RESTORE)
        )
    return head.version


def _check_whole(path: Path, *, always: bool) -> None:
    """Look through the file before anything is written to it, where that costs no wait.

    `always`: after a session that did not end in order, whatever the size.
    """
    interrupted = sqlite.unfinished(path)
    if not (always or interrupted or sqlite.worth_a_check(path)):
        return
    # An interrupted transaction must be rolled back first, and that is a write.
    try:
        with contextlib.closing(sqlite.open_bare(path, read_only=not interrupted)) as db:
            faults = sqlite.faults(db, quick=not sqlite.worth_a_full_check(path))
    except sqlite.errors() as error:
        if not sqlite.is_damage(error, unreadable_schema=True):
            raise
        faults = ["it cannot be read as a database"]
    if faults:
        raise Unsound(
            path,
            tr("{path} is damaged and was left as it is: {fault}.", path=path, fault=faults[0]),
            tr(_RESTORE),
        )
