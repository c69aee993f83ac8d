"""Amendments: which version governs, when a new one begins, and what it leaves alone.

The settings are those of the list in ``golden/README.md``; versions are made here, in words
changed from the shipped policies.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from studio_desk.policy import (
    BadInput,
    Case,
    Policy,
    assemble,
    parse_instant,
    parse_version,
    timeline,
)
from tests.policy.making import BOOK, A, B, C, amended, case_of, policy_of, shipped, verdict

FIRST_A, SECOND_A = "2026-01-01", "2026-03-01"
SECOND_B = "2026-03-08"
FIVE = 'amount = 5, unit = "days"'
ITEM = {"items": [{"song": "Glass", "element": "bass", "change": "+1 dB"}]}


@pytest.fixture(scope="module")
def at_purchase() -> Policy:
    return policy_of(amended(A, FIRST_A), amended(A, SECOND_A, {"free = 1": "free = 2"}))


@pytest.fixture(scope="module")
def at_service() -> Policy:
    return policy_of(shipped(C), amended(C, "2026-03-01", {"amount = 7": "amount = 14"}))


def immediate(**changes: str) -> Policy:
    """The policy with a second version of 8 March, its first window or its floor changed."""
    named = {"days": (FIVE, 'amount = {}, unit = "days"'), "floor": ('"20.00"', '"{}"')}
    words = {named[key][0]: named[key][1].format(value) for key, value in changes.items()}
    return policy_of(shipped(B), amended(B, SECOND_B, words))


def rounds(case: Case, policy: Policy, at: str) -> tuple[str, int]:
    found = verdict(case, policy, at)
    return found["policy"]["version"], found["revision"]["rounds_left"]


def test_the_version_in_force_when_bought_governs_for_good(at_purchase: Policy) -> None:
    """A purchase in the last second of the old version stays under it (list 1, 2)."""
    old = case_of(at_purchase, "mixing", ("purchased", "02-28 23:59:59"), ("delivered", "03-02"))
    new = case_of(at_purchase, "mixing", ("purchased", "03-01 00:00:00"), ("delivered", "03-02"))
    assert rounds(old, at_purchase, "03-05") == (FIRST_A, 1)
    assert rounds(new, at_purchase, "03-05") == (SECOND_A, 2)


def test_before_a_purchase_the_version_in_force_answers(at_purchase: Policy) -> None:
    """Without a purchase the timeline breaks where the new version begins (list 3, 5)."""
    case = case_of(at_purchase, "mixing")
    assert rounds(case, at_purchase, "02-28 23:59:59") == (FIRST_A, 1)
    assert rounds(case, at_purchase, "03-01 00:00:00") == (SECOND_A, 2)
    assert rounds(case, at_purchase, "2025-06-01T00:00:00Z") == (FIRST_A, 1)
    spans = timeline(case, at_purchase)
    assert [span.verdict.version for span in spans] == [FIRST_A, SECOND_A]


def test_a_first_payment_stands_for_the_purchase(at_purchase: Policy) -> None:
    """Where no order was entered, the first payment fixes the version (pin 25)."""
    case = case_of(
        at_purchase, "mixing", ("paid", "02-28", {"amount": "1"}), ("delivered", "03-02")
    )
    assert rounds(case, at_purchase, "03-05") == (FIRST_A, 1)


@pytest.mark.parametrize(
    ("bought", "version"), [("03-01 04:59:59", FIRST_A), ("03-01 05:00:00", SECOND_A)]
)
def test_a_version_begins_at_local_midnight(at_purchase: Policy, bought: str, version: str) -> None:
    """In New York the first of March begins five hours after that of UTC (list 4)."""
    zone = "America/New_York"
    case = case_of(at_purchase, "mixing", ("purchased", bought), zone=zone)
    assert rounds(case, at_purchase, "03-05")[0] == version


@pytest.mark.parametrize(
    ("delivered", "version", "last"),
    [
        ("02-28 23:59:59", "undated", "2026-03-07T23:59:59Z"),
        ("03-01 00:00:00", "2026-03-01", "2026-03-15T23:59:59Z"),
    ],
)
def test_the_version_of_the_service_governs(
    at_service: Policy, delivered: str, version: str, last: str
) -> None:
    """Issues are reported within the days of the version in force at the service (list 6, 7)."""
    facts = [("purchased", "02-10"), ("delivered", delivered)]
    case = case_of(at_service, "support", *facts)
    found = verdict(case, at_service, "03-05")
    assert found["policy"]["version"] == version
    assert {opening["until"] for opening in found["refund"]["open"]} == {last}


def test_before_a_service_the_version_in_force_answers(at_service: Policy) -> None:
    """Ordered but not delivered: the version of the instant asked about (list 8)."""
    case = case_of(at_service, "support", ("purchased", "02-10"))
    assert verdict(case, at_service, "02-28 23:59:59")["policy"]["version"] == "undated"
    assert verdict(case, at_service, "03-01 00:00:00")["policy"]["version"] == "2026-03-01"


@pytest.mark.parametrize(
    ("at", "version"),
    [
        ("03-01 00:00:00", "undated"),
        ("03-15 09:59:59", "undated"),
        ("03-15 10:00:00", "2026-03-01"),
    ],
)
def test_a_billing_cycle_ends_under_its_own_version(
    at_service: Policy, at: str, version: str
) -> None:
    """A subscription takes the new version with its next cycle (list 9)."""
    case = case_of(
        at_service, "subscription", ("subscribed", "01-15 10:00:00", {"period": "month"})
    )
    assert verdict(case, at_service, at)["policy"]["version"] == version
    breaks = [span.begin for span in timeline(case, at_service)]
    assert len(breaks) == len(set(breaks)) > 100


def test_an_ended_subscription_keeps_the_version_of_its_last_cycle(at_service: Policy) -> None:
    """After the end no new version takes over what was served before."""
    facts = [("subscribed", "01-15 10:00:00", {"period": "month"}), ("cancelled", "02-20")]
    case = case_of(at_service, "subscription", *facts)
    assert verdict(case, at_service, "2027-01-01T00:00:00Z")["policy"]["version"] == "undated"


@pytest.mark.parametrize("covered_first", [True, False])
def test_a_cycle_keeps_its_version_where_another_does_not_cover_subscriptions(
    covered_first: bool,
) -> None:
    """A version that takes subscriptions out, or in, holds from the next cycle on (C6)."""
    text = re.sub(
        r'\[\[clause\]\]\nnumber = "C2[a-d]"\n(?:.+\n)+\n?',
        "",
        amended(C, "2026-03-01", {'"subscription", ': ""}),
    )
    if covered_first:
        policy = policy_of(shipped(C), text)
    else:
        policy = policy_of(
            text.replace("effective = 2026-03-01\n", ""), amended(C, "2026-03-01", {})
        )
    case = case_of(policy, "subscription", ("subscribed", "02-15 10:00:00", {"period": "month"}))
    spans = timeline(case, policy)
    for at in ("03-01 00:00:00", "03-15 09:59:59", "03-15 10:00:00"):
        found = verdict(case, policy, at)
        new = at.endswith("10:00:00")
        assert found["policy"]["version"] == ("2026-03-01" if new else "undated")
        assert (found["subscription"] is not None) is (covered_first is not new)
        instant = parse_instant(found["at"])
        span = next(span for span in spans if span.end is None or instant <= span.end)
        assert span.verdict.version == found["policy"]["version"]
        openings = [opening["until"] for opening in found["refund"]["open"]]
        if covered_first:  # what can be claimed of the subscription ends with its last cycle
            assert openings == ([] if new else ["2026-03-15T09:59:59Z"] * 2)


def revision(policy: Policy, delivered: str, at: str) -> dict[str, Any]:
    case = case_of(policy, "mixing", ("delivered", delivered))
    found = verdict(case, policy, at)["revision"]
    assert isinstance(found, dict)
    return found


def test_known_later_versions_count_in_until_and_next() -> None:
    """Asked before the change, the deadline is already that of the coming version (list 10)."""
    found = revision(immediate(days="3"), "03-07", "03-07")
    assert found["until"] == "2026-03-10T12:00:00Z"
    assert found["next"] == {"standing": "billable", "at": "2026-03-10T12:00:01Z"}


def test_a_deadline_moved_into_the_past_is_the_last_second_before() -> None:
    """Nothing is completed backwards, but at the end of the old version (list 11)."""
    policy = immediate(days="3")
    assert revision(policy, "03-04", "03-05")["until"] == "2026-03-07T23:59:59Z"
    found = revision(policy, "03-04", "03-09")
    assert (found["standing"], found["completed_at"]) == ("billable", "2026-03-07T23:59:59Z")


@pytest.mark.parametrize("days", ["3", "10"])
def test_what_was_complete_stays_complete(days: str) -> None:
    """Completed under the old version, whatever the new one says (list 12, 13)."""
    for at in ("03-08 00:00:00", "03-11", "2030-01-01T00:00:00Z"):
        found = revision(immediate(days=days), "03-02", at)
        assert (found["complete"], found["completed_at"]) == (True, "2026-03-07T12:00:00Z")


def test_a_longer_window_is_known_beforehand() -> None:
    """A version that lengthens a window still running lengthens it at once (list 14)."""
    assert revision(immediate(days="10"), "03-04", "03-05")["until"] == "2026-03-14T12:00:00Z"


def test_a_request_keeps_the_version_of_its_instant() -> None:
    """It is named only where it is not the verdict's own (list 15)."""
    policy = immediate(days="3")
    case = case_of(policy, "mixing", ("delivered", "03-06"), ("requested", "03-07", ITEM))
    before = verdict(case, policy, "03-07")["requests"]["f2"]
    after = verdict(case, policy, "03-09")["requests"]["f2"]
    assert "version" not in before
    assert after == before | {"version": "2011-04-30"}
    assert after["standing"] == "free"


def test_a_claim_keeps_the_version_of_its_instant() -> None:
    """It is named only where it is not the verdict's own (list 16)."""
    policy = immediate(days="3")
    case = case_of(policy, "mixing", ("claimed", "03-07", {"ground": "other"}))
    before = verdict(case, policy, "03-07")["claims"]["f1"]
    after = verdict(case, policy, "03-09")["claims"]["f1"]
    assert "version" not in before
    assert after == before | {"version": "2011-04-30"}


def test_a_new_floor_does_not_touch_what_was_judged() -> None:
    """A request keeps the old floor; what is asked now costs the new one (list 17)."""
    policy = immediate(floor="30.00")
    case = case_of(policy, "mixing", ("delivered", "03-01"), ("requested", "03-07", ITEM))
    asked = verdict(case, policy, "03-09")
    assert asked["requests"]["f2"]["fee"]["at_least"] == "20.00"
    assert asked["revision"]["fee"]["at_least"] == "30.00"
    assert verdict(case, policy, "03-07")["revision"]["fee"]["at_least"] == "20.00"
    assert verdict(case, policy, "03-08 00:00:00")["revision"]["fee"]["at_least"] == "30.00"


def test_a_new_version_without_windows_completes_what_was_open() -> None:
    """Windows that a version drops are over with the last second of the old one (pin 41)."""
    text = amended(A, SECOND_B, {'amendments = "at_purchase"': 'amendments = "immediate"'})
    policy = policy_of(shipped(B), text.replace(f'name = "{A}"', f'name = "{B}"'))
    assert revision(policy, "03-05", "03-06")["until"] is None
    before, after = (revision(policy, "03-05", at) for at in ("03-06", "03-08 00:00:00"))
    assert (before["complete"], before["rounds_left"]) == (False, None)
    assert after["completed_at"] == "2026-03-07T23:59:59Z"
    assert (after["standing"], after["rounds_left"]) == ("free", 1)


def test_a_refund_is_reasoned_by_the_version_that_is_named() -> None:
    """A claim under a version with other clauses is cited only where the new one has them."""
    policy = BOOK["from-windows-to-rounds"]
    case = case_of(policy, "mixing", ("claimed", "03-07", {"ground": "other"}))
    found = verdict(case, policy, "04-01")
    assert found["claims"]["f1"]["because"] == ["B7b"]
    assert found["policy"]["version"] == "2026-03-26"
    assert (found["refund"]["standing"], found["refund"]["because"]) == ("applies", ["A1b"])


def test_known_later_versions_count_in_what_is_open() -> None:
    """Days to claim that a coming version shortens, or lengthens in time, end as it says."""
    claims, exchanges = BOOK["amended-claims"], BOOK["amended-exchanges"]
    bought = case_of(claims, "mixing", ("purchased", "03-04"))
    opening = verdict(bought, claims, "03-05")["refund"]["open"][0]
    assert opening["until"] == "2026-03-07T23:59:59Z"
    # Fourteen days, then seven from 8 March, then forty from 26 March, when the seven are over.
    sold = case_of(exchanges, "goods", ("purchased", "03-20"))
    found = verdict(sold, exchanges, "03-21")
    assert found["exchange"]["until"] == "2026-04-29T23:59:59Z"
    assert [opening["until"] for opening in found["refund"]["open"]] == ["2026-04-29T23:59:59Z"]


# --- loading (list 18, pin 42) ------------------------------------------------------------------


def refused(*texts: str) -> list[str]:
    pairs = [(parse_version(text, f"v{n}.toml"), f"v{n}.toml") for n, text in enumerate(texts, 1)]
    with pytest.raises(BadInput) as caught:
        assemble(pairs)
    return [str(problem) for problem in caught.value.problems]


def test_two_versions_of_one_date_are_refused() -> None:
    """File, line and key of the second one are named."""
    other = amended(B, "2011-04-30", {FIVE: 'amount = 6, unit = "days"'})
    assert refused(shipped(B), other) == [
        "v2.toml:3: effective: 2011-04-30: two versions of one date; give each its own"
    ]


def test_a_version_named_twice_is_refused() -> None:
    """The very same file again is two versions of one date; undated ones likewise."""
    assert refused(shipped(B), shipped(B)) == [
        "v2.toml:4: effective: 2011-04-30: two versions of one date; give each its own"
    ]
    assert refused(shipped(A), shipped(A)) == [
        "v2.toml:1: effective: undated: two versions of one date; give each its own"
    ]


def test_versions_out_of_order_are_refused() -> None:
    """Versions are listed from the first to the newest, an undated one first."""
    told = "earlier than 2026-01-01 before it; list the first one first"
    assert refused(amended(B, "2026-01-01"), shipped(B)) == [
        f"v2.toml:4: effective: 2011-04-30: {told}"
    ]
    assert refused(amended(A, "2026-01-01"), shipped(A)) == [
        f"v2.toml:1: effective: undated: {told}"
    ]


def test_versions_that_do_not_belong_together_are_refused() -> None:
    """Name and amendment rule are the same in all versions of a policy."""
    text = amended(A, "2026-01-01", {'"at_purchase"': '"at_service"'})
    assert refused(shipped(A), text) == [
        'v2.toml:6: amendments: "at_service": other versions say "at_purchase", which stays'
    ]
    assert refused(shipped(B), text) == [
        'v2.toml:2: name: "alus-audio": other versions are "audio-mastering-and-mixing"',
        'v2.toml:6: amendments: "at_service": other versions say "immediate", which stays',
    ]


def test_a_clause_is_quoted_from_the_version_that_has_it() -> None:
    """The version asked for, else the newest that states the clause; else there is none."""
    policy = policy_of(
        amended(A, FIRST_A), amended(A, SECOND_A, {'number = "A2b"': 'number = "A2e"'})
    )
    old, new = policy.versions
    assert policy.quoted("A1c", FIRST_A) is old
    assert policy.quoted("A2b", SECOND_A) is old
    assert policy.quoted("A2e", FIRST_A) is new
    assert policy.quoted("Z9", "gone") is new
