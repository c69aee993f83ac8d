"""Facts: values of `policy.facts` into the typed tables and back.

Which table holds which field follows from the form of the field (`policy.facts.FIELDS`), so a new
kind of fact made of known forms needs nothing here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from peewee import Model

from studio_desk.policy.facts import FIELDS, Fact, FileRef, Item
from studio_desk.store import models as m
from studio_desk.store.opening import Store
from studio_desk.store.rows import FactRow, RetractionRow
from studio_desk.store.vocabulary import LINK_FORMS

_ITEM = ("song", "element", "aspect", "change", "to", "text", "cause")
_FOUND = ("unused", "packaging", "accessories", "available")
_CHUNK = 500  # rows or ids handed to one statement


def insert(
    store: Store, project_id: int, facts: Iterable[Fact], recorded_at: int, operation: int
) -> list[int]:
    """Write facts of one project, in the order in which those of one instant count.

    References are ids of facts that are there already or earlier in `facts`' own order of time.
    Returns the new row ids in the order given. The caller has let the policy core check them.
    """
    listed = list(facts)
    heads = m.Fact.select(m.Fact.name, m.Fact.id).where(m.Fact.project == project_id)
    rows: dict[str, int] = dict(heads.tuples().execute(store.db))
    seq = _next_seq(store, project_id)
    new: dict[str, int] = {}
    for offset, fact in enumerate(listed):
        new[fact.id] = int(
            m.Fact.insert(
                project=project_id,
                name=fact.id,
                kind=fact.kind,
                at=fact.at,
                seq=seq + offset,
                recorded_at=recorded_at,
                operation=operation,
            ).execute(store.db)
        )
    rows |= new
    # Items refer to items of earlier requests: write them in the order of time.
    for fact in sorted(listed, key=lambda fact: fact.at):
        _insert_fields(store, rows, fact)
    return list(new.values())


def _insert_fields(store: Store, rows: dict[str, int], fact: Fact) -> None:
    row_id = rows[fact.id]
    for field in FIELDS[fact.kind]:
        value = getattr(fact, field.name)
        if value is None or value == ():
            continue
        match field.form:
            case "amount":
                _put(store, m.FactMoney, fact=row_id, amount_minor=value)
            case "text":
                _put(store, m.FactText, fact=row_id, role=field.key, text=value)
            case "instant":
                _put(store, m.FactTerm, fact=row_id, reply_by=value)
            case "period":
                _put(store, m.FactTerm, fact=row_id, period=value)
            case "ground":
                _put(store, m.FactClaim, fact=row_id, ground=value, wants=fact.wants)
            case "files":
                _insert_files(store, row_id, value)
            case "items":
                _insert_items(store, rows, row_id, value)
            case form if form in LINK_FORMS:
                _put(store, m.FactLink, fact=row_id, role=field.key, target=rows[value])
    if fact.kind == "inspected":
        found = {key: int(bool(getattr(fact, key))) for key in _FOUND}
        _put(store, m.FactInspection, fact=row_id, **found)


def _put(store: Store, table: type[Model], **values: Any) -> None:
    table.insert(**values).execute(store.db)


def _insert_files(store: Store, row_id: int, refs: tuple[FileRef, ...]) -> None:
    for position, ref in enumerate(refs):
        _put(
            store,
            m.FactFile,
            fact=row_id,
            position=position,
            name=ref.name,
            role=ref.role,
            size=ref.size,
            sha256=ref.sha256,
        )


def _insert_items(store: Store, rows: dict[str, int], row_id: int, items: tuple[Item, ...]) -> None:
    for position, item in enumerate(items):
        reverts = None
        if item.reverts is not None:
            request, _, index = item.reverts.rpartition("/")
            reverts = (
                m.RequestItem.select(m.RequestItem.id)
                .where(m.RequestItem.fact == rows[request], m.RequestItem.position == int(index))
                .tuples()
                .execute(store.db)[0][0]
            )
        _put(
            store,
            m.RequestItem,
            fact=row_id,
            position=position,
            reasonable=None if item.reasonable is None else int(item.reasonable),
            reverts=reverts,
            **{key: getattr(item, key) for key in _ITEM},
        )


def _next_seq(store: Store, project_id: int) -> int:
    last = (
        m.Fact.select(m.Fact.seq)
        .where(m.Fact.project == project_id)
        .order_by(m.Fact.seq.desc())
        .limit(1)
        .tuples()
        .execute(store.db)
    )
    return next((int(row[0]) + 1 for row in last), 0)


# --- Reading -----------------------------------------------------------------------------------


def load(store: Store, project_id: int) -> tuple[FactRow, ...]:
    """All facts of a project, retracted ones included, by instant and order of recording."""
    return load_many(store, [project_id])[project_id]


def load_many(store: Store, ids: Collection[int]) -> dict[int, tuple[FactRow, ...]]:
    """The facts of several projects, with one query per table for each 500 of them."""
    found: dict[int, list[FactRow]] = {project_id: [] for project_id in ids}
    wanted = list(found)
    for start in range(0, len(wanted), _CHUNK):
        for row in _load_chunk(store, wanted[start : start + _CHUNK]):
            found[row.project_id].append(row)
    return {project_id: tuple(rows) for project_id, rows in found.items()}


def _load_chunk(store: Store, ids: list[int]) -> Iterable[FactRow]:
    heads = list(
        m.Fact.select(
            m.Fact.id,
            m.Fact.project,
            m.Fact.name,
            m.Fact.kind,
            m.Fact.at,
            m.Fact.seq,
            m.Fact.recorded_at,
            m.Fact.operation,
        )
        .where(m.Fact.project.in_(ids))
        .order_by(m.Fact.project, m.Fact.at, m.Fact.seq)
        .tuples()
        .execute(store.db)
    )
    names = {head[0]: head[2] for head in heads}
    kinds = {head[0]: head[3] for head in heads}
    values = _values(store, ids, names, kinds)
    retractions = _retractions(store, ids)
    for row_id, project, name, kind, at, seq, recorded_at, operation in heads:
        fact = Fact(name, kind, at, **values[row_id])
        yield FactRow(
            row_id, project, fact, seq, recorded_at, operation, tuple(retractions[row_id])
        )


def _of(store: Store, table: Any, ids: list[int], *columns: str) -> Iterable[Any]:
    """Rows of a table of fields for these projects: the fact's id, then the columns."""
    fields = [getattr(table, column) for column in columns]
    query = table.select(table.fact, *fields).join(m.Fact, on=table.fact == m.Fact.id)
    ordered = query.where(m.Fact.project.in_(ids))
    if "position" in columns:
        ordered = ordered.order_by(table.fact, table.position)
    return ordered.tuples().execute(store.db)  # type: ignore[no-any-return]


def _values(
    store: Store, ids: list[int], names: dict[int, str], kinds: dict[int, str]
) -> defaultdict[int, dict[str, Any]]:
    """The own fields of each fact, by the attributes of `Fact`."""
    values: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    for row, amount in _of(store, m.FactMoney, ids, "amount_minor"):
        values[row]["amount"] = amount
    for row, role, text in _of(store, m.FactText, ids, "role", "text"):
        values[row][_attribute(kinds[row], role)] = text
    for row, role, target in _of(store, m.FactLink, ids, "role", "target"):
        values[row][_attribute(kinds[row], role)] = names[target]
    for row, ground, wants in _of(store, m.FactClaim, ids, "ground", "wants"):
        values[row] |= {"ground": ground, "wants": wants}
    for row, *found in _of(store, m.FactInspection, ids, *_FOUND):
        values[row] |= {key: bool(value) for key, value in zip(_FOUND, found, strict=True)}
    for row, period, reply_by in _of(store, m.FactTerm, ids, "period", "reply_by"):
        values[row] |= {"period": period, "reply_by": reply_by}
    for row, _, name, role, size, sha256 in _of(
        store, m.FactFile, ids, "position", "name", "role", "size", "sha256"
    ):
        attribute = "files" if kinds[row] == "delivered" else "evidence"
        refs = values[row].get(attribute, ())
        values[row][attribute] = (*refs, FileRef(name, role, size, sha256))
    _add_items(store, ids, names, values)
    return values


def _attribute(kind: str, key: str) -> str:
    return next(field.name for field in FIELDS[kind] if field.key == key)


def _add_items(
    store: Store, ids: list[int], names: dict[int, str], values: dict[int, dict[str, Any]]
) -> None:
    rows = list(_of(store, m.RequestItem, ids, "position", "id", "reasonable", "reverts", *_ITEM))
    places = {item_id: f"{names[row]}/{position}" for row, position, item_id, *_ in rows}
    for row, _, _, reasonable, reverts, *words in rows:
        item = Item(
            **dict(zip(_ITEM, words, strict=True)),
            reasonable=None if reasonable is None else bool(reasonable),
            reverts=None if reverts is None else places[reverts],
        )
        values[row]["items"] = (*values[row].get("items", ()), item)


# --- Retracting ----------------------------------------------------------------------------------


def retract(store: Store, row_id: int, at: int, why: str, operation: int) -> None:
    """Take a fact back. The database refuses it for one that is taken back already."""
    _put(store, m.Retraction, fact=row_id, at=at, why=why, operation=operation)


def bring_back(store: Store, row_id: int, at: int, why: str, operation: int) -> None:
    """Retract the standing retraction of a fact."""
    last = (
        m.Retraction.select(m.Retraction.id)
        .where(m.Retraction.fact == row_id)
        .order_by(m.Retraction.id.desc())
        .limit(1)
        .tuples()
        .execute(store.db)[0][0]
    )
    _put(store, m.Retraction, fact=row_id, reverses=last, at=at, why=why, operation=operation)


def _retractions(store: Store, ids: list[int]) -> defaultdict[int, list[RetractionRow]]:
    found: defaultdict[int, list[RetractionRow]] = defaultdict(list)
    query = (
        m.Retraction.select(
            m.Retraction.fact,
            m.Retraction.id,
            m.Retraction.at,
            m.Retraction.why,
            m.Retraction.reverses,
            m.Retraction.operation,
        )
        .join(m.Fact, on=m.Retraction.fact == m.Fact.id)
        .where(m.Fact.project.in_(ids))
        .order_by(m.Retraction.id)
    )
    for row, *values in query.tuples().execute(store.db):
        found[row].append(RetractionRow(*values))
    return found


def recorded_by(store: Store, operation: int) -> list[int]:
    """The row ids of the facts that an operation recorded, in order."""
    found = m.Fact.select(m.Fact.id).where(m.Fact.operation == operation).order_by(m.Fact.id)
    return [int(row[0]) for row in found.tuples().execute(store.db)]


def taken_back_by(store: Store, operation: int) -> list[tuple[int, bool]]:
    """The facts whose standing an operation changed: row id, and whether it brought it back."""
    found = (
        m.Retraction.select(m.Retraction.fact, m.Retraction.reverses)
        .where(m.Retraction.operation == operation)
        .order_by(m.Retraction.id)
    )
    return [(int(row), back is not None) for row, back in found.tuples().execute(store.db)]


def numbers_in_use(store: Store) -> list[tuple[int, str]]:
    """All RMA numbers that stand, with the project of each."""
    found = (
        m.FactText.select(m.Fact.project, m.FactText.text, m.Fact.id)
        .join(m.Fact, on=m.FactText.fact == m.Fact.id)
        .join(m.Project, on=m.Fact.project == m.Project.id)
        .where(m.FactText.role == "number", m.Project.removed_at.is_null())
        .tuples()
        .execute(store.db)
    )
    listed = list(found)
    gone = {
        row.id
        for rows in load_many(store, {project for project, _, _ in listed}).values()
        for row in rows
        if row.retracted
    }
    return [(project, text) for project, text, row in listed if row not in gone]


def owners(store: Store, rows: Collection[int]) -> dict[int, int]:
    """The project of each of these facts."""
    found = m.Fact.select(m.Fact.id, m.Fact.project).where(m.Fact.id.in_(list(rows)))
    return dict(found.tuples().execute(store.db))
