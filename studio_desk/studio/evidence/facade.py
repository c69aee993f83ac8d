"""All the owner can do with evidence and ask about it, one method each. See the package."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import studio_desk.store.kept as kept
import studio_desk.studio.duerows as duerows
import studio_desk.studio.evidence.folder as folder
import studio_desk.studio.evidence.keeping as keeping
import studio_desk.studio.evidence.readiness as readiness
import studio_desk.studio.evidence.verifying as verifying
from studio_desk.disputefiles import checklists
from studio_desk.disputes.book import Book
from studio_desk.disputes.judging import Checklist
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import WHY
from studio_desk.store.kept import EvidenceRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.evidence.keeping import Intake, Taken
from studio_desk.tongue import tr

Did = Callable[[Changes], Changes]


class Keeping:
    """Files, photos and messages kept as evidence. Sizes in bytes, instants UTC seconds.

    `did` tells what was committed and can be undone, `tell` only tells.
    """

    def __init__(self, context: Context, did: Did, tell: Did) -> None:
        self._context, self._did, self._tell = context, did, tell

    # --- Taking in (may take long; writes no row) ------------------------------------------------

    def take(
        self,
        paths: Iterable[str | os.PathLike[str]],
        progress: Progress | None = None,
        *,
        origin: str = "imported",
    ) -> Intake:
        """Copy files into the evidence folder, to be kept by `keep` or `record`."""
        return keeping.take(self._context, paths, progress or Progress(), origin)

    def take_text(
        self,
        text: str,
        name: str = "message.txt",
        *,
        at: int | None = None,
        origin: str = "imported",
    ) -> Taken:
        """Put a message into the folder as a text file; `at`: when it was sent, if known."""
        return keeping.take_text(self._context, text, name, at, origin)

    def discard(self, taken: Iterable[Taken]) -> None:
        """Delete what was taken and not kept: a dialog was cancelled."""
        keeping.discard(self._context, taken)

    # --- Keeping (quick; one transaction) --------------------------------------------------------

    def keep(
        self,
        project_id: int,
        taken: Sequence[Taken],
        *,
        claim: str | None = None,
        fact: str | None = None,
        at: int | str | None = None,
    ) -> tuple[tuple[int, ...], Changes]:
        """Make taken files evidence: of a `claim` (a fact `evidence` at `at`, by default now, is
        recorded with them, and the verdict moves), with any other `fact`, or of the project.
        """
        ids, changes = keeping.keep(self._context, project_id, taken, claim=claim, fact=fact, at=at)
        self._remind()
        return ids, self._did(changes)

    def record(
        self,
        project_id: int,
        kind: str,
        at: int | str,
        taken: Sequence[Taken] = (),
        **fields: Any,
    ) -> Changes:
        """Record a fact as `Studio.record_fact` does, together with its files."""
        _, changes = keeping.record(self._context, project_id, kind, at, taken, fields)
        self._remind()
        return self._did(changes)

    def keep_file(
        self,
        project_id: int,
        path: str | os.PathLike[str],
        *,
        claim: str | None = None,
        fact: str | None = None,
        point: str | None = None,
        piece: str | None = None,
        kind: str | None = None,
        origin: str = "imported",
        at: int | str | None = None,
        progress: Progress | None = None,
    ) -> tuple[int, Changes]:
        """Take one file and keep it; `point` is what of an inspection it shows, `piece` what of a
        checklist it is. Raises `Refused` where it cannot be taken.
        """
        intake = self.take([path], progress, origin=origin)
        if intake.left_out:
            name, why = intake.left_out[0]
            raise Refused.because(f"{name} {WHY[why]}", "", tr("Nothing was kept."))
        taken = [
            replace(each, kind=kind or each.kind, point=point, piece=piece) for each in intake.taken
        ]
        return self._kept(project_id, taken, claim, fact, at)

    def keep_text(
        self,
        project_id: int,
        message: str,
        *,
        name: str = "message.txt",
        claim: str | None = None,
        fact: str | None = None,
        piece: str | None = None,
        origin: str = "imported",
        sent_at: int | None = None,
        at: int | str | None = None,
    ) -> tuple[int, Changes]:
        """Keep a message of its own."""
        taken = [replace(self.take_text(message, name, at=sent_at, origin=origin), piece=piece)]
        return self._kept(project_id, taken, claim, fact, at)

    def _kept(
        self,
        project_id: int,
        taken: Sequence[Taken],
        claim: str | None,
        fact: str | None,
        at: int | str | None,
    ) -> tuple[int, Changes]:
        try:
            ids, changes = self.keep(project_id, taken, claim=claim, fact=fact, at=at)
        except BaseException:
            self.discard(taken)
            raise
        return ids[0], changes

    def remove(self, evidence_id: int, why: str) -> Changes:
        """Take a piece back; see `keeping.remove`. Its file stays, so that this can be undone."""
        return self._did(keeping.remove(self._context, evidence_id, why))

    # --- Asking ----------------------------------------------------------------------------------

    def of_project(self, project_id: int) -> tuple[EvidenceRow, ...]:
        """The evidence of a project, oldest first; what was taken back is left out."""
        with self._context.store.reading():
            return tuple(kept.of_project(self._context.store, project_id))

    def of_claim(self, project_id: int, claim: str) -> tuple[EvidenceRow, ...]:
        """What came with a claim (its public id) or was kept for it since."""
        return tuple(row for row in self.of_project(project_id) if row.claim == claim)

    def of_fact(self, project_id: int, fact: str) -> tuple[EvidenceRow, ...]:
        """What was kept with a fact (its public id)."""
        return tuple(row for row in self.of_project(project_id) if row.fact == fact)

    def get(self, evidence_id: int) -> EvidenceRow | None:
        return kept.get(self._context.store, evidence_id)

    def open_copy(self, evidence_id: int) -> Path:
        """A read-only copy to look at; never the original. Raises `KnownError`."""
        return Path(keeping.open_copy(self._context, evidence_id))

    def clear_copies(self) -> None:
        """Delete the copies that were made to look at: at the end of a session."""
        keeping.vault_of(self._context).clear_copies()

    # --- Disputes --------------------------------------------------------------------------------

    @property
    def book(self) -> Book:
        """The checklists by bank reason."""
        return checklists()

    def checklist(self, project_id: int, reason: str | None = None) -> Checklist:
        """What counts as evidence for a reason (a key of `book.reasons`), what of it the project
        has, and what is missing. None: the reason of the dispute that is open, else `readiness`.
        """
        return readiness.checklist(self._context, project_id, reason)

    def readiness(self, project_id: int) -> Checklist:
        """How ready the project is for a dispute, from its first day on: `.score` in per cent."""
        return readiness.checklist(self._context, project_id, None)

    def read(self, evidence_id: int) -> bytes:
        """The content of a piece, checked. Raises `KnownError`."""
        return keeping.read(self._context, evidence_id)

    # --- Verifying -------------------------------------------------------------------------------

    def verify(
        self, ids: Collection[int] | None = None, progress: Progress | None = None
    ) -> tuple[verifying.Verified, Changes]:
        """Read the evidence of projects again (None: of all)."""
        report, changes = verifying.verify(self._context, ids, progress or Progress())
        return report, self._news(changes)

    def verify_some(
        self, progress: Progress | None = None, *, seconds: float = 10.0
    ) -> tuple[verifying.Verified, Changes]:
        """Read for about so long what was not read for a month."""
        report, changes = verifying.verify_some(
            self._context, progress or Progress(), seconds=seconds
        )
        return report, self._news(changes)

    def _news(self, changes: Changes) -> Changes:
        """Tell of a reading that found something otherwise than before; of no other."""
        if not changes.projects:
            return changes
        self._remind()
        return self._tell(changes)

    def _remind(self) -> None:
        """Bring the reminder of spoiled evidence up to date."""
        if self._context.store.read_only:
            return
        with self._context.store.transaction():
            duerows.rewrite_studio(self._context)

    def faulty(self) -> tuple[EvidenceRow, ...]:
        """Evidence whose file changed, vanished or cannot be read, the newest finding first."""
        return tuple(kept.faulty(self._context.store))

    # --- The folder ------------------------------------------------------------------------------

    def start(self) -> None:
        """Take up what was interrupted."""
        folder.start(self._context)
