"""What a claim says is put right in place, on the page of a claim and on that of an exchange."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studio_desk.studio import Studio
from studio_desk.ui.claims.page import ClaimsPage
from tests.ui.claims.conftest import AWAY, PAID_TWICE, fact

Open = Callable[[], ClaimsPage]
Add = Callable[..., int]


def test_ground_and_wish_are_put_right_in_place(
    open_page: Open, add: Add, studio: Studio, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys open the list and never walk it; what is chosen is recorded, shown, and undone."""
    key = add(
        "alus-audio", "vst_testing",
        fact("purchased", "03-01T10:00"),
        fact("claimed", "03-05T10:00", ground="cannot_complete"),
        fact("cannot_complete", "03-06T10:00"),
    )  # fmt: skip
    page = open_page()
    claimed = page.detail.claimed
    assert (claimed.ground.value(), claimed.wants.value()) == ("cannot_complete", None)
    assert claimed.wants.accessibleName() == "Client wants"
    opened: list[str] = []
    monkeypatch.setattr(claimed.wants, "showPopup", lambda: opened.append("wants"))
    claimed.wants.setFocus()
    for key_ in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_C):
        qtbot.keyClick(claimed.wants, key_)
    assert opened == ["wants"] * 3
    assert claimed.wants.value() is None
    assert studio.case_of(key).facts[-1].id == "f3"
    claimed.wants.choose("credit")
    claimed.wants.activated.emit(claimed.wants.currentIndex())
    assert "The client wants credit." in page.detail.steps.text()
    assert page.detail.card is not None
    assert page.detail.card.view().badge == "Credit due"
    claimed.ground.choose("change_of_mind")
    claimed.ground.activated.emit(claimed.ground.currentIndex())
    assert page.detail.card.view().badge == "In review"
    studio.undo()
    assert page.detail.card.view().badge == "Credit due"
    studio.undo()
    assert (claimed.ground.value(), claimed.wants.value()) == ("cannot_complete", None)


def test_an_exchange_is_put_right_in_place(open_page: Open, add: Add, studio: Studio) -> None:
    """What the client wants, always; on what ground, until something of an exchange was recorded.
    As another claim it has the page of one, and comes back from there.
    """
    key = add(
        "alustoora", "goods", *AWAY[:3], price="129.00", currency="USD", title="Patchbay PX-48"
    )
    page = open_page()
    claimed = page.detail.claimed
    assert claimed.ground.isVisible()
    assert (claimed.ground.value(), claimed.wants.value()) == ("exchange", None)
    claimed.wants.choose("store_credit")
    claimed.wants.activated.emit(claimed.wants.currentIndex())
    assert page.key() == (key, "f4")
    assert "Exchange asked for" in page.detail.steps.text()
    claimed.ground.choose("change_of_mind")
    claimed.ground.activated.emit(claimed.ground.currentIndex())
    assert "What is claimed" in page.detail.steps.text()
    claimed.ground.choose("exchange")
    claimed.ground.activated.emit(claimed.ground.currentIndex())
    assert "Exchange asked for" in page.detail.steps.text()
    QApplication.processEvents()
    assert claimed.ground.isVisible()
    page.detail.buttons["rma_issued"].click()
    number: Any = page.deeds.dialog()
    number.submit()
    QApplication.processEvents()
    assert not claimed.ground.isVisible()
    assert claimed.wants.isVisible()
    claimed.wants.choose("exchange")
    claimed.wants.activated.emit(claimed.wants.currentIndex())
    opened = page.detail.opened()
    assert opened is not None
    assert opened.fact.wants == "exchange"
    assert opened.of_claim("rma_issued")
    QApplication.processEvents()
    assert page.detail.rma.isVisible()


def test_a_settled_claim_says_what_it_said(open_page: Open, add: Add, studio: Studio) -> None:
    """Its ground and wish are plain text."""
    add("alus-audio", "mixing", *PAID_TWICE)
    page = open_page()
    assert page.detail.claimed.ground.isVisible()
    reason = {"discretion": "The bank sent it twice."}
    studio.claims.record(1, "refunded", studio.clock.now(), reason, amount="360.00", claim="f4")
    assert not page.detail.claimed.ground.isVisible()
    assert ("Client wants", "Money back") in page.detail.view().claimed  # type: ignore[union-attr]
