"""Everything in plain JSON: every table but the derived ones, row by row; and back again, equal.

One object for each row, keys as the columns are named, instants as seconds of UTC, money as
hundredths. The text is the same for the same rows, so two studios are equal where their texts are.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import studio_desk.store.disk as disk
import studio_desk.store.sqlite as sqlite
from studio_desk.errors import KnownError, WrongInput
from studio_desk.oswords import system_words
from studio_desk.store.alltables import DERIVED, TABLES
from studio_desk.store.opening import Store
from studio_desk.store.schema import SCHEMA_VERSION
from studio_desk.tongue import tr

FORMAT = "studio-desk/everything@1"
_REFUSED = (sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError)
_MOST = 2**31  # bytes of a file that is taken in


def tables() -> tuple[str, ...]:
    """The names of the tables that are written out, in an order in which they can be filled."""
    return tuple(table._meta.table_name for table in TABLES if table not in DERIVED)  # noqa: SLF001  # peewee's documented way


def write_plain(database: Path, target: Path) -> None:
    """Write what a whole database file holds to `target`: private, whole or not at all."""
    with contextlib.closing(sqlite.look(database, immutable=True)) as db:
        _write(target, _lines(db))


def write_store(store: Store, target: Path) -> None:
    """Write what an open store holds."""
    with store.reading():
        _write(target, _lines(sqlite.connection(store.db)))


def text_of(store: Store) -> str:
    """The same as a text: what tells whether two studios are equal."""
    with store.reading():
        return "".join(_lines(sqlite.connection(store.db)))


def _write(target: Path, lines: Iterator[str]) -> None:
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    disk.make_private(part)
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        disk.sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _lines(db: sqlite3.Connection) -> Iterator[str]:
    head = {"format": FORMAT, "schema": SCHEMA_VERSION}
    yield json.dumps(head)[:-1] + ', "tables": {\n'
    names = tables()
    for position, name in enumerate(names):
        yield f"{json.dumps(name)}: ["
        cursor = db.execute(f'SELECT * FROM "{name}" ORDER BY rowid')  # noqa: S608  # our own names
        columns = [column[0] for column in cursor.description]
        comma = "\n"
        for row in cursor:
            values = dict(zip(columns, row, strict=True))
            yield comma + json.dumps(values, ensure_ascii=False)
            comma = ",\n"
        yield "\n]" + (",\n" if position < len(names) - 1 else "\n")
    yield "}}\n"


def read(path: Path) -> Mapping[str, list[dict[str, Any]]]:
    """The tables of a file. Raises `WrongInput` where it is none, or another version's."""
    try:
        if path.stat().st_size > _MOST:
            raise WrongInput(tr("{path} is too large to be read at once.", path=path))
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise WrongInput(
            tr("{path} was not read: {why}.", path=path, why=system_words(problem, inside=True))
        ) from problem
    except (ValueError, RecursionError) as problem:
        raise WrongInput(
            tr("{path} is not JSON, or is cut short. Nothing was taken in.", path=path)
        ) from problem
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise WrongInput(tr("{path} is no export of everything. Nothing was taken in.", path=path))
    if document.get("schema") != SCHEMA_VERSION:
        raise WrongInput(
            tr(
                "{path} was written by another version of this program. Nothing was taken in.",
                path=path,
            ),
            tr("Restore a backup instead: those of older versions are brought up to date."),
        )
    found = document.get("tables")
    names = tables()
    good = isinstance(found, dict) and all(
        isinstance(found.get(name), list) and all(isinstance(row, dict) for row in found[name])
        for name in names
    )
    if not good:
        raise WrongInput(tr("{path} does not hold every table. Nothing was taken in.", path=path))
    assert isinstance(found, dict)
    return {name: found[name] for name in names}


def fill(store: Store, content: Mapping[str, list[dict[str, Any]]]) -> None:
    """Write the rows of an export into an empty store; part of the caller's transaction.

    Raises `KnownError` where the store is not empty, or a row is refused by its table.
    """
    if any(
        sqlite.sql(store.db, f"SELECT 1 FROM {name} LIMIT 1").fetchone()  # noqa: S608
        for name in ("project", "client", "fact")
    ):
        raise KnownError(
            tr("Nothing was taken in: this profile holds projects or clients already."),
            tr("Take it into a profile of its own with --profile DIR."),
        )
    db = sqlite.connection(store.db)
    known = {
        name: [row[1] for row in db.execute(f'PRAGMA table_info("{name}")')] for name in content
    }
    try:
        sqlite.sql(store.db, "PRAGMA defer_foreign_keys = ON")
        sqlite.sql(store.db, "DELETE FROM setting")  # a new studio's first ones
        for name, rows in content.items():
            columns = known[name]
            unknown = {key for row in rows for key in row} - set(columns)
            if unknown:
                raise KnownError(
                    tr(
                        "The export has a column {table}.{column} unknown here.",
                        table=name,
                        column=min(unknown),
                    )
                )
            marks = ", ".join("?" for _ in columns)
            listed = ", ".join(f'"{column}"' for column in columns)
            db.executemany(
                f'INSERT INTO "{name}" ({listed}) VALUES ({marks})',  # noqa: S608  # columns of ours
                ([row.get(column) for column in columns] for row in rows),
            )
        broken = db.execute("PRAGMA foreign_key_check").fetchone()
    except (*_REFUSED, OverflowError, ValueError) as problem:
        raise KnownError(
            tr(
                "The export holds what a studio cannot ({kind}). Nothing was taken in.",
                kind=type(problem).__name__,
            )
        ) from problem
    if broken:
        raise KnownError(
            tr("The export points to rows that it does not hold. Nothing was taken in.")
        )
