"""The studio's own rules for files, beside those of the policies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from studio_desk.policy import Problem
from studio_desk.policy.problems import saying
from studio_desk.studio.changes import Refused
from studio_desk.values import dataclass

_PREFIX = "files."
_LONGEST = 36_500


@dataclass(frozen=True, slots=True)
class FileSettings:
    """All in days but `keep_months`.

    `keep_months`: how long after the last delivery files are kept whose policy promises nothing;
    0 for as long as nobody says otherwise. `grace_days`: from the notice to the client to the
    first day of moving. `trash_days`: from there to the deletion. `verify_days`: files are read
    again after so long, little by little, while nothing else is to do; 0 for only when asked.
    """

    keep_months: int = 0
    grace_days: int = 7
    trash_days: int = 30
    verify_days: int = 30


def from_stored(values: Mapping[str, Any]) -> FileSettings:
    found = {}
    for field in fields(FileSettings):
        value = values.get(_PREFIX + field.name)
        if value is not None:
            found[field.name] = value
    return FileSettings(**found)


def stored_name(name: str) -> str:
    """The name under which a setting is kept."""
    return _PREFIX + name


def checked(values: Mapping[str, Any]) -> dict[str, int]:
    """The values, if each may be what it says. Raises `Refused` with every problem."""
    names = [field.name for field in fields(FileSettings)]
    problems = [
        Problem(name, saying("no setting of that name")) for name in values if name not in names
    ]
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LONGEST:
            problems.append(
                Problem(name, saying("not a whole number from 0 to {longest}", longest=_LONGEST))
            )
    if problems:
        raise Refused(tuple(problems))
    return dict(values)
