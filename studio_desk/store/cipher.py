"""Encrypted files: SQLCipher by passphrase, where the owner wants it. An extra of the package.

The key is derived as SQLCipher itself does it (PBKDF2 with SHA-512 and the salt that begins the
file), once for each file instead of at each connection; any SQLCipher tool opens the file with the
passphrase alone. Passphrases that this process was told are held here, in memory, and nowhere else:
every connection of a process opens the same studio, like every thread of it shares one zone.

A marker beside the studio's file says that it is encrypted, so that one that is damaged is not
taken for one whose passphrase is wanted. A plain file is plain, whatever lies beside it.
"""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

import studio_desk.store.disk as disk
from studio_desk.errors import KnownError
from studio_desk.tongue import tr

MAGIC = b"SQLite format 3\x00"
_SALT = 16  # bytes
_ROUNDS = 256_000  # SQLCipher 4's own number
_PAGE = 4096  # bytes of a page of a SQLCipher file
_MARK = "studio-desk/cipher@1"

log = logging.getLogger(__name__)


class NeedsPassphrase(KnownError):
    """The file is encrypted, and no passphrase that is known here opens it: `wrong` tells whether
    one was tried.
    """

    def __init__(self, path: Path, *, wrong: bool) -> None:
        tried = "with another passphrase" if wrong else "and needs its passphrase"
        super().__init__(
            f"{path.name} is encrypted {tried}. It was left as it is.",
            "Give the passphrase that was set for it."
            if wrong
            else "Open the program and type it, or give it with --passphrase-file FILE.",
        )
        self.path, self.wrong = path, wrong


class _Ring:
    """The passphrases that this process was told, and the keys made of them, by salt."""

    def __init__(self) -> None:
        self.passphrases: list[str] = []
        self.keys: dict[bytes, str] = {}


_ring = _Ring()


def available() -> bool:
    """Whether the library is installed."""
    return importlib.util.find_spec("sqlcipher3") is not None


def unlock(passphrase: str) -> None:
    """Try this passphrase on encrypted files from now on, before those known already."""
    if passphrase in _ring.passphrases:
        _ring.passphrases.remove(passphrase)
    _ring.passphrases.insert(0, passphrase)


def forget() -> None:
    """Know no passphrase any more. Connections that are open stay so."""
    _ring.passphrases.clear()
    _ring.keys.clear()


def marker(path: Path) -> Path:
    return path.with_name(f"{path.name}.cipher")


def mark(path: Path, *, on: bool) -> None:
    """Say beside a file that it is encrypted, or no more; on the disk when it returns."""
    beside = marker(path)
    if on:
        part = beside.with_name(f".{beside.name}.{os.getpid()}.part")
        part.unlink(missing_ok=True)
        disk.make_private(part)
        part.write_text(json.dumps({"format": _MARK}) + "\n", encoding="utf-8")
        disk.sync_file(part)
        part.replace(beside)
    else:
        beside.unlink(missing_ok=True)
    disk.sync_folder(path.parent)


def unmark_plain(path: Path) -> None:
    """Take away the mark of a file that is plain: an encryption that was killed has left it."""
    if _head(path) == MAGIC and marker(path).exists():
        mark(path, on=False)


def is_encrypted(path: Path) -> bool:
    """Whether a file is to be opened by SQLCipher: it is not plain, and it is marked, or a
    passphrase is known that it may be tried with.
    """
    head = _head(path)
    if len(head) < _SALT or head == MAGIC:
        return False
    if marker(path).exists() or _in_receipt(path):
        return True
    return bool(_ring.passphrases) and path.stat().st_size % _PAGE == 0


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SALT)
    except FileNotFoundError:
        return b""


def _in_receipt(path: Path) -> bool:
    receipt = path.with_name(f"{path.name}.json")
    try:
        found = json.loads(receipt.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("encrypted") is True


# --- Connections -----------------------------------------------------------------------------


def errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What the drivers at work here raise, and `others`."""
    module = sys.modules.get("sqlcipher3.dbapi2")
    own = (sqlite3.Error,) if module is None else (sqlite3.Error, module.Error)
    return (*others, *own)


def connect(database: str, path: Path, **options: Any) -> sqlite3.Connection:
    """A connection to the encrypted file at `path`, which `database` names (it may be a URI).

    Raises `NeedsPassphrase`.
    """
    key = _key_of(path)
    return _opened(database, key, **options)


def new_connection(path: Path) -> sqlite3.Connection:
    """A connection to an empty file that will be encrypted with the passphrase told last."""
    return _opened(str(path), new_key(_ring.passphrases[0]), isolation_level=None)


def plain_connection(path: Path) -> sqlite3.Connection:
    """A connection of SQLCipher's library to a plain file: for copying it into an encrypted one."""
    return _opened(str(path), None, isolation_level=None)


def new_key(passphrase: str) -> str:
    """The key of a new file, with a salt of its own."""
    import secrets

    return _literal(passphrase, secrets.token_bytes(_SALT))


def opens(path: Path, passphrase: str) -> bool:
    """Whether a passphrase opens an encrypted file."""
    return _fits(path, _literal(passphrase, _head(path)))


def _fits(path: Path, key: str) -> bool:
    db = _opened(f"{path.absolute().as_uri()}?mode=ro&immutable=1", key, uri=True)
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except errors() as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            return False
        raise
    finally:
        db.close()
    return True


def _key_of(path: Path) -> str:
    salt = _head(path)
    if salt in _ring.keys:
        return _ring.keys[salt]
    for passphrase in _ring.passphrases:
        key = _literal(passphrase, salt)
        if _fits(path, key):
            _ring.keys[salt] = key
            return key
    raise NeedsPassphrase(path, wrong=bool(_ring.passphrases))


def passphrase_of(path: Path) -> str:
    """The passphrase, of those known here, that opens an encrypted file. Raises
    `NeedsPassphrase`.
    """
    key, salt = _key_of(path), _head(path)
    return next(each for each in _ring.passphrases if _literal(each, salt) == key)


def _literal(passphrase: str, salt: bytes) -> str:
    """SQLCipher's form of a raw key with its salt."""
    import hashlib  # OpenSSL, which a plain file does not need

    key = hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, _ROUNDS, 32)
    return f"x'{key.hex()}{salt.hex()}'"


def _opened(database: str, key: str | None, **options: Any) -> sqlite3.Connection:
    if not available():
        raise KnownError(
            tr("The studio is encrypted, and what opens such files is not installed."),
            tr("Install it: pip install 'studio-desk[encryption]'."),
        )
    from sqlcipher3 import dbapi2

    db: sqlite3.Connection = dbapi2.connect(database, **options)
    db.execute("PRAGMA cipher_log_level = NONE")  # its log is for its developers
    if key is not None:
        db.execute(f'PRAGMA key = "{key}"')
    return db


# --- From plain to encrypted, and back ----------------------------------------------------------


def recast(path: Path, target: Path, passphrase: str | None) -> None:
    """Write what the file at `path` holds to a new file `target`, encrypted with `passphrase` or
    plain (None): private, checked against the old one, on the disk. Raises `KnownError`.
    """
    target.unlink(missing_ok=True)
    disk.make_private(target)
    source = (
        _opened(str(path), _key_of(path), isolation_level=None)
        if is_encrypted(path)
        else plain_connection(path)
    )
    try:
        key = "" if passphrase is None else new_key(passphrase)
        source.execute("ATTACH DATABASE ? AS other KEY ?", (str(target), key))
        source.execute("SELECT sqlcipher_export('other')")
        for name in ("application_id", "user_version"):
            value = source.execute(f"PRAGMA main.{name}").fetchone()[0]
            source.execute(f"PRAGMA other.{name} = {int(value)}")
        same = _counts(source, "main") == _counts(source, "other")
        found = [row[0] for row in source.execute("PRAGMA other.integrity_check")]
    finally:
        source.close()
    if not same or found != ["ok"]:
        target.unlink(missing_ok=True)
        raise KnownError(
            tr("The new file does not hold what the old one holds. Nothing was changed.")
        )
    disk.sync_file(target)


def _counts(db: sqlite3.Connection, schema: str) -> dict[str, int]:
    names = [
        str(row[0])
        for row in db.execute(
            f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"  # noqa: S608  # our own word
            " AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        )
    ]
    return {
        name: int(db.execute(f'SELECT count(*) FROM {schema}."{name}"').fetchone()[0])  # noqa: S608  # names of tables
        for name in names
    }
