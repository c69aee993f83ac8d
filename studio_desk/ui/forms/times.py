"""From a wall-clock time to an instant, and what to say where the clocks change. No Qt.

A time that the clocks skip becomes the first second after it; one that comes twice is the later
one (`policy.instants.instant_of`). The owner is told, never asked to know.
"""

from __future__ import annotations

from datetime import datetime

from studio_desk.policy.instants import instant_of, local_time, zone_named
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Resolved:
    """An instant (UTC seconds) and why it is not simply the time written: ``gap``, ``fold``."""

    instant: int
    change: str = ""


def wall_of(instant: int, zone: str) -> datetime:
    """The naive wall-clock time of an instant in an IANA zone."""
    return local_time(instant, zone_named(zone)).replace(tzinfo=None, fold=0)


def resolve(wall: datetime, zone: str) -> Resolved:
    """The instant of a naive wall-clock time in an IANA zone."""
    found = zone_named(zone)
    instant = instant_of(wall, found)
    if wall_of(instant, zone) != wall:
        return Resolved(instant, "gap")
    first, second = (wall.replace(tzinfo=found, fold=fold).utcoffset() for fold in (0, 1))
    return Resolved(instant, "fold" if first != second else "")


def offset_words(instant: int, zone: str) -> str:
    """``New York, UTC−05:00``: the zone's city and its offset at that instant."""
    offset = local_time(instant, zone_named(zone)).utcoffset()
    seconds = int(offset.total_seconds()) if offset is not None else 0
    sign = "−" if seconds < 0 else "+"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    city = zone.rpartition("/")[2].replace("_", " ")
    shift = f"UTC{sign}{hours:02d}:{minutes:02d}"
    return "UTC" if city == "UTC" else f"{city}, {shift}"


def change_words(wall: datetime, taken: int, zone: str, change: str, *, later: bool = True) -> str:
    """What is said under a time that the clocks skip or repeat; empty for any other."""
    if change == "gap":
        real = wall_of(taken, zone)
        return tr(
            "The clocks go forward: {wall} does not exist that day. Taken as {real}.",
            wall=f"{wall:%H:%M}",
            real=f"{real:%H:%M}",
        )
    if change == "fold":
        time = f"{wall:%H:%M}"
        if later:
            return tr(
                "The clocks go back: {time} comes twice that day. This is the later one.", time=time
            )
        return tr(
            "The clocks go back: {time} comes twice that day. This is the earlier one.", time=time
        )
    return ""
