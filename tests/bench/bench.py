"""``make bench``: run the measurements and print each with what was measured.

``make bench ARGS=startup`` (or ``decide``, ``due``, ``files``, ``lists``, ``taking``,
``reports``) runs one;
``--runs N`` sets how often.
At the end stands one table of ratios; a whole run adds a line to ``history.jsonl``.
``STUDIO_DESK_RIVALS=DIR`` names an environment with Vorta and PyQt6 to start beside ours.
Nothing here passes or fails: the numbers hang on the machine, the ratios less so.
"""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from studio_desk import __version__
from tests.bench import decide, due, files, lists, reports, startup, table, taking

BENCHES = {
    "startup": startup.main,
    "decide": decide.main,
    "due": due.main,
    "files": files.main,
    "lists": lists.main,
    "taking": taking.main,
    "reports": reports.main,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "bench",
        nargs="*",
        metavar="startup|decide|due|files|lists|taking|reports",
        help="default: all of them",
    )
    parser.add_argument("--runs", type=int, default=11, help="runs of each, default 11")
    wanted = parser.parse_args()
    unknown = set(wanted.bench) - set(BENCHES)
    if unknown or wanted.runs < 1:
        parser.error(f"no such bench: {unknown.pop()}" if unknown else "--runs: at least 1")
    print(
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.machine()}; medians of {wanted.runs} runs"
    )
    for name in wanted.bench or BENCHES:
        print(f"\n{name}")
        BENCHES[name](wanted.runs)
    table.show()
    if not wanted.bench:
        table.keep(__version__)


if __name__ == "__main__":
    main()
