"""What the page of claims is told: plain frozen values. Instants are UTC seconds, money hundredths.

A *case of the list* is a claim, an exchange, a dispute with a bank, or a subscription.
"""

from __future__ import annotations

from studio_desk.policy import Case, Fact, Policy, Span, Verdict, Version
from studio_desk.policy.reasons import Counted
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.store.claims import NoteRow
from studio_desk.values import dataclass

CLAIM, EXCHANGE, DISPUTE, SUBSCRIPTION = "claim", "exchange", "dispute", "subscription"
OWNER, CLIENT, BANK, NOBODY = "owner", "client", "bank", ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. `about` is the public id of the fact that opened it.

    `standing` is the outcome of a claim (`refused` until the owner has answered, then `settled`),
    ``open`` or ``closed`` for a dispute, and the standing of a subscription. `ended` is the kind of
    fact that ended it, `withdrawn` says that the client gave a claim up. `amount` is what was
    given, else what it is about, where that is known. `due_at` is the deadline that it runs to,
    `waits` on whom it waits.
    """

    project_id: int
    about: str
    kind: str
    title: str | None
    client: str | None
    currency: str | None
    zone: str
    work: str
    at: int
    standing: str
    ground: str | None = None
    stage: str | None = None
    remedy: str | None = None
    late: bool = False
    missing: tuple[str, ...] = ()
    ended: str | None = None
    ended_at: int | None = None
    withdrawn: bool = False
    reason: str | None = None
    outcome: str | None = None
    amount: int | None = None
    due_at: int | None = None
    waits: str = NOBODY

    @property
    def key(self) -> tuple[int, str]:
        return (self.project_id, self.about)

    @property
    def open(self) -> bool:
        """Whether something is still to come of it."""
        if self.kind == SUBSCRIPTION:
            return self.standing != "ended"
        return self.standing not in ("settled", "closed", "refused")


@dataclass(frozen=True, slots=True)
class Decided:
    """Why a fact was recorded: its nature (`store.vocabulary.DECISIONS`) and the owner's words."""

    fact: str
    nature: str
    why: str


@dataclass(frozen=True, slots=True)
class Cycle:
    """A billing cycle: its first and last second, what was paid in it, and whether it is ``over``,
    runs ``now`` or comes ``next``.
    """

    begin: int
    end: int
    paid: int
    state: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would come of a claim on a ground: `likely` is asked first. `contact` as in `Opened`."""

    ground: str
    likely: bool
    claim: ClaimVerdict
    version: Version
    contact: Counted | None


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the page of one claim is made from, as of `now`.

    `claim` is how it stands, `version` the policy version that judges it; both are None for what is
    no claim. `contact` is the counting of the deadline for getting in touch, where there is one.
    `left` is what can be refunded without giving back more than came in. `others` is what would
    have come of a claim that is not settled on the other grounds.
    """

    listed: Listed
    now: int
    case: Case
    policy: Policy
    spans: tuple[Span, ...]
    verdict: Verdict
    version: Version
    fact: Fact
    claim: ClaimVerdict | None
    contact: Counted | None
    decisions: tuple[Decided, ...]
    note: NoteRow
    left: int
    cycles: tuple[Cycle, ...] = ()
    others: tuple[Outlook, ...] = ()

    @property
    def happened(self) -> tuple[Fact, ...]:
        """The facts up to now, by instant."""
        return tuple(fact for fact in self.case.ordered() if fact.at <= self.now)

    def of_claim(self, *kinds: str) -> tuple[Fact, ...]:
        """The facts of these kinds that name the claim and have happened."""
        return tuple(
            fact for fact in self.happened if fact.kind in kinds and fact.claim == self.fact.id
        )


@dataclass(frozen=True, slots=True)
class YearSum:
    """What went out on a remedy in a year: how often, and how much in one currency."""

    year: int
    remedy: str
    currency: str | None
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class Discretion:
    """A decision that the policy left to the owner, or that goes beyond it."""

    year: int
    project_id: int
    title: str | None
    fact: str
    kind: str
    nature: str
    why: str
    at: int
    amount: int | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts by remedy and year, and the discretionary decisions, newest year first."""

    years: tuple[YearSum, ...] = ()
    decisions: tuple[Discretion, ...] = ()
