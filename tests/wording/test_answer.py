"""The answer to a client: a sentence or two for every standing, with date, zone and clause."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import decide, parse_instant, timeline
from studio_desk.policyfiles import read_case_bytes
from studio_desk.wording.answer import QUESTIONS, answer
from studio_desk.wording.speech import Speech

B, A = "audio-mastering-and-mixing", "alus-audio"
NOW = "2026-03-08T13:18:00Z"
ITEM = {"song": "Glass", "element": "bass", "aspect": "level", "change": "+1.5 dB"}


def fact(kind: str, at: str, **fields: Any) -> dict[str, Any]:
    return {"fact": kind, "at": at, **fields}


BOUGHT = fact("purchased", "2026-03-01T15:00:00Z")
STARTED = fact("started", "2026-03-02T15:00:00Z")
SENT = fact("delivered", "2026-03-05T18:30:00Z")
ASKED = fact("requested", "2026-03-06T14:00:00Z", items=[ITEM])
REVISED = fact("revised", "2026-03-07T17:00:00Z", request="f4")
PURGED = fact("purged", "2026-03-08T13:00:00Z")
HELD = fact("held", "2026-03-06T14:00:00Z", why="a question")


def answers(policy: str, kind: str, *facts: dict[str, Any], now: str = NOW, **project: Any):
    """Each question of a case, answered at an instant."""
    document = {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": policy,
        "client": {"name": "Ana"},
        "project": {"title": "Night Drive EP", "kind": kind, "currency": "USD", **project},
        "facts": [{"id": f"f{n}", **fact} for n, fact in enumerate(facts, start=1)],
    }
    case, found = read_case_bytes(json.dumps(document).encode(), Path())
    return answers_to(case, found, parse_instant(now))


def answers_to(case, policy, at: int) -> dict[str, str]:
    verdict = decide(case, policy, at)
    version = policy.version(verdict.version) or policy.versions[-1]
    follows = verdict.revision.next
    following = decide(case, policy, follows.at) if follows else None
    after = next(
        (
            span.verdict
            for span in timeline(case, policy)
            if span.begin is not None
            and span.begin > at
            and span.verdict.retention.standing != verdict.retention.standing
        ),
        None,
    )
    speech = Speech(case.zone, at)
    return {
        about: answer(about, verdict, version, speech, case.facts, following, after)
        for about in QUESTIONS
    }


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            (BOUGHT, STARTED, SENT),
            (
                "Revisions are free until Tuesday 10 March, 13:30 (New York); "
                "after that from $20 per song (B4a, B6d)."
            ),
        ),
        (
            (BOUGHT, STARTED, SENT, ASKED, REVISED),
            (
                "Follow-ups to what was asked before are free until Tuesday 10 March, 13:30 "
                "(New York); after that from $20 per song (B4a, B6a, B6d)."
            ),
        ),
        (
            (BOUGHT, STARTED, SENT, ASKED),
            (
                "A revision is in hand. Anything more asked now is charged, from $20 per song "
                "(B4d, B6a, B6d)."
            ),
        ),
        (
            (BOUGHT, STARTED),
            "The work is not delivered yet, so the time for revisions has not begun.",
        ),
        (
            (BOUGHT, STARTED, fact("delivered", "2026-03-02T18:30:00Z")),
            (
                "The time for free revisions is over; a further one is charged, from $20 per song "
                "(B4e, B6d)."
            ),
        ),
        (
            (BOUGHT, STARTED, SENT, PURGED),
            "Revisions are closed for this project. The session files are deleted.",
        ),
    ],
)
def test_revisions_by_time(facts: tuple[dict[str, Any], ...], said: str) -> None:
    """A window of days: free, follow-ups only, in hand, not delivered, billable, closed."""
    assert answers(B, "mixing", *facts)["revision"] == said


@pytest.mark.parametrize(
    ("facts", "project", "said"),
    [
        ((), {}, "1 free round of revisions is left, with no deadline (A1c)."),
        (
            (),
            {"package": {"free_rounds": 3}},
            "3 free rounds of revisions are left, with no deadline (A1c).",
        ),
        (
            (ASKED, REVISED),
            {},
            "Revisions are closed for this project. The free rounds are used (A1c).",
        ),
        (
            (ASKED, REVISED),
            {"package": {"extra_round_fee": "35.00"}},
            "The free rounds are used; a further one is charged, $35.00 per round (A1c).",
        ),
        (
            (ASKED,),
            {"package": {"free_rounds": 2}},
            "A revision is in hand; 1 free round left beside it (A1c).",
        ),
    ],
)
def test_revisions_by_rounds(
    facts: tuple[dict[str, Any], ...], project: dict[str, Any], said: str
) -> None:
    """A package of rounds: some left, none left, more for sale, one in hand."""
    assert answers(A, "mixing", BOUGHT, STARTED, SENT, *facts, **project)["revision"] == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ((BOUGHT,), "No session files are held yet."),
        ((BOUGHT, STARTED), "The session files are kept while the project is open (B5b)."),
        (
            (BOUGHT, STARTED, SENT),
            (
                "The session files are kept until Tuesday 10 March, 13:30 (New York); after that "
                "as a courtesy until Tuesday 7 April, 13:30 (New York), "
                "without a promise (B5b, B5a)."
            ),
        ),
        (
            (BOUGHT, STARTED, fact("delivered", "2026-03-02T18:30:00Z")),
            (
                "The session files are kept as a courtesy until Saturday 4 April, 13:30 (New York)"
                ", without a promise (B5a)."
            ),
        ),
        ((BOUGHT, STARTED, SENT, PURGED), "The session files are deleted."),
    ],
)
def test_files(facts: tuple[dict[str, Any], ...], said: str) -> None:
    """Nothing yet, in care without and with a deadline, courtesy, purged."""
    assert answers(B, "mixing", *facts)["files"] == said


def test_files_on_hold_without_promise_and_long_after() -> None:
    """A hold wins over the standing; a policy may promise nothing; years later all is past."""
    assert "on hold" in answers(B, "mixing", BOUGHT, STARTED, SENT, HELD)["files"]
    assert answers(A, "mixing", BOUGHT, STARTED, SENT)["files"] == (
        "The policy makes no promise about keeping the session files."
    )
    late = answers(B, "mixing", BOUGHT, STARTED, SENT, now="2026-06-01T00:00:00Z")
    assert late["files"].startswith("The session files are no longer promised")
    years = answers(B, "mixing", BOUGHT, STARTED, SENT, now="2032-06-01T00:00:00Z")
    assert years["files"].startswith("The session files are past the longest time")


def test_refunds() -> None:
    """Credit only, barred with what is still claimable, and claims in each outcome."""
    credit = answers(B, "mixing", BOUGHT, STARTED, SENT)["refund"]
    assert credit.endswith("in an amount that the studio sets (B7a, B7b).")
    barred = answers(A, "mixing", fact("purchased", "2026-03-04T15:00:00Z"), SENT)["refund"]
    assert barred.startswith("No refund applies (A1b). Still claimable: duplicate payment, until ")
    claim = fact("claimed", "2026-03-06T15:00:00Z", ground="duplicate_payment")
    paid = fact("paid", "2026-03-04T15:01:00Z", amount="300.00")
    proof = answers(A, "mixing", fact("purchased", "2026-03-04T15:00:00Z"), paid, claim)["refund"]
    assert proof == ("The claim “duplicate payment” applies once there is proof (A4a, A4c).")


def test_every_answer_is_fit_for_a_mail(demo) -> None:
    """All projects of the demo, all through their time: one or two sentences, no house rule."""
    seen = set()
    for case, policy in demo:
        for span in timeline(case, policy):
            at = span.verdict.at if span.begin is None else span.begin
            for about, said in answers_to(case, policy, at).items():
                assert said.endswith("."), said
                assert len(re.findall(r"\.(?: |$)", said)) <= 2, said
                assert not re.search(r"\bH\d|None|_", said), said
                seen.add((about, said.split(" ")[0]))
    assert len(seen) > 10


@pytest.fixture
def demo(tmp_path: Path):
    """Each project of the demo studio: its case and its policy."""
    from studio_desk.clock import FixedClock
    from studio_desk.policyfiles import built_in_catalogue
    from studio_desk.store import open_store
    from studio_desk.studio import Studio

    now = parse_instant(NOW)
    with open_store(tmp_path / "studio.db", now=now) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(now))
        studio.start()
        studio.load_demo(now)
        rows = studio.projects(limit=100).rows
        yield [studio.case_and_policy(row.id) for row in rows]
