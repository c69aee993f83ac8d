"""``make endurance``: what a program that runs all day has to stand; prints the figures.

200 starts and quits of the real window; 8 hours of use, by a clock that is moved, on a studio of
100,000 projects; commands that read, and others that would write, while the studio is written.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.endurance import starts, together, use

WARM_UP = 0.25  # share of the hours in which pages are made and caches fill
MOST = 0.05  # of the memory after the warm-up: what the last hour may hold beyond it


def main() -> int:
    parser = argparse.ArgumentParser(prog="make endurance")
    parser.add_argument("--starts", type=int, default=200)
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--projects", type=int, default=100_000)
    parser.add_argument("--reads", type=int, default=60)
    call = parser.parse_args()
    good = True
    with tempfile.TemporaryDirectory(prefix="studio-desk-endurance-") as scratch:
        if call.reads:
            both = together.together(Path(scratch) / "together", call.reads)
            print(*both.lines(), sep="\n", flush=True)
            good &= not both.faults
        if call.starts:
            begun = starts.sessions(Path(scratch) / "starts", call.starts)
            print(*begun.lines(), sep="\n", flush=True)
            good &= not begun.faults
    if call.hours:
        used = use.hours_of_use(call.projects, call.hours)
        print(*used.lines(WARM_UP), sep="\n", flush=True)
        good &= not used.faults and used.growth(WARM_UP) <= MOST
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
