"""What the commands on files share: opening a root, one operation of the journal, the answer."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace

from studio_desk.errors import KnownError
from studio_desk.files.roots import Root, open_root
from studio_desk.files.trouble import Offline
from studio_desk.store import filing, ledger, settings
from studio_desk.store.filerows import RootRow
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context, load
from studio_desk.studio.filing.settings import FileSettings, from_stored
from studio_desk.studio.operations import Operation, operation
from studio_desk.tongue import tr

# One purge or scan at a time in this process, whatever thread it runs in; the lock of the store
# sees to it that there is no other process. Taken again by what a holder calls.
ONE_AT_A_TIME = threading.RLock()


def file_settings(context: Context) -> FileSettings:
    return from_stored(settings.load(context.store))


def root_row(context: Context, root_id: int) -> RootRow:
    """A registered root. Raises `KnownError`."""
    row = filing.root_of(context.store, root_id)
    if row is None or row.removed_at is not None:
        raise KnownError(tr("That folder is not registered."))
    return row


def opened_root(context: Context, root_id: int) -> Root:
    """A root that is online, to be used as a context. Raises `Offline`."""
    row = root_row(context, root_id)
    return open_root(row.label, row.path, row.identity)


class Roots:
    """Roots opened once for a whole job, and closed at its end."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._open: dict[int, Root] = {}
        self._offline: dict[int, Offline] = {}

    def __enter__(self) -> Roots:
        return self

    def __exit__(self, *_: object) -> None:
        for root in self._open.values():
            root.top.close()

    def get(self, root_id: int) -> Root:
        """The root, open. Raises `Offline`, again and at once for one that was found so."""
        if root_id in self._offline:
            raise self._offline[root_id]
        if root_id not in self._open:
            try:
                self._open[root_id] = opened_root(self._context, root_id)
            except Offline as problem:
                self._offline[root_id] = problem
                raise
        return self._open[root_id]


@contextlib.contextmanager
def recounting(context: Context, ids: Iterable[int]) -> Iterator[None]:
    """A transaction without an entry in the journal, at whose end the sums are made anew."""
    with context.store.transaction():
        yield
        ledger.recount(context.store, sorted(set(ids)))


@contextlib.contextmanager
def file_operation(
    context: Context, name: str, project_id: int, *, fact_kind: str | None = None, count: int = 1
) -> Iterator[Operation]:
    """One operation of the journal on the files of a project; the sums are made anew with it."""
    with operation(context, name, project=project_id, fact_kind=fact_kind, count=count) as running:
        yield running
        running.projects.add(project_id)
        ledger.recount(context.store, [project_id])


def answer(
    context: Context,
    running: Operation,
    project_id: int,
    *,
    fact_kind: str | None = None,
    count: int = 1,
    undoable: bool = False,
) -> Changes:
    """What an operation on files changed. Without a way back it carries no token for undo."""
    title = load(context, project_id).row.title or ""
    changes = running.changes(running.name, title, fact_kind, count)
    changes = replace(changes, files=frozenset({project_id}))
    return changes if undoable else replace(changes, operation=None)


def looked(name: str, ids: Iterable[int]) -> Changes:
    """What is told after a job that only looked: these projects' files are to be asked about."""
    return Changes(name, files=frozenset(ids))
