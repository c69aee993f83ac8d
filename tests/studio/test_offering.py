"""Which facts a form offers: the likely ones, the rest under "more", the impossible ones never."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from studio_desk.policy import KINDS_OF_FACT, Case, format_instant, parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.studio import Studio
from studio_desk.studio.offering import offered
from tests.strategies import cases

A, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"
NOW = parse_instant("2026-03-08T00:00:00Z")
DAY = 86_400


def fact(kind: str, days: float, **fields: Any) -> dict[str, Any]:
    return {"fact": kind, "at": format_instant(NOW - int(days * DAY)), **fields}


SOLD, SENT = fact("purchased", 9), fact("delivered", 3)
ITEMS = [{"song": "a"}]
ASKED = fact("requested", 2, id="r", items=ITEMS)
RETURN = fact("claimed", 2, id="c", ground="exchange")
PAID = fact("paid", 9, amount="10.00")
CASES: dict[str, tuple[str, str, list[dict[str, Any]], set[str], set[str]]] = {
    # policy, kind, facts, must be likely, must not be offered at all
    "nothing yet": (
        B, "mixing", [], {"purchased", "paid", "started", "delivered"},
        {"revised", "fixed", "declined", "evidence", "rma_issued", "restored", "released",
         "chargeback_closed"},
    ),
    "sent": (B, "mixing", [SOLD, PAID, SENT], {"requested", "delivered", "approved"}, {"revised"}),
    "asked": (B, "mixing", [SOLD, SENT, ASKED], {"revised", "requested", "charged"}, set()),
    "answered": (
        B, "mixing", [SOLD, SENT, ASKED, fact("revised", 1, request="r")], {"requested"},
        {"revised"},
    ),
    "purgeable": (B, "mixing", [SOLD, fact("delivered", 60)], {"purged", "charged"}, {"restored"}),
    "purged": (
        B, "mixing", [SOLD, fact("delivered", 60), fact("purged", 1)], {"restored"}, set(),
    ),
    "held": (
        B, "mixing", [SOLD, fact("delivered", 60), fact("held", 1, why="x")], {"released"}, set(),
    ),
    "chargeback": (A, "mixing", [SOLD, fact("charged_back", 1)], {"chargeback_closed"}, set()),
    "evidence missing": (
        A, "mixing", [fact("purchased", 2), fact("claimed", 1, ground="duplicate_payment")],
        {"evidence", "declined"}, {"rma_issued"},
    ),
    "credit": (
        B, "mixing", [SENT, fact("claimed", 1, ground="other")], {"credited", "declined"}, set(),
    ),
    "fix": (
        C, "support", [SENT, fact("claimed", 1, ground="studio_mistake")],
        {"fixed", "fix_failed", "declined"}, set(),
    ),
    "exchange asked": (D, "goods", [SOLD, RETURN], {"rma_issued"}, {"revised"}),
    "goods under way": (
        D, "goods", [SOLD, RETURN, fact("rma_issued", 1, claim="c", number="1")], {"returned"},
        set(),
    ),
    "goods back": (
        D, "goods", [SOLD, RETURN, fact("returned", 1, claim="c")], {"inspected"}, set(),
    ),
    "paid twice": (
        A, "mixing", [SOLD, fact("paid", 2, amount="400.00"), fact("paid", 1, amount="400.00")],
        {"refunded"}, set(),
    ),
    "subscription": (C, "subscription", [SOLD], {"subscribed"}, set()),
    "subscribed": (
        C, "subscription", [SOLD, fact("subscribed", 2, period="month")], {"cancelled"}, set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_offered(studio: Studio, name: str) -> None:
    """Likely, and left out; the two lists share nothing."""
    policy, kind, facts, wanted, impossible = CASES[name]
    project, _ = studio.add_project(kind=kind, policy=policy, price="400.00", facts=facts)
    likely, other = studio.offered(project, NOW)
    assert wanted <= set(likely)
    assert impossible & {*likely, *other} == set()
    assert not set(likely) & set(other)
    assert "purchased" in likely or any(fact["fact"] == "purchased" for fact in facts)


def test_what_leads_is_what_comes_next(studio: Studio) -> None:
    """A request, a delivery, a payment once something was sent; an order only where nothing
    happened yet, and not because it was never noted.
    """
    for facts, first in (
        ([], ("purchased", "started", "delivered")),
        ([SENT], ("requested", "delivered", "paid")),
        ([SOLD, PAID, SENT], ("requested", "delivered", "paid")),
        ([SOLD, SENT, ASKED], ("revised", "requested", "charged")),
    ):
        project, _ = studio.add_project(kind="mixing", policy=B, facts=facts)
        likely, _ = studio.offered(project, NOW)
        assert likely[:3] == first
        assert ("purchased" in likely) == (SOLD not in facts)


def test_a_cancelled_order_offers_only_what_settles(studio: Studio) -> None:
    """After the end nothing new is likely."""
    facts = [SOLD, fact("cancelled", 1)]
    project, _ = studio.add_project(kind="mixing", policy=B, facts=facts)
    assert studio.offered(project, NOW)[0] == ()


def test_later_facts_do_not_count(studio: Studio) -> None:
    """What is offered for an earlier instant looks only at what was there then."""
    project, _ = studio.add_project(kind="mixing", policy=B, facts=[SOLD, SENT, ASKED])
    likely, other = studio.offered(project, NOW - 5 * DAY)
    assert "revised" not in {*likely, *other}
    assert "delivered" in likely


@given(given_case=cases())
def test_every_kind_is_offered_or_impossible(given_case: Case) -> None:
    """On random histories nothing is offered twice, and only known kinds are."""
    policy = built_in_catalogue()[given_case.policy.name]
    for at in (NOW, *(fact.at for fact in given_case.facts)):
        likely, other = offered(given_case, policy, at)
        assert len({*likely, *other}) == len(likely) + len(other)
        assert {*likely, *other} <= set(KINDS_OF_FACT)
        assert {"paid", "contacted", "claimed", "requested"} <= {*likely, *other}
