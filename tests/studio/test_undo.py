"""Undo and redo: by name, in order, across kinds of operation, and never by deleting."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store, sqlite
from studio_desk.studio import Changes, Refused, Studio

B = "audio-mastering-and-mixing"
AT = parse_instant("2026-03-06T09:00:00Z")


def picture(studio: Studio) -> Any:
    """All that the owner can see: clients, projects, facts that count, standings."""
    ids = [row.id for row in studio.projects().rows]
    return (
        studio.settings(),
        list(studio.clients()),
        {key: (studio.project(key).project, studio.case_of(key)) for key in ids},
        {key: studio.project(key).standing for key in ids},
    )


def test_there_and_back(studio: Studio, told: list[Changes], night_drive: int) -> None:
    """Each step back shows what was before, each step forward what was after."""
    seen = [picture(studio)]
    for kind, fields in (
        ("requested", {"items": [{"song": "Glass"}]}),
        ("revised", {"request": "f4"}),
        ("approved", {}),
    ):
        studio.record_fact(night_drive, kind, AT, **fields)
        seen.append(picture(studio))
    for wanted in reversed(seen[:-1]):
        studio.undo()
        assert picture(studio) == wanted
    for wanted in seen[1:]:
        studio.redo()
        assert picture(studio) == wanted
    assert studio.redo_label() is None
    assert {change.name for change in told[-6:]} == {"undo", "redo"}


def test_names_of_what_would_be_undone(studio: Studio, night_drive: int) -> None:
    """The buttons name the operation, and undo and redo are told under its name."""
    studio.record_fact(night_drive, "approved", AT)
    assert studio.undo_label() == "approval of Night Drive EP"
    undone = studio.undo()
    assert (undone.name, undone.label) == ("undo", "approval of Night Drive EP")
    assert studio.redo_label() == "approval of Night Drive EP"
    assert studio.undo_label() == "new project Night Drive EP"
    redone = studio.redo()
    assert (redone.name, redone.label) == ("redo", "approval of Night Drive EP")
    studio.undo()
    studio.undo()
    assert studio.undo_label() == "new client Ana Pavlović"
    studio.undo()
    assert studio.undo_label() == "change of settings"


def test_what_was_added_goes_and_comes(studio: Studio, night_drive: int, ana: int) -> None:
    """Undoing the adding of a project or client hides it everywhere; redo brings it back."""
    studio.undo()
    assert studio.projects().total == 0
    assert studio.clients()[0].projects == 0
    with pytest.raises(Exception, match="not in the studio"):
        studio.record_fact(night_drive, "started", AT)
    studio.undo()
    assert studio.clients() == ()
    with pytest.raises(Refused):
        studio.add_project(kind="mixing", policy=B, client_id=ana)
    studio.redo()
    studio.redo()
    assert studio.projects().rows[0].client == "Ana Pavlović"
    assert len(studio.case_of(night_drive).facts) == 3


def test_nothing_is_deleted(studio: Studio, store: Store, night_drive: int) -> None:
    """Undo adds a retraction, redo one of that retraction; the fact's row stays."""
    studio.record_fact(night_drive, "approved", AT)
    rows = sqlite.count_rows(store.db)["fact"]
    studio.undo()
    studio.redo()
    studio.undo()
    counts = sqlite.count_rows(store.db)
    assert (counts["fact"], counts["retraction"]) == (rows, 3)
    kept = studio.project(night_drive, retracted=True).facts[-1]
    assert [row.why for row in kept.retractions] == ["undo", "redo", "undo"]


def test_a_new_operation_ends_redoing(studio: Studio, night_drive: int) -> None:
    """What was undone before something new is recorded stays undone."""
    studio.record_fact(night_drive, "approved", AT)
    studio.undo()
    studio.record_fact(night_drive, "contacted", AT)
    assert studio.redo_label() is None
    with pytest.raises(Refused, match="nothing to redo"):
        studio.redo()


def test_nothing_to_undo(store: Store, clock: FixedClock) -> None:
    """A fresh session begins with nothing to take back, whatever was done before."""
    first = Studio(store, built_in_catalogue(), clock)
    first.add_client(name="Ana")
    again = Studio(store, built_in_catalogue(), clock)
    assert (again.undo_label(), again.redo_label()) == (None, None)
    with pytest.raises(Refused, match="nothing to undo"):
        again.undo()
    first.forget_undo()
    assert first.undo_label() is None


def test_an_operation_is_undone_by_its_token(studio: Studio, night_drive: int) -> None:
    """The button of a notice undoes what it was shown for, though more was done since."""
    token = studio.record_fact(night_drive, "approved", AT).operation
    studio.record_fact(night_drive, "contacted", AT)
    studio.undo(token)
    assert [fact.kind for fact in studio.case_of(night_drive).facts][3:] == ["contacted"]
    with pytest.raises(Refused, match="undone already"):
        studio.undo(token)
    assert studio.undo_label() == "contact about Night Drive EP"
    with pytest.raises(Refused, match="no such operation"):
        studio.undo(999)


def test_a_token_of_an_earlier_session_works(
    studio: Studio, store: Store, clock: FixedClock, night_drive: int
) -> None:
    """The journal knows what an operation did, whoever asks."""
    token = studio.record_fact(night_drive, "approved", AT).operation
    again = Studio(store, built_in_catalogue(), clock)
    assert token is not None
    assert again.operation_label(token) == "approval of Night Drive EP"
    again.undo(token)
    assert len(again.case_of(night_drive).facts) == 3


def test_what_others_point_to_is_not_undone_from_under_them(
    studio: Studio, store: Store, night_drive: int
) -> None:
    """Refused in words that name the fact, and nothing is written."""
    token = studio.record_fact(night_drive, "requested", AT, items=[{"song": "a"}]).operation
    studio.record_fact(night_drive, "revised", AT, request="f4")
    before = sqlite.count_rows(store.db)
    with pytest.raises(Refused, match=r"f5 \(revised\)"):
        studio.undo(token)
    assert sqlite.count_rows(store.db) == before


def test_what_was_changed_since_is_not_overwritten(studio: Studio, ana: int) -> None:
    """Undoing an older edit by its token would lose the newer one: refused."""
    token = studio.edit_client(ana, phone="1").operation
    studio.edit_client(ana, phone="2")
    with pytest.raises(Refused, match="changed again"):
        studio.undo(token)
    assert studio.clients()[0].client.phone == "2"


def test_a_refused_undo_can_be_tried_again(studio: Studio, night_drive: int) -> None:
    """The order of what can be undone stays as it was."""
    token = studio.record_fact(night_drive, "requested", AT, items=[{"song": "a"}]).operation
    studio.record_fact(night_drive, "revised", AT, request="f4")
    with pytest.raises(Refused):
        studio.undo(token)
    studio.undo()
    studio.undo(token)
    assert len(studio.case_of(night_drive).facts) == 3


STEPS = ("contacted", "held", "paid", "client", "project", "archive", "settings", "retract")


def step(studio: Studio, project: int, client: int, word: str, number: int) -> None:
    match word:
        case "contacted":
            studio.record_fact(project, "contacted", AT + number)
        case "held":
            studio.record_fact(project, "held", AT + number, why=f"why {number}")
        case "paid":
            studio.record_fact(project, "paid", AT + number, amount=number + 1)
        case "client":
            studio.edit_client(client, name=f"Ana {number}", phone=None)
        case "project":
            studio.edit_project(project, title=f"Title {number}", songs=["a"] * (number % 3))
        case "archive":
            archived = studio.project(project).project.archived_at is not None
            studio.archive(project, on=not archived)
        case "settings":
            studio.edit_settings(contact=f"line {number}")
        case "retract":
            last = studio.case_of(project).facts[-1]
            studio.retract_fact(project, last.id, "mistake")


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(STEPS), min_size=1, max_size=7), back=st.integers(1, 7))
def test_any_story_can_be_told_backwards(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], back: int
) -> None:
    """Whatever was done, stepping back and forth shows each picture again."""
    clock = FixedClock(AT)
    path = tmp_path_factory.mktemp("undo") / "studio.db"
    with open_store(path, now=AT) as store:
        studio = Studio(store, built_in_catalogue(), clock)
        studio.edit_settings(zone="Europe/Berlin")
        client, _ = studio.add_client(name="Ana")
        facts = [{"fact": "purchased", "at": "2026-03-01T15:00:00Z"}] + [
            {"fact": "contacted", "at": "2026-03-01T15:00:00Z"} for _ in range(7)
        ]
        project, _ = studio.add_project(kind="mixing", policy=B, client_id=client, facts=facts)

        def seen() -> Any:
            return picture(studio), studio.case_of(project), studio.project(project).project

        pictures = [seen()]
        for number, word in enumerate(words):
            step(studio, project, client, word, number)
            pictures.append(seen())
        steps = min(back, len(words))
        for wanted in pictures[-2 : -steps - 2 : -1]:
            studio.undo()
            assert seen() == wanted
        for wanted in pictures[len(pictures) - steps :]:
            studio.redo()
            assert seen() == wanted
        assert store.faults() == []
