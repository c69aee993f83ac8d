"""`studio-desk policy`: list, show, check, export, schema, with and without a studio."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.cli import main
from studio_desk.policy import BadInput, parse_version
from studio_desk.wording.policyproblems import placed, remedy
from tests.policy.test_broken_policies import BASE, BROKEN
from tests.policy.test_schema import broken

if TYPE_CHECKING:
    from studio_desk.policy import Problem

B = "audio-mastering-and-mixing"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def empty(tmp_path: Path) -> list[str]:
    """A call on a profile in which nothing was ever recorded."""
    return ["--profile", str(tmp_path / "profile"), "policy"]


def test_list_without_a_studio(empty: list[str], capsys: Capture, tmp_path: Path) -> None:
    """The four that ship; and no studio is made by asking."""
    assert main([*empty, "list"]) == 0
    out = capsys.readouterr().out
    assert f"{B}  Audio Mastering and Mixing  (mixing, mastering): 0 projects" in out
    assert "    2011-04-30  in force" in out
    assert main([*empty, "list", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {line["name"] for line in found} == {
        "alus-audio", "alustoora", B, "online-services",
    }  # fmt: skip
    assert not (tmp_path / "profile").exists()


def test_show_by_name_or_title(empty: list[str], capsys: Capture) -> None:
    """Clause by clause, terms in words; as JSON with every key of the file."""
    assert main([*empty, "show", "ALUS audio"]) == 0
    out = capsys.readouterr().out
    assert "  A4c   For an exception the client gets in touch" in out
    assert "(7 days, from the date)" in out
    assert main([*empty, "show", B, "--version", "2011-04-30", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["state"] == "in_force"
    window = next(clause for clause in found["clauses"] if clause["number"] == "B4a")
    assert window["lasts"] == {"amount": 5, "unit": "days", "count": "time"}


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["show", "nobody"], "Known are alus-audio"),
        (["show", B, "--version", "1999-01-01"], "It has 2011-04-30."),
        (["export", B, "--out", "/nowhere/x.toml"], "The policy was not written"),
    ],
)
def test_what_is_not_there_is_one_line_and_status_1(
    empty: list[str], capsys: Capture, call: list[str], said: str
) -> None:
    """With what there is instead."""
    assert main([*empty, *call]) == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_export_then_check(empty: list[str], capsys: Capture, tmp_path: Path) -> None:
    """What is exported is in order, word for word what ships."""
    out = tmp_path / "b.toml"
    assert main([*empty, "export", B, "--out", str(out)]) == 0
    assert main([*empty, "check", str(out)]) == 0
    assert f"in order: {B}, 2011-04-30, 18 clauses" in capsys.readouterr().out
    assert main([*empty, "export", B]) == 0
    assert capsys.readouterr().out == out.read_text()


def test_check_names_file_line_key_and_remedy(
    empty: list[str], capsys: Capture, tmp_path: Path
) -> None:
    """All problems of all files, status 2; as JSON in parts. A file that is missing, too."""
    bad = tmp_path / "bad.toml"
    bad.write_text(BASE.replace('unit = "days"', 'unit = "moons"', 1), encoding="utf-8")
    good = tmp_path / "good.toml"
    good.write_text(BASE, encoding="utf-8")
    assert main([*empty, "check", str(bad), str(good), str(tmp_path / "gone.toml")]) == 2
    told = capsys.readouterr()
    assert f'{bad}:21: clause[1].lasts: "moons": not one of' in told.err
    assert "    Use one of these words.\n" in told.err
    assert f"{tmp_path / 'gone.toml'}: not read: no such file" in told.err
    assert f"{good}: in order" in told.out
    assert main([*empty, "check", "--json", str(bad)]) == 2
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["file"], found["line"], found["key"]) == (str(bad), 21, "clause[1].lasts")
    assert found["remedy"] == "Use one of these words."


def test_files_are_checked_beside_each_other(
    empty: list[str], capsys: Capture, tmp_path: Path
) -> None:
    """Two versions of one policy with one date; and the rule of amendments, which stays."""
    one, other = tmp_path / "one.toml", tmp_path / "other.toml"
    one.write_text(BASE, encoding="utf-8")
    other.write_text(BASE.replace("title = ", "title = 'Two' # ", 1), encoding="utf-8")
    assert main([*empty, "check", str(one), str(other)]) == 2
    err = capsys.readouterr().err
    assert "two versions of one date" in err
    assert "Change effective to a day after the last version." in err


def test_schema_is_json(empty: list[str], capsys: Capture) -> None:
    """It can be piped into a file."""
    assert main([*empty, "schema"]) == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def faults(text: str) -> tuple[Problem, ...]:
    with pytest.raises(BadInput) as caught:
        parse_version(text, "mine.toml")
    return caught.value.problems


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case["broken"])
def test_every_fault_has_a_line_and_a_remedy(case: dict[str, str]) -> None:
    """Nothing is told without where it is and what to do."""
    for problem in faults(broken(case)):
        file, line, _ = placed(problem)
        assert file == "mine.toml"
        assert remedy(problem), problem
        assert line is not None or "nested" in problem.message or "too long" in problem.message
