"""The demo studio: the same picture on whatever day it is loaded, and never among one's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policy import parse_instant, read_json, zone_named
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store, vocabulary
from studio_desk.studio import Changes, Filter, Studio, demo

NEW_YORK = zone_named("America/New_York")
# A calm day, the night of a clock change, leap day, new year's morning, a summer's evening.
DAYS = (
    "2026-03-08T13:18:00Z",
    "2026-11-01T05:30:00Z",
    "2028-02-29T17:00:00Z",
    "2027-01-01T05:01:00Z",
    "2026-08-14T23:59:59Z",
)


def loaded(folder: Path, day: str) -> Studio:
    now = parse_instant(day)
    clock = FixedClock(now)
    studio = Studio(open_store(folder / "studio.db", now=now), built_in_catalogue(), clock)
    demo.load_demo(studio, now)
    return studio


@pytest.mark.parametrize("day", DAYS)
def test_every_standing_is_there_on_any_day(tmp_path: Path, day: str) -> None:
    """All policies, standings of each kind and chips that the design names, and fixed scenes."""
    studio = loaded(tmp_path, day)
    now = studio.clock.now()
    rows = studio.projects(limit=100).rows
    by_title = {row.title: row.standing for row in rows}
    assert {row.policy for row in rows} == set(built_in_catalogue())
    assert {row.standing.revision for row in rows} == set(vocabulary.REVISIONS)
    assert {row.standing.refund for row in rows} == set(vocabulary.REFUNDS)
    assert {row.standing.retention for row in rows} == set(vocabulary.RETENTIONS)
    assert {row.standing.exchange for row in rows} - {None} == set(vocabulary.EXCHANGES)
    assert {row.standing.subscription for row in rows} - {None} == set(vocabulary.SUBSCRIPTIONS)
    assert {row.standing.group for row in rows} == set(vocabulary.GROUPS)
    chips = {
        "Night Drive EP": "free", "Tidewrack": "in_hand", "Copper Wire": "paid_twice",
        "Kestrel": "chargeback", "Old Maps": "files_overdue", "夜明けのラジオ": "free",
        "Care plan": "ending", "Patchbay PX-48": "return_due", "Сонячний вітер": "free",
        "Ember & Ash": "not_delivered", "ليل طويل": "billable", "Harmattan": "closed",
        "Glass Harbour": "billable", "Drum Room Vol. 2": "closed",
        "Salt Flats": "evidence_missing", "Stem transfer": "claim_in_review",
        "Northern Line": "purged",
    }  # fmt: skip
    assert {title: by_title[title].chip for title in chips} == chips
    drive = by_title["Night Drive EP"]
    assert drive.scope == "follow_ups"
    assert drive.chip_at is not None
    assert 1 < (drive.chip_at - now) / 86_400 < 3.1
    assert 5 * 3600 < (by_title["夜明けのラジオ"].chip_at or 0) - now < 8 * 3600
    assert by_title["Сонячний вітер"].rounds_left == 1
    assert by_title["ليل طويل"].retention == "courtesy"
    assert by_title["Glass Harbour"].retention == "purgeable"
    assert all(fact.at <= now for row in rows for fact in studio.case_of(row.id).facts)
    money = {row.title: studio.money.ledger(row.id).state(now) for row in rows}
    words = {"Second Light": "underpaid", "Half Light": "credit", "Tin Roof": "overpaid",
             "Quarry Road": "underpaid", "Copper Wire": "overpaid"}  # fmt: skip
    assert {title: money[title].word for title in words} == words
    assert (money["Second Light"].owed, money["Half Light"].credit) == (6_000, 2_000)
    year = re.search(r"\d{4}", day)
    assert year is not None
    assert studio.projects(Filter(text="RMA-")).total == 3
    assert studio.store.faults() == []
    studio.store.close()


def test_the_studio_has_a_name_a_zone_and_an_archive(tmp_path: Path) -> None:
    """Settings come with the demo; one project is archived, with a note."""
    studio = loaded(tmp_path, DAYS[0])
    assert studio.settings().studio_name == "Low Tide Studio"
    assert studio.settings().zone == "America/New_York"
    assert studio.counts().archived >= 1
    assert studio.projects(Filter(text="plate number", archived=True)).total == 1
    studio.store.close()


def test_the_demo_goes_only_into_an_empty_profile(
    studio: Studio, told: list[Changes], ana: int
) -> None:
    """One client is enough to keep it out, archived or not; nothing is written."""
    for _ in range(2):
        with pytest.raises(KnownError, match="holds projects or clients"):
            demo.load_demo(studio, studio.clock.now())
        studio.archive_client(ana)
    assert studio.projects().total == 0
    assert studio.settings().zone == "America/New_York"


def test_loading_is_told_and_is_not_undone(studio: Studio, told: list[Changes]) -> None:
    """Listeners hear of every project; the undo button does not empty the studio."""
    changes = demo.load_demo(studio, studio.clock.now())
    assert told == [changes]
    assert len(changes.projects) == studio.projects().total + studio.counts().archived
    assert studio.undo_label() == "change of settings"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("-3d 13:30", "2026-03-05T18:30:00Z"),
        ("-0d 00:00", "2026-03-08T05:00:00Z"),
        ("+1d 23:59", "2026-03-10T03:59:00Z"),
        ("now -4d 17h 18m", "2026-03-03T20:00:00Z"),
        ("now -90m", "2026-03-08T11:48:00Z"),
        ("now -2d", "2026-03-06T13:18:00Z"),
    ],
)
def test_relative_instants(text: str, wanted: str) -> None:
    """A day of the studio's calendar with a time of its clock, or so long ago to the second."""
    now = parse_instant("2026-03-08T13:18:00Z")
    assert demo.instant(text, NEW_YORK, now) == parse_instant(wanted)


@pytest.mark.parametrize("text", ["3d 13:30", "-3d", "now", "now -", "2026-03-05T18:30:00Z", ""])
def test_other_instants_are_refused(text: str) -> None:
    """A mistake in a demo file is noticed."""
    with pytest.raises(ValueError, match="not an instant"):
        demo.instant(text, NEW_YORK, 0)


def test_the_people_are_invented() -> None:
    """Every address ends in a domain that nobody can own."""
    for path in resources.path("demo").glob("*.json"):
        document = read_json(path.read_bytes())
        email = document.get("client", {}).get("email", "@example.org")
        assert re.search(r"@[a-z.]*example(\.org)?$", email), path.name


def test_a_file_of_another_format_is_refused() -> None:
    """The format of the demo's files is named in them."""
    with pytest.raises(KnownError, match="another format"):
        demo.case_json({"format": "studio-desk/case@1", "facts": []}, NEW_YORK, 0)


def test_every_end_of_a_claim_is_there(tmp_path: Path) -> None:
    """Every way in which a claim, an exchange, a dispute and a subscription can stand and end, with
    the decisions that were left to the owner or that the client took.
    """
    studio = loaded(tmp_path, DAYS[0])
    lines = studio.claims.listed()
    ended = {line.ended for line in lines if line.kind in ("claim", "exchange")}
    assert ended == {"refunded", "credited", "fixed", "exchanged", "declined", None}
    claims = {line.standing for line in lines if line.kind == "claim"}
    assert claims == {"applies", "needs_evidence", "review", "refused", "settled"}
    assert {line.withdrawn for line in lines if line.ended == "declined"} == {True, False}
    assert any(line.late for line in lines)
    exchanges = {(line.stage, line.ended) for line in lines if line.kind == "exchange"}
    assert exchanges >= {
        ("await_return", None), ("alternative_or_store_credit", None), ("settled", "exchanged"),
        ("settled", "credited"), ("settled", "declined"),
    }  # fmt: skip
    disputes = {line.outcome for line in lines if line.kind == "dispute"}
    assert disputes == {None, "won", "lost", "withdrawn"}
    services = {line.standing for line in lines if line.kind == "subscription"}
    assert services == {"active", "ending", "ended"}
    sums = studio.claims.sums()
    assert {each.remedy for each in sums.years} == {
        "refund", "credit", "exchange", "fix", "refused", "withdrawn", "won", "lost",
        "dispute_withdrawn",
    }  # fmt: skip
    assert {each.nature for each in sums.decisions} >= {"discretion"}
    studio.store.close()
