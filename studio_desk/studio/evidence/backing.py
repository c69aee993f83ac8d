"""Evidence in backups: one pool of files beside the backups of a folder, each file once.

The pool is an evidence folder of its own (`files.vault`); beside each backup lies a list of the
files it needs (``….db.evidence``, as sha256sum writes it). A file leaves the pool when neither the
studio nor any backup of the folder needs it, so what is erased ages out with the backups.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

import studio_desk.store.kept as kept
from studio_desk.files.trouble import Refusal
from studio_desk.files.vault import Vault
from studio_desk.oswords import system_words
from studio_desk.paths import evidence_beside
from studio_desk.store import Store
from studio_desk.store.evidencetables import ERASING
from studio_desk.studio.exporting import write_whole
from studio_desk.tongue import tr

_ENDING = ".evidence"

log = logging.getLogger(__name__)


def pool_of(folder: Path) -> Vault:
    return Vault(str(folder / "evidence"))


def list_beside(backup: Path) -> Path:
    """The list of the files that a backup needs."""
    return backup.with_name(f"{backup.name}{_ENDING}")


def needed(store: Store) -> tuple[str, ...]:
    """The hashes of all files that the studio has kept."""
    with store.reading():
        return tuple(row.sha256 for row in kept.files(store) if row.state != ERASING)


def bring(store: Store, folder: Path, now: int) -> str:
    """Put what the pool of a folder lacks into it. What stood in the way, in a few words, or "".

    A file that is missing in the studio, or no longer right there, is passed over: it is told by
    `verify`, and an earlier copy in the pool stays.
    """
    wanted = needed(store)
    if not wanted:
        return ""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return _give(Vault(str(evidence_beside(store.path))), pool_of(folder), wanted, now)


def _give(source: Vault, target: Vault, wanted: Iterable[str], now: int) -> str:
    for sha256 in wanted:
        try:
            source.give_to(target, sha256, now)
        except Refusal as refused:
            if refused.why == "full":
                return tr("there is no room for the evidence")
            log.info("a file of evidence was not copied: %s", refused.why)
        except FileNotFoundError:
            log.info("a file of evidence was not copied: missing")
        except OSError as problem:
            return system_words(problem, tr("the evidence could not be written"), inside=True)
    return ""


def note(backup: Path, wanted: Iterable[str]) -> None:
    """Write the list of the files that a backup needs, if any. Raises `OSError`."""
    wanted = tuple(wanted)
    if not wanted:
        return
    lines = [f"{sha256}  evidence/{sha256[:2]}/{sha256}\n" for sha256 in wanted]
    write_whole(list_beside(backup), "".join(lines))


def listed(backup: Path) -> tuple[str, ...]:
    """The files that a backup needs; none where it has no list."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        lines = list_beside(backup).read_text(encoding="ascii").splitlines()
        return tuple(line[:64] for line in lines if len(line) > 64)
    return ()


def copy(backup: Path, folder: Path, now: int) -> str:
    """Put the files that a backup needs, and its list, into the folder of another place."""
    wanted = listed(backup)
    if not wanted:
        return ""
    problem = _give(pool_of(backup.parent), pool_of(folder), wanted, now)
    note(folder / backup.name, wanted)
    return problem


def thin(folder: Path, store: Store) -> None:
    """Delete lists of backups that are gone, and files that nothing needs any more."""
    still = set(needed(store))
    for path in _lists(folder):
        backup = path.with_name(path.name.removesuffix(_ENDING))
        if backup.exists():
            still.update(listed(backup))
        else:
            with contextlib.suppress(OSError):
                path.unlink()
    with contextlib.suppress(OSError, Refusal):
        pool_of(folder).clear(frozenset(still))


def _lists(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from list(folder.glob(f"*.db{_ENDING}"))


def give_back(backup: Path, database: Path, others: Iterable[Path], now: int) -> int:
    """Put what a restored backup needs into the studio's evidence folder, from the pool beside it
    or those of the other places. How many could not be found anywhere.
    """
    target = Vault(str(evidence_beside(database)))
    pools = [pool_of(folder) for folder in dict.fromkeys((backup.parent, *others))]
    lost = 0
    for sha256 in listed(backup):
        if target.has(sha256):
            continue
        for pool in pools:
            with contextlib.suppress(OSError, Refusal):
                if pool.give_to(target, sha256, now):
                    break
        else:
            lost += 1
    if lost:
        log.info("%d files of evidence are in no backup", lost)
    return lost
