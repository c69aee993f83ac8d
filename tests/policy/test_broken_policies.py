"""Broken policy files: each fault is told with file, line and key, in exactly these words.

``broken_policies.json`` lists the breaks: words of ``policies/my-house.toml`` replaced by others,
or clauses added at its end, and every line that is then told.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import BadInput, parse_version
from studio_desk.policyfiles import read_version
from tests.policy.making import HERE, NORTH_ROOM, A, B, C, D, shipped

BASE = (HERE / "policies" / "my-house.toml").read_text("utf-8")
BROKEN = json.loads((HERE / "broken_policies.json").read_text("utf-8"))


def faults(text: str) -> list[str]:
    """What is told about a policy file of that text; empty where nothing is wrong."""
    try:
        parse_version(text, "mine.toml")
    except BadInput as error:
        return [str(problem) for problem in error.problems]
    return []


def test_the_base_is_whole() -> None:
    """What the tests break is in order before; so are the shipped files and that of the tests."""
    assert faults(BASE) == []
    assert [faults(shipped(name)) for name in (A, B, C, D)] == [[]] * 4
    assert faults(NORTH_ROOM.read_text("utf-8")) == []


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken["broken"])
def test_a_broken_file_is_told(broken: dict[str, Any]) -> None:
    """One thing of the file is broken, and the fault is told in these words, each on one line."""
    if "add" in broken:
        text = BASE + broken["add"]
    else:
        assert broken["replace"] in BASE
        text = BASE.replace(broken["replace"], broken["by"])
    assert faults(text) == broken["told"] != []


def test_lines_are_found_in_any_form() -> None:
    """Strings over several lines, subtables, quoted and dotted keys do not mislead the count."""
    text = BASE.replace('says = "Then complete."', 'says = """\nThen\n[[clause]]\ncomplete."""')
    text = text.replace('lasts = { amount = 5, unit = "days", count = "time" }\n', "")
    text = text.replace(
        'opens = "delivered"\nkinds = ["mixing"]\n',
        '"opens" = "delivered"\nkinds = ["mixing"]\n[clause.lasts]\namount = 0\nunit = "days"\n',
    )
    text = text.replace('at = "revised"', "'at' = \"revise\"")
    told = faults(text)
    assert told == [
        "mine.toml:22: clause[1].lasts: 0: not a whole number from 1 to 36500",
        'mine.toml:40: clause[3].at: "revise": not one of delivered, deadline, revised',
    ]
    lines = text.split("\n")
    assert (lines[21], lines[39]) == ("[clause.lasts]", "'at' = \"revise\"")


def test_clauses_that_are_no_tables_are_told() -> None:
    """A list of words, or one word, in place of the clauses."""
    head = BASE[: BASE.index("[[clause]]")]
    told = ["mine.toml:10: clause: write each clause under its own [[clause]]"]
    assert faults(head + 'clause = ["K1"]') == told
    assert faults(head + 'clause = "K1"') == told


def test_what_the_toml_reader_gives_up_on_is_told() -> None:
    """Numbers of thousands of digits and thousandfold nests are refused like any other fault."""
    assert faults(f"free = {'9' * 5_000}") == ["mine.toml: a number too long to mean anything"]
    nest = "[" * 5_000
    assert faults(f"kinds = {nest}") == ["mine.toml: nested too deep; a policy file is flat"]
    assert "mine.toml:3: name: …: write it small-letters-with-dashes" in faults(
        BASE.replace('"my-house"', f"0x{'f' * 5_000}")
    )
    assert "mine.toml:8: kinds: …: not a list of kinds of work" in faults(
        BASE.replace('kinds = ["mixing", "goods"]', f"kinds{'.a' * 5_000} = 1")
    )


def test_a_place_is_told_on_one_line() -> None:
    """A key with a line break in it does not break the line."""
    told = faults(BASE.replace("currency", '"cur\\nrency"'))
    assert told[0].startswith("mine.toml:1: cur\\u000arency: unknown key")


def test_a_file_that_is_not_read_is_told(tmp_path: Path) -> None:
    """Missing, too large, or not UTF-8: one line that names the file. A byte order mark is fine."""
    file = tmp_path / "mine.toml"

    def told() -> str:
        with pytest.raises(BadInput) as caught:
            read_version(file)
        return str(caught.value)

    assert told() == f"{file}: not read: no such file or directory"
    file.write_bytes(b"\xff")
    assert told() == f"{file}: not UTF-8; save the file as UTF-8"
    file.write_bytes(b"#" * 10_000_001)
    assert told() == f"{file}: over 10 MB; a policy file is a page of text"
    file.write_bytes(b"\xef\xbb\xbf" + BASE.encode())
    assert read_version(file).name == "my-house"
    file = tmp_path / "my\0house.toml"
    assert told() == f"{tmp_path}/my\\u0000house.toml: not read: no file has such a name"
