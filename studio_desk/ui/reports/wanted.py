"""What was chosen on the page of reports, as a value; how it is kept; what it asks of a report.

No widgets. What is kept between runs is not trusted: what does not read as it should is left out.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from studio_desk.policy import zone_named
from studio_desk.policy.instants import add_months, local_time
from studio_desk.reports.content.choices import KINDS, LANGUAGES, Choices
from studio_desk.reports.periods import day_begins, day_ends
from studio_desk.reports.templates import own_template
from studio_desk.studio.letterhead import Logo
from studio_desk.values import dataclass

PERIODS = ("all", "this_month", "last_month", "this_year", "last_year", "days")
PERIOD_KINDS = ("client", "project", "summary")
PROJECT_KINDS = ("project", "delivery", "rma", "dossier")
FACT_KINDS = {"delivery": "delivered", "rma": "rma_issued"}
_KEPT = ("kind", "client", "project", "period", "first", "last", "language", "zone", "tagline",
         "own_template")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """One choice of everything. `client` and `project` are kept both, so that going from one kind
    to another and back loses neither. `first` and `last` are ISO days. `as_of` is UTC seconds,
    None: now. `attached` are pieces of evidence with their files.
    """

    kind: str = "client"
    client: int | None = None
    project: int | None = None
    fact: str = ""
    period: str = "all"
    first: str = ""
    last: str = ""
    as_of: int | None = None
    language: str = "en"
    zone: str = ""
    paragraph: str = ""
    tagline: str = ""
    own_template: bool = False
    reason: str = ""
    most_characters: int = 0
    most_pages: int = 0
    attached: tuple[tuple[str, str], ...] = ()

    @property
    def subject(self) -> int | None:
        """Whom or what the report is about; None where nothing is chosen or nothing needs to be."""
        if self.kind == "client":
            return self.client
        return self.project if self.kind in PROJECT_KINDS else None

    @property
    def lacks_subject(self) -> bool:
        """Whether it is not said yet whom or what it is about."""
        return self.kind != "summary" and self.subject is None

    def about(self, kind: str, subject: int | None) -> Wanted:
        """The same about something else; an empty kind leaves the kind."""
        new = dataclasses.replace(self, kind=kind or self.kind, fact="")
        if subject is None:
            return new
        if new.kind == "client":
            return dataclasses.replace(new, client=subject, attached=())
        return dataclasses.replace(new, project=subject, attached=())

    def request(self, zone: str, now: int, templates: Path, logo: Logo | None) -> Request:
        """What is to be made: with the studio's zone and the present instant (UTC seconds)."""
        own = own_template(templates, self.kind) if self.own_template else None
        return Request(
            self.kind,
            self.choices(zone, now),
            now if self.as_of is None else self.as_of,
            None if own is None else templates,
            logo,
            self.attached if self.kind == "dossier" else (),
        )

    def choices(self, zone: str, now: int) -> Choices:
        """The choices as reports take them."""
        begin, end = self._stretch(self.zone or zone, now)
        dossier = self.kind == "dossier"
        return Choices(
            client=self.client if self.kind == "client" else None,
            project=self.project if self.kind in PROJECT_KINDS else None,
            language=self.language,
            zone=self.zone,
            begin=begin,
            end=end,
            fact=self.fact if self.kind in FACT_KINDS else "",
            paragraph=self.paragraph.strip(),
            tagline=self.tagline.strip(),
            reason=self.reason if dossier else "",
            most_characters=self.most_characters if dossier else 0,
            most_pages=self.most_pages if dossier else 0,
        )

    def _stretch(self, zone: str, now: int) -> tuple[int | None, int | None]:
        """First and last second of the period, None where it is open."""
        days = days_of(self, zone, now) if self.kind in PERIOD_KINDS else None
        if days is None:
            return None, None
        first, last = sorted(days)
        return day_begins(first.isoformat(), zone), day_ends(last.isoformat(), zone)

    # --- Kept between runs -------------------------------------------------------------------

    def kept(self) -> str:
        """As text, without what belongs to one report only: instant, words, evidence."""
        return json.dumps({name: getattr(self, name) for name in _KEPT}, sort_keys=True)

    @classmethod
    def recalled(cls, text: str) -> Wanted:
        """From `kept`, as far as it makes sense."""
        try:
            plain = json.loads(text or "{}")
        except ValueError:
            return cls()
        if not isinstance(plain, dict):
            return cls()
        return cls(
            **{name: plain[name] for name in _KEPT if name in plain and _fits(name, plain[name])}
        )


@dataclass(frozen=True, slots=True)
class Request:
    """A report to be made: everything that decides its bytes, beside the studio's facts.

    `evidence` are pieces with their files, which are read only when it is made.
    """

    kind: str
    choices: Choices
    as_of: int
    templates: Path | None = None
    logo: Logo | None = None
    evidence: tuple[tuple[str, str], ...] = ()


def days_of(wanted: Wanted, zone: str, now: int) -> tuple[date, date] | None:
    """First and last day of the period as seen at `now` in a zone; None: everything."""
    today = local_time(now, zone_named(zone)).date()
    month = today.replace(day=1)
    year = today.replace(month=1, day=1)
    day = timedelta(days=1)
    if wanted.period == "this_month":
        return month, add_months(month, 1) - day
    if wanted.period == "last_month":
        return (month - day).replace(day=1), month - day
    if wanted.period == "this_year":
        return year, add_months(year, 12) - day
    if wanted.period == "last_year":
        return (year - day).replace(month=1, day=1), year - day
    if wanted.period == "days":
        return _day(wanted.first, month), _day(wanted.last, today)
    return None


def _day(text: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return otherwise


def _fits(name: str, value: Any) -> bool:
    """Whether a kept value may be what it says."""
    if name in ("client", "project"):
        return value is None or (isinstance(value, int) and not isinstance(value, bool))
    if name == "own_template":
        return isinstance(value, bool)
    allowed = {"kind": KINDS, "period": PERIODS, "language": LANGUAGES}.get(name)
    if not isinstance(value, str) or (allowed is not None and value not in allowed):
        return False
    if name != "zone" or not value:
        return True
    try:
        zone_named(value)
    except ValueError:
        return False
    return True
