"""Kept evidence: rows in, plain values out. Writing is part of the caller's transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from peewee import JOIN, SQL, Case, fn

import studio_desk.store.sqlite as sqlite
from studio_desk.store.evidencetables import (
    ERASING,
    HERE,
    WRONG,
    Evidence,
    EvidenceRemoval,
    KeptFile,
)
from studio_desk.store.models import Fact, FactLink
from studio_desk.store.opening import Store
from studio_desk.values import dataclass

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One file of the evidence folder; see `evidencetables.KeptFile`."""

    sha256: str
    size: int
    kept_at: int
    state: str
    state_at: int
    verified_at: int | None


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One piece of evidence. `fact` and `claim` are public ids ("f4"): what it belongs to, and the
    claim that this is or speaks of. `name` is in stored form. `fact_row`: the fact's own number.
    """

    id: int
    project_id: int
    fact_row: int | None
    fact: str | None
    fact_kind: str | None
    claim: str | None
    point: str | None
    piece: str | None
    kind: str
    origin: str
    name: str
    file_at: int | None
    kept_at: int
    operation: int
    sha256: str
    size: int
    state: str
    state_at: int
    verified_at: int | None


# --- Writing -------------------------------------------------------------------------------------


def put_file(store: Store, sha256: str, size: int, now: int) -> None:
    """Note that a file is in the folder, whole; one that was wrong there is right again."""
    known = KeptFile.select(KeptFile.state).where(KeptFile.sha256 == sha256)
    if not list(known.tuples().execute(store.db)):
        KeptFile.insert(
            sha256=sha256, size=size, kept_at=now, state_at=now, verified_at=now
        ).execute(store.db)
        return
    change_state(store, sha256, HERE, now)


def change_state(store: Store, sha256: str, state: str, now: int) -> None:
    """Note how a file is, if it is otherwise than before; one found right was read at `now`."""
    KeptFile.update(state=state, state_at=now).where(
        KeptFile.sha256 == sha256, KeptFile.state != state
    ).execute(store.db)
    if state == HERE:
        KeptFile.update(verified_at=now).where(KeptFile.sha256 == sha256).execute(store.db)


def add(store: Store, **values: Any) -> int:
    """Write one piece of evidence and return its id."""
    return int(Evidence.insert(**values).execute(store.db))


def take_back(store: Store, evidence_id: int, at: int, why: str, operation: int) -> None:
    """Take a piece off the project's evidence; its file stays."""
    EvidenceRemoval.insert(evidence=evidence_id, at=at, why=why, operation=operation).execute(
        store.db
    )


def bring_back(store: Store, evidence_id: int, at: int, why: str, operation: int) -> None:
    """Reverse the removal that stands."""
    last = (
        EvidenceRemoval.select(EvidenceRemoval.id)
        .where(EvidenceRemoval.evidence == evidence_id)
        .order_by(EvidenceRemoval.id.desc())
        .limit(1)
        .tuples()
        .execute(store.db)[0][0]
    )
    EvidenceRemoval.insert(
        evidence=evidence_id, reverses=last, at=at, why=why, operation=operation
    ).execute(store.db)


def add_again(store: Store, row: EvidenceRow, fact: int, operation: int) -> int:
    """Write a piece once more, as one of another fact (its row id)."""
    return add(
        store,
        project=row.project_id,
        fact=fact,
        point=row.point,
        piece=row.piece,
        kind=row.kind,
        origin=row.origin,
        name=row.name,
        file=row.sha256,
        file_at=row.file_at,
        kept_at=row.kept_at,
        operation=operation,
    )


# --- Reading -------------------------------------------------------------------------------------

_piece, _fact, _claim = Evidence.alias("e"), Fact.alias("f"), Fact.alias("c")
_NEWEST = "SELECT r.reverses_id IS NULL FROM {} AS r WHERE r.{}_id = {} ORDER BY r.id DESC LIMIT 1"
# A piece stands while neither it nor the fact that it came with is taken back.
_STANDS = SQL(
    f"NOT coalesce(({_NEWEST.format('evidence_removal', 'evidence', 'e.id')}), 0)"
    f" AND NOT coalesce(({_NEWEST.format('retraction', 'fact', 'e.fact_id')}), 0)"
)


def _rows(store: Store, *conditions: Any, standing: bool = True) -> list[EvidenceRow]:
    query = (
        _piece.select(
            _piece.id,
            _piece.project,
            _piece.fact,
            _fact.name,
            _fact.kind,
            fn.COALESCE(_claim.name, Case(_fact.kind, (("claimed", _fact.name),))),
            _piece.point,
            _piece.piece,
            _piece.kind,
            _piece.origin,
            _piece.name,
            _piece.file_at,
            _piece.kept_at,
            _piece.operation,
            KeptFile.sha256,
            KeptFile.size,
            KeptFile.state,
            KeptFile.state_at,
            KeptFile.verified_at,
        )
        .join(KeptFile, on=_piece.file == KeptFile.sha256)
        .join(_fact, JOIN.LEFT_OUTER, on=_piece.fact == _fact.id)
        .join(
            FactLink, JOIN.LEFT_OUTER, on=(FactLink.fact == _fact.id) & (FactLink.role == "claim")
        )
        .join(_claim, JOIN.LEFT_OUTER, on=FactLink.target == _claim.id)
        .order_by(_piece.kept_at, _piece.id)
    )
    for condition in (*conditions, *((_STANDS,) if standing else ())):
        query = query.where(condition)
    return [EvidenceRow(*row) for row in query.tuples().execute(store.db)]


def of_project(store: Store, project_id: int, *, removed: bool = False) -> list[EvidenceRow]:
    """The evidence of a project, oldest first; with `removed` also what was taken back."""
    return _rows(store, _piece.project == project_id, standing=not removed)


def of_facts(store: Store, facts: Iterable[int]) -> list[EvidenceRow]:
    """What came with these facts (row ids), whether they stand or not; what was taken back by
    itself is left out.
    """
    rows = _rows(store, _piece.fact.in_(list(facts)), standing=False)
    return [row for row in rows if not removed(store, row.id)]


def get(store: Store, evidence_id: int) -> EvidenceRow | None:
    """One piece, taken back or not."""
    return next(iter(_rows(store, _piece.id == evidence_id, standing=False)), None)


def stands(store: Store, evidence_id: int) -> bool:
    return bool(_rows(store, _piece.id == evidence_id))


def of_files(store: Store, sums: Collection[str]) -> list[EvidenceRow]:
    """Every standing piece that these files hold."""
    found: list[EvidenceRow] = []
    listed = list(sums)
    for start in range(0, len(listed), _CHUNK):
        found += _rows(store, _piece.file.in_(listed[start : start + _CHUNK]))
    return found


def faulty(store: Store, limit: int = 200) -> list[EvidenceRow]:
    """Standing evidence whose file is not as it was kept, the newest finding first."""
    found = _rows(store, KeptFile.state.in_(WRONG))
    return sorted(found, key=lambda row: (-row.state_at, row.id))[:limit]


def files(store: Store, *states: str, read_before: int | None = None) -> list[KeptRow]:
    """The files of the folder, those first that were not read for the longest time.

    `states` empty: all. With `read_before` only those last read before that instant.
    """
    query = KeptFile.select(
        KeptFile.sha256,
        KeptFile.size,
        KeptFile.kept_at,
        KeptFile.state,
        KeptFile.state_at,
        KeptFile.verified_at,
    ).order_by(fn.COALESCE(KeptFile.verified_at, 0), KeptFile.sha256)
    if states:
        query = query.where(KeptFile.state.in_(states))
    if read_before is not None:
        query = query.where(fn.COALESCE(KeptFile.verified_at, 0) < read_before)
    return [KeptRow(*row) for row in query.tuples().execute(store.db)]


def files_of(store: Store, ids: Iterable[int]) -> list[KeptRow]:
    """The files of some projects, each once."""
    wanted = {row.sha256 for each in ids for row in of_project(store, each)}
    return [row for row in files(store) if row.sha256 in wanted]


def kept_by(store: Store, operation: int) -> list[EvidenceRow]:
    """The pieces that an operation kept."""
    return _rows(store, _piece.operation == operation, standing=False)


def turned_by(store: Store, operation: int) -> list[tuple[int, int, bool]]:
    """The pieces whose standing an operation changed: id, project, and whether it came back."""
    found = (
        EvidenceRemoval.select(EvidenceRemoval.evidence, Evidence.project, EvidenceRemoval.reverses)
        .join(Evidence, on=EvidenceRemoval.evidence == Evidence.id)
        .where(EvidenceRemoval.operation == operation)
        .order_by(EvidenceRemoval.id)
    )
    return [
        (int(row), int(project), back is not None)
        for row, project, back in found.tuples().execute(store.db)
    ]


def why_removed(store: Store, ids: Collection[int]) -> list[tuple[int, int, str]]:
    """Why pieces were taken back, in the owner's words: piece, instant, words."""
    found = (
        EvidenceRemoval.select(EvidenceRemoval.evidence, EvidenceRemoval.at, EvidenceRemoval.why)
        .where(EvidenceRemoval.evidence.in_(list(ids)), EvidenceRemoval.reverses.is_null())
        .order_by(EvidenceRemoval.id)
    )
    return [(int(row), int(at), str(why)) for row, at, why in found.tuples().execute(store.db)]


def removed(store: Store, evidence_id: int) -> bool:
    """Whether a piece itself (not the fact it came with) is taken back."""
    rows = (
        EvidenceRemoval.select(EvidenceRemoval.reverses)
        .where(EvidenceRemoval.evidence == evidence_id)
        .order_by(EvidenceRemoval.id.desc())
        .limit(1)
    )
    return any(row[0] is None for row in rows.tuples().execute(store.db))


# --- Erasing -------------------------------------------------------------------------------------


def erase(store: Store, projects: Sequence[int]) -> None:
    """Take all evidence of these projects out; inside the caller's transaction.

    Files that nothing else needs are marked as `ERASING`: whoever deletes them calls `forget` when
    they are gone, at once or after an interruption.
    """
    marks = ", ".join("?" for _ in projects)
    own = f"SELECT id FROM evidence WHERE project_id IN ({marks})"  # noqa: S608  # marks only
    with sqlite.rewriting(store.db, ("evidence_removal", "evidence")):
        for reversing in ("NOT NULL", "NULL"):  # those that point to others first
            sqlite.sql(
                store.db,
                f"DELETE FROM evidence_removal WHERE reverses_id IS {reversing}"  # noqa: S608
                f" AND evidence_id IN ({own})",
                tuple(projects),
            )
        sqlite.sql(
            store.db,
            f"DELETE FROM evidence WHERE project_id IN ({marks})",  # noqa: S608
            tuple(projects),
        )
    sqlite.sql(
        store.db,
        "UPDATE kept_file SET state = ? WHERE sha256 NOT IN (SELECT sha256 FROM evidence)",
        (ERASING,),
    )


def forget(store: Store, sha256: str) -> None:
    """Drop the row of a file that is gone from the disk; one that was kept again stays."""
    KeptFile.delete().where(KeptFile.sha256 == sha256, KeptFile.state == ERASING).execute(store.db)
