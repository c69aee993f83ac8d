"""What may go and what must stay: holds, standings, the studio's own rule, room to be made."""

from __future__ import annotations

import pytest

from studio_desk.studio import Refused
from studio_desk.studio.filing import Progress
from tests.files.conftest import DAY, DONE, House


def trashed(house: House) -> int:
    """How many files lie in the trash."""
    found = house.disk.glob(".studio-desk-trash/*/files/**/*")
    return sum(path.is_file() for path in found)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ([{"fact": "held", "at": "2026-03-01T00:00:00Z", "why": "the client asked"}], "held"),
        ([{"fact": "charged_back", "at": "2026-03-01T00:00:00Z"}], "dispute"),
        ([{"fact": "claimed", "at": "2026-03-01T00:00:00Z", "ground": "other"}], "claim is open"),
    ],
)
def test_a_hold_beats_every_rule(house: House, facts: list[dict[str, str]], why: str) -> None:
    """A hold, a dispute and an open claim keep files from notice, move and deletion alike."""
    house.session()
    (fact,) = facts
    fields = {key: value for key, value in fact.items() if key not in ("fact", "at")}
    at = fact["at"]

    def hold() -> None:
        house.studio.record_fact(house.old_maps, fact["fact"], at, **fields)

    hold()
    with pytest.raises(Refused, match=why):
        house.files.notice(house.old_maps)
    house.studio.undo()
    house.ready()
    hold()
    before = house.tree()
    with pytest.raises(Refused, match=why):
        house.files.move_to_trash(house.old_maps)
    assert house.tree() == before
    house.studio.undo()
    house.files.move_to_trash(house.old_maps)
    hold()
    house.clock.advance(100 * DAY)
    assert len(house.files.tend()) == 1
    assert trashed(house) == 5


def test_a_hold_in_the_middle_of_a_move_stops_it(house: House) -> None:
    """Files that are not moved yet stay; those in the trash wait there and can be put back."""
    house.session(count=40)
    before = house.tree()
    house.ready()

    def hold() -> bool:
        # Asked at every file; what is told comes ten times a second at most.
        if progress.told.files == 16 and not house.files.stands(house.old_maps).held_by:
            house.studio.record_fact(house.old_maps, "held", house.clock.now(), why="stop")
        return False

    progress = Progress(stop=hold)
    report, _ = house.files.move_to_trash(house.old_maps, progress)
    assert 0 < report.files < 40
    assert {why for _, why in report.left} == {"held"}
    house.files.put_back(house.old_maps)
    assert house.tree() == before


@pytest.mark.parametrize("standing", ["in care", "courtesy", "no promise", "not delivered"])
def test_what_must_be_kept_is_never_proposed_nor_moved(house: House, standing: str) -> None:
    """In care, courtesy, no promise and no own rule, nothing delivered: refused and unlisted."""
    delivered = {"in care": "2026-03-07T00:00:00Z", "courtesy": "2026-02-20T00:00:00Z"}
    policy = "alus-audio" if standing == "no promise" else "audio-mastering-and-mixing"
    facts = [{"fact": "purchased", "at": "2020-01-01T00:00:00Z"}]
    if standing != "not delivered":
        at = delivered.get(standing, "2020-01-02T00:00:00Z")
        facts.append({"fact": "delivered", "at": at})
    other, _ = house.studio.add_project(title="X", kind="mixing", policy=policy, facts=facts)
    (house.disk / "X").mkdir()
    (house.disk / "X" / "a").write_bytes(b"a" * 100)
    house.files.add_folder(other, str(house.disk / "X"))
    with pytest.raises(Refused):
        house.files.notice(other)
    proposal = house.files.free(10**12)
    assert (proposal.lines, proposal.short) == ((), 10**12)


def test_the_studios_own_rule_stands_in_for_a_policy_that_is_silent(house: House) -> None:
    """With a number of months set, such files may go after it, marked as by the own rule."""
    other, _ = house.studio.add_project(title="X", kind="mixing", policy="alus-audio", facts=DONE)
    (house.disk / "X").mkdir()
    (house.disk / "X" / "a").write_bytes(b"a" * 100)
    house.files.add_folder(other, str(house.disk / "X"))
    house.files.edit_settings(keep_months=12)
    stands = house.files.stands(other)
    assert (stands.standing, stands.own_rule, stands.may_go) == ("unspecified", True, True)
    assert [line.row.id for line in house.files.free(50).lines] == [other]
    house.files.edit_settings(keep_months=120)
    assert not house.files.stands(other).may_go
    house.studio.undo()
    assert house.files.stands(other).may_go


def test_room_is_proposed_oldest_and_largest_first(house: House) -> None:
    """Overdue before purgeable, longer over first, larger before smaller; no more than needed."""
    house.session(count=3)
    ids = [house.old_maps]
    for title, bought, size in (("A", "2020", 10), ("B", "2025", 50), ("C", "2025", 5000)):
        facts = [{"fact": kind, "at": f"{bought}-06-01T0{hour}:00:00Z"}
                 for hour, kind in enumerate(("purchased", "delivered"))]  # fmt: skip
        made, _ = house.studio.add_project(
            title=title, kind="mixing", policy="audio-mastering-and-mixing", facts=facts
        )
        (house.disk / title).mkdir()
        (house.disk / title / "a").write_bytes(bytes(size))
        house.files.add_folder(made, str(house.disk / title))
        ids.append(made)
    old, a, b, c = ids
    assert [line.row.id for line in house.files.free(10**9).lines] == [a, old, c, b]
    small = house.files.free(1000)
    assert ([line.row.id for line in small.lines], small.short) == ([a, old], 0)
