"""How long until something is on the screen, as a ratio to the least that Qt can do.

Every run is a process of its own, timed from its start to its end. A windowed one ends as soon as
its first window has painted itself: the bare window by its own script, Studio Desk because
``STUDIO_DESK_EXIT_AFTER_PAINT=1`` tells it to; what it has painted by then are rows of the database
(`tests/ui/window/test_staged_start.py`). What it does after that paint is not hidden: *all there*
ends when the panel, the tray, the reminders and the backups are there too, and *with its page*
where the page that is shown first is whole. The programs take turns, so that a busy moment of the
machine hits all of them. One run of each goes before and is not counted: it makes the database and
fills the caches, so what is measured is the everyday start.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from studio_desk.clock import FixedClock
from tests.bench.table import tell

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30
PROJECTS = 1000

BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""

CASE = {
    "format": "studio-desk/case@1",
    "zone": "America/New_York",
    "policy": "audio-mastering-and-mixing",
    "project": {"kind": "mixing"},
    "facts": [{"id": "f1", "fact": "delivered", "at": "2026-03-05T18:30:00Z"}],
}


class DidNotRun(Exception):
    """A program that is measured failed, or did not end by itself."""


@dataclass
class Program:
    """Something to start, and what its counted runs took."""

    name: str
    command: list[str]
    base: str
    seconds: list[float] = field(default_factory=list)
    held: list[int] = field(default_factory=list)  # KiB at the most, of each run
    python: str = sys.executable
    also: dict[str, str] = field(default_factory=dict)  # of its environment

    def run(self, environment: dict[str, str], *, count: bool = True) -> None:
        began = time.perf_counter()
        with tempfile.TemporaryFile("w+") as said:
            process = subprocess.Popen(
                [self.python, *self.command],
                cwd=ROOT,
                env=environment | self.also,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
            )
            killer = threading.Timer(PATIENCE, process.kill)
            killer.start()
            try:
                _, status, used = os.wait4(process.pid, 0)
            finally:
                killer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            took = time.perf_counter() - began
            said.seek(0)
            words = said.read().strip()
        if process.returncode == -signal.SIGKILL:
            raise DidNotRun(f"did not end within {PATIENCE} s of its start")
        if process.returncode:
            raise DidNotRun(words.splitlines()[-1] if words else "failed")
        if count:
            self.seconds.append(took)
            self.held.append(used.ru_maxrss)


def programs(folder: Path) -> list[Program]:
    """Return what is started, each with what it is compared to."""
    case = folder / "case.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    profile = str(folder / "profile")
    at = "2026-03-08T00:00:00Z"
    return [
        Program("bare PySide6 window", ["-c", BARE_WINDOW], "bare PySide6 window"),
        Program(
            "Studio Desk, window of an empty studio",
            ["-m", "studio_desk", "--profile", profile],
            "bare PySide6 window",
        ),
        Program(
            f"Studio Desk, window of {PROJECTS:,} projects",
            ["-m", "studio_desk", "--profile", str(folder / "full")],
            "bare PySide6 window",
        ),
        Program(
            "the same, with its page (the panel)",
            ["-m", "studio_desk", "--profile", str(folder / "full")],
            "bare PySide6 window",
            also={"STUDIO_DESK_EXIT_AFTER_PAINT": "page"},
        ),
        Program(
            "the same, all there",
            ["-m", "studio_desk", "--profile", str(folder / "full")],
            "bare PySide6 window",
            also={"STUDIO_DESK_EXIT_AFTER_PAINT": "ready"},
        ),
        Program(
            "where it begins on Today, with its page",
            ["-m", "studio_desk", "--profile", str(folder / "today")],
            "bare PySide6 window",
            also={"STUDIO_DESK_EXIT_AFTER_PAINT": "page"},
        ),
        *rivals(folder),
        Program("bare Python", ["-c", "pass"], "bare Python"),
        Program(
            "studio-desk decide, one case",
            ["-m", "studio_desk", "decide", str(case), "--at", at],
            "bare Python",
        ),
    ]


def rivals(folder: Path) -> list[Program]:
    """Vorta, where ``STUDIO_DESK_RIVALS`` names an environment that has it and PyQt6."""
    place = os.environ.get("STUDIO_DESK_RIVALS")
    if not place:
        return []
    command = [str(ROOT / "tests/bench/vorta_window.py"), str(folder / "vorta")]
    python = str(Path(place) / "bin" / "python")
    return [Program("Vorta, its window", command, "bare PySide6 window", python=python)]


def fill(folder: Path) -> None:
    """Make a profile with many projects, as a start finds it."""
    from studio_desk.clock import SystemClock
    from studio_desk.paths import Paths
    from studio_desk.policyfiles import built_in_catalogue
    from studio_desk.store import open_store
    from studio_desk.studio import Studio
    from tests.bench import due, lists

    paths = Paths.under(folder / "full").create()
    store, _ = due.a_studio(paths.data, PROJECTS, FixedClock(due.NOW))
    with store:
        lists.varied(store)
    (paths.data / f"{PROJECTS}.db").rename(paths.database)
    waiting = Paths.under(folder / "today").create()
    shutil.copyfile(paths.database, waiting.database)
    with open_store(waiting.database, now=SystemClock().now()) as store:
        studio = Studio(store, built_in_catalogue(), SystemClock())
        studio.start()
        # A claim that was made is waiting for the owner: the window opens on Today.
        claim = {"fact": "claimed", "at": "2026-03-02T09:00:00Z", "ground": "service_issue"}
        studio.add_project(
            title="Needs you", kind="mixing", policy="audio-mastering-and-mixing", facts=[claim]
        )
        assert studio.counts().needs_you


def environment(home: Path) -> dict[str, str]:
    """Return the environment of the runs: offscreen, and far from the user's own data."""
    ours = {
        "HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "STUDIO_DESK_EXIT_AFTER_PAINT": "1",
    }
    # Compiled modules are kept, as they are where a program is installed.
    left = ("XDG_", "COVERAGE", "PYTHONDONTWRITEBYTECODE")
    theirs = {k: v for k, v in os.environ.items() if not k.startswith(left)}
    return {**theirs, **ours}


def main(runs: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="studio-desk-bench-") as name:
        folder = Path(name)
        where = environment(folder)
        fill(folder)
        able = []
        for program in programs(folder):
            try:
                program.run(where, count=False)
            except DidNotRun as problem:
                print(f"  {program.name:<40} not measured: {problem}")
            else:
                able.append(program)
        for _ in range(runs):
            for program in able:
                program.run(where)
    medians = {p.name: statistics.median(p.seconds) for p in able}
    memory = {p.name: statistics.median(p.held) for p in able}
    for program in able:
        median = medians[program.name]
        if program.name != program.base:
            tell("startup", program.name, median / medians[program.base], program.base)
            tell("memory", program.name, memory[program.name] / memory[program.base], program.base)
        print(
            f"  {program.name:<40} {median * 1000:6.0f} ms  "
            f"({min(program.seconds) * 1000:.0f} to {max(program.seconds) * 1000:.0f})  "
            f"{memory[program.name] / 1024:5.0f} MiB  "
            f"{median / medians[program.base]:5.2f} × {program.base}"
        )
    print(
        "  Whole processes, start to end; windows end at their first paint, "
        f"platform {where['QT_QPA_PLATFORM']}; second start of a profile and later."
    )
