"""`studio-desk decide`: one case file in, the contract's JSON or readable text out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from studio_desk import resources
from studio_desk.cli import main

SHIPPED = "alus-audio, alustoora, audio-mastering-and-mixing, online-services"
CASE: dict[str, Any] = {
    "format": "studio-desk/case@1",
    "zone": "America/New_York",
    "policy": "audio-mastering-and-mixing",
    "client": {"name": "Ana Pavlović", "email": "ana@example.org"},
    "project": {
        "title": "Night Drive EP",
        "kind": "mixing",
        "currency": "USD",
        "price": "400.00",
        "songs": ["Night Drive", "Glass"],
    },
    "facts": [
        {"id": "f1", "fact": "purchased", "at": "2026-03-01T15:00:00Z"},
        {"id": "f2", "fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "400.00"},
        {"id": "f3", "fact": "delivered", "at": "2026-03-05T18:30:00Z"},
        {
            "id": "f4",
            "fact": "requested",
            "at": "2026-03-06T09:00:00Z",
            "items": [
                {
                    "song": "Glass",
                    "element": "bass guitar",
                    "aspect": "level",
                    "change": "+1.5 dB",
                },
                {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb"},
            ],
        },
        {"id": "f5", "fact": "revised", "at": "2026-03-07T12:00:00Z", "request": "f4"},
    ],
}


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return path


def test_prints_the_contracts_verdict(case_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example of the decision contract is answered to the letter, keys in its order."""
    assert main(["decide", str(case_file), "--at", "2026-03-08T00:00:00Z"]) == 0
    verdict = json.loads(capsys.readouterr().out)
    assert list(verdict) == [
        "format",
        "at",
        "policy",
        "revision",
        "requests",
        "refund",
        "claims",
        "exchange",
        "subscription",
        "retention",
        "alerts",
    ]
    assert verdict["revision"] == {
        "standing": "free",
        "scope": "follow_ups",
        "until": "2026-03-10T17:30:00Z",
        "in_hand": False,
        "rounds_left": None,
        "complete": False,
        "completed_at": None,
        "fee": None,
        "because": ["B4a", "B4c", "B6a"],
        "next": {"standing": "billable", "at": "2026-03-10T17:30:01Z"},
    }
    assert verdict["retention"] == {
        "standing": "in_care",
        "until": "2026-03-10T17:30:00Z",
        "held": False,
        "because": ["B5b"],
    }


def test_prints_the_timeline_as_touching_spans(
    case_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--timeline`` is an array of spans from the open beginning to the open end."""
    assert main(["decide", str(case_file), "--timeline"]) == 0
    spans = json.loads(capsys.readouterr().out)
    assert spans[0]["from"] is None
    assert spans[-1]["until"] is None
    assert all("at" not in span for span in spans)
    assert [span["revision"]["standing"] for span in spans][:4] == [
        "not_delivered",
        "free",
        "billable",
        "free",
    ]


def test_explains_in_words_with_the_arithmetic(
    case_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--explain`` names the clause, its statement and the counting behind the deadline."""
    assert main(["decide", str(case_file), "--at", "2026-03-08T00:00:00Z", "--explain"]) == 0
    text = capsys.readouterr().out
    assert "Revision: free, follow-ups only, until Tue 10 Mar, 13:30; then billable." in text
    assert "Sent Thu 5 Mar, 13:30 + 5 days = Tue 10 Mar, 13:30." in text
    assert "The clocks change 8 Mar; the time of day stays." in text
    assert "Who asks for a refund gets credit" in text


def test_explains_the_timeline_a_line_a_span(
    case_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--timeline --explain`` has one line for each span."""
    assert main(["decide", str(case_file), "--timeline", "--explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("from the beginning")
    assert len(lines) == 7


def test_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dash reads the case from standard input; without ``--at`` it is decided as of now."""
    stdin = io.TextIOWrapper(io.BytesIO(json.dumps(CASE).encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert main(["decide", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["revision"]["standing"] == "billable"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            {"facts": [{"id": "f1", "fact": "delivered", "at": "2026-13-01"}]},
            ['facts[0].at: "2026-13-01": not an RFC 3339 instant with an offset'],
        ),
        (
            {"zone": "Mars/Olympus", "policy": "nobody"},
            [
                'zone: "Mars/Olympus": not an IANA time zone such as "Europe/Berlin"',
                f'policy: "nobody": no policy of that name; known are {SHIPPED}',
            ],
        ),
    ],
)
def test_bad_input_is_told_in_lines(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: dict[str, Any],
    lines: list[str],
) -> None:
    """Every problem is one line on standard error with its place and remedy; status 2, no JSON."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE | change))
    assert main(["decide", str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == lines


@pytest.mark.parametrize("at", ["yesterday", "2026-03-08T00:00:00", "2026-03-08T00:00:60Z"])
def test_a_bad_instant_is_told(
    case_file: Path, capsys: pytest.CaptureFixture[str], at: str
) -> None:
    """``--at`` takes RFC 3339 with an offset and whole seconds; all else is one line."""
    assert main(["decide", str(case_file), "--at", at]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f'--at: "{at}": ')
    assert len(told.splitlines()) == 1


def test_a_missing_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A case that cannot be read is named with the reason."""
    assert main(["decide", str(tmp_path / "none.json")]) == 2
    told = capsys.readouterr().err
    assert told == f"{tmp_path / 'none.json'}: not read: no such file or directory\n"


def test_a_pipe_is_not_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe that nobody writes to is refused in one line instead of being waited for."""
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    assert main(["decide", str(pipe)]) == 2
    assert capsys.readouterr().err == f"{pipe}: not read: a pipe or device, not a file\n"


def test_a_full_disk_behind_the_answer_is_told(case_file: Path) -> None:
    """Where standard output takes nothing more, one line says so, without a trace."""
    call = [sys.executable, "-m", "studio_desk", "decide", str(case_file)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith("The answer was not written")


def test_a_further_policy_version_on_the_command_line(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--policy FILE`` adds a version: from its date on, its window is the one counted."""
    text = resources.path("policies", "audio-mastering-and-mixing.toml").read_text()
    longer = text.replace("effective = 2011-04-30", "effective = 2026-03-08").replace(
        "amount = 5, unit", "amount = 9, unit"
    )
    file = tmp_path / "longer.toml"
    file.write_text(longer)
    at = ["--at", "2026-03-09T00:00:00Z", "--policy", str(file)]
    assert main(["decide", str(case_file), *at]) == 0
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["policy"]["version"] == "2026-03-08"
    assert verdict["revision"]["until"] == "2026-03-14T17:30:00Z"
    assert verdict["requests"]["f4"]["version"] == "2011-04-30"


def test_a_case_with_its_own_policy_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A case that lists versions falls under exactly those, found beside it."""
    text = resources.path("policies", "audio-mastering-and-mixing.toml").read_text()
    (tmp_path / "mine.toml").write_text(
        text.replace('"audio-mastering-and-mixing"', '"mine"').replace(
            "amount = 5, unit", "amount = 1, unit"
        )
    )
    case = CASE | {"policy": {"name": "mine", "versions": ["mine.toml"]}}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case))
    assert main(["decide", str(path), "--at", "2026-03-05T19:00:00Z"]) == 0
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["revision"]["until"] == "2026-03-06T18:30:00Z"
    path.write_text(json.dumps(CASE | {"policy": {"name": "other", "versions": ["mine.toml"]}}))
    assert main(["decide", str(path)]) == 2
    assert capsys.readouterr().err == 'policy.name: "other": the files say "mine"\n'


def test_a_broken_policy_file_is_told_with_its_line(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A policy file that does not load names file, line and key."""
    text = resources.path("policies", "alustoora.toml").read_text()
    file = tmp_path / "broken.toml"
    file.write_text(text.replace('unit = "days"', 'unit = "moons"', 1))
    assert main(["decide", str(case_file), "--policy", str(file)]) == 2
    assert capsys.readouterr().err == (
        'broken.toml:18: clause[1].lasts: "moons": not one of days, weeks, months, years\n'
    )


def test_a_wrong_call_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown command ends with status 2 and one line that points to the help."""
    with pytest.raises(SystemExit) as end:
        main(["decode"])
    assert end.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
