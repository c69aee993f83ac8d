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
        ((), "refunded", RecordFactDialog),
        ((fact("charged_back", "03-07T10:00"),), "chargeback_closed", EndDisputeDialog),
        ((fact("claimed", "03-07T10:00", ground="other"),), "declined", SettleDialog),
        ((fact("claimed", "03-07T10:00", ground="other"),), "refunded", SettleDialog),
        (
            (
                fact("claimed", "03-06T10:00", ground="other"),
                fact("claimed", "03-07T10:00", ground="other"),
            ),
            "refunded",
            RecordFactDialog,
        ),
    ],
)
def test_the_form_that_asks_for_what_is_needed(
    window: Callable[[], MainWindow], add: Add, facts: tuple[Any, ...], kind: str, form: type
) -> None:
    """One open claim: its own form, with the reason. None or several: the plain one."""
    key = add(ALUS, "mixing", fact("purchased", "03-05T10:00"),
              fact("paid", "03-05T10:01", amount="360.00"), *facts)  # fmt: skip
    made = window()
    made.deeds.record(key, kind)
    assert type(made.deeds.dialog()) is form


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
