"""Subscriptions, click by click: started from the panel, billed in cycles, cancelled, ended.

Panel, page of claims, list, database and `studio-desk decide` on the exported case say the same.
Late is a cancellation at or after the next charge; there is no proof that a subscription takes.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk.policy import parse_instant
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from tests.stories.claimdesk import C, Desk

DAY = 86_400


def at(when: str) -> int:
    return parse_instant(f"{when}Z")


def utc(instant: int) -> str:
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def record(desk: Desk, kind: str, **values: Any) -> None:
    """A fact by the panel's own form, as of now."""
    desk.window.show_project(desk.project)
    desk.window._record(kind)
    dialog = desk.window.deeds.dialog()
    assert isinstance(dialog, RecordFactDialog)
    if "period" in values:
        assert dialog.inputs["period"].value() is None  # month or year is never chosen by itself
        dialog.submit()
        assert desk.window.deeds.dialog() is dialog
        dialog.inputs["period"].choose(values["period"])
    if "amount" in values:
        dialog.inputs["amount"].setText(values["amount"])
    dialog.check_now()
    dialog.submit()
    QApplication.processEvents()
    assert desk.window.deeds.dialog() is None


def start(desk: Desk, when: str, period: str = "month") -> None:
    """A subscription of 20 dollars, begun and paid for now."""
    desk.project_of(
        C, "subscription", [], f"{when[:16]}", currency="USD", price="20.00", title="Care plan"
    )
    desk.it_is(at(when))
    record(desk, "subscribed", period=period)
    desk.claim = desk.studio.case_of(desk.project).facts[-1].id
    record(desk, "paid", amount="20.00")
    look(desk)


def look(desk: Desk) -> None:
    """The page of claims on the subscription."""
    desk.show_claims()
    desk.page.refresh()
    desk.page.show_claim(desk.project, desk.claim)


def cancel(desk: Desk) -> None:
    """By the button of the page of claims."""
    look(desk)
    desk.page.detail.buttons["cancelled"].click()
    dialog = desk.page.deeds.dialog()
    assert isinstance(dialog, RecordFactDialog)
    dialog.submit()
    QApplication.processEvents()
    look(desk)


def rows(desk: Desk) -> list[tuple[str, str, str]]:
    opened = desk.page.detail.opened()
    assert opened is not None
    return [(utc(c.begin), utc(c.end), c.state) for c in opened.cycles]


def agree(
    desk: Desk, standing: str, *, charge: str | None = None, until: str | None = None
) -> None:
    """Command line, page, list, panel and database say so. Next charge and access end in UTC."""
    found = desk.verdict()["subscription"]
    assert found["standing"] == standing
    assert (found["next_charge_at"], found["access_until"]) == (charge, until)
    if charge is not None:
        assert found["cancel_by"] == utc(parse_instant(charge) - 1)
    look(desk)
    chip = desk.page.list.model.index_of((desk.project, desk.claim)).data(VIEW_ROLE).chip
    assert chip.strong == {"active": "Active", "ending": "Ending", "ended": "Ended"}[standing]
    card = desk.page.detail.card
    assert card is not None
    assert card.view().badge == chip.strong
    desk.window.show_project(desk.project)
    assert desk.window.panel is not None
    first = desk.window.panel.cards.cards()[0].view()
    assert (first.question, first.badge) == ("Subscription", chip.strong)
    with sqlite3.connect(f"file:{desk.paths.database}?mode=ro", uri=True) as db:
        stored = db.execute(
            "select subscription from standing where project_id = ?", (desk.project,)
        ).fetchone()
    db.close()
    assert stored == (standing,)
    look(desk)


def test_from_the_start_to_the_end(desk: Desk) -> None:
    """Started on a 31st: each cycle ends on the last day a month has; paid each time; cancelled in
    the third cycle: not charged again, open to its last second, then ended for good.
    """
    start(desk, "2026-01-31T15:00:00")
    agree(desk, "active", charge="2026-02-28T15:00:00Z")
    assert ("renewal", at("2026-02-28T14:59:59")) in desk.deadlines()
    desk.it_is(at("2026-02-28T14:59:59"))
    agree(desk, "active", charge="2026-02-28T15:00:00Z")
    desk.it_is(at("2026-02-28T15:00:00"))
    # 10:00 in New York, which is 14:00 UTC once the clocks went forward.
    agree(desk, "active", charge="2026-03-31T14:00:00Z")
    record(desk, "paid", amount="20.00")
    desk.it_is(at("2026-04-10T12:00:00"))
    agree(desk, "active", charge="2026-04-30T14:00:00Z")
    assert rows(desk)[:3] == [
        ("2026-01-31T15:00:00Z", "2026-02-28T14:59:59Z", "over"),
        ("2026-02-28T15:00:00Z", "2026-03-31T13:59:59Z", "over"),
        ("2026-03-31T14:00:00Z", "2026-04-30T13:59:59Z", "now"),
    ]
    shown = desk.page.detail.cycles.table.accessibleName()
    assert shown.count("Paid: $20.00") == 2
    assert "Standing: runs now, Paid: nothing recorded" in shown
    cancel(desk)
    agree(desk, "ending", until="2026-04-30T13:59:59Z")
    text = desk.page.detail.steps.text()
    assert "Not charged again. Access until Thu 30 Apr, 09:59." in text
    assert ("access", at("2026-04-30T13:59:59")) in desk.deadlines()
    desk.it_is(at("2026-04-30T13:59:59"))
    agree(desk, "ending", until="2026-04-30T13:59:59Z")
    for later in (0, 700 * DAY):
        desk.it_is(at("2026-04-30T14:00:00") + later)
        agree(desk, "ended", until="2026-04-30T13:59:59Z")
        assert len(rows(desk)) == 3
        assert not desk.studio.claims.of(desk.project)[0].open
    # Only what is taken back goes back.
    desk.window.deeds.undo()
    assert desk.verdict()["subscription"]["standing"] == "active"


@pytest.mark.parametrize(
    ("when", "until", "charged"),
    [
        ("2026-02-15T12:00:00", "2026-02-28T14:59:59Z", 1),  # in the cycle
        ("2026-02-28T14:59:59", "2026-02-28T14:59:59Z", 1),  # at its last second
        ("2026-02-28T15:00:00", "2026-03-31T13:59:59Z", 2),  # too late by one: charged once more
        ("2026-03-02T12:00:00", "2026-03-31T13:59:59Z", 2),
    ],
)
def test_cancelled_in_the_cycle_at_its_end_and_late(
    desk: Desk, when: str, until: str, charged: int
) -> None:
    """What the page said before it was cancelled is what comes of it; a late one pays the cycle
    that has begun.
    """
    start(desk, "2026-01-31T15:00:00")
    said = desk.page.detail.steps.text()
    assert "Cancelled by Sat 28 Feb, 09:59, it is not charged again" in said
    desk.it_is(at(when))
    cancel(desk)
    ended = parse_instant(until) < desk.clock.now()
    agree(desk, "ended" if ended else "ending", until=until)
    assert len(rows(desk)) == charged
    desk.it_is(parse_instant(until))
    agree(desk, "ending", until=until)
    desk.it_is(parse_instant(until) + 1)
    agree(desk, "ended", until=until)


@pytest.mark.parametrize(
    ("begun", "period", "charges"),
    [
        ("2027-12-31T15:00:00", "month",
         ["2028-01-31T15:00:00Z", "2028-02-29T15:00:00Z", "2028-03-31T14:00:00Z"]),
        ("2028-02-29T15:00:00", "year",
         ["2029-02-28T15:00:00Z", "2030-02-28T15:00:00Z", "2031-02-28T15:00:00Z",
          "2032-02-29T15:00:00Z"]),
        ("2028-02-29T15:00:00", "month", ["2028-03-29T14:00:00Z", "2028-04-29T14:00:00Z"]),
    ],
)  # fmt: skip
def test_month_ends_and_leap_days(desk: Desk, begun: str, period: str, charges: list[str]) -> None:
    """Counted from the day it began on: 29 February comes back in leap years, a 31st where a month
    has one.
    """
    start(desk, begun, period)
    for charge in charges:
        agree(desk, "active", charge=charge)
        desk.it_is(parse_instant(charge))
    assert [row[0] for row in rows(desk)[1 : len(charges)]] == charges[:-1]


def test_begun_anew_after_it_ended(desk: Desk) -> None:
    """The last start governs; the earlier one keeps its line no longer, its payments stay."""
    start(desk, "2026-01-31T15:00:00")
    cancel(desk)
    desk.it_is(at("2026-05-05T15:00:00"))
    agree(desk, "ended", until="2026-02-28T14:59:59Z")
    record(desk, "subscribed", period="year")
    desk.claim = desk.studio.case_of(desk.project).facts[-1].id
    agree(desk, "active", charge="2027-05-05T15:00:00Z")
    assert next(row[0] for row in rows(desk)) == "2026-05-05T15:00:00Z"


def test_a_chargeback_of_a_subscription_asks_for_the_cancellation(desk: Desk) -> None:
    """Billed though it was cancelled, says the bank: the cancellation on record counts. Where it
    was never cancelled there is none to show, and none is asked for.
    """
    start(desk, "2026-01-31T15:00:00")
    assert _piece(desk, "cancellation") == "none"
    cancel(desk)
    assert _piece(desk, "cancellation") == "record"


def _piece(desk: Desk, key: str) -> str:
    found = desk.studio.evidence.checklist(desk.project, "cancelled")
    return next(item.state for item in found.items if item.key == key)
