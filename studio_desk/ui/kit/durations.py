"""How a length of time is written. Qt-free and clock-free.

A countdown is elapsed time between two instants, so a clock change inside it shows in the figure
and never in the deadline.
"""

from __future__ import annotations

from studio_desk.tongue import tr

MINUTE = 60
HOUR = 3600
DAY = 86_400

THRESHOLDS = (DAY, 4 * HOUR, HOUR, 0)
"""Seconds left at which a countdown is announced to assistive tools."""


def countdown_parts(seconds: int) -> tuple[tuple[str, str], ...]:
    """Split elapsed ``seconds`` into (figure, unit) pairs for the hero countdown.

    From 24 h up: days, hours, minutes. Below: hours, minutes. Below 1 h: minutes, seconds.
    A started minute is not yet over, so figures round down. Below zero counts as zero.
    """
    day, hour, minute = tr("d", "days"), tr("h", "hours"), tr("min", "minutes")
    return tuple(
        (figure, {"d": day, "h": hour, "min": minute}.get(unit) or tr("s", "seconds"))
        for figure, unit in _parts(seconds)
    )


def _parts(seconds: int) -> tuple[tuple[str, str], ...]:
    left = max(0, seconds)
    if left >= DAY:
        days, rest = divmod(left, DAY)
        return (
            (str(days), "d"),
            (f"{rest // HOUR:02d}", "h"),
            (f"{rest % HOUR // MINUTE:02d}", "min"),
        )
    if left >= HOUR:
        return (str(left // HOUR), "h"), (f"{left % HOUR // MINUTE:02d}", "min")
    return (str(left // MINUTE), "min"), (f"{left % MINUTE:02d}", "s")


def two_units(seconds: int) -> str:
    """Write elapsed ``seconds`` in its two largest units, for chips: ``2 d 04 h``."""
    return " ".join(f"{figure} {unit}" for figure, unit in countdown_parts(seconds)[:2])


def spoken(seconds: int) -> str:
    """Write elapsed ``seconds`` in words, for assistive tools: ``2 days 4 hours 12 minutes``."""
    return " ".join(_spoken(int(figure), unit) for figure, unit in _parts(seconds))


def _spoken(number: int, unit: str) -> str:
    match unit:
        case "d":
            return tr("%n days", "%n day", number)
        case "h":
            return tr("%n hours", "%n hour", number)
        case "min":
            return tr("%n minutes", "%n minute", number)
    return tr("%n seconds", "%n second", number)


def ticks_each_second(seconds: int) -> bool:
    """Tell whether a countdown with this much left shows seconds."""
    return seconds < HOUR


def crossed(before: int, after: int) -> int | None:
    """Return the lowest of ``THRESHOLDS`` passed when the time left fell from before to after."""
    passed = [mark for mark in THRESHOLDS if after <= mark < before]
    return min(passed) if passed else None
