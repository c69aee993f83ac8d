"""The demo studio's session files: a small drive with real files, recorded as of past days.

A project file of `resources/demo` may say under ``sessions`` what lies on the demo's drive:

* ``folder`` below the drive, ``{year}`` being this year; ``edited`` is when its files were made;
* ``audio`` names files and their length (``"3:41"``): silent WAV, 16 bits, 44.1 kHz, one channel.
  Where the file system can, they take no room; ``other`` names files and their size in bytes;
* ``verified`` lists when they were read and compared. A file under ``damaged`` is changed before
  the last of these, so that it is found;
* ``told`` is when the client was told of the purge, ``trashed`` when the files went to the trash.

Instants are those of `studio.demo`. What is recorded goes through the same commands as an owner's
own, each under a clock that stands at its instant.
"""

from __future__ import annotations

import logging
import os
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.files.progress import Progress
from studio_desk.policy import read_json, zone_named
from studio_desk.policy.instants import local_time
from studio_desk.store import projects
from studio_desk.studio.context import Context
from studio_desk.studio.demo import instant
from studio_desk.studio.filing import purging, rooting, sessions, verifying

DRIVE = "Vault 1"
_RATE = 44_100  # Hz
_BYTES = 2  # of a sample; one channel
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")  # RIFF: WAVE, its "fmt " and its "data"

log = logging.getLogger(__name__)
Step = tuple[int, Callable[[Context], object]]  # when (UTC seconds), and what


def lay_out(context: Context, now: int, drive: Path) -> None:
    """Make the session files of a loaded demo in a folder, and record them with what befell them.

    `now` is the instant that the demo was loaded for (UTC seconds). Where the folder cannot be
    written, the demo goes without the rest of its files. Derived rows stand as of the last step
    afterwards: the caller has them refreshed.
    """
    every = projects.many(context.store, projects.every_id(context.store)).values()
    rows = {row.title: row for row in every}
    steps: list[Step] = []
    try:
        for path in sorted(resources.path("demo").glob("*.json")):
            document = read_json(path.read_bytes())
            if "sessions" in document:
                row = rows[document["project"]["title"]]
                steps += _steps(row.id, document["sessions"], zone_named(row.zone), now, drive)
        if not steps:
            return
        steps.sort(key=lambda step: step[0])
        at_first = context.with_clock(FixedClock(steps[0][0]))
        rooting.add(at_first, str(drive), DRIVE, "external")
        for at, step in steps:
            step(context.with_clock(FixedClock(at)))
    except OSError:
        log.info("the demo's session files could not all be laid out")


def _steps(
    project_id: int, told: Mapping[str, Any], zone: ZoneInfo, now: int, drive: Path
) -> list[Step]:
    """Make the files of a project, and say what is to be recorded of them, and when."""
    folder = drive / told["folder"].replace("{year}", str(local_time(now, zone).year))

    def at(text: str) -> int:
        return instant(text, zone, now)

    for name, length in told.get("audio", {}).items():
        minutes, seconds = map(int, length.split(":"))
        _write(folder / name, (60 * minutes + seconds) * _RATE * _BYTES, sound=True)
    for name, size in told.get("other", {}).items():
        _write(folder / name, size, sound=False)
    edited = at(told["edited"])
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (edited, edited))

    def take_in(context: Context) -> object:
        return sessions.add(context, project_id, str(folder), Progress())

    def verify(context: Context) -> object:
        return verifying.verify(context, [project_id], Progress())

    def damage(_: Context) -> None:
        for name in told.get("damaged", ()):
            with (folder / name).open("r+b") as file:
                file.seek(-1, os.SEEK_END)
                file.write(b"\x01")

    steps: list[Step] = [(edited, take_in)]
    looks = [at(text) for text in told.get("verified", ())]
    steps += [(look, verify) for look in looks[:-1]]
    steps += [(look, damage) for look in looks[-1:]]
    steps += [(look, verify) for look in looks[-1:]]
    if "told" in told:
        steps.append((at(told["told"]), lambda context: purging.notice(context, project_id)))
    if "trashed" in told:
        steps.append(
            (
                at(told["trashed"]),
                lambda context: purging.move_to_trash(context, project_id, Progress()),
            )
        )
    return steps


def _write(path: Path, size: int, *, sound: bool) -> None:
    """Make a file of so many bytes (of samples, for a sound): nothing but zeros after its head."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = b""
    if sound:
        rate = _RATE * _BYTES
        head = _HEADER.pack(
            *(b"RIFF", _HEADER.size - 8 + size, b"WAVE"),
            *(b"fmt ", 16, 1, 1, _RATE, rate, _BYTES, 8 * _BYTES),
            *(b"data", size),
        )
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + size)
