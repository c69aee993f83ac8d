"""Commands: one transaction, one answer, one telling; what the core refuses is not written."""

from __future__ import annotations

from typing import Any

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policy import Item, Problem, parse_instant
from studio_desk.store import Store, sqlite
from studio_desk.studio import Changes, Refused, Settings, Studio

B = "audio-mastering-and-mixing"
ASKED = parse_instant("2026-03-06T09:00:00Z")
ITEMS = [{"song": "Glass", "element": "bass guitar", "aspect": "level", "change": "+1.5 dB"}]


def rows(store: Store) -> dict[str, int]:
    return sqlite.count_rows(store.db)


def test_recording_answers_and_tells_what_changed(
    studio: Studio, told: list[Changes], night_drive: int, ana: int
) -> None:
    """The changes name the project and its client; listeners hear the very same value, once."""
    told.clear()
    changes = studio.record_fact(night_drive, "requested", ASKED, items=ITEMS)
    assert told == [changes]
    assert changes.name == "record_fact"
    assert changes.fact_kind == "requested"
    assert changes.projects == {night_drive}
    assert changes.clients == {ana}
    assert changes.label == "revision request for Night Drive EP"


def test_a_listener_hears_of_what_is_committed(studio: Studio, night_drive: int) -> None:
    """When it is told, the fact is there and the standing derived; afterwards it can leave."""
    seen: list[str] = []

    def look(changes: Changes) -> None:
        seen.append(studio.project(night_drive).standing.chip)

    leave = studio.subscribe(look)
    studio.record_fact(night_drive, "requested", ASKED, items=ITEMS)
    leave()
    leave()
    studio.record_fact(night_drive, "revised", ASKED + 1, request="f4")
    assert seen == ["in_hand"]


def test_forms_speak_the_contract_or_the_core(studio: Studio, night_drive: int) -> None:
    """An amount is "35.00" or 3500, an instant text or seconds, an item an object or an `Item`."""
    studio.record_fact(night_drive, "charged", ASKED, amount="35.00")
    studio.record_fact(night_drive, "charged", "2026-03-06T10:00:00+01:00", amount=3500)
    studio.record_fact(night_drive, "requested", ASKED, items=[Item(song="Glass")])
    studio.record_fact(night_drive, "requested", ASKED, items=[{"song": "Glass"}])
    one, two, three, four = studio.case_of(night_drive).facts[-4:]
    assert (one.amount, one.at) == (two.amount, two.at) == (3500, ASKED)
    assert three.items == four.items
    studio.record_fact(night_drive, "charged", ASKED, amount=1, charged_for=three.id)
    studio.record_fact(night_drive, "charged", ASKED, **{"amount": 1, "for": three.id})
    assert [fact.charged_for for fact in studio.case_of(night_drive).facts[-2:]] == [three.id] * 2


@pytest.mark.parametrize(
    ("kind", "at", "fields", "place"),
    [
        ("paid", ASKED, {}, "amount"),
        ("paid", ASKED, {"amount": "four"}, "amount"),
        ("paid", ASKED, {"amount": 0}, "amount"),
        ("paid", ASKED, {"amount": -5}, "amount"),
        ("paid", "yesterday", {"amount": 5}, "at"),
        ("paid", 10**13, {"amount": 5}, "at"),
        ("paid", ASKED, {"amount": 5, "colour": "red"}, "colour"),
        ("guessed", ASKED, {}, "fact"),
        ("requested", ASKED, {"items": []}, "items"),
        ("requested", ASKED, {"items": [{"song": "a"}, {}]}, "items[1]"),
        ("requested", ASKED, {"items": [{"song": "a", "to": "better"}]}, "items[0].to"),
        ("requested", ASKED, {"items": [{"reverts": "f9/0"}]}, "items[0].reverts"),
        ("revised", ASKED, {"request": "f1"}, "request"),
        ("declined", ASKED, {"claim": "f99"}, "claim"),
        ("claimed", ASKED, {"ground": "weather"}, "ground"),
        ("held", ASKED, {"why": " "}, "why"),
        ("contacted", ASKED, {"about": "half \ud83d"}, ""),
    ],
)
def test_what_the_core_refuses_is_not_written(
    studio: Studio,
    store: Store,
    told: list[Changes],
    night_drive: int,
    kind: str,
    at: Any,
    fields: dict[str, Any],
    place: str,
) -> None:
    """The refusal names the field of the form; no row, no telling, nothing to undo."""
    told.clear()
    before, undo = rows(store), studio.undo_label()
    with pytest.raises(Refused) as refused:
        studio.record_fact(night_drive, kind, at, **fields)
    assert [problem.place for problem in refused.value.problems] == [place]
    assert studio.check_fact(night_drive, kind, at, **fields) == (None, refused.value.problems)
    assert rows(store) == before
    assert told == []
    assert studio.undo_label() == undo


def test_all_problems_of_a_form_are_told(studio: Studio, night_drive: int) -> None:
    """Not only the first."""
    with pytest.raises(Refused) as refused:
        studio.record_fact(night_drive, "claimed", "x", ground="y", wants="z")
    assert {p.place for p in refused.value.problems} == {"at", "ground", "wants"}


def test_an_earlier_answer_to_a_request_is_told_at_the_other_fact(
    studio: Studio, night_drive: int
) -> None:
    """A fact put in before others may make one of them wrong: its place is named in full."""
    studio.record_fact(night_drive, "requested", ASKED, items=ITEMS)
    studio.record_fact(night_drive, "revised", ASKED + 100, request="f4")
    with pytest.raises(Refused) as refused:
        studio.record_fact(night_drive, "revised", ASKED + 50, request="f4")
    assert [p.place for p in refused.value.problems] == ["facts[4].request"]


def test_a_check_shows_the_case_as_it_would_be(
    studio: Studio, store: Store, night_drive: int
) -> None:
    """Nothing is written, and the case that is answered holds the new fact."""
    before = rows(store)
    case, problems = studio.check_fact(night_drive, "requested", ASKED, items=ITEMS)
    assert problems == ()
    assert case is not None
    assert case.facts[-1].id == "f4"
    assert rows(store) == before


def test_a_project_that_is_not_there(studio: Studio) -> None:
    """Said in plain words."""
    with pytest.raises(KnownError, match="not in the studio"):
        studio.record_fact(99, "started", ASKED)


def test_ids_are_never_used_twice(studio: Studio, night_drive: int) -> None:
    """A retracted fact keeps its id; the next one gets another."""
    studio.record_fact(night_drive, "approved", ASKED)
    studio.retract_fact(night_drive, "f4", "typed twice")
    studio.record_fact(night_drive, "approved", ASKED)
    assert [row.fact.id for row in studio.project(night_drive, retracted=True).facts] == [
        "f1", "f2", "f3", "f4", "f5",
    ]  # fmt: skip


def test_an_rma_number_is_unique_in_the_studio(studio: Studio) -> None:
    """The next free number is proposed; one in use is refused, a retracted one is free again."""
    sold = [
        {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
        {"id": "c", "fact": "claimed", "at": "2026-03-02T15:00:00Z", "ground": "exchange"},
    ]
    one, _ = studio.add_project(kind="goods", policy="alustoora", title="Box", facts=sold)
    two, _ = studio.add_project(kind="goods", policy="alustoora", facts=sold)
    assert studio.next_rma(ASKED) == "RMA-2026-0001"
    studio.record_fact(one, "rma_issued", ASKED, claim="c", number="RMA-2026-0001")
    assert studio.next_rma(ASKED) == "RMA-2026-0002"
    with pytest.raises(Refused, match="number of Box") as refused:
        studio.record_fact(two, "rma_issued", ASKED, claim="c", number=" rma-2026-0001 ")
    assert refused.value.problems[0].place == "number"
    studio.retract_fact(one, "f3", "wrong box")
    studio.record_fact(two, "rma_issued", ASKED, claim="c", number="RMA-2026-0001")


def test_the_year_of_a_number_is_the_studios(studio: Studio) -> None:
    """New Year's Eve in New York is not yet the next year."""
    assert studio.next_rma(parse_instant("2027-01-01T04:59:59Z")) == "RMA-2026-0001"
    assert studio.next_rma(parse_instant("2027-01-01T05:00:00Z")) == "RMA-2027-0001"


# --- Retracting ----------------------------------------------------------------------------------


def test_a_fact_is_retracted_with_a_reason(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """It no longer counts, and is still there with who took it back when and why."""
    clock.advance(60)
    changes = studio.retract_fact(night_drive, "f3", "not sent after all")
    assert changes.label == "retraction of delivery of Night Drive EP"
    assert studio.project(night_drive).standing.revision == "not_delivered"
    kept = studio.project(night_drive, retracted=True).facts[-1]
    assert kept.retracted is not None
    assert (kept.retracted.at, kept.retracted.why) == (clock.now(), "not sent after all")
    with pytest.raises(Refused, match="retracted already"):
        studio.retract_fact(night_drive, "f3", "again")
    with pytest.raises(Refused, match="say why"):
        studio.retract_fact(night_drive, "f2", " ")
    with pytest.raises(Refused, match="no fact f77"):
        studio.retract_fact(night_drive, "f77", "x")


def test_facts_that_point_to_it_stop_or_join_a_retraction(studio: Studio, night_drive: int) -> None:
    """A request with an answer cannot go alone; with its dependents it can, and comes back so."""
    studio.record_fact(night_drive, "requested", ASKED, items=ITEMS)
    studio.record_fact(night_drive, "revised", ASKED + 1, request="f4")
    studio.record_fact(night_drive, "requested", ASKED + 2, items=[{"reverts": "f4/0"}])
    studio.record_fact(night_drive, "charged", ASKED + 3, amount=1000, charged_for="f6")
    before = studio.case_of(night_drive)
    assert studio.dependents(night_drive, "f4") == ("f5", "f6", "f7")
    with pytest.raises(Refused, match=r"f5 \(revised\), f6 \(requested\), f7 \(charged\)"):
        studio.retract_fact(night_drive, "f4", "wrong project")
    changes = studio.retract_fact(night_drive, "f4", "wrong project", with_dependents=True)
    assert changes.label == "retraction of 4 facts of Night Drive EP"
    assert [fact.id for fact in studio.case_of(night_drive).facts] == ["f1", "f2", "f3"]
    studio.undo()
    assert studio.case_of(night_drive) == before


# --- Clients, projects, settings -----------------------------------------------------------------


def test_a_client_needs_a_name_or_an_address(studio: Studio, ana: int) -> None:
    """Either will do; white space is none; unknown fields are refused."""
    for empty in ({}, {"name": "  "}, {"phone": "1"}):
        with pytest.raises(Refused, match="needs a name"):
            studio.add_client(**empty)
    with pytest.raises(Refused, match="no such field"):
        studio.add_client(name="x", colour="red")
    with pytest.raises(Refused, match="can be kept"):
        studio.add_client(name="half \ud83d")
    studio.edit_client(ana, name=None)
    with pytest.raises(Refused, match="needs a name"):
        studio.edit_client(ana, email="")
    with pytest.raises(KnownError, match="not in the studio"):
        studio.edit_client(77, name="x")


def test_a_client_is_found_under_a_new_name(studio: Studio, ana: int, night_drive: int) -> None:
    """An edit reaches the lists of projects, in the same operation."""
    changes = studio.edit_client(ana, name="Ana Petrović", phone="+381 11")
    assert changes.projects == {night_drive}
    row = studio.projects().rows[0]
    assert row.client == "Ana Petrović"
    assert row.standing.client_key == "ana petrovic"
    studio.undo()
    assert studio.clients()[0].client.name == "Ana Pavlović"
    assert studio.clients()[0].client.phone is None


def test_a_name_can_give_way_to_an_address(studio: Studio) -> None:
    """From a name to an address alone and back, though one of both is always needed."""
    client, _ = studio.add_client(name="Isla")
    studio.edit_client(client, name=None, email="isla@example.org")
    assert studio.clients()[0].client.shown == "isla@example.org"
    studio.undo()
    assert studio.clients()[0].client.shown == "Isla"
    studio.redo()
    assert studio.clients()[0].client.name is None


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ({"kind": "mixing"}, ["policy"]),
        ({"kind": "mixing", "policy": "no-such"}, ["policy"]),
        ({"kind": "cooking", "policy": B}, ["kind"]),
        ({"kind": "mixing", "policy": B, "price": "much"}, ["price"]),
        ({"kind": "mixing", "policy": B, "price": -1}, ["price"]),
        ({"kind": "mixing", "policy": B, "currency": "euro"}, ["currency"]),
        ({"kind": "mixing", "policy": B, "zone": "Mars/Base"}, ["zone"]),
        ({"kind": "mixing", "policy": B, "free_rounds": -1}, ["free_rounds"]),
        ({"kind": "mixing", "policy": B, "title": " "}, ["title"]),
        ({"kind": "mixing", "policy": B, "songs": ["a", ""]}, ["songs[1]"]),
        ({"kind": "mixing", "policy": B, "colour": "red"}, ["colour"]),
    ],
)
def test_a_project_is_checked_by_the_core(
    studio: Studio, values: dict[str, Any], places: list[str]
) -> None:
    """The problems name the fields of the form, before and on adding."""
    with pytest.raises(Refused) as refused:
        studio.add_project(**values)
    assert [problem.place for problem in refused.value.problems] == places
    if "colour" not in values:
        assert studio.check_project(**values) == refused.value.problems


def test_a_project_starts_with_the_studios_settings(studio: Studio, clock: FixedClock) -> None:
    """Zone and policy are those of the settings; a later move changes no project."""
    studio.edit_settings(policy=B)
    project, _ = studio.add_project(kind="mixing")
    assert studio.check_project(kind="mixing") == ()
    studio.edit_settings(zone="Asia/Tokyo", policy="alus-audio")
    row = studio.project(project).project
    assert (row.zone, row.policy, row.created_at) == ("America/New_York", B, clock.now())
    with pytest.raises(Refused):
        studio.add_project(kind="mixing", client_id=99)


def test_an_edit_is_checked_and_derived_anew(studio: Studio, night_drive: int) -> None:
    """Another kind or policy changes the standing at once; what cannot be is refused."""
    studio.edit_project(night_drive, policy="alus-audio", free_rounds=3, extra_round_fee="35.00")
    detail = studio.project(night_drive)
    assert detail.standing.rounds_left == 3
    assert detail.project.extra_round_fee_minor == 3500
    assert detail.policy.name == "alus-audio"
    for wrong, place in (
        ({"price": "x"}, "price"),
        ({"policy": "none"}, "policy"),
        ({"colour": "red"}, "colour"),
        ({"client_id": 99}, "client_id"),
    ):
        with pytest.raises(Refused) as refused:
            studio.edit_project(night_drive, **wrong)
        assert refused.value.problems[0].place == place
    studio.undo()
    assert studio.project(night_drive).policy.name == B
    assert studio.project(night_drive).project.free_rounds is None


def test_a_project_changes_hands(studio: Studio, ana: int, night_drive: int) -> None:
    """Both clients are told of; muting and notes are kept."""
    isla, _ = studio.add_client(name="Isla MacLeod")
    changes = studio.edit_project(night_drive, client_id=isla, muted=True, note="vinyl")
    assert changes.clients == {ana, isla}
    row = studio.project(night_drive).project
    assert (row.client_id, row.muted, row.note) == (isla, True, "vinyl")
    assert studio.projects().rows[0].client == "Isla MacLeod"


def test_the_version_accepted_is_kept(studio: Studio, night_drive: int) -> None:
    """The purchase fixes it; without a purchase there is none."""
    row = studio.project(night_drive).project
    assert row.accepted_version == "2011-04-30"
    assert row.accepted_hash is not None
    studio.retract_fact(night_drive, "f1", "no order")
    assert studio.project(night_drive).project.accepted_version is None


def test_archived_things_leave_the_lists(studio: Studio, ana: int, night_drive: int) -> None:
    """And come back; both are operations that can be undone."""
    from studio_desk.studio import Filter

    studio.archive(night_drive)
    studio.archive_client(ana)
    assert studio.projects().total == 0
    assert studio.projects(Filter(archived=True)).total == 1
    assert studio.clients() == ()
    assert studio.clients(archived=True)[0].projects == 1
    assert studio.counts().archived == 1
    assert studio.undo_label() == "archiving of Ana Pavlović"
    studio.undo()
    studio.archive(night_drive, on=False)
    assert studio.projects().total == 1
    with pytest.raises(KnownError, match="not in the studio"):
        studio.archive_client(99)


def test_settings_are_checked(studio: Studio) -> None:
    """Each may be what it says; nothing is kept of a set with a wrong one."""
    assert studio.settings() == Settings("Low Tide Studio", "America/New_York")
    with pytest.raises(Refused) as refused:
        studio.edit_settings(studio_name="x", zone="Mars", currency="euro", policy="none")
    assert {p.place for p in refused.value.problems} == {"zone", "currency", "policy"}
    with pytest.raises(Refused) as refused:
        studio.edit_settings(colour="red", zone=5)  # type: ignore[arg-type]
    assert refused.value.problems == (
        Problem("colour", "no setting of that name"), Problem("zone", "not a text"),
    )  # fmt: skip
    assert studio.settings().studio_name == "Low Tide Studio"
    changes = studio.edit_settings(currency="EUR")
    assert changes.settings
    studio.undo()
    assert studio.settings().currency == "USD"
