"""Open and quiet hours: whether the owner wants to hear of something at an instant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from studio_desk.policy.instants import instant_of, local_time
from studio_desk.reminders.plan.rules import Rules, in_rest

_REACH = 9  # days within which every week opens once


def is_open(instant: int, rules: Rules, zone: ZoneInfo) -> bool:
    """Whether reminders may be told at an instant."""
    wall = local_time(instant, zone)
    if wall.weekday() not in rules.days:
        return False
    return rules.quiet is None or not in_rest(wall.hour * 60 + wall.minute, rules.quiet)


def next_open(instant: int, rules: Rules, zone: ZoneInfo) -> int:
    """The instant itself if it is open, else the next one that is."""
    if is_open(instant, rules, zone):
        return instant
    edges = _edges(instant, rules, zone, 1)
    return next((at for at in edges if at > instant and is_open(at, rules, zone)), instant)


def last_open(instant: int, rules: Rules, zone: ZoneInfo) -> int:
    """The instant itself if it is open, else the last second before it that was."""
    if is_open(instant, rules, zone):
        return instant
    edges = _edges(instant, rules, zone, -1)
    return next((at - 1 for at in edges if at <= instant and is_open(at - 1, rules, zone)), instant)


def open_from(now: int, paused_until: int | None, rules: Rules, zone: ZoneInfo) -> int:
    """From when on something may be told: `now`, or the end of a pause or of the quiet hours."""
    begin = now if paused_until is None else max(now, paused_until)
    return next_open(begin, rules, zone)


def digest_before(instant: int, rules: Rules, zone: ZoneInfo) -> int:
    """The last morning digest at or before an instant."""
    return next(at for at in _digests(instant, rules, zone, -1) if at <= instant)


def digest_after(instant: int, rules: Rules, zone: ZoneInfo) -> int:
    """The first morning digest at or after an instant."""
    return next(at for at in _digests(instant, rules, zone, 1) if at >= instant)


def _digests(instant: int, rules: Rules, zone: ZoneInfo, step: int) -> Iterator[int]:
    assert rules.digest is not None
    for day in _days(instant, zone, step):
        if day.weekday() in rules.days:
            yield _at(day, rules.digest, zone)


def _edges(instant: int, rules: Rules, zone: ZoneInfo, step: int) -> Iterator[int]:
    """The instants at which hours may open or close, onwards or backwards from an instant."""
    minutes = sorted({0, *(rules.quiet or ())}, reverse=step < 0)
    for day in _days(instant, zone, step):
        for minute in minutes:
            yield _at(day, minute, zone)


def _days(instant: int, zone: ZoneInfo, step: int) -> Iterator[date]:
    today = local_time(instant, zone).date()
    for count in range(-1, _REACH):
        yield today + timedelta(days=count * step)


def _at(day: date, minute: int, zone: ZoneInfo) -> int:
    midnight = datetime.fromisoformat(day.isoformat())
    return instant_of(midnight.replace(hour=minute // 60, minute=minute % 60), zone)
