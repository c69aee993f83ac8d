"""What a window asks before its first paint, answered by the bare connection (`store.glance`).

`Studio` comes here until the store has its database; after that, and for all else, `queries` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import studio_desk.store.glance as glance
from studio_desk.store.listrows import Filter, ListedRow
from studio_desk.values import dataclass

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the project list: its rows, and how many projects the filter leaves in all."""

    rows: tuple[ListedRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the rail: projects in the list, in each group, archived; clients."""

    projects: int
    groups: dict[str, int]
    archived: int
    clients: int
    open_claims: int

    @property
    def needs_you(self) -> int:
        return self.groups.get("needs_you", 0)


def page(db: sqlite3.Connection, wanted: Filter, sort: str, limit: int, offset: int) -> Page:
    """One page of a list that `glance.can_list`."""
    rows = glance.projects(db, wanted, sort, limit, offset)
    if offset == 0 and len(rows) < limit:
        return Page(rows, len(rows))
    return Page(rows, sum(glance.groups(db, wanted.group).values()))


def counts(db: sqlite3.Connection) -> Counts:
    """The numbers for the rail."""
    groups = glance.groups(db)
    return Counts(
        projects=sum(groups.values()),
        groups=groups,
        archived=glance.archived(db),
        clients=glance.clients(db),
        open_claims=glance.open_claims(db),
    )
