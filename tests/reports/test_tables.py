"""The tables as CSV: what a machine reads, and what no spreadsheet runs."""

from __future__ import annotations

import csv
import io

import pytest

from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.statement import project_statement
from studio_desk.reports.tables import csv_files, defused
from tests.reports.made import NIGHT_DRIVE, NOW, night_drive, paper_boats, project, sources


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_projects_of_a_client_share_their_tables() -> None:
    """Rounds, movements and claims of all projects, with the project in front."""
    files = csv_files(client_report(sources(night_drive(), paper_boats()), Choices(), NOW))
    assert sorted(files) == ["movements.csv", "round.csv", "standing.csv"]
    movements = rows(files["movements.csv"])
    assert movements[0] == ["project", "part", "date", "what", "amount"]
    assert movements[1] == [
        "Night Drive EP",
        "Deliveries and payments",
        "2026-03-01T10:01:00-05:00",
        "Paid, INV-7",
        "400.00",
    ]
    assert len(movements) == 1 + 3 + 5


def test_notes_and_clauses_have_their_own_columns() -> None:
    """A second line and the clauses of a cell stand beside it."""
    files = csv_files(client_report(sources(night_drive()), Choices(), NOW))
    assert rows(files["round.csv"])[:2] == [
        ["project", "part", "song", "asked", "standing", "standing_clauses", "fee"],
        [
            "Night Drive EP",
            "Revision round 1",
            "Glass",
            "bass guitar, level +1.5 dB",
            "free",
            "B4a",
            "–",
        ],
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"]
)
def test_formulas_are_defused(text: str) -> None:
    """A cell that a spreadsheet would run is a text there."""
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["400.00", "-40.00", "0", "–", "Glass", "", "a=b"])
def test_numbers_and_plain_texts_stay(text: str) -> None:
    """A negative amount stays a number."""
    assert defused(text) == text


def test_a_hostile_title_is_defused_wherever_it_stands() -> None:
    """Titles, songs and references of clients' making cannot run."""
    facts = [dict(fact) for fact in NIGHT_DRIVE]
    facts[3]["items"] = [{"song": "=HYPERLINK(1)", "text": "@x"}]
    source = project(1, "=1+1", facts)
    for content in (
        client_report(sources(source), Choices(), NOW),
        project_statement(sources(source), Choices(), NOW),
    ):
        for data in csv_files(content).values():
            for row in rows(data):
                assert not any(cell.startswith(("=", "@", "+")) for cell in row)
