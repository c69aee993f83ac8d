"""The project statement: one project in full, for an invoice or a quarrel."""

from __future__ import annotations

from collections.abc import Iterator

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

_MONEY = ("paid", "charged", "refunded", "charged_back")


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
    voice, open_now = look.voice, 0
    rows = []
    for at, words, charged, received in _movements(look):
        open_now += charged - received
        if period.holds(at):
            rows.append(
                (
                    when_cell(at, voice),
                    Cell(words),
                    money_cell(charged or None, look.currency, voice),
                    money_cell(received or None, look.currency, voice),
                    money_cell(open_now, look.currency, voice),
                )
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
        tuple(rows),
    )


def _movements(look: Look) -> Iterator[tuple[int, str, int, int]]:
    """Instant, words, charged, received; the price with the order."""
    voice, price = look.voice, look.case.project.price
    ordered = look.every("purchased") or look.every("paid", "delivered", "started")
    disputed = account_of(look).reversed
    last = look.last("charged_back")
    if price and ordered:
        yield ordered[0].at, voice.say("account.price"), price, 0
    for fact in look.every(*_MONEY):
        words = fact_words(fact, voice)
        amount = fact.amount or 0
        if fact.kind == "charged":
            yield fact.at, _charged_for(fact, look, words), amount, 0
        elif fact.kind == "paid":
            yield fact.at, words, 0, amount
        elif fact.kind == "refunded" or (disputed and fact is last):
            yield fact.at, words, 0, -amount


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
