"""What the list and the table of projects cost with 100, 10,000 and 100,000 projects.

One project is derived for real and copied under other ids, each with its own title, client's name,
deadline and entry in the search. What is timed is what a view does: the first rows in each order,
the same turned around, the answer to letters typed, a page further down, the counts of groups; what
it does once the rows are painted, which is counting what letters found; and, for scale, an order
for which there is no index.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from studio_desk.clock import FixedClock
from studio_desk.store import Store, lists, sqlite
from studio_desk.studio import Filter, Studio
from tests.bench.due import NOW, a_studio, seconds
from tests.bench.table import tell

SIZES = (100, 10_000, 100_000)


def varied(store: Store) -> None:
    """Give each copy a title, keys and a place in the search of its own."""
    with store.transaction():
        sqlite.sql(
            store.db, 'UPDATE "project" SET "title" = "title" || \' \' || ("id" * 7919 % 1000003)'
        )
        sqlite.sql(
            store.db,
            'UPDATE "standing" SET "title_key" = (SELECT lower("title") FROM "project" WHERE'
            ' "project"."id" = "standing"."project_id"), "client_key" = \'client \' ||'
            ' ("project_id" * 31 % 997), "sort_at" = "sort_at" + ("project_id" * 104729 % 900001),'
            ' "due_at" = "due_at" + ("project_id" * 104729 % 900001),'
            ' "recent_at" = "recent_at" - "project_id"',
        )
        fill_search(store)


def fill_search(store: Store) -> None:
    """Let the search find every copy by its title."""
    columns = [str(row[1]) for row in sqlite.sql(store.db, 'PRAGMA table_info("search")')]
    wanted = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join('lower("title")' if name == "title" else "''" for name in columns)
    sqlite.sql(
        store.db,
        f'INSERT INTO "search" (rowid, {wanted}) SELECT "id", {values} FROM "project"'  # noqa: S608  # names of our own
        ' WHERE "id" > 1',
    )


def works(store: Store, studio: Studio, projects: int) -> dict[str, Callable[[], object]]:
    """What is timed, by name."""

    def rows(sort: str, text: str = "", at: int = 0, **more: str) -> Callable[[], object]:
        wanted = Filter(text=text, **more)
        before = studio.projects(wanted, sort=sort, limit=1, offset=at - 1).rows if at else (None,)

        def ask() -> object:
            lists._last.clear()  # each letter is looked up once, and here by every run
            return studio.project_rows(wanted, sort, 100, before[0])

        return ask

    def unsorted() -> None:
        sqlite.sql(
            store.db, 'SELECT "project_id" FROM "standing" ORDER BY "policy_hash" || "title_key"'
        ).fetchmany(100)

    return {
        "first rows, next deadline": rows("deadline"),
        "first rows, by title": rows("title"),
        "the same turned around": rows("-title"),
        "first rows, by client": rows("client"),
        "first rows, by kind of work": rows("kind", kind="mixing"),
        "first rows, by songs": rows("songs"),
        "rows behind the middle": rows("title", at=projects // 2),
        "the last group": rows("deadline", group="finished"),
        "letters typed: nig": rows("deadline", text="nig"),
        "letters typed: 99": rows("deadline", text="99"),
        "letters typed: 1234": rows("deadline", text="1234"),
        "groups and their counts": lambda: studio.groups(Filter()),
        "today, by time": lambda: studio.agenda.outline(NOW, "time"),
        "later: how many nig found": lambda: studio.groups(Filter(text="nig")),
        "an order without an index": unsorted,
    }


def main(runs: int, sizes: tuple[int, ...] = SIZES) -> None:
    """Measure and print."""
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="studio-desk-bench-") as name:
        for projects in sizes:
            store, studio = a_studio(Path(name), projects, FixedClock(NOW))
            with store:
                varied(store)
                for what, do in works(store, studio, projects).items():
                    found.setdefault(what, []).append(seconds(do, runs, 1))
    print("  " + " " * 28 + "".join(f"{size:>22,}" for size in sizes) + "  projects")
    for what, taken in found.items():
        cells = "".join(f"{each * 1e3:11.2f} ms {each / taken[0]:5.2f} ×" for each in taken)
        print(f"  {what:<28}{cells}")
        tell(
            "lists",
            f"{what}, {sizes[-1]:,} projects",
            taken[-1] / taken[0],
            f"{sizes[0]:,} projects",
        )
    print("  A view paints when the first 100 rows are there; 16 ms is one frame of a screen.")
