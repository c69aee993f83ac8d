"""What is handed in as evidence: copied, private, told by a fact, taken back, looked at."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.errors import KnownError
from studio_desk.files.progress import Cancelled, Progress
from studio_desk.files.vault import Vault
from studio_desk.store import open_store
from studio_desk.studio import Refused, Studio

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths

posix = pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes of POSIX")


def outcome(studio: Studio, project: int, claim: str = "f3") -> str:
    verdict = studio.verdict_at(project, studio.clock.now())
    return verdict.claims[claim].outcome


def kept_files(paths: Paths) -> list[Path]:
    return sorted(p for p in paths.evidence.rglob("*") if p.is_file() and ".open" not in p.parts)


def test_a_file_kept_for_a_claim_moves_its_verdict(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """Copied under its hash, told by a fact that names it as the contract does, listed with all
    that is known of it; the source is as it was.
    """
    assert outcome(studio, copper) == "needs_evidence"
    os.utime(export, (1_772_500_000, 1_772_500_000))
    before = export.read_bytes()
    _, changes = studio.evidence.keep_file(copper, export, claim="f3")
    assert outcome(studio, copper) == "applies"
    assert changes.label == "evidence for Copper Wire"
    digest = hashlib.sha256(before).hexdigest()
    (row,) = studio.evidence.of_claim(copper, "f3")
    assert (row.name, row.size, row.sha256) == ("processor-export.pdf", len(before), digest)
    assert (row.kind, row.origin, row.state) == ("file", "imported", "here")
    assert (row.file_at, row.kept_at) == (1_772_500_000, studio.clock.now())
    assert (row.fact, row.fact_kind, row.claim) == ("f4", "evidence", "f3")
    fact = studio.case_of(copper).facts[-1]
    assert [(ref.name, ref.size, ref.sha256) for ref in fact.evidence] == [
        ("processor-export.pdf", len(before), digest)
    ]
    (kept,) = kept_files(paths)
    assert kept.name == digest
    assert kept.read_bytes() == before == export.read_bytes()


def test_undo_takes_fact_and_file_back_and_redo_brings_them(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """One operation, undone as one; the file stays on the disk meanwhile."""
    studio.evidence.keep_file(copper, export, claim="f3")
    assert studio.undo_label() == "evidence for Copper Wire"
    studio.undo()
    assert outcome(studio, copper) == "needs_evidence"
    assert studio.evidence.of_project(copper) == ()
    assert len(kept_files(paths)) == 1
    studio.redo()
    assert outcome(studio, copper) == "applies"
    assert len(studio.evidence.of_claim(copper, "f3")) == 1
    studio.undo()
    assert studio.evidence.of_project(copper) == ()


def test_a_claim_recorded_with_its_files_is_proven_at_once(
    studio: Studio, copper: int, export: Path
) -> None:
    """What was taken while a dialog stood open is recorded with the fact it was for."""
    intake = studio.evidence.take([export])
    note = studio.evidence.take_text("I paid twice!", "mail-2026-03-03.eml", at=1_772_500_000)
    studio.evidence.record(
        copper, "claimed", "2026-03-04T10:00:00Z", [*intake.taken, note], ground="payment_error"
    )
    assert outcome(studio, copper, "f4") == "applies"
    rows = studio.evidence.of_claim(copper, "f4")
    assert [(row.name, row.kind) for row in rows] == [
        ("processor-export.pdf", "file"),
        ("mail-2026-03-03.eml", "message"),
    ]
    with pytest.raises(Refused, match="with the claim itself"):
        studio.evidence.remove(rows[0].id, "the wrong file")
    studio.undo()
    assert studio.evidence.of_project(copper) == ()


def test_a_fact_that_is_refused_keeps_nothing(
    studio: Studio, copper: int, export: Path, paths: Paths
) -> None:
    """No row and no file where the claim is not there, the fact is not, or the form is wrong."""
    for wrong in ({"claim": "f9"}, {"fact": "f9"}, {"point": "unused"}):
        with pytest.raises(Refused):
            studio.evidence.keep_file(copper, export, **wrong)  # type: ignore[arg-type]
    with pytest.raises(Refused):
        studio.evidence.keep_file(copper, export, origin="guessed")
    assert kept_files(paths) == []
    assert studio.evidence.of_project(copper) == ()


def test_photos_of_an_inspection_name_their_point(studio: Studio, tmp_path: Path) -> None:
    """Each photo hangs on the inspection and says what it shows; the fact itself names no file."""
    project, _ = studio.add_project(
        kind="goods", policy="alustoora", zone="UTC", title="DI box",
        facts=[
            {"fact": "purchased", "at": "2026-03-01T10:00:00Z"},
            {"fact": "claimed", "at": "2026-03-02T10:00:00Z", "ground": "exchange"},
            {"fact": "rma_issued", "at": "2026-03-02T11:00:00Z", "claim": "f2", "number": "R-1"},
            {"fact": "returned", "at": "2026-03-05T11:00:00Z", "claim": "f2"},
        ],
    )  # fmt: skip
    for name in ("seal.jpg", "box.png"):
        (tmp_path / name).write_bytes(name.encode())
    taken = studio.evidence.take([tmp_path / "seal.jpg", tmp_path / "box.png"]).taken
    assert [each.kind for each in taken] == ["photo", "photo"]
    shown = [replace(taken[0], point="packaging"), replace(taken[1], point="unused")]
    found = {"unused": True, "packaging": False, "accessories": True, "available": True}
    studio.evidence.record(project, "inspected", studio.clock.now(), shown, claim="f2", **found)
    rows = studio.evidence.of_claim(project, "f2")
    assert [(row.point, row.fact_kind) for row in rows] == [
        ("packaging", "inspected"),
        ("unused", "inspected"),
    ]


def test_a_message_is_kept_word_for_word(studio: Studio, copper: int) -> None:
    """A pasted request: its text as it came, with the time it was sent; nothing empty is kept."""
    text = "Grüße,\r\nplease lower the vocal 🎤\n"
    evidence_id, changes = studio.evidence.keep_text(
        copper, text, sent_at=1_772_600_000, origin="stated"
    )
    row = studio.evidence.get(evidence_id)
    assert row is not None
    assert (row.kind, row.origin, row.file_at, row.fact) == (
        "message",
        "stated",
        1_772_600_000,
        None,
    )
    assert studio.evidence.open_copy(evidence_id).read_bytes() == text.encode()
    assert changes.label == "evidence for Copper Wire"
    with pytest.raises(Refused, match="says nothing"):
        studio.evidence.keep_text(copper, "  \n")


def test_the_same_content_lies_there_once(
    studio: Studio, copper: int, export: Path, tmp_path: Path, paths: Paths
) -> None:
    """Two names, two pieces, one file; taking one back leaves the other's file."""
    second = tmp_path / "again.pdf"
    second.write_bytes(export.read_bytes())
    first_id, _ = studio.evidence.keep_file(copper, export)
    studio.evidence.keep_file(copper, second)
    assert len(kept_files(paths)) == 1
    studio.evidence.remove(first_id, "twice")
    assert [row.name for row in studio.evidence.of_project(copper)] == ["again.pdf"]
    assert len(kept_files(paths)) == 1


def test_taking_one_of_several_back_enters_the_others_anew(
    studio: Studio, copper: int, export: Path, tmp_path: Path
) -> None:
    """The fact that named two files is retracted and another names the one that is left; undo
    brings the first fact back, with both.
    """
    other = tmp_path / "wrong.pdf"
    other.write_bytes(b"another project's")
    taken = studio.evidence.take([export, other]).taken
    ids, _ = studio.evidence.keep(copper, taken, claim="f3")
    studio.evidence.remove(ids[1], "another project's")
    assert outcome(studio, copper) == "applies"
    assert [row.name for row in studio.evidence.of_claim(copper, "f3")] == ["processor-export.pdf"]
    assert [ref.name for ref in studio.case_of(copper).facts[-1].evidence] == [
        "processor-export.pdf"
    ]
    (left,) = studio.evidence.of_claim(copper, "f3")
    studio.evidence.remove(left.id, "not needed")
    assert outcome(studio, copper) == "needs_evidence"
    studio.undo()
    studio.undo()
    assert {row.name for row in studio.evidence.of_claim(copper, "f3")} == {
        "processor-export.pdf",
        "wrong.pdf",
    }
    assert len(studio.case_of(copper).facts[-1].evidence) == 2


def test_evidence_goes_and_comes_with_the_fact_it_came_with(
    studio: Studio, copper: int, export: Path
) -> None:
    """A retracted fact takes its files off the list; undo brings both."""
    studio.evidence.keep_file(copper, export, claim="f3")
    studio.retract_fact(copper, "f4", "not theirs")
    assert studio.evidence.of_project(copper) == ()
    studio.undo()
    assert len(studio.evidence.of_project(copper)) == 1


# --- What is handed in ---------------------------------------------------------------------------


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


# --- Changed and vanished ------------------------------------------------------------------------


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
    studio.people.erase(ana)
    assert studio.evidence.of_project(copper) == ()
    assert outcome(studio, copper) == "applies"
    (left,) = kept_files(paths)
    assert left.read_bytes() == export.read_bytes()
    assert len(studio.evidence.of_project(other)) == 1
    assert studio.evidence.verify()[0].faults == []
    assert "passport" not in studio.store.path.read_bytes().decode("latin-1")
