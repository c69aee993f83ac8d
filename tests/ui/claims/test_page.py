"""The page of claims, from the list to the settled case, by its buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.studio import Studio
from studio_desk.ui.claims.disputing import EndDisputeDialog
from studio_desk.ui.claims.opening import NewClaimDialog
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.claims.settling import SettleDialog
from studio_desk.ui.evidence.chargeback import ChargebackDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.retract import RetractDialog
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.views import GroupView
from studio_desk.ui.present.claim_page import DONE, NOW
from studio_desk.ui.replies.composer import AnswerDialog
from tests.ui.claims.conftest import AWAY, PAID_TWICE, fact

ALUS, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"
Open = Callable[[], ClaimsPage]
Add = Callable[..., int]


def states(page: ClaimsPage) -> dict[str, str]:
    return {step.key: step.state for step in page.detail.steps.steps()}


def press(page: ClaimsPage, action: str) -> Any:
    """Press a button of the action bar and answer the dialog it opens, if it opens one."""
    page.detail.buttons[action].click()
    return page.deeds.dialog()


def rows(page: ClaimsPage) -> list[str]:
    model = page.list.model
    return [model.index(row).data(VIEW_ROLE).accessible for row in range(model.rowCount())]


def test_an_empty_page_says_what_comes_here(open_page: Open) -> None:
    """One sentence, one action, and it opens the form."""
    page = open_page()
    assert page._right.currentWidget() is page._nothing
    page._nothing.action_triggered.emit("new")
    assert isinstance(page.deeds.dialog(), NewClaimDialog)


def test_the_road_of_a_duplicate_payment(open_page: Open, studio: Studio, add: Add) -> None:
    """Both payments side by side, in time, the refund proposed, a reason kept, settled."""
    add(ALUS, "mixing", *PAID_TWICE)
    page = open_page()
    assert rows(page) == [
        "Open, 1",
        "Copper Wire, The Lanterns · paid twice, Refund applies, 3 Mar",
    ]
    detail = page.detail
    assert states(page) == {"what": DONE, "contact": DONE, "evidence": DONE, "settle": NOW}
    assert "In time, day 1 of 7" in detail.steps.text()
    assert "Over the price" in detail.claimed.payments.accessibleName()
    assert detail.card is not None
    assert detail.card.view().headline == "£360.00"
    assert detail.view().missing[0].text == "Nothing. You can settle this now."  # type: ignore[union-attr]
    dialog = press(page, "refunded")
    assert isinstance(dialog, SettleDialog)
    assert dialog.amount is not None
    assert dialog.amount.text() == "360.00"
    assert dialog.problems[0].place == "discretion"
    dialog.reasons["discretion"].setPlainText("The bank sent it twice.")
    dialog.submit()
    assert rows(page)[1].startswith("Copper Wire, The Lanterns · paid twice, Refunded £360.00")
    assert states(page)["settle"] == DONE
    assert "The bank sent it twice." in detail.steps.text()
    assert studio.verdict_at(1, studio.clock.now()).alerts == ()


def test_a_late_duplicate_is_refused_and_can_be_answered(
    open_page: Open, add: Add, studio: Studio
) -> None:
    """Told how late, with what the owner may still do; the refusal takes its reason."""
    late = fact("claimed", "03-08T12:00", ground="duplicate_payment")
    early = [
        fact("purchased", "02-20T16:00"),
        fact("paid", "02-20T16:06", amount="360.00"),
        fact("paid", "02-20T16:09", amount="360.00"),
    ]
    add(ALUS, "mixing", *early, late)
    page = open_page()
    assert "Late by 9 days" in page.detail.steps.text()
    assert rows(page)[1].endswith("Refused not answered, 8 Mar")
    assert set(page.detail.buttons) == {"declined", "answer", "refunded", "credited", "withdrawn"}
    dialog = press(page, "declined")
    dialog.submit()
    assert page.deeds.dialog() is dialog  # no reason yet
    dialog.reasons["refused"].setPlainText("Nine days late.")
    dialog.submit()
    assert studio.claims.sums().years[0].remedy == "refused"
    assert rows(page)[1].startswith("Copper Wire, The Lanterns · paid twice, Refused")


def test_missing_evidence_leads_to_the_drop_area(
    open_page: Open, add: Add, studio: Studio, tmp_path: Path, qtbot: Any
) -> None:
    """Once proof is dropped the exception applies."""
    add(
        ALUS, "mixing",
        fact("purchased", "03-02T16:00"),
        fact("paid", "03-02T16:06", amount="360.00"),
        fact("claimed", "03-03T22:20", ground="payment_error"),
    )  # fmt: skip
    page = open_page()
    assert states(page) == {"what": DONE, "contact": DONE, "evidence": NOW, "settle": "later"}
    proof = tmp_path / "bank.txt"
    proof.write_text("one payment, nothing sent")
    page.detail.evidence.add_files([str(proof)])
    qtbot.waitUntil(lambda: not page.detail.evidence.busy)
    qtbot.waitUntil(lambda: "refunded" in page.detail.buttons)
    assert states(page)["evidence"] == DONE
    assert len(page.detail.evidence.rows()) == 1


def test_the_whole_exchange_by_its_buttons(
    open_page: Open, add: Add, studio: Studio, clock: FixedClock, tmp_path: Path
) -> None:
    """RMA, slip, tracking, return, inspection with a photo, replacement."""
    key = add(D, "goods", *AWAY[:3], price="129.00", currency="USD", title="Patchbay PX-48")
    page = open_page()
    dialog = press(page, "rma_issued")
    assert isinstance(dialog, RecordFactDialog)
    assert dialog.inputs["number"].text() == "RMA-2026-0001"
    dialog.submit()
    asked: list[tuple[str, int]] = []
    page.report_asked.connect(lambda kind, project: asked.append((kind, project)))
    page.detail.rma.print.click()
    assert asked == [("rma", key)]
    assert page.detail.back.copy.isHidden()  # there is nothing to copy yet
    page.detail.back.tracking.setText("UPS 1Z 999")
    page.detail.back.copy.click()
    assert QApplication.clipboard().text() == "UPS 1Z 999"
    page.detail.back.tracking.editingFinished.emit()
    assert studio.claims.opened(key, "f3").note.tracking == "UPS 1Z 999"
    assert not page.detail.inspect.questions["unused"].yes.isEnabled()
    press(page, "returned").submit()
    button = page.detail.buttons["inspected"]
    assert not button.isEnabled()
    photo = tmp_path / "box.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"0" * 64)
    page.detail.add_photos("packaging", [str(photo)])
    assert page.detail.inspect.questions["packaging"].photo.text() == "1 photo"
    for question in page.detail.inspect.questions.values():
        assert question.value() is None
        question.yes.click()
    assert button.isEnabled()
    button.click()
    inspected = studio.case_of(key).facts[-1]
    assert (inspected.kind, inspected.available) == ("inspected", True)
    assert [row.point for row in studio.evidence.of_fact(key, inspected.id)] == ["packaging"]
    assert page.detail.photos() == ()
    press(page, "exchanged").submit()
    assert studio.claims.listed()[0].ended == "exchanged"


@pytest.mark.parametrize(
    ("answers", "button", "words"),
    [
        ({"available": False}, "credited", "No replacement in stock"),
        ({"accessories": False}, "declined", "Accessories are missing."),
    ],
)
def test_other_ends_of_an_inspection(
    open_page: Open, add: Add, answers: dict[str, bool], button: str, words: str
) -> None:
    """No stock: another item or store credit of equal value. Incomplete: refused, named."""
    found = {"unused": True, "packaging": True, "accessories": True, "available": True} | answers
    add(
        D, "goods", *AWAY,
        fact("returned", "03-06T14:00", claim="f3"),
        fact("inspected", "03-06T15:00", claim="f3", **found),
        price="129.00", currency="USD",
    )  # fmt: skip
    page = open_page()
    assert words in page.detail.steps.text()
    dialog = press(page, button)
    assert isinstance(dialog, SettleDialog)
    if button == "credited":
        assert dialog.amount is not None
        assert dialog.amount.text() == "129.00"
        dialog.submit()
        assert page.list.model.every[0].ended == "credited"


def test_goods_that_are_excluded(open_page: Open, add: Add) -> None:
    """Custom made: refused, at the owner's discretion, who may exchange it nevertheless."""
    add(D, "goods", *AWAY[:3], price="129.00", custom_made=True)
    page = open_page()
    assert "Custom made." in page.detail.steps.text()
    assert page.detail.view().actions[-1].text == "Exchange anyway…"  # type: ignore[union-attr]
    dialog = press(page, "exchanged")
    assert dialog.problems[0].place == "discretion"


def test_nothing_is_decided_by_enter(open_page: Open, add: Add, studio: Studio, qtbot: Any) -> None:
    """Enter in the list goes to the button; Enter on the inspection's questions answers nothing."""
    key = add(D, "goods", *AWAY, fact("returned", "03-06T14:00", claim="f3"), price="129.00")
    page = open_page()
    page.list.focus_rows()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    question = page.detail.inspect.questions["unused"]
    question.yes.setFocus()
    qtbot.keyClick(question.yes, Qt.Key.Key_Return)
    assert question.value() is None
    assert studio.case_of(key).facts[-1].kind == "returned"


def test_the_client_is_answered_about_what_is_shown(open_page: Open, add: Add) -> None:
    """The letter of the claim; of a subscription, how it stands."""
    add(ALUS, "mixing", *PAID_TWICE)
    key = add(C, "subscription", fact("subscribed", "03-01T10:00", period="month"), price="20.00")
    page = open_page()
    dialog = press(page, "answer")
    assert isinstance(dialog, AnswerDialog)
    assert dialog.about.value() == "claim:f4"
    assert "We pay the money back" in dialog.reply.text.toPlainText()
    dialog.reject()
    page.show_project(key)
    dialog = press(page, "answer")
    assert isinstance(dialog, AnswerDialog)
    assert "the next charge is" in dialog.reply.text.toPlainText()
    dialog.reject()


def test_the_other_grounds_stand_beside_an_open_claim(
    open_page: Open, add: Add, studio: Studio
) -> None:
    """What would have come of each that the policy speaks of; none once it is settled."""
    add(ALUS, "mixing", *PAID_TWICE)
    page = open_page()
    view = page.detail.view()
    assert view is not None
    assert [(other.ground, other.told) for other in view.others] == [
        ("“I paid and received nothing.”", "Evidence missing · A4b, A4c"),
        ("“I am not happy with it.”", "Refused · A1d, A4"),
    ]
    reason = {"discretion": "The bank sent it twice."}
    studio.claims.record(1, "refunded", studio.clock.now(), reason, amount="360.00", claim="f4")
    view = page.detail.view()
    assert view is not None
    assert view.others == ()


def test_a_dispute_has_its_page(open_page: Open, add: Add, studio: Studio) -> None:
    """Reason, amount, reply by, breach or not; the dossier; then won."""
    key = add(
        ALUS, "mixing",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
        fact("delivered", "03-02T10:00"),
    )  # fmt: skip
    page = open_page()
    page.deeds.new_dispute(key)
    dialog = page.deeds.dialog()
    assert isinstance(dialog, ChargebackDialog)
    assert dialog.inputs["amount"].text() == "360.00"
    dialog.inputs["reason"].choice.choose("unrecognised")
    dialog.inputs["reply_by"].box.setChecked(True)
    dialog.submit()
    assert page.key() == (key, "f4")
    assert "No: a breach" in page.detail.steps.text()
    missing = page.detail.checklist.rows()[0]
    assert missing.item.state == "missing"
    there = page.detail.checklist.score.text()
    studio.evidence.keep_text(key, "who is this?", piece=missing.item.key)
    assert page.detail.checklist.score.text() != there
    assert rows(page)[1].split(", ")[2].startswith("Dispute open")
    asked: list[tuple[str, int]] = []
    page.report_asked.connect(lambda kind, project: asked.append((kind, project)))
    page.detail.buttons["dossier"].click()
    assert asked == [("dossier", key)]
    end = press(page, "chargeback_closed")
    assert isinstance(end, EndDisputeDialog)
    end.submit()
    assert page.deeds.dialog() is end  # nothing chosen yet
    end.outcome.choose("won")
    end.submit()
    assert rows(page)[1].split(", ")[2] == "Dispute won"


def test_a_subscription_shows_its_cycles_and_what_cancelling_means(
    open_page: Open, add: Add, studio: Studio
) -> None:
    """Month ends kept, the running cycle told, cancelled by its last second."""
    add(
        C, "subscription",
        fact("subscribed", "01-31T15:00", period="month"),
        fact("paid", "01-31T15:00", amount="20.00"),
        price="20.00", currency="USD",
    )  # fmt: skip
    page = open_page()
    said = page.detail.cycles.table.accessibleName()
    assert "From: 28 Feb, 10:00" in said
    assert "From: 31 Mar, 10:00" in said
    assert "Cancelled by Tue 31 Mar, 09:59, it is not charged again" in page.detail.steps.text()
    press(page, "cancelled").submit()
    assert "Not charged again. Access until Tue 31 Mar, 09:59." in page.detail.steps.text()


def test_a_claim_opened_from_a_message(open_page: Open, add: Add, studio: Studio) -> None:
    """The words choose the ground, every ground is judged, the message is kept as evidence."""
    key = add(ALUS, "mixing", *PAID_TWICE[:3])
    page = open_page()
    page.deeds.new_claim(key, message="Hi, it seems I was charged twice for this?")
    dialog = page.deeds.dialog()
    assert isinstance(dialog, NewClaimDialog)
    assert dialog.grounds.value() == "duplicate_payment"
    assert "Refund applies" in dialog.verdict.text()
    assert "It came in time." in dialog.verdict.text()
    shown = list(dialog.grounds.buttons)
    assert shown == ["duplicate_payment", "payment_error", "dissatisfaction"]
    dialog.grounds.more.click()
    assert len(dialog.grounds.buttons) == 14
    dialog.submit()
    assert page.key() == (key, "f4")
    (piece,) = studio.evidence.of_claim(key, "f4")
    assert piece.name == "message.txt"


def test_no_ground_is_chosen_by_itself(open_page: Open, add: Add, studio: Studio) -> None:
    """Without a message and an alert the owner chooses; Enter says so and writes nothing."""
    key = add(B, "mixing", fact("purchased", "03-01T10:00"))
    page = open_page()
    page.deeds.new_claim(key)
    dialog = page.deeds.dialog()
    assert isinstance(dialog, NewClaimDialog)
    assert dialog.grounds.value() is None
    dialog.submit()
    assert dialog.reason.text() == "Choose what the client says."
    assert len(studio.case_of(key).facts) == 1


def test_a_claim_without_a_project_asks_for_one(open_page: Open, add: Add) -> None:
    """From the list: the project first, then all is judged for it."""
    key = add(ALUS, "mixing", *PAID_TWICE[:3])
    page = open_page()
    page.list.new.click()
    dialog = page.deeds.dialog()
    assert isinstance(dialog, NewClaimDialog)
    dialog.submit()
    assert dialog.problems[0].place == "project"
    dialog.project.choose(key)
    dialog.check_now()
    assert "duplicate_payment" in dialog.grounds.buttons


def test_settling_can_be_taken_back(open_page: Open, add: Add, studio: Studio) -> None:
    """By its own button with a reason, and by undo."""
    key = add(
        B, "mixing",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:01", amount="9"),
        fact("claimed", "03-05T10:00", ground="dissatisfaction"),
    )  # fmt: skip
    page = open_page()
    dialog = press(page, "credited")
    dialog.amount.setText("5.00")
    dialog.reasons["discretion"].setPlainText("Half of it, for the late delivery.")
    dialog.submit()
    back = press(page, "retract:f4")
    assert isinstance(back, RetractDialog)
    back.input.setText("Wrong amount")
    back.submit()
    assert studio.claims.of(key)[0].open
    studio.undo()
    assert not studio.claims.of(key)[0].open


def test_search_filter_and_folding(open_page: Open, add: Add) -> None:
    """Words narrow, the filter narrows, groups fold; what is shown in the middle stays."""
    add(ALUS, "mixing", *PAID_TWICE)
    other = add(D, "goods", *AWAY, price="129.00", title="Patchbay PX-48", client="Jules Okafor")
    page = open_page()
    page.show_claim(other, "f3")
    page.list.search.setText("lanterns twice")
    assert rows(page)[1].startswith("Copper Wire")
    assert page.key() is not None
    page.list.search.setText("nowhere")
    assert page.list._stack.currentWidget() is page.list._lost
    page.list._lost.action_triggered.emit("clear")
    page.list.show_only("client")
    assert [row for row in rows(page) if "Patchbay" in row]
    assert not [row for row in rows(page) if "Copper" in row]
    page.list.show_all()
    page.list.model.fold("open")
    assert isinstance(page.list.model.index(0).data(VIEW_ROLE), GroupView)
    assert page.list.model.rowCount() == 1


def test_sums_are_told_by_chart_table_and_decisions(
    open_page: Open, add: Add, studio: Studio
) -> None:
    """The chart has no word that the table has not; decisions are summed for the year."""
    key = add(ALUS, "mixing", *PAID_TWICE)
    page = open_page()
    page.list.sums.click()
    assert not page.sums.table.isVisible()
    studio.claims.record(
        key, "refunded", parse_instant("2026-03-07T10:00:00Z"), {"discretion": "Twice."},
        amount=36_000, claim="f4",
    )  # fmt: skip
    said = page.sums.table.accessibleName()
    assert "Year: 2026, Remedy: Refunded, How often: 1, Amount: £360.00" in said
    assert "Why: Twice." in page.sums.decisions.accessibleName()
    assert "1 decision in 2026" in page.sums.decisions.accessibleName()
    page.sums.back.click()
    assert page._right.currentWidget() is page.detail


def test_every_control_has_a_name_and_nothing_is_cut(open_page: Open, add: Add) -> None:
    """Also in the narrow layout, with names as long as they come."""
    long = "A very long title of a project that nobody would want to read to its end, part two"
    add(ALUS, "mixing", *PAID_TWICE, title=long, client="夜明けのラジオ " * 6)
    page = open_page()
    page.resize(972, 666)
    page.set_compact(True)
    QApplication.processEvents()
    bar = page.detail._scroll.horizontalScrollBar()
    assert bar.maximum() == 0
    page.resize(700, 666)  # as narrow as large text makes it: the verdict goes below
    for _ in range(3):
        QApplication.processEvents()
    assert bar.maximum() == 0
    assert page.detail.side.mapTo(page, page.rect().topLeft()).x() < page.width() / 2
    for button in page.detail.buttons.values():
        assert button.accessibleName()
        assert button.isHidden() or button.geometry().right() <= page.detail.bottom.width()
    hidden = [action.id for action in page.detail.bottom.hidden_actions()]
    assert hidden == ["answer", "credited", "declined"]
