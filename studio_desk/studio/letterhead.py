"""The studio's logo: checked, kept in the studio's file, and found again by its name.

The setting `logo` names the picture, which goes by the beginning of its SHA-256; so choosing
another and undoing that needs nothing moved. A picture that no setting ever named goes when the
next is taken. Earlier versions kept the files beside the studio's (`paths.logos_beside`), where no
backup knew them: `bring_in` takes them over.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
from pathlib import Path
from typing import NamedTuple

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.paths import logos_beside
from studio_desk.store import Store, journal, settings
from studio_desk.tongue import tr

LARGEST = 2_000_000  # bytes; a report holds the logo on each page
KINDS = {".svg": b"<", ".png": b"\x89PNG", ".jpg": b"\xff\xd8", ".jpeg": b"\xff\xd8"}
"""What a logo may be, and how such a file begins."""
NAME = re.compile(r"[0-9a-f]{16}\.(?:svg|png|jpe?g)")

log = logging.getLogger(__name__)


class Logo(NamedTuple):
    """A picture: its name, which ends as its kind of file does, and its bytes."""

    name: str
    data: bytes


class Letterhead:
    """The logos of one studio."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, name: str) -> Logo | None:
        """The picture of a name; None where none is named, or it is not there any more."""
        if not NAME.fullmatch(name):
            return None
        with self._store.reading():
            data = settings.picture(self._store, name)
        return Logo(name, data) if data is not None and _fits(name, data) else None

    def take(self, file: Path) -> str:
        """Keep a picture; its name is what the setting `logo` takes.

        Raises `KnownError` for what is no SVG, PNG or JPEG, or too large, or cannot be read.
        """
        begins = KINDS.get(file.suffix.lower())
        try:
            data = file.read_bytes()
        except OSError as problem:
            raise KnownError(
                tr("{name} cannot be read: {why}.", name=file.name, why=system_words(problem))
            ) from problem
        if begins is None or not data.lstrip().startswith(begins):
            raise KnownError(
                tr("{name} is no picture for a letterhead.", name=file.name),
                tr("Use SVG, PNG or JPEG."),
            )
        if len(data) > LARGEST:
            raise KnownError(
                tr("{name} is over 2 MB.", name=file.name), tr("Use a smaller picture.")
            )
        name = f"{hashlib.sha256(data).hexdigest()[:16]}{file.suffix.lower()}"
        with self._store.transaction():
            for unused in settings.pictures(self._store) - self._named() - {name}:
                settings.forget_picture(self._store, unused)
            settings.keep_picture(self._store, name, data)
        return name

    def bring_in(self) -> None:
        """Take over the files that an earlier version kept beside the studio's. They stay for a
        backup of that version, which may come back; beside an encrypted studio they go.
        """
        folder = logos_beside(self._store.path)
        try:
            files = [path for path in folder.iterdir() if NAME.fullmatch(path.name)]
            small = [path for path in files if path.stat().st_size <= LARGEST]
            found = {path: path.read_bytes() for path in small}
        except FileNotFoundError:
            return
        except OSError as problem:
            log.warning("the logos beside the studio were not read (%s)", problem.errno)
            return
        kept = settings.pictures(self._store)
        good = {path: data for path, data in found.items() if _fits(path.name, data)}
        with self._store.transaction():
            for path, data in good.items():
                if path.name not in kept:
                    settings.keep_picture(self._store, path.name, data)
        if self._store.encrypted:
            with contextlib.suppress(OSError):
                for path in good:
                    path.unlink()
                folder.rmdir()

    def _named(self) -> frozenset[str]:
        """The names that the setting has, or ever had: an undo may bring each of them back."""
        now = settings.load(self._store).get("logo")
        return frozenset({*journal.values_of(self._store, "setting", "logo"), now} - {None})


def _fits(name: str, data: bytes) -> bool:
    return hashlib.sha256(data).hexdigest().startswith(name[:16])
