"""The checklist of a project and the form of a chargeback, by what the owner does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policy import parse_instant
from studio_desk.studio import Studio
from studio_desk.ui.evidence.chargeback import ChargebackDialog
from studio_desk.ui.evidence.checklist import ChecklistDialog
from studio_desk.ui.evidence.tending import EvidenceTending
from studio_desk.ui.kit.theme import Theme
from tests.evidence.helpers import kept_files


@pytest.fixture
def checklist(
    qtbot: Any, studio: Studio, theme: Theme, clock: FixedClock, copper: int
) -> ChecklistDialog:
    made = ChecklistDialog(studio, copper, theme, clock)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chargeback(
    qtbot: Any, studio: Studio, theme: Theme, clock: FixedClock, copper: int
) -> ChargebackDialog:
    made = ChargebackDialog(studio, copper, theme, clock)
    qtbot.addWidget(made)
    made.show()
    return made


def said(dialog: ChecklistDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.checks.rows()]


def test_the_list_says_what_is_there_and_what_to_do(
    checklist: ChecklistDialog, studio: Studio, copper: int
) -> None:
    """Without a dispute it asks about readiness; what is missing comes first."""
    assert checklist.checks.score.text() == "3 of 4 pieces of evidence"
    assert checklist.checks.gauge.value() == studio.evidence.readiness(copper).score
    assert said(checklist)[:3] == [
        "Processor receipt: Missing: ask the processor for it",
        "Order: Ordered, Mon 2 Mar, 12:00",
        "Policy as accepted: Ordered, Mon 2 Mar, 12:00",
    ]
    assert said(checklist)[-1] == "Processor notice of the reversal: Nothing of the kind yet"
    assert checklist.dossier.isHidden()


def test_another_reason_asks_for_other_pieces(checklist: ChecklistDialog) -> None:
    """All eight reasons can be looked at before a bank gives one."""
    assert checklist.choice.count() == 9
    checklist.choice.choose("credit_not_processed")
    assert "Refund or credit given: Missing: record the refund, or say why there is none" in said(
        checklist
    )


def test_a_file_is_added_to_a_piece(
    qtbot: Any, checklist: ChecklistDialog, studio: Studio, copper: int, export: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """From its row; it counts at once, and undo takes it back."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(export)], ""))
    with qtbot.waitSignal(checklist.evidence.changed):
        checklist.checks.rows()[0].add.click()
    assert checklist.checks.score.text() == "4 of 4 pieces of evidence"
    assert "Processor receipt: processor-export.pdf" in said(checklist)
    assert [row.piece for row in studio.evidence.of_project(copper)] == ["receipt"]
    studio.undo()
    checklist.refresh()
    assert checklist.checks.score.text() == "3 of 4 pieces of evidence"


def test_a_chargeback_is_recorded_with_reason_deadline_and_notice(
    qtbot: Any, chargeback: ChargebackDialog, studio: Studio, copper: int, export: Path
) -> None:
    """One step: the fact with the reason from the list and the bank's words, the day to answer
    to its last second in the owner's zone, and the notice as evidence of the checklist.
    """
    assert chargeback.inputs["amount"].text() == "360.00"
    chargeback.submit()
    assert chargeback.reason.text() == "Choose the bank's reason."
    chargeback.inputs["reason"].choice.choose("not_received")
    chargeback.inputs["reason"].text.setText("13.1")
    chargeback.inputs["reply_by"].box.setChecked(True)
    with qtbot.waitSignal(chargeback.evidence.changed):
        chargeback.evidence.add_files([str(export)])
    assert not chargeback.over.isVisible()
    chargeback.submit()
    fact = studio.case_of(copper).facts[-1]
    assert (fact.kind, fact.amount, fact.reason) == ("charged_back", 36000, "not received: 13.1")
    assert fact.reply_by == parse_instant("2026-03-22T22:59:59Z")
    (row,) = studio.evidence.of_fact(copper, "f4")
    assert (row.piece, row.name) == ("notice", "processor-export.pdf")
    assert studio.evidence.checklist(copper).reason == "not_received"
    assert studio.undo_label() == "chargeback of Copper Wire"
    studio.undo()
    assert studio.evidence.of_project(copper) == ()


def test_more_than_was_paid_is_warned_of_and_not_forbidden(
    chargeback: ChargebackDialog, studio: Studio, copper: int
) -> None:
    """Banks do reverse wrong amounts; the owner should look twice."""
    chargeback.inputs["amount"].setText("360.01")
    chargeback.inputs["reason"].choice.choose("other")
    chargeback.check_now()
    assert chargeback.over.isVisible()
    assert chargeback.over.text() == (
        "£360.01 is more than the £360.00 that came in. Look at the notice again."
    )
    assert chargeback.primary.isEnabled()
    chargeback.submit()
    assert studio.case_of(copper).facts[-1].amount == 36001


def test_a_chargeback_that_is_left_keeps_nothing(
    qtbot: Any, chargeback: ChargebackDialog, studio: Studio, copper: int, export: Path,
    paths: Paths,
) -> None:  # fmt: skip
    """Cancel deletes what was dropped."""
    with qtbot.waitSignal(chargeback.evidence.changed):
        chargeback.evidence.add_files([str(export)])
    assert len(kept_files(paths)) == 1
    chargeback.reject()
    assert kept_files(paths) == []
    assert len(studio.case_of(copper).facts) == 3


def test_a_reason_is_read_again_as_it_was_chosen(studio: Studio) -> None:
    """Whatever words of the bank follow it."""
    from studio_desk.disputes.book import said as text_of

    book = studio.evidence.book
    for reason in book.reasons:
        for words in ("", "services not received", "duplicate: fraud"):
            assert book.reason_of(text_of(reason, words)) == reason


def test_evidence_is_read_again_beside_the_window(
    qtbot: Any, studio: Studio, copper: int, export: Path, clock: FixedClock, paths: Paths
) -> None:
    """A month later one is gone: told by name, once a reading; the copies looked at are deleted
    at the end.
    """
    evidence_id, _ = studio.evidence.keep_file(copper, export)
    copy = studio.evidence.open_copy(evidence_id)
    tending = EvidenceTending(studio, clock)
    told: list[str] = []
    tending.told.connect(told.append)
    changed: list[Any] = []
    studio.subscribe(changed.append)
    tending.tend()
    qtbot.waitUntil(lambda: not tending.jobs.busy)
    assert (told, changed) == ([], [])
    kept_files(paths)[0].unlink()
    clock.advance(31 * 86_400)
    tending.tend()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("processor-export.pdf is gone from the evidence folder.")
    assert [each.projects for each in changed] == [{copper}]
    tending.end()
    assert not copy.exists()
