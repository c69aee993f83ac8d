"""Credit that is carried between projects: what moved, what is left, and whether it still holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from studio_desk.money.ledger import Ledger, Move, Waiver
from studio_desk.store import Store, credituse, facts, offers, projects
from studio_desk.store.credituse import CreditUseRow
from studio_desk.store.rows import FactRow
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class CreditLeft:
    """A credit of which something is left: `fact` (row `row`) of project `giver` gave it at `at`.

    `amount` is what it was, `left` what can still be used, in hundredths of `currency`.
    """

    giver: int
    title: str | None
    currency: str
    fact: str
    row: int
    at: int
    amount: int
    left: int


def moves_of(
    store: Store, ids: Collection[int], known_at: int | None = None
) -> dict[int, tuple[Move, ...]]:
    """What moved out of and into each of these projects, in order; with `known_at`, as far as it
    was recorded then. Projects that were removed give and take nothing.
    """
    uses = credituse.of_projects(store, ids)
    if not uses:
        return {}
    touched = {each for rows in uses.values() for row in rows for each in (row.giver, row.taker)}
    there = {
        key: row for key, row in projects.many(store, touched).items() if row.removed_at is None
    }
    found = {}
    for project, rows in uses.items():
        found[project] = tuple(
            _move(project, row, there[_other(project, row)].title)
            for row in rows
            if _other(project, row) in there and (known_at is None or row.recorded_at <= known_at)
        )
    return found


def _other(project: int, row: CreditUseRow) -> int:
    return row.taker if row.giver == project else row.giver


def _move(project: int, row: CreditUseRow, title: str | None) -> Move:
    out = row.giver == project
    return Move(row.at, row.amount_minor, out, _other(project, row), title, row.id, row.fact)


def waivers_of(
    store: Store, ids: Collection[int], known_at: int | None = None
) -> dict[int, tuple[Waiver, ...]]:
    """What was not asked for of each of these projects: of offers that wait or were agreed to."""
    found: dict[int, list[Waiver]] = {}
    for row in offers.of_projects(store, ids):
        counts = row.waived and row.state in ("open", "accepted")
        if counts and (known_at is None or row.at <= known_at):
            waiver = Waiver(row.at, row.waived or 0, row.reason or "", row.request)
            found.setdefault(row.project_id, []).append(waiver)
    return {key: tuple(sorted(listed, key=lambda each: each.at)) for key, listed in found.items()}


def left_of(
    project: int,
    title: str | None,
    account: Ledger,
    rows: Iterable[FactRow],
    uses: Iterable[CreditUseRow],
    now: int,
) -> tuple[CreditLeft, ...]:
    """What is left of each credit of a project, oldest first.

    What the project itself still needs of its credit is taken from the oldest.
    """
    if account.currency is None:
        return ()
    spent: dict[int, int] = {}
    for use in uses:
        if use.giver == project:
            spent[use.credit] = spent.get(use.credit, 0) + use.amount_minor
    given = [
        row
        for row in rows
        if row.fact.kind == "credited" and row.known_at(None) and row.fact.at <= now
    ]
    rest = {row.id: max(0, (row.fact.amount or 0) - spent.get(row.id, 0)) for row in given}
    absorbed = max(0, sum(rest.values()) - account.state(now).credit)
    found = []
    for row in given:
        here = min(absorbed, rest[row.id])
        absorbed -= here
        if rest[row.id] > here:
            found.append(
                CreditLeft(
                    project,
                    title,
                    account.currency,
                    row.fact.id,
                    row.id,
                    row.fact.at,
                    row.fact.amount or 0,
                    rest[row.id] - here,
                )
            )
    return tuple(found)


def overdrawn(store: Store, project_id: int) -> list[int]:
    """The projects that use credit which this project does not give, or not as much."""
    uses = [
        row
        for row in credituse.of_projects(store, [project_id]).get(project_id, ())
        if row.giver == project_id
    ]
    if not uses:
        return []
    rest: Mapping[int, int] = {
        row.id: row.fact.amount or 0 for row in facts.load(store, project_id) if row.known_at(None)
    }
    left = dict(rest)
    wrong = []
    for row in uses:
        left[row.credit] = left.get(row.credit, 0) - row.amount_minor
        if left[row.credit] < 0:
            wrong.append(row.taker)
    return wrong
