"""Among the reasons: how each request and claim was judged, refused ones too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from studio_desk.policy import decide, parse_instant
from studio_desk.policyfiles import read_case_bytes
from studio_desk.wording.explain import explain
from studio_desk.wording.speech import Speech
from studio_desk.wording.why import WhyRow, why_rows
from tests.policy.making import B, C, amended, case_of, policy_of, shipped


def rows(policy: str, kind: str, facts: list[dict[str, Any]]) -> tuple[WhyRow, ...]:
    document = {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": policy,
        "project": {"kind": kind},
        "facts": [{"id": f"f{n}", **fact} for n, fact in enumerate(facts, start=1)],
    }
    case, found = read_case_bytes(json.dumps(document).encode(), Path())
    at = parse_instant("2026-03-08T13:18:00Z")
    by_id = {fact.id: fact for fact in case.facts}
    verdict = decide(case, found, at)
    return why_rows(verdict, found, Speech(case.zone, at), by_id, "USD")


BASS = {"song": "Glass", "element": "bass", "aspect": "level", "change": "+1.5 dB"}


def test_a_reversal_in_hand_is_told_with_what_it_undoes() -> None:
    """The request in hand keeps its judgement in sight: clauses, the change undone, the fee."""
    found = rows(
        "audio-mastering-and-mixing",
        "mixing",
        [
            {"fact": "delivered", "at": "2026-03-05T18:30:00Z"},
            {"fact": "requested", "at": "2026-03-06T09:00:00Z", "items": [BASS]},
            {"fact": "revised", "at": "2026-03-07T09:00:00Z", "request": "f2"},
            {
                "fact": "requested",
                "at": "2026-03-08T09:00:00Z",
                "items": [BASS | {"change": "-1 dB"}],
            },
        ],
    )
    row = found[-1]
    assert (row.about, row.clause) == ("Request", "B6b")
    assert row.statement == "Asked today: Glass, bass, level: -1 dB. Judged billable."
    assert row.working == (
        'By B6b, B6c. Undoes the change "+1.5 dB" of request f2. Fee of the request: from $20.00.'
    )


def test_a_refused_claim_is_told() -> None:
    """A claim that the policy refuses stays in sight with its clause."""
    found = rows(
        "alustoora",
        "goods",
        [
            {"fact": "purchased", "at": "2026-03-05T18:30:00Z"},
            {"fact": "claimed", "at": "2026-03-06T09:00:00Z", "ground": "duplicate_payment"},
        ],
    )
    row = found[-1]
    assert (row.about, row.clause) == ("Claim made", "D1")
    assert row.statement == "Claimed Fri 6 Mar: duplicate payment. Refused."


def test_a_subscriptions_next_charge_is_counted_from_its_original_day() -> None:
    """The reason shows the months from the beginning, a clamped month end included."""
    found = rows(
        "online-services",
        "subscription",
        [{"fact": "subscribed", "at": "2025-12-31T15:00:00Z", "period": "month"}],
    )
    (row,) = (row for row in found if row.clause == "C2a")
    assert row.working == "Subscribed Wed 31 Dec 2025, 10:00 + 3 months = Tue 31 Mar, 10:00."


def test_a_claim_quotes_the_version_that_judged_it() -> None:
    """A later version may have dropped the clause, or say it otherwise (pin 40)."""
    policy = policy_of(
        shipped(C),
        amended(C, "2026-03-05", {'number = "C1d"': 'number = "C8"', "case by case": "rarely"}),
    )
    case = case_of(
        policy,
        "support",
        ("delivered", "03-01"),
        ("claimed", "03-02", {"ground": "user_error"}),
        ("delivered", "03-06"),
    )
    by_id = {fact.id: fact for fact in case.facts}
    found = decide(case, policy, parse_instant("2026-03-07T00:00:00Z"))
    assert found.version == "2026-03-05"
    said = {
        row.clause: row.statement
        for row in why_rows(found, policy, Speech(case.zone, found.at), by_id, "USD")
        if row.about == "Claim"
    }
    assert said["C1d"].startswith("No refund for user error")
    assert said["C5"].endswith("case by case.")
    assert "C1d" in explain(case, policy, found)


def test_what_follows_quotes_the_version_it_falls_under() -> None:
    """The standing after a new version begins cites clauses that this one does not have yet."""
    policy = policy_of(shipped(B), amended(B, "2026-03-04", {'number = "B4e"': 'number = "B4f"'}))
    case = case_of(policy, "mixing", ("delivered", "03-01"))
    now = decide(case, policy, parse_instant("2026-03-02T00:00:00Z"))
    assert now.revision.next is not None
    after = decide(case, policy, now.revision.next.at)
    by_id = {fact.id: fact for fact in case.facts}
    found = why_rows(now, policy, Speech(case.zone, now.at), by_id, "USD", after)
    assert "B4f" in {row.clause for row in found if row.about == "Next"}
