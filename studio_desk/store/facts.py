"""Facts: values of `policy.facts` into the typed tables and back.

Which table holds which field follows from the form of the field (`policy.facts.FIELDS`), so a new
kind of fact made of known forms needs nothing here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from peewee import fn

import studio_desk.store.bulk as bulk
import studio_desk.store.models as m
from studio_desk.policy.facts import FIELDS, Fact, FileRef, Item
from studio_desk.store.opening import Store
from studio_desk.store.rows import FactRow, RetractionRow
from studio_desk.store.vocabulary import LINK_FORMS

_ITEM = ("song", "element", "aspect", "change", "to", "text", "cause")
_FOUND = ("unused", "packaging", "accessories", "available")
_CHUNK = 500  # rows or ids handed to one statement


def insert(
    store: Store,
    listed: Mapping[int, Sequence[Fact]],
    recorded_at: int,
    operation: int,
) -> None:
    """Write facts, by project, in the order in which those of one instant count.

    References are ids of facts that are there already or that stand in the same list. The caller
    has let the policy core check them, and is inside a transaction.
    """
    heads = []
    places = _next_seqs(store, listed)
    for project, given in listed.items():
        seq = places.get(project, 0)
        heads += [
            {
                "project": project,
                "name": fact.id,
                "kind": fact.kind,
                "at": fact.at,
                "seq": seq + offset,
                "recorded_at": recorded_at,
                "operation": operation,
            }
            for offset, fact in enumerate(given)
        ]
    _put(store, m.Fact, heads)
    rows = _ids(store, listed)
    tables: defaultdict[type[m.Table], list[dict[str, Any]]] = defaultdict(list)
    for project, given in listed.items():
        for fact in given:
            for table, row in _fields(fact, project, rows):
                tables[table].append(row)
    for table, found in tables.items():
        _put(store, table, found)
    _insert_items(store, listed, rows)


def _ids(store: Store, projects: Iterable[int]) -> dict[tuple[int, str], int]:
    """Row ids by project and public id."""
    found: dict[tuple[int, str], int] = {}
    for chunk in _chunks(list(projects)):
        query = m.Fact.select(m.Fact.project, m.Fact.name, m.Fact.id)
        for project, name, row in query.where(m.Fact.project.in_(chunk)).tuples().execute(store.db):
            found[project, name] = row
    return found


def _fields(
    fact: Fact, project: int, rows: Mapping[tuple[int, str], int]
) -> Iterator[tuple[type[m.Table], dict[str, Any]]]:
    """The rows of a fact's own fields, but for the items of a request."""
    own = {"fact": rows[project, fact.id]}
    for field in FIELDS[fact.kind]:
        value = getattr(fact, field.name)
        if value is None or value == ():
            continue
        match field.form:
            case "amount":
                yield m.FactMoney, own | {"amount_minor": value}
            case "text":
                yield m.FactText, own | {"role": field.key, "text": value}
            case "instant":
                yield m.FactTerm, own | {"period": None, "reply_by": value}
            case "period":
                yield m.FactTerm, own | {"period": value, "reply_by": None}
            case "ground":
                yield m.FactClaim, own | {"ground": value, "wants": fact.wants}
            case "files":
                for position, ref in enumerate(value):
                    yield m.FactFile, own | {"position": position} | _file(ref)
            case form if form in LINK_FORMS:
                yield m.FactLink, own | {"role": field.key, "target": rows[project, value]}
    if fact.kind == "inspected":
        yield m.FactInspection, own | {key: int(bool(getattr(fact, key))) for key in _FOUND}


def _file(ref: FileRef) -> dict[str, Any]:
    return {"name": ref.name, "role": ref.role, "size": ref.size, "sha256": ref.sha256}


def _insert_items(
    store: Store, listed: Mapping[int, Sequence[Fact]], rows: Mapping[tuple[int, str], int]
) -> None:
    """Items last, in the order of time: one may name an item of an earlier request."""
    plain: list[dict[str, Any]] = []
    for project, given in listed.items():
        for fact in sorted(given, key=lambda fact: fact.at):
            for position, item in enumerate(fact.items):
                reverts = None
                if item.reverts is not None:
                    _put(store, m.RequestItem, plain)
                    plain = []
                    reverts = _item_id(store, project, item.reverts, rows)
                plain.append(
                    {
                        "fact": rows[project, fact.id],
                        "position": position,
                        "reasonable": None if item.reasonable is None else int(item.reasonable),
                        "reverts": reverts,
                        **{key: getattr(item, key) for key in _ITEM},
                    }
                )
    _put(store, m.RequestItem, plain)


def _item_id(
    store: Store, project: int, reference: str, rows: Mapping[tuple[int, str], int]
) -> int:
    request, _, index = reference.rpartition("/")
    found = m.RequestItem.select(m.RequestItem.id).where(
        m.RequestItem.fact == rows[project, request], m.RequestItem.position == int(index)
    )
    return int(found.tuples().execute(store.db)[0][0])


def _put(store: Store, table: type[m.Table], rows: Sequence[Mapping[str, Any]]) -> None:
    bulk.insert(store, table, rows)


def _chunks(listed: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Few enough for one statement: SQLite takes 32,766 values."""
    for start in range(0, len(listed), _CHUNK):
        yield listed[start : start + _CHUNK]


def _next_seqs(store: Store, projects: Iterable[int]) -> dict[int, int]:
    """The next free place of each project that has facts."""
    found: dict[int, int] = {}
    for chunk in _chunks(list(projects)):
        query = m.Fact.select(m.Fact.project, fn.MAX(m.Fact.seq)).where(m.Fact.project.in_(chunk))
        for project, last in query.group_by(m.Fact.project).tuples().execute(store.db):
            found[project] = last + 1
    return found


# --- Reading -----------------------------------------------------------------------------------


def load(store: Store, project_id: int) -> tuple[FactRow, ...]:
    """All facts of a project, retracted ones included, by instant and order of recording."""
    return load_many(store, [project_id])[project_id]


def load_many(store: Store, ids: Collection[int]) -> dict[int, tuple[FactRow, ...]]:
    """The facts of several projects, with one query per table for each 500 of them."""
    found: dict[int, list[FactRow]] = {project_id: [] for project_id in ids}
    wanted = list(found)
    for chunk in _chunks(wanted):
        for row in _load_chunk(store, chunk):
            found[row.project_id].append(row)
    return {project_id: tuple(rows) for project_id, rows in found.items()}


def _load_chunk(store: Store, ids: Sequence[int]) -> Iterable[FactRow]:
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
        .where(m.Fact.project.in_(list(ids)))
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


def _of(store: Store, table: Any, ids: Sequence[int], *columns: str) -> Iterable[Any]:
    """Rows of a table of fields for these projects: the fact's id, then the columns."""
    fields = [getattr(table, column) for column in columns]
    query = table.select(table.fact, *fields).join(m.Fact, on=table.fact == m.Fact.id)
    ordered = query.where(m.Fact.project.in_(list(ids)))
    if "position" in columns:
        ordered = ordered.order_by(table.fact, table.position)
    return ordered.tuples().execute(store.db)  # type: ignore[no-any-return]


def _values(
    store: Store, ids: Sequence[int], names: dict[int, str], kinds: dict[int, str]
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
    store: Store, ids: Sequence[int], names: dict[int, str], values: dict[int, dict[str, Any]]
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
    row = {"fact": row_id, "at": at, "why": why, "operation": operation}
    _put(store, m.Retraction, [row])


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
    row = {"fact": row_id, "reverses": last, "at": at, "why": why, "operation": operation}
    _put(store, m.Retraction, [row])


def _retractions(store: Store, ids: Sequence[int]) -> defaultdict[int, list[RetractionRow]]:
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
        .where(m.Fact.project.in_(list(ids)))
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
