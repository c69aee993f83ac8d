"""The plan: what comes due when it is told, in which hours, and what never is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio_desk.policy import BadInput, parse_instant, zone_named
from studio_desk.reminders.plan import (
    DEFAULTS,
    KINDS,
    RULES,
    Matter,
    Rules,
    RuleSetting,
    next_open,
    open_from,
    outlook,
    passed,
    rules_from,
    rules_json,
    same_matter,
    snooze_key,
    tell_at,
)
from studio_desk.reminders.plan.hours import is_open, last_open
from studio_desk.reminders.plan.kinds import SAFETY, sort_of
from studio_desk.store.vocabulary import MATTERS
from studio_desk.wording.reminders import LOOKS, RULE_WORDS

HOUR, DAY = 3_600, 86_400
NEW_YORK = zone_named("America/New_York")
PLAIN = replace(DEFAULTS, quiet=None, digest=None)  # each rule at its own time
WEEKDAYS = frozenset(range(5))


def at(text: str) -> int:
    return parse_instant(text)


def window(end: str, start: str = "2026-03-01T15:00:00Z") -> Matter:
    return Matter("window", at(end), at(start))


def test_the_database_and_the_words_know_every_kind() -> None:
    """A kind of the plan can be stored, has a look, and each rule has words for its switch."""
    assert set(KINDS) == set(MATTERS) == set(LOOKS) - set(SAFETY)
    assert set(RULES) == set(RULE_WORDS)
    assert {kind for kind, _ in RULES.values()} == {*KINDS, *SAFETY}
    assert [sort_of("backup", about) for about in ("", *SAFETY)] == ["backup", *SAFETY]
    assert sort_of("claim", "evidence") == "claim"


# --- Hours --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("instant", "opens", "closed_since"),
    [
        ("2026-03-03T15:00:00Z", "2026-03-03T15:00:00Z", "2026-03-03T15:00:00Z"),  # 10:00
        ("2026-03-04T03:00:00Z", "2026-03-04T13:00:00Z", "2026-03-04T01:59:59Z"),  # 22:00
        ("2026-03-04T12:59:59Z", "2026-03-04T13:00:00Z", "2026-03-04T01:59:59Z"),  # 07:59:59
        ("2026-03-04T01:59:59Z", "2026-03-04T01:59:59Z", "2026-03-04T01:59:59Z"),  # 20:59:59
        ("2026-03-08T07:30:00Z", "2026-03-08T12:00:00Z", "2026-03-08T01:59:59Z"),  # clocks skip
    ],
)
def test_quiet_hours_begin_and_end_on_the_wall_clock(
    instant: str, opens: str, closed_since: str
) -> None:
    """From 21:00 to 08:00 nothing is told, whatever the clocks do that night."""
    assert next_open(at(instant), DEFAULTS, NEW_YORK) == at(opens)
    assert last_open(at(instant), DEFAULTS, NEW_YORK) == at(closed_since)


def test_days_off_are_quiet_as_a_whole() -> None:
    """Friday evening's next open second is Monday's first after the quiet hours."""
    rules = replace(DEFAULTS, days=WEEKDAYS)
    assert next_open(at("2026-03-07T03:00:00Z"), rules, NEW_YORK) == at("2026-03-09T12:00:00Z")
    assert last_open(at("2026-03-08T15:00:00Z"), rules, NEW_YORK) == at("2026-03-07T01:59:59Z")


def test_a_pause_ends_in_open_hours() -> None:
    """A pause that ends at night goes on until morning; without one, now may be open."""
    now, until = at("2026-03-03T15:00:00Z"), at("2026-03-04T05:00:00Z")
    assert open_from(now, None, DEFAULTS, NEW_YORK) == now
    assert open_from(now, until, DEFAULTS, NEW_YORK) == at("2026-03-04T13:00:00Z")
    assert open_from(now, now - 1, DEFAULTS, NEW_YORK) == now


# --- When something is told -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("end", "offset", "told"),
    [
        # 24 h before Tue 10 Mar 13:30 is Mon 13:30: told with Monday's digest at 09:00.
        ("2026-03-10T17:30:00Z", DAY, "2026-03-09T13:00:00Z"),
        # 2 h before presses: at its own time.
        ("2026-03-10T17:30:00Z", 2 * HOUR, "2026-03-10T15:30:00Z"),
        # 2 h before 09:30 lies in the quiet hours: at 08:00, an hour and a half before.
        ("2026-03-10T13:30:00Z", 2 * HOUR, "2026-03-10T12:00:00Z"),
        # 2 h before 03:00 at night: not after the end, but before the night.
        ("2026-03-10T07:00:00Z", 2 * HOUR, "2026-03-10T00:59:59Z"),
    ],
)
def test_what_is_coming_is_rather_told_earlier(end: str, offset: int, told: str) -> None:
    """A digest comes before the deadline's own time, and a night never hides it."""
    assert tell_at(window(end), offset, DEFAULTS, NEW_YORK) == at(told)


def test_what_stands_is_told_later() -> None:
    """A request asked on Friday evening is told on the first working morning after two days."""
    asked = Matter("in_hand", at("2026-03-06T23:40:00Z"), at("2026-03-06T23:40:00Z"), "f4")
    rules = replace(DEFAULTS, days=WEEKDAYS)
    assert tell_at(asked, 2 * DAY, rules, NEW_YORK) == at("2026-03-09T13:00:00Z")
    assert tell_at(asked, 2 * DAY, PLAIN, NEW_YORK) == asked.at + 2 * DAY


def test_offsets_longer_than_the_window_are_left_out() -> None:
    """On the day of a revision nobody hears that its two days begin; the nearest offset stays."""
    short = window("2026-03-10T17:30:00Z", "2026-03-10T16:00:00Z")
    seen = outlook(short, PLAIN, NEW_YORK)
    assert seen.due_at == short.start
    assert passed(short, PLAIN, NEW_YORK, short.at) == ["window:7200"]


def test_each_telling_comes_once_and_then_the_next() -> None:
    """After the first offset is told, the next is due; after the last, nothing."""
    matter = window("2026-03-10T17:30:00Z")
    keys = ["nudge:172800", "window:86400", "window:7200"]
    for told in range(len(keys)):
        seen = outlook(matter, PLAIN, NEW_YORK, told=keys[:told])
        assert seen.due_at == matter.at - int(keys[told].partition(":")[2])
        assert seen.shows_at == matter.at - 2 * DAY
    assert outlook(matter, PLAIN, NEW_YORK, told=keys).due_at is None


def test_what_was_slept_through_is_told_as_one() -> None:
    """After a sleep over all of them, all keys are written, and the matter is told once."""
    matter = window("2026-03-10T17:30:00Z")
    keys = passed(matter, PLAIN, NEW_YORK, matter.at + 30 * DAY)
    assert keys == ["nudge:172800", "window:86400", "window:7200"]
    assert passed(matter, PLAIN, NEW_YORK, matter.at + 30 * DAY, told=keys) == []


def test_a_snooze_speaks_once_at_its_end() -> None:
    """Until its end nothing is told or shown; at its end once, with what came meanwhile."""
    matter = window("2026-03-10T17:30:00Z")
    until = matter.at - HOUR
    seen = outlook(matter, PLAIN, NEW_YORK, snoozed_until=until)
    assert (seen.shows_at, seen.due_at) == (until, until)
    assert passed(matter, PLAIN, NEW_YORK, until - 1, snoozed_until=until) == []
    keys = passed(matter, PLAIN, NEW_YORK, until, snoozed_until=until)
    assert snooze_key("window", until) in keys
    after = outlook(matter, PLAIN, NEW_YORK, told=keys, snoozed_until=until)
    assert (after.shows_at, after.due_at) == (until, None)


@pytest.mark.parametrize("said", [{"done": True}, {}])
def test_done_and_muted_matters_say_nothing(said: dict[str, bool]) -> None:
    """A matter that is done, muted, or whose rules are off neither shows nor is told."""
    matter = replace(window("2026-03-10T17:30:00Z"), muted=not said)
    seen = outlook(matter, PLAIN, NEW_YORK, **said)
    assert (seen.shows_at, seen.due_at) == (None, None)
    off = Rules({name: replace(each, on=False) for name, each in DEFAULTS.each.items()})
    assert outlook(window("2026-03-10T17:30:00Z"), off, NEW_YORK).due_at is None


def test_another_zone_leaves_a_matter_the_same() -> None:
    """A deadline that a zone moved by hours is the same; a request's instant is its own."""
    assert same_matter("window", 1_000_000, 1_000_000 + 14 * HOUR)
    assert not same_matter("window", 1_000_000, 1_000_000 + 2 * DAY)
    assert not same_matter("in_hand", 1_000_000, 1_000_000 + HOUR)


# --- Rules ----------------------------------------------------------------------------------------


def test_rules_are_read_as_they_were_written() -> None:
    """Rules go through JSON unchanged, and only what differs from the defaults is written."""
    assert rules_json(DEFAULTS)["rules"] == {}
    assert rules_from(None) == DEFAULTS
    own = Rules(
        {**DEFAULTS.each, "window": RuleSetting(False, (3 * DAY, HOUR))},
        quiet=None,
        days=WEEKDAYS,
        digest=None,
    )
    assert rules_from(rules_json(own)) == own
    assert rules_from({"rules": {"of another version": {}}}) == DEFAULTS


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ([], ""),
        ({"rules": []}, "rules"),
        ({"rules": {"window": 7}}, "rules.window"),
        ({"rules": {"window": {"on": 1}}}, "rules.window"),
        ({"rules": {"window": {"offsets": []}}}, "rules.window"),
        ({"rules": {"window": {"offsets": [-1]}}}, "rules.window"),
        ({"rules": {"window": {"offsets": [401 * DAY]}}}, "rules.window"),
        ({"rules": {"window": {"offsets": [1, 2, 3, 4, 5, 6]}}}, "rules.window"),
        ({"quiet": ["21:00"]}, "quiet"),
        ({"quiet": ["21:00", "8"]}, "quiet"),
        ({"quiet": ["24:00", "08:00"]}, "quiet"),
        ({"digest": "9 o'clock"}, "digest"),
        ({"digest": "23:00"}, "digest"),
        ({"days": []}, "days"),
        ({"days": [7]}, "days"),
        ({"days": [True]}, "days"),
    ],
)
def test_rules_that_make_no_sense_are_refused_by_place(value: object, place: str) -> None:
    """Each fault of rules names where it is."""
    with pytest.raises(BadInput) as caught:
        rules_from(value)
    assert [problem.place for problem in caught.value.problems] == [place]


def test_quiet_hours_of_no_length_are_none() -> None:
    """The same minute twice means that it is never quiet."""
    rules = rules_from({"quiet": ["08:00", "08:00"]})
    assert rules.quiet is None
    assert is_open(at("2026-03-04T05:00:00Z"), rules, NEW_YORK)
