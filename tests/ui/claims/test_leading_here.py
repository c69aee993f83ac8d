"""From anywhere in the window to the page of claims, and to the form that a claim needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk.clock import FixedClock
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.claims.disputing import EndDisputeDialog
from studio_desk.ui.claims.inspectform import InspectDialog
from studio_desk.ui.claims.opening import NewClaimDialog
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.claims.settling import SettleDialog
from studio_desk.ui.evidence.chargeback import ChargebackDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.requests.dialog import RequestDialog
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages
from tests.ui.claims.conftest import AWAY, PAID_TWICE, fact

ALUS, D = "alus-audio", "alustoora"
Add = Callable[..., int]


@pytest.fixture
def window(
    qtbot: Any, studio: Studio, theme: Theme, clock: FixedClock
) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window once the studio is filled."""
    opened: list[tuple[MainWindow, Bus]] = []

    def make() -> MainWindow:
        bus = Bus()
        bus.follow(studio)
        made = MainWindow(studio, theme, clock, bus)
        add_more_pages(made, studio, theme, clock, bus)
        made.resize(1320, 860)
        made.show()
        qtbot.waitExposed(made)
        opened.append((made, bus))
        return made

    yield make
    for made, bus in opened:
        bus.let_go()
        dialog = made.deeds.dialog()
        if dialog is not None:
            dialog.reject()
        made.close()
        made.deleteLater()
    QApplication.processEvents()


def strips(window: MainWindow) -> list[Strip]:
    assert window.panel is not None
    return window.panel.findChildren(Strip)


def test_the_alert_of_a_duplicate_opens_its_claim(
    window: Callable[[], MainWindow], add: Add, studio: Studio
) -> None:
    """The ground is chosen, the refund applies; once claimed the alert shows the claim."""
    key = add(ALUS, "mixing", *PAID_TWICE[:3])
    made = window()
    made.show_project(key)
    (strip,) = [each for each in strips(made) if each.text().startswith("Paid twice")]
    strip.action_triggered.emit("record:duplicate")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, NewClaimDialog)
    assert dialog.grounds.value() == "duplicate_payment"
    dialog.submit()
    QApplication.processEvents()
    assert made.panel is not None
    made.panel._acted("claims")
    page = made.page()
    assert isinstance(page, ClaimsPage)
    assert page.key() == (key, "f4")


def test_a_project_without_claims_is_shown_itself(
    window: Callable[[], MainWindow], add: Add
) -> None:
    """There is nothing to show on the page of claims."""
    key = add(ALUS, "mixing", fact("purchased", "03-01T10:00"))
    made = window()
    made.show_page("claims")
    made.pages.show_claim(key)
    assert made.rail.current() == "projects"
    assert made.list.current() == key


def test_the_rail_counts_what_is_open(window: Callable[[], MainWindow], add: Add) -> None:
    """Claims and disputes; the page is found by name as well."""
    add(ALUS, "mixing", *PAID_TWICE)
    made = window()
    assert "Claims" in [each.words for each in made.pages.commands() if each.page]
    assert made._counts["claims"]() == 1
    made.pages._command("new_claim")
    assert isinstance(made.deeds.dialog(), NewClaimDialog)


@pytest.mark.parametrize(
    ("facts", "kind", "form"),
    [
        ((), "claimed", NewClaimDialog),
        ((), "charged_back", ChargebackDialog),
        ((), "refunded", SettleDialog),
        ((), "declined", RecordFactDialog),
        ((fact("charged_back", "03-07T10:00"),), "chargeback_closed", EndDisputeDialog),
        ((fact("claimed", "03-07T10:00", ground="other"),), "declined", SettleDialog),
        ((fact("claimed", "03-07T10:00", ground="other"),), "refunded", SettleDialog),
        (
            (
                fact("claimed", "03-06T10:00", ground="other"),
                fact("claimed", "03-07T10:00", ground="other"),
            ),
            "refunded",
            SettleDialog,
        ),
    ],
)
def test_the_form_that_asks_for_what_is_needed(
    window: Callable[[], MainWindow], add: Add, facts: tuple[Any, ...], kind: str, form: type
) -> None:
    """A claim's own form, with the reason; of several it asks which. None: nothing to decline."""
    key = add(ALUS, "mixing", fact("purchased", "03-05T10:00"),
              fact("paid", "03-05T10:01", amount="360.00"), *facts)  # fmt: skip
    made = window()
    made.deeds.record(key, kind)
    assert type(made.deeds.dialog()) is form


def test_a_message_that_is_a_claim_leads_to_one(
    window: Callable[[], MainWindow], add: Add, studio: Studio
) -> None:
    """Dropped or pasted as a request: one line says so, and hands project and words on."""
    key = add(ALUS, "mixing", *PAID_TWICE[:3])
    made = window()
    made.deeds.request(project_id=key, text="The vocals up 1 dB, please.")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, RequestDialog)
    assert dialog.hint.strip() is None
    dialog.take_text("Hi, it seems I was charged twice for this?")
    strip = dialog.hint.strip()
    assert strip is not None
    assert strip.text() == "This reads like a claim: “I paid twice.”"
    strip.action_triggered.emit("claim")
    QApplication.processEvents()
    claim = made.deeds.dialog()
    assert isinstance(claim, NewClaimDialog)
    assert claim.grounds.value() == "duplicate_payment"
    claim.submit()
    assert [row.kind for row in studio.evidence.of_claim(key, "f4")] == ["message"]


TWO = (
    fact("purchased", "03-02T16:00"),
    fact("paid", "03-02T16:06", amount="360.00"),
    fact("claimed", "03-03T10:00", ground="payment_error"),
    fact("claimed", "03-04T10:00", ground="change_of_mind"),
)


def test_of_several_claims_the_form_asks_which(
    window: Callable[[], MainWindow], add: Add, studio: Studio
) -> None:
    """None is chosen by itself; each has its own amount, clause, reason and letter."""
    key = add(ALUS, "mixing", *TWO)
    made = window()
    made.deeds.record(key, "declined")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, SettleDialog)
    assert dialog.claim is not None
    assert [dialog.claim.itemText(i) for i in range(dialog.claim.count())] == [
        "Payment fault · Tue 3 Mar, 05:00 · Evidence missing",
        "Change of mind · Wed 4 Mar, 05:00 · In review",
    ]
    dialog.submit()
    assert dialog.reason.text() == "Choose the claim."
    dialog.claim.choose("f4")
    dialog.check_now()
    assert dialog.reply is not None
    assert "A1b" in dialog.reply.text.toPlainText()
    assert dialog.clause is not None
    assert dialog.clause.value() is None  # the policy refuses nothing here: the owner says
    dialog.clause.choose("A1b")
    dialog.reasons["refused"].setPlainText("The mix is half done.")
    dialog.submit()
    assert studio.case_of(key).facts[-1].claim == "f4"
    opened = studio.claims.opened(key, "f4")
    assert [each.why for each in opened.decisions] == ["A1b: The mix is half done."]
    assert studio.claims.opened(key, "f3").listed.open
    made.deeds.record(key, "refunded")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, SettleDialog)
    assert dialog.claim is not None
    assert dialog.claim.value() == "f3"  # the one that is left
    dialog.claim.choose("")
    dialog.amount.setText("500.00")  # type: ignore[union-attr]  # of a refund
    dialog.check_now()
    assert [each.place for each in dialog.problems] == ["override"]
    dialog.reasons["override"].setPlainText("A gift.")
    dialog.submit()
    assert studio.case_of(key).facts[-1].claim is None
    assert [each.nature for each in studio.claims.sums().decisions] == ["override"]


def test_a_refusal_rests_on_the_clause_that_refuses(
    window: Callable[[], MainWindow], add: Add, studio: Studio
) -> None:
    """Too late: the deadline's clause is chosen already, and kept with the reason."""
    late = [
        fact("purchased", "02-20T16:00"),
        fact("claimed", "03-08T12:00", ground="duplicate_payment"),
    ]
    key = add(ALUS, "mixing", *late)
    made = window()
    made.deeds.record(key, "declined")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, SettleDialog)
    assert dialog.clause is not None
    assert dialog.clause.value() == "A4c"
    dialog.reasons["refused"].setPlainText("Nine days late.")
    dialog.submit()
    opened = studio.claims.opened(key, "f2")
    assert [each.why for each in opened.decisions] == ["A4c: Nine days late."]


def test_of_several_exchanges_the_inspection_asks_which(
    window: Callable[[], MainWindow], add: Add, studio: Studio
) -> None:
    """Before one is chosen nothing can be answered; then it is recorded for that one."""
    both = [
        *AWAY[:3],
        fact("claimed", "03-04T16:30", ground="exchange"),
        fact("returned", "03-06T14:00", claim="f3"),
        fact("returned", "03-06T15:00", claim="f4"),
    ]
    key = add(D, "goods", *both, price="129.00")
    made = window()
    made.deeds.record(key, "inspected")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, InspectDialog)
    assert not dialog.part.questions["unused"].yes.isEnabled()
    dialog.submit()
    assert dialog.reason.text() == "Choose the claim."
    assert dialog.claim is not None
    dialog.claim.choose("f4")
    for question in dialog.part.questions.values():
        question.yes.click()
    dialog.submit()
    inspected = studio.case_of(key).facts[-1]
    assert (inspected.kind, inspected.claim) == ("inspected", "f4")


def test_an_inspection_is_never_recorded_by_enter(
    window: Callable[[], MainWindow], add: Add, studio: Studio, tmp_path: Any
) -> None:
    """The form names what is not answered; with all answers it records them with the photo."""
    key = add(D, "goods", *AWAY, fact("returned", "03-06T14:00", claim="f3"), price="129.00")
    made = window()
    made.deeds.record(key, "inspected")
    dialog = made.deeds.dialog()
    assert isinstance(dialog, InspectDialog)
    dialog.submit()
    assert dialog.reason.text().startswith("Not answered yet: Unused, same condition")
    assert studio.case_of(key).facts[-1].kind == "returned"
    photo = tmp_path / "knob.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"0" * 64)
    dialog.add_photos("unused", [str(photo)])
    for question in dialog.part.questions.values():
        question.no.click()
    dialog.submit()
    inspected = studio.case_of(key).facts[-1]
    assert (inspected.kind, inspected.unused) == ("inspected", False)
    assert [row.point for row in studio.evidence.of_fact(key, inspected.id)] == ["unused"]
