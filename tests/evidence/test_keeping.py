"""Evidence is kept: told by a fact, undone, taken back, listed, looked at."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.studio import Refused, Studio
from tests.evidence.helpers import kept_files, outcome

if TYPE_CHECKING:
    from studio_desk.paths import Paths


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
