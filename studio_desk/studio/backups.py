"""The studio's backups: when one is due, where they lie, whether they are good, going back to one.

The first place is the profile's own folder. The owner can choose a second one, on another drive or
in a synced folder; each profile has a folder of its own there. What is chosen stands in the
profile's configuration, not in the database: a restore must not move it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
from pathlib import Path

import studio_desk.studio.evidence.backing as backing
import studio_desk.studio.privacy as privacy
from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.paths import Paths
from studio_desk.store import SCHEMA_VERSION, Store, backup, backup_restore
from studio_desk.store.backup import Backup
from studio_desk.store.backup_restore import Difference
from studio_desk.store.backup_thinning import gone_by
from studio_desk.studio.exporting import write_whole
from studio_desk.tongue import tr
from studio_desk.values import dataclass

EVERY = 30 * 60  # seconds between two backups while the studio is in use and changes
STALE = 8 * 86_400  # seconds after which a place without a newer backup is told as behind
_PLAIN_AT_ONCE = 64 * 2**20  # up to this many bytes the plain JSON is written with every backup
_DAY = 86_400

log = logging.getLogger(__name__)

__all__ = ["Backup", "Backups", "Difference", "Place", "Preview"]


@dataclass(frozen=True, slots=True)
class Place:
    """One place of backups and how it is: `state` is ok, none (no backup yet), behind, absent (the
    folder is not there: a drive that is not plugged in), or failing (the last copy did not work,
    `problem` says why). `newest` is UTC seconds.
    """

    folder: Path
    state: str
    newest: int | None = None
    count: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A backup and what restoring it would change; `difference` None where the studio as it is
    cannot be read, so that all of it would come from the backup.
    """

    backup: Backup
    difference: Difference | None


class Backups:
    """The backups of one profile. Makes and restores through an open store; lists without one."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._paths, self._clock = paths, clock
        self._config = paths.config / "backups.json"
        self._health = paths.state / "backups.json"

    @property
    def folder(self) -> Path:
        return self._paths.backups

    # --- Making ------------------------------------------------------------------------------

    def make(self, store: Store, why: str) -> Backup:
        """Back up the present state, copy it to the second place, thin both. Raises `KnownError`
        where the first place did not work; what is wrong with the second is told by `places`.
        """
        now = self._clock.now()
        # Before it, what takes long; after it, what was kept meanwhile.
        backing.bring(store, self.folder, now)
        made = backup.make(store, self.folder, now, why, plain=self._wants_plain(store, why, now))
        self._note("evidence", self._with_evidence(store, made, now))
        backup.thin(self.folder, now)
        backing.thin(self.folder, store)
        self._to_second_place(made, now, store)
        log.info("backup made (%s)", why)
        return made

    def _with_evidence(self, store: Store, made: Backup, now: int) -> str:
        """Complete a backup by the files it needs; what stood in the way, or nothing."""
        wanted = backing.needed(store)
        problem = backing.bring(store, self.folder, now)
        try:
            backing.note(made.path, wanted)
        except OSError as failed:
            problem = problem or system_words(
                failed, tr("its list could not be written"), inside=True
            )
        if problem:
            log.info("a backup lacks evidence")
        return problem

    def before(self, store: Store, why: str) -> Backup | None:
        """Back up before something that could go wrong, unless the newest backup says the same."""
        return self.make(store, why) if self.changed(store) else None

    def due(self, store: Store) -> bool:
        """Whether something was done since the newest backup, and that one is half an hour old."""
        newest = next(iter(backup.listed(self.folder)), None)
        if newest is not None and 0 <= self._clock.now() - newest.at < EVERY:
            return False
        return self.changed(store)

    def changed(self, store: Store) -> bool:
        """Whether anything was done that no backup of the profile's own folder holds."""
        state = backup.state_of(store)
        if state == (0, 0):
            return False  # nothing was ever done
        newest = next(iter(backup.listed(self.folder)), None)
        receipt = newest.receipt if newest else None
        return receipt is None or (receipt.operation, receipt.operation_at) != state

    def _wants_plain(self, store: Store, why: str, now: int) -> bool:
        if why == "asked" or store.path.stat().st_size <= _PLAIN_AT_ONCE:
            return True
        return not any(
            now - each.at < _DAY and backup.plain_path(each.path).exists()
            for each in backup.listed(self.folder)
        )

    # --- Places --------------------------------------------------------------------------------

    def second_place(self) -> Path | None:
        """The folder that the owner chose, or None."""
        chosen = self._read(self._config).get("second")
        return Path(chosen) if isinstance(chosen, str) and chosen else None

    def choose_second_place(self, folder: Path | None) -> None:
        """Keep copies in another folder from now on (None: no more). Raises `KnownError`."""
        known = self._read(self._config)
        if folder is not None:
            folder = Path(os.path.abspath(folder.expanduser()))
            if not folder.is_dir():
                raise KnownError(
                    tr("There is no folder {folder}.", folder=folder),
                    tr("Make it, or choose another."),
                )
            if folder in (self._paths.data, self.folder) or self._paths.data in folder.parents:
                raise KnownError(
                    tr("The second place cannot lie in the studio's own folder."),
                    tr("Choose another drive, or a synced folder."),
                )
        known["second"] = None if folder is None else str(folder)
        known.setdefault("profile", secrets.token_hex(4))
        with backup.explained(tr("The choice was not kept")):
            write_whole(self._config, json.dumps(known, indent=2) + "\n")
        self._note_second("")
        if folder is not None:
            newest = next(iter(backup.listed(self.folder)), None)
            if newest is not None:
                self._to_second_place(newest, self._clock.now())

    def places(self) -> tuple[Place, ...]:
        """The first place and, where one is chosen, the second, each with its health."""
        health = self._read(self._health)
        found = [self._place(self.folder, str(health.get("evidence") or ""))]
        second = self._second_folder()
        if second is not None:
            problem = str(health.get("problem") or "")
            found.append(self._place(second, problem))
        return tuple(found)

    def second_works(self) -> bool | None:
        """Whether the second place took the last backup; None where none is chosen."""
        places = self.places()[1:]
        return places[0].state not in ("failing", "absent") if places else None

    def _place(self, folder: Path, problem: str) -> Place:
        own = folder if folder == self.folder else folder.parent
        if not own.is_dir() and own != self.folder:
            return Place(folder, "absent", problem=tr("the folder is not there"))
        made = backup.listed(folder)
        newest = made[0].at if made else None
        if problem:
            state = "failing"
        elif newest is None:
            state = "none"
        else:
            state = "behind" if self._clock.now() - newest > STALE else "ok"
        return Place(folder, state, newest, len(made), problem)

    def _second_folder(self) -> Path | None:
        chosen = self.second_place()
        if chosen is None:
            return None
        return chosen / f"studio-desk-{self._read(self._config).get('profile', 'backups')}"

    def _to_second_place(self, made: Backup, now: int, store: Store | None = None) -> None:
        folder = self._second_folder()
        if folder is None:
            return
        try:
            # Never made anew: an empty mount point is not the drive.
            folder.mkdir(mode=0o700, exist_ok=True)
            backup.copy(made, folder)
            lacking = backing.copy(made.path, folder, now)
            backup.thin(folder, now)
            if store is not None:
                backing.thin(folder, store)
        except FileNotFoundError:
            self._note_second(tr("the folder is not there"))
        except OSError as problem:
            self._note_second(system_words(problem, tr("it cannot be written"), inside=True))
        except KnownError as error:
            self._note_second(error.message)
        else:
            self._note_second(lacking)

    def _note_second(self, problem: str) -> None:
        if problem:
            log.info("the second place of backups does not work")
        self._note("problem", problem)

    def _note(self, what: str, problem: str) -> None:
        known = self._read(self._health)
        if known.get(what, "") != problem or not self._health.exists():
            with contextlib.suppress(OSError):
                write_whole(self._health, json.dumps(known | {what: problem}) + "\n")

    @staticmethod
    def _read(path: Path) -> dict[str, object]:
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    # --- What there is --------------------------------------------------------------------------

    def listed(self) -> tuple[Backup, ...]:
        """The backups of both places, newest first, each once."""
        found = {each.path.name: each for each in backup.listed(self.folder)}
        second = self._second_folder()
        if second is not None:
            for each in backup.listed(second):
                found.setdefault(each.path.name, each)
        return tuple(sorted(found.values(), key=lambda each: (each.at, each.path), reverse=True))

    def fault(self, chosen: Backup) -> str | None:
        """What is wrong with a backup, in a few words; None where it is good. Reads all of it."""
        return backup.faults(chosen.path, SCHEMA_VERSION)

    def newest_good(self) -> Backup | None:
        """The newest backup that passes its check."""
        return next((each for each in self.listed() if self.fault(each) is None), None)

    def find(self, name: str) -> Backup:
        """A backup by "newest", its name or its path. Raises `KnownError`."""
        if name == "newest":
            found = self.newest_good()
            if found is None:
                raise KnownError(tr("There is no good backup of this studio."))
            return found
        for each in self.listed():
            if each.path.name == name:
                return each
        path = Path(name)
        if not path.is_file():
            raise KnownError(
                tr("There is no backup {name}.", name=name),
                tr("studio-desk backup --list shows them."),
            )
        return backup.named(path, int(path.stat().st_mtime))

    def gone_by(self) -> int:
        """The instant by which nothing that is erased now is in any backup (UTC seconds)."""
        return gone_by(self._clock.now())

    # --- Encryption ------------------------------------------------------------------------------

    def encrypt(self, store: Store, passphrase: str | None) -> tuple[str, ...]:
        """Encrypt the studio with a passphrase from now on (None: no more), and then the backups of
        both places too. Returns a line for each backup that stayed as it was. Raises `KnownError`
        where the studio could not be encrypted; nothing was changed then.
        """
        if passphrase is not None and not privacy.good(passphrase):
            raise KnownError(
                tr(
                    "A passphrase has at least {count} characters. Nothing was changed.",
                    count=privacy.SHORTEST,
                ),
                tr("Several words that nobody would guess are best."),
            )
        if not privacy.available():
            raise KnownError(
                tr("The part of the program that encrypts is not installed. Nothing was changed."),
                tr(privacy.INSTALL),
            )
        store.encrypt(passphrase)
        log.info("the studio is %s now", "plain" if passphrase is None else "encrypted")
        second = self._second_folder()
        folders = [self.folder] if second is None else [self.folder, second]
        stayed = []
        for each in (found for folder in folders for found in backup.listed(folder)):
            try:
                backup.encrypt(each, passphrase)
            except KnownError as error:
                stayed.append(f"{each.path}: {error.line}")
        return tuple(stayed)

    # --- Going back ------------------------------------------------------------------------------

    def preview(self, store: Store | None, chosen: Backup) -> Preview:
        """What restoring a backup would change. Raises `KnownError` where it is no good."""
        now = self._clock.now()
        with backup_restore.prepared(chosen, self._paths.database, now) as copy:
            if store is None:
                return Preview(chosen, None)
            return Preview(chosen, backup_restore.difference(store, copy))

    def restore(self, store: Store, chosen: Backup) -> Backup | None:
        """Go back to a backup, the present state saved first: all of it or nothing.

        Returns the backup of the present state (None where the newest one says the same). The
        caller makes derived rows anew and tells everyone (`Studio.restored`).
        """
        now = self._clock.now()
        with backup_restore.prepared(chosen, self._paths.database, now, note=True) as copy:
            before = self.before(store, "restore")
            backup_restore.take_over(store, copy)
        self._give_back(chosen, now)
        log.info("a backup was restored")
        return before

    def restore_damaged(self, chosen: Backup) -> Path | None:
        """Put a backup in the place of a file that cannot be opened; where that was set aside."""
        now = self._clock.now()
        with backup_restore.prepared(chosen, self._paths.database, now, note=True) as copy:
            aside = backup_restore.put_in_place(self._paths.database, copy, now)
        self._give_back(chosen, now)
        return aside

    def _give_back(self, chosen: Backup, now: int) -> None:
        """Put back the evidence that a restored backup needs; what is nowhere, `verify` tells."""
        second = self._second_folder()
        others = [self.folder, *([] if second is None else [second])]
        backing.give_back(chosen.path, self._paths.database, others, now)
