"""The studio's settings: what they are, their first values, and what each may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from studio_desk.policy.instants import zone_named
from studio_desk.policy.money import is_currency
from studio_desk.policy.problems import Problem, saying
from studio_desk.studio.changes import Refused
from studio_desk.values import dataclass

if TYPE_CHECKING:
    from studio_desk.policy import Catalogue


@dataclass(frozen=True, slots=True)
class Settings:
    """`zone` (IANA) and `currency` (ISO 4217) are those that new projects start with, `policy`
    the name of the policy proposed for them (empty: none). `address` and `contact` may have several
    lines. `logo` names a copy of a picture (`letterhead.py`); `first_weekday` is a key of
    `WEEKDAYS` (empty: as the language has it).
    For how long files are kept where no policy says so is a setting of the files
    (`filing/settings.py`).
    """

    studio_name: str = ""
    zone: str = "UTC"
    currency: str = "USD"
    policy: str = ""
    contact: str = ""
    address: str = ""
    logo: str = ""
    first_weekday: str = ""

    @property
    def place(self) -> str:
        """The place that names the zone: ``New York``."""
        return self.zone.rpartition("/")[2].replace("_", " ")

    @property
    def letterhead(self) -> str:
        """Address and contact, a line each: what a report says below the studio's name."""
        return "\n".join(part for part in (self.address, self.contact) if part)


WEEKDAYS = {"monday": 1, "saturday": 6, "sunday": 7}
"""Days a week may begin on, by their ISO numbers."""
NAMES = tuple(field.name for field in fields(Settings))


def from_stored(values: Mapping[str, Any]) -> Settings:
    """Settings as stored. Unknown names are another version's and left alone; null is one whose
    making was undone.
    """
    return Settings(**{name: values[name] for name in NAMES if values.get(name) is not None})


def checked(values: Mapping[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """The values, if each may be what it says. Raises `Refused` with every problem."""
    from studio_desk.studio.letterhead import NAME as LOGO_NAME

    problems = [
        Problem(name, saying("no setting of that name")) for name in values if name not in NAMES
    ]
    problems += [
        Problem(name, saying("not a text"))
        for name in NAMES
        if name in values and not isinstance(values[name], str)
    ]
    if problems:
        raise Refused(tuple(problems))
    if "zone" in values:
        try:
            zone_named(values["zone"])
        except ValueError:
            problems.append(
                Problem("zone", saying('not an IANA time zone such as "Europe/Berlin"'))
            )
    if "currency" in values and not is_currency(values["currency"]):
        problems.append(Problem("currency", saying('not a currency code such as "USD"')))
    if values.get("policy") and values["policy"] not in catalogue:
        known = ", ".join(sorted(catalogue))
        problems.append(
            Problem("policy", saying("no policy of that name; known are {known}", known=known))
        )
    if values.get("first_weekday") and values["first_weekday"] not in WEEKDAYS:
        problems.append(
            Problem("first_weekday", saying("not one of {known}", known=", ".join(WEEKDAYS)))
        )
    if values.get("logo") and not LOGO_NAME.fullmatch(values["logo"]):
        problems.append(Problem("logo", saying("not the name of a logo that was taken in")))
    if problems:
        raise Refused(tuple(problems))
    return dict(values)
