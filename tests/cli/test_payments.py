"""`import payments`: looked at, taken in, known again, refused, in words and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk import cli
from studio_desk.app import reading_studio, writing_studio
from studio_desk.paths import Paths

SAMPLE = Path(__file__).parents[1] / "money" / "samples" / "paypal-de.csv"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with one project that the sample pays for."""
    with writing_studio(Paths.under(tmp_path / "profile")) as studio:
        client = studio.add_client(name="Jürgen Müller")[0]
        studio.add_project(
            client_id=client, title="Glass Harbour", kind="mixing", zone="Europe/Berlin",
            policy="audio-mastering-and-mixing", currency="EUR", price="238.00",
            facts=[{"fact": "purchased", "at": "2026-02-01T12:00:00Z"}],
        )  # fmt: skip
    return tmp_path / "profile"


def call(profile: Path, *arguments: str) -> int:
    return cli.main(["--profile", str(profile), "import", "payments", *arguments])


def paid(profile: Path) -> list[int | None]:
    with reading_studio(Paths.under(profile)) as studio:
        assert studio is not None
        return [fact.amount for fact in studio.case_of(1).facts if fact.kind == "paid"]


def as_json(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_dry_run_says_what_would_be_taken(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every row with what becomes of it and why; nothing is written."""
    assert call(profile, "--dry-run", str(SAMPLE)) == 0
    said = capsys.readouterr().out
    assert "payment 238.00 EUR 2026-03-04 Jürgen Müller: matched, Glass Harbour (1)" in said
    assert "names the project, paid by Jürgen Müller, exactly what is owed" in said
    assert "Moved between your own accounts." in said
    assert "1 would be taken in, 1 not" in said
    assert paid(profile) == []


def test_taken_in_once(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time every row is known."""
    assert call(profile, "--json", str(SAMPLE)) == 0
    (found,) = as_json(capsys)
    assert (found["source"], found["taken_in"]) == ("paypal", True)
    assert [row["state"] for row in found["rows"]] == ["matched", "ignored"]
    assert paid(profile) == [23_800]
    assert call(profile, "--json", str(SAMPLE)) == 0
    (again,) = as_json(capsys)
    assert (again["rows"][0]["state"], again["rows"][0]["known_in"]) == ("known", 1)
    assert paid(profile) == [23_800]


def test_columns_and_currency_can_be_said(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing is recognised, the call says what is what; an unknown heading is refused."""
    path = tmp_path / "odd.csv"
    path.write_text("Wann,Wieviel,Wer\n1. 3.,-,-\n2026-03-04,238,Müller J\u00fcrgen\n", "utf-8")
    assert call(profile, str(path)) == 2
    assert "no column for a date" in capsys.readouterr().err
    said = ["--column", "date=Wann", "--column", "amount=Wieviel", "--column", "payer=Wer"]
    assert call(profile, *said, "--currency", "EUR", str(path)) == 0
    assert "1 taken in, 1 not" in capsys.readouterr().out
    assert paid(profile) == [23_800]
    assert call(profile, "--column", "date=Who", "--json", str(path)) == 2
    (refused,) = as_json(capsys)
    assert "the headings are Wann, Wieviel, Wer" in refused["problems"][0]["message"]
    assert call(profile, "--currency", "euros", str(path)) == 2


def test_a_file_that_is_none(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file is told in one line."""
    assert call(profile, "nowhere.csv") == 2
    assert "was not read: no such file" in capsys.readouterr().err
