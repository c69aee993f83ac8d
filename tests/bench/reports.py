"""How long reports take: the first of a process, pages per second warm, a batch of 200 clients.

Each is set by us and, where they are installed, by reportlab and WeasyPrint in the same run. What
is timed is the setting; the content is made beforehand and is the same for all.
"""

from __future__ import annotations

import dataclasses
import io
import statistics
import subprocess
import sys
import time
from pathlib import Path

from pypdf import PdfReader

from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.content.sources import Person
from tests.bench.rivals import Render, renderers
from tests.reports import made

ROOT = Path(__file__).resolve().parents[2]
BATCH = 200
# Rounds of a history: about one page, five, and sixty.
LENGTHS = (2, 26, 380)


def main(runs: int, batch: int = BATCH, lengths: tuple[int, ...] = LENGTHS) -> None:
    """Print a line for each question, a column for each that answers it."""
    found = renderers()
    print(f"{'':34}" + "".join(f"{name:>14}" for name in found))
    _line("first report of a process", [f"{_cold(name, runs):.2f} s" for name in found])
    for rounds in lengths:
        content = history(rounds)
        cells = []
        for render in found.values():
            data = render(content)
            pages = len(PdfReader(io.BytesIO(data)).pages)
            seconds = _median(render, content, min(runs, 3 if rounds > 100 else runs))
            cells.append(f"{pages / seconds:.0f} p/s ({pages})")
        _line(f"{rounds} rounds, warm", cells)
    contents = [clients(number) for number in range(batch)]
    cells = []
    for render in found.values():
        start = time.perf_counter()
        for content in contents:
            render(content)
        cells.append(f"{time.perf_counter() - start:.1f} s")
    _line(f"batch of {batch} clients", cells)
    missing = {"reportlab", "weasyprint"} - set(found)
    if missing:
        print(f"  not installed here, so not compared: {', '.join(sorted(missing))}")


def history(rounds: int) -> ReportContent:
    """The report of one long project."""
    return client_report(made.sources(made.long_history(rounds)), Choices(client=1), made.NOW)


def clients(number: int) -> ReportContent:
    """A client of two projects, each with a name of their own."""
    person = Person(number, f"Client {number}")
    held = made.sources(made.night_drive(), made.paper_boats(), client=person)
    return client_report(held, Choices(client=number), made.NOW)


def first(name: str) -> None:
    """Make one report, in a process that made none before."""
    renderers()[name](clients(1))


def _cold(name: str, runs: int) -> float:
    code = f"from tests.bench import reports; reports.first({name!r})"
    seconds = []
    for _ in range(min(runs, 5)):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _median(render: Render, content: ReportContent, runs: int) -> float:
    seconds = []
    for run in range(runs):
        # A paragraph of its own for each run: nothing is answered from the one before.
        fresh = client_again(content, run)
        start = time.perf_counter()
        render(fresh)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def client_again(content: ReportContent, run: int) -> ReportContent:
    """The same report with another title."""
    return dataclasses.replace(content, title=f"{content.title}, {run}")


def _line(what: str, cells: list[str]) -> None:
    print(f"{what:34}" + "".join(f"{cell:>14}" for cell in cells))
