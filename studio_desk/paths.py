"""The only place that asks where data, settings, state, logs and backups live.

``appdirs`` knows each platform's habits and is imported here alone, and late: it is no longer
maintained, and a run with ``--profile DIR`` does without it.
"""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.tongue import tr
from studio_desk.values import dataclass

APP_NAME = "studio-desk"

_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one profile. Making the value touches nothing on disk; ``create()`` does.

    ``data`` holds the database, ``backups`` its copies, ``config`` what the owner may edit by hand
    (policies of their own), ``state`` what may be lost without harm but should outlive a cache
    (window places, the lock of the one running instance), ``logs`` the logs, ``cache`` what can be
    made again.
    """

    data: Path
    state: Path
    logs: Path
    backups: Path
    config: Path
    cache: Path

    @classmethod
    def default(cls) -> Paths:
        """Return the folders of the owner's own profile, where the platform wants them."""
        import appdirs

        def ask(folder: str) -> Path:
            return Path(getattr(appdirs, f"user_{folder}_dir")(APP_NAME, appauthor=False))

        data, state = ask("data"), ask("state")
        return cls(
            data=data,
            state=state,
            # Not appdirs' log folder: on Linux that is inside the cache, which cleaners empty.
            logs=state / "logs",
            backups=data / "backups",
            config=ask("config"),
            cache=ask("cache"),
        )

    @classmethod
    def under(cls, profile: str | os.PathLike[str]) -> Paths:
        """Return the folders of a profile that keeps everything below one folder."""
        # Made absolute at once, so that a later change of folder cannot move the database.
        root = Path(os.path.abspath(Path(profile).expanduser()))
        return cls(
            data=root / "data",
            state=root / "state",
            logs=root / "state" / "logs",
            backups=root / "data" / "backups",
            config=root / "config",
            cache=root / "cache",
        )

    @property
    def database(self) -> Path:
        """The file that holds everything the studio recorded."""
        return self.data / "studio.db"

    @property
    def evidence(self) -> Path:
        """The folder of files that were kept as evidence."""
        return evidence_beside(self.database)

    def has_studio(self) -> bool:
        """Whether the database is there. Raises ``KnownError`` where that cannot be seen."""
        try:
            return self.database.exists()
        except OSError as problem:
            raise KnownError(
                tr(
                    "The folder {data} cannot be looked into: {why}.",
                    data=self.data,
                    why=system_words(problem),
                ),
                tr("Make it readable for yourself, or choose another with --profile DIR."),
            ) from problem

    def create(self) -> Paths:
        """Make the folders that are missing, for the owner's eyes only, and return ``self``.

        Folders of ours that stand open to others are closed to them. Raises ``KnownError`` where
        a folder cannot be made.
        """
        for field in fields(self):
            _make_private(getattr(self, field.name))
        return self


def evidence_beside(database: Path) -> Path:
    """Where the evidence of a studio's file lies: beside it, so that they are moved together."""
    return database.with_name("evidence")


def logos_beside(database: Path) -> Path:
    """Where the pictures lie that the owner chose as the studio's logo."""
    return database.with_name("logos")


def _make_private(folder: Path) -> None:
    """Make ``folder`` and its missing parents with mode 0700, whatever the umask says."""
    missing = []
    try:
        for level in (folder, *folder.parents):
            if level.exists():
                break
            missing.append(level)
        for level in reversed(missing):
            level.mkdir(mode=_PRIVATE, exist_ok=True)
            level.chmod(_PRIVATE)
        if not folder.is_dir():
            raise NotADirectoryError(20, "a file is in its place", str(folder))
    except OSError as problem:
        raise KnownError(
            tr(
                "The folder {folder} cannot be made: {why}.",
                folder=folder,
                why=system_words(problem),
            ),
            tr("Choose another with --profile DIR."),
        ) from problem
    if not missing and os.name == "posix" and folder.stat().st_mode & 0o077:
        _close_to_others(folder)


def _close_to_others(folder: Path) -> None:
    try:
        folder.chmod(_PRIVATE)
    except OSError:
        # A disk without modes (FAT, some network shares) or another's folder: it cannot be
        # closed, and refusing to work there would help nobody.
        return
