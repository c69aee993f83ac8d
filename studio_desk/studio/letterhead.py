"""The studio's logo: checked, copied beside the studio's file, and found again by its name.

The setting `logo` names the copy, which goes by the beginning of its SHA-256; so choosing another
and undoing that needs no file moved. A copy that no setting names any more stays, and is small.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.paths import logos_beside
from studio_desk.tongue import tr

LARGEST = 2_000_000  # bytes; a report holds the logo on each page
KINDS = {".svg": b"<", ".png": b"\x89PNG", ".jpg": b"\xff\xd8", ".jpeg": b"\xff\xd8"}
"""What a logo may be, and how such a file begins."""
NAME = re.compile(r"[0-9a-f]{16}\.(?:svg|png|jpe?g)")


class Letterhead:
    """The logos beside one studio's file."""

    def __init__(self, database: Path) -> None:
        self._folder = logos_beside(database)

    def find(self, name: str) -> Path | None:
        """The copy of a name; None where none is named, or it is not there any more."""
        path = self._folder / name
        return path if NAME.fullmatch(name) and path.is_file() else None

    def take(self, file: Path) -> str:
        """Copy a picture beside the studio's file; its name is what the setting `logo` takes.

        Raises `KnownError` for what is no SVG, PNG or JPEG, or too large, or cannot be copied.
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
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            if not (self._folder / name).is_file():
                _write(self._folder / name, data)
        except OSError as problem:
            raise KnownError(
                tr(
                    "The logo was not copied: {why}. The settings are as they were.",
                    why=system_words(problem),
                )
            ) from problem
        return name


def _write(path: Path, data: bytes) -> None:
    """Write a private file under another name, and only then give it its own."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
