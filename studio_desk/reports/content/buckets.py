"""A period cut into weeks or months, for charts."""

from __future__ import annotations

from datetime import date, timedelta

from studio_desk.policy.instants import add_months, start_of_date, zone_named
from studio_desk.reports.content.account import Period
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.voice import Voice
from studio_desk.values import dataclass

_WEEKS = 62  # days up to which weeks are shown
_MOST = 13  # columns; longer times are shown in quarters, then in years, the last ones of them


@dataclass(frozen=True, slots=True)
class Bucket:
    """One column of a chart: its label and its stretch of time."""

    label: str
    period: Period


def buckets(looks: list[Look], period: Period, voice: Voice) -> tuple[Bucket, ...]:
    """Weeks, months, quarters or years of the period, whichever are few enough to be read."""
    zone = zone_named(voice.zone)
    begin = period.begin
    if begin is None:
        begin = min((look.facts[0].at for look in looks if look.facts), default=voice.now)
    end = voice.now if period.end is None else min(period.end, voice.now)
    first, last = voice.local(begin).date(), voice.local(end).date()
    months = _step(first, last)
    day = first
    if months:
        day = first.replace(day=1, month=(first.month - 1) // months * months + 1)
    found: list[Bucket] = []
    while day <= last:
        after = add_months(day, months) if months else day + timedelta(days=7)
        stretch = Period(
            max(start_of_date(day, zone), begin), min(start_of_date(after, zone) - 1, end)
        )
        found.append(Bucket(_label(day, months, not found, voice), stretch))
        day = after
    return tuple(found[-_MOST:])


def _step(first: date, last: date) -> int:
    """Months in a column; 0 for weeks."""
    if (last - first).days <= _WEEKS:
        return 0
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return next((step for step in (1, 3) if months <= step * _MOST), 12)


def _label(day: date, months: int, begins: bool, voice: Voice) -> str:
    if months == 12:
        return str(day.year)
    if months == 3:
        return f"{(day.month + 2) // 3}/{day.year % 100:02d}"
    if months == 1:
        name = voice.language.months[day.month - 1]
        return f"{name} {day.year % 100:02d}" if begins or day.month == 1 else name
    return f"{day.day}{voice.language.day_mark} {voice.language.months[day.month - 1]}"
