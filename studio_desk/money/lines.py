"""The rows of a table as payments, refunds and chargebacks; or why a row is none.

What a row is follows from its sign, its kind and its status. Nothing is dropped: a row that is no
client's money is a line with the reason in `ignored`. Amounts are hundredths, instants UTC seconds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import studio_desk.money.columns as c
from studio_desk.money.amounts import (
    COMMA,
    POINT,
    currency_beside,
    is_amount,
    mark_of,
    parse_amount,
)
from studio_desk.money.columns import Columns
from studio_desk.money.days import (
    DAY_FIRST,
    MONTH_FIRST,
    Order,
    is_day,
    order_of,
    parse_instant_of,
)
from studio_desk.money.statement import Row, Table
from studio_desk.policy import zone_named
from studio_desk.policy.instants import local_time
from studio_desk.policy.money import is_currency
from studio_desk.policy.problems import told
from studio_desk.values import dataclass

PAYMENT, REFUND, CHARGEBACK = "paid", "refunded", "charged_back"
_ZONES = {"UTC": "UTC", "GMT": "UTC", "EST": "America/New_York", "EDT": "America/New_York",
          "CST": "America/Chicago", "CDT": "America/Chicago", "PST": "America/Los_Angeles",
          "PDT": "America/Los_Angeles", "MST": "America/Denver", "MDT": "America/Denver",
          "BST": "Europe/London", "CET": "Europe/Berlin", "CEST": "Europe/Berlin"}  # fmt: skip
_BACK = ("refund", "erstattung", "r\u00fcckzahlung", "rueckzahlung", "rimborso", "remboursement")
_DISPUTE = ("chargeback", "dispute", "r\u00fccklastschrift", "ruecklastschrift", "reversal",
            "r\u00fcckbuchung", "rueckbuchung", "returned item", "retoure")  # fmt: skip
_OURS = ("withdrawal", "payout", "conversion", "w\u00e4hrungsumrechnung", "hold", "reserve",
         "chargeback fee", "fee reversal", "pot transfer", "transfer to bank",
         "abbuchung auf bankkonto", "account_transfer", "savings")  # fmt: skip
_NOTHING = ("NOTPROVIDED", "NONREF")
_DONE = ("", "completed", "complete", "paid", "succeeded", "refunded", "partial refund",
         "partially refunded", "partially_refunded", "abgeschlossen", "settled", "disputed",
         "reversed", "umsatz gebucht", "gebucht", "posted", "cleared")  # fmt: skip
_FAILING = ("pending", "denied", "failed", "canceled", "cancelled", "declined", "expired",
            "blocked", "removed", "requires", "incomplete", "uncaptured", "ausstehend",
            "umsatz vorgemerkt", "vorgemerkt", "storniert", "reverted")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read, as guessed or as the owner says. `mark` stands before the cents,
    `currency` is what is meant where the file names none.
    """

    source: str
    columns: Columns
    mark: str
    order: Order
    currency: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """A payment of a file. `kind` is the kind of fact it would be, `amount` above 0; `ignored` is
    why it is no client's money, empty where it is. `exact`: a time of day was given.
    """

    number: int
    kind: str
    at: int = 0
    amount: int = 0
    currency: str | None = None
    payer: str = ""
    email: str = ""
    purpose: str = ""
    id: str = ""
    ignored: str = ""
    exact: bool = False
    why: str = ""
    reply_by: int | None = None
    fingerprint: str = ""
    out: bool = False
    named: bool = False
    day: str = ""
    related: str = ""

    @property
    def reference(self) -> str:
        """What is kept with the fact: what it was for, and the number the processor gave it."""
        parts = [self.purpose[:140].strip(), self.id if self.id not in self.purpose else ""]
        return ", ".join(part for part in parts if part)


def guess(table: Table, currency: str | None) -> Reading:
    """How a table is most likely read. `currency` is that of the studio."""
    columns = c.by_headings(table.headings)
    if not columns.readable:
        wide = len(table.headings)
        found = c.by_contents(
            wide, (table.column(n) for n in range(wide)), is_day=is_day, is_amount=is_amount
        )
        if found.readable:
            columns = found
    source = c.source_of(table.headings)
    return reading_of(table, columns, source, currency)


def reading_of(
    table: Table,
    columns: Columns,
    source: str,
    currency: str | None,
    *,
    mark: str = "",
    first: str = "",
) -> Reading:
    """How a table of these columns is read; `mark` and `first` where the owner says."""
    cells: list[str] = []
    for role in (c.AMOUNT, c.MONEY_IN, c.MONEY_OUT):
        place = columns.place(role)
        if place is not None:
            cells += table.column(place)
            currency = c.currency_in(table.headings[place]) or currency
    fallback = COMMA if table.separator == ";" else POINT
    day = columns.place(c.DATE)
    named = columns.place(c.CURRENCY)
    codes = set() if named is None else {cell.upper() for cell in table.column(named)}
    american = table.separator != ";" and (
        (currency in ("USD", None) and not codes) or "USD" in codes
    )
    order = order_of(
        [] if day is None else table.column(day), MONTH_FIRST if american else DAY_FIRST
    )
    return Reading(
        source,
        columns,
        mark or mark_of(cells, fallback),
        Order(first, sure=True) if first else order,
        currency,
    )


def lines(table: Table, reading: Reading, zone: ZoneInfo) -> tuple[Line, ...]:
    """All lines of a table in its order, each with its fingerprint. `zone` is the studio's."""
    found = [line for row in table.rows for line in _Reader(row, reading, zone).lines()]
    return tuple(_told_apart(found))


class _Reader:
    """Reads one row."""

    def __init__(self, row: Row, reading: Reading, zone: ZoneInfo) -> None:
        self._row, self._reading, self._zone = row, reading, zone

    def _cell(self, role: str) -> str:
        place = self._reading.columns.place(role)
        return "" if place is None or place >= len(self._row.cells) else self._row.cells[place]

    def lines(self) -> Iterator[Line]:
        """The line of the row, and a refund or dispute that stands in the same row."""
        row = self._row
        try:
            line = self._line()
        except ValueError as problem:
            yield Line(row.number, "", ignored="unreadable", why=told(problem))
            return
        yield line
        if line.ignored:
            return
        for kind, amount, at, part in (
            (REFUND, c.REFUNDED, c.REFUNDED_AT, "refund"),
            (CHARGEBACK, c.DISPUTED, c.DISPUTED_AT, "dispute"),
        ):
            try:
                more = self._more(line, kind, amount, at, part)
            except ValueError as problem:
                more = Line(row.number, "", ignored="unreadable", why=told(problem))
            if more is not None:
                yield more

    def _line(self) -> Line:
        row = self._row
        amount = self._amount()
        if amount is None:
            return Line(row.number, "", ignored="no_amount")
        at, exact = self._instant(c.DATE)
        text = f"{self._cell(c.TYPE)} {self._purpose()}".casefold()
        line = Line(
            row.number,
            PAYMENT,
            at,
            abs(amount),
            self._currency(),
            self._cell(c.PAYER),
            self._cell(c.TO_EMAIL if amount < 0 else c.EMAIL),
            self._purpose(),
            self._cell(c.NUMBER),
            exact=exact,
            out=amount < 0,
            related=self._cell(c.RELATED),
            day=str(local_time(at, self._zone).date()),
        )
        back, dispute = _says(text, _BACK), _says(text, _DISPUTE)
        if amount < 0:
            kind = CHARGEBACK if dispute else REFUND
            line = replace(line, kind=kind, why=self._cell(c.TYPE), named=back or dispute)
        return replace(line, ignored=self._ignored(line, text))

    def _more(self, line: Line, kind: str, amount: str, at: str, part: str) -> Line | None:
        cell = self._cell(amount)
        minor = abs(parse_amount(cell, self._reading.mark)) if cell else 0
        if not minor:
            return None
        when = self._instant(at)[0] if self._cell(at) else line.at
        reply = self._instant(c.REPLY_BY)[0] if part == "dispute" and self._cell(c.REPLY_BY) else 0
        return replace(
            line,
            kind=kind,
            amount=minor,
            at=max(when, line.at),
            day=str(local_time(max(when, line.at), self._zone).date()),
            related=line.id,
            id=f"{line.id} {part}" if line.id else "",
            why=self._cell(c.DISPUTE_WHY) if part == "dispute" else "",
            reply_by=reply or None,
            out=True,
            named=True,
        )

    def _amount(self) -> int | None:
        mark = self._reading.mark
        cell = self._cell(c.AMOUNT)
        if cell:
            amount = parse_amount(cell, mark)
            kind = self._cell(c.IMPACT).casefold()
            return -abs(amount) if kind in ("debit", "soll", "belastung") else amount
        incoming, outgoing = self._cell(c.MONEY_IN), self._cell(c.MONEY_OUT)
        if incoming and (minor := abs(parse_amount(incoming, mark))):
            return minor
        if outgoing and (minor := abs(parse_amount(outgoing, mark))):
            return -minor
        return None

    def _instant(self, role: str) -> tuple[int, bool]:
        reading = self._reading
        zone = self._zone
        place = reading.columns.place(role)
        heading = "" if place is None else role
        named = _ZONES.get(self._cell(c.ZONE).upper())
        if named:
            zone = zone_named(named)
        elif heading and reading.source == "stripe":
            zone = zone_named("UTC")
        clock = self._cell(c.TIME) if role == c.DATE else ""
        return parse_instant_of(self._cell(role), reading.order.first, zone, clock)

    def _currency(self) -> str | None:
        code = self._cell(c.CURRENCY).strip().upper()
        if is_currency(code):
            return code
        beside = currency_beside(self._cell(c.AMOUNT) or self._cell(c.MONEY_IN))
        return beside or self._reading.currency

    def _purpose(self) -> str:
        cells = self._row.cells
        places = self._reading.columns.purpose
        texts = [cells[place] for place in places if place < len(cells)]
        texts = [t for t in texts if any(ch.isalnum() for ch in t) and t not in _NOTHING]
        return " · ".join(dict.fromkeys(texts))

    def _ignored(self, line: Line, text: str) -> str:
        status = self._cell(c.STATUS).casefold()
        mode = self._cell(c.MODE).casefold()
        if mode == "test":
            return "test"
        if status not in _DONE and _says(status, _FAILING):
            return "not_completed"
        if not line.amount:
            return "no_amount"
        if _says(text, _OURS) and not line.named:
            return "ours"
        return ""


def _says(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _told_apart(found: Iterable[Line]) -> Iterator[Line]:
    """Give each line its fingerprint: the processor's number, else all that it says and how often
    it was said before in the file.
    """
    seen: dict[str, int] = {}
    for line in found:
        if line.ignored:
            yield line
            continue
        parts = [line.kind, str(line.amount), line.currency or ""]
        if line.id:
            parts += ["id", line.id]
        else:
            parts += [line.day, _squeezed(line.payer), _squeezed(line.purpose)]
        key = "\x1f".join(parts)
        seen[key] = seen.get(key, 0) + 1
        text = f"{key}\x1f{seen[key]}"
        yield replace(line, fingerprint=hashlib.sha256(text.encode()).hexdigest())


def _squeezed(text: str) -> str:
    return "".join(ch for ch in text.casefold() if ch.isalnum())
