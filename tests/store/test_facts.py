"""Facts in and out: every kind with all its fields, both times, taken back and brought back."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from studio_desk.policy import FIELDS, Fact, FileRef, Item
from studio_desk.store import Store, facts, journal

NOW = 1_772_377_200
FILES = (FileRef("a.wav"), FileRef("b.wav", "mix", 12, "a" * 64))
# A value for each form of field.
VALUES: dict[str, Any] = {
    "amount": 40000,
    "text": "some words",
    "instant": NOW + 86400,
    "period": "year",
    "ground": "exchange",
    "wants": "credit",
    "yes_no": True,
    "files": FILES,
    "request": "r",
    "claim": "c",
    "exchange_claim": "c",
    "items": (
        Item("Glass", "bass", "level", "+1 dB", None, None, "client", True),
        Item(to="original", text="as before", cause="studio", reasonable=False, reverts="r/0"),
    ),
}
BEFORE = (
    Fact("r", "requested", NOW - 9, items=(Item(song="Glass"),)),
    Fact("c", "claimed", NOW - 8, ground="exchange"),
)


def full(kind: str) -> Fact:
    """A fact with every field that its kind can have."""
    return Fact("x", kind, NOW, **{f.name: VALUES[f.form] for f in FIELDS[kind]})


def bare(kind: str) -> Fact:
    """A fact with what its kind must have, and no more."""
    return Fact("x", kind, NOW, **{f.name: VALUES[f.form] for f in FIELDS[kind] if f.required})


def put(store: Store, project: int, operation: int, *given: Fact, at: int = NOW) -> None:
    with store.transaction():
        facts.insert(store, {project: given}, at, operation)


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("make", [full, bare])
def test_every_kind_comes_back_as_it_went_in(
    store: Store, project: int, operation: int, kind: str, make: Any
) -> None:
    """All fields survive, whether all are given or only the needed ones."""
    fact = make(kind)
    put(store, project, operation, *BEFORE, fact)
    assert [row.fact for row in facts.load(store, project)] == [*BEFORE, fact]


def test_booleans_come_back_as_booleans(store: Store, project: int, operation: int) -> None:
    """What an inspection found is true or false again, not 1 or 0."""
    found = Fact("x", "inspected", NOW, claim="c", unused=False, packaging=True, accessories=False,
                 available=True)  # fmt: skip
    put(store, project, operation, *BEFORE, found)
    read = facts.load(store, project)[-1].fact
    assert (read.unused, read.packaging) == (False, True)
    assert isinstance(read.unused, bool)


def test_facts_of_one_instant_keep_the_order_listed(
    store: Store, project: int, operation: int
) -> None:
    """By instant, then in the order in which they were written; later writings come after."""
    put(store, project, operation, Fact("b", "paid", NOW, 1), Fact("a", "paid", NOW, 2),
        Fact("first", "purchased", NOW - 1))  # fmt: skip
    put(store, project, operation, Fact("c", "paid", NOW, 3))
    assert [row.fact.id for row in facts.load(store, project)] == ["first", "b", "a", "c"]


def test_references_may_stand_in_any_order(store: Store, project: int, operation: int) -> None:
    """A list that names the answer before the request is written all the same."""
    late = Fact("v", "requested", NOW + 5, items=(Item(reverts="r/0"),))
    answer = Fact("a", "revised", NOW + 1, request="r")
    put(store, project, operation, late, answer, *BEFORE)
    assert {row.fact.id: row.fact for row in facts.load(store, project)}["v"] == late


def test_both_times_are_kept(store: Store, project: int, operation: int) -> None:
    """When it happened and when it was written down are different questions."""
    put(store, project, operation, Fact("x", "started", NOW - 500), at=NOW)
    row = facts.load(store, project)[0]
    assert (row.fact.at, row.recorded_at) == (NOW - 500, NOW)
    assert not row.known_at(NOW - 1)
    assert row.known_at(NOW)


def test_a_retraction_is_a_fact_with_a_time(store: Store, project: int, operation: int) -> None:
    """Each asking sees what had been said by then: there, taken back, there again."""
    put(store, project, operation, Fact("x", "started", NOW))
    row = facts.load(store, project)[0].id
    with store.transaction():
        facts.retract(store, row, NOW + 10, "typed twice", operation)
    with store.transaction():
        facts.bring_back(store, row, NOW + 20, "it was right", operation)
    with store.transaction():
        facts.retract(store, row, NOW + 30, "wrong day", operation)
    read = facts.load(store, project)[0]
    seen = [read.known_at(NOW + second) for second in (-1, 0, 9, 10, 19, 20, 29, 30)]
    assert seen == [False, True, True, False, False, True, True, False]
    assert not read.known_at(None)
    assert read.retracted is not None
    assert read.retracted.why == "wrong day"
    assert [each.why for each in read.retractions] == ["typed twice", "it was right", "wrong day"]


def test_projects_do_not_mix(store: Store, project: int, operation: int) -> None:
    """Loading several projects gives each its own facts, and an empty one none."""
    from studio_desk.store import projects

    values = {"kind": "goods", "zone": "UTC", "policy": "alustoora"}
    with store.transaction():
        other = projects.add(store, values, NOW)
        empty = projects.add(store, values, NOW)
        facts.insert(store, {project: BEFORE, other: [full("paid")]}, NOW, operation)
    found = facts.load_many(store, [other, project, empty])
    assert {key: [row.fact.id for row in rows] for key, rows in found.items()} == {
        project: ["r", "c"], other: ["x"], empty: [],
    }  # fmt: skip


def test_a_thousand_projects_load_in_few_statements(
    store: Store, operation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number of statements follows the tables, not the projects."""
    from studio_desk.store import projects

    values = {"kind": "goods", "zone": "UTC", "policy": "alustoora"}
    with store.transaction():
        ids = [projects.add(store, values, NOW) for _ in range(40)]
        facts.insert(store, {each: [full("paid")] for each in ids}, NOW, operation)
    said = 0
    execute = store.db.execute_sql

    def count(*arguments: Any, **more: Any) -> Any:
        nonlocal said
        said += 1
        return execute(*arguments, **more)

    monkeypatch.setattr(store.db, "execute_sql", count)
    facts.load_many(store, ids[:1])
    one, said = said, 0
    facts.load_many(store, ids)
    assert said == one


def test_a_failed_writing_leaves_nothing(store: Store, project: int, operation: int) -> None:
    """A fact with a bad part is not half there."""
    good = full("paid")
    bad = dataclasses.replace(full("refunded"), amount=-5, id="y")
    with pytest.raises(Exception, match="CHECK"):
        put(store, project, operation, *BEFORE, good, bad)
    assert facts.load(store, project) == ()


def test_numbers_in_use_leave_out_what_was_taken_back(
    store: Store, project: int, operation: int
) -> None:
    """A retracted RMA number is free again."""
    put(store, project, operation, *BEFORE,
        Fact("n1", "rma_issued", NOW, claim="c", number="RMA-1"),
        Fact("n2", "rma_issued", NOW, claim="c", number="RMA-2"))  # fmt: skip
    row = next(row.id for row in facts.load(store, project) if row.fact.id == "n1")
    with store.transaction():
        facts.retract(store, row, NOW, "wrong box", operation)
    assert facts.numbers_in_use(store) == [(project, "RMA-2")]


def test_the_journal_names_nobody(store: Store, project: int, operation: int) -> None:
    """An operation is numbers and our own words; values of edits come back as they were."""
    with store.transaction():
        journal.edited(store, operation, "project", project, "songs", ["a"], ["a", "b"])
    row = journal.get(store, operation)
    assert row is not None
    assert (row.name, row.project_id, row.client_id) == ("record_fact", project, None)
    [edit] = journal.edits_of(store, operation)
    assert (edit.before, edit.after) == (("a",), ("a", "b"))
    assert journal.get(store, 999) is None
