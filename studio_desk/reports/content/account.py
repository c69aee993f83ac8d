"""What was charged and what came in, for one project or for many, each currency by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from studio_desk.policy import Fact
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.voice import Voice


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

    `reversed` is what the bank took back in disputes that are still open. Credit is no money
    received; it is told beside.
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

    @property
    def charged(self) -> int:
        return self.price + self.extra

    @property
    def received(self) -> int:
        return self.paid - self.refunded - self.reversed

    @property
    def open(self) -> int:
        """What is still to be paid; below zero: what was paid beyond it."""
        return self.charged - self.received

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
    """The sums of what lies in the period. The price counts when it was ordered or first paid."""
    price = look.case.project.price
    ordered = look.every("purchased") or look.every("paid", "delivered", "started")
    counts = price is not None and bool(ordered) and period.holds(ordered[0].at)
    facts = [fact for fact in look.facts if period.holds(fact.at)]
    charged = [fact for fact in facts if fact.kind == "charged"]
    return Account(
        look.currency,
        prices=int(counts),
        price=price or 0 if counts else 0,
        extras=len(charged),
        extra=_sum(charged),
        paid=_sum(fact for fact in facts if fact.kind == "paid"),
        refunded=_sum(fact for fact in facts if fact.kind == "refunded"),
        credited=_sum(fact for fact in facts if fact.kind == "credited"),
        reversed=_reversed(look, facts),
    )


def _reversed(look: Look, facts: list[Fact]) -> int:
    last = look.last("charged_back", "chargeback_closed")
    if last is None or last.kind != "charged_back" or last not in facts:
        return 0
    return last.amount or 0


def _sum(facts: Iterable[Fact]) -> int:
    return sum(fact.amount or 0 for fact in facts)


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
    if account.credited:
        parts.append(voice.say("balance.credited", amount=money(account.credited)))
    opened = open_words([account], voice)
    return f"{', '.join(parts)}: {opened}."
