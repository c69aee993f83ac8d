"""Going back to a backup: what would differ, and the change itself, all of it or nothing.

A backup is copied into a work folder beside the studio's file, checked, and brought up to date
there. A sound studio then takes its content in one transaction of SQLite's own, under open windows;
a damaged or missing file is set aside untouched and the copy takes its name.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import studio_desk.store.cipher as cipher
import studio_desk.store.disk as disk
import studio_desk.store.journal as journal
import studio_desk.store.sqlite as sqlite
from studio_desk.errors import KnownError
from studio_desk.store.backup import Backup, digest, explained, faults, runs
from studio_desk.store.opening import Store, open_store
from studio_desk.store.schema import SCHEMA_VERSION
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_WORK = ".restoring-"


@dataclass(frozen=True, slots=True)
class Named:
    """A project or client that differs: its id, and its title or name as far as it has one."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What a restore would change. `gone` is in the studio now and not in the backup, `back` the
    other way round, `changed` is in both and not the same. `facts_gone` counts facts recorded
    since.
    """

    projects_gone: tuple[Named, ...] = ()
    projects_back: tuple[Named, ...] = ()
    projects_changed: tuple[Named, ...] = ()
    clients_gone: tuple[Named, ...] = ()
    clients_back: tuple[Named, ...] = ()
    clients_changed: tuple[Named, ...] = ()
    facts_gone: int = 0
    facts_back: int = 0
    settings_changed: bool = False

    @property
    def nothing(self) -> bool:
        return self == Difference()


@contextlib.contextmanager
def prepared(backup: Backup, database: Path, now: int, *, note: bool = False) -> Iterator[Path]:
    """A copy of a backup beside `database`, checked and brought to the present schema; gone at the
    end of the block. With `note` its journal says that it was restored.

    Raises `KnownError` where the backup is not good; nothing else was touched then.
    """
    wrong = faults(backup.path, SCHEMA_VERSION)
    if wrong:
        raise KnownError(
            tr(
                "The backup {name} is no good: {wrong}. The studio is unchanged.",
                name=backup.path.name,
                wrong=wrong,
            ),
            tr("Choose another backup."),
        )
    work = database.parent / f"{_WORK}{os.getpid()}"
    with explained(tr("The backup was not restored")):
        clear(database)
        work.mkdir(mode=0o700)
        try:
            copy = work / database.name
            disk.make_private(copy)
            shutil.copyfile(backup.path, copy)
            if digest(copy) != digest(backup.path):
                raise KnownError(
                    tr("The backup changed while it was read. The studio is unchanged.")
                )
            with open_store(copy, now=now) as store:
                if note:
                    with store.transaction():
                        journal.begin(store, now, "restore_backup")
                if store.encrypted != cipher.is_encrypted(database) and database.exists():
                    _as_the_studio_is(store, database)
            disk.sync_file(copy)
            yield copy
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _as_the_studio_is(store: Store, database: Path) -> None:
    """Encrypt a copy, or make it plain, as the studio is whose content it will be: SQLite's own
    backup does not go from one to the other.
    """
    store.encrypt(cipher.passphrase_of(database) if cipher.is_encrypted(database) else None)


def clear(database: Path) -> None:
    """Take away what a killed restore has left; a running one's is left alone."""
    for work in database.parent.glob(f"{_WORK}*"):
        number = work.name.removeprefix(_WORK)
        if number.isdigit() and not runs(int(number)):
            shutil.rmtree(work, ignore_errors=True)


def take_over(store: Store, copy: Path) -> None:
    """Replace the content of an open store by that of a prepared copy, in one transaction."""
    with explained(tr("The backup was not restored")), contextlib.closing(_look(copy)) as source:
        source.backup(sqlite.connection(store.db))


def put_in_place(database: Path, copy: Path, now: int) -> Path | None:
    """Give a prepared copy the name of a studio that cannot be opened, and return where that was
    set aside, byte for byte; None where there was none. Takes the studio's lock meanwhile.
    """
    lock = sqlite.FileLock(database.with_name(f"{database.name}.lock"))
    with explained(tr("The backup was not restored")):
        lock.take()
        try:
            aside = _set_aside(database, now)
            if cipher.is_encrypted(copy):
                cipher.mark(database, on=True)
            copy.replace(database)
            disk.sync_folder(database.parent)
        finally:
            lock.free()
    return aside


def _set_aside(database: Path, now: int) -> Path | None:
    """Keep a damaged file and its journal under other names. The file keeps its own name too until
    the copy takes it, so that at no instant there is no studio; the journal may not meet the copy.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    aside = database.with_name(f"{database.name}.damaged-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = database.with_name(f"{database.name}.damaged-{stamp}-{number}")
    rollback = Path(f"{database}-journal")
    for path, kept in ((rollback, Path(f"{aside}-journal")), (database, aside)):
        if path.exists():
            _second_name(path, kept)
    disk.sync_folder(database.parent)
    rollback.unlink(missing_ok=True)
    return aside if aside.exists() else None


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:  # a disk without hard links
        part = other.with_name(f".{other.name}.{os.getpid()}.part")
        part.unlink(missing_ok=True)
        disk.make_private(part)
        shutil.copyfile(path, part)
        disk.sync_file(part)
        part.replace(other)


# --- What would differ ---------------------------------------------------------------------------

_PROJECTS = (
    "SELECT p.id, coalesce(p.title, ''), p.created_at, p.*, (SELECT group_concat(title, char(10))"
    " FROM (SELECT title FROM song WHERE project_id = p.id ORDER BY position))"
    " FROM project AS p WHERE p.removed_at IS NULL"
)
_CLIENTS = (
    "SELECT id, coalesce(name, email, ''), created_at, client.* FROM client"
    " WHERE removed_at IS NULL"
)
_FACTS = (
    "SELECT f.project_id, f.name, f.kind, f.at, f.recorded_at,"
    " (SELECT count(*) FROM retraction AS r WHERE r.fact_id = f.id) FROM fact AS f"
)
_SETTINGS = "SELECT name, value FROM setting WHERE name NOT LIKE 'derived.%'"

_Rows = dict[tuple[int, int], tuple[object, ...]]


def difference(store: Store, copy: Path) -> Difference:
    """What of a store would be otherwise after `take_over` with a prepared copy."""
    with store.reading(), contextlib.closing(_look(copy)) as then:
        here = sqlite.connection(store.db)
        facts_now = set(here.execute(_FACTS))
        facts_then = set(then.execute(_FACTS))
        touched = {fact[0] for fact in facts_now ^ facts_then}
        projects = _rows(here, _PROJECTS), _rows(then, _PROJECTS)
        people = _rows(here, _CLIENTS), _rows(then, _CLIENTS)
        return Difference(
            *_compared(*projects, touched),
            *_compared(*people, set()),
            facts_gone=len(facts_now - facts_then),
            facts_back=len(facts_then - facts_now),
            settings_changed=set(here.execute(_SETTINGS)) != set(then.execute(_SETTINGS)),
        )


def _rows(db: sqlite3.Connection, query: str) -> _Rows:
    """Rows by id and the instant of making: a number that was given out twice is two things."""
    return {(row[0], row[2]): tuple(row) for row in db.execute(query)}


def _compared(
    now: _Rows, then: _Rows, touched: set[int]
) -> tuple[tuple[Named, ...], tuple[Named, ...], tuple[Named, ...]]:
    def listed(rows: _Rows, keys: set[tuple[int, int]]) -> tuple[Named, ...]:
        return tuple(Named(key[0], str(rows[key][1])) for key in sorted(keys))

    both = now.keys() & then.keys()
    changed = {key for key in both if now[key] != then[key] or key[0] in touched}
    return (
        listed(now, now.keys() - then.keys()),
        listed(then, then.keys() - now.keys()),
        listed(now, changed),
    )


def _look(path: Path) -> sqlite3.Connection:
    return sqlite.look(path)
