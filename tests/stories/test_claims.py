"""Every road of a claim, click by click: opened from the panel, led by the page, to its end.

After each step the page, the list, the database and `studio-desk decide` on the exported case must
say the same. Each road has its late and, where proof counts, its missing-evidence variant.
"""

from __future__ import annotations

import pytest

from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Choices
from tests.stories.claimdesk import (
    ALUS,
    BOUGHT,
    DONE,
    GOOD,
    TWICE,
    B,
    C,
    D,
    Desk,
    Road,
    Step,
)  # fmt: skip

REFUSE = Step("declined", "settled", "Refused")
ROADS = {
    "duplicate payment": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-03T10:00",
        ("applies", "Refund applies", ["A4a", "A4c", "H8"]),
        (Step("refunded", "settled", "Refunded", "360.00"),), "refund",
    ),
    "duplicate payment, late": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-09T15:00",
        ("refused", "Refused", ["A4a", "A4c", "A4"]), (REFUSE,),
    ),
    "duplicate payment, late, and given nevertheless": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-09T15:00",
        ("refused", "Refused", ["A4a", "A4c", "A4"]),
        (Step("credited", "settled", "Credited", "100.00"),),
    ),
    "duplicate payment, and credit in its place": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-03T10:00",
        ("applies", "Refund applies", ["A4a", "A4c", "H8"]),
        (Step("credited", "settled", "Credited", "360.00"),), "credit",
    ),
    "duplicate payment, refused though it applies": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-03T10:00",
        ("applies", "Refund applies", ["A4a", "A4c", "H8"]), (REFUSE,), "refund",
    ),
    "duplicate payment without a trace, then proof": Road(
        ALUS, "mixing", BOUGHT, "duplicate_payment", "03-03T10:00",
        ("needs_evidence", "Evidence missing", ["A4a", "A4c"]),
        (Step("add_evidence", "applies", "Refund applies"),
         Step("refunded", "settled", "Refunded", "360.00")),
    ),
    "payment and nothing received": Road(
        ALUS, "sample_pack", BOUGHT, "payment_error", "03-03T10:00",
        ("needs_evidence", "Evidence missing", ["A4b", "A4c"]),
        (Step("add_evidence", "applies", "Refund applies"),
         Step("credited", "settled", "Credited", "360.00")),
    ),
    "payment and nothing received, late": Road(
        ALUS, "sample_pack", BOUGHT, "payment_error", "03-09T15:00",
        ("refused", "Refused", ["A4b", "A4c", "A4"]), (REFUSE,),
    ),
    "payment and nothing received, though the work was begun": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "payment_error",
        "03-03T10:00", ("refused", "Refused", ["A4b", "A4c", "A4"]), (REFUSE,),
    ),
    "payment and nothing received, given without proof": Road(
        ALUS, "sample_pack", BOUGHT, "payment_error", "03-03T10:00",
        ("needs_evidence", "Evidence missing", ["A4b", "A4c"]),
        (Step("refunded", "settled", "Refunded", "360.00"),),
    ),
    "work that cannot be done": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "cannot_complete",
        "03-05T10:00", ("needs_evidence", "Evidence missing", ["A3b"]),
        (Step("cannot_complete", "applies", "Credit due"),
         Step("credited", "settled", "Credited", "360.00")), "credit",
    ),
    "work that cannot be done, money back": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "cannot_complete",
        "03-05T10:00", ("needs_evidence", "Evidence missing", ["A3b"]),
        (Step("cannot_complete", "applies", "Refund applies"),
         Step("refunded", "settled", "Refunded", "360.00")), "refund",
    ),
    "work that cannot be done, the client has not said which, months later": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "cannot_complete",
        "08-05T10:00", ("needs_evidence", "Evidence missing", ["A3b"]),
        (Step("cannot_complete", "applies", "Client chooses"),
         Step("refunded", "settled", "Refunded", "360.00")),
    ),
    "work that cannot be done, never recorded": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "cannot_complete",
        "03-05T10:00", ("needs_evidence", "Evidence missing", ["A3b"]),
        (Step("declined", "settled", "Refused"),),
    ),
    "a mix that is not delivered yet": Road(
        ALUS, "mixing", BOUGHT, "change_of_mind", "03-02T10:00",
        ("review", "In review", ["A1b"]), (Step("refunded", "settled", "Refunded", "360.00"),),
    ),
    "a mix that is delivered": Road(
        ALUS, "mixing", DONE, "change_of_mind", "03-04T10:00",
        ("refused", "Refused", ["A1b", "A4"]), (REFUSE,),
    ),
    "testing that has not begun": Road(
        ALUS, "vst_testing", BOUGHT, "change_of_mind", "03-02T10:00",
        ("review", "In review", ["A3a"]), (Step("credited", "settled", "Credited", "360.00"),),
    ),
    "testing that has begun": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "change_of_mind",
        "03-05T10:00", ("refused", "Refused", ["A3a", "A4"]), (REFUSE,),
    ),
    "not satisfied": Road(
        ALUS, "mastering", DONE, "dissatisfaction", "03-05T10:00",
        ("refused", "Refused", ["A1d", "A4"]), (REFUSE,),
    ),
    "a changed mind about a sample pack": Road(
        ALUS, "sample_pack", BOUGHT, "change_of_mind", "03-02T10:00",
        ("refused", "Refused", ["A2c", "A4"]),
        (Step("withdrawn", "settled", "Given up"),),
    ),
    "an exchange of a sample pack": Road(
        ALUS, "sample_pack", BOUGHT, "exchange", "03-02T10:00",
        ("refused", "Refused", ["A2c", "A4"]), (REFUSE,),
    ),
    "a kind of work that the policy does not cover": Road(
        ALUS, "goods", BOUGHT, "change_of_mind", "03-02T10:00",
        ("review", "In review", ["H5"]), (REFUSE,),
    ),
    "credit under terms without refunds": Road(
        B, "mixing", DONE, "dissatisfaction", "03-05T10:00",
        ("applies", "Credit due", ["B7b"]),
        (Step("credited", "settled", "Credited", "60.00"),),
    ),
    "credit asked for after more than a year": Road(
        B, "mastering", [("purchased", "01-02T15:00", {}), ("delivered", "01-03T15:00", {})],
        "change_of_mind", "2027-04-01T10:00", ("applies", "Credit due", ["B7b"]),
        (Step("credited", "settled", "Credited", "5.00"),),
    ),
    "our mistake, fixed": Road(
        C, "support", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fixed", "settled", "Fixed"),),
    ),
    "our mistake, and the fix failed": Road(
        C, "support", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fix_failed", "applies", "Part of it due"),
         Step("refunded", "settled", "Refunded", "120.00")),
    ),
    "our mistake, the fix failed, and credit for a part": Road(
        C, "software_update", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fix_failed", "applies", "Part of it due"),
         Step("credited", "settled", "Credited", "90.00")),
    ),
    "our mistake, the fix failed, and the next one did not": Road(
        C, "support", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fix_failed", "applies", "Part of it due"), Step("fixed", "settled", "Fixed")),
    ),
    "our mistake, reported late": Road(
        C, "support", DONE, "studio_mistake", "03-11T15:00",
        ("refused", "Refused", ["C1c", "C1b", "C4a", "C5"]), (REFUSE,),
    ),
    "an issue with the service, refunded": Road(
        C, "online_service", DONE, "service_issue", "03-05T10:00",
        ("review", "In review", ["C1b", "C4a", "C4c"]),
        (Step("refunded", "settled", "Refunded", "50.00"),),
    ),
    "an issue with the service, fixed": Road(
        C, "software_update", DONE, "service_issue", "03-05T10:00",
        ("review", "In review", ["C1b", "C4a", "C4c"]), (Step("fixed", "settled", "Fixed"),),
    ),
    "an issue with the service, late": Road(
        C, "online_service", DONE, "service_issue", "03-11T15:00",
        ("refused", "Refused", ["C1b", "C4a", "C5"]), (REFUSE,),
    ),
    "an error of the user": Road(
        C, "support", DONE, "user_error", "03-05T10:00",
        ("refused", "Refused", ["C1d", "C5"]), (REFUSE,),
    ),
    "needs that changed": Road(
        C, "support", DONE, "changed_requirements", "03-05T10:00",
        ("refused", "Refused", ["C1d", "C5"]), (REFUSE,),
    ),
    "used after it was done": Road(
        C, "online_service", DONE, "used_after_completion", "03-05T10:00",
        ("refused", "Refused", ["C1d", "C5"]), (REFUSE,),
    ),
    "a service that is not rendered yet": Road(
        C, "support", BOUGHT, "change_of_mind", "03-02T10:00", ("review", "In review", ["C1a"]),
        (Step("refunded", "settled", "Refunded", "360.00"),),
    ),
    "a service that is rendered": Road(
        C, "support", DONE, "change_of_mind", "03-05T10:00",
        ("refused", "Refused", ["C1a", "C5"]),
        (Step("credited", "settled", "Credited", "20.00"),),
    ),
    "a download that was begun": Road(
        C, "digital_product", DONE, "change_of_mind", "03-05T10:00",
        ("refused", "Refused", ["C3", "C5"]), (REFUSE,),
    ),
    "a download that was not begun": Road(
        C, "digital_product", BOUGHT, "change_of_mind", "03-02T10:00",
        ("review", "In review", ["C3"]), (Step("refunded", "settled", "Refunded", "360.00"),),
    ),
    "a wrong bill for a subscription": Road(
        C, "subscription", [("subscribed", "03-01T15:00", {"period": "month"})], "billing_error",
        "03-05T10:00", ("review", "In review", ["C2c"]), (REFUSE,),
    ),
    "a wrong bill for a subscription, told half a year later": Road(
        C, "subscription", [*BOUGHT, ("subscribed", "03-01T15:00", {"period": "month"})],
        "billing_error", "09-05T10:00", ("review", "In review", ["C2c"]),
        (Step("refunded", "settled", "Refunded", "30.00"),),
    ),
    "an issue with a subscription": Road(
        C, "subscription", [("subscribed", "03-01T15:00", {"period": "month"})], "service_issue",
        "03-05T10:00", ("review", "In review", ["C2c"]), (Step("fixed", "settled", "Fixed"),),
    ),
    "what is left of a subscription": Road(
        C, "subscription", [("subscribed", "03-01T15:00", {"period": "month"})], "unused_portion",
        "03-05T10:00", ("refused", "Refused", ["C2b", "C5"]), (REFUSE,),
    ),
    "an exchange": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "applies", "Exchange due", answers=GOOD),
         Step("exchanged", "settled", "Exchanged")),
    ),
    "an exchange without stock": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "applies", "No stock", answers={**GOOD, "available": False}),
         Step("credited", "settled", "Credited", "360.00")),
    ),
    "an exchange without stock, for another item": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "applies", "No stock", answers={**GOOD, "available": False}),
         Step("exchanged", "settled", "Exchanged")),
    ),
    "an exchange that came back used": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "refused", "Refused", answers={**GOOD, "unused": False}), REFUSE),
    ),
    "an exchange that came back without its box": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "refused", "Refused", answers={**GOOD, "packaging": False}),
         Step("exchanged", "settled", "Exchanged")),
    ),
    "an exchange that came back incomplete": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "refused", "Refused", answers={**GOOD, "accessories": False}), REFUSE),
    ),
    "an exchange that the client gave up": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("withdrawn", "settled", "Given up", days=1)),
    ),
    "an exchange asked for late": Road(
        D, "goods", BOUGHT, "exchange", "03-16T15:00", ("refused", "Refused", ["D2", "D4a"]),
        (REFUSE,),
    ),
    "an exchange that did not come back in time": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("", "refused", "Refused", days=11), REFUSE),
    ),
    "an exchange that came back late": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "refused", "Refused", days=11), REFUSE),
    ),
    "goods that are excluded": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("refused", "Refused", ["D8"]), (REFUSE,),
        project={"final_sale": True},
    ),
    "goods that are excluded, and given nevertheless": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("refused", "Refused", ["D8"]),
        (Step("exchanged", "settled", "Exchanged"),), project={"custom_made": True},
    ),
    "money back for goods": Road(
        D, "goods", BOUGHT, "change_of_mind", "03-05T10:00", ("refused", "Refused", ["D1"]),
        (REFUSE,),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ROADS)
def test_a_road(desk: Desk, name: str) -> None:
    """From the panel to the end: each step by its button, all witnesses agreeing."""
    road = ROADS[name]
    desk.open(road)
    outcome, chip, because = road.first
    assert desk.agree(outcome, chip)["because"] == because
    for step in road.steps:
        desk.take(step)
        desk.agree(step.outcome, step.chip)
        if step.press == "rma_issued":
            slip = build(desk.studio, "rma", Choices(project=desk.project), desk.clock.now())
            assert slip.code == desk.page.detail.rma.number.text()
            assert "return" in {kind for kind, _at in desk.deadlines()}
    # A settled claim stays so, whatever goes by, until what settled it is taken back.
    desk.it_is(desk.clock.now() + 500 * 86_400)
    desk.agree("settled", road.steps[-1].chip)
    assert desk.studio.undo_label() is not None
    desk.window.deeds.undo()
    if len(road.steps) > 1:
        outcome, chip = road.steps[-2].outcome, road.steps[-2].chip
    if chip != "Awaiting return":  # which the days that went by have ended
        desk.agree(outcome, chip)
