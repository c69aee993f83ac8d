"""The measurements still run: they call the program as it is now. No number is judged here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.architecture.tree import modules
from tests.bench import decide, due, files, lists, reports, startup, table, taking

# What is only run here, and not judged, does not count as covered.
pytestmark = pytest.mark.no_cover


def test_the_decide_bench_reads_its_cases(capsys: pytest.CaptureFixture[str]) -> None:
    """Golden cases and the long case are read, decided and printed with what was measured."""
    decide.main(runs=1)
    told = capsys.readouterr().out
    assert "none found" not in told
    assert told.count("timeline") == 2


def test_the_long_case_has_the_length_it_says() -> None:
    """The long case is a valid case of two facts for each round, an order and a delivery."""
    core = decide.Core()
    case = decide.subject(core, decide.long_case(5)).case
    assert len(case.facts) == 12


def test_the_start_up_bench_sees_every_program_end(capsys: pytest.CaptureFixture[str]) -> None:
    """Studio Desk ends by itself after its first paint where it is asked to."""
    if "studio_desk.cli" not in modules():
        pytest.skip("the command line is not built yet")
    startup.main(runs=1)
    assert "not measured" not in capsys.readouterr().out


def test_the_reports_bench_sets_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    """The first report, warm ones by length, and a batch are set and printed."""
    reports.main(runs=1, batch=2, lengths=(2,))
    told = capsys.readouterr().out
    assert "first report of a process" in told
    assert "2 rounds, warm" in told
    assert "batch of 2 clients" in told


@pytest.mark.usefixtures("qapp")
def test_the_bench_of_reminders_has_nothing_due(capsys: pytest.CaptureFixture[str]) -> None:
    """Studios of several sizes are made, and each question is asked of them."""
    due.main(runs=1, sizes=(2, 20))
    told = capsys.readouterr().out
    assert "a tick" in told
    assert "a look" in told


def test_the_bench_of_files_reads_and_scans(capsys: pytest.CaptureFixture[str]) -> None:
    """Hashing, a scan and the ledger are measured on a few small files."""
    files.main(runs=1, files=1000, sizes=(2**20,))
    told = capsys.readouterr().out
    assert "hashing" in told
    assert "scanning again" in told
    assert "a page of the ledger" in told


def test_the_bench_of_lists_finds_rows_in_every_order(capsys: pytest.CaptureFixture[str]) -> None:
    """Studios of several sizes are asked for rows, groups and answers."""
    lists.main(runs=1, sizes=(3, 30))
    told = capsys.readouterr().out
    assert "first rows, by title" in told
    assert "letters typed" in told


def test_the_bench_of_taking_in_reads_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    """Cases are taken in and derived anew."""
    taking.main(runs=1, cases=20)
    assert "20 cases taken in" in capsys.readouterr().out


def test_the_table_is_shown_and_kept(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What was told stands in one table, and a line of it in the history."""
    table.clear()
    table.tell("startup", "a window", 1.5, "a bare one")
    table.show()
    assert "1.50 × a bare one" in capsys.readouterr().out
    table.keep("0.1.0", tmp_path / "history.jsonl")
    [line] = (tmp_path / "history.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["ratios"][0]["ratio"] == 1.5
    table.clear()
