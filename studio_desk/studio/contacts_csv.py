"""Clients from CSV, as Google, Outlook, Apple's and HoneyBook's exports write them, or anyone else.

Columns are found by their headings, whatever their order; the separator, the byte order mark and
the encoding are found out. A file with a broken row is refused as a whole.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from studio_desk.policy import BadInput, Problem
from studio_desk.policy.problems import saying
from studio_desk.studio.contacts_made import MOST, Contact, contact, decoded

_SEPARATORS = (",", ";", "\t")
_JOINED = " ::: "  # Google's, between several values of one cell
# Headings by what they hold: only letters and figures of them are compared, in lower case.
_NAME = ("name", "fullname", "displayname", "fileas", "clientname", "contactname", "client", "fn",
         "kunde", "vollstandigername")  # fmt: skip
_GIVEN = ("firstname", "givenname", "clientfirstname", "vorname")
_MIDDLE = ("middlename", "additionalname", "additionalnames")
_FAMILY = ("lastname", "familyname", "surname", "clientlastname", "nachname")
_ORGANIZATION = ("company", "organization", "organizationname", "organization1name",
                 "companyname", "businessname", "firma")  # fmt: skip
_NOTE = ("notes", "note", "clientnotes", "notizen")
_EMAIL = re.compile(
    r"(client|primary|contact|home|work|other)?e?mail(address)?\d?(value|address)?"
    r"|e?mailadresse|e?mail\d(value|address)|(home|work|other)e?mail"
)
_PHONE = re.compile(
    r"(client|primary|contact|home|work|business|mobile|cell|other|main|company|car|assistants)?"
    r"(phone|telephone|tel|mobile|cell)(number|phone)?\d?(value|number)?|telefon|handy|mobil"
)


def read(data: bytes) -> list[Contact]:
    """The people of a CSV file, in order. Raises `BadInput` with every problem found."""
    text = decoded(data)
    if not text.strip():
        raise BadInput([Problem("", saying("empty; a heading and one client on each line"))])
    header = text.lstrip().splitlines()[0]
    separator = max(_SEPARATORS, key=header.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise BadInput([Problem("", saying("not CSV: {error}", error=error))]) from None
    rows = [row for row in rows if any(cell.strip() for cell in row)] if rows else []
    if len(rows) > MOST:
        raise BadInput(
            [
                Problem(
                    "", saying("{count} lines; at most {most} are read", count=len(rows), most=MOST)
                )
            ]
        )
    columns = _columns(rows[0]) if rows else {}
    if not {"name", "given", "family", "email", "organization"} & set(columns):
        raise BadInput(
            [
                Problem(
                    saying("line {number}", number=1),
                    saying("no heading for a name or an e-mail address was recognised"),
                )
            ]
        )
    problems: list[Problem] = []
    found = []
    for number, row in enumerate(rows[1:], start=2):
        place = saying("line {number}", number=number)
        if len(row) > len(rows[0]) and any(cell.strip() for cell in row[len(rows[0]) :]):
            problems.append(
                Problem(
                    place,
                    saying(
                        "{count} cells under {headings} headings",
                        count=len(row),
                        headings=len(rows[0]),
                    ),
                )
            )
            continue
        made = contact(place, **_person(columns, row), problems=problems)
        if made is not None:
            found.append(made)
    if problems:
        raise BadInput(problems)
    return found


def _columns(header: Sequence[str]) -> dict[str, list[int]]:
    """The places of each kind of column."""
    found: dict[str, list[int]] = {}
    for place, heading in enumerate(header):
        kind = _kind("".join(ch for ch in heading.casefold() if ch.isalnum() and ch.isascii()))
        if kind:
            found.setdefault(kind, []).append(place)
    return found


def _kind(heading: str) -> str:
    for kind, words in (
        ("name", _NAME), ("given", _GIVEN), ("middle", _MIDDLE), ("family", _FAMILY),
        ("organization", _ORGANIZATION), ("note", _NOTE),
    ):  # fmt: skip
        if heading in words:
            return kind
    if _EMAIL.fullmatch(heading):
        return "email"
    return "phone" if _PHONE.fullmatch(heading) else ""


def _person(columns: dict[str, list[int]], row: Sequence[str]) -> dict[str, list[str]]:
    def cells(kind: str) -> list[str]:
        texts = [row[place] for place in columns.get(kind, ()) if place < len(row)]
        return [part.strip() for text in texts for part in text.split(_JOINED) if part.strip()]

    parts = [*cells("given")[:1], *cells("middle")[:1], *cells("family")[:1]]
    return {
        "names": [*cells("name")[:1], *([" ".join(parts)] if parts else [])],
        "emails": cells("email"),
        "phones": cells("phone"),
        "organizations": cells("organization"),
        "notes": cells("note"),
    }
