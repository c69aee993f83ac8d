"""The evidence folder: changed and vanished files, what interruptions leave, erasing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.errors import KnownError
from studio_desk.files.vault import Vault
from studio_desk.studio import Studio
from tests.evidence.helpers import kept_files, outcome, posix

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths


def spoil(path: Path, data: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("what", "word"), [("byte", "changed"), ("short", "changed"), ("gone", "missing")]
)
def test_a_changed_or_vanished_file_is_told_with_name_and_time(
    studio: Studio, copper: int, export: Path, paths: Paths, clock: FixedClock, what: str, word: str
) -> None:
    """One byte is enough. It stays told until the same file is handed in again; the spoiled one is
    then set aside, not written over.
    """
    studio.evidence.keep_file(copper, export, claim="f3")
    (kept,) = kept_files(paths)
    data = kept.read_bytes()
    if what == "gone":
        kept.unlink()
    else:
        spoil(kept, data[:-1] if what == "short" else data[:50] + b"!" + data[51:])
    found_at = clock.advance(3600)
    report, changes = studio.evidence.verify([copper])
    assert [(f.name, f.what, f.at) for f in report.faults] == [
        ("processor-export.pdf", word, found_at)
    ]
    assert changes.projects == {copper}
    clock.advance(3600)
    assert studio.evidence.verify()[0].faults[0].at == found_at
    (row,) = studio.evidence.faulty()
    assert (row.state, row.state_at) == (word, found_at)
    with pytest.raises(KnownError, match=r"not what was kept|is gone"):
        studio.evidence.open_copy(row.id)
    studio.evidence.take([export])
    studio.evidence.verify()
    assert studio.evidence.faulty() == ()
    assert len(kept_files(paths)) == (1 if what == "gone" else 2)


@posix
def test_a_link_in_the_folder_is_no_evidence(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """Even one that leads to the very same content."""
    studio.evidence.keep_file(copper, export)
    (kept,) = kept_files(paths)
    kept.unlink()
    kept.symlink_to(export)
    assert [fault.what for fault in studio.evidence.verify()[0].faults] == ["changed"]


def test_files_are_read_again_by_themselves_each_month(
    studio: Studio, copper: int, export: Path, clock: FixedClock, paths: Paths
) -> None:
    """Not before; then a little at a time, and what is found is told once."""
    studio.evidence.keep_file(copper, export)
    kept_files(paths)[0].unlink()
    assert studio.evidence.verify_some()[0].faults == []
    clock.advance(31 * 86_400)
    report, changes = studio.evidence.verify_some()
    assert [fault.what for fault in report.faults] == ["missing"]
    assert changes.projects == {copper}
    assert studio.evidence.verify_some()[1].projects == frozenset()


def test_a_vanished_file_is_told_from_the_start_on(
    studio: Studio, copper: int, export: Path, clock: FixedClock, paths: Paths
) -> None:
    """Nothing is read for that; the command line's check reads all and names it by number."""
    from studio_desk.app import faults

    studio.evidence.keep_file(copper, export)
    assert faults(paths, clock) == []
    kept_files(paths)[0].unlink()
    assert faults(paths, clock) == ["evidence 1 of project 1: missing"]
    studio.evidence.start()
    assert [row.state for row in studio.evidence.faulty()] == ["missing"]


# --- What an interruption leaves -----------------------------------------------------------------


def test_the_start_clears_what_an_interruption_left(
    studio: Studio, copper: int, export: Path, paths: Paths, clock: FixedClock
) -> None:
    """Half copies at once; a whole file that nothing names after a week, in which an older
    database may have taken the place of a lost one.
    """
    studio.evidence.keep_file(copper, export)
    (paths.evidence / ".77-00.part").write_bytes(b"half")
    other = Vault(str(paths.evidence)).take_bytes("x", b"nothing names it", clock.now())
    studio.evidence.start()
    assert not (paths.evidence / ".77-00.part").exists()
    assert len(kept_files(paths)) == 2
    clock.advance(8 * 86_400)
    studio.evidence.start()
    assert [path.name for path in kept_files(paths)] != [other.sha256]
    assert len(kept_files(paths)) == 1


def test_an_erased_persons_evidence_is_gone_from_the_disk(
    studio: Studio, copper: int, ana: int, export: Path, paths: Paths, tmp_path: Path
) -> None:
    """Rows, files and names; what another client's project needs too stays; the claim keeps the
    outcome that the evidence gave it.
    """
    own = tmp_path / "ana-passport.jpg"
    own.write_bytes(b"a picture")
    studio.evidence.keep_file(copper, own, claim="f3")
    studio.evidence.keep_file(copper, export)
    other, _ = studio.add_project(kind="mixing", policy="alus-audio", zone="UTC", title="Other")
    studio.evidence.keep_file(other, export)
    copy = studio.evidence.open_copy(1)
    studio.people.erase(ana)
    assert not copy.exists()
    assert studio.evidence.of_project(copper) == ()
    assert outcome(studio, copper) == "applies"
    (left,) = kept_files(paths)
    assert left.read_bytes() == export.read_bytes()
    assert len(studio.evidence.of_project(other)) == 1
    assert studio.evidence.verify()[0].faults == []
    assert "passport" not in studio.store.path.read_bytes().decode("latin-1")
