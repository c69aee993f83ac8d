"""The account of one project: what was to be paid, what came in, what is owed at any instant.

Amounts are hundredths of the project's one currency, instants UTC seconds. `balance` is what the
client still has to pay, below zero what they have beyond it. It is the sum of the entries' effects,
so the account at an instant is its entries up to then.

Two things run side by side. *Due* is the price once ordered, and extra charges, less what came in,
with what went back. *Credit* is what was given as credit, less what was used in other projects. The
balance is due less credit. Money that goes back does not make a client owe it: what a refund, a
cancellation or a bank's dispute leaves unpaid is let go (`let_go`), and comes back only where a
dispute ends won. A waiver is told beside: the charge it belongs to was the lower one already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from studio_desk.policy.case import Project
from studio_desk.policy.facts import Fact
from studio_desk.values import dataclass

ORDERED = frozenset({"purchased", "paid", "delivered", "started"})
# The kinds of fact that an account reads.
KINDS = (
    "purchased",
    "started",
    "delivered",
    "paid",
    "charged",
    "refunded",
    "credited",
    "charged_back",
    "chargeback_closed",
    "cancelled",
    "subscribed",
)
_WON = ("won", "in our favo", "withdrawn", "reversed", "gewonnen", "zur\u00fcckgezogen")


@dataclass(frozen=True, slots=True)
class Move:
    """Credit carried between two projects of a client: `amount` out of here, or into here.

    `other` is the other project's id and `title` its title; `use` is the id of the use, `fact` the
    public id of the credit in the project that gave it.
    """

    at: int
    amount: int
    out: bool
    other: int
    title: str | None = None
    use: int = 0
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A fee that was not asked for although it could have been, and why."""

    at: int
    amount: int
    why: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an account. `kind` is that of the fact, or ``price``, ``waived``, ``credit_in``,
    ``credit_out``; `amount` is what was told (None where no amount was), `effect` what it adds to
    the balance, `let_go` the part of it that is not asked for any more, `balance` what the effects
    up to here come to. `fact` is the public id, empty for what is no fact of this project.
    """

    at: int
    kind: str
    amount: int | None
    effect: int
    balance: int
    credit: int
    fact: str = ""
    text: str = ""
    let_go: int = 0
    other: int = 0
    use: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """How an account stands: hundredths, none below zero but `balance`. `credit` can be used in
    another project, `overpaid` is money beyond what was asked that is no credit.
    """

    currency: str | None
    balance: int = 0
    owed: int = 0
    overpaid: int = 0
    credit: int = 0
    asked: int = 0
    extras: int = 0
    paid: int = 0
    refunded: int = 0
    credited: int = 0
    disputed: int = 0
    ordered: bool = False

    @property
    def kept(self) -> int:
        """What came in and stayed."""
        return self.paid - self.refunded - self.disputed

    @property
    def word(self) -> str:
        """``underpaid``, ``overpaid``, ``credit``, ``settled``, or ``nothing`` before an order."""
        if self.owed:
            return "underpaid"
        if self.overpaid:
            return "overpaid"
        if self.credit:
            return "credit"
        return "settled" if self.ordered else "nothing"


@dataclass(frozen=True, slots=True)
class Ledger:
    """An account. Where `billed` is False (a subscription, or no price is noted) nothing is owed
    and nothing is too much: payments and charges are listed and have no effect.
    """

    currency: str | None
    billed: bool
    entries: tuple[Entry, ...]

    def until(self, instant: int) -> Ledger:
        """The account as it stood at an instant, what happened in that second included."""
        kept = tuple(entry for entry in self.entries if entry.at <= instant)
        return Ledger(self.currency, self.billed, kept)

    def balance(self, instant: int | None = None) -> int:
        """What the client still has to pay, now or at an instant; below zero: beyond it."""
        entries = self.entries if instant is None else self.until(instant).entries
        return entries[-1].balance if entries else 0

    def state(self, instant: int | None = None) -> State:
        """How it stands, in all or at an instant."""
        entries = (self if instant is None else self.until(instant)).entries
        if not entries:
            return State(self.currency)
        balance, credit = entries[-1].balance, entries[-1].credit
        due = balance + credit
        sums: dict[str, int] = {}
        for entry in entries:
            sums[entry.kind] = sums.get(entry.kind, 0) + (entry.amount or 0)
        return State(
            self.currency,
            balance,
            owed=max(0, balance),
            overpaid=max(0, -due),
            credit=max(0, credit - max(0, due)),
            asked=sums.get("price", 0) + sums.get("charged", 0),
            extras=sums.get("charged", 0),
            paid=sums.get("paid", 0),
            refunded=sums.get("refunded", 0),
            credited=sums.get("credited", 0),
            disputed=_disputed(entries),
            ordered=any(entry.kind in ORDERED or entry.kind == "price" for entry in entries),
        )


@dataclass(slots=True)
class _Book:
    """An account being written."""

    billed: bool
    due: int = 0
    credit: int = 0
    paid: int = 0
    refunded: int = 0
    disputes: list[tuple[int, int]] = field(default_factory=list)  # due and let go of each
    entries: list[Entry] = field(default_factory=list)

    def write(  # one column each
        self,
        at: int,
        kind: str,
        amount: int | None,
        *,
        due: int = 0,
        credit: int = 0,
        fact: str = "",
        text: str = "",
        let_go: int = 0,
        other: int = 0,
        use: int = 0,
    ) -> None:
        """Add an entry. `due` and `credit` are what it adds to each."""
        if not self.billed:
            due = let_go = 0
        self.due += due
        self.credit += credit
        self.entries.append(
            Entry(
                at,
                kind,
                amount,
                due - credit,
                self.due - self.credit,
                self.credit,
                fact,
                text,
                let_go,
                other,
                use,
            )
        )


def ledger(
    project: Project,
    facts: Iterable[Fact],
    *,
    moves: Iterable[Move] = (),
    waivers: Iterable[Waiver] = (),
) -> Ledger:
    """The account of a project of these facts, which come in order (`Case.ordered`).

    Facts of one instant keep their order; credit that moved and waivers of the same instant follow.
    """
    told = [fact for fact in facts if fact.kind in KINDS]
    billed = project.price is not None and not any(fact.kind == "subscribed" for fact in told)
    book = _Book(billed)
    beside: list[tuple[int, Move | Waiver]] = [(move.at, move) for move in moves]
    beside += [(waiver.at, waiver) for waiver in waivers]
    beside.sort(key=lambda pair: pair[0])
    ordered = False
    for fact in told:
        while beside and beside[0][0] < fact.at:
            _aside(book, beside.pop(0)[1])
        if fact.kind in ORDERED and not ordered:
            ordered = True
            if project.price:
                book.write(fact.at, "price", project.price, due=project.price, fact=fact.id)
        _take(book, fact)
    for _, each in beside:
        _aside(book, each)
    return Ledger(project.currency, billed, tuple(book.entries))


def _aside(book: _Book, each: Move | Waiver) -> None:
    if isinstance(each, Waiver):
        book.write(each.at, "waived", each.amount, text=each.why, fact=each.fact)
    elif each.out:
        book.write(
            each.at,
            "credit_out",
            each.amount,
            credit=-each.amount,
            fact=each.fact,
            text=each.title or "",
            other=each.other,
            use=each.use,
        )
    else:
        book.write(
            each.at,
            "credit_in",
            each.amount,
            due=-each.amount,
            text=each.title or "",
            other=each.other,
            use=each.use,
        )


def _take(book: _Book, fact: Fact) -> None:
    amount = fact.amount or 0
    match fact.kind:
        case "paid":
            book.paid += amount
            book.write(
                fact.at, "paid", amount, due=-amount, fact=fact.id, text=fact.reference or ""
            )
        case "charged":
            book.write(fact.at, "charged", amount, due=amount, fact=fact.id)
        case "credited":
            book.write(fact.at, "credited", amount, credit=amount, fact=fact.id)
        case "refunded":
            book.refunded += amount
            whole = book.refunded >= book.paid
            _back(book, fact, max(0, book.due) if not whole else 0)
        case "charged_back":
            let_go = _back(book, fact, 0)
            book.disputes.append((amount - let_go, let_go))
        case "chargeback_closed":
            _closed(book, fact)
        case "cancelled":
            let_go = max(0, book.due)
            book.write(fact.at, "cancelled", None, due=-let_go, fact=fact.id, let_go=let_go)


def _back(book: _Book, fact: Fact, still: int) -> int:
    """Money that went back. All that is due then, beyond what is `still` asked for, is let go."""
    amount = fact.amount or 0
    let_go = max(0, book.due + amount - still) if book.billed else 0
    book.write(
        fact.at,
        fact.kind,
        fact.amount,
        due=amount - let_go,
        fact=fact.id,
        text=fact.reason or "",
        let_go=let_go,
    )
    return let_go


def _closed(book: _Book, fact: Fact) -> None:
    """The end of a dispute. Where it was won all is as if there had been none."""
    due = let_go = 0
    if won(fact.outcome):
        due = -sum(each for each, _ in book.disputes)
        let_go = -sum(gone for _, gone in book.disputes)
    book.disputes.clear()
    book.write(
        fact.at,
        "chargeback_closed",
        None,
        due=due,
        fact=fact.id,
        text=fact.outcome or "",
        let_go=let_go,
    )


def won(outcome: str | None) -> bool:
    """Whether the end of a dispute, in the owner's words, left the money with the studio."""
    return (outcome or "").strip().casefold().startswith(_WON)


def _disputed(entries: tuple[Entry, ...]) -> int:
    """What a bank took back in disputes that nobody has closed."""
    taken = 0
    for entry in entries:
        if entry.kind == "charged_back":
            taken += entry.amount or 0
        elif entry.kind == "chargeback_closed":
            taken = 0
    return taken
