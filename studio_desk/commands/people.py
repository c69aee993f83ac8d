"""The commands person, import clients, import all and export all."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from studio_desk import app
from studio_desk.clock import SystemClock
from studio_desk.commands.common import asked, plain, print_json, profile
from studio_desk.commands.taking import take_files
from studio_desk.errors import KnownError
from studio_desk.policy import format_instant
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups
from studio_desk.studio.contacts import ContactsPreview
from studio_desk.studio.exporting import write_whole


def import_clients(call: argparse.Namespace) -> int:
    """Take in files of contacts, each as a whole or not at all. 2 where one was refused."""

    def take(studio: Studio, path: Path) -> ContactsPreview:
        preview = studio.contacts.preview(path)
        if not call.dry_run:
            studio.contacts.take_in(preview)
        return preview

    return take_files(
        call,
        ("new", "known"),
        take,
        lambda preview: _tell(preview, dry=call.dry_run),
        lambda preview: _preview_json(preview, dry=call.dry_run),
    )


def _tell(preview: ContactsPreview, *, dry: bool) -> None:
    for each in preview.new if dry else ():
        print(f"  new: {plain(each.shown)}")
    for known in preview.known:
        same = f"client {known.client}" if known.client is not None else known.place
        print(f"  known already ({same}): {plain(known.contact.shown)}")
    done = "would be taken in" if dry else "taken in"
    print(f"{preview.path}: {len(preview.new)} {done}, {len(preview.known)} known already")


def _preview_json(preview: ContactsPreview, *, dry: bool) -> dict[str, Any]:
    return {
        "file": str(preview.path),
        "taken_in": not dry,
        "new": [asdict(each) for each in preview.new],
        "known": [
            {"contact": asdict(each.contact), "client": each.client, "place": each.place}
            for each in preview.known
        ],
        "problems": [],
    }


def export_all(call: argparse.Namespace) -> int:
    with app.reading_studio(profile(call)) as studio:
        if studio is None:
            raise KnownError("There is nothing to export: nothing was ever recorded here.")
        written = studio.export_everything(Path(call.out))
    print(f"{call.out}: {len(written)} files")
    return 0


def import_all(call: argparse.Namespace) -> int:
    with app.writing_studio(profile(call)) as studio:
        studio.import_everything(Path(call.folder))
        counts = studio.counts()
    print(f"{call.folder}: {counts.projects + counts.archived} projects, {counts.clients} clients")
    return 0


def person(call: argparse.Namespace) -> int:
    """Show, hand over or erase what is stored on a client."""
    paths = profile(call)
    if call.erase:
        return _erase(call)
    with app.reading_studio(paths) as studio:
        if studio is None:
            raise KnownError("Nothing is stored here.")
        client = studio.people.find(call.client)
        if call.folder:
            written = studio.people.hand_over(client, Path(call.folder))
            print(f"{call.folder}: {len(written)} files")
            return 0
        stored = studio.people.stored(client)
    if call.out:
        try:
            write_whole(Path(call.out), json.dumps(stored, ensure_ascii=False, indent=2) + "\n")
        except OSError as problem:
            raise KnownError(f"{call.out} was not written: {problem.strerror}.") from problem
        print(call.out)
    else:
        print_json(stored)
    return 0


def _erase(call: argparse.Namespace) -> int:
    paths = profile(call)
    clock = SystemClock()
    with app.writing_studio(paths, clock) as studio:
        client = studio.people.find(call.client)
        question = (
            f"Erase client {client} for good? Facts keep their dates and amounts; the person "
            "cannot be brought back."
        )
        if not asked(question, yes=call.yes):
            return 1
        erased = studio.people.erase(client)
    print(f"Client {client} is erased, in {erased.projects} projects.")
    for table, column, count in erased.left:
        print(f"  still named in {count} of {table}.{column}")
    backups = Backups(paths, clock)
    if backups.listed():
        by = format_instant(backups.gone_by())[:10]
        print(f"Backups that hold the person will all be gone by {by}.")
    return 0
