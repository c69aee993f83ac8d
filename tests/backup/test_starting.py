"""Starting where something is wrong: the program works as far as it can, and says why."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import app
from studio_desk.app import window_studio, writing_studio
from studio_desk.around import back_up_at_quit
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import opening, sqlite
from studio_desk.store.opening import NotWritable
from studio_desk.store.whereabouts import lying
from studio_desk.studio import Studio
from studio_desk.studio.backups import EVERY, Backups

NOBODY = 65534
ROOT = Path(__file__).parents[2]


def fails_with(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def probe(folder: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(opening.disk, "probe", probe)


@pytest.mark.parametrize(
    ("number", "words"),
    [(28, "no room left"), (30, "cannot be written"), (13, "cannot be written")],
)
def test_what_cannot_be_written_can_still_be_read(
    studio: Studio, night_drive: int, paths: Paths, clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch, number: int, words: str,
) -> None:  # fmt: skip
    """A full disk, a read-only disk or folder: the window opens to read, and says why."""
    studio.store.close()
    fails_with(number, monkeypatch)
    with window_studio(paths, clock) as (found, why):
        assert words in why
        assert "read" in why
        assert found.store.read_only
        assert found.counts().projects == 1
        assert found.project(night_drive).standing.revision == "free"
        clock.advance(86_400 * 30)
        assert found.refresh_due() is None
        with pytest.raises(KnownError, match="cannot be written"):
            found.record_fact(night_drive, "approved", clock.now())
    monkeypatch.undo()
    with window_studio(paths, clock) as (found, why):
        assert why == ""
        found.record_fact(night_drive, "approved", clock.now())


def test_a_new_profile_that_cannot_be_written_is_refused(
    paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk ends the start of a new profile in one line."""
    fails_with(28, monkeypatch)
    with pytest.raises(KnownError, match="no room left") as told, writing_studio(paths, clock):
        pass
    assert "\n" not in told.value.line


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or shutil.which("setpriv") is None,
    reason="only root can become somebody else",
)
@pytest.mark.parametrize("what", ["folder", "file", "closed"])
def test_a_read_only_folder_leaves_a_working_reader(
    studio: Studio, night_drive: int, paths: Paths, what: str
) -> None:
    """With rights taken away by the system, list works and an import says why it does not; where
    nothing can be seen, one line says so.
    """
    # Not below pytest's own folder: that is closed to others, again with every session.
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch)
        case = studio.export_cases(top / "out")[0]
        studio.store.close()
        shutil.copytree(paths.data.parent, top / "profile")
        theirs = Paths.under(top / "profile")
        for folder, _, files in os.walk(top):
            os.chown(folder, NOBODY, NOBODY)
            for name in files:
                os.chown(Path(folder) / name, NOBODY, NOBODY)
        theirs.data.chmod({"folder": 0o500, "file": 0o700, "closed": 0}[what])
        theirs.database.chmod(0o400)

        def run(*arguments: str) -> subprocess.CompletedProcess[str]:
            who = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            program = [sys.executable, "-m", "studio_desk", "--profile", str(top / "profile")]
            kept = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
            return subprocess.run(
                [*who, *program, *arguments], cwd=ROOT, capture_output=True, text=True,
                check=False, env={**kept, "PYTHONDONTWRITEBYTECODE": "1"},
            )  # fmt: skip

        if run("--version").returncode != 0:
            pytest.skip("the checkout cannot be read by anybody else")
        listed, refused = run("list"), run("import", "cases", str(case))
        assert "Traceback" not in listed.stderr + refused.stderr
        assert refused.returncode == 1
        if what == "closed":
            assert listed.returncode == 1
            assert "cannot be looked into" in listed.stderr
        else:
            assert "Night Drive EP" in listed.stdout, listed.stderr
        if what == "folder":
            assert "can be read and not changed" in refused.stderr


def test_the_lock_is_free_after_a_refusal(
    studio: Studio, paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening that fails holds no lock."""
    studio.store.close()
    fails_with(28, monkeypatch)
    with pytest.raises(NotWritable), writing_studio(paths, clock):
        pass
    monkeypatch.undo()
    with writing_studio(paths, clock):
        pass


def test_a_probe_leaves_nothing(tmp_path: Path) -> None:
    """Asking whether a folder can be written leaves no file."""
    opening.disk.probe(tmp_path)
    assert list(tmp_path.iterdir()) == []


# --- Where the file lies -------------------------------------------------------------------------

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /home/ana/share rw shared:20 - nfs4 server:/share rw
41 22 0:36 / /mnt/with\\040space rw shared:21 - cifs //server/x rw
42 22 0:37 / /mnt/usb rw - vfat /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/home/ana/share/desk/studio.db", "network", "nfs4"),
        ("/mnt/with space/studio.db", "network", "cifs"),
        ("/home/ana/Dropbox/desk/studio.db", "synced", "Dropbox"),
        ("/home/ana/OneDrive - Low Tide/studio.db", "synced", "OneDrive"),
        ("/home/ana/Nextcloud/studio.db", "synced", "Nextcloud"),
        ("/Users/ana/Library/Mobile Documents/x/studio.db", "synced", "iCloud"),
    ],
)
def test_a_synced_or_network_folder_is_noticed_and_explained(
    path: str, kind: str, name: str
) -> None:
    """It is not forbidden; the line names the place and what to do."""
    found = lying(Path(path), MOUNTS)
    assert found is not None
    assert (found.kind, found.name) == (kind, name)
    assert name in found.line
    assert "--profile" in found.line


@pytest.mark.parametrize("path", ["/home/ana/desk/studio.db", "/mnt/usb/studio.db", "/x/studio.db"])
def test_a_folder_of_ones_own_is_fine(path: str) -> None:
    """Local disks say nothing, and neither does a table that cannot be read."""
    assert lying(Path(path), MOUNTS) is None
    assert lying(Path(path), "") is None
    assert lying(Path(path), "nonsense\n1 2 - \n") is None


def test_what_a_syncing_program_leaves_gives_it_away(tmp_path: Path) -> None:
    """A folder of any name that carries a syncing program's mark is noticed."""
    (tmp_path / ".stfolder").mkdir()
    found = lying(tmp_path / "deep" / "studio.db", MOUNTS)
    assert found is not None
    assert found.name == "Syncthing"


# --- The window ----------------------------------------------------------------------------------


def test_a_second_start_raises_the_first_window(qtbot: object, tmp_path: Path) -> None:
    """Ringing is heard by the one who listens, with the files to open; without one, nobody hears;
    an old socket of a dead process is in nobody's way.
    """
    from PySide6.QtCore import QObject

    from studio_desk.ui.doorbell import Doorbell, ring

    assert not ring(tmp_path)
    heard: list[list[Path]] = []
    owner = QObject()
    bell = Doorbell(tmp_path, lambda files: heard.append(files), owner)
    assert bell.listens
    assert ring(tmp_path)
    qtbot.waitUntil(lambda: heard == [[]])  # type: ignore[attr-defined]
    many = [tmp_path / f"{'long name' * 20} {number} ü.json" for number in range(400)]
    assert ring(tmp_path, many)
    qtbot.waitUntil(lambda: heard == [[], many])  # type: ignore[attr-defined]
    assert not ring(tmp_path / "another")
    bell.close()
    again = Doorbell(tmp_path, lambda _: None, owner)
    assert again.listens
    again.close()


def test_a_backup_is_made_in_the_background_once_it_is_due(
    qtbot: object, studio: Studio, backups: Backups, clock: FixedClock, night_drive: int
) -> None:
    """The keeper makes one off the GUI thread, not again without a change, and tells a failure
    once.
    """
    from PySide6.QtCore import QObject

    from studio_desk.ui.keeper import Keeper

    owner = QObject()
    keeper = Keeper(studio, backups, owner)
    told: list[str] = []
    keeper.failed.connect(told.append)
    keeper.look()
    keeper.stop()
    assert len(backups.listed()) == 1
    keeper.look()
    keeper.stop()
    assert len(backups.listed()) == 1
    clock.advance(EVERY)
    studio.record_fact(night_drive, "approved", clock.now())
    shutil.rmtree(backups.folder)
    backups.folder.write_bytes(b"in the way")
    for _ in range(2):
        keeper.look()
        keeper.stop()
    qtbot.waitUntil(lambda: len(told) == 1)  # type: ignore[attr-defined]
    assert "backup was not written" in told[0]


def test_quitting_makes_a_backup_where_something_changed(
    paths: Paths, clock: FixedClock, studio: Studio, night_drive: int, monkeypatch: object
) -> None:
    """The last state of the day is in a backup; a day without a change makes none."""
    backups = Backups(paths, clock)
    back_up_at_quit(studio, backups)
    back_up_at_quit(studio, backups)
    assert [each.why for each in backups.listed()] == ["quit"]


@pytest.mark.parametrize("table", ["fact", "standing"])
def test_damage_that_shows_after_the_first_paint_is_told_as_before(
    paths: Paths, clock: FixedClock, studio: Studio, night_drive: int, qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch, table: str,
) -> None:  # fmt: skip
    """Found while or after the list is painted, the file is left as it is, the newest good backup
    is offered, and the program ends where it is declined.
    """
    backups = Backups(paths, clock)
    backups.make(studio.store, "asked")
    root = sqlite.sql(studio.store.db, "SELECT rootpage FROM sqlite_schema WHERE name = ?", [table])
    begin = (int(root.fetchone()[0]) - 1) * 4096
    studio.store.close()
    raw = bytearray(paths.database.read_bytes())
    raw[begin : begin + 64] = bytes(range(64))
    paths.database.write_bytes(raw)
    asked: list[str] = []
    monkeypatch.setenv(app.PAINTED, app.READY)
    monkeypatch.setattr(app, "ask", lambda question, *_buttons: asked.append(question))
    with pytest.raises(app.Damaged):
        app.run_window(paths, clock)
    assert "newest good backup" in asked[0]
    assert paths.database.read_bytes() == bytes(raw)


def test_begun_in_the_tray_everything_is_there_at_once(
    paths: Paths, clock: FixedClock, studio: Studio, night_drive: int, qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """There is no paint to wait for, and garbage is looked for all the same."""
    studio.store.close()
    monkeypatch.setenv(app.PAINTED, app.READY)
    collecting: list[bool] = []
    qapp.aboutToQuit.connect(lambda: collecting.append(gc.isenabled()))
    assert app.run_window(paths, clock, hidden=True) == 0
    assert collecting[-1:] == [True]
    with writing_studio(paths, clock) as again:
        assert again.counts().projects == 1
