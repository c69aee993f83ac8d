"""peewee's database on the studio's file, which may be encrypted, or open already."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

import studio_desk.store.cipher as cipher


class Database(SqliteDatabase):
    """`uri` names the file at `path`. `opened` is a connection there is already: it becomes that of
    the thread that made this. Whether the file is encrypted is asked at each connection.
    """

    def __init__(
        self, path: Path, uri: str, opened: sqlite3.Connection | None, **options: Any
    ) -> None:
        self._path, self._uri, self._wait = path, uri, options["timeout"]
        self._opened, self._thread = opened, threading.get_ident()
        super().__init__(uri, uri=True, **options)

    def _connect(self) -> Any:
        peewee: Any = super()  # it has no types
        found: Any
        if self._opened is not None and threading.get_ident() == self._thread:
            found, self._opened = self._opened, None
        elif cipher.is_encrypted(self._path):
            found = cipher.connect(
                self._uri, self._path, uri=True, timeout=self._wait, isolation_level=None
            )
        else:
            return peewee._connect()  # noqa: SLF001  # peewee's own hooks
        try:
            peewee._add_conn_hooks(found)  # noqa: SLF001
        except Exception:
            found.close()
            raise
        return found
