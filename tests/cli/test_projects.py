"""The command line on a profile: import, list, export, demo, and the window without a display."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio_desk.cli import main
from studio_desk.policy import decide, parse_instant, verdict_to_json
from studio_desk.policyfiles import read_case_bytes
from tests.cli.test_decide import CASE


@pytest.fixture
def profile(tmp_path: Path) -> list[str]:
    return ["--profile", str(tmp_path / "profile")]


@pytest.fixture
def taken_in(profile: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    path = tmp_path / "night-drive.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    assert main([*profile, "import", "cases", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: 1 taken in\n"
    return profile


def test_an_empty_profile_lists_nothing(
    profile: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Listing a profile that was never opened says so, and makes nothing on disk."""
    assert main([*profile, "list"]) == 0
    assert capsys.readouterr().out.startswith("No projects yet.")
    assert not Path(profile[1]).exists()


def test_lists_projects_as_of_an_instant(
    taken_in: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The list shows each project's standing as of the instant asked about, and its next change."""
    assert main([*taken_in, "list", "--at", "2026-03-08T00:00:00Z"]) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["ID", "PROJECT", "CLIENT", "KIND"]
    assert row.startswith("1   Night Drive EP  Ana Pavlović  Mixing  Free 2 d 17 h")
    assert main([*taken_in, "list", "--json", "--at", "2026-03-08T00:00:00Z"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry["revision"]["standing"] == "free"
    assert entry["next_change_at"] == "2026-03-10T17:30:01Z"


def test_exports_what_was_imported(
    taken_in: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exported case gives the verdict that the imported one gave."""
    out = tmp_path / "out"
    assert main([*taken_in, "export", "cases", "--out", str(out)]) == 0
    path = Path(capsys.readouterr().out.strip())
    at = parse_instant("2026-03-08T00:00:00Z")
    before, after = (
        verdict_to_json(decide(*read_case_bytes(data, tmp_path), at))
        for data in (json.dumps(CASE).encode(), path.read_bytes())
    )
    assert after == before


def test_a_broken_case_takes_nothing_in(
    taken_in: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All problems of all files are listed with their file; the good file is still taken."""
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(CASE | {"zone": "Europe/Berlin"}))
    bad.write_text(json.dumps(CASE | {"zone": 7, "extra": 1}))
    assert main([*taken_in, "import", "cases", str(good), str(bad)]) == 2
    told = capsys.readouterr()
    assert told.out == f"{good}: 1 taken in\n"
    assert [line.split(": ")[1] for line in told.err.splitlines()] == ["extra", "zone"]
    assert all(line.startswith(f"{bad}: ") for line in told.err.splitlines())
    assert main([*taken_in, "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_exporting_nothing_is_told(
    profile: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A profile without projects has nothing to export: one line, status 1."""
    assert main([*profile, "export", "cases", "--out", str(tmp_path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_demo_lies_beside_the_owners_profile(
    taken_in: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The demo has a profile of its own: the owner's keeps its one project, and twice is once."""
    for _ in range(2):
        assert main([*taken_in, "demo", "--no-window"]) == 0
    told = capsys.readouterr().out.splitlines()[0]
    demo = told.rpartition(" ")[2]
    assert main([*taken_in, "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1
    assert main(["--profile", demo, "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) >= 12
    assert {row["policy"]["name"] for row in rows} == {
        "alus-audio",
        "audio-mastering-and-mixing",
        "online-services",
        "alustoora",
    }
    assert {row["revision"]["standing"] for row in rows} == {
        "not_delivered",
        "free",
        "billable",
        "closed",
    }
    assert {row["refund"]["standing"] for row in rows} == {
        "barred",
        "credit_only",
        "review",
        "applies",
    }
    assert {row["retention"]["standing"] for row in rows} == {
        "none",
        "in_care",
        "courtesy",
        "purgeable",
        "overdue",
        "purged",
        "unspecified",
    }


def test_without_a_display_it_says_so(
    profile: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With no display the window's command names the commands that work without one."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(profile) == 1
    told = capsys.readouterr().err
    assert told.startswith("No display was found")
    assert "studio-desk decide" in told
    assert len(told.splitlines()) == 1


def test_a_title_without_end_is_cut_and_kept_on_its_line(
    profile: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Very long titles and control characters leave the table a table."""
    path = tmp_path / "odd.json"
    title = "Night\n\x1b[31mDrive " + "long " * 40_000
    path.write_text(json.dumps(CASE | {"project": CASE["project"] | {"title": title}}))
    assert main([*profile, "import", "cases", str(path)]) == 0
    capsys.readouterr()
    assert main([*profile, "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("1   Night  [31mDrive long")
    assert "\x1b" not in lines[1]
