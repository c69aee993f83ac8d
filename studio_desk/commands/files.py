"""`verify` reads files again; `files` shows the ledger, registers, delivers, scans, compares."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from studio_desk.app import reading_studio, writing_studio
from studio_desk.clock import SystemClock
from studio_desk.commands.common import plain, print_json, profile
from studio_desk.errors import KnownError
from studio_desk.policy import format_instant, parse_instant
from studio_desk.studio import Studio
from studio_desk.studio.filing import (
    TABS,
    LedgerLine,
    Progress,
    Rescan,
    RootState,
    Told,
    Verified,
    shown,
)
from studio_desk.wording.speech import size_words

_WIDE = 78


def verify(call: argparse.Namespace) -> int:
    """Read files again and say what is wrong; 1 where something is, or a root is offline."""
    with writing_studio(profile(call)) as studio:
        ids = _asked(studio, call.project)
        ids = ids or [line.row.id for line in studio.files.ledger(limit=1_000_000)]
        report, _ = studio.files.verify(ids, Progress(_far))
    _end_of_line()
    status = 1 if report.faults or report.offline else 0
    if call.json:
        print_json(_verified(report))
        return status
    for fault in report.faults:
        print(f"{fault.root} › {plain(fault.path)}: {fault.what}, {format_instant(fault.at)}")
    for line in report.offline:
        print(line, file=sys.stderr)
    first = f", {report.first_read} of them for the first time" if report.first_read else ""
    print(f"{report.files} files verified{first}; {len(report.faults)} not right")
    return status


def _asked(studio: Studio, ids: list[int] | None) -> list[int]:
    """The projects that were asked for, empty where none was. One that is not there is refused."""
    for project_id in ids or ():
        try:
            studio.case_of(project_id)
        except KnownError:
            raise KnownError(
                f"No project {project_id} is in the studio.", "studio-desk list shows their IDs."
            ) from None
    return ids or []


def _verified(report: Verified) -> dict[str, Any]:
    return {
        "right": report.files,
        "first_read": report.first_read,
        "not_right": [
            {
                "project": fault.project_id,
                "root": fault.root,
                "path": fault.path,
                "what": fault.what,
                "at": format_instant(fault.at),
            }
            for fault in report.faults
        ],
        "offline": report.offline,
    }


def _far(told: Told) -> None:
    """Say on a terminal how far a job is."""
    if sys.stderr.isatty():
        done = 100 * told.bytes // told.all_bytes if told.all_bytes else 0
        sys.stderr.write(f"\r{done:3} %  {plain(told.name)[-60:]:<{_WIDE - 8}}")
        sys.stderr.flush()


def _end_of_line() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * _WIDE + "\r")


def ledger(call: argparse.Namespace) -> int:
    """The retention ledger: project, standing, files, bytes, place, last verified."""
    with reading_studio(profile(call)) as studio:
        lines = () if studio is None else studio.files.ledger(limit=1_000_000)
    if call.json:
        print_json([_as_json(line) for line in lines])
        return 0
    if not lines:
        print("No files are recorded.")
    for tab in TABS:
        for line in lines:
            if line.row.tab == tab and line.row.holding is not None:
                held = line.row.holding
                title = plain(line.row.title or "untitled")
                where = f"{line.root} › {plain(shown(held.place))}"
                sums = f"{held.files} files, {size_words(held.size)}"
                print(f"{tab:<12} {title}: {sums}, {where}")
    return 0


def _as_json(line: LedgerLine) -> dict[str, Any]:
    held, stands = line.row.holding, line.stands
    assert held is not None  # without a tab the ledger has only those with files

    def when(instant: int | None) -> str | None:
        return None if instant is None else format_instant(instant)

    return {
        "id": line.row.id,
        "title": line.row.title,
        "client": line.row.client,
        "standing": stands.standing,
        "since": when(stands.since),
        "until": when(stands.until),
        "because": list(stands.because),
        "held_by": stands.held_by,
        "own_rule": stands.own_rule,
        "may_go": stands.may_go,
        "root": line.root,
        "place": shown(held.place),
        "files": held.files,
        "bytes": held.size,
        "in_trash_bytes": held.trash_size,
        "not_right": held.faults,
        "verified_at": when(held.verified_at),
        "purge": line.purge and {
            "state": line.purge.state,
            "not_before": when(line.purge.not_before),
            "keep_until": when(line.purge.keep_until),
        },
    }  # fmt: skip


def roots(call: argparse.Namespace) -> int:
    """The registered folders and drives, and whether each is there."""
    with writing_studio(profile(call)) as studio:
        if call.find:
            studio.files.find_roots()
        states = studio.files.root_states()
    if call.json:
        print_json([_root(state) for state in states])
        return 0
    if not states:
        print("No folder or drive is registered. studio-desk files add-root DIR registers one.")
    for state in states:
        free = f", {size_words(state.room.free)} free" if state.room else ""
        there = "online" if state.online else "offline"
        print(f"{state.row.label} ({state.row.kind}): {there}{free}, {plain(state.row.path)}")
    return 0


def _root(state: RootState) -> dict[str, Any]:
    return {
        "label": state.row.label,
        "kind": state.row.kind,
        "path": state.row.path,
        "online": state.online,
        "free_bytes": state.room.free if state.room else None,
    }


def add_root(call: argparse.Namespace) -> int:
    """Register a folder or drive."""
    label = call.label or os.path.basename(os.path.abspath(call.folder))  # noqa: PTH119  # any bytes
    with writing_studio(profile(call)) as studio:
        studio.files.add_root(call.folder, label, call.kind)
    print(f"{label} is registered")
    return 0


def add_session(call: argparse.Namespace) -> int:
    """Register the session folder of a project and take in what it holds."""
    with writing_studio(profile(call)) as studio:
        report, _ = studio.files.add_folder(call.project, call.folder, Progress(_far))
    _end_of_line()
    print(f"{report.files} files, {size_words(report.size)}")
    return _left_out(report.left_out)


def scan(call: argparse.Namespace) -> int:
    """Look through session folders again; 1 where a file is not as recorded."""
    with writing_studio(profile(call)) as studio:
        ids = _asked(studio, call.project)
        ids = ids or sorted({row.project_id for row in studio.files.folders()})
        found = [
            studio.files.rescan(each, Progress(_far), accept=call.accept or None)[0] for each in ids
        ]
    _end_of_line()
    if call.json:
        print_json([_scanned(report) for report in found])
    elif not found:
        print("No session folder is registered.")
    else:
        for report in found:
            _tell_scan(report)
    return 1 if any(report.alarms or report.lost for report in found) else 0


def _tell_scan(report: Rescan) -> None:
    new, gone = len(report.added), len(report.removed)
    print(f"project {report.project_id}: {new} new, {len(report.edited)} edited, {gone} gone")
    for before, now in report.moved:
        print(f"  {plain(before)} is at {plain(now)} now")
    for name in (*report.alarms, *report.lost):
        print(f"  not as recorded: {plain(name)}")


def _scanned(report: Rescan) -> dict[str, Any]:
    return {
        "project": report.project_id,
        "new": report.added,
        "edited": report.edited,
        "gone": report.removed,
        "moved": [{"from": before, "to": now} for before, now in report.moved],
        "not_as_recorded": [*report.alarms, *report.lost],
    }


def deliver(call: argparse.Namespace) -> int:
    """Record a delivery of files, and print the hints."""
    try:
        at = SystemClock().now() if call.at is None else parse_instant(call.at)
    except ValueError as error:
        print(f"--at: {error}", file=sys.stderr)
        return 2
    with writing_studio(profile(call)) as studio:
        plan = studio.files.plan_delivery(call.project, call.files, Progress(_far))
        _end_of_line()
        hints = studio.files.hints(plan)
        if not call.dry_run:
            studio.files.deliver(plan, at)
    for file in plan.files:
        print(f"{file.sha256}  {plain(file.name)}  {file.role or '-'}  {file.stamp.size}")
    for hint in hints:
        print(f"hint: {plain(hint.text)}", file=sys.stderr)
    return _left_out(list(plan.left_out))


def _left_out(left: list[tuple[str, str]]) -> int:
    for name, why in left:
        print(f"left out, {why}: {plain(name)}", file=sys.stderr)
    return 1 if left else 0


def audit(call: argparse.Namespace) -> int:
    """Take up what was interrupted, then say where journal and disk differ."""
    with writing_studio(profile(call)) as studio:
        for line in studio.files.recover(Progress(_far)).waiting:
            print(line, file=sys.stderr)
        wrong = studio.files.audit(read=call.read)
    _end_of_line()
    if call.json:
        print_json(wrong)
        return 1 if wrong else 0
    for line in wrong:
        print(plain(line))
    print(f"{len(wrong)} differences between journal and disk")
    return 1 if wrong else 0
