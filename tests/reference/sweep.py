"""Thousands of random cases, decided by the core and by the reference: `make reference-sweep`.

``python -m tests.reference.sweep --cases 20000 --seed 7`` prints the figures, and of each kind of
mismatch the smallest case found. A case follows from seed and number: ``--only 123`` has it again,
``--keep FOLDER`` writes it for ``studio-desk decide``.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.reference.cases.samples import sample
from tests.reference.comparing import Mismatch, Tally, mismatches
from tests.reference.reducing import keep, smallest, told

MOST_TOLD = 10  # kinds of mismatch that are made small and told; further ones are counted


def sweep(
    seed: int, numbers: Iterable[int], folder: Path | None = None
) -> tuple[Tally, list[str], int]:
    """Compare these cases: what was compared, what there is to tell, how many cases differ."""
    tally, lines, differing = Tally(), [], 0
    known: set[str] = set()
    for number in numbers:
        drawn = sample(seed, number)
        found: dict[str, Mismatch] = {}
        for mismatch in mismatches(drawn, tally):
            found.setdefault(re.sub(r"\d+", "#", mismatch.path), mismatch)
        differing += bool(found)
        for place in found.keys() - known:
            known.add(place)
            if len(known) <= MOST_TOLD:
                small, mismatch = smallest(drawn, found[place])
                lines += ["", f"--seed {seed} --only {number}, made smaller:"]
                lines += told(small, mismatch)
                if folder is not None:
                    keep(small, folder / f"{number}-{len(known)}")
    return tally, lines, differing


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the core with the reference.")
    parser.add_argument("--cases", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", type=int, help="one case, by its number")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write what differs there")
    call = parser.parse_args()
    begun = time.process_time()
    numbers = range(call.cases) if call.only is None else [call.only]
    tally, lines, differing = sweep(call.seed, numbers, call.keep)
    print(*lines, "", sep="\n")
    print(f"cases      {tally.cases}")
    print(f"verdicts   {tally.verdicts}")
    print(f"differing  {differing}")
    print(f"processor  {time.process_time() - begun:.0f} s")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
