"""Evidence in backups, exports and a person's data: there, whole, and gone when it should be."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from studio_desk.app import writing_studio
from studio_desk.cli import main
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import backup_plain
from studio_desk.studio.backups import Backups
from studio_desk.studio.evidence import backing
from tests.evidence.helpers import kept_files

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio

DAY = 86_400


@pytest.fixture
def backups(paths: Paths, clock: FixedClock) -> Backups:
    return Backups(paths, clock)


def in_pool(folder: Path) -> set[str]:
    return set(backing.pool_of(folder).names())


def test_a_backup_holds_the_evidence_and_gives_it_back(
    studio: Studio, copper: int, export: Path, paths: Paths, backups: Backups, clock: FixedClock
) -> None:
    """The folder is lost, later evidence is kept; going back brings the file of then, checked."""
    studio.evidence.keep_file(copper, export, claim="f3")
    made = backups.make(studio.store, "asked")
    (kept,) = kept_files(paths)
    assert in_pool(paths.backups) == {kept.name}
    assert subprocess.run(
        ["sha256sum", "-c", "--quiet", f"{made.path.name}.evidence"],
        cwd=paths.backups, check=False,
    ).returncode == 0  # fmt: skip
    kept.unlink()
    clock.advance(60)
    studio.evidence.keep_text(copper, "later")
    backups.restore(studio.store, made)
    studio.restored()
    assert kept.read_bytes() == export.read_bytes()
    assert [row.name for row in studio.evidence.of_project(copper)] == ["processor-export.pdf"]
    assert studio.evidence.verify()[0].faults == []


def test_a_lost_studio_comes_back_with_its_evidence(
    studio: Studio, copper: int, export: Path, paths: Paths, backups: Backups, clock: FixedClock
) -> None:
    """Database and folder are gone; the backup brings both."""
    studio.evidence.keep_file(copper, export, claim="f3")
    made = backups.make(studio.store, "asked")
    studio.store.close()
    paths.database.unlink()
    kept_files(paths)[0].unlink()
    backups.restore_damaged(made)
    with writing_studio(paths, clock) as again:
        assert len(again.evidence.of_claim(copper, "f3")) == 1
        assert again.evidence.verify()[0].faults == []


def test_the_second_place_holds_it_too(
    studio: Studio, copper: int, export: Path, paths: Paths, backups: Backups, tmp_path: Path
) -> None:
    """The first place is lost with the studio; the second alone brings the evidence back."""
    drive = tmp_path / "drive"
    drive.mkdir()
    backups.choose_second_place(drive)
    studio.evidence.keep_file(copper, export)
    backups.make(studio.store, "asked")
    (second,) = drive.iterdir()
    assert len(in_pool(second)) == 1
    import shutil

    shutil.rmtree(paths.backups)
    kept_files(paths)[0].unlink()
    backups.restore(studio.store, backups.listed()[0])
    assert studio.evidence.verify()[0].faults == []
    assert [place.state for place in backups.places()][1] == "ok"


def test_erased_evidence_ages_out_with_the_backups(
    studio: Studio, copper: int, ana: int, export: Path, paths: Paths, backups: Backups,
    clock: FixedClock,
) -> None:  # fmt: skip
    """While a backup still needs it the pool holds it; when the last one is thinned, it goes."""
    studio.evidence.keep_file(copper, export)
    backups.make(studio.store, "asked")
    studio.people.erase(ana)
    clock.advance(60)
    backups.make(studio.store, "asked")
    assert kept_files(paths) == []
    assert len(in_pool(paths.backups)) == 1
    clock.advance(400 * DAY)
    studio.add_client(name="Bo")
    backups.make(studio.store, "asked")
    assert in_pool(paths.backups) == set()
    assert [path.name for path in paths.backups.glob("*.evidence")] == []


@pytest.mark.expects_log
def test_a_backup_without_room_for_evidence_is_made_and_told(
    studio: Studio, copper: int, export: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is backed up all the same; the place says what is wrong until it is not."""
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    studio.evidence.keep_file(copper, export)
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda _path: usage(10, 9, 1))
        made = backups.make(studio.store, "asked")
    assert made.path.exists()
    (place,) = backups.places()
    assert (place.state, place.problem) == ("failing", "there is no room for the evidence")
    backups.make(studio.store, "asked")
    assert backups.places()[0].state == "ok"


def test_a_spoiled_file_does_not_reach_the_pool(
    studio: Studio, copper: int, export: Path, paths: Paths, backups: Backups
) -> None:
    """The pool keeps the good copy that it has, and never takes a bad one."""
    studio.evidence.keep_file(copper, export)
    (kept,) = kept_files(paths)
    kept.chmod(0o600)
    kept.write_bytes(b"!" + kept.read_bytes()[1:])
    backups.make(studio.store, "asked")
    assert in_pool(paths.backups) == set()
    kept.write_bytes(export.read_bytes())
    backups.make(studio.store, "asked")
    kept.write_bytes(b"?" + kept.read_bytes()[1:])
    made = backups.make(studio.store, "asked")
    kept.unlink()
    backups.restore(studio.store, made)
    assert kept_files(paths)[0].read_bytes() == export.read_bytes()


# --- Exports -------------------------------------------------------------------------------------


def test_an_export_carries_the_files_with_a_list_and_comes_back(
    studio: Studio, copper: int, export: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """Under their own names, what was taken back included; read into another profile, all is
    there, as it was.
    """
    studio.evidence.keep_file(copper, export, claim="f3")
    wrong, _ = studio.evidence.keep_text(copper, "not this", name="=cmd.txt")
    studio.evidence.remove(wrong, "wrong")
    out = tmp_path / "out"
    written = studio.export_everything(out)
    names = {path.relative_to(out).as_posix() for path in written}
    assert "evidence/0001/01 processor-export.pdf" in names
    with (out / "evidence.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["name"], row["taken_back"]) for row in rows] == [
        ("processor-export.pdf", ""),
        ("'=cmd.txt", "yes"),
    ]
    for row in rows:
        data = (out / row["path"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == row["sha256"]
    sums = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=out, check=False)
    assert sums.returncode == 0
    if os.name == "posix":
        assert not [path for path in out.rglob("*") if path.stat().st_mode & 0o077]
    new = Paths.under(tmp_path / "new")
    with writing_studio(new, clock) as other:
        other.import_everything(out)
        assert backup_plain.text_of(other.store) == backup_plain.text_of(studio.store)
        assert other.evidence.verify()[0].faults == []
        assert [row.name for row in other.evidence.of_project(copper)] == ["processor-export.pdf"]
    assert len(kept_files(new)) == 2


def test_an_export_without_its_files_says_what_is_missing(
    studio: Studio, copper: int, export: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """A file that was lost on the way is told by name, not passed over; a refused import leaves no
    file behind.
    """
    studio.evidence.keep_file(copper, export, claim="f3")
    out = tmp_path / "out"
    studio.export_everything(out)
    with writing_studio(Paths.under(tmp_path / "new"), clock) as other:
        other.add_client(name="Somebody")
        with pytest.raises(KnownError, match="holds projects"):
            other.import_everything(out)
        assert kept_files(Paths.under(tmp_path / "new")) == []
    with writing_studio(Paths.under(tmp_path / "third"), clock) as third:
        third.import_everything(out / "everything.json")
        assert [row.state for row in third.evidence.faulty()] == ["missing"]


def test_a_person_gets_their_evidence_with_the_rest(
    studio: Studio, copper: int, ana: int, export: Path, tmp_path: Path, paths: Paths,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """In the data that is shown, and as files in a folder; nobody else's."""
    studio.evidence.keep_file(copper, export, claim="f3")
    other, _ = studio.add_project(kind="mixing", policy="alus-audio", zone="UTC", title="Other")
    studio.evidence.keep_text(other, "somebody else's")
    (piece,) = studio.people.stored(ana)["evidence"]
    assert (piece["name"], piece["origin"]) == ("processor-export.pdf", "imported")
    studio.store.close()
    out = tmp_path / "ana"
    profile = str(tmp_path / "profile")
    assert main(["--profile", profile, "person", str(ana), "--folder", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 2 files\n"
    told = json.loads((out / "person.json").read_text(encoding="utf-8"))
    assert (out / told["evidence"][0]["path"]).read_bytes() == export.read_bytes()
