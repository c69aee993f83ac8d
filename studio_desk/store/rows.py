"""What the store hands out: plain frozen values, never rows of peewee.

Instants are UTC seconds, money is hundredths of the project's currency.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from studio_desk.policy.case import Client as CaseClient
from studio_desk.policy.case import Project as CaseProject
from studio_desk.policy.facts import Fact
from studio_desk.store.listrows import StandingRow as StandingRow
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client. `archived_at` hides from lists; `removed_at` is set where the adding was undone.

    `zone` (IANA) and `language` (``en``, ``de``) are the client's own, None where not known.
    """

    id: int
    name: str | None
    email: str | None
    phone: str | None
    note: str | None
    created_at: int
    archived_at: int | None = None
    removed_at: int | None = None
    zone: str | None = None
    language: str | None = None

    @property
    def shown(self) -> str:
        """The name, or the e-mail address of a client without one."""
        return self.name or self.email or ""

    def as_case(self) -> CaseClient:
        return CaseClient(self.name, self.email)


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project as ordered. `versions` are the ids of its own policy versions, empty for a
    built-in policy; `accepted_*` is the version in force at the purchase, null before it.
    """

    id: int
    client_id: int | None
    title: str | None
    kind: str
    currency: str | None
    price_minor: int | None
    songs: tuple[str, ...]
    free_rounds: int | None
    extra_round_fee_minor: int | None
    custom_made: bool
    final_sale: bool
    zone: str
    policy: str
    versions: tuple[int, ...]
    accepted_version: str | None
    accepted_hash: str | None
    note: str | None
    muted: bool
    created_at: int
    archived_at: int | None = None
    removed_at: int | None = None

    def as_case(self) -> CaseProject:
        return CaseProject(
            kind=self.kind,
            title=self.title,
            currency=self.currency,
            price=self.price_minor,
            songs=self.songs,
            free_rounds=self.free_rounds,
            extra_round_fee=self.extra_round_fee_minor,
            custom_made=self.custom_made,
            final_sale=self.final_sale,
        )


@dataclass(frozen=True, slots=True)
class RetractionRow:
    """A fact taken back at `at` because of `why`, or, with `reverses`, brought back again."""

    id: int
    at: int
    why: str
    reverses: int | None
    operation: int


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with both its times: `fact.at` when it happened, `recorded_at` when it was written
    down; and how often it was taken back and brought back, in order.
    """

    id: int
    project_id: int
    fact: Fact
    seq: int
    recorded_at: int
    operation: int
    retractions: tuple[RetractionRow, ...] = ()

    def known_at(self, instant: int | None) -> bool:
        """Whether the fact counted for someone who knew what was recorded up to `instant`.

        None asks about the present state, whatever the clock says.
        """
        if instant is None:
            return not self.retractions or self.retractions[-1].reverses is not None
        if self.recorded_at > instant:
            return False
        known = [row for row in self.retractions if row.at <= instant]
        return not known or known[-1].reverses is not None

    @property
    def retracted(self) -> RetractionRow | None:
        """The retraction that stands, or None."""
        if self.retractions and self.retractions[-1].reverses is None:
            return self.retractions[-1]
        return None


@dataclass(frozen=True, slots=True)
class PolicyVersionRow:
    """A version of a policy that is not built in, as accepted: the text of its file."""

    id: int
    name: str
    version: str
    text: str
    hash: str


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One thing the owner did; see `models.Operation`."""

    id: int
    at: int
    name: str
    project_id: int | None
    client_id: int | None
    fact_kind: str | None
    count: int
    reverses: int | None


@dataclass(frozen=True, slots=True)
class EditRow:
    """One attribute changed: values before and after, as plain values."""

    id: int
    operation: int
    subject: str
    subject_id: int
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class SpanRow:
    """Derived: one span from now on; first and last second, null at the open ends."""

    starts_at: int | None
    ends_at: int | None
    revision: str
    scope: str | None
    in_hand: bool
    refund: str
    retention: str
    held: bool
    exchange: str | None
    subscription: str | None


def names(of: type) -> tuple[str, ...]:
    """The attributes of one of these values, in order."""
    return tuple(field.name for field in fields(of))
