"""Volumes that fill up, go away, are swapped, lie in each other, or take A for a."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from studio_desk.files import hashing, moving
from studio_desk.studio.filing import Offline, Progress
from tests.files.conftest import House, open_house

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{words[0]}: {done.stderr.strip()}")


@pytest.fixture
def mounted() -> Iterator[Callable[..., None]]:
    """Mount at a folder: ``mounted(folder, "-t", "tmpfs", "none")``; undone at the end."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("mounting needs root")
    points: list[Path] = []

    def mount(folder: Path, *words: str) -> None:
        folder.mkdir(exist_ok=True)
        run("mount", *words, str(folder))
        points.append(folder)

    yield mount
    for folder in reversed(points):
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)


def image(path: Path, *options: str) -> Path:
    """An ext4 image of 8 MB."""
    if not shutil.which("mkfs.ext4"):
        pytest.skip("mkfs.ext4 is not there")
    with path.open("wb") as file:
        file.truncate(8 * 2**20)
    run("mkfs.ext4", "-q", *options, str(path))
    return path


def test_a_full_volume_loses_nothing(tmp_path: Path, mounted: Callable[..., None]) -> None:
    """Without room for a folder of the trash, files stay and are named; with room they go."""
    disk = tmp_path / "disk"
    mounted(disk, "-t", "tmpfs", "-o", "nr_inodes=16,size=1m", "none")
    house = open_house(tmp_path / "home", disk)
    house.session(count=4)
    house.ready()
    before = house.tree()
    plugs = []
    with contextlib.suppress(OSError):
        for number in range(100):
            plugs.append(disk / f"plug {number}")
            plugs[-1].touch()
    assert len(plugs) < 100
    report, _ = house.files.move_to_trash(house.old_maps)
    assert (report.files, {why for _, why in report.left}) == (0, {"full"})
    assert {name: data for name, data in house.tree().items() if "plug" not in name} == before
    assert house.files.audit(read=True) == []
    for plug in plugs:
        plug.unlink(missing_ok=True)
    report, _ = house.files.move_to_trash(house.old_maps)
    assert report.files == 4
    assert house.files.audit(read=True) == []
    house.studio.store.close()


def test_another_volume_at_the_same_place_is_not_this_one(
    tmp_path: Path, mounted: Callable[..., None]
) -> None:
    """Unmounted and swapped: offline both times; mounted again: everything is right."""
    disk = tmp_path / "disk"
    first, second = image(tmp_path / "a.img"), image(tmp_path / "b.img")
    mounted(disk, "-o", "loop", str(first))
    house = open_house(tmp_path / "home", disk)
    house.session()
    house.files.verify([house.old_maps])
    run("umount", str(disk))
    assert house.files.verify([house.old_maps])[0].offline != []
    run("mount", "-o", "loop", str(second), str(disk))
    shutil.copytree(disk, tmp_path / "copy", ignore=shutil.ignore_patterns("lost+found"))
    house.ready()
    with pytest.raises(Offline):
        house.files.move_to_trash(house.old_maps)
    with pytest.raises(Offline):
        house.files.rescan(house.old_maps)
    assert {row.state for row in house.files.files(house.old_maps)} == {"here"}
    assert [path.name for path in disk.iterdir()] == ["lost+found"]
    run("umount", str(disk))
    run("mount", "-o", "loop", str(first), str(disk))
    report, _ = house.files.verify([house.old_maps])
    assert (report.files, report.faults) == (5, [])
    assert house.files.audit(read=True) == []
    house.studio.store.close()


def test_a_drive_pulled_in_the_middle_of_a_move(
    tmp_path: Path, mounted: Callable[..., None]
) -> None:
    """It waits; when the drive is back, the purge goes on and journal and disk agree."""
    disk = tmp_path / "disk"
    volume = image(tmp_path / "a.img")
    mounted(disk, "-o", "loop", str(volume))
    house = open_house(tmp_path / "home", disk)
    house.session(count=40)
    house.ready()
    real, read = hashing.hash_open, []

    def broken(fd: int, place: str, progress: Progress) -> hashing.Hashed:
        read.append(place)
        if len(read) == 20:  # counted by what is read, not by what is told now and then
            run("umount", "-l", str(disk))
        if len(read) >= 20:  # what a disk says that is no longer there
            raise OSError(errno.EIO, "Input/output error")
        return real(fd, place, progress)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moving, "hash_open", broken)
        with pytest.raises(Offline):
            house.files.move_to_trash(house.old_maps)
    assert house.files.recover().waiting != []
    run("mount", "-o", "loop", str(volume), str(disk))
    house.files.recover()
    assert house.files.audit(read=True) == []
    purge = house.files.purge(house.old_maps)
    assert purge is not None
    assert purge.state == "trashed"
    assert house.files.put_back(house.old_maps)[0].files == 40
    house.studio.store.close()


def test_a_volume_inside_the_root_is_not_entered(
    house: House, tmp_path: Path, mounted: Callable[..., None]
) -> None:
    """A drive mounted in a session folder is left out, and its files are not moved."""
    folder = house.disk / "S"
    folder.mkdir()
    (folder / "own").write_bytes(b"own")
    mounted(folder / "inner", "-t", "tmpfs", "none")
    (folder / "inner" / "other").write_bytes(b"other")
    report, _ = house.files.add_folder(house.old_maps, str(folder))
    assert (report.files, report.left_out) == (1, [("S/inner", "volume")])
    assert (folder / "inner" / "other").read_bytes() == b"other"


def test_a_file_system_that_takes_a_for_A(  # noqa: N802  # the two letters are the point
    tmp_path: Path, mounted: Callable[..., None]
) -> None:
    """A name that changed its case only is the same file: verified, moved once, put back once."""
    disk = tmp_path / "disk"
    volume = image(tmp_path / "a.img", "-O", "casefold", "-E", "encoding=utf8")
    mounted(disk, "-o", "loop", str(volume))
    (disk / "Vault").mkdir()
    run("chattr", "+F", str(disk / "Vault"))
    house = open_house(tmp_path / "home", disk / "Vault")
    folder = house.session(count=2) / "Audio"
    if not (folder / "TAKE 0.WAV").exists():
        pytest.skip("the file system tells the two apart")
    house.files.verify([house.old_maps])
    (folder / "take 0.wav").rename(folder / "Take 0.wav")
    assert house.files.verify([house.old_maps])[0].faults == []
    house.ready()
    assert house.files.move_to_trash(house.old_maps)[0].files == 2
    folder.mkdir(parents=True)
    (folder / "TAKE 1.wav").write_bytes(b"newer")
    report, _ = house.files.put_back(house.old_maps)
    assert report.left == [("2021/Old Maps/Audio/take 1.wav", "exists")]
    assert (folder / "TAKE 1.wav").read_bytes() == b"newer"
    house.studio.store.close()
