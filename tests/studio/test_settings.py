"""The studio's settings: what each may be, and the logo that is copied beside the studio's file."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.studio import Refused, Studio

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


@pytest.mark.parametrize(
    ("name", "value"),
    [("first_weekday", "friday"), ("logo", "../logo.png"), ("zone", "Mars/Olympus"),
     ("currency", "dollar"), ("policy", "none-such"), ("colour", "red")],
)  # fmt: skip
def test_what_a_setting_cannot_be(studio: Studio, name: str, value: str) -> None:
    """It is refused with its place, and nothing is changed."""
    before = studio.settings()
    with pytest.raises(Refused) as refused:
        studio.edit_settings(**{name: value})
    assert [problem.place for problem in refused.value.problems] == [name]
    assert studio.settings() == before


def test_the_letterhead_is_address_then_contact(studio: Studio) -> None:
    """Either may be left out."""
    studio.edit_settings(address="14 Wharf Lane\nBrooklyn", contact="desk@low.example")
    assert studio.settings().letterhead == "14 Wharf Lane\nBrooklyn\ndesk@low.example"
    studio.edit_settings(address="")
    assert studio.settings().letterhead == "desk@low.example"


def test_a_logo_is_copied_and_undone_by_its_name(studio: Studio, tmp_path: Path) -> None:
    """The picked file may go; another logo and its undoing find both copies."""
    first, second = tmp_path / "one.png", tmp_path / "two.PNG"
    first.write_bytes(PNG)
    second.write_bytes(PNG + b"1")
    studio.edit_settings(logo=studio.letterhead.take(first))
    first.unlink()
    kept = studio.letterhead.find(studio.settings().logo)
    assert kept is not None
    assert kept.read_bytes() == PNG
    assert kept.stat().st_mode & 0o077 == 0
    studio.edit_settings(logo=studio.letterhead.take(second))
    assert studio.letterhead.find(studio.settings().logo) != kept
    studio.undo()
    assert studio.letterhead.find(studio.settings().logo) == kept


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [("notes.txt", b"hello", "no picture"), ("fake.png", b"hello", "no picture"),
     ("large.png", PNG + bytes(2_000_000), "over 2 MB")],
)  # fmt: skip
def test_what_is_no_logo(
    studio: Studio, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    """It is told in one line, and nothing is copied."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(KnownError, match=words):
        studio.letterhead.take(tmp_path / name)
    with pytest.raises(KnownError, match="cannot be read"):
        studio.letterhead.take(tmp_path / "nowhere.png")
    assert studio.letterhead.find("") is None
    assert studio.letterhead.find("0123456789abcdef.png") is None
