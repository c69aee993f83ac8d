"""The tables of a report as CSV: one file for each, its cells safe to open in a spreadsheet.

Amounts are bare decimals, instants RFC 3339 with the zone's offset, the rest is as printed. A cell
that a spreadsheet would take for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
import re

from studio_desk.reports.content.parts import Cell, Column, Table
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.content.voice import LANGUAGES

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_files(content: ReportContent) -> dict[str, bytes]:
    """The report's tables by file name (``movements.csv``), UTF-8 with the mark Excel wants."""
    files: dict[str, bytes] = {}
    for table in tables_of(content):
        name = f"{table.key}.csv"
        count = 1
        while name in files:
            count += 1
            name = f"{table.key}-{count}.csv"
        files[name] = _csv(table).encode("utf-8-sig")
    return files


def tables_of(content: ReportContent) -> list[Table]:
    """The tables as printed; those of several projects joined, with the project in front."""
    words = LANGUAGES[content.language].words
    project = Column("project", words["column.project"])
    found: list[Table] = []
    sections = content.sections
    if sections:
        rows = tuple(
            (Cell(s.title), Cell(s.subtitle), Cell(f"{s.chip.strong} {s.chip.text}".strip()))
            for s in sections
        )
        heads = (
            project,
            Column("about", words["column.what"]),
            Column("standing", words["column.standing"]),
        )
        found.append(Table("standing", "", heads, rows))
    joined: dict[str, list[tuple[Cell, ...]]] = {}
    shapes: dict[str, tuple[Column, ...]] = {}
    for section in sections:
        own = [*section.rounds, section.movements, *([section.claims] if section.claims else [])]
        for table in own:
            shapes.setdefault(table.key, (project, Column("part", ""), *table.columns))
            joined.setdefault(table.key, []).extend(
                (Cell(section.title), Cell(table.title), *row) for row in table.rows
            )
    found += [Table(key, "", shapes[key], tuple(rows)) for key, rows in joined.items() if rows]
    return found + [table for table in content.tables if table.rows]


def _csv(table: Table) -> str:
    out = io.StringIO(newline="")
    write = csv.writer(out)
    notes = [any(row[i].note for row in table.rows) for i in range(len(table.columns))]
    cited = [any(row[i].clauses for row in table.rows) for i in range(len(table.columns))]
    head: list[str] = []
    for index, column in enumerate(table.columns):
        head.append(column.key)
        head += [f"{column.key}_note"] if notes[index] else []
        head += [f"{column.key}_clauses"] if cited[index] else []
    write.writerow(head)
    for row in table.rows:
        line: list[str] = []
        for index, cell in enumerate(row):
            line.append(cell.value or cell.text)
            line += [cell.note] if notes[index] else []
            line += [" ".join(cell.clauses)] if cited[index] else []
        write.writerow([defused(text) for text in line])
    return out.getvalue()


def defused(text: str) -> str:
    """A text that no spreadsheet runs; numbers stay numbers."""
    if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
