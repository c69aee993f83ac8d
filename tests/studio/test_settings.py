"""The studio's settings: what each may be, and the logo that is kept with them."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths, logos_beside
from studio_desk.reports.gather import logo_of
from studio_desk.store import settings
from studio_desk.studio import Changes, Refused, Studio

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


def test_the_zone_that_a_new_studio_begins_in_is_nothing_to_undo(studio: Studio) -> None:
    """The owner did not do it: it is told without a name, so no toast offers to take it back."""
    studio.forget_undo()
    heard: list[Changes] = []
    end = studio.subscribe(heard.append)
    studio.begin_in("Asia/Tokyo")
    end()
    assert studio.settings().zone == "Asia/Tokyo"
    assert studio.undo_label() is None
    assert [(each.settings, each.label, each.operation) for each in heard] == [(True, "", None)]


def test_the_letterhead_is_address_then_contact(studio: Studio) -> None:
    """Either may be left out."""
    studio.edit_settings(address="14 Wharf Lane\nBrooklyn", contact="desk@low.example")
    assert studio.settings().letterhead == "14 Wharf Lane\nBrooklyn\ndesk@low.example"
    studio.edit_settings(address="")
    assert studio.settings().letterhead == "desk@low.example"


def test_a_logo_is_kept_and_undone_by_its_name(studio: Studio, tmp_path: Path) -> None:
    """The picked file may go; another logo and its undoing find both pictures."""
    first, second = tmp_path / "one.png", tmp_path / "two.PNG"
    first.write_bytes(PNG)
    second.write_bytes(PNG + b"1")
    studio.edit_settings(logo=studio.letterhead.take(first))
    first.unlink()
    kept = studio.letterhead.find(studio.settings().logo)
    assert kept is not None
    assert kept.data == PNG
    studio.edit_settings(logo=studio.letterhead.take(second))
    assert studio.letterhead.find(studio.settings().logo) != kept
    studio.undo()
    assert studio.letterhead.find(studio.settings().logo) == kept


def test_a_logo_that_was_only_tried_goes_with_the_next(studio: Studio, tmp_path: Path) -> None:
    """What no setting ever named is not kept for ever; the others are."""
    names = []
    for number in range(3):
        (tmp_path / "a.png").write_bytes(PNG + bytes([number]))
        names.append(studio.letterhead.take(tmp_path / "a.png"))
        if number == 0:
            studio.edit_settings(logo=names[0])
    found = [studio.letterhead.find(name) is not None for name in names]
    assert found == [True, False, True]


def test_a_logo_that_was_spoiled_is_none(studio: Studio, tmp_path: Path) -> None:
    """What is read is what was taken, byte for byte, or nothing."""
    (tmp_path / "a.png").write_bytes(PNG)
    name = studio.letterhead.take(tmp_path / "a.png")
    for spoiled in ({"sha256": "0", "base64": ""}, {"base64": "%"}, [], "x"):
        settings.save(studio.store, f"picture.{name}", spoiled)
        assert studio.letterhead.find(name) is None
    settings.keep_picture(studio.store, name, b"another")
    assert studio.letterhead.find(name) is None


def test_the_settings_are_read_without_the_pictures(studio: Studio, tmp_path: Path) -> None:
    """They are read often, and a picture may have two megabytes."""
    (tmp_path / "a.png").write_bytes(PNG)
    name = studio.letterhead.take(tmp_path / "a.png")
    assert settings.pictures(studio.store) == {name}
    assert not [key for key in settings.load(studio.store) if name in key]


def test_logos_of_an_earlier_version_are_taken_over(studio: Studio) -> None:
    """They lay beside the studio's file; what is no logo of ours there is left alone."""
    folder = logos_beside(studio.store.path)
    folder.mkdir()
    name = f"{hashlib.sha256(PNG).hexdigest()[:16]}.png"
    (folder / name).write_bytes(PNG)
    (folder / "0123456789abcdef.png").write_bytes(PNG)
    (folder / "notes.txt").write_text("hello")
    studio.edit_settings(logo=name)
    assert studio.letterhead.find(name) is None
    studio.start()
    studio.start()
    found = studio.letterhead.find(name)
    assert found is not None
    assert found.data == PNG
    assert settings.pictures(studio.store) == {name}
    assert len(list(folder.iterdir())) == 3


def test_beside_an_encrypted_studio_no_logo_is_left(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the passphrase is to keep does not lie beside it in the clear."""
    folder = logos_beside(studio.store.path)
    folder.mkdir()
    name = f"{hashlib.sha256(PNG).hexdigest()[:16]}.png"
    (folder / name).write_bytes(PNG)
    monkeypatch.setattr(type(studio.store), "encrypted", True)
    studio.letterhead.bring_in()
    assert not folder.exists()
    assert studio.letterhead.find(name) is not None


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


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40"/></svg>'


def test_the_logo_comes_along_to_another_machine(
    studio: Studio, tmp_path: Path, clock: FixedClock, night_drive: int
) -> None:
    """By a backup restored there, and by a full export: in the window, and in a report's bytes."""
    drawn = tmp_path / "logo.svg"
    drawn.write_bytes(SVG)
    studio.edit_settings(logo=studio.letterhead.take(drawn))
    backup = studio.store.path.with_name("carried.db")
    studio.store.back_up(backup)
    studio.export_everything(tmp_path / "export")

    restored = Paths.under(tmp_path / "restored")
    restored.create()
    shutil.copyfile(backup, restored.database)
    with writing_studio(restored, clock) as other:
        found = other.letterhead.find(other.settings().logo)
        assert found is not None
        assert found.data == SVG
        assert logo_of(other) == found
        assert not logos_beside(other.store.path).exists()
    with writing_studio(Paths.under(tmp_path / "taken"), clock) as third:
        third.import_everything(tmp_path / "export")
        assert logo_of(third) == logo_of(studio)
