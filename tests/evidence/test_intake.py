"""What is handed in: any name, no links or pipes, private, large, full disks."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.errors import KnownError
from studio_desk.files.progress import Cancelled, Progress
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.evidence.helpers import kept_files, posix

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths


@posix
def test_what_is_no_ordinary_file_is_named_and_left(
    studio: Studio, export: Path, tmp_path: Path
) -> None:
    """Links, pipes, folders, devices and files that are not there; the good one is taken."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link.pdf").symlink_to(export)
    (tmp_path / "folder").mkdir()
    names = ["pipe", "link.pdf", "folder", "missing", "processor-export.pdf"]
    intake = studio.evidence.take([*(tmp_path / name for name in names), "/dev/zero", "a\0b"])
    assert [each.name for each in intake.taken] == ["processor-export.pdf"]
    assert dict(intake.left_out) == {
        "pipe": "kind",
        "link.pdf": "link",
        "folder": "kind",
        "missing": "missing",
        "zero": "kind",
        "a\ufffdb": "missing",
    }


@posix
@pytest.mark.parametrize(
    "name",
    [
        b"caf\xe9.pdf",
        b"line\nbreak.pdf",
        b"back\\slash.pdf",
        b"...",
        b"-rf",
        "\u202egnp.exe.pdf".encode(),
        b"<b>bold<b>.pdf",
        "歌詞.txt".encode(),
        b"x" * 250,
    ],
)
def test_any_name_is_kept_exactly_and_shown_harmlessly(
    studio: Studio, copper: int, tmp_path: Path, name: bytes, paths: Paths
) -> None:
    """Bytes that are no text, control characters, turned-around names: stored so that they come
    back, shown on one line; the copy to look at lies in the folder for copies, under a tame name.
    """
    path = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(path)).write_bytes(b"x")
    evidence_id, _ = studio.evidence.keep_file(copper, os.fsdecode(path))
    row = studio.evidence.get(evidence_id)
    assert row is not None
    from studio_desk.files.names import shown, unquoted

    assert os.fsencode(unquoted(row.name)) == name
    assert shown(row.name).isprintable()
    copy = studio.evidence.open_copy(evidence_id)
    assert copy.parent.parent == paths.evidence / ".open"
    assert copy.name.isprintable()
    assert not copy.name.startswith((".", "-"))
    assert copy.read_bytes() == b"x"


@posix
def test_everything_in_the_folder_is_the_owners_alone(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """Also while it is written, and whatever the umask says; the kept file may not be written."""
    seen: list[int] = []

    def look(_told: object) -> None:
        seen.extend(stat.S_IMODE(p.stat().st_mode) for p in paths.evidence.rglob("*"))

    former = os.umask(0)
    try:
        evidence_id, _ = studio.evidence.keep_file(copper, export, progress=Progress(look))
        copy = studio.evidence.open_copy(evidence_id)
    finally:
        os.umask(former)
    look(None)
    assert seen
    assert not [oct(mode) for mode in seen if mode & 0o077]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert stat.S_IMODE(kept_files(paths)[0].stat().st_mode) == 0o400


def test_a_copy_can_be_spoiled_and_the_original_is_as_it_was(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """Whatever a viewer does to the copy; the copies are gone at the next start."""
    evidence_id, _ = studio.evidence.keep_file(copper, export)
    copy = studio.evidence.open_copy(evidence_id)
    copy.chmod(0o600)
    copy.write_bytes(b"spoiled")
    assert studio.evidence.open_copy(evidence_id).read_bytes() == export.read_bytes()
    assert studio.evidence.verify()[0].faults == []
    studio.evidence.start()
    assert not (paths.evidence / ".open").exists()
    assert len(kept_files(paths)) == 1


def test_a_program_is_kept_and_not_opened(studio: Studio, copper: int, tmp_path: Path) -> None:
    """An attachment that would run when it is opened."""
    path = tmp_path / "invoice.pdf.EXE"
    path.write_bytes(b"MZ")
    evidence_id, _ = studio.evidence.keep_file(copper, path)
    with pytest.raises(KnownError, match="is a program"):
        studio.evidence.open_copy(evidence_id)


def test_a_large_file_tells_how_far_it_is_and_stops_when_asked(
    studio: Studio, tmp_path: Path, paths: Paths
) -> None:
    """The sizes to come are told first; stopped in the middle, nothing is left."""
    path = tmp_path / "session.wav"
    path.write_bytes(b"\1" * (5 * 2**20))
    told = []
    studio.evidence.take([path], Progress(told.append))
    assert (told[0].all_files, told[0].all_bytes) == (1, 5 * 2**20)
    assert told[-1].bytes == 5 * 2**20
    path.write_bytes(b"\2" * (5 * 2**20))
    seen: list[int] = []

    def stop() -> bool:
        seen.append(1)
        return len(seen) > 3

    before = kept_files(paths)
    with pytest.raises(Cancelled):
        studio.evidence.take([path], Progress(stop=stop))
    assert kept_files(paths) == before


def test_a_file_that_changes_while_it_is_read_is_not_kept(
    studio: Studio, tmp_path: Path, paths: Paths
) -> None:
    """It is named; half of the one and half of the other would be evidence of nothing."""
    path = tmp_path / "growing.log"
    path.write_bytes(b"x" * (3 * 2**20))

    def grow() -> bool:
        with path.open("ab") as file:
            file.write(b"y")
        return False

    intake = studio.evidence.take([path], Progress(stop=grow))
    assert intake.left_out == (("growing.log", "changed"),)
    assert kept_files(paths) == []


def test_a_full_disk_leaves_nothing(
    studio: Studio, copper: int, export: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told in one line, whether it is seen before or in the middle of the copy."""
    import errno
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda _path: usage(10, 9, 1))
        with pytest.raises(KnownError, match=r"disk is full\. Nothing was kept"):
            studio.evidence.keep_file(copper, export)

    def full(*_: object) -> tuple[str, int]:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(KnownError, match="disk is full"):
            studio.evidence.keep_file(copper, export)
    assert kept_files(paths) == []
    assert studio.evidence.of_project(copper) == ()
    studio.evidence.keep_file(copper, export)


def test_what_was_taken_and_not_kept_is_deleted(
    studio: Studio, copper: int, export: Path, tmp_path: Path, paths: Paths
) -> None:
    """A cancelled dialog leaves nothing, but for what is evidence already."""
    studio.evidence.keep_file(copper, export)
    other = tmp_path / "other.pdf"
    other.write_bytes(b"other")
    taken = studio.evidence.take([export, other]).taken
    assert len(kept_files(paths)) == 2
    studio.evidence.discard(taken)
    assert len(kept_files(paths)) == 1


def test_a_studio_that_can_only_be_read_keeps_nothing(
    studio: Studio, copper: int, export: Path, paths: Paths, clock: FixedClock
) -> None:
    """A second process may look at evidence, and writes nothing."""
    evidence_id, _ = studio.evidence.keep_file(copper, export)
    with open_store(paths.database, now=clock.now(), read_only=True) as store:
        reader = Studio(store, studio.catalogue, clock)
        with pytest.raises(KnownError, match="only be read"):
            reader.evidence.take([export])
        assert reader.evidence.get(evidence_id) == studio.evidence.get(evidence_id)
        found, _ = reader.evidence.verify()
        assert (found.files, found.faults) == (1, [])
