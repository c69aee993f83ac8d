"""How many projects there are of each sort, counted as they are written and never by looking.

The table holds one row for each combination of values that occurred, some hundreds at most, and
is kept by triggers of `standing` in the same transaction. So the counts of the rail, of groups and
of filters cost the same for ten projects as for a hundred thousand.
"""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, SqliteDatabase, TextField

import studio_desk.store.sqlite as sqlite
from studio_desk.store.columns import Table

_KEY = (
    "listed",
    "group_rank",
    "lane",
    "chip",
    "revision",
    "refund",
    "retention",
    "held",
    "kind",
    "policy",
)


class Tally(Table):
    """Derived: how many standings have these values, and how many open claims they have."""

    listed = IntegerField()
    group_rank = IntegerField()
    lane = TextField()
    chip = TextField()
    revision = TextField()
    refund = TextField()
    retention = TextField()
    held = IntegerField()
    kind = TextField()
    policy = TextField()
    projects = IntegerField()
    open_claims = IntegerField()

    class Meta:
        primary_key = CompositeKey(*_KEY)


# --- Kept by the database --------------------------------------------------------------------


def keep(db: SqliteDatabase) -> None:
    """Let the database count every standing that is written or goes."""
    for name, event, steps in (
        ("insert", "INSERT", (_more(),)),
        ("delete", "DELETE", (_less(),)),
        ("update", "UPDATE", (_less(), _more())),
    ):
        body = " ".join(f"{step};" for step in steps)
        sqlite.sql(
            db, f'CREATE TRIGGER "tally_{name}" AFTER {event} ON "standing" BEGIN {body} END'
        )


def _more() -> str:
    names = ", ".join(f'"{name}"' for name in _KEY)
    values = ", ".join(f'NEW."{name}"' for name in _KEY)
    return (
        f'INSERT INTO "tally" ({names}, "projects", "open_claims")'  # noqa: S608  # our own names
        f' VALUES ({values}, 1, NEW."open_claims") ON CONFLICT ({names}) DO UPDATE SET'
        ' "projects" = "projects" + 1, "open_claims" = "open_claims" + NEW."open_claims"'
    )


def _less() -> str:
    same = " AND ".join(f'"{name}" = OLD."{name}"' for name in _KEY)
    return (
        'UPDATE "tally" SET "projects" = "projects" - 1,'  # noqa: S608  # our own names
        f' "open_claims" = "open_claims" - OLD."open_claims" WHERE {same}'
    )
