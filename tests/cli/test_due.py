"""`studio-desk due` and `export calendar`: the list of reminders for scripts and terminals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio_desk.cli import main
from tests.cli.test_decide import CASE


@pytest.fixture
def profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """A profile with the contract's example project: its window ends Tue 10 Mar, 17:30 UTC."""
    path = tmp_path / "night-drive.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    call = ["--profile", str(tmp_path / "profile")]
    assert main([*call, "import", "cases", str(path)]) == 0
    capsys.readouterr()
    return call


def due(profile: list[str], capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, str]]:
    assert main([*profile, "due", "--json", *more]) == 0
    found: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("at", "within", "kinds"),
    [
        ("2026-03-08T00:00:00Z", "48h", []),
        ("2026-03-08T00:00:00Z", "3d", ["window"]),
        ("2026-03-10T17:30:00Z", "1min", ["window"]),
        ("2026-03-10T17:30:01Z", "1min", []),
        ("2026-03-10T17:30:01Z", "5w", ["care"]),
    ],
)
def test_the_list_as_of_any_instant(
    profile: list[str], capsys: pytest.CaptureFixture[str], at: str, within: str, kinds: list[str]
) -> None:
    """A deadline is on the list up to its last second, if it lies within the time asked about."""
    found = due(profile, capsys, "--at", at, "--within", within)
    assert [row["kind"] for row in found] == kinds


def test_json_has_the_figures_and_text_the_words(
    profile: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Both come from the same rows."""
    asked = ["--at", "2026-03-09T17:30:00Z"]
    (row,) = due(profile, capsys, *asked)
    assert row["until"] == "2026-03-10T17:30:00Z"
    assert row["clauses"][0] == "B4a"
    assert row["money"] == {"amount": "20.00", "currency": "USD"}
    assert main([*profile, "due", *asked]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Night Drive EP: free for 1 more day" == row["headline"]
    assert told[1].strip() == row["text"]


def test_nothing_due_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A profile that was never opened owes nothing, and is not made by asking."""
    call = ["--profile", str(tmp_path / "none")]
    assert main([*call, "due"]) == 0
    assert capsys.readouterr().out == "Nothing is due.\n"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("wrong", [["--within", "soon"], ["--at", "tomorrow"]])
def test_a_call_that_cannot_be_read(
    profile: list[str], capsys: pytest.CaptureFixture[str], wrong: list[str]
) -> None:
    """One line on standard error that names the option, and exit status 2."""
    assert main([*profile, "due", *wrong]) == 2
    told = capsys.readouterr().err
    assert told.startswith(wrong[0])
    assert told.count("\n") == 1


def test_the_calendar_is_written(
    profile: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The file's name is told; a profile without projects has nothing to export."""
    out = tmp_path / "deadlines.ics"
    assert main([*profile, "export", "calendar", "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    empty = ["--profile", str(tmp_path / "none")]
    assert main([*empty, "export", "calendar", "--out", str(out)]) == 1
