"""The command passphrase: encrypt the studio's file and its backups, or no more."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from studio_desk import app
from studio_desk.clock import SystemClock
from studio_desk.commands.common import profile
from studio_desk.errors import KnownError
from studio_desk.studio import privacy
from studio_desk.studio.backups import Backups


def passphrase(call: argparse.Namespace) -> int:
    paths = profile(call)
    if not paths.has_studio():
        raise KnownError("There is no studio here yet.", "Open the program once to make it.")
    encrypted = privacy.is_encrypted(paths.database)
    if call.what == "state":
        print("encrypted" if encrypted else "not encrypted")
        return 0
    if call.what == "set" and encrypted:
        raise KnownError(
            "The studio is encrypted already.", "studio-desk passphrase change sets another."
        )
    if call.what in ("change", "remove") and not encrypted:
        raise KnownError("The studio is not encrypted.", "studio-desk passphrase set does that.")
    backups = Backups(paths, SystemClock())
    with app.writing_studio(paths) as studio:
        new = None if call.what == "remove" else _new(call.new_passphrase_file)
        stayed = backups.encrypt(studio.store, new)
    print("The studio is not encrypted any more." if new is None else "The studio is encrypted.")
    if new is not None:
        print("Nobody can open it without the passphrase, and nobody can restore it for you.")
        print("Evidence, deliveries and session files lie outside of it and are not encrypted.")
    for line in stayed:
        print(f"This backup stayed as it was: {line}", file=sys.stderr)
    return 1 if stayed else 0


def _new(file: str | None) -> str:
    """The passphrase to set: from a file, or typed twice."""
    if file is not None:
        return privacy.first_line(Path(file))
    if not sys.stdin.isatty():
        raise KnownError("No passphrase was given.", "Name a file with --new-passphrase-file.")
    typed = getpass.getpass("New passphrase: ")
    if getpass.getpass("Again: ") != typed:
        raise KnownError("The two were not the same. Nothing was changed.", "Type it again.")
    return typed
