"""What reports are made from: projects as recorded, the studio's own name, files measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from studio_desk.policy import Case, Policy


@dataclass(frozen=True, slots=True)
class Person:
    """A client. `id` is the studio's number for them."""

    id: int
    name: str
    email: str = ""
    phone: str = ""

    @property
    def shown(self) -> str:
        return self.name or self.email


@dataclass(frozen=True, slots=True)
class ProjectSource:
    """A project as known: its case without retracted facts, and when each fact was recorded
    (UTC seconds, by public id). `accepted` is the policy version in force at the purchase;
    `lengths` are seconds of audio by the name of a delivered file, as far as they are known.
    """

    id: int
    case: Case
    policy: Policy
    recorded: Mapping[str, int] = field(default_factory=dict)
    client: Person | None = None
    accepted: str | None = None
    lengths: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StudioSource:
    """The studio as its settings have it; `zone` is IANA, `contact` may have several lines."""

    name: str
    contact: str
    zone: str
    currency: str


@dataclass(frozen=True, slots=True)
class Sources:
    """All that a report of some kind looks at."""

    studio: StudioSource
    projects: tuple[ProjectSource, ...]
    client: Person | None = None
