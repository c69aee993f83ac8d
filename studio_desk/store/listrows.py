"""The lines of the project list, and what narrows it: values alone, which the first paint needs.

Instants are UTC seconds, money is hundredths of the project's currency.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

# The groups of the project list, in their order: part of the schema, as all of `vocabulary`.
GROUPS = ("needs_you", "closing_soon", "open", "finished")
LISTED, ARCHIVED = 1, 2
"""Where a project is listed (`models.Standing`); 0 is removed."""
FLAGS = ("in_hand", "held")
"""What is true or false in a standing."""


_NEAR = ("group_rank", "sort_at", "project_id")
# The columns of each order. All end in the project's id, so that equal keys keep their places from
# page to page; there is an index for each.
SORTS: Mapping[str, tuple[str, ...]] = {
    "deadline": _NEAR,
    "title": ("title_key", "project_id"),
    "client": ("client_key", "title_key", "project_id"),
    "recent": ("recent_at", "project_id"),
    "when": ("sort_at", "project_id"),
    "songs": ("songs", *_NEAR),
    "version": ("policy_version", *_NEAR),
    "kind": ("kind", *_NEAR),
    "policy": ("policy", *_NEAR),
    "revision": ("revision", *_NEAR),
    "refund": ("refund", *_NEAR),
    "files": ("files", *_NEAR),
}
NEWEST_FIRST = ("recent",)


class StandingRow(NamedTuple):
    """Derived: how a project stands now, and the keys its lists use; see `models.Standing`."""

    project_id: int
    policy_hash: str
    core_version: str
    computed_at: int
    refresh_at: int | None
    next_change_at: int | None
    listed: int
    group: str
    group_rank: int
    sort_at: int
    title_key: str
    client_key: str
    recent_at: int
    policy_version: str
    revision: str
    scope: str | None
    revision_until: int | None
    rounds_left: int | None
    in_hand: bool
    fee_minor: int | None
    fee_currency: str | None
    fee_per: str | None
    refund: str
    retention: str
    retention_until: int | None
    held: bool
    exchange: str | None
    subscription: str | None
    chip: str
    chip_at: int | None
    chip_minor: int | None
    open_claims: int
    alerts: int
    lane: str
    due_at: int | None
    kind: str
    policy: str
    songs: int
    files: str


class Filter(NamedTuple):
    """What a list is narrowed to; every part that is set must hold. `text` is what was typed.

    `due`: a deadline runs out between these instants (UTC seconds, both inclusive). `files`: a
    retention, or ``held``.
    """

    text: str = ""
    group: str | None = None
    chip: str | None = None
    revision: str | None = None
    refund: str | None = None
    retention: str | None = None
    kind: str | None = None
    policy: str | None = None
    client_id: int | None = None
    archived: bool = False
    due: tuple[int, int] | None = None
    files: str | None = None

    @property
    def tallied(self) -> bool:
        """Whether the tally knows how many projects this leaves."""
        return not self.text.strip() and self.client_id is None and self.due is None


class ListedRow(NamedTuple):
    """One line of the project list: what the line says, and the derived standing."""

    id: int
    title: str | None
    client_id: int | None
    client: str | None
    kind: str
    currency: str | None
    policy: str
    songs: int
    muted: bool
    zone: str
    standing: StandingRow
