"""Evidence killed at every step, on a disk that is really full, and by two at once."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.files.beneath import Folder
from studio_desk.files.progress import Progress
from studio_desk.files.vault import Vault
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.store.sqlite import Locked
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups
from studio_desk.studio.evidence import backing
from tests.evidence.conftest import NOW
from tests.evidence.helpers import kept_files, outcome

posix = pytest.mark.skipif(os.name != "posix", reason="fork and kill are POSIX")
# What the vault asks of the system; a kill comes before the Nth of these calls.
_CALLS = ("open", "mkdir", "fsync", "rename", "unlink", "utime", "fchmod", "replace", "rmdir")
_KILLED = 9


def opened(paths: Paths) -> Studio:
    store = open_store(paths.database, now=NOW)
    studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
    studio.start()
    return studio


def killed_before(number: int, deed: Callable[[], object]) -> bool:
    """Do something in a process of its own that dies before its Nth call to the system; whether
    it died, False where it came to its end first.
    """
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == _KILLED
    try:
        left = number

        def guarded(call: Callable[..., object]) -> Callable[..., object]:
            def counting(*args: object, **more: object) -> object:
                nonlocal left
                left -= 1
                if left == 0:
                    os._exit(_KILLED)
                return call(*args, **more)

            return counting

        for name in _CALLS:
            setattr(os, name, guarded(getattr(os, name)))
        deed()
        os._exit(0)
    except Exception:  # noqa: BLE001  # a child of a test ends here, whatever it was
        os._exit(1)


def every_kill(deed: Callable[[], object], then: Callable[[int], None]) -> int:
    """Kill it before every call, and look after each kill; how many kills there were."""
    number = 1
    while killed_before(number, deed):
        then(number)
        number += 1
        assert number < 500
    return number - 1


@pytest.fixture
def profile(studio: Studio, copper: int, paths: Paths) -> Paths:
    """The studio with the claim, closed."""
    assert copper == 1
    studio.store.close()
    return paths


@posix
def test_killed_while_keeping_it_is_there_whole_or_not_at_all(profile: Paths, export: Path) -> None:
    """After every kill: the studio is sound, half copies are gone at the next start, a piece that
    is listed is whole and moves the verdict, and the same file can be kept.
    """

    def keep() -> None:
        opened(profile).evidence.keep_file(1, export, claim="f3")

    def look(_number: int) -> None:
        studio = opened(profile)
        assert studio.store.faults() == []
        assert not list(profile.evidence.rglob("*.part"))
        rows = studio.evidence.of_project(1)
        assert len(rows) <= 1
        assert outcome(studio, 1) == ("applies" if rows else "needs_evidence")
        assert studio.evidence.verify()[0].faults == []
        for path in kept_files(profile):
            assert path.read_bytes() == export.read_bytes()
        if rows:
            studio.undo(studio.journal(1)[0].id)
        studio.store.close()

    assert every_kill(keep, look) > 10


@posix
def test_killed_while_erasing_no_file_outlives_its_row(profile: Paths, export: Path) -> None:
    """The next start finishes what was begun: either all is there, or nothing of the person is."""
    seen: set[int] = set()

    def erase() -> None:
        studio = opened(profile)
        studio.people.erase(1)

    def again() -> None:
        studio = opened(profile)
        studio.evidence.keep_file(1, export)
        studio.store.close()

    def look(_number: int) -> None:
        studio = opened(profile)
        assert studio.store.faults() == []
        rows = studio.evidence.of_project(1)
        assert len(kept_files(profile)) == min(1, len(rows))
        assert studio.evidence.verify()[0].faults == []
        seen.add(len(rows))
        studio.store.close()
        if not rows:
            again()

    again()
    assert every_kill(erase, look) > 3
    assert 0 in seen


@posix
def test_killed_while_backing_up_a_backup_never_lacks_what_it_lists(
    profile: Paths, export: Path
) -> None:
    """Every list beside a backup names files that lie in the pool, whole."""
    studio = opened(profile)
    studio.evidence.keep_file(1, export)
    studio.store.close()

    def back_up() -> None:
        Backups(profile, FixedClock(NOW)).make(opened(profile).store, "asked")

    def look(_number: int) -> None:
        pool = backing.pool_of(profile.backups)
        for listed in profile.backups.glob("*.db.evidence"):
            for sha256 in backing.listed(listed.with_suffix("")):
                assert pool.read(sha256, "x") == export.read_bytes()
        for made in Backups(profile, FixedClock(NOW)).listed():
            assert backing.listed(made.path) or made.receipt is not None

    assert every_kill(back_up, look) > 10


# --- A full disk ---------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root mounts a memory disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_in_the_middle_leaves_nothing(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that looks as if it fits and does not: told, nothing half written, the studio sound,
    and a small file still goes.
    """
    monkeypatch.setattr(Vault, "_must_fit", lambda *_: None)
    paths = Paths.under(small_disk / "profile").create()
    studio = opened(paths)
    studio.add_project(kind="mixing", policy="alus-audio", zone="UTC")
    large = tmp_path / "session.wav"
    large.write_bytes(b"\1" * (6 * 2**20))
    with pytest.raises(KnownError, match=r"disk is full\. Nothing was kept"):
        studio.evidence.keep_file(1, large)
    assert kept_files(paths) == []
    assert studio.store.faults() == []
    studio.evidence.keep_text(1, "small")
    assert len(kept_files(paths)) == 1
    studio.store.close()


# --- Two at once ---------------------------------------------------------------------------------


@posix
def test_a_second_process_cannot_write_and_sees_what_is_kept(profile: Paths, export: Path) -> None:
    """One writes; another that would is refused, and its start does not clear what the first is
    about to keep.
    """
    studio = opened(profile)
    taken = studio.evidence.take([export]).taken
    with pytest.raises(Locked):
        opened(profile)
    with open_store(profile.database, now=NOW, read_only=True) as store:
        reader = Studio(store, built_in_catalogue(), FixedClock(NOW))
        reader.start()
        assert reader.evidence.of_project(1) == ()
        studio.evidence.keep(1, taken)
        assert len(reader.evidence.of_project(1)) == 1
        assert reader.evidence.open_copy(1).read_bytes() == export.read_bytes()
    studio.store.close()


def test_the_same_file_taken_by_two_threads_lies_there_once(profile: Paths, tmp_path: Path) -> None:
    """Neither fails, and it is whole."""
    large = tmp_path / "large.wav"
    large.write_bytes(os.urandom(3 * 2**20))
    vault = Vault(str(profile.evidence))
    wrong: list[Exception] = []

    def take() -> None:
        try:
            vault.take(str(large), Progress(), NOW)
        except Exception as error:  # noqa: BLE001  # counted below
            wrong.append(error)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    (kept,) = kept_files(profile)
    assert kept.read_bytes() == large.read_bytes()


def test_a_file_that_another_puts_there_in_the_same_moment_is_taken_as_there(
    profile: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look and the rename: both have it, neither fails, nothing is set aside."""
    source = tmp_path / "one.wav"
    source.write_bytes(b"the same")
    vault, rename = Vault(str(profile.evidence)), Folder.rename
    others: list[bool] = []

    def late(self: Folder, name: str, target: Folder, new: str) -> None:
        monkeypatch.setattr(Folder, "rename", rename)
        others.append(vault.take(str(source), Progress(), NOW).new)
        rename(self, name, target, new)

    monkeypatch.setattr(Folder, "rename", late)
    assert not vault.take(str(source), Progress(), NOW).new
    assert others == [True]
    (kept,) = kept_files(profile)
    assert kept.read_bytes() == b"the same"
