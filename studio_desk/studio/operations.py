"""One operation: a transaction, a row of the journal, derived rows made anew, a `Changes`.

Commands fill in what they do between `begin` and the end of the `with` block.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Any

import studio_desk.studio.duerows as duerows
import studio_desk.studio.publishing as publishing
import studio_desk.studio.words as words
from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.store import (
    claims,
    clients,
    credituse,
    facts,
    journal,
    projects,
    purges,
    reminders,
    settings,
    standings,
)
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, Loaded, load, load_many, reference_problems
from studio_desk.studio.crediting import overdrawn
from studio_desk.studio.deriving import derive
from studio_desk.studio.shelf import STAMP, stamp
from studio_desk.tongue import tr
from studio_desk.values import dataclass

CHUNK = 500


@dataclass(slots=True)
class Operation:
    """An operation under way: its number, its instant, and what it has touched so far."""

    context: Context
    id: int
    at: int
    name: str
    projects: set[int] = field(default_factory=set)
    clients: set[int] = field(default_factory=set)
    settings: bool = False
    policies: bool = False

    def edit(self, subject: str, subject_id: int, field_name: str, before: Any, after: Any) -> None:
        """Change one attribute and write down from what to what; equal values change nothing."""
        if before == after:
            return
        store = self.context.store
        if subject == "client":
            clients.change(store, subject_id, field_name, after)
            self.clients.add(subject_id)
            self.projects.update(clients.projects_of(store, subject_id))
        elif subject == "project":
            projects.change(store, subject_id, field_name, after)
            self.projects.add(subject_id)
        elif subject == "reminder":
            reminders.change(store, subject_id, field_name, after)
            self.projects.add(reminders.state(store, subject_id).key.subject)
        elif subject in publishing.SUBJECTS:
            self.projects.update(
                publishing.change(self.context, subject, subject_id, field_name, after)
            )
            self.policies = True
        elif subject == "purge":
            purges.change(store, subject_id, **{field_name: after})
            self.projects.add(purges.project_of(store, subject_id))
        elif subject == "credit_use":
            credituse.change(store, subject_id, field_name, after)
            self.used(subject_id)
        elif subject == "claim":
            claims.note(store, subject_id, field_name, after)
            self.projects.update(facts.owners(store, [subject_id]).values())
        else:
            settings.save(store, field_name, after)
            self.settings = True
        self.note(subject, subject_id, field_name, before, after)

    def note(self, subject: str, subject_id: int, field_name: str, before: Any, after: Any) -> None:
        """Write down a change that was made otherwise."""
        journal.edited(self.context.store, self.id, subject, subject_id, field_name, before, after)

    def added(self, subject: str, subject_id: int) -> None:
        """Write down that a client or project was added: before, it was not there."""
        self.note(subject, subject_id, "removed_at", self.at, None)
        (self.clients if subject == "client" else self.projects).add(subject_id)

    def used(self, use_id: int) -> None:
        """Note that the two projects of a use of credit are touched."""
        row = credituse.get(self.context.store, use_id)
        assert row is not None, use_id
        self.projects.update((row.giver, row.taker))

    def changes(self, name: str, subject: str, fact_kind: str | None, count: int) -> Changes:
        touched = clients_of(self.context, self.projects)
        return Changes(
            name=name,
            projects=frozenset(self.projects),
            clients=frozenset(self.clients | touched),
            label=words.label(name, fact_kind, subject, count),
            fact_kind=fact_kind,
            operation=self.id,
            settings=self.settings,
            policies=self.policies,
        )


@contextlib.contextmanager
def operation(context: Context, name: str, **about: Any) -> Iterator[Operation]:
    """Begin a transaction and its journal row; at the end bring derived rows up to date.

    `about`: what `store.journal.begin` takes. Nothing is written if the block raises.
    """
    now = context.clock.now()
    with context.store.transaction():
        if name not in _TURNING:
            _must_be_there(context, about.get("project"), about.get("client"))
        number = journal.begin(context.store, now, name, **about)
        running = Operation(context, number, now, name)
        yield running
        rewrite(context, running.projects, now)
        if running.settings:
            duerows.replan(context)
        if running.policies:  # what hangs on them was made anew just now
            settings.save(context.store, STAMP, stamp(context.catalogue))


_TURNING = ("undo", "redo")  # may be about what is not there at the moment


def _must_be_there(context: Context, project_id: int | None, client_id: int | None) -> None:
    if project_id is not None:
        project = projects.get(context.store, project_id)
        if project is None or project.removed_at is not None:
            raise KnownError(tr("That project is not in the studio."))
    if client_id is not None:
        client = clients.get(context.store, client_id)
        if client is None or client.removed_at is not None:
            raise KnownError(tr("That client is not in the studio."))


def rewrite(context: Context, ids: Iterable[int], now: int) -> None:
    """Make the derived rows of these projects anew; part of the caller's transaction."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        rows, due = [], []
        for loaded in load_many(context, wanted[start : start + CHUNK]).values():
            _accept(context, loaded)
            derived = derive(loaded, now)
            rows.append((derived.standing, derived.spans, derived.search))
            due.append((loaded, derived.timeline))
        standings.put(context.store, rows)
        duerows.rewrite(context, due, now)
    if duerows.STUDIO in wanted:
        duerows.rewrite_studio(context)


def _accept(context: Context, loaded: Loaded) -> None:
    """Keep the version in force at the purchase with the project (B1).

    The hash stays that of the text accepted, even if the same version comes with another one later.
    """
    row = loaded.row
    bought = next((fact for fact in loaded.case.ordered() if fact.kind == "purchased"), None)
    version = None
    if bought is not None:
        version = loaded.policy.in_force(bought.at, loaded.zone)
    label = version.label if version else None
    if label != row.accepted_version:
        projects.accept(context.store, row.id, label, version.text_hash if version else None)


def must_hold(context: Context, project_id: int, remedy: str) -> None:
    """Refuse, and so undo, what leaves a fact pointing to one that no longer counts."""
    case = load(context, project_id).case
    problems = reference_problems(case)
    if problems:
        named = tuple(Problem(_by_id(case.facts, p.place), p.message) for p in problems)
        raise Refused(named, remedy)
    takers = overdrawn(context.store, project_id)
    if takers:
        title = subject_of(context, takers[0], None) or words.UNTITLED
        raise Refused.because(tr("this credit is used in {title}", title=title), "", remedy)


def _by_id(facts: tuple[Any, ...], place: str) -> str:
    """A place such as ``facts[3].claim`` by the fact's id and kind: ``f7 (fixed).claim``."""
    head, _, rest = place.partition("]")
    fact = facts[int(head.removeprefix("facts["))]
    return f"{fact.id} ({fact.kind}){rest}"


def clients_of(context: Context, ids: Iterable[int]) -> set[int]:
    rows = projects.many(context.store, list(ids)).values()
    return {row.client_id for row in rows if row.client_id is not None}


def subject_of(context: Context, project_id: int | None, client_id: int | None) -> str:
    """The title of a project, or the name of a client, for an operation's label."""
    if project_id is not None:
        row = projects.get(context.store, project_id)
        return (row.title or "") if row else ""
    if client_id is not None:
        client = clients.get(context.store, client_id)
        return client.shown if client else ""
    return ""
