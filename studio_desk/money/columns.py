"""Which column of a payment file holds what: by its heading, or by what stands in it.

Headings are compared by their letters and figures alone, in lower case. Each role has its headings
in the order of preference. `PURPOSE` may be several columns, whose texts are read together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from studio_desk.values import dataclass

DATE, TIME, ZONE, AMOUNT = "date", "time", "zone", "amount"
MONEY_IN, MONEY_OUT, CURRENCY = "credit", "debit", "currency"
PAYER, EMAIL, PURPOSE, NUMBER = "payer", "email", "purpose", "id"
TO_EMAIL, RELATED = "to_email", "related"
TYPE, STATUS, IMPACT, MODE = "type", "status", "impact", "mode"
REFUNDED, REFUNDED_AT = "refunded", "refunded_at"
DISPUTED, DISPUTED_AT, DISPUTE_WHY, REPLY_BY = "disputed", "disputed_at", "dispute_why", "reply_by"

_HEADINGS: dict[str, tuple[str, ...]] = {
    DATE: (
        "createddateutc", "createdutc", "date", "datum", "buchungstag", "buchungsdatum",
        "transactiondate", "transaktionsdatum", "postingdate", "bookingdate", "completeddate",
        "completeddateutc", "dateutc", "created", "datetime", "fecha", "data", "dato",
        "valuedate", "valutadatum", "wertstellung", "startdate", "starteddate",
    ),
    TIME: ("time", "uhrzeit", "zeit", "heure", "hora"),
    ZONE: ("timezone", "zeitzone"),
    AMOUNT: (
        "gross", "brutto", "amount", "betrag", "umsatz", "betrageur", "betragin", "montant",
        "importe", "importo", "bedrag", "belop", "transactionamount", "paymentamount", "summe",
    ),
    MONEY_IN: (
        "moneyin", "paidin", "credit", "creditamount", "haben", "gutschrift", "deposit",
        "deposits", "einzahlung", "eingang", "amountin",
    ),
    MONEY_OUT: (
        "moneyout", "paidout", "debit", "debitamount", "soll", "belastung", "withdrawal",
        "withdrawals", "auszahlung", "ausgang", "amountout",
    ),
    CURRENCY: ("currency", "wahrung", "waehrung", "currencycode", "devise", "moneda", "valuta"),
    PAYER: (
        "name", "counterparty", "counterpartyname", "beguenstigterzahlungspflichtiger",
        "begunstigterzahlungspflichtiger", "zahlungspflichtiger", "namezahlungsbeteiligter",
        "auftraggeberempfanger", "auftraggeberbegunstigter", "payername", "customername",
        "customerdescription", "remitter", "sender", "absender", "auftraggeber", "partnername",
        "payee", "cardname", "from",
    ),
    EMAIL: (
        "fromemailaddress", "customeremail", "absenderemailadresse", "payeremail", "email",
        "emailaddress", "receiptemail",
    ),
    PURPOSE: (
        "reference", "verwendungszweck", "description", "paymentreference", "memo",
        "invoicenumber", "rechnungsnummer", "itemtitle", "artikelbezeichnung", "subject", "betreff",
        "note", "hinweis", "notes", "notesandtags", "customnumber",
        "kundenreferenzendtoend", "omschrijving", "concepto", "libelle", "transactiondescription",
        "purpose", "whatfor", "message", "mitteilung", "zweck", "comment",
    ),
    TO_EMAIL: ("toemailaddress", "empfangeremailadresse"),
    RELATED: ("referencetxnid", "zugehorigertransaktionscode"),
    NUMBER: ("id", "transactionid", "transaktionscode", "chargeid", "paymentid", "fitid"),
    TYPE: ("type", "typ", "transactiontype", "buchungstext", "details", "umsatztyp"),
    STATUS: ("status", "state", "info"),
    IMPACT: ("balanceimpact", "auswirkungaufguthaben"),
    MODE: ("mode",),
    REFUNDED: ("amountrefunded",),
    REFUNDED_AT: ("refundeddateutc", "refundeddate"),
    DISPUTED: ("disputedamount", "disputeamount"),
    DISPUTED_AT: ("disputedateutc", "disputedate"),
    DISPUTE_WHY: ("disputereason",),
    REPLY_BY: ("disputeevidencedueutc", "disputeevidencedue"),
}  # fmt: skip
_ROLE = {heading: role for role, listed in _HEADINGS.items() for heading in listed}
_RANK = {heading: rank for listed in _HEADINGS.values() for rank, heading in enumerate(listed)}
_WITH_CURRENCY = re.compile(r"(amount|betrag|moneyin|moneyout|paidin|paidout)([a-z]{3})")
ROLES = tuple(_HEADINGS)
_MARKS = str.maketrans("äöüåáàâéèêíìóòôúùñçø", "aouaaaaeeeiiooouunco")


def plain_heading(text: str) -> str:
    """A heading as it is compared: ``Betrag (€)`` is ``betrag``, ``Währung`` is ``wahrung``."""
    folded = text.casefold().replace("&", "and").translate(_MARKS)
    return "".join(ch for ch in folded if ch.isascii() and ch.isalnum())


def role_of(heading: str) -> str:
    """What a column of this heading holds; empty where that is not known."""
    plain = plain_heading(heading)
    if plain in _ROLE:
        return _ROLE[plain]
    named = _WITH_CURRENCY.fullmatch(plain)
    return _ROLE[named[1]] if named and named[2].isalpha() and _in_brackets(heading) else ""


def currency_in(heading: str) -> str | None:
    """The currency that a heading names: ``Amount (GBP)``."""
    found = re.search(r"[(\[ ]([A-Z]{3})[)\]]?$", heading.strip())
    if found:
        return found[1]
    return {"€": "EUR", "£": "GBP", "$": "USD"}.get(heading.strip().rstrip(")")[-1:])


def _in_brackets(heading: str) -> bool:
    return currency_in(heading) is not None


@dataclass(frozen=True, slots=True)
class Columns:
    """Where what stands: places by role, counted from 0."""

    places: Mapping[str, int] = field(default_factory=dict)
    purpose: tuple[int, ...] = ()

    def place(self, role: str) -> int | None:
        """The place of a role, or None."""
        return self.places.get(role)

    @property
    def readable(self) -> bool:
        """Whether a payment can be read from them: there is a date and an amount."""
        return DATE in self.places and bool({AMOUNT, MONEY_IN} & set(self.places))

    def changed(self, role: str, place: int | None) -> Columns:
        """The same with another column for a role; None: no column."""
        if role == PURPOSE:
            return Columns(self.places, () if place is None else (place,))
        places = {key: at for key, at in self.places.items() if key != role}
        if place is not None:
            places[role] = place
        return Columns(places, self.purpose)


def by_headings(headings: Sequence[str]) -> Columns:
    """The columns as their headings say."""
    best: dict[str, tuple[int, int]] = {}
    purpose: list[tuple[int, int]] = []
    for place, heading in enumerate(headings):
        role = role_of(heading)
        rank = _RANK.get(plain_heading(heading), 99)
        if role == PURPOSE:
            purpose.append((rank, place))
        elif role and (role not in best or rank < best[role][0]):
            best[role] = (rank, place)
    places = {role: place for role, (_, place) in best.items()}
    if PAYER not in places and len(purpose) > 1:
        # A bank whose "description" is who paid says what for in a column of its own.
        described = next(
            (p for _, p in purpose if plain_heading(headings[p]) == "description"), None
        )
        if described is not None and any(
            plain_heading(headings[p]) in ("reference", "paymentreference") for _, p in purpose
        ):
            places[PAYER] = described
    if not purpose and TYPE in places and plain_heading(headings[places[TYPE]]) == "details":
        purpose.append((0, places.pop(TYPE)))
    return Columns(places, tuple(place for _, place in sorted(purpose)))


def by_contents(
    wide: int, columns: Iterable[Sequence[str]], *, is_day: object, is_amount: object
) -> Columns:
    """The columns of a file without headings: the first that holds dates, the first that holds
    amounts with cents, and the text that varies most.
    """
    assert callable(is_day)
    assert callable(is_amount)
    places: dict[str, int] = {}
    texts: list[tuple[int, int]] = []
    for place, cells in zip(range(wide), columns, strict=False):
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        if DATE not in places and all(is_day(cell) for cell in filled):
            places[DATE] = place
        elif AMOUNT not in places and all(is_amount(cell) for cell in filled):
            places[AMOUNT] = place
        elif not all(is_amount(cell) or is_day(cell) for cell in filled):
            texts.append((len(set(filled)) * 1000 + max(map(len, filled)), place))
    chosen = tuple(place for _, place in sorted(texts, reverse=True)[:2])
    return Columns(places, chosen)


def source_of(headings: Sequence[str]) -> str:
    """Whose file it is, by its headings: ``stripe``, ``paypal`` or ``bank``."""
    plain = {plain_heading(heading) for heading in headings}
    if {"amountrefunded", "id"} <= plain:
        return "stripe"
    if plain & {"transactionid", "transaktionscode"} and plain & {"gross", "brutto"}:
        return "paypal"
    return "bank"
