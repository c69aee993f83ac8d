"""`verify` and `files`: the ledger, registering, delivering and scanning without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk import cli
from studio_desk.app import writing_studio
from studio_desk.paths import Paths
from tests.files.conftest import DONE, B, wav


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with one finished project."""
    paths = Paths.under(tmp_path / "profile").create()
    with writing_studio(paths) as studio:
        studio.add_project(title="Old Maps", kind="mastering", policy=B, facts=DONE)
    return tmp_path / "profile"


def test_from_a_drive_to_a_verified_session(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Register, take in, deliver, verify, audit; a changed byte turns the exit status to 1."""
    disk = tmp_path / "disk"
    (disk / "S").mkdir(parents=True)
    (disk / "S" / "a").write_bytes(b"a" * 100)
    wav(disk / "Out" / "Old Maps master.wav")

    def run(*words: str) -> tuple[int, str]:
        status = cli.main(["--profile", str(profile), *words])
        return status, capsys.readouterr().out

    assert run("files", "list") == (0, "No files are recorded.\n")
    assert run("files", "add-root", str(disk), "--label", "Vault") == (0, "Vault is registered\n")
    assert run("files", "add-session", str(disk / "S"), "--project", "1")[0] == 0
    status, told = run("files", "deliver", str(disk / "Out"), "--project", "1",
                       "--at", "2021-01-11T00:00:00Z")  # fmt: skip
    assert (status, "Old Maps master.wav  master" in told) == (0, True)
    assert run("verify") == (
        0, "2 files verified, 1 of them for the first time; 0 not right\n",
    )  # fmt: skip
    assert run("files", "audit", "--read") == (0, "0 differences between journal and disk\n")
    (found,) = json.loads(run("files", "list", "--json")[1])
    assert (found["title"], found["standing"], found["files"], found["because"]) == (
        "Old Maps", "overdue", 2, ["B5a"],
    )  # fmt: skip
    (disk / "S" / "a").write_bytes(b"b" * 100)
    status, told = run("verify", "--project", "1")
    assert (status, "Vault › S/a: changed" in told) == (1, True)
    assert run("files", "scan")[0] == 1
    assert run("files", "scan", "--accept")[0] == 0
    assert run("verify")[0] == 0
    assert run("files", "roots")[1].startswith("Vault (internal): online")
    disk.rename(tmp_path / "moved")
    assert run("verify")[0] == 1
    assert "online" in run("files", "roots", "--find")[1]
    assert run("verify")[0] == 0


def test_what_is_found_is_there_as_json(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Roots, a scan, a reading and the comparison of journal and disk; empty, then with a fault."""
    disk = tmp_path / "disk"
    (disk / "S").mkdir(parents=True)
    (disk / "S" / "a").write_bytes(b"a")

    def run(*words: str) -> tuple[int, Any]:
        status = cli.main(["--profile", str(profile), *words, "--json"])
        return status, json.loads(capsys.readouterr().out)

    assert run("files", "roots") == (0, [])
    assert run("files", "scan") == (0, [])
    assert cli.main(["--profile", str(profile), "files", "add-root", str(disk)]) == 0
    words = ("files", "add-session", str(disk / "S"), "--project", "1")
    assert cli.main(["--profile", str(profile), *words]) == 0
    capsys.readouterr()
    (root,) = run("files", "roots")[1]
    assert (root["label"], root["online"], root["path"]) == ("disk", True, str(disk))
    assert run("files", "audit") == (0, [])
    (disk / "S" / "a").write_bytes(b"b")
    status, (scan,) = run("files", "scan")
    assert (status, scan["project"], scan["not_as_recorded"]) == (1, 1, ["S/a"])
    status, read = run("verify")
    assert (status, read["right"]) == (1, 0)
    assert [(fault["path"], fault["what"]) for fault in read["not_right"]] == [("S/a", "changed")]


@pytest.mark.parametrize("words", [("verify",), ("files", "scan")])
def test_a_project_that_is_not_there_is_told(
    profile: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """In one line, with the way to its number; what is no number is a wrong call."""
    call = ["--profile", str(profile), *words, "--project"]
    assert cli.main([*call, "99"]) == 1
    assert capsys.readouterr().err == (
        "No project 99 is in the studio. studio-desk list shows their IDs.\n"
    )
    with pytest.raises(SystemExit) as ended:
        cli.main([*call, "Maps"])
    assert ended.value.code == 2
    assert "not a number: 'Maps'" in capsys.readouterr().err
