"""The studio: every command and every query, one method each. See the package's docstring."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import studio_desk.store.glance as glance
import studio_desk.studio.firstsight as firstsight
from studio_desk import lazily
from studio_desk.paths import logos_beside
from studio_desk.policy.instants import local_time, zone_named
from studio_desk.store.listrows import Filter, ListedRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.facades import Facades
from studio_desk.studio.place import Context
from studio_desk.studio.settings import Settings, from_stored
from studio_desk.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    import studio_desk.store.projects as projects
    import studio_desk.store.settings as settings
    import studio_desk.store.standings as standings
    import studio_desk.studio.commands as commands
    import studio_desk.studio.context as context
    import studio_desk.studio.exporting as exporting
    import studio_desk.studio.importing as importing
    import studio_desk.studio.many as many
    import studio_desk.studio.offering as offering
    import studio_desk.studio.operations as operations
    import studio_desk.studio.queries as queries
    import studio_desk.studio.shelf as shelf
    import studio_desk.studio.undoing as undoing
    from studio_desk.clock import Clock
    from studio_desk.policy import Case, Catalogue, Policy, Problem, Span, Verdict
    from studio_desk.store import Store
    from studio_desk.store.rows import OperationRow, SpanRow
    from studio_desk.studio.importing import Report
else:
    # A window paints first; the core and what writes come when they are used.
    projects = lazily.module("studio_desk.store.projects")
    settings = lazily.module("studio_desk.store.settings")
    standings = lazily.module("studio_desk.store.standings")
    commands = lazily.module("studio_desk.studio.commands")
    context = lazily.module("studio_desk.studio.context")
    exporting = lazily.module("studio_desk.studio.exporting")
    importing = lazily.module("studio_desk.studio.importing")
    many = lazily.module("studio_desk.studio.many")
    offering = lazily.module("studio_desk.studio.offering")
    operations = lazily.module("studio_desk.studio.operations")
    queries = lazily.module("studio_desk.studio.queries")
    shelf = lazily.module("studio_desk.studio.shelf")
    undoing = lazily.module("studio_desk.studio.undoing")

Listener = Callable[[Changes], None]


class Studio(Facades):
    """All the owner can do and ask. Made for one thread; a worker has a `Studio` of its own store
    connection (`Store.connection`). Commands answer `Changes` and tell every listener; what they
    refuse is a `Refused`, and nothing is written then.
    """

    def __init__(
        self, store: Store, catalogue: Catalogue | Callable[[], Catalogue], clock: Clock
    ) -> None:
        """Use `catalogue`: the policies that ship, or what reads them when they are asked for."""
        super().__init__(Context(store, catalogue, clock), self._did, self._tell, self._guard)
        self._listeners: list[Listener] = []
        self._done: list[int] = []
        self._undone: list[int] = []
        # False while a window is painted before `start`: what time has changed meanwhile is not
        # known yet, and no row whose time has come may be taken at its word.
        self.settled = True
        # Called with "import", "erase" or "purge" before one begins: the app has a backup made.
        self.before_risk: Callable[[str], object] = lambda _why: None

    @property
    def store(self) -> Store:
        return self._context.store

    @property
    def catalogue(self) -> Catalogue:
        return self._context.catalogue

    @property
    def clock(self) -> Clock:
        return self._context.clock

    def _guard(self, why: str) -> None:
        self.before_risk(why)

    # --- Telling -----------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit. Returns a function that ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _tell(self, changes: Changes) -> Changes:
        self.files.follow(changes)
        for listener in tuple(self._listeners):
            listener(changes)
        return changes

    def elsewhere(self) -> Studio:
        """A studio for a worker thread, to be used inside `store.connection()`. Nobody hears it:
        what it did is handed to `adopt` in the thread of this one.
        """
        return Studio(self.store, self._context.shipped, self.clock)

    def adopt(self, changes: Changes) -> Changes:
        """Take what a worker's studio did as done here: `undo` knows it, listeners are told."""
        return self._did(changes)

    def _did(self, changes: Changes) -> Changes:
        if changes.operation is not None:
            self._done.append(changes.operation)
            self._undone.clear()
        return self._tell(changes)

    # --- Settings ----------------------------------------------------------------------------

    def settings(self) -> Settings:
        bare = self.store.bare
        return from_stored(settings.load(self.store) if bare is None else glance.settings(bare))

    def edit_settings(self, **values: str) -> Changes:
        return self._did(commands.edit_settings(self._context, values))

    def begin_in(self, zone: str) -> Changes:
        """A new studio counts days in `zone`: nothing that the owner did, so nothing to undo."""
        commands.edit_settings(self._context, {"zone": zone})
        return self._tell(Changes("edit_settings", settings=True))

    # --- Clients and projects ----------------------------------------------------------------

    def add_client(self, **values: str | None) -> tuple[int, Changes]:
        """`name`, `email`, `phone`, `note`; a name or an e-mail address is needed."""
        client_id, changes = commands.add_client(self._context, values)
        return client_id, self._did(changes)

    def edit_client(self, client_id: int, **values: str | None) -> Changes:
        return self._did(commands.edit_client(self._context, client_id, values))

    def add_project(
        self, *, facts: Iterable[Mapping[str, Any]] = (), **values: Any
    ) -> tuple[int, Changes]:
        """`kind` and `policy` are needed (and a zone, which the settings give). Besides: `title`,
        `client_id`, `currency`, `price` and `extra_round_fee` (hundredths, or "400.00"), `songs`,
        `free_rounds`, `custom_made`, `final_sale`, `note`, `muted`. `facts`: contract JSON.
        """
        project_id, changes = commands.add_project(self._context, values, facts)
        return project_id, self._did(changes)

    def check_project(self, **values: Any) -> tuple[Problem, ...]:
        """What `add_project` would refuse, without writing anything."""
        return commands.check_project(self._context, values)

    def edit_project(self, project_id: int, **values: Any) -> Changes:
        return self._did(commands.edit_project(self._context, project_id, values))

    def archive(self, project_id: int, *, on: bool = True) -> Changes:
        return self._did(commands.archive(self._context, project_id=project_id, on=on))

    def archive_many(self, ids: Collection[int], *, on: bool = True) -> Changes:
        """Archive several projects, or bring them back: one operation, undone as one."""
        name = "archive_project" if on else "unarchive_project"
        return self._did(many.change(self._context, ids, name))

    def mute_many(self, ids: Collection[int], *, on: bool = True) -> Changes:
        """Let several projects remind of nothing, or again: one operation, undone as one."""
        name = "mute_project" if on else "unmute_project"
        return self._did(many.change(self._context, ids, name))

    def archive_client(self, client_id: int, *, on: bool = True) -> Changes:
        return self._did(commands.archive(self._context, client_id=client_id, on=on))

    # --- Facts -------------------------------------------------------------------------------

    def record_fact(self, project_id: int, kind: str, at: int | str, **fields: Any) -> Changes:
        """`fields`: the contract's own fields of that kind, or attributes of `policy.Fact`."""
        return self._did(commands.record_fact(self._context, project_id, kind, at, fields))

    def check_fact(
        self, project_id: int, kind: str, at: int | str, **fields: Any
    ) -> tuple[Case | None, tuple[Problem, ...]]:
        """The case as it would be with that fact (to be shown before it is recorded), or what is
        wrong with the form so far. Writes nothing.
        """
        return commands.check_fact(self._context, project_id, kind, at, fields)

    def retract_fact(
        self, project_id: int, fact_id: str, why: str, *, with_dependents: bool = False
    ) -> Changes:
        """Take a fact back; `fact_id` is its public id ("f4"). Refused while other facts point to
        it, unless `with_dependents` takes them along.
        """
        return self._did(
            commands.retract_fact(
                self._context, project_id, fact_id, why, with_dependents=with_dependents
            )
        )

    def dependents(self, project_id: int, fact_id: str) -> tuple[str, ...]:
        """The ids of the facts that would go with a fact."""
        loaded = context.load(self._context, project_id)
        return tuple(row.fact.id for row in commands.dependents(loaded, fact_id))

    def offered(self, project_id: int, at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The kinds of fact that are likely next at `at`, and the other possible ones."""
        return offering.offered(*self.case_and_policy(project_id), at)

    def next_rma(self, at: int) -> str:
        """The next free RMA number in the year of `at` in the studio's zone."""
        year = local_time(at, zone_named(self.settings().zone)).year
        return queries.next_rma(self._context, year)

    # --- Undo --------------------------------------------------------------------------------

    def undo(self, token: int | None = None) -> Changes:
        """Reverse the last operation of this session, or the one of `token`."""
        if token is None and not self._done:
            raise Refused.because(tr("nothing to undo"))
        number = self._done[-1] if token is None else token
        changes = undoing.reverse(self._context, number, "undo")
        if number in self._done:
            self._done.remove(number)
        if changes.operation is not None:
            self._undone.append(changes.operation)
        return self._tell(changes)

    def redo(self) -> Changes:
        """Bring back what was undone last."""
        if not self._undone:
            raise Refused.because(tr("nothing to redo"))
        changes = undoing.reverse(self._context, self._undone[-1], "redo")
        self._undone.pop()
        if changes.operation is not None:
            self._done.append(changes.operation)
        return self._tell(changes)

    def forget_undo(self) -> None:
        """Begin anew: what was done so far is taken back by its token only."""
        self._done.clear()
        self._undone.clear()

    def undo_label(self) -> str | None:
        """What `undo` would take back, or None."""
        return undoing.label_of(self._context, self._done[-1]) if self._done else None

    def redo_label(self) -> str | None:
        """What `redo` would bring back, or None."""
        return undoing.label_of(self._context, self._undone[-1]) if self._undone else None

    # --- In and out --------------------------------------------------------------------------

    def import_cases(
        self, paths: Iterable[Path], extra: Sequence[Path] = ()
    ) -> tuple[Changes | None, Report]:
        self.before_risk("import")
        changes, report = importing.import_cases(self._context, paths, extra)
        return (self._did(changes) if changes is not None else None), report

    def export_cases(self, out: Path, ids: Collection[int] | None = None) -> tuple[Path, ...]:
        return exporting.export(self._context, ids, out)

    def export_everything(self, out: Path) -> tuple[Path, ...]:
        """Write all there is into a new folder; see `everything`."""
        import studio_desk.studio.everything as everything

        return everything.write(self._context, out)

    def import_everything(self, path: Path) -> Changes:
        """Fill an empty studio with such an export, all of it or nothing."""
        import studio_desk.studio.everything as everything

        everything.take_in(self._context, path)
        return self.restored()

    def load_demo(self, now: int | None = None) -> Changes:
        """Fill an empty studio with invented projects; see `demo.load_demo`. Cannot be undone."""
        instant = self.clock.now() if now is None else now
        import studio_desk.studio.demo as demo

        return self._tell(demo.load(self._context, instant))

    def lay_out_demo_files(self, drive: Path) -> None:
        """Give a demo that was loaded now its session files, in a folder; see `demofiles`."""
        import studio_desk.studio.demofiles as demofiles

        demofiles.lay_out(self._context, self.clock.now(), drive)
        self.refresh_due()

    # --- Asking ------------------------------------------------------------------------------

    def projects(
        self,
        wanted: Filter = Filter(),  # noqa: B008  # frozen
        *,
        sort: str = "deadline",
        limit: int = 100,
        offset: int = 0,
    ) -> firstsight.Page:
        """A page of the list, in one of `store.lists.SORTS`, and how many there are in all."""
        bare = self.store.bare
        if bare is not None and glance.can_list(wanted):
            return firstsight.page(bare, wanted, sort, limit, offset)
        return queries.page(self._context, wanted, sort, limit, offset)

    def project_rows(
        self, wanted: Filter, sort: str, limit: int, after: ListedRow | None = None
    ) -> tuple[ListedRow, ...]:
        """The rows behind one, or the first; nothing is counted."""
        bare = self.store.bare
        if bare is not None and glance.can_list(wanted):
            behind = after.standing if after is not None else None
            return glance.projects(bare, wanted, sort, limit, after=behind)
        return queries.rows(self._context, wanted, sort, limit, after)

    def values(self, wanted: Filter, of: str) -> dict[str, int]:
        """How many projects of a filter have each value: kind, policy, revision, refund, files."""
        return queries.values(self._context, wanted, of)

    def quick_to_count(self, wanted: Filter) -> bool:
        """Whether `groups` of this filter costs no more than a page of rows."""
        if wanted.tallied:
            return True
        return queries.quick_to_count(self._context, wanted)

    def groups(self, wanted: Filter = Filter()) -> dict[str, int]:  # noqa: B008  # frozen
        """How many projects of a filter each group holds, in the groups' order."""
        bare = self.store.bare
        if bare is not None and glance.can_list(wanted):
            return glance.groups(bare, wanted.group)
        return queries.groups(self._context, wanted)

    def projects_at(self, at: int) -> list[ListedRow]:
        return queries.projects_at(self._context, at)

    def project(self, project_id: int, *, retracted: bool = False) -> queries.Detail:
        return queries.detail(self._context, project_id, retracted=retracted)

    def case_of(self, project_id: int, known_at: int | None = None) -> Case:
        return self.case_and_policy(project_id, known_at)[0]

    def policy_of(self, project_id: int) -> Policy:
        return self.case_and_policy(project_id)[1]

    def case_and_policy(self, project_id: int, known_at: int | None = None) -> tuple[Case, Policy]:
        """What verdicts follow from; with `known_at`, from what was recorded up to then."""
        return queries.case_and_policy(self._context, project_id, known_at)

    def spans_of(self, project_id: int, known_at: int | None = None) -> tuple[Span, ...]:
        return queries.spans(self._context, project_id, known_at)

    def verdict_at(self, project_id: int, at: int, known_at: int | None = None) -> Verdict:
        return queries.verdict(self._context, project_id, at, known_at)

    def coming_spans(self, project_id: int) -> tuple[SpanRow, ...]:
        """The derived spans from now on: a look-up, no computing."""
        return standings.spans(self.store, project_id)

    def clients(self, *, archived: bool = False) -> tuple[queries.ClientLine, ...]:
        return queries.client_lines(self._context, archived=archived)

    def counts(self) -> firstsight.Counts:
        bare = self.store.bare
        return queries.counts(self._context) if bare is None else firstsight.counts(bare)

    def journal(self, limit: int = 100) -> tuple[OperationRow, ...]:
        """The last operations, newest first."""
        return queries.journal_of(self._context, limit)

    def operation_label(self, number: int) -> str:
        return undoing.label_of(self._context, number)

    # --- Keeping derived rows right --------------------------------------------------------------

    def start(self) -> None:
        """Bring derived rows up to date after opening: all of them where the core or a policy has
        changed since, else those whose time has come. A read-only studio keeps what it has.
        """
        self.settled = True
        if self.store.read_only:
            return
        if settings.load(self.store).get(shelf.STAMP) != shelf.stamp(self.catalogue):
            self.recompute_all()
        else:
            self._refresh(standings.missing(self.store), self.clock.now())
            self.refresh_due()
        self.reminders.start()
        self.evidence.start()
        if logos_beside(self.store.path).is_dir():
            self.letterhead.bring_in()

    def refresh_due(self) -> Changes | None:
        """Make anew the rows whose standing has changed by the mere passing of time."""
        if self.store.read_only:
            return None
        now = self.clock.now()
        return self._refresh(standings.due(self.store, now), now)

    def outlived(self) -> bool:
        """Whether the time of some row has come, so that `start` has something to do."""
        now, bare = self.clock.now(), self.store.bare
        return bool(standings.due(self.store, now) if bare is None else glance.due(bare, now))

    def next_refresh(self) -> int | None:
        """When `refresh_due` next has something to do."""
        return standings.next_refresh(self.store)

    def recompute_all(self) -> Changes | None:
        """Make every derived row anew."""
        now = self.clock.now()
        changes = self._refresh(projects.every_id(self.store), now)
        with self.store.transaction():
            settings.save(self.store, shelf.STAMP, shelf.stamp(self.catalogue))
        return changes

    def restored(self) -> Changes:
        """After a backup has taken the place of all there was: derived rows made anew, undo
        forgotten, everyone told that everything changed.
        """
        self.forget_undo()
        self.start()
        everyone = [*self.clients(), *self.clients(archived=True)]
        return self._tell(
            Changes(
                "restore_backup",
                projects=frozenset(projects.every_id(self.store)),
                clients=frozenset(line.client.id for line in everyone),
                settings=True,
            )
        )

    def _refresh(self, ids: list[int], now: int) -> Changes | None:
        if not ids:
            return None
        for start in range(0, len(ids), operations.CHUNK):
            with self.store.transaction():
                operations.rewrite(self._context, ids[start : start + operations.CHUNK], now)
        return self._tell(Changes("refresh", projects=frozenset(ids)))
