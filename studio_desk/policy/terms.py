"""The typed terms that clauses of a policy carry. Rules read terms; no rule knows a policy's name.

Each field's metadata names how the policy file reader reads it (see `document.py`). `kinds` are
the kinds of work a term holds for; empty means every kind of the policy.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, ClassVar

from studio_desk.policy.instants import Count, Unit
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time counted in the studio's zone, such as 5 days from the time."""

    amount: int
    unit: Unit
    count: Count


def read(form: str, default: Any = ...) -> Any:
    """A dataclass field read from the policy file in that form; required without a default."""
    metadata = {"form": form, "required": default is ...}
    return field(metadata=metadata) if default is ... else field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What every term has: the clause that carries it and the kinds of work it holds for."""

    word: ClassVar[str] = ""
    clause: str
    kinds: tuple[str, ...] = read("kinds", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Term):
    """Decides nothing; shown with the policy, and printed where a client reads it."""

    word: ClassVar[str] = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership(Term):
    """Ownership passes to the client with a fact (A2b); shown, decides nothing (pin 43)."""

    word: ClassVar[str] = "ownership"
    passes_with: str = read("fact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion(Term):
    """When a project is complete: with its delivery (A1a), or when its windows are over (B4b).

    ``revised`` says that a request made in time keeps it open until it is revised (B4d).
    """

    word: ClassVar[str] = "completion"
    at: str = read("completion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds(Term):
    """A number of free rounds without a time limit (A1c); the package may set another."""

    word: ClassVar[str] = "rounds"
    free: int = read("whole")


@dataclass(frozen=True, slots=True, kw_only=True)
class Window(Term):
    """A time in which revisions are free, opened by a delivery or a revision (B4a, B4c)."""

    word: ClassVar[str] = "window"
    opens: str = read("opens")
    lasts: Period = read("period")


@dataclass(frozen=True, slots=True, kw_only=True)
class LateRevision(Term):
    """After completion a revision is charged (B4e)."""

    word: ClassVar[str] = "late_revision"


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSubmission(Term):
    """All revisions at one time: what is added while one is in hand, or new later, is charged."""

    word: ClassVar[str] = "one_submission"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal(Term):
    """Undoing an earlier change is no free revision (B6b)."""

    word: ClassVar[str] = "reversal"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalFee(Term):
    """A reversal is charged per song even in the window (B6c). `at_least` is in hundredths."""

    word: ClassVar[str] = "reversal_fee"
    at_least: int = read("money")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeFloor(Term):
    """The least fee per song with a billable item, by kind of work (B6d), in hundredths."""

    word: ClassVar[str] = "fee_floor"
    per_song: tuple[tuple[str, int], ...] = read("money_by_kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Term):
    """No refund, always or from the first of some facts on.

    `contradicts` names kinds that the clause's words reach too although another bar governs
    them; where the two differ, the refund is reviewed and the contradiction shown (pin 17).
    """

    word: ClassVar[str] = "bar"
    always: bool = read("yes_no", False)
    after: tuple[str, ...] = read("facts", ())
    contradicts: tuple[str, ...] = read("kinds", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditOnly(Term):
    """Whoever asks for a refund gets credit, its amount up to the studio (B7b)."""

    word: ClassVar[str] = "credit_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal(Term):
    """Grounds that are always refused (A1d, A2c, C1d, C2b)."""

    word: ClassVar[str] = "refusal"
    grounds: tuple[str, ...] = read("grounds")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWindow(Term):
    """How long a ground can be claimed, counted from a fact (A4c, C1b, C4a)."""

    word: ClassVar[str] = "contact_window"
    grounds: tuple[str, ...] = read("grounds")
    opens: str = read("opens_contact")
    lasts: Period = read("period")


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundException(Term):
    """A ground on which a refund applies although a bar stands (A3b, A4a, A4b).

    `proof` is ``evidence``, ``evidence_or_suspicion`` or the fact ``cannot_complete``;
    `refused_after` names facts after which the ground is refused; `choice` says that the
    client's wish settles an open remedy.
    """

    word: ClassVar[str] = "exception"
    ground: str = read("ground")
    remedy: str = read("remedy")
    proof: str = read("proof")
    refused_after: tuple[str, ...] = read("facts", ())
    discretion: bool = read("yes_no", False)
    choice: bool = read("yes_no", False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Term):
    """Grounds that the studio looks into (C2c, C4c); those in `also` are not offered by name."""

    word: ClassVar[str] = "review"
    grounds: tuple[str, ...] = read("grounds")
    also: tuple[str, ...] = read("grounds", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair(Term):
    """The studio's own mistake is fixed first; what is owed if that fails (C1c)."""

    word: ClassVar[str] = "repair"
    ground: str = read("ground")
    remedy: str = read("remedy")
    failed: str = read("remedy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents(Term):
    """Evidence is suggested to whoever claims, never required (C4b)."""

    word: ClassVar[str] = "documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Term):
    """A claim under review ends in an answer: money, credit, a fix, or a refusal (C4d)."""

    word: ClassVar[str] = "resolution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Discretion(Term):
    """The studio may decide otherwise than it must: every refusal stays open to it (A4, C5)."""

    word: ClassVar[str] = "discretion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chargeback(Term):
    """A payment reversed through the bank closes revisions while it is open (A5a)."""

    word: ClassVar[str] = "chargeback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Care(Term):
    """Files are in the studio's care from the start of work up to completion (B5b)."""

    word: ClassVar[str] = "care"


@dataclass(frozen=True, slots=True, kw_only=True)
class Courtesy(Term):
    """After completion files are kept without a promise, then may go, then must (B5a)."""

    word: ClassVar[str] = "courtesy"
    lasts: Period = read("period")
    keep_at_most: Period = read("period")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation(Term):
    """A subscription can be cancelled before its next billing (C2a)."""

    word: ClassVar[str] = "cancellation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access(Term):
    """After a cancellation, access runs to the end of the billing cycle (C2d)."""

    word: ClassVar[str] = "access"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeWindow(Term):
    """How long an exchange can be asked for, from the purchase (D2, D4a)."""

    word: ClassVar[str] = "exchange_window"
    lasts: Period = read("period")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnWindow(Term):
    """How long goods may take to come back, from the purchase (D3a)."""

    word: ClassVar[str] = "return_window"
    lasts: Period = read("period")


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Term):
    """What an inspection must find (D3b, D3c)."""

    word: ClassVar[str] = "condition"
    of: tuple[str, ...] = read("inspected")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rma(Term):
    """A return is announced under an RMA number (D4b)."""

    word: ClassVar[str] = "rma"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection(Term):
    """Returned goods are inspected, then the exchange is made (D6)."""

    word: ClassVar[str] = "inspection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Substitute(Term):
    """What is offered where no replacement is in stock (D7)."""

    word: ClassVar[str] = "substitute"
    remedy: str = read("remedy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Term):
    """Marks of a project that keep it from being exchanged (D8)."""

    word: ClassVar[str] = "exclusion"
    of: tuple[str, ...] = read("marks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendments(Term):
    """Which version governs after an amendment (B8, C6); must agree with the file's head."""

    word: ClassVar[str] = "amendments"
    rule: str = read("amendments")


TERMS: dict[str, type[Term]] = {
    term.word: term
    for term in (
        Notice,
        Ownership,
        Completion,
        Rounds,
        Window,
        LateRevision,
        OneSubmission,
        Reversal,
        ReversalFee,
        FeeFloor,
        Bar,
        CreditOnly,
        Refusal,
        ContactWindow,
        RefundException,
        Review,
        Repair,
        Documents,
        Resolution,
        Discretion,
        Chargeback,
        Care,
        Courtesy,
        Cancellation,
        Access,
        ExchangeWindow,
        ReturnWindow,
        Condition,
        Rma,
        Inspection,
        Substitute,
        Exclusion,
        Amendments,
    )
}
REMEDIES = (
    "refund",
    "credit",
    "refund_or_credit",
    "fix",
    "partial_refund_or_credit",
    "exchange",
    "alternative_or_store_credit",
)
AMENDMENT_RULES = ("at_purchase", "at_service", "immediate")
COMPLETIONS = ("delivered", "deadline", "revised")
PROOFS = ("evidence", "evidence_or_suspicion", "cannot_complete")
MARKS = ("custom_made", "final_sale")
