"""Bringing an older file up to the present schema, without ever risking what it holds.

Order: check the version → back up (SQLite's own way, checked, on the disk, then by name) → change
the tables in one transaction with foreign keys off → compare row counts and foreign keys → tidy up
→ write the new version, all before that transaction ends. Whatever fails, the file is as it was.

A migration is written once, for good, against the tables as they were then: it uses SQL or models
of its own (frozen copies), never those of `models.py`, which move on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from peewee import SqliteDatabase

import studio_desk.store.sqlite as sqlite
import studio_desk.store.upgrade_2 as upgrade_2
import studio_desk.store.upgrade_3 as upgrade_3
from studio_desk.errors import KnownError
from studio_desk.tongue import tr
from studio_desk.values import dataclass


def _nothing(_: SqliteDatabase) -> None:
    """Tidying up where there is nothing to tidy."""


@dataclass(frozen=True, slots=True)
class Migration:
    """The step from one schema version to the next.

    `change` alters the tables and fills what is new. The tables that were there must then hold as
    many rows as before, except those named in `may_differ`; only afterwards `tidy` may drop what
    is no longer used. Both are handed a database inside the migrator's transaction.
    """

    change: Callable[[SqliteDatabase], None]
    tidy: Callable[[SqliteDatabase], None] = _nothing
    may_differ: frozenset[str] = frozenset()


# By the version that a step starts from: 1 leads to 2. Version 1 is the first that was released.
MIGRATIONS: Mapping[int, Migration] = {
    1: Migration(upgrade_2.change),
    2: Migration(upgrade_3.change),
}


def migrate(
    path: Path,
    backups: Path,
    stamp: str,
    *,
    found: int,
    wanted: int,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> Path:
    """Bring the file at `path` from schema version `found` to `wanted`; return the backup's path.

    The caller holds the store's lock and has checked that the file is the studio's own. `stamp`
    goes into the backup's name. Raises `KnownError` where a step is missing or its result does
    not hold what it held before.
    """
    missing = [version for version in range(found, wanted) if version not in migrations]
    if missing:
        raise KnownError(
            tr(
                "{path} has version {found} of the studio's file, which this program "
                "cannot bring to version {wanted}. The file was left as it is.",
                path=path,
                found=found,
                wanted=wanted,
            ),
            tr("Open it with an earlier version of the program first."),
        )
    db = sqlite.connect(path, foreign_keys=False)
    with sqlite.told(), db.connection_context():
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        backup = backups / f"{path.stem}-v{found}-{stamp}.db"
        sqlite.back_up(db, backup)
        with db.atomic():
            for version in range(found, wanted):
                _step(db, migrations[version], version + 1)
    return backup


def _step(db: SqliteDatabase, migration: Migration, to: int) -> None:
    before = sqlite.count_rows(db)
    migration.change(db)
    after = sqlite.count_rows(db)
    lost = sorted(
        name
        for name, count in before.items()
        if name not in migration.may_differ and after.get(name) != count
    )
    if lost:
        raise KnownError(
            tr(
                "The studio's file could not be brought to version {to}: {tables} "
                "would not hold what it held. The file was left as it is.",
                to=to,
                tables=", ".join(lost),
            ),
            tr("Go on with the earlier version of the program."),
        )
    migration.tidy(db)
    faults = sqlite.faults(db)
    if faults:
        raise KnownError(
            tr(
                "The studio's file could not be brought to version {to}: {fault}. "
                "The file was left as it is.",
                to=to,
                fault=faults[0],
            ),
            tr("Go on with the earlier version of the program."),
        )
    sqlite.set_version(db, to)
