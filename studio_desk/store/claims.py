"""Claims as a list over all projects, why they were decided so, and what is noted of parcels.

Ids of facts are row ids here; their public ids are told beside them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import studio_desk.store.sqlite as sqlite
import studio_desk.store.tallies as tallies
from studio_desk.store.listrows import LISTED
from studio_desk.store.models import OF_CLAIMS, ClaimNote, Decision
from studio_desk.store.opening import Store
from studio_desk.store.tallytable import Tally
from studio_desk.values import dataclass

# Not retracted: no retraction, or the last one brings the fact back.
_COUNTS = (
    "COALESCE((SELECT r.reverses_id IS NOT NULL FROM retraction AS r WHERE r.fact_id = f.id"
    " ORDER BY r.id DESC LIMIT 1), 1)"
)
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """Why a fact was recorded: see `models.Decision`. `fact` is its row id."""

    fact: int
    nature: str
    why: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What is noted of an exchange; None where nothing is."""

    tracking: str | None = None
    included: str | None = None


def projects_with(store: Store, kinds: Collection[str], limit: int, offset: int = 0) -> list[int]:
    """The projects that have facts of these kinds, the one with the newest such fact first.

    Projects that were removed are left out, archived ones are not.
    """
    marks = ", ".join("?" for _ in kinds)
    found = sqlite.sql(
        store.db,
        "SELECT f.project_id, MAX(f.at) AS newest FROM fact AS f"  # noqa: S608  # marks of ours
        " JOIN project AS p ON p.id = f.project_id"
        f" WHERE f.kind IN ({marks}) AND p.removed_at IS NULL AND {_COUNTS}"
        " GROUP BY f.project_id ORDER BY newest DESC, f.project_id DESC LIMIT ? OFFSET ?",
        (*kinds, limit, offset),
    )
    return [int(row[0]) for row in found]


def waiting(store: Store) -> list[int]:
    """The listed projects with an open claim, an open dispute, or a subscription that runs: by an
    index that holds only these.
    """
    found = sqlite.sql(
        store.db,
        "SELECT project_id FROM standing INDEXED BY standing_of_claims"  # noqa: S608  # of ours
        f" WHERE {OF_CLAIMS} ORDER BY project_id",
    )
    return [int(row[0]) for row in found]


def disputes(store: Store) -> int:
    """How many listed projects have a dispute that is open."""
    wanted = [Tally.listed == LISTED, Tally.chip == "chargeback"]
    return tallies.count(store, wanted).get(None, 0)


def decide(store: Store, fact: int, reasons: Mapping[str, str]) -> None:
    """Write down why a fact was recorded, by nature; part of the caller's transaction."""
    for nature, why in reasons.items():
        Decision.insert(fact=fact, nature=nature, why=why).execute(store.db)


def decisions(store: Store, facts: Iterable[int]) -> list[DecisionRow]:
    """Why these facts were recorded, in their order."""
    found: list[DecisionRow] = []
    ids = list(facts)
    for start in range(0, len(ids), _CHUNK):
        query = Decision.select(Decision.fact, Decision.nature, Decision.why).where(
            Decision.fact.in_(ids[start : start + _CHUNK])
        )
        rows = query.order_by(Decision.fact, Decision.nature).tuples().execute(store.db)
        found += [DecisionRow(*row) for row in rows]
    return found


def decided(store: Store) -> list[int]:
    """The projects in which something was decided that still counts."""
    found = sqlite.sql(
        store.db,
        "SELECT DISTINCT f.project_id FROM decision AS d JOIN fact AS f ON f.id = d.fact_id"  # noqa: S608  # of ours
        f" WHERE {_COUNTS} ORDER BY f.project_id",
    )
    return [int(row[0]) for row in found]


def note(store: Store, fact: int, field: str, text: str | None) -> None:
    """Change what is noted of a claim; part of the caller's transaction."""
    ClaimNote.insert(fact=fact).on_conflict_ignore().execute(store.db)
    ClaimNote.update({field: text}).where(ClaimNote.fact == fact).execute(store.db)


def notes(store: Store, facts: Collection[int]) -> dict[int, NoteRow]:
    """What is noted of these claims; an empty row where nothing is."""
    ids = list(facts)
    found: dict[int, NoteRow] = {}
    for start in range(0, len(ids), _CHUNK):
        query = ClaimNote.select(ClaimNote.fact, ClaimNote.tracking, ClaimNote.included).where(
            ClaimNote.fact.in_(ids[start : start + _CHUNK])
        )
        found |= {int(row[0]): NoteRow(*row[1:]) for row in query.tuples().execute(store.db)}
    return {fact: found.get(fact, NoteRow()) for fact in facts}


@dataclass(frozen=True, slots=True)
class Settlement:
    """A fact by which a claim or a dispute ended, or money went back. `amount` is in hundredths."""

    project: int
    title: str | None
    fact: str
    row: int
    kind: str
    at: int
    amount: int | None
    currency: str | None
    text: str | None


_SETTLING = ("refunded", "credited", "exchanged", "fixed", "declined", "charged_back",
             "chargeback_closed")  # fmt: skip


def settlements(store: Store) -> list[Settlement]:
    """Every fact that settled something and counts, by instant."""
    marks = ", ".join("?" for _ in _SETTLING)
    found = sqlite.sql(
        store.db,
        "SELECT f.project_id, p.title, f.name, f.id, f.kind, f.at, m.amount_minor, p.currency,"  # noqa: S608  # marks of ours
        " t.text FROM fact AS f JOIN project AS p ON p.id = f.project_id"
        " LEFT JOIN fact_money AS m ON m.fact_id = f.id"
        " LEFT JOIN fact_text AS t ON t.fact_id = f.id AND t.role = 'outcome'"
        f" WHERE f.kind IN ({marks}) AND p.removed_at IS NULL AND {_COUNTS}"
        " ORDER BY f.at, f.id",
        _SETTLING,
    )
    return [Settlement(*row) for row in found]


def row_of(store: Store, project: int, name: str) -> int | None:
    """The row id of a fact by its public id."""
    row = sqlite.sql(
        store.db, "SELECT id FROM fact WHERE project_id = ? AND name = ?", (project, name)
    ).fetchone()
    return None if row is None else int(row[0])
