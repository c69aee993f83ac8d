"""Backups in a folder: made whole and checked, named to the second, told apart, thinned.

A backup is three files: the database, its receipt (`….db.json`: hash, counts, the last operation),
written first, so that a backup under its name always has one; and, where asked for, everything in
plain JSON (`….plain.json`), for programs that read no SQLite.
"""

from __future__ import annotations

import calendar
import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import studio_desk.store.backup_thinning as backup_thinning
import studio_desk.store.cipher as cipher
import studio_desk.store.disk as disk
import studio_desk.store.sqlite as sqlite
from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.store.backup_plain import write_plain
from studio_desk.store.backup_thinning import Made
from studio_desk.store.opening import Store
from studio_desk.tongue import tr
from studio_desk.values import dataclass

FORMAT = "studio-desk/backup@1"
# Why a backup was made; the last five are made before something that could go wrong.
REASONS = ("change", "quit", "asked", "import", "restore", "purge", "erase", "migrate")
GUARDS = frozenset(REASONS[3:])
_NAME = re.compile(r"(?P<stem>.+?)(-v\d+)?-(?P<stamp>\d{8}-\d{6})(-\d+)?(-(?P<why>[a-z]+))?\.db")
_PART = re.compile(r"\..+\.(?:(?P<pid>\d+)|db)\.part(\.part)?(-journal)?")
_BLOCK = 2**20


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is written beside a backup: its SHA-256 and size in bytes, and what is in it.

    `operation` and `operation_at` are the journal's last row: with them a backup is compared with
    the studio without reading either.
    """

    sha256: str
    size: int
    operation: int
    operation_at: int
    projects: int
    clients: int
    facts: int
    why: str
    format: str = FORMAT
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in a folder. `at` is UTC seconds; `receipt` None where it has none."""

    path: Path
    at: int
    why: str
    receipt: Receipt | None = None

    @property
    def guard(self) -> bool:
        return self.why in GUARDS


# --- Making ------------------------------------------------------------------------------------


def make(store: Store, folder: Path, now: int, why: str, *, plain: bool = False) -> Backup:
    """Write a backup of the present state into `folder` and return it. Raises `KnownError`."""
    assert why in REASONS, why
    with explained(tr("The backup was not written")):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_parts(folder)
        target = _free_name(folder, store.path.stem, now, why)
        part = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            store.back_up(part)
            receipt = receipt_of(part, why)
            _write(receipt_path(target), json.dumps(asdict(receipt), indent=2) + "\n")
            if plain and not receipt.encrypted:  # else the plain text would give it all away
                write_plain(part, plain_path(target))
            part.replace(target)
            disk.sync_folder(folder)
        except BaseException:
            for left in (part, receipt_path(target), plain_path(target)):
                with contextlib.suppress(OSError):
                    left.unlink(missing_ok=True)
            raise
    return Backup(target, now, why, receipt)


def receipt_path(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.json")


def plain_path(backup: Path) -> Path:
    return backup.with_name(f"{backup.stem}.plain.json")


def _free_name(folder: Path, stem: str, now: int, why: str) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    ending = f"-{why}" if why in GUARDS else ""
    number = 1
    while True:
        again = "" if number == 1 else f"-{number}"
        path = folder / f"{stem}-{stamp}{again}{ending}.db"
        if not path.exists():
            return path
        number += 1


def _write(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    disk.make_private(part)
    try:
        part.write_text(text, encoding="utf-8")
        disk.sync_file(part)
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _clear_parts(folder: Path) -> None:
    """Take away what a killed process has left half written; a running one's is left alone."""
    for path in folder.glob(".*.part*"):
        match = _PART.fullmatch(path.name)
        if match and not (match["pid"] and runs(int(match["pid"]))):
            with contextlib.suppress(OSError):
                path.unlink()


def runs(pid: int) -> bool:
    """Whether another process of that number is at work (this one's own leftovers are old)."""
    if os.name != "posix":  # there, a file in use cannot be removed
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return pid != os.getpid()


# --- What is there -------------------------------------------------------------------------------


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first. Other files are passed over."""
    found = []
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    for path in paths:
        at, _ = _named(path.name)
        if at is not None:
            found.append(named(path, at))
    return sorted(found, key=lambda each: (each.at, each.path.name), reverse=True)


def named(path: Path, at: int) -> Backup:
    """A file of any name as a backup; `at` where its name tells no instant."""
    stamp, why = _named(path.name)
    receipt = _receipt(path)
    return Backup(path, at if stamp is None else stamp, receipt.why if receipt else why, receipt)


def _named(name: str) -> tuple[int | None, str]:
    match = _NAME.fullmatch(name)
    if match is None:
        return None, "asked"
    try:
        at = calendar.timegm(time.strptime(match["stamp"], "%Y%m%d-%H%M%S"))
    except ValueError:
        return None, "asked"
    why = match["why"] or ("migrate" if re.search(r"-v\d+-\d{8}-", name) else "change")
    return at, why


def _receipt(path: Path) -> Receipt | None:
    try:
        raw = json.loads(receipt_path(path).read_text(encoding="utf-8"))
        receipt = Receipt(**raw)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    whole = all(type(getattr(receipt, name)) is int for name in ("size", "operation", "projects"))
    return receipt if receipt.format == FORMAT and whole and receipt.why in REASONS else None


def receipt_of(path: Path, why: str) -> Receipt:
    """What a whole database file holds, counted; part of making and of checking a backup."""
    with contextlib.closing(_look(path)) as db:
        last = db.execute("SELECT id, at FROM operation ORDER BY id DESC LIMIT 1").fetchone()
        counts = {
            table: int(db.execute(f"SELECT count(*) FROM {table}{where}").fetchone()[0])  # noqa: S608  # our own names
            for table, where in (
                ("project", " WHERE removed_at IS NULL"),
                ("client", " WHERE removed_at IS NULL"),
                ("fact", ""),
            )
        }
    return Receipt(
        sha256=digest(path),
        size=path.stat().st_size,
        operation=last[0] if last else 0,
        operation_at=last[1] if last else 0,
        projects=counts["project"],
        clients=counts["client"],
        facts=counts["fact"],
        why=why,
        encrypted=cipher.is_encrypted(path),
    )


def state_of(store: Store) -> tuple[int, int]:
    """The journal's last operation and its instant: another one, and a backup is worth making."""
    with store.reading():
        rows = sqlite.sql(store.db, "SELECT id, at FROM operation ORDER BY id DESC LIMIT 1")
        row = rows.fetchone()
    return (int(row[0]), int(row[1])) if row else (0, 0)


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    sums = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            sums.update(block)
    return sums.hexdigest()


def _look(path: Path) -> sqlite3.Connection:
    db = sqlite.look(path, immutable=True)
    db.execute("PRAGMA trusted_schema = OFF")
    return db


def faults(path: Path, newest_version: int) -> str | None:
    """What is wrong with a backup, in a few words; None where it is good. Reads all of it."""
    try:
        head = sqlite.read_head(path)
        if head is None or head.application_id != sqlite.APPLICATION_ID:
            return tr("not a backup of this program")
        if head.version > newest_version:
            return tr("written by a newer version of this program")
        receipt = _receipt(path)
        if receipt is not None and receipt.sha256 != digest(path):
            return tr("changed since it was made")
        if not head.whole:
            return tr("cut short")
        with contextlib.closing(_look(path)) as db:
            if [row[0] for row in db.execute("PRAGMA integrity_check(1)")] != ["ok"]:
                return tr("damaged")
            if db.execute("PRAGMA foreign_key_check").fetchone():
                return tr("damaged")
        receipt_of(path, "asked")
    except OSError as problem:
        return system_words(problem, tr("cannot be read"), inside=True)
    except cipher.NeedsPassphrase:
        return tr("encrypted with another passphrase")
    except cipher.errors(ValueError, OverflowError):
        # Bytes that are no database show as any of these, according to where they lie.
        return tr("damaged")
    return None


# --- Keeping -----------------------------------------------------------------------------------


def thin(folder: Path, now: int) -> list[Path]:
    """Remove the backups that no slot keeps any more, and receipts left alone. What it removed."""
    found = listed(folder)
    stay = backup_thinning.kept([Made(b.at, b.path.name, b.guard) for b in found], now)
    gone = [each.path for each in found if each.path.name not in stay]
    for path in gone:
        for each in (path, receipt_path(path), plain_path(path)):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)
    for path in _of_no_backup(folder):
        with contextlib.suppress(OSError):
            path.unlink()
    return gone


def _of_no_backup(folder: Path) -> Iterable[Path]:
    with contextlib.suppress(OSError):
        for path in folder.glob("*.db.json"):
            backup = path.with_name(path.name.removesuffix(".json"))
            if _named(backup.name)[0] is not None and not backup.exists():
                yield path
                plain = plain_path(backup)
                if plain.exists():
                    yield plain


def copy(backup: Backup, folder: Path) -> Backup:
    """Copy a backup into another folder, checked byte for byte. Raises `OSError`, `KnownError`."""
    _clear_parts(folder)
    target = folder / backup.path.name
    for source in (receipt_path(backup.path), plain_path(backup.path), backup.path):
        if not source.exists():
            continue
        wanted = folder / source.name
        part = wanted.with_name(f".{wanted.name}.{os.getpid()}.part")
        part.unlink(missing_ok=True)
        disk.make_private(part)
        try:
            with source.open("rb") as read, part.open("wb") as write:
                shutil.copyfileobj(read, write, _BLOCK)
            disk.sync_file(part)
            if digest(part) != digest(source):
                raise KnownError(
                    tr("The copy of the backup in {folder} is not what was written.", folder=folder)
                )
            part.replace(wanted)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    disk.sync_folder(folder)
    return replace(backup, path=target)


@contextlib.contextmanager
def explained(what: str) -> Iterator[None]:
    """Turn what the system refuses into one plain line."""
    try:
        with sqlite.told():
            yield
    except OSError as problem:
        raise KnownError(
            tr(
                "{what}: {why}. The studio is unchanged.",
                what=what,
                why=system_words(problem, tr("it could not be written"), inside=True),
            ),
            tr("Make room, or make the folder writable, then do it again."),
        ) from problem


def encrypt(backup: Backup, passphrase: str | None) -> Backup:
    """Write a backup anew, encrypted with a passphrase or (None) plain; its receipt follows. The
    plain JSON beside an encrypted one goes. Raises `KnownError`; the backup is then as it was.
    """
    part = backup.path.with_name(f".{backup.path.name}.{os.getpid()}.part")
    with explained(tr("The backup was not written anew")):
        try:
            cipher.recast(backup.path, part, passphrase)
            why = backup.receipt.why if backup.receipt else backup.why
            receipt = replace(receipt_of(part, why), encrypted=passphrase is not None)
            part.replace(backup.path)
            _write(receipt_path(backup.path), json.dumps(asdict(receipt), indent=2) + "\n")
            if receipt.encrypted:
                plain_path(backup.path).unlink(missing_ok=True)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    return replace(backup, receipt=receipt)
