"""Which backups stay: a pure question of instants, asked with a given today."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from studio_desk.store.backup_thinning import (
    DAY,
    GUARDS_UNTIL,
    HOUR,
    LONGEST,
    Made,
    gone_by,
    kept,
)

NOW = 1_772_377_200  # Sun 1 Mar 2026, 15:00:00 UTC


def made(*ages: int, guard: bool = False) -> list[Made]:
    return [Made(NOW - age, f"{age}", guard) for age in ages]


def test_the_last_hours_are_kept_whole() -> None:
    """Everything made in the last three hours stays."""
    ages = [0, 1, 60, 1800, 2 * HOUR, 3 * HOUR]
    assert kept(made(*ages), NOW) == {str(age) for age in ages}


def test_older_ones_are_thinned_to_the_newest_of_their_hour() -> None:
    """Of several in one hour the newest stays, for two days."""
    newest = 5 * HOUR - 1800  # 10:30
    assert kept(made(0, newest, newest + 600, newest + 1200), NOW) == {"0", str(newest)}


def test_days_weeks_and_months_follow() -> None:
    """A year of backups each half hour leaves a few dozen, spread over all of it."""
    ages = list(range(0, 366 * DAY, HOUR // 2))
    stay = sorted(int(name) for name in kept(made(*ages), NOW))
    within = {
        until: len([age for age in stay if since < age <= until])
        for since, until in (
            (3 * HOUR, 2 * DAY), (2 * DAY, 31 * DAY), (31 * DAY, 183 * DAY), (183 * DAY, 366 * DAY)
        )
    }  # fmt: skip
    assert within[2 * DAY] in (45, 46)
    assert within[31 * DAY] in (29, 30)
    assert within[183 * DAY] in (22, 23)
    assert within[366 * DAY] in (6, 7)
    assert len(stay) < 120


def test_one_made_before_something_risky_stays_a_month() -> None:
    """A backup made before an import is not thinned away by later ones of its slot."""
    risky = Made(NOW - 10 * DAY - 60, "risky", guard=True)
    later = Made(NOW - 10 * DAY, "later")
    assert kept([risky, later], NOW) == {"risky", "later"}
    after = NOW + GUARDS_UNTIL
    assert "risky" not in kept([risky, later, Made(after, "new")], after)


def test_the_newest_stays_whatever_its_age() -> None:
    """A studio that was not opened for ten years still has its last backup."""
    assert kept(made(3650 * DAY, 3651 * DAY), NOW) == {str(3650 * DAY)}


def test_a_clock_set_back_removes_nothing() -> None:
    """Backups from the future stay."""
    assert kept(made(-DAY, -2 * DAY, 0), NOW) == {str(-DAY), str(-2 * DAY), "0"}


@given(st.lists(st.integers(0, 800 * DAY), min_size=1, max_size=60, unique=True))
def test_thinning_twice_is_thinning_once(ages: list[int]) -> None:
    """What stays, stays; and the newest is always there."""
    all_made = made(*ages)
    stay = kept(all_made, NOW)
    assert kept([each for each in all_made if each.name in stay], NOW) == stay
    assert str(min(ages)) in stay


@given(st.randoms(use_true_random=False))
def test_what_was_erased_is_in_no_backup_by_the_date_told(rng: random.Random) -> None:
    """A backup of today is gone at the date that is told, if one was made since."""
    erased = Made(NOW, "with the person", guard=rng.random() < 0.5)
    later = gone_by(NOW)
    assert "with the person" not in kept([erased, Made(NOW + DAY, "since")], later)
    assert later - NOW > LONGEST
