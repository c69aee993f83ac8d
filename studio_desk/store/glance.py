"""What the first paint of a window shows, read by the bare connection that opened the file.

The same answers as `lists`, `agenda`, `clientele`, `claims` and `settings` give, without peewee and
the tables it has to be told of, which cost a start more than all the reading. Asked only until the
store's `db` is made; `tests/store/test_glance.py` holds the answers of both side by side.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from studio_desk.store.listrows import (
    ARCHIVED,
    FLAGS,
    GROUPS,
    LISTED,
    NEWEST_FIRST,
    SORTS,
    Filter,
    ListedRow,
    StandingRow,
)

_STANDING = StandingRow._fields
_FLAGGED = tuple(_STANDING.index(name) for name in FLAGS)
_OWN = ("p.title", "p.client_id", "COALESCE(c.name, c.email)", "p.currency", "p.muted", "p.zone")
_COLUMNS = ", ".join((*_OWN, *(f's."{name}"' for name in _STANDING)))
_FROM = (
    " FROM standing AS s JOIN project AS p ON p.id = s.project_id"
    " LEFT JOIN client AS c ON c.id = p.client_id WHERE s.listed = ?"
)


def can_list(wanted: Filter) -> bool:
    """Whether the list is asked for as a start finds it: whole, or one of its groups."""
    return wanted == Filter(group=wanted.group)


def projects(
    db: sqlite3.Connection,
    wanted: Filter,
    sort: str,
    limit: int,
    offset: int = 0,
    after: StandingRow | None = None,
) -> tuple[ListedRow, ...]:
    """One page of a list that `can_list`, as `lists.projects`."""
    name = sort.removeprefix("-")
    down = (name != sort) != (name in NEWEST_FIRST)
    keys = [f's."{key}"' for key in SORTS[name]]
    query, values = f"SELECT {_COLUMNS}{_FROM}", [LISTED]
    if wanted.group is not None:
        query += " AND s.group_rank = ?"
        values.append(GROUPS.index(wanted.group))
    if after is not None:
        marks = ", ".join("?" for _ in keys)
        query += f" AND ({', '.join(keys)}) {'<' if down else '>'} ({marks})"
        values += [getattr(after, key) for key in SORTS[name]]
    query += f" ORDER BY {', '.join(f'{key} DESC' if down else key for key in keys)}"
    found = db.execute(f"{query} LIMIT ? OFFSET ?", (*values, limit, offset))
    return tuple(_listed(row) for row in found)


def _listed(row: tuple[Any, ...]) -> ListedRow:
    title, client_id, client, currency, muted, zone, *values = row
    for place in _FLAGGED:
        values[place] = bool(values[place])
    own = StandingRow(*values)
    return ListedRow(
        own.project_id, title, client_id, client, own.kind, currency, own.policy, own.songs,
        bool(muted), zone, own,
    )  # fmt: skip


def groups(db: sqlite3.Connection, group: str | None = None) -> dict[str, int]:
    """How many listed projects each group holds, or one of them; empty ones are left out."""
    found = db.execute(
        "SELECT group_rank, SUM(projects) FROM tally WHERE listed = ?"
        " GROUP BY group_rank HAVING SUM(projects) > 0 ORDER BY group_rank",
        (LISTED,),
    )
    named = ((GROUPS[rank], number) for rank, number in found)
    return {name: number for name, number in named if group in (None, name)}


def archived(db: sqlite3.Connection) -> int:
    """How many projects are archived."""
    return _number(db, "SELECT SUM(projects) FROM tally WHERE listed = ?", ARCHIVED)


def clients(db: sqlite3.Connection) -> int:
    """How many clients are in use."""
    wanted = "SELECT COUNT(*) FROM client WHERE removed_at IS NULL AND archived_at IS NULL"
    return _number(db, wanted)


def open_claims(db: sqlite3.Connection) -> int:
    """How many claims of listed projects are neither settled nor refused."""
    return _number(db, "SELECT SUM(open_claims) FROM tally WHERE listed = ?", LISTED)


def due(db: sqlite3.Connection, now: int) -> bool:
    """Whether some row reads otherwise by now, or was made for an instant that has not come yet."""
    wanted = "SELECT EXISTS (SELECT 1 FROM standing WHERE refresh_at <= ?)"
    later = "SELECT EXISTS (SELECT 1 FROM standing WHERE computed_at > ?)"
    return bool(_number(db, wanted, now) or _number(db, later, now))


def settings(db: sqlite3.Connection) -> dict[str, Any]:
    """All settings that were ever made."""
    return {
        name: json.loads(value) for name, value in db.execute("SELECT name, value FROM setting")
    }


def _number(db: sqlite3.Connection, query: str, *values: int) -> int:
    return int(db.execute(query, values).fetchone()[0] or 0)
