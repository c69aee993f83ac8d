"""Roots, session folders, verifying: certain about what is there, silent about what is offline."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.studio import Refused
from studio_desk.studio.filing import Offline
from tests.files.conftest import DAY, NOW, House, wav


def states(house: House) -> dict[str, str]:
    return {row.path: row.state for row in house.files.files(house.old_maps)}


def test_a_root_that_is_away_is_offline_and_nothing_is_missing(house: House) -> None:
    """A drive pulled out, an empty mount point and another drive in its place are all offline."""
    house.session()
    before = states(house)
    away = house.disk.with_name("away")
    house.disk.rename(away)
    for stand_in in (None, "empty", "other"):
        if stand_in is not None:
            house.disk.mkdir(exist_ok=True)
        if stand_in == "other":
            (house.disk / ".studio-desk-root").write_text(
                '{"format":"studio-desk/root@1","id":"x"}'
            )
        report, _ = house.files.verify([house.old_maps])
        assert report.offline == ["Vault 1 is offline. Nothing was changed on it."]
        assert (report.files, report.faults) == (0, [])
        with pytest.raises(Offline):
            house.files.rescan(house.old_maps)
        assert states(house) == before


def test_a_moved_root_is_found_by_its_marker(house: House) -> None:
    """The same number elsewhere is the same root; its files are verified there."""
    house.session()
    house.disk.rename(house.disk.with_name("Vault renamed"))
    assert house.files.find_roots() == (house.root,)
    report, _ = house.files.verify([house.old_maps])
    assert (report.files, report.faults, report.offline) == (5, [], [])


def test_roots_do_not_overlap(house: House) -> None:
    """No root inside another or around it: a file has one place."""
    (house.disk / "sub").mkdir()
    for path in (house.disk / "sub", house.disk.parent, house.disk):
        with pytest.raises(Refused, match="registered already"):
            house.files.add_root(str(path), "Again")
    link = house.disk.with_name("link")
    link.symlink_to(house.disk)
    with pytest.raises(Refused, match="registered already"):
        house.files.add_root(str(link), "Through a link")


def test_a_session_folder_is_scanned_and_scanned_again(house: House) -> None:
    """Size, count and newest; edits are taken while the project is at work, alarms afterwards."""
    folder = house.session()
    (folder / "Audio" / "take 1.wav").write_bytes(b"edited")
    (folder / "new.txt").write_bytes(b"new")
    (folder / "Audio" / "take 2.wav").unlink()
    report, _ = house.files.rescan(house.old_maps, accept=True)
    assert (report.added, report.edited, report.removed) == (
        ["2021/Old Maps/new.txt"],
        ["2021/Old Maps/Audio/take 1.wav"],
        ["2021/Old Maps/Audio/take 2.wav"],
    )
    assert report.files == 5
    assert report.size == 6 + 3 + 1000 + 1003 + 1004
    (folder / "new.txt").unlink()
    (folder / "Audio" / "take 1.wav").write_bytes(b"cut")
    late, _ = house.files.rescan(house.old_maps)
    assert sorted(late.alarms) == ["2021/Old Maps/Audio/take 1.wav", "2021/Old Maps/new.txt"]
    assert states(house)["2021/Old Maps/new.txt"] == "missing"
    assert states(house)["2021/Old Maps/Audio/take 1.wav"] == "truncated"


def test_a_moved_session_folder_is_found_again(house: House) -> None:
    """By its number on the volume, whatever its name is now; its files keep their hashes."""
    folder = house.session()
    house.files.verify([house.old_maps])
    hashes = {row.sha256 for row in house.files.files(house.old_maps)}
    (house.disk / "Archive").mkdir()
    folder.rename(house.disk / "Archive" / "Karten")
    report, _ = house.files.rescan(house.old_maps)
    assert report.moved == [("2021/Old Maps", "Archive/Karten")]
    assert report.alarms == []
    assert {row.sha256 for row in house.files.files(house.old_maps)} == hashes
    assert house.files.verify([house.old_maps])[0].faults == []


def test_a_session_folder_copied_to_another_root_is_found_by_what_it_holds(
    house: House, tmp_path: Path
) -> None:
    """After a copy to a new drive the folder has another number: name and files decide."""
    folder = house.session()
    (tmp_path / "second").mkdir()
    house.files.add_root(str(tmp_path / "second"), "Vault 2")
    shutil.copytree(folder, tmp_path / "second" / "Old Maps")
    shutil.rmtree(folder)
    report, _ = house.files.rescan(house.old_maps)
    assert report.moved == [("2021/Old Maps", "Old Maps")]
    assert set(states(house).values()) == {"here"}


def test_a_lost_folder_is_an_alarm_even_at_work(house: House) -> None:
    """Everything gone at once is no edit, whoever accepts edits."""
    folder = house.session()
    folder.rename(house.disk.parent / "elsewhere")
    report, _ = house.files.rescan(house.old_maps, accept=True)
    assert report.lost == ["2021/Old Maps"]
    assert set(states(house).values()) == {"missing"}


def test_verifying_finds_a_changed_byte_a_cut_and_a_lost_file(house: House) -> None:
    """Each is an alert naming file and time; the others are verified; all right again later."""
    folder = house.session() / "Audio"
    first, _ = house.files.verify([house.old_maps])
    assert (first.files, first.first_read) == (5, 5)
    data = (folder / "take 0.wav").read_bytes()
    stamp = (folder / "take 0.wav").stat()
    (folder / "take 0.wav").write_bytes(data[:500] + b"x" + data[501:])
    os.utime(folder / "take 0.wav", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    (folder / "take 1.wav").write_bytes(b"short")
    (folder / "take 2.wav").rename(folder / "away")
    house.clock.advance(DAY)
    report, _ = house.files.verify([house.old_maps])
    assert {(Path(f.path).name, f.what, f.at) for f in report.faults} == {
        ("take 0.wav", "changed", NOW + DAY),
        ("take 1.wav", "truncated", NOW + DAY),
        ("take 2.wav", "missing", NOW + DAY),
    }
    assert report.files == 2
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert holding.faults == 3
    assert holding.wrong == (("missing", 1), ("changed", 1), ("truncated", 1))
    ledger = {line.row.id: line.row.holding for line in house.files.ledger()}
    assert ledger[house.old_maps] == holding
    assert {row.what for row in house.files.events(house.old_maps)} == {
        "changed", "truncated", "missing",
    }  # fmt: skip
    (folder / "take 0.wav").write_bytes(data)
    (folder / "take 1.wav").write_bytes(bytes([1]) * 1001)
    (folder / "away").rename(folder / "take 2.wav")
    assert house.files.verify([house.old_maps])[0].faults == []
    assert set(states(house).values()) == {"here"}


def test_names_that_are_not_unicode_are_kept_byte_for_byte(house: House) -> None:
    """Latin-1 bytes, a backslash, a newline and a leading dash survive scan, store and verify."""
    folder = house.disk / "2021" / "Old Maps"
    folder.mkdir(parents=True)
    names = {b"caf\xe9.wav", b"back\\slash", b"new\nline", b"-rf", b"\xff\xfe"}
    for name in names:
        (folder / os.fsdecode(name)).write_bytes(name)
    house.files.add_folder(house.old_maps, str(folder))
    report, _ = house.files.verify([house.old_maps])
    assert (report.files, report.faults) == (5, [])
    assert {row.path.rpartition("/")[2] for row in house.files.files(house.old_maps)} == {
        "caf\\xE9.wav", "back\\\\slash", "new\nline", "-rf", "\\xFF\\xFE",
    }  # fmt: skip
    house.ready()
    moved, _ = house.files.move_to_trash(house.old_maps)
    assert (moved.files, moved.left) == (5, [])
    house.files.put_back(house.old_maps)
    assert {os.fsencode(path.name) for path in folder.iterdir()} == names


def test_links_and_pipes_are_left_out_and_named(house: House, tmp_path: Path) -> None:
    """Nothing behind a link is counted, whatever it points to."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(b"secret")
    folder = house.disk / "S"
    folder.mkdir()
    (folder / "dir").symlink_to(outside)
    (folder / "file").symlink_to(outside / "secret")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    (folder / "real").write_bytes(b"real")
    report, _ = house.files.add_folder(house.old_maps, str(folder))
    assert (report.files, report.size) == (1, 4)
    assert dict(report.left_out) == {
        "S/dir": "link", "S/file": "link", "S/loop": "link", "S/pipe": "kind",
    }  # fmt: skip


def test_several_names_of_one_file_are_counted_once(house: House) -> None:
    """Hard links add files, not bytes."""
    folder = house.disk / "S"
    folder.mkdir()
    (folder / "a").write_bytes(b"12345")
    (folder / "b").hardlink_to(folder / "a")
    report, _ = house.files.add_folder(house.old_maps, str(folder))
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert (report.size, holding.files, holding.size) == (5, 2, 5)


def test_a_session_folder_must_lie_in_a_root_and_apart_from_others(
    house: House, tmp_path: Path
) -> None:
    """Not outside, not the root itself, not inside one that is registered."""
    house.session()
    for path in (tmp_path, house.disk, house.disk / "2021", house.disk / "2021/Old Maps/Audio"):
        with pytest.raises(KnownError):
            house.files.add_folder(house.old_maps, str(path))
    link = house.disk / "link"
    link.symlink_to(tmp_path)
    with pytest.raises(KnownError):
        house.files.add_folder(house.old_maps, str(link))
    assert len(house.files.folders(house.old_maps)) == 1


def test_only_what_is_due_is_read_in_the_background(house: House) -> None:
    """Little by little: what was never read first, then what was read longest ago; not again."""
    house.session()
    wav(house.disk / "a.wav")
    house.files.tend(seconds=60)
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert holding.verified_at == NOW
    house.clock.advance(DAY)
    house.files.tend(seconds=60)
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert holding.verified_at == NOW
    house.clock.advance(40 * DAY)
    house.files.tend(seconds=60)
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert holding.verified_at == NOW + 41 * DAY
