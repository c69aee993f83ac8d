"""Two times on each fact: how did it stand on a day, and what did we know on that day?"""

from __future__ import annotations

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policy import parse_instant
from studio_desk.studio import Studio

DAY = 86_400
DELIVERED = parse_instant("2026-03-05T18:30:00Z")


def test_a_fact_entered_late(studio: Studio, clock: FixedClock, night_drive: int) -> None:
    """A request of the 6th is written down on the 9th: on the 7th it was in hand, and on the 8th
    nobody knew.
    """
    seventh, eighth = DELIVERED + 2 * DAY, clock.now()
    clock.advance(DAY)
    studio.record_fact(night_drive, "requested", DELIVERED + DAY, items=[{"song": "Glass"}])
    assert studio.verdict_at(night_drive, seventh).revision.in_hand
    assert not studio.verdict_at(night_drive, seventh, known_at=eighth).revision.in_hand
    assert studio.verdict_at(night_drive, seventh, known_at=clock.now()).revision.in_hand
    assert len(studio.case_of(night_drive, known_at=eighth).facts) == 3
    assert studio.spans_of(night_drive) != studio.spans_of(night_drive, known_at=eighth)


def test_a_fact_taken_back_was_known_till_then(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """Between its writing and its retraction it counted."""
    known = clock.now()
    clock.advance(DAY)
    studio.retract_fact(night_drive, "f3", "not sent")
    clock.advance(DAY)
    studio.undo()
    there = [
        any(fact.id == "f3" for fact in studio.case_of(night_drive, known_at=at).facts)
        for at in (known, known + DAY - 1, known + DAY, known + 2 * DAY - 1, known + 2 * DAY)
    ]
    assert there == [True, True, False, False, True]


def test_attributes_are_known_by_their_edits(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """A price, songs or policy changed later stood otherwise before."""
    before = clock.now()
    clock.advance(DAY)
    studio.edit_project(night_drive, price="450.00", songs=["Glass"])
    clock.advance(DAY)
    studio.edit_project(night_drive, price="500.00", policy="alus-audio")
    case, policy = studio.case_and_policy(night_drive, known_at=before)
    assert (case.project.price, policy.name) == (40000, "audio-mastering-and-mixing")
    assert case.project.songs == ("Night Drive", "Glass")
    case, policy = studio.case_and_policy(night_drive, known_at=before + DAY)
    assert (case.project.price, policy.name) == (45000, "audio-mastering-and-mixing")
    case, policy = studio.case_and_policy(night_drive)
    assert (case.project.price, policy.name) == (50000, "alus-audio")


def test_an_undone_edit_was_known_in_between(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """Undo is an edit with a time of its own."""
    at = clock.now()
    clock.advance(10)
    studio.edit_project(night_drive, price="450.00")
    clock.advance(10)
    studio.undo()
    prices = [
        studio.case_of(night_drive, known_at=at + second).project.price for second in (0, 10, 20)
    ]
    assert prices == [40000, 45000, 40000]


def test_before_a_project_was_added_nothing_was_known(
    studio: Studio, clock: FixedClock, night_drive: int
) -> None:
    """Said, rather than answered with an empty history."""
    with pytest.raises(KnownError, match="Nothing was known"):
        studio.case_of(night_drive, known_at=clock.now() - 1)


def test_all_of_a_history_is_known_when_it_is_imported(studio: Studio, night_drive: int) -> None:
    """Facts carry the instant of the import as the time of their recording."""
    rows = studio.project(night_drive).facts
    assert {row.recorded_at for row in rows} == {studio.clock.now()}
    assert rows[0].fact.at < rows[0].recorded_at
