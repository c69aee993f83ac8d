"""The one table at the end of ``make bench``: what was measured, as ratios, and its history.

Benches print as they go and tell here what stands out. A ratio hangs less on the machine than its
seconds; each run adds a line to ``history.jsonl``, so that what grew slower is seen.
"""

from __future__ import annotations

import json
import platform
import time
from dataclasses import asdict, dataclass
from pathlib import Path

HISTORY = Path(__file__).parent / "history.jsonl"


@dataclass(frozen=True, slots=True)
class Row:
    """One ratio: `what` took (or held) `ratio` times as much as `base`."""

    bench: str
    what: str
    ratio: float
    base: str


_rows: list[Row] = []


def tell(bench: str, what: str, ratio: float, base: str) -> None:
    """Put a ratio into the table."""
    _rows.append(Row(bench, what, ratio, base))


def show() -> None:
    """Print the table of what was told."""
    if not _rows:
        return
    print("\nAll of it, as ratios")
    for row in _rows:
        print(f"  {row.bench:<9} {row.what:<46} {row.ratio:8.2f} × {row.base}")


def keep(version: str, path: Path = HISTORY) -> None:
    """Add what was told to the history, with the day, the program's version and the system."""
    entry = {
        "day": time.strftime("%Y-%m-%d", time.gmtime()),
        "version": version,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "ratios": [{**asdict(row), "ratio": round(row.ratio, 3)} for row in _rows],
    }
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def clear() -> None:
    """Forget what was told."""
    _rows.clear()
