"""What reports are made from: projects as recorded, the studio's own name, files measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from studio_desk.disputes.book import Book
from studio_desk.disputes.judging import KeptFile
from studio_desk.money.ledger import Move, Waiver
from studio_desk.policy import Case, Policy
from studio_desk.values import dataclass


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
class Offered:
    """A fee that was offered for a request (its public id), in hundredths of the project's
    currency: at which instant (UTC seconds), and its state since when, one of ``open``,
    ``accepted``, ``declined``, ``withdrawn``. `waived` is how much less than usual it was.
    """

    request: str
    at: int
    amount: int
    state: str
    since: int
    waived: int = 0

    def state_at(self, instant: int) -> str:
        """How it stood at an instant after it was made."""
        return self.state if self.since <= instant else "open"


@dataclass(frozen=True, slots=True)
class Kept:
    """Session files as they were last looked through: how many, their bytes, and when."""

    files: int
    size: int
    at: int


@dataclass(frozen=True, slots=True)
class ProjectSource:
    """A project as known: its case without retracted facts, and when each fact was recorded
    (UTC seconds, by public id). `accepted` is the policy version in force at the purchase;
    `lengths` are seconds of audio by the name of a delivered file, `formats` what it is (``WAV,
    24 bit, 48 kHz``), as far as they are known. `moves` is credit carried to and from other
    projects, `waivers` what was not asked for; `kept` is what is held of the session, None where
    that is not known; `evidence` what was kept as such, each with the instant of keeping.
    """

    id: int
    case: Case
    policy: Policy
    recorded: Mapping[str, int] = field(default_factory=dict)
    client: Person | None = None
    accepted: str | None = None
    lengths: dict[str, int] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)
    moves: tuple[Move, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    offers: tuple[Offered, ...] = ()
    kept: Kept | None = None
    evidence: tuple[tuple[KeptFile, int], ...] = ()


@dataclass(frozen=True, slots=True)
class StudioSource:
    """The studio as its settings have it; `zone` is IANA, `contact` may have several lines."""

    name: str
    contact: str
    zone: str
    currency: str


@dataclass(frozen=True, slots=True)
class Sources:
    """All that a report of some kind looks at; `book` holds the checklists of disputes."""

    studio: StudioSource
    projects: tuple[ProjectSource, ...]
    client: Person | None = None
    book: Book = field(default_factory=Book)
