"""The demo studio: invented projects whose dates hang on the day they are loaded.

`resources/demo/studio.json` holds the settings, every other file there one project. A project file
(`studio-desk/demo@1`) is a case without `zone`, and differs from one in three things:

* instants are relative. ``"-3d 13:30"`` is 13:30 of the studio's clock three days before the day of
  loading (``"+10d 23:59"`` lies ahead); ``"now -4d 17h 18m"`` is that long before the very instant;
* an `id` may be left out: the facts are f1, f2, … in order; ``{year}`` in a text is this year;
* ``archived``, ``note``, ``credit_used`` (of an earlier file's project, by its title) and
  ``sessions`` (its files, `studio.demofiles`) beside the contract's keys say what a case cannot,
  and so does ``decided`` beside those of a fact: why the owner decided so, by nature
  (`store.vocabulary`).

Facts are sorted by instant on loading, so a file reads in the order of its story.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import studio_desk.studio.forms as forms
import studio_desk.studio.importing as importing
from studio_desk import resources
from studio_desk.errors import KnownError
from studio_desk.policy import FIELDS, format_instant, read_json, zone_named
from studio_desk.policy.instants import instant_of, local_time
from studio_desk.policy.money import parse_money
from studio_desk.store import claims, clients, credituse, facts, projects
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context
from studio_desk.studio.operations import Operation, operation
from studio_desk.studio.settings import checked
from studio_desk.tongue import tr

FORMAT = "studio-desk/demo@1"
SETTINGS = "studio.json"
_BESIDE = ("archived", "note", "credit_used", "sessions")  # keys that no case has
_DAY = re.compile(r"([+-]\d{1,5})d (\d\d):(\d\d)")
_AGO = re.compile(r"now -(?:(\d{1,5})d)? ?(?:(\d{1,2})h)? ?(?:(\d{1,2})m)?")
_FIELD_FORMS = {field.key: field.form for own in FIELDS.values() for field in own}


class _Loads(Protocol):
    def load_demo(self, now: int | None = None) -> Changes: ...


def load_demo(studio: _Loads, now: int) -> Changes:
    """Fill an empty studio with the invented projects, dated relative to `now` (UTC seconds).

    Raises `KnownError` where the studio holds anything already: it never mixes with one's own.
    """
    return studio.load_demo(now)


def load(context: Context, now: int, folder: Path | None = None) -> Changes:
    """The operation behind `load_demo`."""
    store = context.store
    if (
        projects.every_id(store)
        or clients.everyone(store)
        or clients.everyone(store, archived=True)
    ):
        raise KnownError(
            tr("The demo studio was not loaded: this profile holds projects or clients already."),
            tr("Open it in a profile of its own with --profile DIR."),
        )
    folder = folder or resources.path("demo")
    settings = checked(read_json((folder / SETTINGS).read_bytes()), context.catalogue)
    zone = zone_named(settings["zone"])
    files = sorted(path for path in folder.glob("*.json") if path.name != SETTINGS)
    with operation(context, "load_demo", count=len(files)) as running:
        for name, value in settings.items():
            running.edit("setting", 0, name, None, value)
        for path in files:
            document = read_json(path.read_bytes())
            case = forms.read(case_json(document, zone, now), context.catalogue)
            policy = context.catalogue[case.policy.name]
            project_id = importing.add(context, running, case, policy, {})
            facts.insert(context.store, {project_id: case.facts}, running.at, running.id)
            _decide(context, project_id, document)
            if document.get("note"):
                running.edit("project", project_id, "note", None, document["note"])
            for use in document.get("credit_used", ()):
                _use_credit(context, running, project_id, use, instant(use["at"], zone, now))
            if document.get("archived"):
                running.edit("project", project_id, "archived_at", None, running.at)
    return running.changes("load_demo", "", None, len(files))


def _use_credit(
    context: Context, running: Operation, project_id: int, use: Mapping[str, Any], at: int
) -> None:
    """Use a part of the credit that a project of that title gave."""
    store = context.store
    for row in (row for each in facts.load_many(store, running.projects).values() for row in each):
        giver = projects.get(store, row.project_id)
        if giver is not None and giver.title == use["from"] and row.fact.kind == "credited":
            amount = parse_money(use["amount"])
            made = credituse.add(store, row.id, project_id, amount, at, running.at, running.id)
            running.note("credit_use", made, "removed_at", running.at, None)
            running.used(made)
            return
    raise KnownError(tr("A project of the demo studio uses a credit that no other gives."))


def _decide(context: Context, project_id: int, document: Mapping[str, Any]) -> None:
    """Keep why the facts of a project were decided so."""
    for number, raw in enumerate(document["facts"], start=1):
        if "decided" in raw:
            row = claims.row_of(context.store, project_id, raw.get("id", f"f{number}"))
            assert row is not None  # all facts are there
            claims.decide(context.store, row, raw["decided"])


def case_json(document: Mapping[str, Any], zone: ZoneInfo, now: int) -> dict[str, Any]:
    """A project file as a case of the decision contract, dated for a loading at `now`."""
    if document.get("format") != FORMAT:
        raise KnownError(tr("A project of the demo studio has another format. Nothing was loaded."))
    told = []
    for number, raw in enumerate(document["facts"], start=1):
        fact = {"id": f"f{number}"} | dict(raw)
        fact.pop("decided", None)
        for key, value in raw.items():
            if key == "at" or _FIELD_FORMS.get(key) == "instant":
                fact[key] = format_instant(instant(value, zone, now))
            elif isinstance(value, str):
                fact[key] = value.replace("{year}", str(local_time(now, zone).year))
        told.append(fact)
    told.sort(key=lambda fact: str(fact["at"]))
    case = {key: value for key, value in document.items() if key not in _BESIDE}
    return case | {"format": "studio-desk/case@1", "zone": str(zone), "facts": told}


def instant(text: str, zone: ZoneInfo, now: int) -> int:
    """A relative instant of the demo's files in UTC seconds. Raises `ValueError`."""
    if match := _DAY.fullmatch(text):
        day = local_time(now, zone).date() + dt.timedelta(days=int(match[1]))
        return instant_of(dt.datetime.combine(day, dt.time(int(match[2]), int(match[3]))), zone)
    if (match := _AGO.fullmatch(text)) and any(match.groups()):
        days, hours, minutes = (int(part or 0) for part in match.groups())
        return now - dt.timedelta(days=days, hours=hours, minutes=minutes) // dt.timedelta(
            seconds=1
        )
    raise ValueError(f'{text!r}: not an instant such as "-3d 13:30" or "now -4d 17h 18m"')
