"""Evidence handed out with an export, with a list of what it is; and taken in again."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import studio_desk.store.kept as kept
from studio_desk.errors import KnownError
from studio_desk.files.names import shown
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import Refusal
from studio_desk.files.vault import harmless
from studio_desk.policy import format_instant
from studio_desk.store.evidencetables import ERASING, HERE
from studio_desk.store.kept import EvidenceRow
from studio_desk.studio.context import Context
from studio_desk.studio.evidence.keeping import vault_of
from studio_desk.tongue import tr
from studio_desk.values import dataclass

FOLDER = "evidence"
HEAD = (
    "project_id", "evidence_id", "fact_id", "kind", "origin", "point", "piece", "name",
    "bytes", "sha256", "file_time", "kept_at", "state", "taken_back", "path",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Handed:
    """One piece as an export holds it; `path` below the export, None where its file is not right
    any more and was left out.
    """

    row: EvidenceRow
    taken_back: bool
    path: str | None

    def cells(self) -> tuple[object, ...]:
        """The row of the list (`HEAD`)."""
        row = self.row
        return (
            row.project_id,
            row.id,
            row.fact,
            row.kind,
            row.origin,
            row.point,
            row.piece,
            shown(row.name),
            row.size,
            row.sha256,
            None if row.file_at is None else format_instant(row.file_at),
            format_instant(row.kept_at),
            row.state,
            "yes" if self.taken_back else None,
            self.path,
        )

    def plain(self) -> dict[str, Any]:
        """The same as JSON."""
        return dict(zip(HEAD, self.cells(), strict=True))


def hand_out(context: Context, ids: Iterable[int], out: Path) -> tuple[Handed, ...]:
    """Copy all evidence of some projects, taken back or not, into ``out/evidence``, checked, under
    its own names. Raises `OSError`, `KnownError`.
    """
    return tuple(_handed(context, ids, out))


def listed(context: Context, ids: Iterable[int]) -> tuple[Handed, ...]:
    """What `hand_out` would hand out, without a file."""
    return tuple(_handed(context, ids, None))


def _handed(context: Context, ids: Iterable[int], out: Path | None) -> Iterator[Handed]:
    vault = vault_of(context)
    for project_id in ids:
        standing = {row.id for row in kept.of_project(context.store, project_id)}
        rows = kept.of_project(context.store, project_id, removed=True)
        for number, row in enumerate(rows, start=1):
            path = None
            if out is not None:
                path = f"{FOLDER}/{project_id:04d}/{number:02d} {harmless(row.name)}"
                path = unicodedata.normalize("NFC", path)
                target = out / path
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                target.parent.parent.chmod(0o700)
                try:
                    vault.copy_out(row.sha256, str(target), Progress())
                except (Refusal, FileNotFoundError) as problem:
                    if isinstance(problem, Refusal) and problem.why == "full":
                        raise KnownError(
                            tr("The export does not fit: the disk is full.")
                        ) from problem
                    path = None
            yield Handed(row, row.id not in standing, path)


def take_files(context: Context, folder: Path, wanted: frozenset[str]) -> tuple[str, ...]:
    """Put the files of an export into the evidence folder, by what they hold, whatever they are
    called; the hashes of those that were not there. What the export lacks, `mark_missing` tells.
    """
    vault, now = vault_of(context), context.clock.now()
    new: list[str] = []
    for path in sorted(path for path in (folder / FOLDER).rglob("*") if path.is_file()):
        try:
            stored = vault.take(str(path), Progress(), now)
        except Refusal as refused:
            if refused.why == "full":
                drop_files(context, new)
                raise KnownError(
                    tr("The evidence does not fit: the disk is full. Nothing was taken in."),
                    tr("Make room, then do it again."),
                ) from refused
            continue
        if stored.new and stored.sha256 not in wanted:
            vault.remove(stored.sha256)
        elif stored.new:
            new.append(stored.sha256)
    return tuple(new)


def drop_files(context: Context, sums: Iterable[str]) -> None:
    """Take back what `take_files` brought: nothing was taken in."""
    for sha256 in sums:
        vault_of(context).remove(sha256)


def mark_missing(context: Context) -> int:
    """Say of every file that is not in the folder that it is missing; how many are."""
    vault, lost = vault_of(context), 0
    now = context.clock.now()
    with context.store.transaction():
        for row in kept.files(context.store):
            if row.state == HERE and not vault.has(row.sha256):
                kept.change_state(context.store, row.sha256, "missing", now)
            lost += row.state != ERASING and not vault.has(row.sha256)
    return lost
