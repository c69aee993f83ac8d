"""The owner's rules: which kinds are told, how long before or after, and when it is quiet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from studio_desk.policy.problems import BadInput, Problem, saying
from studio_desk.reminders.plan.kinds import LONGEST_OFFSET, RULES, sort_of
from studio_desk.values import dataclass

EVERY_DAY = frozenset(range(7))
_MOST_OFFSETS = 5


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """Whether a rule tells, and its offsets in seconds before the deadline or after the start."""

    on: bool
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules. Times of day are minutes after midnight in the studio's zone.

    `quiet` are the first minute of rest and the first one after it (across midnight if the first
    is later); None: never. `days` are the working days, Monday 0. `digest` is when all that is not
    pressing is told together; None: each at its own time.
    """

    each: Mapping[str, RuleSetting] = field(
        default_factory=lambda: {
            name: RuleSetting(True, offsets) for name, (_, offsets) in RULES.items()
        }
    )
    quiet: tuple[int, int] | None = (21 * 60, 8 * 60)
    days: frozenset[int] = EVERY_DAY
    digest: int | None = 9 * 60

    def of_kind(self, kind: str, about: str = "") -> list[tuple[str, int]]:
        """The rules that are on for a kind of matter, with each of their offsets."""
        kind = sort_of(kind, about)
        return [
            (name, offset)
            for name, (about, _) in RULES.items()
            if about == kind and self.each[name].on
            for offset in self.each[name].offsets
        ]


DEFAULTS = Rules()


def rules_json(rules: Rules) -> dict[str, Any]:
    """The rules as plain JSON; only rules that differ from the defaults are written."""
    return {
        "rules": {
            name: {"on": setting.on, "offsets": list(setting.offsets)}
            for name, setting in rules.each.items()
            if setting != DEFAULTS.each[name]
        },
        "quiet": None if rules.quiet is None else [clock_text(at) for at in rules.quiet],
        "days": sorted(rules.days),
        "digest": None if rules.digest is None else clock_text(rules.digest),
    }


def rules_from(value: object) -> Rules:
    """Read what `rules_json` wrote; what is left out is as by default.

    Raises `BadInput` with every problem. Rules of names not known here are another version's.
    """
    if value is None:
        return DEFAULTS
    if not isinstance(value, Mapping):
        raise BadInput([Problem("", saying("not an object of rules"))])
    problems: list[Problem] = []
    each = dict(DEFAULTS.each)
    given = value.get("rules", {})
    if not isinstance(given, Mapping):
        problems.append(Problem("rules", saying("not an object")))
        given = {}
    for name, setting in given.items():
        if name in RULES:
            each[name] = _setting(name, setting, problems)
    quiet = DEFAULTS.quiet
    if "quiet" in value:
        quiet = _quiet(value["quiet"], problems)
    digest = DEFAULTS.digest
    if "digest" in value:
        digest = None if value["digest"] is None else _minute("digest", value["digest"], problems)
    days = _days(value.get("days", sorted(EVERY_DAY)), problems)
    if not problems and digest is not None and quiet is not None and in_rest(digest, quiet):
        problems.append(Problem("digest", saying("lies in the quiet hours")))
    if problems:
        raise BadInput(problems)
    return Rules(each, quiet, days, digest)


def in_rest(minute: int, quiet: tuple[int, int]) -> bool:
    """Whether a minute of the day lies in the quiet hours."""
    begin, end = quiet
    if begin <= end:
        return begin <= minute < end
    return minute >= begin or minute < end


def clock_text(minute: int) -> str:
    """``21:00`` for a minute of the day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _setting(name: str, value: object, problems: list[Problem]) -> RuleSetting:
    fallback = DEFAULTS.each[name]
    if not isinstance(value, Mapping):
        problems.append(Problem(f"rules.{name}", saying("not an object")))
        return fallback
    on, offsets = value.get("on", True), value.get("offsets", list(fallback.offsets))
    fits = (
        isinstance(on, bool)
        and isinstance(offsets, list | tuple)
        and 1 <= len(offsets) <= _MOST_OFFSETS
        and all(type(each) is int and 0 <= each <= LONGEST_OFFSET for each in offsets)
    )
    if not fits:
        problems.append(
            Problem(f"rules.{name}", saying("one to five lengths of time, each at most 400 days"))
        )
        return fallback
    return RuleSetting(on, tuple(sorted(set(offsets), reverse=True)))


def _quiet(value: object, problems: list[Problem]) -> tuple[int, int] | None:
    if value is None:
        return None
    if not isinstance(value, list | tuple) or len(value) != 2:
        problems.append(Problem("quiet", saying("two times of day")))
        return None
    begin, end = (_minute("quiet", each, problems) for each in value)
    return None if begin == end else (begin, end)


def _minute(place: str, value: object, problems: list[Problem]) -> int:
    if isinstance(value, str):
        hours, _, minutes = value.partition(":")
        digits = len(hours) == len(minutes) == 2 and (hours + minutes).isdecimal()
        if digits and value.isascii() and int(hours) < 24 and int(minutes) < 60:
            return int(hours) * 60 + int(minutes)
    problems.append(Problem(place, saying('not a time of day such as "09:00"')))
    return 0


def _days(value: object, problems: list[Problem]) -> frozenset[int]:
    listed = list(value) if isinstance(value, list | tuple | frozenset | set) else []
    if not listed or not all(type(day) is int and 0 <= day <= 6 for day in listed):
        problems.append(Problem("days", saying("at least one day of the week")))
        return EVERY_DAY
    return frozenset(listed)
