"""Day counting is checked against the C library, every day of ten years, and at the known edges.

``STUDIO_DESK_SWEEP=1`` looks at more times of day and at twenty years.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
import zoneinfo
from datetime import date
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.policy import format_instant, parse_instant, zone_named
from studio_desk.policy.instants import (
    FIRST_INSTANT,
    LAST_INSTANT,
    Count,
    Unit,
    add,
    add_months,
    instant_of,
    local_time,
    start_of_date,
)
from tests.strategies import DAY, PERIODS_COUNTED

SWEEP = bool(os.environ.get("STUDIO_DESK_SWEEP"))
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Asia/Gaza",
    "Africa/Cairo",
)
FIRST = parse_instant("2011-01-01T00:00:00Z")
DAYS = 7_305 if SWEEP else 3_653
# Seconds of the day (of UTC) that the starts go through; one a day, or all of them in a sweep.
TIMES = (0, 1, 5_399, 7_200, 9_000, 25_199, 50_400, 55_800, 79_199, 86_399)


def zone_file(name: str) -> Path:
    """The file that Python reads the zone from; the C library is given the same one."""
    for folder in zoneinfo.TZPATH:
        if (Path(folder) / name).is_file():
            return Path(folder) / name
    found = resources.files("tzdata") / "zoneinfo" / name
    assert isinstance(found, Path)
    return found


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this C library takes no zone by name")
@pytest.mark.parametrize("name", ZONES)
def test_every_day_of_ten_years_as_the_c_library_counts(name: str) -> None:
    """Days by time and by date, weeks, months and years end where another way of counting ends."""
    times = itertools.cycle(TIMES)
    starts = [
        FIRST + day * DAY + second
        for day in range(DAYS)
        for second in (TIMES if SWEEP else (next(times),))
    ]
    # In the everyday run each start takes half of the periods, the next start the other half.
    step = 1 if SWEEP else 2
    asked = [
        (start, *period)
        for index, start in enumerate(starts)
        for period in PERIODS_COUNTED[index % step :: step]
    ]
    told = subprocess.run(
        [sys.executable, Path(__file__).with_name("clib_days.py"), zone_file(name)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    zone = zone_named(name)
    wrong = [
        (format_instant(question[0]), question[1:], format_instant(mine), format_instant(theirs))
        for question, theirs in zip(asked, json.loads(told.stdout), strict=True)
        if (mine := add(*question, zone)) != theirs
    ]
    assert wrong[:3] == []


@pytest.mark.parametrize(
    ("zone", "start", "amount", "unit", "count", "end"),
    [
        # Clocks go forward: 02:30 does not exist, 03:00:00 is the first second that does.
        ("Europe/Berlin", "2026-03-24T01:30:00Z", 5, "days", "time", "2026-03-29T01:00:00Z"),
        # Clocks go back: 02:30 exists twice, the later one counts.
        ("Europe/Berlin", "2026-10-20T00:30:00Z", 5, "days", "time", "2026-10-25T01:30:00Z"),
        # 30 December 2011 did not happen: its wall-clock times become the 31st's first second.
        ("Pacific/Apia", "2011-12-25T10:30:00Z", 5, "days", "time", "2011-12-30T10:00:00Z"),
        ("Pacific/Apia", "2011-12-23T20:00:00Z", 7, "days", "date", "2011-12-30T10:00:00Z"),
        # 23:00 to 23:59:59 came twice.
        ("America/Sao_Paulo", "2018-02-10T15:00:00Z", 7, "days", "date", "2018-02-18T02:59:59Z"),
        # Half an hour: 02:00 to 02:29:59 does not exist.
        ("Australia/Lord_Howe", "2026-09-28T15:45:00Z", 5, "days", "time", "2026-10-03T15:30:00Z"),
        ("Etc/UTC", "2026-01-31T10:00:00Z", 1, "months", "time", "2026-02-28T10:00:00Z"),
        ("Etc/UTC", "2026-01-31T10:00:00Z", 2, "months", "time", "2026-03-31T10:00:00Z"),
        ("Etc/UTC", "2024-02-29T10:00:00Z", 1, "years", "time", "2025-02-28T10:00:00Z"),
        ("Etc/UTC", "2024-02-29T10:00:00Z", 4, "years", "time", "2028-02-29T10:00:00Z"),
        ("Etc/UTC", "2026-03-01T10:00:00Z", 4, "weeks", "date", "2026-03-29T23:59:59Z"),
    ],
)
def test_the_edges_by_hand(
    zone: str, start: str, amount: int, unit: Unit, count: Count, end: str
) -> None:
    """Gaps, folds, a day that did not happen and short months end where the ledger says."""
    found = add(parse_instant(start), amount, unit, count, zone_named(zone))
    assert format_instant(found) == end


def test_a_version_begins_with_its_day() -> None:
    """A version's date begins at 00:00:00 local, or with the first second there is (pin 39)."""
    berlin, sao_paulo = zone_named("Europe/Berlin"), zone_named("America/Sao_Paulo")
    assert format_instant(start_of_date(date(2026, 3, 1), berlin)) == "2026-02-28T23:00:00Z"
    # Clocks went forward at midnight.
    assert format_instant(start_of_date(date(2018, 11, 4), sao_paulo)) == "2018-11-04T03:00:00Z"


@given(
    st.sampled_from(ZONES), st.integers(parse_instant("1901-01-01T00:00:00Z"), LAST_INSTANT - DAY)
)
def test_an_instant_comes_back_from_its_wall_clock_time(name: str, instant: int) -> None:
    """A wall-clock time is its own instant, or the later one where it comes twice."""
    zone = zone_named(name)
    back = instant_of(local_time(instant, zone).replace(tzinfo=None, fold=0), zone)
    assert back >= instant
    assert local_time(back, zone).replace(fold=0) == local_time(instant, zone).replace(fold=0)


@given(
    st.sampled_from(ZONES),
    st.integers(FIRST_INSTANT + DAY, LAST_INSTANT - DAY),
    st.sampled_from(PERIODS_COUNTED),
)
def test_a_deadline_lies_ahead(name: str, instant: int, period: tuple[int, Unit, Count]) -> None:
    """Whatever is counted from an instant ends after it, and within a day of its plain length."""
    amount, unit, count = period
    end = add(instant, amount, unit, count, zone_named(name))
    days = {"days": 1, "weeks": 7, "months": 31, "years": 366}[unit] * amount
    assert instant < end <= instant + (days + 2) * DAY


@pytest.mark.parametrize(
    "name", ["localtime", "posixrules", "right/UTC", "posix/UTC", "", "Europe", "a\0b", "x" * 5_000]
)
def test_only_names_that_mean_the_same_everywhere_are_zones(name: str) -> None:
    """What stands beside the zones on one machine, folders and nonsense are refused."""
    with pytest.raises(ValueError, match="is no IANA time zone"):
        zone_named(name)


def test_a_month_is_clamped_to_its_last_day() -> None:
    """31 Jan, 28 Feb, 31 Mar: months count from the original day."""
    assert [add_months(date(2026, 1, 31), n).isoformat() for n in (0, 1, 2, 13)] == [
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2027-02-28",
    ]
