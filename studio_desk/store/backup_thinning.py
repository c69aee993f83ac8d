"""Which backups to keep: all of the last hours, then one an hour, a day, a week, a month.

Pure: instants in, instants out. Slots are those of UTC, so that neither a moved zone nor a clock
change thins twice.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.values import dataclass

HOUR, DAY = 3_600, 86_400
_MONDAY = 4 * DAY  # the epoch was a Thursday; weeks begin on the Monday after it


@dataclass(frozen=True, slots=True, order=True)
class Made:
    """One backup: when it was made (UTC seconds), its file's name, and whether it was made before
    something that could go wrong (a migration, an import, a restore, a purge, an erasure).
    """

    at: int
    name: str
    guard: bool = False


# Up to this age (seconds): one backup in each slot of this length. 0: every one.
STEPS = ((3 * HOUR, 0), (2 * DAY, HOUR), (31 * DAY, DAY), (183 * DAY, 7 * DAY))
MONTHLY_UNTIL = 366 * DAY
GUARDS_UNTIL = 31 * DAY
# After this long nothing that is in a backup today is in any backup, once newer ones were made.
LONGEST = MONTHLY_UNTIL


def kept(made: Iterable[Made], now: int) -> frozenset[str]:
    """The names of the backups to keep at `now` (UTC seconds).

    In each slot the newest stays. The newest of all stays whatever its age; so do those from the
    future (the clock was set back) and, for a month, those made before something risky.
    """
    listed = sorted(made)
    stay: dict[object, str] = {}
    for each in listed:
        age = now - each.at
        slot = _slot(each, age)
        if slot is not None:
            stay[slot] = each.name  # a later one of the same slot takes its place
        if each.guard and age <= GUARDS_UNTIL:
            stay[each.name] = each.name
    newest = {each.name for each in listed[-1:]}
    return frozenset(stay.values()) | newest


def gone_by(now: int) -> int:
    """The instant from which no backup holds what was erased at `now`, if backups go on."""
    return now + LONGEST + DAY


def _slot(made: Made, age: int) -> object | None:
    """The slot that a backup of that age competes in; None where it is too old for any."""
    for until, length in STEPS:
        if age <= until:
            return (until, made.name if length == 0 else (made.at - _MONDAY) // length)
    if age <= MONTHLY_UNTIL:
        return ("month", made.at // (30 * DAY))
    return None
