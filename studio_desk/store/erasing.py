"""Taking a person out of the store: the one exception to "written once, never changed".

Facts keep their kinds, dates and amounts. Gone are the person's name, address, number and note, the
free texts of their projects, and whatever else names them there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import studio_desk.store.kept as kept
import studio_desk.store.sqlite as sqlite
from studio_desk.store.alltables import TABLES
from studio_desk.store.clients import EDITABLE
from studio_desk.store.opening import Store
from studio_desk.store.search import folded
from studio_desk.values import dataclass

GONE = "erased"
_SHORTEST = 3  # letters of a word that tells a person from others
# Words of names that many share: by these alone nobody is named.
_COMMON = frozenset(
    ("the", "and", "for", "der", "die", "das", "und", "van", "von", "les", "los", "las", "band",
     "trio", "music", "studio", "records")
)  # fmt: skip
_FREE = ("about", "reason", "why")  # texts of facts that people write freely
_UNLOCKED = (
    "edit", "fact_text", "fact_file", "request_item", "retraction", "imported_payment", "decision",
    "waiver",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Identity:
    """What a person is known by: the folded words and the whole texts."""

    words: frozenset[str]
    wholes: tuple[str, ...]

    @classmethod
    def of(cls, *texts: str | None) -> Identity:
        wholes = tuple(dict.fromkeys(folded(text) for text in texts if text and folded(text)))
        words = {
            word
            for text in wholes
            for word in "".join(ch if ch.isalnum() else " " for ch in text).split()
            if len(word) >= _SHORTEST and word not in _COMMON and "@" not in text
        }
        return cls(frozenset(words), wholes)

    def named_in(self, text: object) -> bool:
        """Whether a text names the person, in whole or by one word of the name."""
        if not isinstance(text, str):
            return False
        plain = folded(text)
        if any(whole in plain for whole in self.wholes if len(whole) >= _SHORTEST):
            return True
        return bool(self.words & set("".join(c if c.isalnum() else " " for c in plain).split()))


def everyone(store: Store) -> list[int]:
    """The ids of all clients, those removed by an undo or a merge included."""
    return [int(row[0]) for row in _runner(store)("SELECT id FROM client ORDER BY id")]


def twins(store: Store, client_id: int) -> list[int]:
    """The clients who were merged into this one, in whatever steps, and are not there again."""
    found: list[int] = []
    asking = [client_id]
    while asking:
        rows = _runner(store)(
            "SELECT DISTINCT e.subject_id FROM edit AS e"
            " JOIN operation AS o ON o.id = e.operation_id"
            " JOIN client AS c ON c.id = e.subject_id"
            " WHERE o.client_id = ? AND e.subject = 'client' AND e.field = 'removed_at'"
            " AND e.after <> 'null'"
            " AND e.subject_id <> o.client_id AND c.removed_at IS NOT NULL",
            asking.pop(),
        )
        new = [int(row[0]) for row in rows if row[0] not in (client_id, *found)]
        found += new
        asking += new
    return found


def erase(store: Store, client_id: int, name: str, who: Identity) -> list[int]:
    """Take a client out, who is called `name` from now on; part of the caller's transaction.

    Returns the ids of the client's projects, removed ones included, whose derived rows and search
    texts are to be made anew. `tidy` must follow once they are.
    """
    run = _runner(store)
    projects = [int(row[0]) for row in run("SELECT id FROM project WHERE client_id = ?", client_id)]
    run(
        "UPDATE client SET name = ?, email = NULL, phone = NULL, note = NULL,"
        " zone = NULL, language = NULL,"
        " name_key = ?, email_key = '' WHERE id = ?",
        name,
        "".join(name.casefold().split()),
        client_id,
    )
    with sqlite.rewriting(store.db, _UNLOCKED):
        for field in EDITABLE:
            run(
                "UPDATE edit SET before = 'null', after = 'null' WHERE subject = 'client'"
                " AND subject_id = ? AND field = ?",
                client_id,
                field,
            )
        for project_id in projects:
            _erase_project(store, project_id, who)
    kept.erase(store, projects)
    return projects


def _erase_project(store: Store, project_id: int, who: Identity) -> None:
    run = _runner(store)
    row = run("SELECT title FROM project WHERE id = ?", project_id).fetchone()
    title = f"Project {project_id}" if who.named_in(row[0]) else row[0]
    run("UPDATE project SET note = NULL, title = ? WHERE id = ?", title, project_id)
    songs = {
        text: f"Song {position + 1}"
        for position, text in list(
            run("SELECT position, title FROM song WHERE project_id = ?", project_id)
        )
        if who.named_in(text)
    }
    for before, after in songs.items():
        run(
            "UPDATE song SET title = ? WHERE project_id = ? AND title = ?",
            after,
            project_id,
            before,
        )
    for field, value in (("title", "null"), ("note", "null"), ("songs", "[]")):
        run(
            "UPDATE edit SET before = ?, after = ? WHERE subject = 'project' AND subject_id = ?"
            " AND field = ?",
            value,
            json.dumps(title, ensure_ascii=False) if field == "title" else value,
            project_id,
            field,
        )
    for fact, kind in list(run("SELECT id, kind FROM fact WHERE project_id = ?", project_id)):
        _erase_fact(store, int(fact), str(kind), songs, who)
        _erase_import(store, int(fact))


def _erase_fact(store: Store, fact: int, kind: str, songs: dict[str, str], who: Identity) -> None:
    run = _runner(store)
    for role, text in list(run("SELECT role, text FROM fact_text WHERE fact_id = ?", fact)):
        if role in _FREE or who.named_in(text):
            after = f"{GONE}-{fact}" if role == "number" else GONE
            run("UPDATE fact_text SET text = ? WHERE fact_id = ? AND role = ?", after, fact, role)
    for position, name in list(run("SELECT position, name FROM fact_file WHERE fact_id = ?", fact)):
        if kind != "delivered" or who.named_in(name):
            run(
                "UPDATE fact_file SET name = ? WHERE fact_id = ? AND position = ?",
                f"{GONE}-{position + 1}",
                fact,
                position,
            )
    columns = ("song", "element", "aspect", "change", "text")
    for item, *texts in list(
        run(f"SELECT id, {', '.join(columns)} FROM request_item WHERE fact_id = ?", fact)  # noqa: S608
    ):
        for column, text in zip(columns, texts, strict=True):
            if text is not None and (column == "text" or who.named_in(text)):
                after = songs.get(text, GONE) if column == "song" else GONE
                run(f'UPDATE request_item SET "{column}" = ? WHERE id = ?', after, item)  # noqa: S608
    run(
        "UPDATE waiver SET reason = ?"
        " WHERE offer_id IN (SELECT id FROM offer WHERE request_id = ?)",
        GONE,
        fact,
    )
    run("UPDATE retraction SET why = ? WHERE fact_id = ? AND why NOT IN ('undo', 'redo')",
        GONE, fact)  # fmt: skip
    run("UPDATE decision SET why = ? WHERE fact_id = ?", GONE, fact)
    run("DELETE FROM claim_note WHERE fact_id = ?", fact)
    run("UPDATE edit SET before = 'null', after = 'null' WHERE subject = 'claim'"
        " AND subject_id = ?", fact)  # fmt: skip


def _erase_import(store: Store, fact: int) -> None:
    """Who paid and what for; the hash of it as well, which a guess could be tried against."""
    _runner(store)(
        "UPDATE imported_payment SET fingerprint = ?, payer = NULL, purpose = NULL"
        " WHERE fact_id = ?",
        f"{GONE}-{fact}",
        fact,
    )


def tidy(store: Store) -> None:
    """Wipe what the search index and the free pages may still hold. Not inside a transaction."""
    with sqlite.told():
        sqlite.sql(store.db, "INSERT INTO search(search) VALUES ('rebuild')")
        sqlite.sql(store.db, "INSERT INTO search(search) VALUES ('optimize')")
        sqlite.sql(store.db, "VACUUM")


def mentions(store: Store, who: Identity) -> Iterator[tuple[str, str, int]]:
    """Where texts of the store name a person: table, column, and how many rows do."""
    run = _runner(store)
    for table in TABLES:
        name = table._meta.table_name  # noqa: SLF001  # peewee's documented way
        columns = [
            row[1] for row in run(f'PRAGMA table_info("{name}")') if str(row[2]).upper() == "TEXT"
        ]
        for column in columns:
            query = f'SELECT "{column}" FROM "{name}" WHERE "{column}" IS NOT NULL'  # noqa: S608
            count = sum(who.named_in(row[0]) for row in run(query))
            if count:
                yield name, column, count


def _runner(store: Store) -> Callable[..., sqlite.Cursor]:
    def run(statement: str, *values: object) -> sqlite.Cursor:
        cursor: sqlite.Cursor = sqlite.sql(store.db, statement, values)
        return cursor

    return run
