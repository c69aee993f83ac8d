"""The command import payments: a statement of a bank, Stripe or PayPal.

Only what was matched surely is taken in; all of a file's rows are told with their reasons.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from studio_desk.commands.common import plain
from studio_desk.commands.taking import take_files
from studio_desk.money.columns import PURPOSE, ROLES
from studio_desk.money.lines import reading_of
from studio_desk.policy import Problem, format_instant, format_money
from studio_desk.policy.money import is_currency
from studio_desk.studio import Refused, Studio
from studio_desk.studio.payments import PaymentRow, PaymentsPreview
from studio_desk.wording.payments import IGNORED, KINDS, STATES, match_words, why_words


def import_payments(call: argparse.Namespace) -> int:
    """Take in statements, each as a whole or not at all. 2 where one was refused."""

    def take(studio: Studio, path: Path) -> PaymentsPreview:
        preview = _preview(studio, path, call)
        if not call.dry_run:
            studio.payments.take_in(preview)
        return preview

    return take_files(
        call,
        ("rows",),
        take,
        lambda preview: _tell(preview, dry=call.dry_run),
        lambda preview: _json(preview, dry=call.dry_run),
    )


def _preview(studio: Studio, path: Path, call: argparse.Namespace) -> PaymentsPreview:
    """The preview of a file, with the columns and the currency that the call names."""
    table, reading = studio.payments.read(path)
    columns = reading.columns
    for text in call.column:
        role, _, heading = text.partition("=")
        places = [n for n, each in enumerate(table.headings) if each == heading.strip()]
        if role not in ROLES or not places:
            known = ", ".join(table.headings)
            words = f"not ROLE=HEADING; the headings are {plain(known)}"
            raise Refused((Problem(f"--column {text}", words),))
        columns = columns.changed(role, places[0])
    currency = call.currency or reading.currency
    if currency and not is_currency(currency):
        raise Refused.because("not a code such as EUR", f"--currency {currency}")
    if columns is not reading.columns or call.currency:
        reading = reading_of(table, columns, reading.source, currency)
    return studio.payments.preview(path, table, reading)


def _tell(preview: PaymentsPreview, *, dry: bool) -> None:
    reading, table = preview.reading, preview.table
    read = [f"{role}: {plain(table.headings[place])}" for role, place in
            sorted(reading.columns.places.items())]  # fmt: skip
    read += [f"{PURPOSE}: {plain(table.headings[place])}" for place in reading.columns.purpose]
    print(f"{preview.path}: {reading.source}, {table.encoding}; " + "; ".join(read))
    if not reading.order.sure:
        print(f"  dates could be read either way; read with the {reading.order.first} first")
    for row in preview.rows:
        print(f"  {_line(preview, row)}")
    taken = len(preview.chosen)
    done = "would be taken in" if dry else "taken in"
    left = len(preview.rows) - taken
    print(f"{preview.path}: {taken} {done}, {left} not")


def _line(preview: PaymentsPreview, row: PaymentRow) -> str:
    line = row.line
    amount = f"{format_money(line.amount)} {line.currency or ''}".strip()
    who = plain(line.payer or line.purpose)[:40]
    parts = [f"line {line.number}:", KINDS[line.kind].lower(), amount, line.day, who]
    head = " ".join(part for part in parts if part)
    project = row.project if row.project is not None else row.known_in
    named = preview.titles.get(project or 0)
    title = plain(named[0] or "") if named else ""
    tail = STATES[row.state].lower()
    if title:
        tail += f", {title} ({project})"
    if row.line.ignored:
        tail += f": {IGNORED[line.ignored]}"
    elif row.matches:
        tail += f": {plain(match_words(row.matches[0]))}"
    return f"{head}: {tail}"


def _json(preview: PaymentsPreview, *, dry: bool) -> dict[str, Any]:
    reading, table = preview.reading, preview.table
    return {
        "file": str(preview.path),
        "taken_in": not dry,
        "source": reading.source,
        "encoding": table.encoding,
        "columns": {role: table.headings[place] for role, place in reading.columns.places.items()}
        | {PURPOSE: [table.headings[place] for place in reading.columns.purpose]},
        "rows": [_row_json(row) for row in preview.rows],
        "problems": [],
    }


def _row_json(row: PaymentRow) -> dict[str, Any]:
    line = row.line
    return {
        "line": line.number,
        "state": row.state,
        "why_not": line.ignored or None,
        "fact": line.kind or None,
        "at": format_instant(line.at) if line.at else None,
        "amount": format_money(line.amount),
        "currency": line.currency,
        "payer": line.payer or None,
        "reference": line.reference or None,
        "project": row.project,
        "known_in": row.known_in,
        "matches": [
            {
                "project": match.project,
                "score": match.score,
                "because": [why_words(why) for why in match.whys],
            }
            for match in row.matches
        ],
    }
