"""What the reader knows of a project, and what it makes of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk.cli import main
from studio_desk.policy import Item
from studio_desk.policy.names import sign_of
from studio_desk.policyfiles import read_case_bytes
from studio_desk.reading import Known, judge, known_of, message_of, read_request
from studio_desk.readingfiles import vocabulary

CASE: dict[str, Any] = {
    "format": "studio-desk/case@1",
    "zone": "America/New_York",
    "policy": "audio-mastering-and-mixing",
    "project": {"kind": "mixing", "currency": "USD", "songs": ["Night Drive", "Glass"]},
    "facts": [
        {"id": "f1", "fact": "purchased", "at": "2026-03-01T15:00:00Z"},
        {"id": "f3", "fact": "delivered", "at": "2026-03-05T18:30:00Z"},
        {
            "id": "f4",
            "fact": "requested",
            "at": "2026-03-06T09:00:00Z",
            "items": [
                {"song": "Glass", "element": "Bass", "aspect": "volume", "change": "+1.5 dB"},
                {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb"},
            ],
        },
        {"id": "f5", "fact": "revised", "at": "2026-03-07T12:00:00Z", "request": "f4"},
    ],
}
NOTES = "Glass: bass back to how it was.\nNight Drive: less reverb on the vocal, snare +1 dB."


def read(text: str, known: Known | None = None) -> list[Item]:
    return list(read_request(message_of(text), vocabulary(), known).items)


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return path


def test_the_projects_own_names_win() -> None:
    """What a project calls "Bass" and "volume" is named so again: reversals go by names."""
    known = Known(("Glass",), ("Bass", "kora"), ("volume",))
    (item,) = read("bass guitar louder", known)
    assert (item.song, item.element, item.aspect) == ("Glass", "Bass", "volume")
    (item,) = read("more kora", known)
    assert item.element == "kora"


def test_back_to_how_it_was_recalls_the_aspect() -> None:
    """Where one aspect only was ever asked about, that is what goes back."""
    known = Known(("Glass",), ("bass",), ("level",), (("Glass", "bass", "level"),))
    assert read("bass back to how it was", known)[0].aspect == "level"
    more = Known(known.songs, known.elements, (), (*known.things, ("Glass", "bass", "EQ")))
    assert read("bass back to how it was", more)[0].aspect is None


@pytest.mark.parametrize(
    ("text", "song"),
    [
        ("night drive: kick up", "Night Drive"),
        ("on NIGHTDRIVE the kick up", "Night Drive"),
        ("kick up on Nigth Drive", "Night Drive"),
        ("kick up on the second song", "Glass"),
        ("kick up in track 2", "Glass"),
        ("Im 2. Song die Kick lauter", "Glass"),
        ("kick up on the last song", "Glass"),
        ("kick up on Class", None),
        ("kick up on track 9", "track 9"),
    ],
)
def test_songs_are_found_by_name_and_place(text: str, song: str | None) -> None:
    """Spelt anyhow, or counted; a guess that is too wild is not made."""
    assert [item.song for item in read(text, Known(("Night Drive", "Glass")))] == [song]


def test_a_song_named_like_an_instrument_needs_to_look_like_a_name() -> None:
    """A song called "Bass" is meant where it is written as a name, else the instrument is."""
    known = Known(("Bass", "Glass"))
    assert read("the bass is too loud", known)[0].element == "bass guitar"
    item = read('the snare is too loud on "Bass"', known)[0]
    assert (item.song, item.element) == ("Bass", "snare")


@pytest.mark.parametrize(
    ("text", "change", "sign"),
    [
        ("turn the vocal down a bit", "down", -1),
        ("vocal 1,5 dB lauter", "+1.5 dB", 1),
        ("vocal down by 2dB", "-2 dB", -1),
        ("vocal -2 dB", "-2 dB", -1),
        ("vocal − 2 dB", "-2 dB", -1),
        ("20 percent less reverb on the vocal", "-20 %", -1),
        ("vocal too dry", "more", 1),
        ("vocal not loud enough", "up", 1),
        ("vocal half a dB up", "+0.5 dB", 1),
        ("ceiling at -1 dBTP", "-1 dBTP", -1),
        ("vocal ±1 dB", "1 dB", None),
        ("vocal tighter", "tighter", None),
    ],
)
def test_changes_are_written_as_the_policy_reads_them(
    text: str, change: str, sign: int | None
) -> None:
    """A clear direction has a readable sign, an unclear one none (pin 12)."""
    (item,) = read(text)
    assert item.change == change
    assert sign_of(item.change) == sign


def test_judging_leaves_the_case_alone() -> None:
    """The request is appended for the verdict only, under an id that is free."""
    case, policy = read_case_bytes(json.dumps(CASE).encode(), Path())
    items = read(NOTES, known_of(case))
    judged = judge(case, policy, items, 1_772_928_000)
    assert judged is not None
    assert [item.standing for item in judged.verdict.items] == ["billable", "free", "billable"]
    assert judged.verdict.items[0].reverses == "f4/0"
    assert len(case.facts) == 4
    assert judge(case, policy, [], 0) is None


def test_the_command_prints_the_judged_request(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``read --case --json``: every item with its standing and reasons, the whole with its fee."""
    notes = tmp_path / "notes.txt"
    notes.write_text(NOTES, encoding="utf-8")
    at = ["--at", "2026-03-08T00:00:00Z"]
    assert main(["read", str(notes), "--case", str(case_file), "--json", *at]) == 0
    out = json.loads(capsys.readouterr().out)
    assert list(out) == ["from", "at", "items", "rest", "standing", "fee"]
    assert out["items"][0] == {
        "song": "Glass",
        "element": "Bass",
        "aspect": "volume",
        "to": "original",
        "text": "Glass: bass back to how it was.",
        "standing": "billable",
        "because": ["B6b", "B6c"],
        "reverses": "f4/0",
    }
    assert out["standing"] == "mixed"
    assert out["fee"] == {"at_least": "40.00", "currency": "USD"}


def test_the_date_of_the_mail_is_when_it_is_judged(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mail of after the window is billable although it is read at any time."""
    mail = tmp_path / "late.eml"
    mail.write_bytes(
        b"From: a@example.org\nDate: Fri, 20 Mar 2026 10:00:00 +0000\n\n"
        b"less reverb on the vocal in Night Drive\n"
    )
    assert main(["read", str(mail), "--case", str(case_file), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert (out["at"], out["standing"]) == ("2026-03-20T10:00:00Z", "billable")
    assert "B4e" in out["items"][0]["because"]


def test_the_command_prints_readable_text(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without ``--json`` the same as lines of text."""
    notes = tmp_path / "notes.txt"
    notes.write_text("Hi Mara,\n" + NOTES, encoding="utf-8")
    at = ["--at", "2026-03-08T00:00:00Z"]
    assert main(["read", str(notes), "--case", str(case_file), *at]) == 0
    out = capsys.readouterr().out
    assert "1. Glass · Bass · volume · to original  [billable: B6b, B6c]" in out
    assert "The request is mixed. Fee from 40.00 USD." in out
    assert main(["read", str(notes)]) == 0
    assert "Left as text:\n   Hi Mara,\n" in capsys.readouterr().out


def test_no_items_no_judgement(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A message that asks for nothing is no request: standing and fee are null."""
    notes = tmp_path / "notes.txt"
    notes.write_text("Lovely, thank you!", encoding="utf-8")
    assert main(["read", str(notes), "--case", str(case_file), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert (out["items"], out["standing"], out["fee"]) == ([], None, None)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("no.txt", None, "no such file"),
        ("dir", "dir", "is a directory"),
        ("a.txt", b"\xff\xfe", "not UTF-8"),
        ("a.txt", b"", "empty"),
        ("a.eml", b"just words", "not a mail"),
        ("a.eml", b"x" * 10_000_001, "over 10 MB"),
    ],
)
def test_bad_input_is_one_clear_line(
    name: str, data: bytes | str | None, said: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """What cannot be read ends with status 2, one line on standard error, nothing else."""
    path = tmp_path / name
    if isinstance(data, bytes):
        path.write_bytes(data)
    elif data == "dir":
        path.mkdir()
    assert main(["read", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1
