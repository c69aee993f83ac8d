"""What the database itself refuses, whoever writes to it: tried with raw SQL."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from studio_desk.policy.facts import KINDS_OF_FACT
from studio_desk.store import Store, alltables, sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = 1_772_377_200

# A row of each table that is accepted, as SQL values. Rows build on the ones before.
GOOD: dict[str, dict[str, Any]] = {
    "setting": {"name": "zone", "value": '"UTC"'},
    "client": {"id": 1, "name": "Ana", "name_key": "ana", "email_key": "", "created_at": NOW},
    "project": {
        "id": 1, "client_id": 1, "kind": "mixing", "currency": "USD", "price_minor": 40000,
        "custom_made": 0, "final_sale": 0, "zone": "UTC", "policy": "alus-audio", "muted": 0,
        "created_at": NOW,
    },
    "song": {"project_id": 1, "position": 0, "title": "Glass"},
    "policy_version": {
        "id": 1, "name": "own", "version": "2026-01-01", "text": "x", "hash": "0" * 64,
        "added_at": NOW,
    },
    "published_policy": {"version_id": 1, "published_at": NOW},
    "policy_draft": {"id": 1, "text": "x", "created_at": NOW},
    "project_policy": {"project_id": 1, "position": 0, "version_id": 1},
    "operation": {"id": 1, "at": NOW, "name": "record_fact", "project_id": 1, "count": 1},
    "edit": {
        "id": 1, "operation_id": 1, "subject": "project", "subject_id": 1, "field": "title",
        "before": "null", "after": '"x"',
    },
    "fact": {
        "id": 1, "project_id": 1, "name": "f1", "kind": "claimed", "at": NOW, "seq": 0,
        "recorded_at": NOW, "operation_id": 1,
    },
    "fact_money": {"fact_id": 1, "amount_minor": 1},
    "fact_text": {"fact_id": 1, "role": "why", "text": "x"},
    "fact_link": {"fact_id": 2, "role": "claim", "target_id": 1},
    "request_item": {"id": 1, "fact_id": 1, "position": 0, "song": "Glass"},
    "fact_claim": {"fact_id": 1, "ground": "other"},
    "fact_inspection": {
        "fact_id": 1, "unused": 1, "packaging": 1, "accessories": 0, "available": 1,
    },
    "fact_file": {"fact_id": 1, "position": 0, "name": "a.wav", "size": 1, "sha256": "0" * 64},
    "fact_term": {"fact_id": 1, "period": "month"},
    "retraction": {"id": 1, "fact_id": 1, "at": NOW, "why": "x", "operation_id": 1},
    "decision": {"fact_id": 1, "nature": "discretion", "why": "A regular client."},
    "claim_note": {"fact_id": 1, "tracking": "UPS 1Z 999"},
    "standing": {
        "project_id": 1, "policy_hash": "", "core_version": "", "computed_at": NOW, "listed": 1,
        "group": "open", "group_rank": 2, "sort_at": NOW, "title_key": "", "client_key": "",
        "recent_at": NOW, "policy_version": "", "revision": "free", "in_hand": 0,
        "refund": "barred", "retention": "none", "held": 0, "chip": "free", "open_claims": 0,
        "alerts": 0, "lane": "client", "kind": "mixing", "policy": "alus-audio", "songs": 1,
        "files": "none",
    },
    "tally": {
        "listed": 2, "group_rank": 2, "lane": "client", "chip": "free", "revision": "free",
        "refund": "barred", "retention": "none", "held": 0, "kind": "mixing",
        "policy": "alus-audio", "projects": 1, "open_claims": 0,
    },
    "span": {
        "project_id": 1, "position": 0, "revision": "free", "in_hand": 0, "refund": "barred",
        "retention": "none", "held": 0,
    },
    "reminder": {
        "id": 1, "subject": 1, "kind": "window", "about": "", "at": NOW, "snoozed_until": NOW,
    },
    "telling": {
        "id": 1, "subject": 1, "kind": "window", "about": "", "at": NOW, "key": "window:7200",
        "told_at": NOW, "how": "desktop",
    },
    "deadline": {
        "subject": 1, "kind": "window", "about": "", "at": NOW, "start": NOW, "scope": "",
        "clauses": "B4a", "muted": 0, "done": 0, "ends_at": NOW,
    },
    "credit_use": {
        "id": 1, "credit_id": 1, "project_id": 1, "amount_minor": 1, "at": NOW,
        "recorded_at": NOW, "operation_id": 1,
    },
    "imported_payment": {
        "fact_id": 1, "fingerprint": "0" * 64, "source": "bank", "payer": "Ana",
        "operation_id": 1,
    },
    "kept_file": {"sha256": "0" * 64, "size": 1, "kept_at": NOW, "state": "here", "state_at": NOW},
    "evidence": {
        "id": 1, "project_id": 1, "fact_id": 1, "point": "unused", "piece": "notice",
        "kind": "photo",
        "origin": "imported", "name": "a.jpg", "sha256": "0" * 64, "file_at": NOW, "kept_at": NOW,
        "operation_id": 1,
    },
    "evidence_removal": {"id": 1, "evidence_id": 1, "at": NOW, "why": "x", "operation_id": 1},
    "offer": {
        "id": 1, "project_id": 1, "request_id": 1, "amount_minor": 0, "usual_minor": 2000,
        "at": NOW, "operation_id": 1,
    },
    "offer_state": {
        "id": 1, "offer_id": 1, "state": "accepted", "at": NOW, "charge_id": 1, "operation_id": 1,
    },
    "waiver": {
        "offer_id": 1, "waived_minor": 2000, "why": "goodwill", "reason": "x", "operation_id": 1,
    },
}  # fmt: skip
# What is wrong about one column of a row that is good otherwise.
BAD: list[tuple[str, dict[str, Any]]] = [
    ("kept_file", {"sha256": "short"}),
    ("kept_file", {"size": -1}),
    ("kept_file", {"state": "odd"}),
    ("evidence", {"kind": "smell"}),
    ("evidence", {"origin": "guessed"}),
    ("evidence", {"name": ""}),
    ("evidence", {"piece": ""}),
    ("evidence", {"point": "colour"}),
    ("evidence", {"fact_id": None}),
    ("evidence", {"sha256": "1" * 64}),
    ("evidence", {"kept_at": 10**12}),
    ("evidence_removal", {"why": ""}),
    ("evidence_removal", {"evidence_id": 7}),
    ("setting", {"name": ""}),
    ("client", {"name": None, "email": None}),
    ("client", {"name": ""}),
    ("client", {"created_at": 10**12}),
    ("client", {"archived_at": -(10**12)}),
    ("project", {"kind": ""}),
    ("project", {"currency": "usd"}),
    ("project", {"currency": "EURO"}),
    ("project", {"price_minor": -1}),
    ("project", {"price_minor": 400.5}),
    ("project", {"price_minor": "four"}),
    ("project", {"free_rounds": -1}),
    ("project", {"extra_round_fee_minor": -1}),
    ("project", {"custom_made": 2}),
    ("project", {"final_sale": 2}),
    ("project", {"muted": 2}),
    ("project", {"zone": None}),
    ("project", {"policy": ""}),
    ("project", {"client_id": 7}),
    ("project", {"accepted_version": "2011-04-30"}),
    ("song", {"title": ""}),
    ("song", {"project_id": 7}),
    ("policy_version", {"hash": "short"}),
    ("policy_version", {"text": ""}),
    ("project_policy", {"version_id": 7}),
    ("operation", {"name": "guess"}),
    ("operation", {"fact_kind": "guessed"}),
    ("operation", {"project_id": 7}),
    ("operation", {"reverses_id": 7}),
    ("edit", {"subject": "weather"}),
    ("edit", {"field": ""}),
    ("edit", {"operation_id": 7}),
    ("fact", {"kind": "guessed"}),
    ("fact", {"name": ""}),
    ("fact", {"at": 10**12}),
    ("fact", {"at": "2026-03-01"}),
    ("fact", {"recorded_at": -(10**12)}),
    ("fact", {"seq": -1}),
    ("fact", {"project_id": 7}),
    ("fact", {"operation_id": None}),
    ("fact_money", {"amount_minor": 0}),
    ("fact_money", {"amount_minor": 0.5}),
    ("fact_money", {"fact_id": 7}),
    ("fact_text", {"role": "guess"}),
    ("fact_text", {"text": ""}),
    ("fact_link", {"role": "guess"}),
    ("fact_link", {"target_id": 2}),
    ("fact_link", {"target_id": 7}),
    ("fact_link", {"role": "request"}),
    ("request_item", {"to": "better"}),
    ("request_item", {"cause": "moon"}),
    ("request_item", {"reasonable": 2}),
    ("request_item", {"reverts_id": 7}),
    ("fact_claim", {"ground": "weather"}),
    ("fact_claim", {"wants": "moon"}),
    ("fact_inspection", {"unused": 2}),
    ("fact_inspection", {"available": None}),
    ("fact_file", {"size": -1}),
    ("fact_file", {"sha256": "short"}),
    ("fact_file", {"name": ""}),
    ("fact_term", {"period": "week"}),
    ("fact_term", {"reply_by": NOW}),
    ("fact_term", {"period": None}),
    ("retraction", {"why": ""}),
    ("retraction", {"fact_id": 7}),
    ("retraction", {"reverses_id": 1}),
    ("decision", {"nature": "whim"}),
    ("decision", {"why": ""}),
    ("decision", {"fact_id": 7}),
    ("claim_note", {"tracking": ""}),
    ("claim_note", {"included": ""}),
    ("claim_note", {"fact_id": 7}),
    ("standing", {"revision": "maybe"}),
    ("standing", {"scope": "all"}),
    ("standing", {"refund": "maybe"}),
    ("standing", {"retention": "maybe"}),
    ("standing", {"exchange": "maybe"}),
    ("standing", {"subscription": "maybe"}),
    ("standing", {"chip": "maybe"}),
    ("standing", {"group": "maybe"}),
    ("standing", {"listed": 3}),
    ("standing", {"held": 2}),
    ("span", {"revision": "maybe"}),
    ("span", {"retention": "maybe"}),
    ("reminder", {"kind": "guess"}),
    ("reminder", {"subject": -1}),
    ("reminder", {"snoozed_until": 10**12}),
    ("telling", {"kind": "guess"}),
    ("telling", {"key": ""}),
    ("telling", {"how": "shouting"}),
    ("telling", {"told_at": None}),
    ("published_policy", {"version_id": 7}),
    ("published_policy", {"published_at": 10**12}),
    ("policy_draft", {"text": ""}),
    ("policy_draft", {"removed_at": 10**12}),
    ("deadline", {"kind": "guess"}),
    ("deadline", {"muted": 2}),
    ("deadline", {"at": 10**12}),
    ("credit_use", {"amount_minor": 0}),
    ("credit_use", {"credit_id": 7}),
    ("credit_use", {"project_id": 7}),
    ("credit_use", {"at": 10**12}),
    ("credit_use", {"removed_at": 10**12}),
    ("imported_payment", {"fingerprint": ""}),
    ("imported_payment", {"source": "hat"}),
    ("imported_payment", {"payer": ""}),
    ("imported_payment", {"purpose": ""}),
    ("imported_payment", {"fact_id": 7}),
    ("client", {"zone": ""}),
    ("client", {"language": "xx"}),
    ("offer", {"amount_minor": -1}),
    ("offer", {"usual_minor": 0}),
    ("offer", {"at": 10**12}),
    ("offer", {"project_id": 7}),
    ("offer", {"request_id": 7}),
    ("offer_state", {"state": "maybe"}),
    ("offer_state", {"state": "open"}),
    ("offer_state", {"offer_id": 7}),
    ("offer_state", {"charge_id": 7}),
    ("offer_state", {"restores_id": 7}),
    ("waiver", {"waived_minor": 0}),
    ("waiver", {"why": "whim"}),
    ("waiver", {"reason": ""}),
    ("waiver", {"offer_id": 7}),
]


def insert(db: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    statement = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608
    db.execute(statement, tuple(row.values()))


@pytest.fixture
def raw(store: Store) -> Iterator[sqlite3.Connection]:
    """A connection without peewee, in a transaction, foreign keys on."""
    db = sqlite3.connect(store.path, isolation_level=None)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("BEGIN")
    yield db
    db.close()


def fill(db: sqlite3.Connection, until: str) -> None:
    """All good rows of the tables before `until`, and a second fact to point from."""
    for table, row in GOOD.items():
        if table == until:
            return
        insert(db, table, row)
        if table == "fact":
            insert(db, table, row | {"id": 2, "name": "f2", "kind": "fixed", "seq": 1})


def test_the_good_rows_are_accepted(raw: sqlite3.Connection) -> None:
    """The rows on which the refusals below build are fine themselves, and every table has one."""
    fill(raw, "")
    assert set(GOOD) == {table._meta.table_name for table in alltables.TABLES}


@pytest.mark.parametrize(("table", "wrong"), BAD, ids=lambda value: str(value))
def test_the_database_refuses(raw: sqlite3.Connection, table: str, wrong: dict[str, Any]) -> None:
    """Vocabularies, ranges, types and references hold in the database, not only in Python."""
    fill(raw, table)
    with pytest.raises(sqlite3.IntegrityError):
        insert(raw, table, GOOD[table] | wrong)


@pytest.mark.parametrize("table", sorted(t._meta.table_name for t in alltables.WRITTEN_ONCE))
@pytest.mark.parametrize("action", ["UPDATE", "DELETE"])
def test_what_is_written_once_cannot_be_changed(
    raw: sqlite3.Connection, table: str, action: str
) -> None:
    """Facts, retractions, journal and accepted policies are neither edited nor deleted."""
    fill(raw, "")
    key = next(iter(GOOD[table]))
    statement = {
        "UPDATE": f'UPDATE "{table}" SET "{key}" = "{key}"',  # noqa: S608
        "DELETE": f'DELETE FROM "{table}"',  # noqa: S608
    }[action]
    with pytest.raises(sqlite3.IntegrityError, match="written once"):
        raw.execute(statement)


def test_a_fact_points_into_its_own_project(raw: sqlite3.Connection) -> None:
    """A link to a fact of another project is refused."""
    fill(raw, "fact_link")
    insert(raw, "project", GOOD["project"] | {"id": 2})
    insert(raw, "fact", GOOD["fact"] | {"id": 3, "project_id": 2, "kind": "fixed"})
    with pytest.raises(sqlite3.IntegrityError, match="leaves its project"):
        insert(raw, "fact_link", {"fact_id": 3, "role": "claim", "target_id": 1})


def test_retractions_take_turns(raw: sqlite3.Connection) -> None:
    """A fact is taken back, brought back, taken back: never twice the same way."""
    fill(raw, "retraction")
    row = GOOD["retraction"]
    insert(raw, "retraction", row)
    with pytest.raises(sqlite3.IntegrityError):
        insert(raw, "retraction", row | {"id": 2})
    insert(raw, "retraction", row | {"id": 2, "reverses_id": 1})
    for reverses in (1, 2):
        with pytest.raises(sqlite3.IntegrityError):
            insert(raw, "retraction", row | {"id": 3, "reverses_id": reverses})
    insert(raw, "retraction", row | {"id": 3})


def test_names_and_places_are_unique(raw: sqlite3.Connection) -> None:
    """A fact's public id, and its place, occur once in a project."""
    fill(raw, "fact_money")
    for same in ({"name": "f1"}, {"seq": 1}):
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            insert(raw, "fact", GOOD["fact"] | {"id": 9, "name": "f9", "seq": 9} | same)


def test_a_row_that_others_hang_on_stays(raw: sqlite3.Connection) -> None:
    """A client with projects cannot be deleted from under them."""
    fill(raw, "")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        raw.execute("DELETE FROM client")


def test_every_table_is_strict(store: Store) -> None:
    """SQLite holds each column to its type."""
    made = sqlite.tables(store.db)
    for table in alltables.TABLES:
        assert made[table._meta.table_name].endswith("STRICT")


def test_the_vocabulary_of_facts_is_that_of_the_contract(store: Store) -> None:
    """The database knows every kind of fact that the core knows, and no other."""
    listed = re.search(r'"kind" IN \(([^)]*)\)', sqlite.tables(store.db)["fact"])
    assert listed is not None
    assert re.findall(r"'(\w+)'", listed[1]) == list(KINDS_OF_FACT)


def test_lists_are_look_ups(store: Store) -> None:
    """No order of the project list is sorted at the time of asking: each walks an index."""
    for order in (
        "group_rank, sort_at, project_id",
        "title_key, project_id",
        "client_key, title_key, project_id",
        "recent_at DESC, project_id DESC",
        "sort_at, project_id",
        *(
            f"{value}, group_rank, sort_at, project_id"
            for value in (
                "kind",
                "policy",
                "policy_version",
                "revision",
                "refund",
                "files",
                "songs",
            )
        ),
    ):
        plan = sqlite.sql(
            store.db,
            "EXPLAIN QUERY PLAN SELECT * FROM standing WHERE listed = 1"  # noqa: S608
            f" ORDER BY {order} LIMIT 50",
        ).fetchall()
        assert "USING INDEX" in plan[0][3], plan
        assert not any("TEMP B-TREE" in row[3] for row in plan), plan
    for condition in ("refresh_at IS NOT NULL AND refresh_at <= 7", "computed_at > 7"):
        plan = sqlite.sql(
            store.db,
            f"EXPLAIN QUERY PLAN SELECT project_id FROM standing WHERE {condition}",  # noqa: S608
        ).fetchall()
        assert "SEARCH" in plan[0][3], plan
