"""The project statement: one project in full, for an invoice or a quarrel."""

from __future__ import annotations

from studio_desk.money.ledger import Entry
from studio_desk.policy import Fact
from studio_desk.reports.content.account import (
    Account,
    Period,
    account_of,
    charged_words,
    open_words,
)
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import period_words
from studio_desk.reports.content.facts import amount_cell, fact_words, money_cell, when_cell
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Cell, Column, Table, Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sections import section
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.standing import coming
from studio_desk.reports.content.voice import Voice

_MONEY = (
    "price", "paid", "charged", "refunded", "credited", "charged_back", "chargeback_closed",
    "cancelled", "waived", "credit_in", "credit_out",
)  # fmt: skip


def project_statement(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """Standing, account with a running balance, rounds, claims, and every fact with both times."""
    made = making("project", sources, choices, as_of)
    voice = made.voice
    period = Period(choices.begin, choices.end)
    look = look_at(sources.projects[0], voice, made.cited)
    shown = section(look, period, refund=True)
    tables = (_account(look, period), _history(look, period))
    who = voice.say("statement.client", name=look.client) if look.client else ""
    subtitle = " ".join(
        part
        for part in (
            who,
            f"{period_words([look], period, voice)}.",
            voice.say("zone.all_times", zone=voice.zone_words()),
            voice.say("standing_as_of", when=voice.full_when(voice.now)),
        )
        if part
    )
    return made.content(
        voice.say("statement.title", title=look.title),
        voice.say("statement.about", title=look.title),
        look.title,
        subtitle,
        tiles=_tiles(look, voice),
        sections=(shown,),
        tables=tables,
    )


def _tiles(look: Look, voice: Voice) -> tuple[Tile, ...]:
    account = account_of(look)
    ahead = min(coming(look), default=None)
    return (
        Tile(
            voice.say("tile.charged"),
            voice.money(account.charged, account.currency),
            charged_words([account], voice),
        ),
        Tile(
            voice.say("tile.received"),
            voice.money(account.received, account.currency),
            _less(account, voice),
        ),
        Tile(
            voice.say("tile.balance"),
            voice.money(account.open, account.currency),
            open_words([account], voice),
        ),
        Tile(
            voice.say("tile.next"),
            voice.say("none") if ahead is None else voice.when(ahead.at),
            voice.say("nothing_due") if ahead is None else ahead.what,
        ),
    )


def _less(account: Account, voice: Voice) -> str:
    parts = []
    for name in ("refunded", "reversed", "credited"):
        amount = getattr(account, name)
        if amount:
            words = voice.money(amount, account.currency)
            parts.append(voice.say(f"balance.{name}", amount=words))
    return ", ".join(parts) or voice.say("tile.nothing_returned")


def _account(look: Look, period: Period) -> Table:
    """Each movement of money with what was open after it; the balance counts earlier ones too."""
    voice, currency = look.voice, look.currency
    rows = tuple(
        (
            when_cell(entry.at, voice),
            Cell(*_entry_words(entry, look)),
            money_cell(_charged(entry) or None, currency, voice),
            money_cell(_received(entry) or None, currency, voice),
            money_cell(entry.balance, currency, voice),
        )
        for entry in look.ledger.entries
        if entry.kind in _MONEY and period.holds(entry.at)
    )
    return Table(
        "account",
        voice.say("account.title"),
        (
            Column("date", voice.say("column.date")),
            Column("what", voice.say("column.what"), width=1),
            Column("charged", voice.say("tile.charged"), "end"),
            Column("received", voice.say("tile.received"), "end"),
            Column("open", voice.say("column.open"), "end"),
        ),
        rows,
    )


def _charged(entry: Entry) -> int:
    return entry.amount or 0 if entry.kind in ("price", "charged") else 0


def _received(entry: Entry) -> int:
    """What came in by an entry, below zero what went back."""
    amount = entry.amount or 0
    if entry.kind in ("paid", "credit_in"):
        return amount
    if entry.kind in ("refunded", "charged_back"):
        return -amount
    # A dispute that was won: the money is there again, and what was let go is asked for again.
    return -(entry.effect + entry.let_go) if entry.kind == "chargeback_closed" else 0


def _entry_words(entry: Entry, look: Look) -> tuple[str, str]:
    """What an entry is, and what goes with it on a line of its own."""
    voice = look.voice
    amount = "" if entry.amount is None else voice.money(entry.amount, look.currency)
    if entry.kind == "price":
        words = voice.say("account.price")
    elif entry.kind in ("waived", "credit_in", "credit_out"):
        words = voice.say(f"account.{entry.kind}", amount=amount, title=entry.text or "–")
    elif entry.kind == "credited":
        words = voice.say("account.credited", amount=amount)
    else:
        fact = look.fact(entry.fact)
        words = fact_words(fact, voice)
        if entry.kind == "charged":
            words = _charged_for(fact, look, words)
    if not entry.let_go:
        return words, ""
    let_go = voice.money(abs(entry.let_go), look.currency)
    key = "account.let_go" if entry.let_go > 0 else "account.asked_again"
    return words, voice.say(key, amount=let_go)


def _charged_for(fact: Fact, look: Look, words: str) -> str:
    if fact.charged_for is None:
        return words
    asked = look.fact(fact.charged_for)
    return f"{words}, {look.voice.say('account.for', when=look.voice.date(asked.at))}"


def _history(look: Look, period: Period) -> Table:
    """Every fact, when it happened and when it was recorded."""
    voice = look.voice
    rows = []
    for fact in look.facts:
        if period.holds(fact.at):
            recorded = look.source.recorded.get(fact.id)
            rows.append(
                (
                    when_cell(fact.at, voice),
                    Cell("–") if recorded is None else when_cell(recorded, voice),
                    Cell(fact_words(fact, voice)),
                    amount_cell(fact, look.currency, voice),
                )
            )
    return Table(
        "history",
        voice.say("history.title"),
        (
            Column("happened", voice.say("column.happened")),
            Column("recorded", voice.say("column.recorded")),
            Column("what", voice.say("column.what"), width=1),
            Column("amount", voice.say("column.amount"), "end"),
        ),
        tuple(rows),
    )
