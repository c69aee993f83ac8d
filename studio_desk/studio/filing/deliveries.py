"""Deliveries: from dropped files to a manifest that is a fact.

`plan` reads the files and writes nothing, so that it can run beside the window; `deliver` is quick.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import studio_desk.studio.forms as forms
from studio_desk.errors import KnownError
from studio_desk.files import audio, roots
from studio_desk.files.audio import Audio
from studio_desk.files.checks import Hint, Outgoing, guess_role, hints
from studio_desk.files.compare import Difference, difference
from studio_desk.files.hashing import Stamp, hash_open, opened, stamp_of
from studio_desk.files.names import joined, parts_of, shown
from studio_desk.files.progress import Progress
from studio_desk.files.roots import Root
from studio_desk.files.scan import scan
from studio_desk.files.trouble import GONE, Refusal, why_of
from studio_desk.policy import Fact, FileRef
from studio_desk.store import facts, filing
from studio_desk.store.filerows import RootRow
from studio_desk.store.filetables import HERE
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import free_id
from studio_desk.studio.context import Context, Loaded, load, with_own
from studio_desk.studio.filing.base import Roots, answer, file_operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class DeliveredFile:
    """A file that was read for a delivery. `name` is what the manifest calls it, `path` where it
    lies below its root (stored form), `role` one of `files.checks.ROLES` or None.
    """

    root_id: int
    path: str
    name: str
    role: str | None
    stamp: Stamp
    sha256: str
    audio: Audio | None = None

    @property
    def ref(self) -> FileRef:
        return FileRef(self.name, self.role, self.stamp.size, self.sha256)


@dataclass(frozen=True, slots=True)
class DeliveryPlan:
    """What a delivery would hold. `left_out` are shown paths with the reason (`trouble.WHY`)."""

    project_id: int
    files: tuple[DeliveredFile, ...]
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def size(self) -> int:
        return sum(file.stamp.size for file in self.files)

    def with_role(self, name: str, role: str | None) -> DeliveryPlan:
        """The plan with another role for one of its files."""
        files = tuple(replace(f, role=role) if f.name == name else f for f in self.files)
        return replace(self, files=files)


# --- Reading -------------------------------------------------------------------------------------


def plan(
    context: Context, project_id: int, paths: Iterable[str], progress: Progress
) -> DeliveryPlan:
    """Read the files at these absolute paths, folders with all that is in them.

    Raises `KnownError` where one lies in no registered folder, `Offline`, `Cancelled`.
    """
    load(context, project_id)
    rows = filing.roots(context.store)
    left_out: list[tuple[str, str]] = []
    with Roots(context) as open_roots:
        wanted: list[tuple[Root, RootRow, str, str, int]] = []
        for path in paths:
            wanted += _listed(open_roots, rows, path, left_out, progress)
        progress.expect(len(wanted), sum(size for *_, size in wanted))
        files = []
        for root, row, stored, name, _ in wanted:
            progress.at(shown(stored), project_id)
            try:
                files.append(_read(root, row.id, stored, name, progress))
            except Refusal as refused:
                left_out.append((shown(stored), refused.why))
            progress.add(files=1)
    return DeliveryPlan(project_id, _named_once(files), tuple(left_out))


def _listed(
    open_roots: Roots,
    rows: Sequence[RootRow],
    path: str,
    left_out: list[tuple[str, str]],
    progress: Progress,
) -> list[tuple[Root, RootRow, str, str, int]]:
    """The files at a path: root, its row, stored path, name for the manifest, size in bytes."""
    found = roots.within(path, [row.path for row in rows])
    if found is None:
        raise KnownError(
            tr("{name} is in none of the registered folders.", name=os.path.basename(path)),  # noqa: PTH119  # any bytes
            tr("Register the folder or drive that it is on, or copy it onto one."),
        )
    row = next(row for row in rows if row.path == found[0])
    names = found[1]
    root = open_roots.get(row.id)
    if names:
        try:
            stamp = stamp_of(root.top, names, shown(joined(*names)))
        except Refusal as refused:
            if refused.why not in ("kind", "unreadable", "missing"):
                left_out.append((refused.place, refused.why))
                return []
        else:
            return [(root, row, joined(*names), shown(joined(names[-1])), stamp.size)]
    try:
        result = scan(root.top, names, progress)
    except Refusal as refused:
        left_out.append((refused.place, refused.why))
        return []
    left_out += result.left_out
    start = len(joined(*names)) + 1 if names else 0
    return [
        (root, row, each.path, shown(each.path[start:]), each.stamp.size) for each in result.files
    ]


def _read(root: Root, root_id: int, path: str, name: str, progress: Progress) -> DeliveredFile:
    place = shown(path)
    names = parts_of(path)
    try:
        with opened(root.top, names) as (_, fd):
            found = hash_open(fd, place, progress)
            heard = audio.read(fd, progress) if audio.looks_like_audio(name) else None
    except OSError as problem:
        if problem.errno in GONE:
            root.must_be_there()
        raise Refusal(why_of(problem), place) from problem
    role = guess_role(name)
    return DeliveredFile(root_id, path, name, role, found.stamp, found.sha256, heard)


def _named_once(files: Sequence[DeliveredFile]) -> tuple[DeliveredFile, ...]:
    """Each file once, and no two by one name: those are called by their whole path."""
    by_place = {(file.root_id, file.path): file for file in files}
    names = [file.name for file in by_place.values()]
    return tuple(
        file if names.count(file.name) == 1 else replace(file, name=shown(file.path))
        for file in by_place.values()
    )


# --- Looking at it -------------------------------------------------------------------------------


def hints_on(context: Context, planned: DeliveryPlan) -> tuple[Hint, ...]:
    """What is worth a second look before this goes out."""
    project = load(context, planned.project_id).row
    titles = project.songs or ((project.title,) if project.title else ())
    outgoing = [Outgoing(f.name, f.role, f.sha256, f.audio) for f in planned.files]
    return hints(outgoing, titles, filing.promised(context.store, planned.project_id))


def since_last(context: Context, planned: DeliveryPlan) -> Difference | None:
    """What changed since the last delivery that had a manifest; None where there is none."""
    before = last_manifest(load(context, planned.project_id))
    return None if before is None else difference(before, [file.ref for file in planned.files])


def last_manifest(loaded: Loaded) -> tuple[FileRef, ...] | None:
    """The files of the newest delivery that names any."""
    named = [f.files for f in loaded.case.ordered() if f.kind == "delivered" and f.files]
    return named[-1] if named else None


# --- Recording -----------------------------------------------------------------------------------


def deliver(context: Context, planned: DeliveryPlan, at: int | str) -> Changes:
    """Record the delivery with its manifest, and take the files down as they were read.

    Raises `Refused`, also where a file was written to since; nothing is recorded then.
    """
    if not planned.files:
        raise Refused.because(tr("there is no file to deliver"), "files")
    with Roots(context) as open_roots:
        for file in planned.files:
            root = open_roots.get(file.root_id)
            now = stamp_of(root.top, parts_of(file.path), file.name)
            if not now.same_content(file.stamp):
                raise Refused.because(
                    tr("{name} was written to since it was read", name=file.name),
                    "files",
                    tr("Read it again."),
                )
    project_id = planned.project_id
    with file_operation(context, "record_fact", project_id, fact_kind="delivered") as running:
        loaded = load(context, project_id)
        fact = _fact(context, loaded, planned, at)
        facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
        (row,) = facts.recorded_by(context.store, running.id)
        _take_down(context, planned, row, running.at)
    return answer(context, running, project_id, fact_kind="delivered", undoable=True)


def _fact(context: Context, loaded: Loaded, planned: DeliveryPlan, at: int | str) -> Fact:
    files = [file.ref for file in planned.files]
    catalogue = with_own(context, loaded.policy)
    name = free_id(loaded.facts)
    return forms.new_fact(loaded.case, name, "delivered", at, {"files": files}, catalogue)


def _take_down(context: Context, planned: DeliveryPlan, fact: int, now: int) -> None:
    """Rows for the files: new ones, and those of an earlier delivery or scan as they are now."""
    store = context.store
    known = {(row.root_id, row.path): row for row in filing.all_files(store, planned.project_id)}
    fresh: list[Mapping[str, Any]] = []
    for file in planned.files:
        values = _values(file, now)
        before = known.get((file.root_id, file.path))
        if before is None:
            fresh.append(
                {
                    "project": planned.project_id,
                    "root": file.root_id,
                    "path": file.path,
                    "part": "delivered",
                    "fact": fact,
                    **values,
                }
            )
        else:
            values |= {"part": "delivered", "folder": None, "fact": fact}
            filing.change_files(store, [before.id], **values)
    filing.add_files(store, fresh)


def _values(file: DeliveredFile, now: int) -> dict[str, Any]:
    heard = file.audio
    return {
        "role": file.role,
        "size": file.stamp.size,
        "mtime_ns": file.stamp.mtime_ns,
        "inode": file.stamp.inode,
        "second": 0,
        "sha256": file.sha256,
        "state": HERE,
        "state_at": now,
        "verified_at": now,
        "length_ms": heard and heard.length_ms,
        "rate_hz": heard and heard.rate_hz,
        "bits": heard and heard.bits,
        "channels": heard and heard.channels,
        "format": heard and heard.format,
    }


def reattach(context: Context, loaded: Loaded) -> None:
    """Give files of a delivery that was taken back to an earlier one that names them, or back to
    their session folder. Those of neither stay with it, and count no more.
    """
    store, project_id = context.store, loaded.row.id
    gone = set(filing.retracted_facts(store, project_id))
    if not gone:
        return
    standing = [row for row in loaded.facts if row.fact.kind == "delivered" and row.known_at(None)]
    folders = filing.folders(store, project_id)
    for row in filing.all_files(store, project_id):
        if row.fact not in gone:
            continue
        earlier = [
            fact.id
            for fact in standing
            if any(ref.sha256 is not None and ref.sha256 == row.sha256 for ref in fact.fact.files)
        ]
        home = [
            f.id for f in folders if f.root_id == row.root_id and row.path.startswith(f"{f.path}/")
        ]
        if earlier:
            filing.change_files(store, [row.id], fact=earlier[-1])
        elif home:
            filing.change_files(store, [row.id], fact=None, part="session", folder=home[0])
