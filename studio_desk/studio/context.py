"""What every command and query of the studio works with, and how rows become a case."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from zoneinfo import ZoneInfo

from studio_desk.errors import KnownError
from studio_desk.money.ledger import Ledger, Move, Waiver, ledger
from studio_desk.policy import (
    Case,
    Catalogue,
    Policy,
    PolicyRef,
    Problem,
    check_references,
    zone_named,
)
from studio_desk.store import Store, clients, facts, journal, projects
from studio_desk.store.rows import ClientRow, FactRow, PolicyVersionRow, ProjectRow
from studio_desk.studio.crediting import moves_of, waivers_of
from studio_desk.studio.place import Context as Context
from studio_desk.studio.shelf import file_name, files_of, of_rows
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project with all that a verdict needs. `facts` includes retracted ones.

    `moves` is the credit carried to and from other projects, `waivers` what was not asked for.
    """

    row: ProjectRow
    client: ClientRow | None
    facts: tuple[FactRow, ...]
    case: Case
    policy: Policy
    moves: tuple[Move, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    @property
    def ledger(self) -> Ledger:
        """The account of the project."""
        case = self.case
        return ledger(case.project, case.ordered(), moves=self.moves, waivers=self.waivers)

    @property
    def zone(self) -> ZoneInfo:
        return zone_named(self.row.zone)


class NothingKnown(KnownError):
    """A project is asked about as it was known before the studio knew of it."""


def load(context: Context, project_id: int, known_at: int | None = None) -> Loaded:
    """One project; with `known_at`, as it was known at that instant.

    Raises `KnownError` where there is no such project, `NothingKnown` where none was known then.
    """
    found = load_many(context, [project_id], known_at)
    if project_id not in found:
        raise KnownError(tr("That project is not in the studio."))
    return found[project_id]


def load_many(
    context: Context, ids: Collection[int], known_at: int | None = None
) -> dict[int, Loaded]:
    """Those of the projects that there are, removed and archived ones included."""
    store = context.store
    rows = projects.many(store, ids)
    if known_at is not None:
        rows = {key: _as_known(store, row, known_at) for key, row in rows.items()}
    people = clients.many(
        store, {row.client_id for row in rows.values() if row.client_id is not None}
    )
    own = projects.policy_versions(store, {key for row in rows.values() for key in row.versions})
    recorded = facts.load_many(store, rows)
    moves = moves_of(store, rows, known_at)
    waived = waivers_of(store, rows, known_at)
    policies: dict[tuple[str, tuple[int, ...]], Policy] = {}
    files: dict[tuple[str, tuple[int, ...]], tuple[str, ...]] = {}
    loaded: dict[int, Loaded] = {}
    for key, row in rows.items():
        versions = [own[version] for version in row.versions]
        chosen = (row.policy, row.versions)
        if chosen not in policies:
            policies[chosen] = policy_of(context.catalogue, row.policy, versions)
            files[chosen] = (
                tuple(file_name(version) for version in versions)
                if versions
                else files_of(policies[chosen], context.shipped)
            )
        client = None if row.client_id is None else people.get(row.client_id)
        case = Case(
            zone=row.zone,
            policy=PolicyRef(row.policy, files[chosen]),
            project=row.as_case(),
            facts=tuple(fact.fact for fact in recorded[key] if fact.known_at(known_at)),
            client=None if client is None else client.as_case(),
        )
        loaded[key] = Loaded(
            row,
            client,
            recorded[key],
            case,
            policies[chosen],
            moves.get(key, ()),
            waived.get(key, ()),
        )
    return loaded


def policy_of(catalogue: Catalogue, name: str, versions: Sequence[PolicyVersionRow]) -> Policy:
    """A project's policy: its own versions, or else the one of that name."""
    if versions:
        return of_rows(versions)
    if name not in catalogue:
        raise KnownError(
            tr("The policy {name} is not at hand.", name=name),
            tr("Put its file back where it was, or add it again."),
        )
    return catalogue[name]


def with_own(context: Context, policy: Policy) -> Catalogue:
    """The catalogue in which a project's own policy goes by its name."""
    return context.catalogue.with_policies([policy])


def reference_problems(case: Case) -> tuple[Problem, ...]:
    """What would be wrong with the references between these facts."""
    problems: list[Problem] = []
    check_references(case.facts, problems)
    return tuple(problems)


def _as_known(store: Store, row: ProjectRow, known_at: int) -> ProjectRow:
    """The attributes of a project as they stood before every later edit was made."""
    values = {}
    for edit in reversed(journal.edits_after(store, "project", row.id, known_at)):
        values[edit.field] = edit.before
    if row.created_at > known_at:
        raise NothingKnown("Nothing was known of this project at that time.")
    return dataclasses.replace(row, **values)
