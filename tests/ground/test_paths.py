"""Folders: where they lie, that they are private, what is said where they cannot be made."""

from __future__ import annotations

import os
import stat
from dataclasses import astuple
from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.paths import Paths

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_default_paths_lie_in_the_users_home(nobodys_home: Path) -> None:
    """Without a profile every folder lies below the home folder and is the program's own."""
    for folder in astuple(Paths.default()):
        assert nobodys_home in folder.parents
        assert "studio-desk" in folder.parts


@posix
def test_default_paths_follow_xdg(nobodys_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Linux the data folder is where XDG_DATA_HOME says; logs are state, not cache."""
    monkeypatch.setattr("appdirs.system", "linux2")
    monkeypatch.setenv("XDG_DATA_HOME", "/elsewhere")
    paths = Paths.default()
    assert paths.database == Path("/elsewhere/studio-desk/studio.db")
    assert paths.backups == Path("/elsewhere/studio-desk/backups")
    assert paths.logs == nobodys_home / ".local" / "state" / "studio-desk" / "logs"


def test_a_profile_keeps_everything_below_its_folder(tmp_path: Path) -> None:
    """With a profile every folder lies below it, and no two are the same."""
    folders = astuple(Paths.under(tmp_path))
    assert len(set(folders)) == 6
    assert all(tmp_path in folder.parents for folder in folders)


def test_a_profile_named_from_here_stays_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative profile is fixed when it is named, whatever folder is entered later."""
    monkeypatch.chdir(tmp_path)
    paths = Paths.under("here")
    monkeypatch.chdir("/")
    assert paths.data == tmp_path / "here" / "data"


def test_a_profile_may_start_at_home(nobodys_home: Path) -> None:
    """A profile may be named with a tilde."""
    assert Paths.under("~/desk").data == nobodys_home / "desk" / "data"


def test_naming_paths_makes_nothing(tmp_path: Path) -> None:
    """Folders are made by ``create`` only, and may be made twice."""
    paths = Paths.under(tmp_path / "profile")
    assert list(tmp_path.iterdir()) == []
    assert paths.create().create() is paths
    assert all(folder.is_dir() for folder in astuple(paths))


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_folders_are_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    """Each folder that is made is open to its owner alone, the profile's own included."""
    root = tmp_path / "deep" / "profile"
    before = os.umask(umask)
    try:
        paths = Paths.under(root).create()
    finally:
        os.umask(before)
    assert {mode(f) for f in (root.parent, root, *astuple(paths))} == {0o700}


@posix
def test_a_folder_left_open_is_closed(tmp_path: Path) -> None:
    """A data folder that others can read is closed to them; a folder that is not ours is left."""
    tmp_path.chmod(0o755)
    (tmp_path / "data").mkdir(mode=0o755)
    paths = Paths.under(tmp_path).create()
    assert mode(paths.data) == 0o700
    assert mode(tmp_path) == 0o755


@posix
def test_a_disk_without_modes_is_used_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a folder cannot be closed to others, the program still starts."""
    paths = Paths.under(tmp_path).create()
    paths.data.chmod(0o755)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    assert paths.create().data.is_dir()


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """Where a folder cannot be made, one line names it and the way out."""
    (tmp_path / "profile").write_text("not a folder")
    with pytest.raises(KnownError, match=r"profile.*cannot be made: .*--profile DIR") as told:
        Paths.under(tmp_path / "profile").create()
    assert isinstance(told.value.__cause__, OSError)


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    """A file where the data folder should be is named, and left as it is."""
    (tmp_path / "data").write_text("mine")
    with pytest.raises(KnownError, match="a file is in its place"):
        Paths.under(tmp_path).create()
    assert (tmp_path / "data").read_text() == "mine"
