"""What was charged and what came in, for one project or for many, each currency by itself."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.money.ledger import Entry
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.voice import Voice
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """From `begin` to `end`, both inside, in UTC seconds; None: open on that side."""

    begin: int | None = None
    end: int | None = None

    def holds(self, instant: int) -> bool:
        after = self.begin is None or self.begin <= instant
        return after and (self.end is None or instant <= self.end)

    @property
    def whole(self) -> bool:
        return self.begin is None and self.end is None


EVER = Period()


@dataclass(frozen=True, slots=True)
class Account:
    """Sums of one project in hundredths of `currency`.

    `reversed` is what the bank took back in disputes that are still open, `let_go` what is not
    asked for any more after a refund, a cancellation or a dispute, `carried` credit of other
    projects used here, less what was used there. `open` is what is still to be paid; below zero:
    what there is beyond it, credit included.
    """

    currency: str | None
    prices: int = 0
    price: int = 0
    extras: int = 0
    extra: int = 0
    paid: int = 0
    refunded: int = 0
    credited: int = 0
    reversed: int = 0
    waived: int = 0
    let_go: int = 0
    carried: int = 0
    open: int = 0

    @property
    def charged(self) -> int:
        return self.price + self.extra

    @property
    def received(self) -> int:
        return self.paid - self.refunded - self.reversed

    def __add__(self, other: Account) -> Account:
        return Account(
            self.currency,
            *(
                getattr(self, name) + getattr(other, name)
                for name in Account.__slots__
                if name != "currency"
            ),
        )


def account_of(look: Look, period: Period = EVER) -> Account:
    """The sums of what lies in the period, and what is open at the report's instant."""
    book = look.ledger
    entries = [entry for entry in book.entries if period.holds(entry.at)]

    def amounts(*kinds: str) -> list[int]:
        return [entry.amount or 0 for entry in entries if entry.kind in kinds]

    return Account(
        look.currency,
        prices=len(amounts("price")),
        price=sum(amounts("price")),
        extras=len(amounts("charged")),
        extra=sum(amounts("charged")),
        paid=sum(amounts("paid")),
        refunded=sum(amounts("refunded")),
        credited=sum(amounts("credited")),
        reversed=_reversed(entries),
        waived=sum(amounts("waived")),
        let_go=sum(entry.let_go for entry in entries),
        carried=sum(amounts("credit_in")) - sum(amounts("credit_out")),
        open=book.balance(),
    )


def _reversed(entries: list[Entry]) -> int:
    """What a bank took back in disputes that nobody has closed."""
    taken = 0
    for entry in entries:
        if entry.kind == "charged_back":
            taken += entry.amount or 0
        elif entry.kind == "chargeback_closed":
            taken = 0
    return taken


def totals(accounts: Iterable[Account]) -> list[Account]:
    """One account for each currency, in the order met."""
    by_currency: dict[str | None, Account] = {}
    for account in accounts:
        known = by_currency.get(account.currency)
        by_currency[account.currency] = account if known is None else known + account
    moved = [a for a in by_currency.values() if a.charged or a.paid or a.refunded]
    return moved or list(by_currency.values())[:1]


def money_of(accounts: list[Account], what: str, voice: Voice) -> str:
    """An attribute of every account: ``$490.00``, ``$490.00 + 30.00 CHF``."""
    return " + ".join(voice.money(getattr(a, what), a.currency) for a in accounts) or "–"


def open_words(accounts: list[Account], voice: Voice) -> str:
    """``nothing open``, ``$40.00 open``, ``$10.00 paid beyond``."""
    parts = []
    for account in accounts:
        amount = voice.money(abs(account.open), account.currency)
        if account.open:
            key = "account.open" if account.open > 0 else "account.beyond"
            parts.append(voice.say(key, amount=amount))
    return ", ".join(parts) or voice.say("account.nothing_open")


def charged_words(accounts: list[Account], voice: Voice) -> str:
    """``2 prices, 1 extra fee``."""
    prices = sum(account.prices for account in accounts)
    extras = sum(account.extras for account in accounts)
    parts = [voice.count("prices", prices)] if prices or not extras else []
    return ", ".join([*parts, *([voice.count("extra_fees", extras)] if extras else [])])


def balance_words(account: Account, voice: Voice) -> str:
    """The arithmetic of one project's balance, in one line."""

    def money(minor: int) -> str:
        return voice.money(minor, account.currency)

    charged = money(account.charged)
    if account.extra:
        charged = voice.say(
            "balance.sum",
            price=money(account.price),
            extra=money(account.extra),
            charged=money(account.charged),
        )
    parts = [voice.say("balance.charged", charged=charged)]
    parts.append(voice.say("balance.paid", paid=money(account.paid)))
    if account.refunded:
        parts.append(voice.say("balance.refunded", amount=money(account.refunded)))
    if account.reversed:
        parts.append(voice.say("balance.reversed", amount=money(account.reversed)))
    parts += [
        voice.say(f"balance.{name}", amount=money(getattr(account, name)))
        for name in ("credited", "let_go")
        if getattr(account, name)
    ]
    if account.carried > 0:
        parts.append(voice.say("balance.credit_in", amount=money(account.carried)))
    elif account.carried < 0:
        parts.append(voice.say("balance.credit_out", amount=money(-account.carried)))
    opened = open_words([account], voice)
    return f"{', '.join(parts)}: {opened}."
