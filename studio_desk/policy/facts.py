"""Facts: what happened in a project, one frozen value each, and the table of their own fields.

The vocabulary is that of the decision contract (`studio-desk/case@1`). Instants are UTC seconds,
money is whole hundredths.
"""

from __future__ import annotations

from studio_desk.values import dataclass

GROUNDS = (
    "duplicate_payment",
    "payment_error",
    "cannot_complete",
    "studio_mistake",
    "service_issue",
    "billing_error",
    "unused_portion",
    "dissatisfaction",
    "change_of_mind",
    "user_error",
    "changed_requirements",
    "used_after_completion",
    "exchange",
    "other",
)
# What a client may ask a claim to end in. Only a choice that the remedy leaves open is heard.
WANTS = ("refund", "credit", "fix", "exchange", "alternative", "store_credit", "partial_refund")
CAUSES = ("client", "studio")
PERIODS = ("month", "year")
INSPECTED = ("unused", "packaging", "accessories")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked for in a revision request, with the owner's marks.

    `reverts` names an earlier item as ``"REQUEST/INDEX"``; `to` is None or ``"original"``.
    """

    song: str | None = None
    element: str | None = None
    aspect: str | None = None
    change: str | None = None
    to: str | None = None
    text: str | None = None
    cause: str | None = None
    reasonable: bool | None = None
    reverts: str | None = None

    @property
    def by_studio(self) -> bool:
        """Whether the owner marked it as the studio's own mistake (H2)."""
        return self.cause == "studio"


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file named by a fact: a deliverable, or a piece of evidence. `size` is in bytes."""

    name: str
    role: str | None = None
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. Only the own fields of its kind are set; the rest stay None or empty.

    `at` is when it happened, in UTC seconds; `amount` is in hundredths of the project's currency;
    `request`, `claim` and `charged_for` are ids of earlier facts.
    """

    id: str
    kind: str
    at: int
    amount: int | None = None
    reference: str | None = None
    charged_for: str | None = None
    files: tuple[FileRef, ...] = ()
    items: tuple[Item, ...] = ()
    request: str | None = None
    about: str | None = None
    ground: str | None = None
    wants: str | None = None
    evidence: tuple[FileRef, ...] = ()
    claim: str | None = None
    reason: str | None = None
    reply_by: int | None = None
    outcome: str | None = None
    number: str | None = None
    unused: bool | None = None
    packaging: bool | None = None
    accessories: bool | None = None
    available: bool | None = None
    period: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """An own field of a kind of fact: its JSON key, its form, and the attribute that holds it."""

    key: str
    form: str
    required: bool = True
    attribute: str = ""

    @property
    def name(self) -> str:
        """The attribute of `Fact` that holds this field."""
        return self.attribute or self.key


_AMOUNT = Field("amount", "amount")
_CLAIM = Field("claim", "claim")
_EXCHANGE = Field("claim", "exchange_claim")

FIELDS: dict[str, tuple[Field, ...]] = {
    "purchased": (),
    "paid": (_AMOUNT, Field("reference", "text", required=False)),
    "charged": (_AMOUNT, Field("for", "request", required=False, attribute="charged_for")),
    "started": (),
    "delivered": (Field("files", "files", required=False),),
    "requested": (Field("items", "items"),),
    "revised": (Field("request", "request"),),
    "approved": (),
    "contacted": (Field("about", "text", required=False),),
    "claimed": (
        Field("ground", "ground"),
        Field("wants", "wants", required=False),
        Field("evidence", "files", required=False),
    ),
    "evidence": (_CLAIM, Field("items", "files", attribute="evidence")),
    "fixed": (_CLAIM,),
    "fix_failed": (_CLAIM,),
    "declined": (_CLAIM,),
    "cannot_complete": (),
    "refunded": (_AMOUNT, Field("claim", "claim", required=False)),
    "credited": (_AMOUNT, Field("claim", "claim", required=False)),
    "charged_back": (
        Field("amount", "amount", required=False),
        Field("reason", "text", required=False),
        Field("reply_by", "instant", required=False),
    ),
    "chargeback_closed": (Field("outcome", "text", required=False),),
    "rma_issued": (_EXCHANGE, Field("number", "text")),
    "returned": (_EXCHANGE,),
    "inspected": (
        _EXCHANGE,
        Field("unused", "yes_no"),
        Field("packaging", "yes_no"),
        Field("accessories", "yes_no"),
        Field("available", "yes_no"),
    ),
    "exchanged": (_EXCHANGE,),
    "subscribed": (Field("period", "period"),),
    "cancelled": (),
    "purged": (),
    "restored": (),
    "held": (Field("why", "text"),),
    "released": (Field("why", "text", required=False),),
}
KINDS_OF_FACT = tuple(FIELDS)
