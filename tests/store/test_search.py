"""Search: case, accents and width do not matter, every script is found, nothing is a command."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio_desk.store import Store, search, sqlite

TEXTS = (
    "Night Drive EP", "夜明けのラジオ", "Ana Pavlović", "ليل طويل", "Сонячний вітер",
    "Ｆｕｌｌ Ｗｉｄｔｈ", "INV-7 RMA-2026-0007", 'she said "no" 100%', "Ember & Ash",
    "Café Müller",
)  # fmt: skip


def found(store: Store, typed: str) -> list[str]:
    rows = sqlite.sql(store.db, sqlite.FOUND_SQL, (search.query(typed),)).fetchall()
    return [TEXTS[row[0]] for row in rows]


@pytest.fixture
def filled(store: Store) -> Store:
    with store.transaction():
        for number, text in enumerate(TEXTS):
            sqlite.put_search(store.db, number, (search.indexed(text), "", "", "", ""))
    return store


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("night", "Night Drive EP"),
        ("dri nig", "Night Drive EP"),
        ("NIGHT  drive", "Night Drive EP"),
        ("明け", "夜明けのラジオ"),
        ("ラジオ", "夜明けのラジオ"),
        ("pavlovic", "Ana Pavlović"),
        ("PAVLOVIĆ", "Ana Pavlović"),
        ("طويل", "ليل طويل"),
        ("вітер", "Сонячний вітер"),
        ("full wid", "Ｆｕｌｌ Ｗｉｄｔｈ"),
        ("rma-2026-0007", "INV-7 RMA-2026-0007"),
        ("inv-7", "INV-7 RMA-2026-0007"),
        ('"no"', 'she said "no" 100%'),
        ("100%", 'she said "no" 100%'),
        ("cafe mull", "Café Müller"),
    ],
)
def test_what_is_meant_is_found(filled: Store, typed: str, wanted: str) -> None:
    """Every word typed begins some word of the text, in any order."""
    assert found(filled, typed) == [wanted]


@pytest.mark.parametrize("typed", ["ight", "night xyz", "け夜"])
def test_what_is_not_meant_is_not_found(filled: Store, typed: str) -> None:
    """The middle of a word, and words that are not there, find nothing."""
    assert found(filled, typed) == []


@pytest.mark.parametrize("typed", ["", "  ", "-", '"', "*", "()", "&"])
def test_signs_alone_ask_nothing(typed: str) -> None:
    """Where no letter or figure is typed there is no query."""
    assert search.query(typed) == ""


@given(st.text(max_size=30))
def test_nothing_typed_is_taken_for_a_command(typed: str) -> None:
    """Whatever is typed, the index answers: operators, quotes and half words are text."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE search USING fts5(a)")
    asked = search.query(typed)
    if asked:
        db.execute(sqlite.FOUND_SQL, (asked,)).fetchall()
    db.close()


@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=1, max_size=12))
def test_a_title_is_found_by_itself(title: str) -> None:
    """Text of letters and figures of any script finds itself."""
    db = sqlite3.connect(":memory:")
    db.execute(
        'CREATE VIRTUAL TABLE search USING fts5(a, tokenize = "unicode61 remove_diacritics 2")'
    )
    db.execute("INSERT INTO search VALUES (?)", (search.indexed(title),))
    asked = search.query(title)
    if asked:
        assert db.execute(sqlite.FOUND_SQL, (asked,)).fetchall() == [(1,)]
    db.close()
