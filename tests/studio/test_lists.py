"""The project list: look-ups in derived rows that stay right as time goes by."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import CORE_VERSION, Catalogue, decide, format_instant, parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, lists, sqlite, standings
from studio_desk.store.lists import SORTS, VALUES
from studio_desk.studio import Changes, Filter, Refused, Studio
from studio_desk.studio.deriving import SOON

B = "audio-mastering-and-mixing"
DAY = 86_400
NOW = parse_instant("2026-03-08T00:00:00Z")


def titles(studio: Studio, wanted: Filter | None = None, **how: Any) -> list[str | None]:
    return [row.title for row in studio.projects(wanted or Filter(), **how).rows]


def delivered(studio: Studio, title: str, ago: int, **more: Any) -> int:
    """A mixing project under B whose mix was delivered so many seconds ago."""
    facts = [{"fact": "delivered", "at": format_instant(NOW - ago)}]
    return studio.add_project(
        kind="mixing", policy=B, title=title, zone="UTC", facts=facts, **more
    )[0]


@pytest.fixture
def five(studio: Studio) -> dict[str, int]:
    """Projects in every group, with clients and songs."""
    zoe, _ = studio.add_client(name="Zoë", email="zoe@example.org")
    abe, _ = studio.add_client(name="abe")
    made = {
        "Élan": delivered(studio, "Élan", DAY, client_id=zoe, songs=["Glass", "夜明け"]),
        "amber": delivered(studio, "amber", 3 * DAY, client_id=abe, note="vinyl cut"),
        "Zebra": delivered(studio, "Zebra", 40 * DAY),
        "bark": studio.add_project(kind="mastering", policy="alus-audio", title="bark")[0],
        "Crate": delivered(studio, "Crate", 2 * DAY),
    }
    studio.record_fact(made["Crate"], "requested", NOW - 5, items=[{"song": "x"}])
    studio.record_fact(made["bark"], "paid", NOW - 5, amount=5, reference="INV-77")
    return made


def test_groups_and_orders(studio: Studio, five: dict[str, int]) -> None:
    """What needs the owner first, then by deadline; by title and client as people sort."""
    assert titles(studio) == ["Crate", "amber", "Élan", "bark", "Zebra"]
    assert [row.standing.group for row in studio.projects().rows] == [
        "needs_you", "closing_soon", "closing_soon", "open", "finished",
    ]  # fmt: skip
    assert titles(studio, sort="title") == ["amber", "bark", "Crate", "Élan", "Zebra"]
    assert titles(studio, sort="client")[-2:] == ["amber", "Élan"]
    assert titles(studio, sort="recent")[:2] == ["Crate", "bark"]
    assert studio.groups() == {"needs_you": 1, "closing_soon": 2, "open": 1, "finished": 1}
    counts = studio.counts()
    assert (counts.projects, counts.clients, counts.needs_you) == (5, 2, 1)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(group="closing_soon"), {"amber", "Élan"}),
        (Filter(chip="in_hand"), {"Crate"}),
        (Filter(revision="billable"), {"Crate", "Zebra"}),
        (Filter(refund="credit_only"), {"amber", "Élan", "Crate", "Zebra"}),
        (Filter(retention="purgeable"), {"Zebra"}),
        (Filter(kind="mastering"), {"bark"}),
        (Filter(policy="alus-audio"), {"bark"}),
        (Filter(client_id=1), {"Élan"}),
        (Filter(text="elan"), {"Élan"}),
        (Filter(text="ZOE"), {"Élan"}),
        (Filter(text="gla"), {"Élan"}),
        (Filter(text="明け"), {"Élan"}),
        (Filter(text="inv-77"), {"bark"}),
        (Filter(text="vinyl"), {"amber"}),
        (Filter(text="nothing of it"), set()),
        (Filter(text="-"), set()),
        (Filter(text="  "), {"amber", "bark", "Crate", "Élan", "Zebra"}),
        (Filter(text="a", kind="mixing"), {"amber"}),
        (Filter(archived=True), set()),
    ],
)
def test_filters(studio: Studio, five: dict[str, int], wanted: Filter, found: set[str]) -> None:
    """Every part must hold; totals, groups and rows agree."""
    page = studio.projects(wanted)
    assert {row.title for row in page.rows} == found
    assert page.total == len(found) == sum(studio.groups(wanted).values())


def test_pages_join_without_gap_or_double(studio: Studio, five: dict[str, int]) -> None:
    """In every order, equal keys keep their places from page to page."""
    for _ in range(3):
        studio.add_project(kind="mixing", policy=B)
    for sort in ("deadline", "title", "client", "recent"):
        whole = [row.id for row in studio.projects(sort=sort).rows]
        pages = [studio.projects(sort=sort, limit=3, offset=at) for at in (0, 3, 6)]
        assert [row.id for page in pages for row in page.rows] == whole
        assert {page.total for page in pages} == {8}


@pytest.mark.parametrize("sort", sorted(SORTS))
@pytest.mark.parametrize("sign", ["", "-"])
def test_pages_begin_behind_the_last_row(
    studio: Studio, five: dict[str, int], sort: str, sign: str
) -> None:
    """In every order and the other way round, also where keys are equal."""
    for _ in range(3):
        studio.add_project(kind="mixing", policy=B)
    whole = studio.project_rows(Filter(), sign + sort, 100)
    assert {row.id for row in whole} == {row.id for row in studio.projects().rows}
    found: list[int] = []
    last = None
    while rows := studio.project_rows(Filter(), sign + sort, 3, last):
        found += [row.id for row in rows]
        last = rows[-1]
    assert found == [row.id for row in whole]
    if sign:
        assert found == [row.id for row in studio.project_rows(Filter(), sort, 100)][::-1]


def test_few_and_many_are_found_in_different_ways_and_are_the_same(
    studio: Studio, five: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However a search is looked up, it finds the same rows in the same order."""
    for number in range(6):
        studio.add_project(title=f"Amber {number}", kind="mixing", policy=B)
    wanted = (Filter(text="am"), Filter(text="a", kind="mixing"), Filter(kind="mixing"))
    ways = []
    for few, most in ((2000, 20_000), (2, 20_000), (2, 3)):
        monkeypatch.setattr(lists, "_FEW", few)
        monkeypatch.setattr(lists, "_MOST", most)
        ways.append(
            [
                ([row.id for row in studio.projects(each, sort=sort).rows], studio.groups(each))
                for each in wanted
                for sort in ("deadline", "-title", "recent")
            ]
        )
    assert ways[0] == ways[1] == ways[2]
    assert len(ways[0][0][0]) == 7
    assert not studio.quick_to_count(Filter(text="am"))


def test_counts_are_kept_as_projects_come_change_and_go(
    studio: Studio, store: Store, clock: FixedClock, five: dict[str, int]
) -> None:
    """The tally says what counting the rows would say, after every kind of change."""

    def agree() -> None:
        for wanted in (
            Filter(),
            Filter(archived=True),
            Filter(kind="mixing"),
            Filter(files="held"),
        ):
            rows = studio.project_rows(wanted, "deadline", 100)
            counted: dict[str, int] = {}
            for row in rows:
                counted[row.standing.group] = counted.get(row.standing.group, 0) + 1
            assert studio.groups(wanted) == counted
            for of in VALUES:
                said = studio.values(wanted, of)
                assert said == dict(Counter(getattr(row.standing, of) for row in rows))
        assert studio.counts().archived == len(
            studio.project_rows(Filter(archived=True), "title", 100)
        )

    agree()
    studio.archive(five["Zebra"])
    agree()
    studio.undo()
    agree()
    studio.record_fact(five["amber"], "held", NOW, why="A dispute.")
    studio.edit_project(five["bark"], kind="mixing", policy=B)
    agree()
    clock.advance(30 * DAY)
    studio.refresh_due()
    agree()
    with store.transaction():
        sqlite.sql(store.db, 'UPDATE "standing" SET "revision" = \'closed\', "listed" = 2')
    agree()


def test_rows_carry_what_a_line_says(studio: Studio, five: dict[str, int]) -> None:
    """Title, client, kind, songs, and the standing with its deadline."""
    row = next(row for row in studio.projects().rows if row.title == "Élan")
    assert (row.client, row.kind, row.songs, row.muted) == ("Zoë", "mixing", 2, False)
    assert (row.standing.chip, row.standing.chip_at) == ("free", NOW + 4 * DAY)
    paid = studio.projects(Filter(text="Zebra")).rows[0].standing
    assert (paid.chip, paid.fee_minor, paid.fee_currency, paid.fee_per) == (
        "billable", 2000, "USD", "song",
    )  # fmt: skip


# --- Time goes by --------------------------------------------------------------------------------


def right(studio: Studio) -> None:
    """Every derived row says what the core says now."""
    now = studio.clock.now()
    for row in studio.projects(limit=1000).rows:
        verdict = decide(*studio.case_and_policy(row.id), now)
        standing = row.standing
        assert (standing.revision, standing.scope, standing.in_hand) == (
            verdict.revision.standing, verdict.revision.scope, verdict.revision.in_hand,
        )  # fmt: skip
        assert (standing.refund, standing.retention, standing.held) == (
            verdict.refund.standing, verdict.retention.standing, verdict.retention.held,
        )  # fmt: skip
        assert standing.revision_until == verdict.revision.until
        assert standing.refresh_at is None or standing.refresh_at > now


def test_rows_are_refreshed_as_their_time_comes(
    studio: Studio, clock: FixedClock, told: list[Changes], five: dict[str, int]
) -> None:
    """At the very second; only the projects concerned; listeners hear of them."""
    told.clear()
    assert studio.refresh_due() is None
    first = studio.next_refresh()
    assert first == NOW + 2 * DAY + 1  # amber: one second after its last one
    clock.set(first - 1)
    assert studio.refresh_due() is None
    right(studio)
    clock.set(first)
    changes = studio.refresh_due()
    assert changes is not None
    assert (changes.name, changes.projects) == ("refresh", {five["amber"]})
    assert told == [changes]
    right(studio)
    clock.advance(3000 * DAY)
    studio.refresh_due()
    right(studio)
    assert studio.refresh_due() is None


def test_a_clock_set_back_is_followed(
    studio: Studio, clock: FixedClock, five: dict[str, int]
) -> None:
    """Rows computed for a later instant are made anew."""
    clock.advance(100 * DAY)
    studio.refresh_due()
    clock.set(NOW + DAY)
    assert studio.refresh_due() is not None
    right(studio)
    assert studio.refresh_due() is None
    # Also where only a command was at work while the clock was wrong.
    clock.advance(DAY)
    studio.record_fact(five["amber"], "approved", NOW)
    clock.advance(-DAY)
    changes = studio.refresh_due()
    assert changes is not None
    assert changes.projects == {five["amber"]}


def test_a_row_that_is_missing_is_made_at_the_start(
    studio: Studio, store: Store, clock: FixedClock, five: dict[str, int]
) -> None:
    """As after a migration that gave up what was derived."""
    with store.transaction():
        sqlite.sql(store.db, "DELETE FROM standing WHERE project_id = 1")
    assert studio.projects().total == 4
    Studio(store, built_in_catalogue(), clock).start()
    assert studio.projects().total == 5
    right(studio)


def test_closing_soon_begins_a_week_before(studio: Studio, clock: FixedClock) -> None:
    """A far deadline is open first, and moves up by itself."""
    project, _ = studio.add_project(
        kind="goods",
        policy="alustoora",
        facts=[{"fact": "purchased", "at": "2026-03-08T00:00:00Z"}],
    )
    standing = studio.project(project).standing
    assert (standing.chip, standing.group) == ("exchangeable", "open")
    assert standing.chip_at is not None
    assert studio.next_refresh() == standing.chip_at - SOON
    clock.set(standing.chip_at - SOON)
    studio.refresh_due()
    assert studio.project(project).standing.group == "closing_soon"


def test_a_start_with_another_core_makes_all_anew(
    studio: Studio, store: Store, clock: FixedClock, five: dict[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Stamps differ: every row is derived again, once."""
    again = Studio(store, built_in_catalogue(), clock)
    heard: list[Changes] = []
    again.subscribe(heard.append)
    again.start()
    assert heard == []
    monkeypatch.setattr("studio_desk.studio.shelf.CORE_VERSION", f"{CORE_VERSION}x")
    monkeypatch.setattr("studio_desk.studio.deriving.CORE_VERSION", f"{CORE_VERSION}x")
    again.start()
    assert [changes.projects for changes in heard] == [frozenset(five.values())]
    assert again.project(five["amber"]).standing.core_version == f"{CORE_VERSION}x"
    again.start()
    assert len(heard) == 1


def test_a_start_with_another_policy_text_makes_all_anew(
    studio: Studio, store: Store, clock: FixedClock, five: dict[str, int]
) -> None:
    """A shipped policy that reads otherwise is another stamp; what was accepted stays known."""
    shipped = built_in_catalogue()
    policy = shipped[B]
    changed = dataclasses.replace(
        policy, versions=(dataclasses.replace(policy.versions[0], text_hash="0" * 64),)
    )
    Studio(store, Catalogue([*shipped.values(), changed]), clock).start()
    hashes = standings.stamps(store)
    assert hashes[five["amber"]][0] != hashes[five["bark"]][0]
    old = studio.project(five["amber"]).standing.policy_hash
    studio.recompute_all()
    assert studio.project(five["amber"]).standing.policy_hash != old


def test_spans_from_now_on_are_kept(
    studio: Studio, clock: FixedClock, five: dict[str, int]
) -> None:
    """They touch, begin with the present one and end open, like the core's own."""
    kept = studio.coming_spans(five["Élan"])
    core = [span for span in studio.spans_of(five["Élan"]) if (span.end or 10**12) >= clock.now()]
    assert [(span.starts_at, span.ends_at) for span in kept] == [
        (span.begin, span.end) for span in core
    ]
    assert [span.revision for span in kept] == [s.verdict.revision.standing for s in core]
    assert kept[-1].ends_at is None


def test_standings_at_another_instant(studio: Studio, five: dict[str, int]) -> None:
    """The whole list as it stands at any time, without changing what is kept."""
    later = studio.projects_at(NOW + 3000 * DAY)
    assert {row.title: row.standing.chip for row in later} == {
        "Crate": "in_hand", "Zebra": "files_overdue", "amber": "files_overdue",
        "Élan": "files_overdue", "bark": "not_delivered",
    }  # fmt: skip
    assert later[0].standing.group_rank == 0
    assert [row.id for row in studio.projects_at(NOW)] == [row.id for row in studio.projects().rows]


def test_an_unknown_order_is_a_bug(studio: Studio) -> None:
    """Orders are a short list; a typing mistake does not pass."""
    with pytest.raises(KeyError):
        studio.projects(sort="colour")


def test_what_a_listener_may_do(studio: Studio, five: dict[str, int]) -> None:
    """A listener may ask, and even command: it hears of what it did as well."""
    heard: list[str] = []

    def follow(changes: Changes) -> None:
        heard.append(changes.name)
        if changes.name == "record_fact":
            studio.archive(five["amber"])

    studio.subscribe(follow)
    studio.record_fact(five["amber"], "approved", NOW)
    assert heard == ["record_fact", "archive_project"]
    with pytest.raises(Refused):
        studio.record_fact(five["amber"], "revised", NOW, request="f1")
