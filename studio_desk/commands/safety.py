"""The commands backup, restore and check."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from studio_desk import app
from studio_desk.clock import SystemClock
from studio_desk.commands.common import asked, plain, print_json, profile
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policy import format_instant
from studio_desk.studio.backups import Backup, Backups, Place, Preview

_PLACES = {
    "ok": "well",
    "none": "no backup yet",
    "behind": "no backup for more than a week",
    "absent": "not there",
    "failing": "not working",
}


def backup(call: argparse.Namespace) -> int:
    paths = profile(call)
    backups = Backups(paths, SystemClock())
    if call.second is not None:
        paths.create()
        backups.choose_second_place(None if call.second == "none" else Path(call.second))
        return _tell_places(backups, call)
    if call.list:
        return _list(backups, call)
    with app.reading_studio(paths) as studio:
        if studio is None:
            raise KnownError("There is nothing to back up: nothing was ever recorded here.")
        made = backups.make(studio.store, "asked")
    if call.json:
        print_json(_backup_json(made))
    else:
        print(made.path)
    return _second_trouble(backups)


def _second_trouble(backups: Backups) -> int:
    for place in backups.places()[1:]:
        if place.state != "ok":
            problem = place.problem or _PLACES[place.state]
            print(f"The second place {place.folder} has no copy: {problem}.", file=sys.stderr)
            return 1
    return 0


def _list(backups: Backups, call: argparse.Namespace) -> int:
    listed = backups.listed()
    if call.json:
        print_json([_backup_json(each) for each in listed])
        return 0
    for each in listed:
        receipt = each.receipt
        what = f"{receipt.projects} projects, {receipt.clients} clients" if receipt else "—"
        print(f"{format_instant(each.at)}  {each.why:<8} {what:<26} {each.path}")
    if not listed:
        print("No backups yet.")
    return 0


def _tell_places(backups: Backups, call: argparse.Namespace) -> int:
    places = backups.places()
    if call.json:
        print_json([_place_json(place) for place in places])
        return 0
    for place in places:
        print(_place_line(place))
    return 0


def _place_line(place: Place) -> str:
    state = place.problem or _PLACES[place.state]
    newest = f", newest {format_instant(place.newest)}" if place.newest is not None else ""
    return f"{place.folder}: {state}, {place.count} backups{newest}"


def _place_json(place: Place) -> dict[str, Any]:
    return {
        "folder": str(place.folder),
        "state": place.state,
        "newest": None if place.newest is None else format_instant(place.newest),
        "count": place.count,
        "problem": place.problem,
    }


def _backup_json(each: Backup) -> dict[str, Any]:
    return {
        "file": str(each.path),
        "at": format_instant(each.at),
        "why": each.why,
        "receipt": None if each.receipt is None else asdict(each.receipt),
    }


# --- Restore -------------------------------------------------------------------------------------


def restore(call: argparse.Namespace) -> int:
    paths = profile(call)
    clock = SystemClock()
    backups = Backups(paths, clock)
    chosen = backups.find(call.backup)
    if call.dry_run:
        with app.studio_as_it_is(paths, clock) as found:
            _tell(backups.preview(found.store if found else None, chosen), call)
        return 0
    paths.create()
    if paths.has_studio():
        try:
            return _restore(paths, backups, chosen, call)
        except app.Damaged as damaged:
            print(damaged.message, file=sys.stderr)
    _tell(backups.preview(None, chosen), call)
    if not asked("Restore this backup?", yes=call.yes):
        return 1
    aside = backups.restore_damaged(chosen)
    if aside is not None:
        print(f"The damaged file is kept as {aside}.")
    return 0


def _restore(paths: Paths, backups: Backups, chosen: Backup, call: argparse.Namespace) -> int:
    """Restore over a studio that can be opened."""
    with app.writing_studio(paths, SystemClock()) as studio:
        _tell(backups.preview(studio.store, chosen), call)
        if not asked("Restore this backup?", yes=call.yes):
            return 1
        before = backups.restore(studio.store, chosen)
        studio.restored()
    if before is not None:
        print(f"The state before is kept as {before.path.name}.")
    return 0


def _tell(preview: Preview, call: argparse.Namespace) -> None:
    if call.json:
        found = preview.difference
        print_json(
            {
                "backup": _backup_json(preview.backup),
                "difference": None if found is None else asdict(found),
            }
        )
        return
    print(f"Backup of {format_instant(preview.backup.at)}: {preview.backup.path}")
    found = preview.difference
    if found is None:
        print("The studio as it is cannot be read; all of it comes from the backup.")
        return
    for words, listed in (
        ("would be gone", found.projects_gone),
        ("would be back", found.projects_back),
        ("would change", found.projects_changed),
        ("would be gone", found.clients_gone),
        ("would be back", found.clients_back),
        ("would change", found.clients_changed),
    ):
        for each in listed:
            print(f"  {words}: {plain(each.name) or f'number {each.id}'}")
    if found.facts_gone or found.facts_back:
        print(f"  facts: {found.facts_gone} would be gone, {found.facts_back} would be back")
    if found.settings_changed:
        print("  settings would change")
    if found.nothing:
        print("  nothing differs")


# --- Check ---------------------------------------------------------------------------------------


def check(call: argparse.Namespace) -> int:
    paths = profile(call)
    clock = SystemClock()
    backups = Backups(paths, clock)
    faults: list[str] = []
    notes: list[str] = []
    if paths.has_studio():
        faults += app.faults(paths, clock)
    else:
        notes.append("No studio was ever made here.")
    where = app.where_it_lies(paths)
    if where:
        notes.append(where)
    listed = backups.listed()
    bad = [(each, wrong) for each in listed if (wrong := backups.fault(each))]
    faults += [f"backup {each.path}: {wrong}" for each, wrong in bad]
    places = backups.places()
    faults += [
        f"{place.folder}: {place.problem or _PLACES[place.state]}"
        for place in places[1:]
        if place.state in ("absent", "failing", "behind")
    ]
    if call.json:
        print_json(
            {
                "faults": faults,
                "notes": notes,
                "backups": len(listed),
                "bad": len(bad),
                "places": [_place_json(place) for place in places],
            }
        )
        return 1 if faults else 0
    for line in (*faults, *notes):
        print(line)
    print(f"{len(listed)} backups, {len(bad)} of them no good.")
    if not faults:
        print("All is well.")
    return 1 if faults else 0
