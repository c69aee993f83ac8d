"""Files that come back after a purge, from the owner's archive or the client: matched by hash."""

from __future__ import annotations

from collections.abc import Iterable

import studio_desk.studio.forms as forms
from studio_desk.errors import KnownError
from studio_desk.files import roots
from studio_desk.files.hashing import Stamp, hash_file, stamp_of
from studio_desk.files.names import joined, parts_of, shown
from studio_desk.files.progress import Progress
from studio_desk.files.scan import Found, scan
from studio_desk.files.trouble import Refusal
from studio_desk.store import facts, filing
from studio_desk.store.filerows import FileRow
from studio_desk.store.filetables import HERE
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import free_id
from studio_desk.studio.context import Context, load, with_own
from studio_desk.studio.filing.base import Roots, answer, file_operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass

_LOST = ("purged", "missing", "changed", "truncated")


@dataclass(frozen=True, slots=True)
class Match:
    """A file that was gone, and where its content lies now."""

    file: FileRow
    root_id: int
    path: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Matches:
    """What was given back: `found`, and of what is gone `lacking`; `strange` is in no list."""

    project_id: int
    found: tuple[Match, ...]
    lacking: tuple[FileRow, ...]
    strange: tuple[str, ...]

    @property
    def size(self) -> int:
        return sum(match.file.size for match in self.found)


def match(context: Context, project_id: int, paths: Iterable[str], progress: Progress) -> Matches:
    """Read what lies at these absolute paths and match it with what is gone. Writes nothing.

    Only files of a size that is looked for are read. Raises as `deliveries.plan` does.
    """
    wanted = filing.by_hash(context.store, project_id, _LOST)
    sizes = {row.size for rows in wanted.values() for row in rows}
    rows = filing.roots(context.store)
    found: dict[int, Match] = {}
    strange: list[str] = []
    with Roots(context) as open_roots:
        every: list[tuple[int, Found]] = []
        for path in paths:
            inside = roots.within(path, [row.path for row in rows])
            if inside is None:
                raise KnownError(
                    tr("{path} is in none of the registered folders.", path=path),
                    tr("Register the drive that it is on, or copy it onto one."),
                )
            row = next(row for row in rows if row.path == inside[0])
            top = open_roots.get(row.id).top
            try:
                every += [(row.id, each) for each in scan(top, inside[1], progress).files]
            except Refusal:
                place = shown(joined(*inside[1]))
                each = Found(joined(*inside[1]), stamp_of(top, inside[1], place))
                every.append((row.id, each))
        likely = [(root, each) for root, each in every if each.stamp.size in sizes]
        progress.expect(len(likely), sum(each.stamp.size for _, each in likely))
        for root_id, each in every:
            if each.stamp.size not in sizes:
                strange.append(shown(each.path))
                continue
            progress.at(shown(each.path), project_id)
            top = open_roots.get(root_id).top
            hashed = hash_file(top, parts_of(each.path), shown(each.path), progress)
            progress.add(0, 1)
            gone = [row for row in wanted.get(hashed.sha256, ()) if row.id not in found]
            if not gone:
                strange.append(shown(each.path))
                continue
            # Where the same content was there under several names, the same name is the one.
            name = each.path.rpartition("/")[2]
            row_ = next((r for r in gone if r.path.rpartition("/")[2] == name), gone[0])
            found[row_.id] = Match(row_, root_id, each.path, hashed.stamp)
    lacking = [row for rows in wanted.values() for row in rows if row.id not in found]
    return Matches(project_id, tuple(found.values()), tuple(lacking), tuple(strange))


def restore(
    context: Context, matches: Matches, at: int | str, *, charge_minor: int | None = None
) -> Changes:
    """Take the matched files down as they are now and record `restored`; with `charge_minor`
    (hundredths of the project's currency) also the charge that was agreed for it.

    Revisions reopen as far as the policy's window allows (H3).
    """
    if not matches.found:
        raise Refused.because(tr("none of these is a file that is gone"))
    project_id, store = matches.project_id, context.store
    purged = any(each.file.state == "purged" for each in matches.found)
    if not purged and charge_minor is None:
        with file_operation(context, "put_back_files", project_id) as running:
            _take_down(context, matches, running.at)
        return answer(context, running, project_id)
    kinds: list[tuple[str, dict[str, object]]] = [("restored", {})] if purged else []
    if charge_minor is not None:
        kinds.append(("charged", {"amount": charge_minor}))
    with file_operation(
        context, "record_fact", project_id, fact_kind=kinds[0][0], count=len(kinds)
    ) as running:
        for kind, values in kinds:
            loaded = load(context, project_id)
            catalogue = with_own(context, loaded.policy)
            name = free_id(loaded.facts)
            fact = forms.new_fact(loaded.case, name, kind, at, values, catalogue)
            facts.insert(store, {project_id: [fact]}, running.at, running.id)
        _take_down(context, matches, running.at)
    return answer(context, running, project_id, fact_kind=kinds[0][0], undoable=True)


def _take_down(context: Context, matches: Matches, now: int) -> None:
    store = context.store
    every = {(r.root_id, r.path): r for r in filing.all_files(store, matches.project_id)}
    for each in matches.found:
        other = every.get((each.root_id, each.path))
        if other is not None and other.id != each.file.id:
            filing.forget_files(store, [other.id])
        values = {
            "root": each.root_id,
            "path": each.path,
            "size": each.stamp.size,
            "mtime_ns": each.stamp.mtime_ns,
            "inode": each.stamp.inode,
            "second": 0,
            "state": HERE,
            "state_at": now,
            "verified_at": now,
        }
        filing.change_files(store, [each.file.id], **values)
    rows = filing.files_by_id(store, [each.file.id for each in matches.found])
    filing.happened(store, now, "restored", rows)
