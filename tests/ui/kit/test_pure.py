"""The kit's Qt-free rooms: tokens, durations, timescale, views."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.ui.kit import durations, fonts, timescale, tokens
from studio_desk.ui.kit.views import (
    ChipView,
    Countdown,
    GroupView,
    Lane,
    Mark,
    RowView,
    Span,
    TimelineView,
)

ZONE = "America/New_York"
DAY = 86_400


def at(*parts: int, zone: str = ZONE) -> int:
    """Return the instant of a wall clock time."""
    year, month, day, *time = parts
    return int(datetime(year, month, day, *time, tzinfo=ZoneInfo(zone)).timestamp())


# --- tokens ------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [tokens.LIGHT, tokens.DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("pair", tokens.TEXT_PAIRS, ids=" on ".join)
def test_text_has_contrast(theme: tokens.Tokens, pair: tuple[str, str]) -> None:
    """Every text stands 4.5 : 1 against what it is painted on, in both themes."""
    first, second = (tokens.colour(theme, name) for name in pair)
    assert tokens.contrast(first, second) >= 4.5


@pytest.mark.parametrize("theme", [tokens.LIGHT, tokens.DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("pair", tokens.CONTROL_PAIRS, ids=" on ".join)
def test_controls_have_contrast(theme: tokens.Tokens, pair: tuple[str, str]) -> None:
    """Every border of a control, small fill and ring of focus stands 3 : 1."""
    first, second = (tokens.colour(theme, name) for name in pair)
    assert tokens.contrast(first, second) >= 3


def test_contrast_pairs_are_all_there() -> None:
    """66 pairs are looked at, as the design counts them."""
    assert len(tokens.TEXT_PAIRS) + len(tokens.CONTROL_PAIRS) == 66


@pytest.mark.parametrize(
    ("theme", "pair", "ratio"),
    [
        (tokens.LIGHT, ("ink", "panel"), 16.85),
        (tokens.DARK, ("ink", "panel"), 13.60),
        (tokens.LIGHT, ("free.fg", "free.bg"), 6.22),
        (tokens.DARK, ("accent_ink", "accent"), 7.57),
        (tokens.LIGHT, ("field", "sunken"), 3.09),
        (tokens.DARK, ("field", "raised"), 3.43),
    ],
)
def test_contrast_is_the_design_s(
    theme: tokens.Tokens, pair: tuple[str, str], ratio: float
) -> None:
    """The colours give the ratios the design states, so none was mistyped unnoticed."""
    first, second = (tokens.colour(theme, name) for name in pair)
    assert tokens.contrast(first, second) == pytest.approx(ratio, abs=0.005)


def test_role_none_has_no_tint() -> None:
    """A standing without a role is drawn in quiet ink on nothing."""
    role = tokens.LIGHT.role("none")
    assert (role.fg, role.bg, role.line) == ("#4E5158", "transparent", "#CFCCC5")


def test_a_colour_has_a_name_or_none() -> None:
    """A dotted name that ends at a group of colours is no colour."""
    with pytest.raises(KeyError):
        tokens.colour(tokens.LIGHT, "free")


# --- durations ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (2 * DAY + 4 * 3600 + 12 * 60 + 59, "2 d 04 h 12 min"),
        (DAY, "1 d 00 h 00 min"),
        (DAY - 1, "23 h 59 min"),
        (3600, "1 h 00 min"),
        (3599, "59 min 59 s"),
        (61, "1 min 01 s"),
        (0, "0 min 00 s"),
        (-5, "0 min 00 s"),
    ],
)
def test_countdown_format(seconds: int, text: str) -> None:
    """From 24 h days, hours and minutes; below hours and minutes; below 1 h minutes, seconds."""
    parts = durations.countdown_parts(seconds)
    assert " ".join(f"{figure} {unit}" for figure, unit in parts) == text


def test_chips_show_two_units() -> None:
    """A chip shows the two largest units."""
    assert durations.two_units(2 * DAY + 4 * 3600 + 12 * 60) == "2 d 04 h"
    assert durations.two_units(6 * 3600 + 42 * 60) == "6 h 42 min"


@given(st.integers(0, 400 * DAY))
def test_countdown_loses_less_than_its_last_unit(seconds: int) -> None:
    """What is shown is never more than what is left, and less by under one last unit."""
    worth = {"d": DAY, "h": 3600, "min": 60, "s": 1}
    parts = durations.countdown_parts(seconds)
    shown = sum(int(figure) * worth[unit] for figure, unit in parts)
    assert 0 <= seconds - shown < worth[parts[-1][1]]


def test_spoken_durations_have_plurals() -> None:
    """Assistive tools hear words, one without an s."""
    assert durations.spoken(DAY + 2 * 3600 + 60) == "1 day 2 hours 1 minute"


@pytest.mark.parametrize(
    ("before", "after", "mark"),
    [
        (DAY + 60, DAY, DAY),
        (DAY, DAY - 60, None),
        (3601, 3600, 3600),
        (60, -1, 0),
        (5 * DAY, 100, 3600),
        (10, 20, None),
    ],
)
def test_thresholds(before: int, after: int, mark: int | None) -> None:
    """A threshold is told once, when it is reached; after a gap only the lowest."""
    assert durations.crossed(before, after) == mark


def test_countdown_runs_both_ways() -> None:
    """Until an instant it counts down to zero, since an instant it counts up."""
    assert Countdown(100).seconds(40) == 60
    assert Countdown(100).seconds(140) == 0
    assert Countdown(100, "since").seconds(140) == 40


# --- timescale ---------------------------------------------------------------------------------


def test_range_is_at_least_fourteen_days() -> None:
    """The desk's project: first fact on 1 March, deadline on the 10th, shown to the 15th."""
    found = timescale.default_range(
        at(2026, 3, 1, 10), at(2026, 3, 10, 13, 30), at(2026, 3, 8, 9, 18), ZONE
    )
    assert found == (at(2026, 3, 1), at(2026, 3, 15))


def test_range_reaches_four_days_past_the_deadline() -> None:
    """A late deadline is followed by four whole days."""
    found = timescale.default_range(at(2026, 3, 1), at(2026, 4, 20, 8), at(2026, 3, 8), ZONE)
    assert found == (at(2026, 3, 1), at(2026, 4, 25))


def test_range_without_deadline_follows_now() -> None:
    """Where nothing is due, four days after now are shown."""
    found = timescale.default_range(at(2026, 1, 1), None, at(2026, 3, 8, 9), ZONE)
    assert found == (at(2026, 1, 1), at(2026, 3, 13))


def test_days_are_cut_on_the_wall_clock() -> None:
    """Across a clock change each day still begins at midnight; one of them is an hour short."""
    found = timescale.ticks(at(2026, 3, 1), at(2026, 3, 15), ZONE, 20)
    assert [tick.label for tick in found][:2] == ["Sun 1", "Mon 2"]
    assert len(found) == 14
    lengths = [tick.until - tick.instant for tick in found if tick.until is not None]
    assert lengths.count(23 * 3600) == 1
    assert sum(lengths) == at(2026, 3, 15) - at(2026, 3, 1)


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (21, 21),
        (28, ["9 Mar", "16 Mar", "23 Mar", "30 Mar"]),
        (365, ["May", "Jul", "Sep", "Nov", "2027", "Mar"]),
        (5 * 365, ["2027", "2028", "2029", "2030", "2031"]),
    ],
)
def test_ticks_follow_the_length(days: int, labels: object) -> None:
    """Days to 21 days, weeks to 6 months, then months, then years."""
    start = at(2026, 3, 5)
    found = timescale.ticks(start, start + days * DAY, "UTC", 8)
    named = [tick.label for tick in found if tick.label]
    if isinstance(labels, int):
        assert len(found) in {labels, labels + 1}
        assert len(named) <= 8
    else:
        assert [name for name in named if name != "2 Mar"][: len(labels)] == labels


@given(st.integers(60, 60 * 366 * DAY), st.integers(1, 40))
def test_ticks_keep_to_the_room(length: int, room: int) -> None:
    """However long the range, there are hardly more labels than fit."""
    start = at(1990, 5, 3, 7)
    named = [t for t in timescale.ticks(start, start + length, ZONE, room) if t.label]
    assert len(named) <= room + 2


def test_weekends_are_saturdays_and_sundays() -> None:
    """Two full weekends of March, one Sunday at the start and one Saturday at the end."""
    found = timescale.weekends(at(2026, 3, 1), at(2026, 3, 15), ZONE)
    assert [timescale.wall(start, ZONE).day for start, _ in found] == [1, 7, 8, 14]
    assert timescale.weekends(at(2020, 1, 1), at(2026, 1, 1), ZONE) == []


def test_a_day_later_is_the_same_time_of_day() -> None:
    """A step of a day keeps the wall clock across a clock change."""
    assert timescale.add_days(at(2026, 3, 7, 12), 1, ZONE) == at(2026, 3, 8, 12)
    assert at(2026, 3, 8, 12) - at(2026, 3, 7, 12) == 23 * 3600


def test_zoom_keeps_the_place_under_the_mouse() -> None:
    """The instant under the mouse stays where it was, and the whole range bounds the rest."""
    start, end = timescale.zoomed(0, 10 * DAY, 5 * DAY, 0.5, (0, 10 * DAY))
    assert (start, end) == (int(2.5 * DAY), int(7.5 * DAY))
    assert timescale.zoomed(start, end, start, 100, (0, 10 * DAY)) == (0, 10 * DAY)
    start, end = timescale.zoomed(0, 10 * DAY, 0, 1e-9, (0, 10 * DAY))
    assert end - start == timescale.SHORTEST


def test_axis_rounds_to_what_a_pixel_tells() -> None:
    """A place on the axis is a round instant, and comes back to within a pixel."""
    axis = timescale.Axis(0, 14 * DAY, 62, 696)
    instant = axis.instant(300.4)
    assert instant % 3600 == 0
    assert abs(axis.x(instant) - 300.4) <= 1


def test_changes_and_neighbours() -> None:
    """Ctrl and an arrow go from change to change: ends of spans and recorded facts."""
    lanes = (Lane("A", (Span(10, 20, "free"), Span(20, None, "bill"))),)
    view = TimelineView(
        15, 0, 100, "UTC", lanes, (Mark(12, "play", "", "f"), Mark(400, "x", "", "g"))
    )
    found = timescale.changes(view)
    assert found == [10, 12, 20]
    assert timescale.neighbour(found, 12, forward=True) == 20
    assert timescale.neighbour(found, 12, forward=False) == 10
    assert timescale.neighbour(found, 20, forward=True) is None
    assert timescale.neighbour(found, 10, forward=False) is None


def test_a_span_holds_its_start_and_not_its_end() -> None:
    """At the instant of a change the new span stands."""
    lane = Lane("A", (Span(10, 20, "free", "Free"), Span(20, None, "bill", "Billable")))
    labels = [span.label if (span := timescale.span_at(lane, t)) else "" for t in (9, 10, 19, 20)]
    assert labels == ["", "Free", "Free", "Billable"]


def test_dates_name_the_year_only_when_it_is_another() -> None:
    """The flag of the line names the year when it is not this one."""
    now = at(2026, 3, 8)
    assert timescale.describe(at(2026, 3, 11, 10), ZONE, now) == "Wed 11 Mar, 10:00"
    assert timescale.describe(at(2027, 3, 11, 10), ZONE, now) == "Thu 11 Mar 2027, 10:00"


# --- views -------------------------------------------------------------------------------------


def test_a_row_s_name_joins_all_its_texts() -> None:
    """Assistive tools hear title, client, standing and time of a row."""
    row = RowView(
        "Tidewrack", "Isla · Mixing", "asked Fri", ChipView("info", "wrench", "In hand", "1 d")
    )
    assert row.accessible == "Tidewrack, Isla · Mixing, In hand 1 d, asked Fri"
    assert RowView("Tidewrack").accessible == "Tidewrack"
    assert GroupView("Open", 2).accessible == "Open, 2"


@pytest.mark.parametrize("room", ["tokens", "views", "durations", "timescale"])
def test_the_plain_rooms_need_no_qt(room: str) -> None:
    """Presenters and their tests can import these without Qt."""
    code = (
        f"import sys, studio_desk.ui.kit.{room}; sys.exit(any('PySide6' in m for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_control_characters_are_painted_as_pictures() -> None:
    """Old data shows literally what it holds; letters keep their places, line breaks stay."""
    assert fonts.typeset("a\x07b\x1bc\x7f") == "a\u2407b\u241bc\u2421"
    assert fonts.typeset("one\ntwo") == "one\ntwo"
