"""What one glance at a project says, and where in the list that puts it."""

from __future__ import annotations

from typing import Any

import pytest

from studio_desk.policy import format_instant, parse_instant
from studio_desk.studio import Studio

A, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"
NOW = parse_instant("2026-03-08T00:00:00Z")
DAY = 86_400
Told = tuple[Any, ...]


def fact(kind: str, days: float, **fields: Any) -> dict[str, Any]:
    """A fact that many days ago."""
    return {"fact": kind, "at": format_instant(NOW - int(days * DAY)), **fields}


ITEMS = [{"song": "a"}]
SOLD = fact("purchased", 9)
SENT = fact("delivered", 3)
ASKED = fact("claimed", 2, id="c", ground="exchange")
NUMBER = fact("rma_issued", 1.9, claim="c", number="R-1")
BACK = fact("returned", 1, claim="c")
GOOD = {"claim": "c", "unused": True, "packaging": True, "accessories": True, "available": True}
CASES: dict[str, tuple[str, str, list[dict[str, Any]], Told]] = {
    "nothing yet": (A, "mixing", [], ("not_delivered", "open", None)),
    "free": (B, "mixing", [SENT], ("free", "closing_soon", NOW + 2 * DAY)),
    "free without a deadline": (A, "mixing", [SENT], ("free", "open", None)),
    "in hand": (
        B, "mixing",
        [SENT, fact("requested", 2, items=ITEMS), fact("requested", 1, items=ITEMS)],
        ("in_hand", "needs_you", NOW - 2 * DAY),
    ),
    "a closed request is not in hand": (
        A, "mixing",
        [fact("requested", 4, items=[{"song": "a"}]), SENT], ("free", "open", None),
    ),
    "billable": (B, "mixing", [fact("delivered", 10)], ("billable", "finished", None)),
    "files overdue": (
        B, "mixing", [fact("delivered", 3000)], ("files_overdue", "needs_you", "since"),
    ),
    "held files are not overdue": (
        B, "mixing", [fact("delivered", 3000), fact("held", 1, why="x")],
        ("billable", "finished", None),
    ),
    "purged": (
        B, "mixing", [fact("delivered", 30), fact("purged", 1)], ("purged", "finished", NOW - DAY),
    ),
    "paid twice": (
        A, "mixing", [SOLD, fact("paid", 9, amount="400.00"), fact("paid", 8, amount="400.00")],
        ("paid_twice", "needs_you", NOW - 8 * DAY),
    ),
    "chargeback": (
        B, "mixing", [SENT, fact("charged_back", 1)], ("chargeback", "needs_you", NOW - DAY),
    ),
    "chargeback over": (
        B, "mixing", [SENT, fact("charged_back", 1), fact("chargeback_closed", 0.5)],
        ("free", "closing_soon", NOW + 2 * DAY),
    ),
    "evidence missing": (
        A, "mixing", [fact("purchased", 2), fact("claimed", 1, ground="duplicate_payment")],
        ("evidence_missing", "needs_you", NOW - DAY),
    ),
    "a claim in review": (
        C, "support", [SENT, fact("claimed", 1, ground="service_issue")],
        ("claim_in_review", "needs_you", NOW - DAY),
    ),
    "a refund applies": (
        B, "mixing", [SENT, fact("claimed", 1, ground="other")],
        ("refund_applies", "needs_you", NOW - DAY),
    ),
    "a refused claim asks nothing": (
        D, "goods", [SOLD, fact("claimed", 1, ground="other")],
        ("exchangeable", "closing_soon", "deadline"),
    ),
    "a settled claim asks nothing": (
        B, "mixing",
        [SENT, fact("claimed", 1, id="c", ground="other"), fact("declined", 0.5, claim="c")],
        ("free", "closing_soon", NOW + 2 * DAY),
    ),
    "not covered": (D, "mixing", [], ("not_covered", "needs_you", None)),
    "exchange: number due": (
        D, "goods", [SOLD, ASKED], ("rma_due", "needs_you", NOW - 2 * DAY),
    ),
    "exchange: return due": (
        D, "goods", [SOLD, ASKED, NUMBER], ("return_due", "closing_soon", "deadline"),
    ),
    "exchange: inspection due": (
        D, "goods", [SOLD, ASKED, NUMBER, BACK], ("inspection_due", "needs_you", NOW - 2 * DAY),
    ),
    "exchange due": (
        D, "goods", [SOLD, ASKED, NUMBER, BACK, fact("inspected", 0.5, **GOOD)],
        ("exchange_due", "needs_you", NOW - 2 * DAY),
    ),
    "exchange settled": (
        D, "goods", [SOLD, ASKED, fact("exchanged", 0.2, claim="c")],
        ("exchange_settled", "finished", None),
    ),
    "exchange no more": (D, "goods", [fact("purchased", 30)], ("no_exchange", "finished", None)),
    "subscribed": (
        C, "subscription", [fact("subscribed", 5, period="year")],
        ("subscribed", "open", "deadline"),
    ),
    "ending": (
        C, "subscription", [fact("subscribed", 25, period="month"), fact("cancelled", 1)],
        ("ending", "closing_soon", "deadline"),
    ),
    "ended": (
        C, "subscription", [fact("subscribed", 70, period="month"), fact("cancelled", 60)],
        ("ended", "finished", "since"),
    ),
    "a service under way": (C, "support", [fact("started", 1)], ("not_delivered", "open", None)),
    "a service done": (C, "support", [fact("delivered", 30)], ("closed", "finished", None)),
    "cancelled": (
        C, "support", [SOLD, fact("cancelled", 1)], ("closed", "finished", None),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_chip(studio: Studio, name: str) -> None:
    """The word, the group, and the instant that goes with it: a deadline ahead or a beginning."""
    policy, kind, facts, (chip, group, at) = CASES[name]
    project, _ = studio.add_project(
        kind=kind, policy=policy, zone="UTC", price="400.00", currency="USD", facts=facts
    )
    standing = studio.project(project).standing
    assert (standing.chip, standing.group) == (chip, group)
    match at:
        case "deadline":
            assert standing.chip_at is not None
            assert standing.chip_at > NOW
        case "since":
            assert standing.chip_at is not None
            assert standing.chip_at <= NOW
        case _:
            assert standing.chip_at == at


def test_every_chip_is_shown_to_be_reached() -> None:
    """The vocabulary has no word that nothing leads to, but for the plain closed one."""
    from studio_desk.store.vocabulary import CHIPS, GROUPS

    assert {told[0] for *_, told in CASES.values()} == set(CHIPS)
    assert {told[1] for *_, told in CASES.values()} == set(GROUPS)


def test_amounts_go_with_the_chip(studio: Studio) -> None:
    """Paid twice and billable say how much."""
    facts = [SOLD, fact("paid", 9, amount="400.00"), fact("paid", 8, amount="400.00")]
    one, _ = studio.add_project(kind="mixing", policy=A, price="400.00", facts=facts)
    two, _ = studio.add_project(kind="mixing", policy=B, facts=[fact("delivered", 10)])
    assert studio.project(one).standing.chip_minor == 40000
    assert studio.project(two).standing.chip_minor == 2000


def test_files_overdue_since_the_last_promise_ended(studio: Studio) -> None:
    """Five years after completion and one second, though a hold came in between."""
    sent = fact("delivered", 3000)
    hold = [fact("held", 900, why="x"), fact("released", 800)]
    project, _ = studio.add_project(kind="mixing", policy=B, facts=[sent, *hold])
    since = studio.project(project).standing.chip_at
    overdue = [
        span for span in studio.spans_of(project) if span.verdict.retention.standing == "overdue"
    ]
    assert since == overdue[0].begin
    assert len(overdue) > 1
