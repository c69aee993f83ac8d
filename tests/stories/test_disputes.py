"""Chargebacks, click by click: recorded from the panel, answered with evidence, ended each way.

Page, list, panel, database and `studio-desk decide` on the exported case say the same after each
step. Late is a reply that was not sent by the bank's day; missing is evidence that counts.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Choices
from studio_desk.ui.claims.disputing import EndDisputeDialog
from studio_desk.ui.evidence.chargeback import ChargebackDialog
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.wording.disputes import piece_words
from tests.stories.claimdesk import ALUS, DONE, B, C, D, Desk

DAY = 86_400
MAILED = ("contacted", "03-04T15:00", {"about": "The invoice"})
LATER = ("contacted", "03-06T15:00", {"about": "The invoice"})
CLAIMED = ("claimed", "03-04T15:00", {"ground": "dissatisfaction"})


@dataclass(frozen=True)
class Dispute:
    """A chargeback of 5 March: the project, and what it is under its policy."""

    policy: str
    kind: str
    facts: list[Any] = field(default_factory=lambda: list(DONE))
    breach: bool = False
    contact: str = "No"
    revision: str = "closed"


DISPUTES = {
    "no word before it": Dispute(ALUS, "mixing", breach=True, contact="No: a breach"),
    "a word only after it": Dispute(
        ALUS, "mixing", [*DONE, LATER], breach=True, contact="No: a breach"
    ),
    "a word before it": Dispute(ALUS, "mixing", [*DONE, MAILED], contact="Yes"),
    "a claim before it": Dispute(ALUS, "mixing", [*DONE, CLAIMED], contact="Yes"),
    "terms that know no breach": Dispute(B, "mixing", revision="free"),
    "a service": Dispute(C, "support"),
    "goods": Dispute(D, "goods"),
}
# What each reason asks for of a project that was ordered, paid, delivered, and nothing else: what
# is there, what is missing (the rest is not to be expected).
EVIDENCE: dict[str, tuple[set[str], set[str]]] = {
    "not_received": (
        {"order", "delivery"},
        {"identity", "receipt", "files", "access", "approval", "contact", "notice"},
    ),
    "not_as_described": (
        {"order", "terms", "delivery", "hold"},
        {"receipt", "files", "approval", "contact", "notice"},
    ),
    "duplicate": ({"order", "delivery"}, {"payments", "receipt", "contact", "notice"}),
    "credit_not_processed": (
        {"terms", "delivery"}, {"receipt", "refund", "contact", "notice"},
    ),
    "cancelled": (
        {"order", "terms", "delivery"}, {"receipt", "access", "contact", "notice"},
    ),
    "unrecognised": (
        {"order", "terms", "delivery"},
        {"identity", "receipt", "access", "approval", "contact", "notice"},
    ),
    "processing_error": ({"order"}, {"receipt", "payments", "contact", "notice"}),
    "other": (
        {"order", "terms", "delivery"}, {"receipt", "files", "approval", "contact", "notice"},
    ),
}  # fmt: skip


def dispute(desk: Desk, case: Dispute, reason: str = "not_received", days: int | None = 10) -> None:
    """The project, and the bank's letter of 5 March, entered on the 7th by the panel's button."""
    desk.project_of(case.policy, case.kind, case.facts, "03-07T15:00")
    desk.window._record("charged_back")
    dialog = desk.window.deeds.dialog()
    assert isinstance(dialog, ChargebackDialog)
    assert dialog.inputs["amount"].text() == "360.00"  # of the last payment
    dialog.submit()
    assert desk.window.deeds.dialog() is dialog  # no reason is chosen by itself
    dialog.inputs["reason"].choice.choose(reason)
    dialog.inputs["reason"].text.setText("13.1")
    dialog.when.set_value(desk.clock.now() - 2 * DAY)
    assert not dialog.inputs["reply_by"].box.isChecked()
    if days is not None:
        dialog.inputs["reply_by"].box.setChecked(True)
        dialog.inputs["reply_by"].edit.setDate(QDate(2026, 3, 7).addDays(days))
    dialog.check_now()
    dialog.submit()
    QApplication.processEvents()
    (fact,) = [f for f in desk.studio.case_of(desk.project).facts if f.kind == "charged_back"]
    desk.claim = fact.id
    desk.show_claims()


def ends(desk: Desk, outcome: str) -> None:
    desk.it_is(desk.clock.now() + DAY)
    desk.page.detail.buttons["chargeback_closed"].click()
    dialog = desk.page.deeds.dialog()
    assert isinstance(dialog, EndDisputeDialog)
    dialog.submit()
    assert desk.page.deeds.dialog() is dialog  # the outcome is never chosen by itself
    dialog.outcome.choose(outcome)
    dialog.submit()
    QApplication.processEvents()


def chip(desk: Desk) -> str:
    index = desk.page.list.model.index_of((desk.project, desk.claim))
    return str(index.data(VIEW_ROLE).chip.strong)


def step(desk: Desk, key: str) -> Any:
    return next(each for each in desk.page.detail.steps.steps() if each.key == key)


@pytest.mark.parametrize("name", DISPUTES)
def test_a_dispute_is_recorded(desk: Desk, name: str) -> None:
    """Reason, amount and reply day are kept; breach or not; revisions closed under A alone; files
    on hold under every policy; the page says who was told first.
    """
    case = DISPUTES[name]
    dispute(desk, case)
    fact = next(f for f in desk.studio.case_of(desk.project).facts if f.id == desk.claim)
    assert (fact.reason, fact.amount) == ("not received: 13.1", 36_000)
    verdict = desk.verdict()
    assert verdict["retention"]["held"] is True
    assert "H9" in verdict["retention"]["because"]
    breaches = [a for a in verdict["alerts"] if a["alert"] == "chargeback_without_contact"]
    assert bool(breaches) is case.breach
    assert verdict["revision"]["standing"] == case.revision
    assert ("A5a" in verdict["revision"]["because"]) is (case.policy == ALUS)
    assert step(desk, "contact").right == case.contact
    card = desk.page.detail.card
    assert card is not None
    clauses = [clause.number for clause in card.view().clauses]
    assert ("A5a" in clauses, "H9" in clauses) == (case.policy == ALUS, True)
    assert chip(desk) == "Dispute open"
    assert desk.window._counts["claims"]() == desk.studio.claims.count() > 0
    desk.window.show_project(desk.project)
    panel = desk.window.panel
    assert panel is not None
    badges = [card.view().badge for card in panel.cards.cards()]
    assert ("Closed, dispute" in badges) is (case.policy == ALUS)
    if case.policy == ALUS:
        assert desk.studio.requests is not None
        (standing,) = [r.standing for r in desk.studio.projects().rows if r.id == desk.project]
        assert standing.revision == "closed"


@pytest.mark.parametrize(
    ("outcome", "chip_words", "row", "left"),
    [
        ("won", "Dispute won", "Won: the money stays", 36_000),
        ("lost", "Dispute lost", "Lost: the money is gone", 0),
        ("withdrawn", "Dispute withdrawn", "Withdrawn by the client", 36_000),
    ],
)
def test_a_dispute_ends(desk: Desk, outcome: str, chip_words: str, row: str, left: int) -> None:
    """Won, lost, withdrawn: revisions and files are free again, the breach stays on record, the
    money stays or is gone, and the year's sums have it; nothing opens it again but an undo.
    """
    dispute(desk, DISPUTES["no word before it"])
    ends(desk, outcome)
    for _ in range(2):  # at once, and a year and a half later
        verdict = desk.verdict()
        assert verdict["retention"]["held"] is False
        assert "A5a" not in verdict["revision"]["because"]
        assert [a["alert"] for a in verdict["alerts"]] == ["chargeback_without_contact"]
        assert chip(desk) == chip_words
        assert step(desk, "end").text == row
        assert {each.state for each in desk.page.detail.steps.steps()} == {"done"}
        desk.it_is(desk.clock.now() + 500 * DAY)
    opened = desk.page.detail.opened()
    assert opened is not None
    assert opened.left == left
    (told,) = desk.studio.claims.sums().years
    assert (told.count, told.amount) == (1, 36_000)
    assert told.remedy == ("dispute_withdrawn" if outcome == "withdrawn" else outcome)
    desk.window.deeds.undo()
    assert chip(desk) == "Dispute open"
    assert desk.verdict()["retention"]["held"] is True


def test_a_second_dispute_of_the_same_payment(desk: Desk) -> None:
    """The first was won; another one opens by itself and leaves the first as it is."""
    dispute(desk, DISPUTES["a word before it"])
    ends(desk, "won")
    first = desk.claim
    desk.page.deeds.new_dispute(desk.project)
    dialog = desk.page.deeds.dialog()
    assert isinstance(dialog, ChargebackDialog)
    dialog.inputs["reason"].choice.choose("unrecognised")
    dialog.check_now()
    dialog.submit()
    QApplication.processEvents()
    listed = {line.about: line.standing for line in desk.studio.claims.of(desk.project)}
    assert listed.pop(first) == "closed"
    assert list(listed.values()) == ["open"]
    assert desk.page.key() == (desk.project, next(iter(listed)))


def test_a_reply_that_is_late(desk: Desk) -> None:
    """To the day's last second it waits for the owner; one second later the step says it was due,
    and it waits for the bank.
    """
    dispute(desk, DISPUTES["no word before it"])
    fact = next(f for f in desk.studio.case_of(desk.project).facts if f.id == desk.claim)
    assert fact.reply_by is not None
    (line,) = [each for each in desk.studio.claims.of(desk.project) if each.kind == "dispute"]
    assert (line.waits, line.due_at) == ("owner", fact.reply_by)
    assert ("reply", fact.reply_by) in desk.deadlines()
    desk.it_is(fact.reply_by)
    assert step(desk, "reply").right == "until today, 23:59"
    desk.it_is(fact.reply_by + 1)
    desk.page.refresh()
    assert step(desk, "reply").right == "was due Tue 17 Mar, 23:59"
    assert step(desk, "reply").role == "alert"
    (line,) = [each for each in desk.studio.claims.of(desk.project) if each.kind == "dispute"]
    assert line.waits == "bank"
    ends(desk, "lost")
    assert chip(desk) == "Dispute lost"


def test_a_reply_day_that_is_not_entered(desk: Desk) -> None:
    """It is named as missing, since nothing can remind of it."""
    dispute(desk, DISPUTES["no word before it"], days=None)
    view = desk.page.detail.view()
    assert view is not None
    assert [each.text for each in view.missing] == ["The date to reply by, from the bank"]


@pytest.mark.parametrize("reason", EVIDENCE)
def test_the_evidence_of_a_reason(desk: Desk, reason: str) -> None:
    """Each reason has its checklist: what this project has, what is missing. A file dropped on a
    piece brings it; the dossier tells the same.
    """
    dispute(desk, DISPUTES["no word before it"], reason)
    rows = {row.item.key: row.item for row in desk.page.detail.checklist.rows()}
    there, missing = EVIDENCE[reason]
    assert {key for key, item in rows.items() if item.have} == there
    assert {key for key, item in rows.items() if item.state == "missing"} == missing
    score = desk.page.detail.checklist.score.text()
    assert score == f"{len(there)} of {len(there | missing)} pieces of evidence"
    desk.studio.evidence.keep_text(desk.project, "As the processor has it.", piece="receipt")
    QApplication.processEvents()
    score = desk.page.detail.checklist.score.text()
    assert score == f"{len(there) + 1} of {len(there | missing)} pieces of evidence"
    dossier = build(desk.studio, "dossier", Choices(project=desk.project), desk.clock.now())
    told = json.dumps(dataclasses.asdict(dossier), ensure_ascii=False, default=str)
    assert all(piece_words(key) in told for key in missing - {"receipt"})


def test_evidence_that_was_changed_is_missing_again(desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    """A kept file is counted as long as it is as it was kept; once changed it is told and not
    counted.
    """
    dispute(desk, DISPUTES["no word before it"])
    proof = tmp_path / "receipt.txt"
    proof.write_text("paid 360.00")
    desk.page.detail.evidence.add_files([str(proof)], "receipt")
    qtbot.waitUntil(lambda: not desk.page.detail.evidence.busy)
    rows = {row.item.key: row.item.state for row in desk.page.detail.checklist.rows()}
    assert rows["receipt"] == "file"
    (kept,) = desk.studio.evidence.of_project(desk.project)
    place = desk.paths.data / "evidence"
    (stored,) = [path for path in place.rglob("*") if path.is_file() and kept.sha256 in str(path)]
    stored.chmod(0o600)
    stored.write_text("paid 1.00")
    desk.studio.evidence.verify([desk.project])
    QApplication.processEvents()
    desk.page.refresh()
    rows = {row.item.key: row.item.state for row in desk.page.detail.checklist.rows()}
    assert rows["receipt"] == "missing"
    desk.window.show_project(desk.project)
    assert desk.window.panel is not None
    assert any("receipt.txt" in strip for strip in desk.window.panel.strips())
