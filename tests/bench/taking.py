"""What importing and deriving cost: case files taken in, beside bare `sqlite3` writing as many
rows; every project derived anew, beside the core's own time for its timelines.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
import time
from pathlib import Path

from studio_desk.clock import FixedClock
from studio_desk.policy import timeline
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.bench.due import NOW
from tests.bench.table import tell

_ROWS_OF_A_CASE = 8  # project, song, facts, standing, spans: what one case becomes, about


def _case(number: int) -> dict[str, object]:
    return {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": "audio-mastering-and-mixing",
        "client": {"name": f"Client {number % 97}"},
        "project": {
            "title": f"Song {number}",
            "kind": "mixing",
            "currency": "USD",
            "price": "90.00",
        },
        "facts": [
            {"id": "f1", "fact": "purchased", "at": "2026-02-20T15:00:00Z"},
            {"id": "f2", "fact": "paid", "at": "2026-02-20T15:01:00Z", "amount": "90.00"},
            {"id": "f3", "fact": "delivered", "at": "2026-02-27T15:00:00Z"},
        ],
    }


def main(runs: int, cases: int = 2000) -> None:
    """Measure and print. One run: taking in is long enough to be steady."""
    del runs
    with tempfile.TemporaryDirectory(prefix="studio-desk-bench-") as name:
        folder = Path(name)
        lines = folder / "cases.jsonl"
        lines.write_text("\n".join(json.dumps(_case(each)) for each in range(cases)), "utf-8")
        with open_store(folder / "studio.db", now=NOW) as store:
            studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
            studio.start()
            began = time.perf_counter()
            studio.import_cases([lines])
            taken = time.perf_counter() - began
            bare = _bare(folder / "bare.db", cases)
            ids = [row.id for row in studio.projects(limit=cases).rows]
            began = time.perf_counter()
            for each in ids[:200]:
                timeline(*studio.case_and_policy(each))
            core = (time.perf_counter() - began) / min(200, len(ids))
            began = time.perf_counter()
            studio.recompute_all()
            again = (time.perf_counter() - began) / cases
    print(
        f"  {cases} cases taken in            {taken:8.2f} s   {taken / cases * 1e3:6.2f} ms each"
    )
    print(f"  as many rows by bare sqlite3     {bare:8.3f} s   {taken / bare:6.1f} ×")
    print(f"  a project derived anew           {again * 1e3:8.2f} ms")
    print(f"  its timeline alone, read and all {core * 1e3:8.2f} ms  {again / core:6.2f} ×")
    tell("taking", f"{cases} cases taken in", taken / bare, "bare sqlite3, as many rows")
    tell("taking", "a project derived anew", again / core, "its timeline, read and computed")


def _bare(path: Path, cases: int) -> float:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, c TEXT, d INTEGER)")
    rows = [(n, f"Song {n}", "mixing", NOW) for n in range(cases * _ROWS_OF_A_CASE)]
    began = time.perf_counter()
    with db:
        db.executemany("INSERT INTO row (a, b, c, d) VALUES (?, ?, ?, ?)", rows)
    taken = time.perf_counter() - began
    db.close()
    return taken
