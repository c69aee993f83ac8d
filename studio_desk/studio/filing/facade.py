"""All the owner can do with files and ask about them, one method each. See the package."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

import studio_desk.studio.filing.deliveries as deliveries
import studio_desk.studio.filing.purging as purging
import studio_desk.studio.filing.recovery as recovery
import studio_desk.studio.filing.restoring as restoring
import studio_desk.studio.filing.retention as retention
import studio_desk.studio.filing.rooting as rooting
import studio_desk.studio.filing.sessions as sessions
import studio_desk.studio.filing.verifying as verifying
from studio_desk.errors import KnownError
from studio_desk.files.checks import Hint
from studio_desk.files.compare import Difference
from studio_desk.files.progress import Progress
from studio_desk.store import filing as rows
from studio_desk.store import ledger as sums
from studio_desk.store import purges, settings
from studio_desk.store.filerows import (
    EventRow,
    FileRow,
    FolderRow,
    HoldingRow,
    PurgeRow,
    RootRow,
)
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context, load
from studio_desk.studio.filing.base import file_settings, looked
from studio_desk.studio.filing.settings import FileSettings, checked, stored_name
from studio_desk.studio.operations import operation

Did = Callable[[Changes], Changes]
_DAY = 86_400


class Filing:
    """Deliveries, session folders, the retention ledger, purges. Sizes in bytes, UTC seconds.

    `did` tells what was committed and keeps what can be undone, `tell` only tells; `guard` is
    called before what cannot be taken back, and may have a backup made.
    """

    def __init__(
        self, context: Context, did: Did, tell: Did, guard: Callable[[str], object]
    ) -> None:
        self._context = context
        self._did_undoable, self._tell, self._guard = did, tell, guard

    def _did(self, changes: Changes) -> Changes:
        """Tell; only what can be undone may end what could be done again."""
        return self._tell(changes) if changes.operation is None else self._did_undoable(changes)

    # --- Settings ----------------------------------------------------------------------------

    def settings(self) -> FileSettings:
        return file_settings(self._context)

    def edit_settings(self, **values: int) -> Changes:
        """Change the studio's own rules for files; see `FileSettings`."""
        good = checked(values)
        with operation(self._context, "edit_settings") as running:
            stored = settings.load(self._context.store)
            for name, value in good.items():
                key = stored_name(name)
                running.edit("setting", 0, key, stored.get(key), value)
        return self._did(running.changes("edit_settings", "", None, 1))

    # --- Roots -------------------------------------------------------------------------------

    def roots(self) -> tuple[RootRow, ...]:
        """The registered roots; a look-up, the disks are not asked."""
        return tuple(rows.roots(self._context.store))

    def root_states(self) -> tuple[rooting.RootState, ...]:
        """The roots, whether each is there, and its space. Asks the disks."""
        return rooting.states(self._context)

    def root_sums(self) -> dict[int, dict[str, tuple[int, int]]]:
        """Per root, files and bytes ``here`` and ``trashed``."""
        return sums.root_sums(self._context.store)

    def add_root(self, path: str, label: str, kind: str = "internal") -> tuple[int, Changes]:
        """Register a folder or drive; `kind` is internal, external or network."""
        root_id, changes = rooting.add(self._context, path, label, kind)
        return root_id, self._did(changes)

    def rename_root(self, root_id: int, label: str) -> Changes:
        return self._did(rooting.rename(self._context, root_id, label))

    def remove_root(self, root_id: int) -> Changes:
        return self._did(rooting.remove(self._context, root_id))

    def find_roots(self) -> tuple[int, ...]:
        """Look for roots that were moved or mounted elsewhere; the ids of those found."""
        found = rooting.find_moved(self._context)
        if found:
            self._did(looked("find_roots", ()))
        return found

    # --- Deliveries --------------------------------------------------------------------------

    def plan_delivery(
        self, project_id: int, paths: Iterable[str], progress: Progress | None = None
    ) -> deliveries.DeliveryPlan:
        """Read files and folders at absolute paths. Writes nothing."""
        return deliveries.plan(self._context, project_id, paths, progress or Progress())

    def hints(self, plan: deliveries.DeliveryPlan) -> tuple[Hint, ...]:
        return deliveries.hints_on(self._context, plan)

    def since_last(self, plan: deliveries.DeliveryPlan) -> Difference | None:
        """What changed since the last delivery; None where there is none with a manifest."""
        return deliveries.since_last(self._context, plan)

    def deliver(self, plan: deliveries.DeliveryPlan, at: int | str) -> Changes:
        """Record the delivery with its manifest."""
        return self._did(deliveries.deliver(self._context, plan, at))

    def promised(self, project_id: int) -> tuple[str, ...]:
        """The roles that the package of a project promises."""
        return rows.promised(self._context.store, project_id)

    def promise(self, project_id: int, roles: Iterable[str]) -> Changes:
        with self._context.store.transaction():
            rows.promise(self._context.store, project_id, roles)
        return self._did(looked("promise", [project_id]))

    # --- Session folders ---------------------------------------------------------------------

    def folders(self, project_id: int | None = None) -> tuple[FolderRow, ...]:
        return tuple(rows.folders(self._context.store, project_id))

    def add_folder(
        self, project_id: int, path: str, progress: Progress | None = None
    ) -> tuple[sessions.Rescan, Changes]:
        """Register a project's working folder and take in what it holds."""
        found, changes = sessions.add(self._context, project_id, path, progress or Progress())
        return found, self._did(changes)

    def remove_folder(self, folder_id: int) -> Changes:
        """Take it off the list; nothing on the disk is touched."""
        return self._did(sessions.remove(self._context, folder_id))

    def rescan(
        self, project_id: int, progress: Progress | None = None, *, accept: bool | None = None
    ) -> tuple[sessions.Rescan, Changes]:
        """Look through the session folders again; see `sessions.rescan`."""
        found, changes = sessions.rescan(
            self._context, project_id, progress or Progress(), accept=accept
        )
        return found, self._did(changes)

    # --- Verifying ---------------------------------------------------------------------------

    def verify(
        self, ids: Collection[int], progress: Progress | None = None
    ) -> tuple[verifying.Verified, Changes]:
        """Read all files of some projects and compare them with what was recorded."""
        found, changes = verifying.verify(self._context, ids, progress or Progress())
        return found, self._did(changes)

    def accept(self, project_id: int, progress: Progress | None = None) -> Changes:
        """Take changed files of a project as they are now."""
        changes = verifying.accept(self._context, project_id, progress or Progress())
        return self._did(changes)

    def quick_look(self, project_id: int) -> tuple[verifying.Fault, ...]:
        """Whether all files are there in their size, without reading them."""
        return verifying.quick_look(self._context, project_id)

    def faulty(self, limit: int = 200) -> tuple[FileRow, ...]:
        """Files that are not as they should be, the newest finding first."""
        return tuple(rows.faulty(self._context.store, limit))

    # --- The ledger --------------------------------------------------------------------------

    def ledger(
        self,
        *,
        tab: str | None = None,
        text: str = "",
        sort: str = "standing",
        down: bool = False,
        limit: int = 100,
        offset: int = 0,
        ids: list[int] | None = None,
    ) -> tuple[retention.LedgerLine, ...]:
        """A page of the ledger: `tab` one of `TABS`, `sort` one of `store.ledger.SORTS`."""
        context = self._context
        with context.store.reading():
            found = sums.rows(
                context.store,
                tab=tab,
                text=text,
                sort=sort,
                down=down,
                limit=limit,
                offset=offset,
                ids=ids,
            )
            return retention.lines(context, found, context.clock.now())

    def tabs(self, text: str = "") -> dict[str, tuple[int, int]]:
        """How many projects each tab holds, and how many bytes."""
        return sums.tabs(self._context.store, text)

    def stands(self, project_id: int) -> retention.Stands:
        """How the files of a project stand now."""
        return purging.how_it_stands(self._context, project_id)

    def holding(self, project_id: int) -> HoldingRow | None:
        return sums.holding(self._context.store, project_id)

    def files(
        self, project_id: int, *, limit: int | None = None, part: str | None = None
    ) -> tuple[FileRow, ...]:
        """The files of a project; `part`: only those ``delivered``, or those of its ``session``."""
        return tuple(rows.files(self._context.store, project_id, limit=limit, part=part))

    def events(self, project_id: int, limit: int = 200) -> tuple[EventRow, ...]:
        """What became of the files of a project, newest first."""
        return tuple(rows.events(self._context.store, project_id, limit))

    def free(self, size: int) -> retention.Proposal:
        """What may go to free so many bytes; never what is in care or held."""
        return retention.propose(self._context, size, self._context.clock.now())

    # --- Purges ------------------------------------------------------------------------------

    def purge(self, project_id: int) -> PurgeRow | None:
        """The purge of a project that is under way, or None."""
        return purges.open_of(self._context.store, project_id)

    def last_purge(self, project_id: int) -> PurgeRow | None:
        """The newest purge of a project, ended or not; None where there was none."""
        return purges.last_of(self._context.store, project_id)

    def purge_list(
        self, project_id: int, *, with_delivered: bool | None = None
    ) -> purging.PurgeList:
        """What a purge would move, and what would stay and why."""
        return purging.purge_list(self._context, project_id, with_delivered=with_delivered)

    def notice(self, project_id: int) -> Changes:
        """Write down that the client was told; the days of grace begin."""
        return self._did(purging.notice(self._context, project_id))

    def withdraw(self, project_id: int) -> Changes:
        return self._did(purging.withdraw(self._context, project_id))

    def move_to_trash(
        self,
        project_id: int,
        progress: Progress | None = None,
        *,
        with_delivered: bool | None = None,
    ) -> tuple[purging.Moved, Changes]:
        """Move what was listed and confirmed into the studio trash."""
        report, changes = purging.move_to_trash(
            self._context, project_id, progress or Progress(), with_delivered=with_delivered
        )
        return report, self._did(changes)

    def put_back(
        self, project_id: int, progress: Progress | None = None
    ) -> tuple[purging.Moved, Changes]:
        """Put everything of a purge that is in the trash back."""
        report, changes = purging.put_back(self._context, project_id, progress or Progress())
        return report, self._did(changes)

    def empty(
        self, project_id: int, progress: Progress | None = None, *, early: bool = False
    ) -> tuple[purging.Moved, Changes]:
        """Delete for good what is in the trash. There is no way back."""
        self._guard("purge")
        report, changes = purging.empty(
            self._context, project_id, progress or Progress(), early=early
        )
        return report, self._did(changes)

    def trash_due(self) -> tuple[PurgeRow, ...]:
        """The purges whose time in the trash is over."""
        return purging.due(self._context)

    # --- Restoring ---------------------------------------------------------------------------

    def match(
        self, project_id: int, paths: Iterable[str], progress: Progress | None = None
    ) -> restoring.Matches:
        """Match what was given back with what is gone, by content. Writes nothing."""
        return restoring.match(self._context, project_id, paths, progress or Progress())

    def restore(
        self, matches: restoring.Matches, at: int | str, *, charge_minor: int | None = None
    ) -> Changes:
        """Take the matched files down and record `restored`, with a charge if one was agreed."""
        return self._did(restoring.restore(self._context, matches, at, charge_minor=charge_minor))

    # --- By itself ---------------------------------------------------------------------------

    def recover(self, progress: Progress | None = None) -> recovery.Recovered:
        """Take up what was interrupted. To be called once after a start, in the background."""
        report = recovery.recover(self._context, progress or Progress())
        if report.projects:
            self._did(looked("recover", report.projects))
        return report

    def tend(self, progress: Progress | None = None, *, seconds: float = 20.0) -> list[str]:
        """What is due by itself, in the background: folders scanned again each day, trash whose
        term is over deleted, files read again for at most so long. Answers lines worth telling.
        """
        told: list[str] = []
        progress = progress or Progress()
        context, now = self._context, self._context.clock.now()
        for project_id in sessions.due(context, now - _DAY):
            told += _line(self.rescan, project_id, progress)
        for purge in purging.due(context):
            told += _line(self.empty, purge.project_id, progress)
        report, changes = verifying.verify_some(context, progress, seconds=seconds)
        if report.files or report.faults:
            self._did(changes)
        told += [f"{fault.path}: {fault.what}" for fault in report.faults]
        return told

    def audit(self, *, read: bool = False) -> list[str]:
        """Every way in which journal and disk differ; empty where they agree."""
        return recovery.audit(self._context, read=read)

    # --- Kept true ---------------------------------------------------------------------------

    def follow(self, changes: Changes) -> None:
        """Make sums anew after a delivery was taken back or brought back elsewhere."""
        if changes.name not in ("undo", "redo", "retract_fact"):
            return
        store = self._context.store
        known = set(sums.with_files(store))
        ids = sorted(
            project_id
            for project_id in changes.projects
            if project_id in known or rows.all_files(store, project_id)
        )
        if ids:
            with store.transaction():
                for project_id in ids:
                    deliveries.reattach(self._context, load(self._context, project_id))
                sums.recount(store, ids)


def _line(do: Callable[[int, Progress], Any], project_id: int, progress: Progress) -> list[str]:
    """Why something could not be done by itself, as a line; nothing where it could."""
    try:
        do(project_id, progress)
    except KnownError as problem:
        return [problem.line]
    return []
