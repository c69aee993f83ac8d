"""The three cards: which badge, headline, countdown, line and action each state gets."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import decide, parse_instant, timeline
from studio_desk.policyfiles import read_case_bytes
from studio_desk.ui.kit.views import CardView, Countdown, Line
from studio_desk.ui.present.answer import panel_text
from studio_desk.ui.present.cards import alert_strips, card_views
from studio_desk.ui.present.scene import Scene
from studio_desk.ui.present.timeline import DAY, timeline_view
from studio_desk.wording.speech import Speech
from tests.policy.making import C, amended, case_of, policy_of, shipped

NOW = "2026-03-08T13:18:00Z"
B, A = "audio-mastering-and-mixing", "alus-audio"


def fact(kind: str, at: str, **fields: Any) -> dict[str, Any]:
    return {"fact": kind, "at": at, **fields}


def scene(policy: str, kind: str, *facts: dict[str, Any], now: str = NOW, **project: Any) -> Scene:
    document = {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": policy,
        "client": {"name": "Ana"},
        "project": {"title": "Night Drive EP", "kind": kind, "currency": "USD", **project},
        "facts": [{"id": f"f{n}", **fact} for n, fact in enumerate(facts, start=1)],
    }
    case, found = read_case_bytes(json.dumps(document).encode(), Path())
    at = parse_instant(now)
    return Scene(case, found, timeline(case, found), decide(case, found, at), Speech(case.zone, at))


BOUGHT = fact("purchased", "2026-03-01T15:00:00Z")
STARTED = fact("started", "2026-03-02T15:00:00Z")
SENT = fact("delivered", "2026-03-05T18:30:00Z")
ITEM = {"song": "Glass", "element": "bass", "aspect": "level", "change": "+1.5 dB"}
ASKED = fact("requested", "2026-03-06T14:00:00Z", items=[ITEM])
REVISED = fact("revised", "2026-03-07T17:00:00Z", request="f4")


def lines(card: CardView) -> list[str]:
    return [f"{line.strong} {line.text}".strip() for line in card.lines]


def test_follow_ups_count_down_to_the_deadline() -> None:
    """The picture's own case: free follow-ups, the deadline in words, what comes after it."""
    revision, refund, files = card_views(scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED))
    assert (revision.badge, revision.role, revision.tinted) == ("Free", "free", True)
    assert revision.countdown == Countdown(parse_instant("2026-03-10T17:30:00Z"))
    assert revision.strong_line == "until Tue 10 Mar, 13:30"
    assert lines(revision) == [
        "Follow-ups only: a new item is charged. Then billable, from $20 per song."
    ]
    assert [clause.number for clause in revision.clauses] == ["B4a", "B4c", "B6a"]
    assert revision.accessible == (
        "Revision: free, follow-ups only, until Tuesday 10 March 13:30. Clauses B4a, B4c, B6a."
    )
    assert (refund.badge, refund.headline) == ("Credit only", "No refund. Credit if asked.")
    assert (files.badge, files.headline) == ("In care", "until Tue 10 Mar, 13:30")
    assert lines(files) == ["Then a courtesy to\nTue 7 Apr, 13:30."]
    assert [clause.number for clause in files.clauses] == ["B5b", "B5a"]


def test_in_hand_counts_since_the_request() -> None:
    """A revision in hand counts up, and warns that more is billable now."""
    revision = card_views(scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED))[0]
    assert (revision.badge, revision.role) == ("In hand", "info")
    assert revision.countdown == Countdown(parse_instant(ASKED["at"]), "since")
    assert lines(revision) == ["Billable if more is asked now, from $20 per song."]
    assert revision.action is not None
    assert revision.action.id == "record:revised"


def test_in_hand_under_rounds_says_what_is_left() -> None:
    """Where rounds are counted, a request in hand does not make more billable by itself."""
    package = {"free_rounds": 2}
    revision = card_views(scene(A, "mixing", BOUGHT, STARTED, SENT, ASKED, package=package))[0]
    assert revision.badge == "In hand"
    assert lines(revision) == ["1 free round left beside it."]


@pytest.mark.parametrize(
    ("policy", "kind", "facts", "project", "badge", "headline"),
    [
        (B, "mixing", [BOUGHT], {}, "Not delivered", "Nothing delivered yet"),
        (A, "mixing", [BOUGHT], {}, "Not delivered", "Nothing delivered yet"),
        (A, "mixing", [BOUGHT, SENT], {}, "Free", "1 round left, no deadline"),
        (
            B,
            "mastering",
            [fact("delivered", "2026-02-20T12:00:00Z")],
            {},
            "Billable",
            "from $10.00 per song",
        ),
        (
            A,
            "mixing",
            [BOUGHT, STARTED, SENT, ASKED, REVISED],
            {"package": {"extra_round_fee": "35.00"}},
            "Billable",
            "$35.00 per round",
        ),
        (
            A,
            "mixing",
            [BOUGHT, STARTED, SENT, ASKED, REVISED],
            {},
            "Closed",
            "The free round is used",
        ),
        (
            A,
            "mixing",
            [BOUGHT, SENT],
            {"package": {"free_rounds": 0}},
            "Closed",
            "The package has no free round",
        ),
        (
            B,
            "mixing",
            [SENT, fact("purged", "2026-03-06T00:00:00Z")],
            {},
            "Closed",
            "Session files are purged",
        ),
        (
            B,
            "mixing",
            [SENT, fact("cancelled", "2026-03-06T00:00:00Z")],
            {},
            "Closed",
            "The order is cancelled",
        ),
        (
            B,
            "mixing",
            [
                fact("paid", "2026-03-01T00:00:00Z", amount="10.00"),
                SENT,
                fact("refunded", "2026-03-06T00:00:00Z", amount="10.00"),
            ],
            {},
            "Closed",
            "Refunded in full",
        ),
        (A, "sample_pack", [BOUGHT], {}, "Closed", "No revisions for this kind of work"),
        (A, "goods", [BOUGHT], {}, "Closed", "Not covered by this policy"),
        (
            A,
            "mastering",
            [SENT, fact("charged_back", "2026-03-06T00:00:00Z", amount="300.00")],
            {},
            "Closed, dispute",
            "Chargeback, no contact first",
        ),
        (
            A,
            "mastering",
            [
                SENT,
                fact("contacted", "2026-03-05T20:00:00Z"),
                fact("charged_back", "2026-03-06T00:00:00Z"),
            ],
            {},
            "Closed, dispute",
            "A chargeback is open",
        ),
    ],
)
def test_the_first_card_in_every_state(
    policy: str,
    kind: str,
    facts: list[dict[str, Any]],
    project: dict[str, Any],
    badge: str,
    headline: str,
) -> None:
    """Each revision standing has its badge, a headline in words, and at least one clause."""
    card = card_views(scene(policy, kind, *facts, **project))[0]
    assert (card.badge, card.headline) == (badge, headline)
    assert card.clauses
    assert all(clause.statement for clause in card.clauses)


def claim(ground: str, at: str = "2026-03-03T15:00:00Z", **fields: Any) -> dict[str, Any]:
    return fact("claimed", at, ground=ground, **fields)


PAID = fact("paid", "2026-03-02T16:06:00Z", amount="360.00")
AGAIN = fact("paid", "2026-03-02T16:09:00Z", amount="360.00")


def test_a_payment_made_twice() -> None:
    """The strip names both payments; the claim applies, with the amount and the way to settle."""
    here = scene(A, "mixing", BOUGHT, PAID, AGAIN, claim("duplicate_payment"), price="360.00")
    refund = card_views(here)[1]
    assert (refund.badge, refund.headline) == ("Refund applies", "$360.00, paid twice")
    assert refund.strong_line == "Claimed Tue 3 Mar, in time"
    assert refund.action is not None
    assert refund.action.id == "record:refunded"
    (strip,) = alert_strips(here)
    assert strip.text == "$360.00 came in Mon 2 Mar, 11:06, and again Mon 2 Mar, 11:09."


@pytest.mark.parametrize(
    ("policy", "kind", "facts", "badge", "headline"),
    [
        (A, "mixing", [BOUGHT, SENT], "No refund", "No exception applies"),
        (A, "mixing", [BOUGHT], "Review", "Not barred yet"),
        (A, "goods", [BOUGHT], "Review", "Not covered by this policy"),
        (
            A,
            "mixing",
            [BOUGHT, claim("payment_error")],
            "Evidence missing",
            "Payment fault, unproven",
        ),
        (
            A,
            "vst_testing",
            [BOUGHT, claim("cannot_complete")],
            "Evidence missing",
            "Work cannot be completed, unproven",
        ),
        ("online-services", "support", [BOUGHT, STARTED], "Review", "Two clauses disagree"),
        (
            "online-services",
            "support",
            [SENT, claim("service_issue", "2026-03-07T00:00:00Z")],
            "In review",
            "Service issue, reported",
        ),
        (
            "online-services",
            "support",
            [SENT, claim("studio_mistake", "2026-03-07T00:00:00Z")],
            "Fix it first",
            "Our mistake",
        ),
        (
            B,
            "mixing",
            [SENT, claim("other", "2026-03-07T00:00:00Z")],
            "Credit due",
            "Another reason",
        ),
    ],
)
def test_the_refund_card_in_every_state(
    policy: str, kind: str, facts: list[dict[str, Any]], badge: str, headline: str
) -> None:
    """The claim that wants the owner's eye leads; else what holds in general."""
    card = card_views(scene(policy, kind, *facts))[1]
    assert (card.badge, card.headline) == (badge, headline)
    assert card.clauses


def test_what_can_still_be_claimed_is_said() -> None:
    """A barred refund names the exceptions still open and until when."""
    card = card_views(scene(A, "mixing", BOUGHT, SENT))[1]
    assert "Still claimable: duplicate payment, until today, 23:59" in lines(card)


HELD = fact("held", "2026-03-06T00:00:00Z", why="client asked")


@pytest.mark.parametrize(
    ("policy", "kind", "facts", "badge", "headline"),
    [
        (B, "mixing", [BOUGHT], "Nothing yet", "No files yet"),
        (B, "mixing", [STARTED], "In care", "while the project is open"),
        (
            B,
            "mixing",
            [fact("delivered", "2026-02-20T12:00:00Z")],
            "Courtesy",
            "to Wed 25 Mar, 07:00",
        ),
        (
            B,
            "mixing",
            [fact("delivered", "2025-12-20T12:00:00Z")],
            "Purgeable",
            "since Thu 22 Jan, 07:00",
        ),
        (
            B,
            "mixing",
            [fact("delivered", "2020-12-20T12:00:00Z")],
            "Overdue",
            "since Thu 25 Dec 2025, 07:00",
        ),
        (
            B,
            "mixing",
            [SENT, fact("purged", "2026-03-06T14:00:00Z")],
            "Purged",
            "Fri 6 Mar, 09:00",
        ),
        (A, "mixing", [SENT], "No promise", "The policy says nothing"),
        (B, "mixing", [SENT, HELD], "Held", "Must not be purged"),
        (
            A,
            "mixing",
            [SENT, fact("charged_back", "2026-03-06T14:00:00Z")],
            "Held",
            "Must not be purged",
        ),
    ],
)
def test_the_files_card_in_every_state(
    policy: str, kind: str, facts: list[dict[str, Any]], badge: str, headline: str
) -> None:
    """Each retention standing has its badge and its date; a hold wins over all of them."""
    card = card_views(scene(policy, kind, *facts))[2]
    assert (card.badge, card.headline) == (badge, headline)


WANTED = claim("exchange")
RMA = fact("rma_issued", "2026-03-04T00:00:00Z", claim="f2", number="RMA-2026-0007")
BACK = fact("returned", "2026-03-05T00:00:00Z", claim="f2")


def inspected(**answers: bool) -> dict[str, Any]:
    all_well = {"unused": True, "packaging": True, "accessories": True, "available": True}
    return fact("inspected", "2026-03-06T00:00:00Z", claim="f2", **(all_well | answers))


@pytest.mark.parametrize(
    ("facts", "project", "badge", "headline"),
    [
        ([], {}, "Open", "Starts with the purchase"),
        ([BOUGHT], {}, "Open", ""),
        ([fact("purchased", "2026-02-01T15:00:00Z")], {}, "Expired", "No longer possible"),
        ([BOUGHT], {"final_sale": True}, "Excluded", "Not exchangeable"),
        ([BOUGHT, WANTED], {}, "RMA due", "Give out an RMA number"),
        ([BOUGHT, WANTED, RMA], {}, "Awaiting return", "RMA-2026-0007"),
        ([BOUGHT, WANTED, RMA, BACK], {}, "Inspect", "Inspect what came back"),
        ([BOUGHT, WANTED, RMA, BACK, inspected()], {}, "Exchange due", "Hand over the replacement"),
        (
            [BOUGHT, WANTED, RMA, BACK, inspected(available=False)],
            {},
            "No stock",
            "Another item, or store credit",
        ),
        (
            [BOUGHT, WANTED, RMA, BACK, inspected(unused=False)],
            {},
            "Refused",
            "Refused at inspection",
        ),
        (
            [BOUGHT, WANTED, fact("exchanged", "2026-03-07T00:00:00Z", claim="f2")],
            {},
            "Settled",
            "Settled",
        ),
    ],
)
def test_goods_show_their_exchange_instead(
    facts: list[dict[str, Any]], project: dict[str, Any], badge: str, headline: str
) -> None:
    """Goods have an exchange card in place of the revision card, one state for each stage."""
    card = card_views(scene("alustoora", "goods", *facts, **project))[0]
    assert (card.question, card.badge, card.headline) == ("Exchange", badge, headline)


@pytest.mark.parametrize(
    ("facts", "badge", "strong"),
    [
        ([], "Active", "next charge Thu 12 Mar, 11:00"),
        ([fact("cancelled", "2026-03-01T15:00:00Z")], "Ending", "access until Thu 12 Mar, 10:59"),
        ([fact("cancelled", "2026-02-20T15:00:00Z")], "Ending", "access until Thu 12 Mar, 10:59"),
        ([fact("cancelled", "2026-01-20T15:00:00Z")], "Ended", ""),
    ],
)
def test_subscriptions_show_their_billing_instead(
    facts: list[dict[str, Any]], badge: str, strong: str
) -> None:
    """Subscriptions count to the next charge, or to the end of access once cancelled."""
    begun = fact("subscribed", "2026-01-12T16:00:00Z", period="month")
    card = card_views(scene("online-services", "subscription", begun, *facts))[0]
    assert (card.question, card.badge, card.strong_line) == ("Subscription", badge, strong)


def test_the_timeline_reads_the_same_spans() -> None:
    """Lanes are the spans of the verdict: equal neighbours drawn as one, from the first fact on."""
    here = scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED)
    view = timeline_view(here)
    revision, refund, files = view.lanes
    assert [span.label for span in revision.spans][:5] == [
        "Not delivered",
        "Free",
        "In hand",
        "Free",
        "Billable · from $20 per song",
    ]
    assert [span.label for span in refund.spans] == ["Credit only"]
    assert files.spans[0].start == parse_instant(STARTED["at"])
    assert revision.spans[3].tail == "follow-ups"
    assert view.end - view.start >= 14 * DAY - 3600  # one of the 14 days has 23 hours
    assert view.end >= parse_instant("2026-03-10T17:30:01Z") + 4 * DAY - 1
    assert [mark.id for mark in view.marks] == ["f1", "f2", "f3", "f4", "f5"]


def test_the_panel_as_text() -> None:
    """The whole verdict copies as plain lines."""
    here = scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED)
    text = panel_text(here, card_views(here)).splitlines()
    assert text[0] == "Night Drive EP: Ana, Mixing (Audio Mastering and Mixing, 2011-04-30)"
    assert len(text) == 5


def test_a_span_ends_where_the_next_begins() -> None:
    """Lanes are half open: a deadline's last second is in its span, the next second in the next."""
    view = timeline_view(scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED))
    for lane in view.lanes:
        for span, after in itertools.pairwise(lane.spans):
            assert span.end == after.start
    free = view.lanes[0].spans[3]
    deadline = parse_instant("2026-03-10T17:30:00Z")
    assert free.end == deadline + 1
    assert free.tooltip.endswith("to Tue 10 Mar, 13:30")


def test_a_short_range_is_whole_days() -> None:
    """The picture's range: from the midnight of the first fact to four days after the deadline."""
    view = timeline_view(scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED))
    assert view.start == parse_instant("2026-03-01T05:00:00Z")
    assert view.end == parse_instant("2026-03-15T04:00:00Z")


def test_compact_cards_have_shorter_words() -> None:
    """Where there is little room the cards say what the smallest picture says."""
    revision, refund, files = card_views(scene(B, "mixing", BOUGHT, STARTED, SENT, ASKED, REVISED))
    assert revision.short_lines == (Line("Follow-ups only. Then billable, from $20 per song."),)
    assert refund.short_badge == "Credit"
    assert refund.short_lines == (Line("You set the amount."),)
    assert files.short_lines == (Line("Then a courtesy until 7 Apr."),)


def test_the_card_of_a_claim_quotes_the_version_that_judged_it() -> None:
    """A version that followed may not have the clause any more (pin 40)."""
    policy = policy_of(shipped(C), amended(C, "2026-03-05", {'number = "C1c"': 'number = "C8"'}))
    case = case_of(
        policy,
        "support",
        ("delivered", "03-01"),
        ("claimed", "03-02", {"ground": "studio_mistake"}),
        ("delivered", "03-06"),
    )
    at = parse_instant("2026-03-07T00:00:00Z")
    spans = timeline(case, policy)
    shown = Scene(case, policy, spans, decide(case, policy, at), Speech(case.zone, at))
    assert shown.verdict.version == "2026-03-05"
    assert "C1c" in [clause.number for card in card_views(shown) for clause in card.clauses]


def test_the_card_of_an_exchange_under_way_is_not_that_of_another() -> None:
    """Of two claims the later one is declined: the card tells of the other, which goes on."""
    asked = {"ground": "exchange"}
    shown = scene(
        "alustoora",
        "goods",
        fact("purchased", "2026-03-01T15:00:00Z"),
        fact("claimed", "2026-03-02T15:00:00Z", **asked),
        fact("claimed", "2026-03-03T15:00:00Z", **asked),
        fact("declined", "2026-03-04T15:00:00Z", claim="f3"),
        fact("rma_issued", "2026-03-05T15:00:00Z", claim="f2", number="RMA-0007"),
    )
    assert card_views(shown)[0].copies == "RMA-0007"
