"""Offers, their states and waivers: rows in, values out. Part of the caller's transaction.

Offers of a request that is retracted, or of a project that was removed, are left out: they are
there again with it. Amounts are hundredths of the project's currency, instants UTC seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import studio_desk.store.sqlite as sqlite
from studio_desk.store.opening import Store
from studio_desk.store.requesttables import Offer, OfferState, Waiver
from studio_desk.values import dataclass

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer as it stands: `state` since `since`; `reason` and `waived` where it waives a part.

    `request` and `charge` are public ids of facts. An agreed offer whose charge was taken back
    waits again: its state is ``open``.
    """

    id: int
    project_id: int
    client_id: int | None
    title: str | None
    currency: str | None
    zone: str
    request: str
    asked_at: int
    amount: int
    usual: int | None
    at: int
    state: str
    since: int
    charge: str | None = None
    waived: int | None = None
    why: str | None = None
    reason: str | None = None


_RETRACTED = (
    "COALESCE((SELECT r.reverses_id IS NULL FROM retraction r WHERE r.fact_id = {fact}"
    " ORDER BY r.id DESC LIMIT 1), 0)"
)
_LAST = "(SELECT MAX(l.id) FROM offer_state l WHERE l.offer_id = o.id)"
_SELECT = f"""
SELECT o.id, o.project_id, p.client_id, p.title, p.currency, p.zone, f.name, f.at,
       o.amount_minor, o.usual_minor, o.at,
       CASE WHEN s.state = 'accepted' AND s.charge_id IS NOT NULL
                 AND {_RETRACTED.format(fact="s.charge_id")} THEN 'open' ELSE s.state END AS state,
       s.at, c.name, w.waived_minor, w.why, w.reason
  FROM offer o
  JOIN project p ON p.id = o.project_id AND p.removed_at IS NULL
  JOIN fact f ON f.id = o.request_id
  JOIN offer_state s ON s.id = {_LAST}
  LEFT JOIN fact c ON c.id = s.charge_id
  LEFT JOIN waiver w ON w.offer_id = o.id
 WHERE s.state <> 'void' AND NOT {_RETRACTED.format(fact="o.request_id")}
"""  # noqa: S608  # fragments of ours


def add(
    store: Store,
    project: int,
    request: int,
    amount: int,
    usual: int | None,
    at: int,
    operation: int,
) -> int:
    """Write an offer and return its id. `request` is the row of the fact; the caller gives its
    first state.
    """
    return int(
        Offer.insert(
            project=project,
            request=request,
            amount_minor=amount,
            usual_minor=usual,
            at=at,
            operation=operation,
        ).execute(store.db)
    )


def waive(store: Store, offer: int, waived: int, why: str, reason: str, operation: int) -> None:
    """Write down that an offer asks `waived` less than usual."""
    Waiver.insert(
        offer=offer, waived_minor=waived, why=why, reason=reason, operation=operation
    ).execute(store.db)


def move(
    store: Store,
    offer: int,
    state: str,
    at: int,
    operation: int,
    charge: int | None = None,
    restores: int | None = None,
) -> None:
    """Give an offer its next state; `restores` is the row of the state that comes back."""
    OfferState.insert(
        offer=offer, state=state, at=at, charge=charge, restores=restores, operation=operation
    ).execute(store.db)


def get(store: Store, offer: int) -> OfferRow | None:
    return next(iter(_rows(store, " AND o.id = ?", (offer,))), None)


def of_projects(store: Store, ids: Collection[int]) -> list[OfferRow]:
    """The offers of these projects, oldest first."""
    wanted = list(ids)
    found: list[OfferRow] = []
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        marks = ", ".join("?" * len(chunk))
        found += _rows(store, f" AND o.project_id IN ({marks})", chunk)
    return sorted(found, key=lambda row: row.id)


def waiting(store: Store) -> list[OfferRow]:
    """The offers that wait for an answer in projects that are not archived, oldest first."""
    rows = _rows(store, " AND s.state IN ('open', 'accepted') AND p.archived_at IS NULL", ())
    return [row for row in rows if row.state == "open"]


def waivers(
    store: Store,
    begin: int,
    end: int,
    *,
    client: int | None = None,
    project: int | None = None,
) -> list[OfferRow]:
    """The offers made from `begin` to `end` (first and last second) that waive a part and were not
    declined or withdrawn; of one client or project if one is named. Oldest first.
    """
    more, values = " AND w.offer_id IS NOT NULL AND o.at BETWEEN ? AND ?", [begin, end]
    if client is not None:
        more, values = f"{more} AND p.client_id = ?", [*values, client]
    if project is not None:
        more, values = f"{more} AND o.project_id = ?", [*values, project]
    found = _rows(store, f"{more} AND s.state IN ('open', 'accepted')", values)
    return sorted(found, key=lambda row: (row.at, row.id))


@dataclass(frozen=True, slots=True)
class StateRow:
    """One state of an offer. `root` is the row that first gave it, where an undo brought it back.

    `charge` is the row of the fact.
    """

    id: int
    offer: int
    state: str
    charge: int | None
    root: int


def moved_by(store: Store, operation: int) -> list[StateRow]:
    """The states that an operation gave, in order."""
    return _states(store, "s.operation_id = ?", operation)


def states(store: Store, offer: int) -> list[StateRow]:
    """Every state of an offer, in order."""
    return _states(store, "s.offer_id = ?", offer)


def _states(store: Store, condition: str, value: int) -> list[StateRow]:
    columns = "s.id, s.offer_id, s.state, s.charge_id, COALESCE(s.restores_id, s.id)"
    query = f"SELECT {columns} FROM offer_state s WHERE {condition} ORDER BY s.id"  # noqa: S608
    return [StateRow(*row) for row in sqlite.sql(store.db, query, (value,))]


def _rows(store: Store, more: str, values: Iterable[Any]) -> list[OfferRow]:
    found = sqlite.sql(store.db, f"{_SELECT}{more} ORDER BY o.id", tuple(values))
    return [OfferRow(*row) for row in found]
