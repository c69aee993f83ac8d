"""What reminders cost when nothing is due, with 100, 10,000 and 100,000 projects.

One project is derived for real; its rows are then copied under other ids, as many as wanted, all
with deadlines far ahead. What is timed: a tick of the running program, which compares two numbers;
and the questions that a tick asks when it must look, which are index look-ups. For scale, the
same question without its index walks through every row.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store, sqlite
from studio_desk.studio import Studio
from tests.bench.table import tell

SIZES = (100, 10_000, 100_000)
NOW = 1_772_377_200  # Sun 1 Mar 2026, 15:00:00 UTC
DAY = 86_400
_BATCH = 200  # calls that are timed together


def a_studio(folder: Path, projects: int, clock: FixedClock) -> tuple[Store, Studio]:
    """A studio with that many projects, nothing due in any of them."""
    store = open_store(folder / f"{projects}.db", now=clock.now())
    studio = Studio(store, built_in_catalogue(), clock)
    studio.start()
    studio.add_project(
        title="Night Drive EP",
        kind="mixing",
        policy="audio-mastering-and-mixing",
        facts=[{"fact": "delivered", "at": "2026-03-01T14:00:00Z"}],
    )
    studio.reminders.backed_up(NOW + 10_000 * DAY)
    with store.transaction():
        for table, key in (("project", "id"), ("standing", "project_id"), ("deadline", "subject")):
            _multiply(store, table, key, projects)
    return store, studio


def _multiply(store: Store, table: str, key: str, projects: int) -> None:
    """Copy the rows of project 1 under the ids from 2 on, deadlines a second apart."""
    columns = [str(row[1]) for row in sqlite.sql(store.db, f'PRAGMA table_info("{table}")')]
    moved = {"at", "ends_at", "shows_at", "due_at", "next_change_at", "refresh_at"}
    values = [
        "n" if name == key else f'"{name}" + n' if name in moved else f'"{name}"'
        for name in columns
    ]
    listed = ", ".join(f'"{name}"' for name in columns)
    sqlite.sql(
        store.db,
        f"WITH RECURSIVE ids(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM ids WHERE n < {projects})"  # noqa: S608
        f' INSERT INTO "{table}" ({listed}) SELECT {", ".join(values)} FROM "{table}", ids'
        f' WHERE "{key}" = 1',
    )


def seconds(do: Callable[[], object], runs: int, batch: int = _BATCH) -> float:
    """The median over `runs` of the seconds that one call takes."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        for _ in range(batch):
            do()
        taken.append((time.perf_counter() - began) / batch)
    return statistics.median(taken)


def works(store: Store, studio: Studio, clock: FixedClock) -> dict[str, Callable[[], object]]:
    """What is timed, by name."""
    from studio_desk.reminders.ticker import Ticker

    ticker = Ticker(studio, clock, lambda: "desktop")
    ticker.start()
    ticker.stop()

    def tick() -> None:
        ticker.tick()
        ticker.stop()

    def look() -> None:
        studio.refresh_due()
        studio.reminders.tell_due("desktop")
        studio.reminders.next_wake()

    def scan() -> None:
        sqlite.sql(
            store.db, "SELECT count(*) FROM deadline NOT INDEXED WHERE due_at <= ?", (NOW,)
        ).fetchone()

    return {"a tick": tick, "a look": look, "the same without an index": scan}


def main(runs: int, sizes: tuple[int, ...] = SIZES) -> None:
    """Measure and print."""
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance() or QCoreApplication([])
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="studio-desk-bench-") as name:
        for projects in sizes:
            clock = FixedClock(NOW)
            store, studio = a_studio(Path(name), projects, clock)
            with store:
                for what, do in works(store, studio, clock).items():
                    batch = 3 if "without" in what else _BATCH
                    found.setdefault(what, []).append(seconds(do, runs, batch))
    print("  " + " " * 28 + "".join(f"{size:>22,}" for size in sizes) + "  projects")
    for what, taken in found.items():
        cells = "".join(f"{each * 1e6:11.1f} µs {each / taken[0]:5.2f} ×" for each in taken)
        print(f"  {what:<28}{cells}")
        tell(
            "due", f"{what}, {sizes[-1]:,} projects", taken[-1] / taken[0], f"{sizes[0]:,} projects"
        )
    print("  Nothing is due. A look is asked for after a change, at a deadline, and after a sleep.")
    del application
