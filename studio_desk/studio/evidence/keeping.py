"""Taking files in, keeping them with the fact that tells of them, taking them back.

A file is in the folder before any row names it, and a row is written only for a file that is whole
there: an interruption leaves at most a file that nothing names, which the next starts clear away.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import studio_desk.store.kept as kept
from studio_desk.errors import KnownError
from studio_desk.files.names import quoted, shown
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import Refusal
from studio_desk.files.vault import Stored, Vault, harmless
from studio_desk.oswords import system_words
from studio_desk.paths import evidence_beside
from studio_desk.policy import FIELDS, FileRef
from studio_desk.policy.instants import FIRST_INSTANT, LAST_INSTANT
from studio_desk.store import facts
from studio_desk.store.evidencetables import KINDS_OF_EVIDENCE, ORIGINS
from studio_desk.store.kept import EvidenceRow
from studio_desk.store.rows import FactRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import free_id, weighed_fact
from studio_desk.studio.context import Context, Loaded, load
from studio_desk.studio.operations import Operation, operation
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass

_PHOTOS = ("jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff", "bmp", "avif")
_MESSAGES = ("eml", "msg", "mbox")
MOST_TEXT = 10_000_000  # letters of a message
# What a desktop runs instead of showing it.
_PROGRAMS = frozenset(
    ("exe", "com", "bat", "cmd", "scr", "pif", "msi", "js", "jse", "vbs", "vbe", "wsf", "ps1",
     "lnk", "jar", "reg", "hta", "desktop", "sh", "run", "app", "command", "appimage")
)  # fmt: skip

_PUT_RIGHT = QT_TR_NOOP("Hand the same file in again to put it right.")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is in the folder and not yet evidence. `name` in stored form, `size` in bytes,
    `file_at` UTC seconds or None. Change kind, origin, point,
    piece or role by `dataclasses.replace`.
    """

    name: str
    sha256: str
    size: int
    file_at: int | None
    kind: str
    origin: str
    new: bool = False
    point: str | None = None
    piece: str | None = None
    role: str | None = None

    @property
    def ref(self) -> FileRef:
        """The file as the contract names it."""
        return FileRef(self.name, self.role, self.size, self.sha256)

    @property
    def shown(self) -> str:
        return shown(self.name)


@dataclass(frozen=True, slots=True)
class Intake:
    """What was taken of what was handed in; `left_out` are shown names with the reason (`WHY`)."""

    taken: tuple[Taken, ...]
    left_out: tuple[tuple[str, str], ...] = ()


def shown_name(row: EvidenceRow) -> str:
    """The original name, for people."""
    return shown(row.name)


def file_name(row: EvidenceRow) -> str:
    """The original name as far as any disk and any archive takes it."""
    return harmless(row.name)


def vault_of(context: Context) -> Vault:
    return Vault(str(evidence_beside(context.store.path)))


def _must_write(context: Context) -> None:
    if context.store.read_only:
        raise KnownError(tr("The studio can only be read at present. Nothing was kept."))


def kind_of(name: str) -> str:
    """What a file most likely is, by its name."""
    suffix = name.rpartition(".")[2].casefold()
    return "photo" if suffix in _PHOTOS else "message" if suffix in _MESSAGES else "file"


# --- Taking in -----------------------------------------------------------------------------------


def take(
    context: Context, paths: Iterable[str | os.PathLike[str]], progress: Progress, origin: str
) -> Intake:
    """Copy files into the folder. What cannot be taken is named with its reason; a full disk ends
    it, with nothing taken. Raises `KnownError`, `Cancelled`.
    """
    _must_write(context)
    _known(origin, ORIGINS)
    vault, now = vault_of(context), context.clock.now()
    wanted = [os.fspath(path) for path in paths]
    progress.expect(len(wanted), sum(_size(path) for path in wanted))
    taken: list[Taken] = []
    left_out: list[tuple[str, str]] = []
    try:
        for path in wanted:
            name = quoted(Path(path).name)
            progress.at(shown(name))
            try:
                taken.append(_taken(vault.take(path, progress, now), origin))
            except Refusal as refused:
                if refused.why == "full":
                    raise KnownError(
                        tr(
                            "{name} does not fit: the disk is full. Nothing was kept.",
                            name=shown(name),
                        ),
                        tr("Make room, then do it again."),
                    ) from refused
                left_out.append((shown(name), refused.why))
            progress.add(files=1)
    except BaseException:
        discard(context, taken)
        raise
    return Intake(tuple(taken), tuple(left_out))


def take_text(context: Context, text: str, name: str, at: int | None, origin: str) -> Taken:
    """Keep a message as a text file. Raises `KnownError`."""
    _must_write(context)
    _known(origin, ORIGINS)
    if not text.strip():
        raise Refused.because(tr("the message says nothing"), "text")
    if len(text) > MOST_TEXT:
        raise Refused.because(
            tr("the message is too long to be kept"), "text", tr("Keep it as a file.")
        )
    data = text.encode("utf-8", "surrogatepass")
    try:
        stored = vault_of(context).take_bytes(name, data, context.clock.now())
    except Refusal as refused:
        raise KnownError(
            tr("The message was not kept: {message}", message=refused.message), tr("Make room.")
        ) from refused
    return replace(_taken(stored, origin), kind="message", file_at=_instant(at))


def _taken(stored: Stored, origin: str) -> Taken:
    name = stored.name
    return Taken(
        name, stored.sha256, stored.size, _instant(stored.mtime), kind_of(name), origin, stored.new
    )


def _instant(at: int | None) -> int | None:
    return at if at is not None and FIRST_INSTANT <= at <= LAST_INSTANT else None


def _size(path: str) -> int:
    try:
        return Path(path).lstat().st_size
    except (OSError, ValueError):
        return 0


def discard(context: Context, taken: Iterable[Taken]) -> None:
    """Delete what was taken and is not evidence of anything."""
    vault = vault_of(context)
    with context.store.reading():
        used = {row.sha256 for row in kept.files(context.store)}
    for each in taken:
        if each.new and each.sha256 not in used:
            vault.remove(each.sha256)


# --- Keeping -------------------------------------------------------------------------------------


def keep(
    context: Context,
    project_id: int,
    taken: Sequence[Taken],
    *,
    claim: str | None,
    fact: str | None,
    at: int | str | None,
) -> tuple[tuple[int, ...], Changes]:
    """Make taken files evidence of a project; of a claim by a fact of its own, in one transaction.

    `claim` and `fact` are public ids, at most one of them given. Raises `Refused`.
    """
    _some(taken)
    if claim is not None:
        when = context.clock.now() if at is None else at
        return record(context, project_id, "evidence", when, taken, {"claim": claim})
    with operation(context, "keep_evidence", project=project_id, count=len(taken)) as running:
        loaded = load(context, project_id)
        row = None if fact is None else fact_row(loaded, fact)
        ids = add(context, running, project_id, row, taken)
    return ids, running.changes("keep_evidence", loaded.row.title or "", None, len(taken))


def record(
    context: Context,
    project_id: int,
    kind: str,
    at: int | str,
    taken: Sequence[Taken],
    fields: Mapping[str, Any],
) -> tuple[tuple[int, ...], Changes]:
    """Record a fact together with its files. A claim, or evidence for one, names them itself, so
    that the verdict knows; of any other fact the files are only kept with it. Raises `Refused`.
    """
    with operation(
        context, "record_fact", project=project_id, fact_kind=kind if kind in FIELDS else None
    ) as running:
        loaded = load(context, project_id)
        named = dict(fields)
        if taken and any(field.name == "evidence" for field in FIELDS.get(kind, ())):
            named["evidence"] = [*named.get("evidence", ()), *(each.ref for each in taken)]
        new = weighed_fact(context, loaded, kind, at, named)
        facts.insert(context.store, {project_id: [new]}, running.at, running.id)
        row = next(r for r in facts.load(context.store, project_id) if r.fact.id == new.id)
        ids = add(context, running, project_id, row, taken)
    return ids, running.changes("record_fact", loaded.row.title or "", kind, 1)


def _some(taken: Sequence[Taken]) -> None:
    if not taken:
        raise Refused.because(tr("no file was handed in"))


def fact_row(loaded: Loaded, fact: str) -> FactRow:
    """A standing fact of a project by its public id. Raises `Refused`."""
    for row in loaded.facts:
        if row.fact.id == fact and not row.retracted:
            return row
    raise Refused.because(tr("no fact {fact} in this project", fact=fact), "fact")


def add(
    context: Context,
    running: Operation,
    project_id: int,
    row: FactRow | None,
    taken: Sequence[Taken],
) -> tuple[int, ...]:
    """Write the rows of taken files, each of which must lie in the folder."""
    store, vault = context.store, vault_of(context)
    ids = []
    for each in taken:
        _known(each.kind, KINDS_OF_EVIDENCE)
        _known(each.origin, ORIGINS)
        if each.point is not None and row is None:
            raise Refused.because(tr("a point of an inspection needs the inspection"), "point")
        if not vault.has(each.sha256):
            raise Refused.because(
                tr("{name} is not there any more", name=each.shown), "", tr("Hand it in again.")
            )
        kept.put_file(store, each.sha256, each.size, running.at)
        ids.append(
            kept.add(
                store,
                project=project_id,
                fact=None if row is None else row.id,
                point=each.point,
                piece=each.piece,
                kind=each.kind,
                origin=each.origin,
                name=each.name,
                file=each.sha256,
                file_at=each.file_at,
                kept_at=running.at,
                operation=running.id,
            )
        )
    running.projects.add(project_id)
    return tuple(ids)


def _known(word: str, words: Iterable[str]) -> None:
    if word not in words:
        raise Refused.because(
            tr("{word} is none of {names}", word=f"{word!r}", names=", ".join(words))
        )


# --- Taking back ---------------------------------------------------------------------------------


def remove(context: Context, evidence_id: int, why: str) -> Changes:
    """Take a piece off the project's evidence; the file stays in the folder, so that this can be
    undone. A fact that names it is retracted, and entered anew with what else it named.
    """
    if not why.strip():
        raise Refused.because(tr("say why"), "why")
    row = standing(context, evidence_id)
    if row.fact_kind == "claimed" and row.fact is not None:
        loaded = load(context, row.project_id)
        if any(ref.sha256 == row.sha256 for ref in fact_row(loaded, row.fact).fact.evidence):
            raise Refused.because(
                tr("this came with the claim itself"),
                "",
                tr("Retract the claim and enter it anew."),
            )
    with operation(context, "remove_evidence", project=row.project_id) as running:
        loaded = load(context, row.project_id)
        if row.fact_kind == "evidence" and row.fact is not None:
            _shorten(context, running, loaded, row, why.strip())
        kept.take_back(context.store, row.id, running.at, why.strip(), running.id)
        running.projects.add(row.project_id)
    return running.changes("remove_evidence", loaded.row.title or "", None, 1)


def standing(context: Context, evidence_id: int) -> EvidenceRow:
    """A piece that was not taken back. Raises `KnownError`."""
    row = kept.get(context.store, evidence_id)
    if row is None or not kept.stands(context.store, evidence_id):
        raise KnownError(tr("That piece of evidence is not in the studio."))
    return row


def _shorten(
    context: Context, running: Operation, loaded: Loaded, row: EvidenceRow, why: str
) -> None:
    """Retract the fact that names a piece; enter it anew with the others, which go along."""
    store = context.store
    assert row.fact is not None
    old = fact_row(loaded, row.fact)
    left = list(old.fact.evidence)
    gone = next((ref for ref in left if (ref.sha256, ref.name) == (row.sha256, row.name)), None)
    if gone is not None:
        left.remove(gone)
    others = [
        each
        for each in kept.of_project(store, row.project_id)
        if each.fact_row == old.id and each.id != row.id
    ]
    facts.retract(store, old.id, running.at, why, running.id)
    if not left:
        return
    new = replace(old.fact, id=free_id(loaded.facts), evidence=tuple(left))
    facts.insert(store, {row.project_id: [new]}, running.at, running.id)
    number = next(r.id for r in facts.load(store, row.project_id) if r.fact.id == new.id)
    for each in others:
        kept.add_again(store, each, number, running.id)


def turn(context: Context, running: Operation, number: int, why: str) -> None:
    """The part of undo and redo that is about evidence: what an operation kept is taken back, what
    it took back is brought back. Raises `Refused` where something later stands in the way.
    """
    store = context.store
    for row in reversed(kept.kept_by(store, number)):
        if kept.removed(store, row.id):
            raise Refused.because(tr("this is undone already"))
        kept.take_back(store, row.id, running.at, why, running.id)
        running.projects.add(row.project_id)
    for evidence_id, project_id, brought_back in reversed(kept.turned_by(store, number)):
        if kept.removed(store, evidence_id) is brought_back:
            raise Refused.because(tr("this is undone already"))
        turning = kept.take_back if brought_back else kept.bring_back
        turning(store, evidence_id, running.at, why, running.id)
        running.projects.add(project_id)


# --- Looking -------------------------------------------------------------------------------------


def open_copy(context: Context, evidence_id: int) -> str:
    """Make a read-only copy to look at, and answer its path. Raises `KnownError`."""
    row = kept.get(context.store, evidence_id)
    if row is None:
        raise KnownError(tr("That piece of evidence is not in the studio."))
    name = shown(row.name)
    if name.rpartition(".")[2].casefold() in _PROGRAMS:
        raise KnownError(
            tr("{name} is a program, and opening it would run it. It is kept as it is.", name=name),
            tr("Export the evidence to look at it with a tool of your own."),
        )
    try:
        return vault_of(context).open_copy(row.sha256, row.name)
    except Refusal as refused:
        raise KnownError(
            tr("{name} is not what was kept. It was left as it is.", name=name), tr(_PUT_RIGHT)
        ) from refused
    except FileNotFoundError as problem:
        raise KnownError(
            tr("{name} is gone from the evidence folder.", name=name), tr(_PUT_RIGHT)
        ) from problem
    except OSError as problem:
        said = system_words(problem, tr("it cannot be read"), inside=True)
        raise KnownError(
            tr("{name} cannot be opened: {said}. The original is untouched.", name=name, said=said)
        ) from problem


def read(context: Context, evidence_id: int) -> bytes:
    """All of a piece, checked. Raises `KnownError`."""
    row = standing(context, evidence_id)
    name = shown(row.name)
    try:
        return vault_of(context).read(row.sha256, name)
    except Refusal as refused:
        raise KnownError(tr("{name} is not what was kept.", name=name), tr(_PUT_RIGHT)) from refused
