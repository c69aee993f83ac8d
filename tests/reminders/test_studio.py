"""Reminders in the studio: written before they are told, told once, put off, done, undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.paths import evidence_beside
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reminders.plan import DEFAULTS
from studio_desk.store import Store, reminders, sqlite
from studio_desk.studio import DueRow, Refused, RuleSetting, Studio
from studio_desk.wording.reminders import reminder_words

HOUR, DAY = 3_600, 86_400
END = parse_instant("2026-03-10T17:30:00Z")


def kinds(rows: tuple[DueRow, ...]) -> list[str]:
    return [row.key.kind for row in rows]


def tell(studio: Studio) -> tuple[DueRow, ...]:
    """What the ticker does at a tick."""
    studio.refresh_due()
    return studio.reminders.tell_due("window")


def test_a_window_is_told_ahead_and_each_time_once(
    at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """Two days, a day and two hours before its end; nothing in between, nothing twice."""
    told = []
    for at in range(clock.now(), END, HOUR):
        clock.set(at)
        told += [(row.key.subject, END - at) for row in tell(at_once)]
    assert told == [(night_drive, 48 * HOUR), (night_drive, 24 * HOUR), (night_drive, 2 * HOUR)]


@pytest.mark.usefixtures("night_drive")
def test_a_long_sleep_is_told_as_one(at_once: Studio, clock: FixedClock) -> None:
    """After thirty days everything that came due is told in one go, each matter once."""
    clock.advance(30 * DAY)
    assert kinds(tell(at_once)) == ["window", "care"]
    assert tell(at_once) == ()
    rules = [(row.key.kind, row.rule) for row in at_once.reminders.told()]
    assert sorted(rules) == [
        ("care", "care:259200"),
        ("window", "nudge:172800"),
        ("window", "window:7200"),
        ("window", "window:86400"),
    ]


@pytest.mark.usefixtures("night_drive")
def test_a_clock_set_back_tells_nothing_again(at_once: Studio, clock: FixedClock) -> None:
    """The clock goes back a day and comes again: what was told stays told."""
    clock.set(END - 23 * HOUR)
    assert kinds(tell(at_once)) == ["window"]
    clock.advance(-DAY)
    assert tell(at_once) == ()
    clock.advance(DAY)
    assert tell(at_once) == ()


def test_another_zone_tells_nothing_again(
    at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """The studio moves, and so does the project: its window ends another hour, told once still."""
    clock.set(END - 23 * HOUR)
    assert kinds(tell(at_once)) == ["window"]
    at_once.edit_settings(zone="Asia/Tokyo")
    assert tell(at_once) == ()
    at_once.edit_project(night_drive, zone="Asia/Tokyo")
    (row,) = at_once.reminders.coming(1)
    assert row.key.at != END
    assert tell(at_once) == ()


def test_a_new_delivery_is_a_new_window(
    at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """The five days begin again, and so do its reminders."""
    clock.set(END - 23 * HOUR)
    tell(at_once)
    clock.set(END - 20 * HOUR)
    at_once.record_fact(night_drive, "delivered", clock.now())
    assert tell(at_once) == ()
    clock.advance(4 * DAY + 1)
    assert kinds(tell(at_once)) == ["window"]


def test_a_crash_before_telling_tells_nothing_twice(
    at_once: Studio, store: Store, clock: FixedClock, night_drive: int
) -> None:
    """What is told is written when it is answered; the same row is refused a second time."""
    clock.set(END - 23 * HOUR)
    (row,) = tell(at_once)
    assert row.key.subject == night_drive
    again = Studio(store, built_in_catalogue(), clock)  # as after a crash at that very moment
    again.start()
    again.recompute_all()
    assert tell(again) == ()
    with store.transaction():
        assert not reminders.tell(store, row.key, "window:86400", clock.now(), "desktop")


@pytest.mark.usefixtures("night_drive")
def test_quiet_hours_and_a_pause_keep_it_due(studio: Studio, clock: FixedClock) -> None:
    """At night nothing is told; it is due all the same, and told when the hours open."""
    clock.set(parse_instant("2026-03-09T06:00:00Z"))
    assert tell(studio) == ()
    assert kinds(studio.reminders.due()) == ["window"]
    opens = parse_instant("2026-03-09T12:00:00Z")
    assert studio.reminders.next_wake() == opens
    clock.set(opens)
    studio.reminders.pause(opens + HOUR)
    assert tell(studio) == ()
    assert studio.reminders.next_wake() == opens + HOUR
    studio.reminders.pause(None)
    assert kinds(tell(studio)) == ["window"]


def test_signing_off_and_muting_say_nothing(
    at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """A client who signed off needs no window; a muted project says nothing at all."""
    clock.set(END - 30 * HOUR)
    at_once.record_fact(night_drive, "approved", clock.now())
    clock.set(END - HOUR)
    assert tell(at_once) == ()
    at_once.edit_project(night_drive, muted=True)
    clock.advance(40 * DAY)
    assert tell(at_once) == ()
    assert at_once.reminders.due() == ()


def test_a_request_in_hand_grows_old(at_once: Studio, clock: FixedClock, night_drive: int) -> None:
    """Two days and five days after it was asked; once revised it is off the list."""
    clock.advance(HOUR)
    at_once.record_fact(night_drive, "requested", clock.now(), items=[{"text": "more bass"}])
    asked = clock.now()
    clock.set(asked + 2 * DAY)
    assert kinds(tell(at_once)) == ["in_hand"]
    assert at_once.reminders.state() == "late"
    clock.set(asked + 5 * DAY)
    assert kinds(tell(at_once)) == ["in_hand"]
    at_once.record_fact(night_drive, "revised", clock.now(), request="f3")
    assert at_once.reminders.due() == ()


def test_snooze_done_and_their_undo(at_once: Studio, clock: FixedClock, night_drive: int) -> None:
    """Both leave the list and come back by undo; a snooze speaks again at its end."""
    clock.set(END - 23 * HOUR)
    (row,) = tell(at_once)
    reminders_ = at_once.reminders
    done = reminders_.finish([row.key])
    assert done.projects == {night_drive}
    assert reminders_.due() == ()
    assert kinds(reminders_.coming(1)) == ["care"]
    at_once.undo()
    assert kinds(reminders_.due()) == ["window"]
    reminders_.snooze([row.key], clock.now() + HOUR)
    assert reminders_.due() == ()
    assert kinds(reminders_.snoozed()) == ["window"]
    clock.advance(HOUR)
    assert kinds(tell(at_once)) == ["window"]
    with pytest.raises(Refused, match="that time has passed"):
        reminders_.snooze([row.key], clock.now())
    with pytest.raises(Refused, match="no reminder"):
        reminders_.finish([])


@pytest.mark.usefixtures("night_drive")
def test_rules_hold_at_once_and_can_be_undone(studio: Studio, clock: FixedClock) -> None:
    """A rule switched off silences what is there already; undo brings it back."""
    clock.set(END - 23 * HOUR)
    rules = studio.reminders.rules()
    off = {name: replace(each, on=False) for name, each in rules.each.items()}
    studio.reminders.edit_rules(replace(rules, each=off))
    assert (studio.reminders.due(), tell(studio)) == ((), ())
    studio.undo()
    assert studio.reminders.rules() == rules
    assert kinds(tell(studio)) == ["window"]
    with pytest.raises(Refused):
        studio.reminders.edit_rules(replace(rules, each={"window": RuleSetting(True, ())}))


@pytest.mark.usefixtures("night_drive")
def test_the_studio_itself_is_reminded_of_its_backup(at_once: Studio, clock: FixedClock) -> None:
    """A week after the last backup, without a project's name; a new one ends it."""
    at_once.reminders.backed_up(clock.now())
    clock.advance(7 * DAY)
    assert "backup" in kinds(tell(at_once))
    at_once.reminders.backed_up(clock.now())
    assert "backup" not in kinds(at_once.reminders.due())


@pytest.mark.usefixtures("night_drive")
def test_the_studio_is_reminded_of_its_second_place(at_once: Studio, clock: FixedClock) -> None:
    """A day after it began to fail, however often it is looked at; it ends when it works again."""
    at_once.reminders.second_place(works=True)
    at_once.reminders.second_place(works=False)
    assert abouts(tell(at_once)) == []
    clock.advance(DAY)
    at_once.reminders.second_place(works=False)
    assert abouts(tell(at_once)) == ["second"]
    assert abouts(tell(at_once)) == []
    assert at_once.reminders.state() == "late"
    at_once.reminders.second_place(works=True)
    assert abouts(at_once.reminders.due()) == []


def test_the_studio_is_reminded_of_spoiled_evidence(
    at_once: Studio, clock: FixedClock, night_drive: int, tmp_path: Path
) -> None:
    """At once when a reading finds it; the same file handed in again ends it."""
    (tmp_path / "mail.eml").write_text("hello")
    intake = at_once.evidence.take([tmp_path / "mail.eml"])
    at_once.evidence.keep(night_drive, intake.taken)
    assert abouts(at_once.reminders.due()) == []
    (file,) = [p for p in evidence_beside(at_once.store.path).rglob("*") if p.is_file()]
    file.unlink()
    at_once.evidence.verify()
    (row,) = [each for each in at_once.reminders.due() if each.key.about]
    assert row.key.about == "evidence"
    assert abouts(tell(at_once)) == ["evidence"]
    words = reminder_words(row, "UTC", clock.now())
    assert (words.role, words.headline) == ("alert", "Evidence is missing or spoiled")
    at_once.evidence.keep(night_drive, at_once.evidence.take([tmp_path / "mail.eml"]).taken)
    assert abouts(at_once.reminders.due()) == []


@pytest.mark.usefixtures("night_drive")
def test_what_is_not_safe_heeds_hours_and_can_be_put_off(studio: Studio, clock: FixedClock) -> None:
    """In quiet hours nothing is told; snoozed, it waits; its rule can be switched off."""
    studio.reminders.edit_rules(replace(DEFAULTS, quiet=(0, 24 * 60 - 1), digest=None))
    studio.reminders.second_place(works=False)
    clock.advance(2 * DAY)
    assert tell(studio) == ()
    studio.reminders.edit_rules(replace(DEFAULTS, quiet=None, digest=None))
    (row,) = [each for each in studio.reminders.due() if each.key.about]
    studio.reminders.snooze([row.key], clock.now() + DAY)
    assert abouts(tell(studio)) == []
    clock.advance(DAY)
    assert abouts(tell(studio)) == ["second"]
    off = {**DEFAULTS.each, "second": RuleSetting(False, (DAY,))}
    studio.reminders.edit_rules(replace(DEFAULTS, each=off))
    assert abouts(studio.reminders.due()) == []


def abouts(rows: Iterable[DueRow]) -> list[str]:
    """What the matters of the studio's own safety are about."""
    return [row.key.about for row in rows if row.key.kind == "backup" and row.key.about]


def test_removed_and_archived_projects(
    at_once: Studio, clock: FixedClock, night_drive: int
) -> None:
    """An archived project speaks only of its files; one whose adding was undone not at all."""
    at_once.archive(night_drive)
    clock.advance(35 * DAY)
    assert kinds(tell(at_once)) == ["purge"]
    at_once.undo()
    at_once.undo()
    assert at_once.reminders.coming(hidden=True) == ()


def test_what_is_due_is_looked_up_by_an_index(store: Store) -> None:
    """No question of a tick walks through the table of deadlines."""
    for condition in (
        "due_at <= 1", "due_at IS NOT NULL ORDER BY due_at LIMIT 1", "shows_at > 1",
        "ends_at IS NULL AND shows_at <= 1", "ends_at >= 1 ORDER BY ends_at LIMIT 5",
        "kind = 'claim' AND shows_at <= 1", "snoozed_until > 1",
    ):  # fmt: skip
        plan = sqlite.sql(
            store.db,
            f"EXPLAIN QUERY PLAN SELECT * FROM deadline WHERE {condition}",  # noqa: S608
        )
        steps = [row[3] for row in plan]
        assert all("USING INDEX" in step for step in steps), steps
