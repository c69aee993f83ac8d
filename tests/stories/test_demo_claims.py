"""From the demo studio to every ending: each open case led on by the buttons of its own page.

Each ending is taken back again by an undo, so that the next one starts from the same standing.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from studio_desk.studio import Filter
from studio_desk.ui.claims.disputing import EndDisputeDialog
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from tests.stories.claimdesk import GOOD, Desk, Step

DAY = 86_400


@dataclass(frozen=True)
class Ends:
    """A case of the demo: how it stands, and the ways that lead to an end of it."""

    title: str
    chip: str
    ways: tuple[tuple[Step, ...], ...]


def step(press: str, outcome: str, chip: str, amount: str = "10.00") -> Step:
    return Step(press, outcome, chip, amount)


REFUSED = step("declined", "settled", "Refused")
REFUNDED = step("refunded", "settled", "Refunded")
CREDITED = step("credited", "settled", "Credited")
FIXED = step("fixed", "settled", "Fixed")
EXCHANGED = step("exchanged", "settled", "Exchanged")
GIVEN_UP = step("withdrawn", "settled", "Given up")
BACK = step("returned", "review", "Inspect return")
SOUND = Step("inspected", "applies", "Exchange due", answers=GOOD)
USED = Step("inspected", "refused", "Refused", answers={**GOOD, "unused": False})
SOLD_OUT = Step("inspected", "applies", "No stock", answers={**GOOD, "available": False})

CASES = (
    Ends("Salt Flats", "Evidence missing", (
        (step("add_evidence", "applies", "Refund applies"), REFUNDED),
        (step("add_evidence", "applies", "Refund applies"), CREDITED),
        (REFUNDED,), (REFUSED,),
    )),
    Ends("Stem transfer", "In review", ((REFUNDED,), (CREDITED,), (FIXED,), (REFUSED,))),
    Ends("Session rescue", "Part of it due", ((REFUNDED,), (CREDITED,), (REFUSED,))),
    Ends("Plugin shoot-out", "Credit due", ((CREDITED,), (REFUSED,))),
    Ends("Ribbon mic R-9", "No stock", ((EXCHANGED,), (CREDITED,), (REFUSED,))),
    Ends("Patchbay PX-48", "Awaiting return", (
        (BACK, SOUND, EXCHANGED), (BACK, SOLD_OUT, CREDITED), (BACK, SOLD_OUT, EXCHANGED),
        (BACK, USED, REFUSED), (GIVEN_UP,),
    )),
    Ends("Signal path check", "Refused", ((REFUSED,), (GIVEN_UP,), (REFUNDED,), (CREDITED,))),
)  # fmt: skip


def show(desk: Desk, title: str) -> None:
    """The page on a case of the demo studio."""
    desk.studio.load_demo(desk.clock.now())
    rows = desk.studio.projects(Filter(text=title)).rows
    desk.project = next(row.id for row in rows if row.title == title)
    desk.claim = desk.studio.claims.of(desk.project)[0].about
    desk.show_claims()


def chip(desk: Desk) -> str:
    index = desk.page.list.model.index_of((desk.project, desk.claim))
    return str(index.data(VIEW_ROLE).chip.strong)


@pytest.mark.parametrize("ends", CASES, ids=lambda ends: ends.title)
def test_every_ending_is_reached(desk: Desk, ends: Ends) -> None:
    """By the buttons alone; the command line says the same of each."""
    show(desk, ends.title)
    assert chip(desk) == ends.chip
    for way in ends.ways:
        for each in way:
            assert each.press in (*desk.page.detail.buttons, "inspected", "add_evidence")
            desk.take(each)
            assert chip(desk) == each.chip
        assert desk.decided()["outcome"] == way[-1].outcome
        for _each in way:
            desk.window.deeds.undo()
        assert chip(desk) == ends.chip


@pytest.mark.parametrize("outcome", ["won", "lost", "withdrawn"])
def test_a_dispute_comes_to_every_end(desk: Desk, outcome: str) -> None:
    """Kestrel's: won, lost, withdrawn."""
    show(desk, "Kestrel")
    desk.page.detail.buttons["chargeback_closed"].click()
    dialog = desk.page.deeds.dialog()
    assert isinstance(dialog, EndDisputeDialog)
    dialog.outcome.choose(outcome)
    dialog.submit()
    assert chip(desk) == f"Dispute {outcome}"


def test_subscriptions_come_to_their_end(desk: Desk) -> None:
    """One that runs is cancelled, then ends with its cycle; one that ends does so by itself."""
    show(desk, "Off-site backup")
    assert chip(desk) == "Active"
    desk.take(step("cancelled", "", ""))
    assert chip(desk) == "Ending"
    desk.it_is(desk.clock.now() + 366 * DAY)
    desk.page.refresh()
    assert chip(desk) == "Ended"
    assert all(line.standing == "ended" for line in desk.studio.claims.listed()
               if line.kind == "subscription")  # fmt: skip
