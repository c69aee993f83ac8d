"""Hours of use of the real window on a large studio, by a clock that is moved; memory stays flat.

Each simulated minute the clock moves on, what waits for it is asked (live figures, reminders, the
backup of each half hour), and one thing is done: find a project among all, record, undo, redo, open
a form and leave it, turn the pages, scroll. The same round comes again and again, so that after a
warm-up nothing new has to be kept: what still grows would be lost.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.endurance.starts import ROOT, environment, unexpected

MINUTES = 60
_PAGE_BYTES = 4096


@dataclass(slots=True)
class Figures:
    """`memory`: MB that the process held, every quarter of an hour; `faults` must be empty."""

    projects: int = 0
    hours: float = 0
    deeds: int = 0
    memory: list[float] = field(default_factory=list)
    status: int = 0
    faults: list[str] = field(default_factory=list)

    def growth(self, warm_up: float) -> float:
        """What the last hour held beyond the first after `warm_up` (a share of the hours), in
        parts of it: medians of a quarter of the rest each.
        """
        rest = self.memory[round(len(self.memory) * warm_up) :]
        some = max(1, len(rest) // 4)
        first, last = sorted(rest[:some])[some // 2], sorted(rest[-some:])[some // 2]
        return last / first - 1

    def lines(self, warm_up: float) -> list[str]:
        shown = ", ".join(f"{each:.0f}" for each in self.memory)
        return [
            f"hours of use        {self.hours:g} on {self.projects:,} projects, {self.deeds} deeds",
            f"memory, MB          {shown}",
            f"grown after warm-up {self.growth(warm_up):+.1%}",
            f"not in order        {len(self.faults)}",
            *(f"    {line}" for line in self.faults[:10]),
        ]


def hours_of_use(projects: int, hours: float) -> Figures:
    """Let a process of its own use the window; what it found."""
    with tempfile.TemporaryDirectory(prefix="studio-desk-endurance-") as scratch:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-m", "tests.endurance.use", scratch,
             "--projects", str(projects), "--hours", str(hours)],
            cwd=ROOT, env=environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
    figures = Figures(projects, hours, status=done.returncode)
    said = unexpected(done.stderr)
    if done.returncode or said:
        figures.faults.append(f"status {done.returncode}: {said[-1500:]!r}")
    if done.stdout:
        found = json.loads(done.stdout.splitlines()[-1])
        figures.deeds, figures.memory = found["deeds"], found["memory"]
        figures.faults += found["faults"]
    return figures


# --- In the process of its own -------------------------------------------------------------------


def lay_out(profile: Path, projects: int) -> Any:
    """A studio of so many projects, each with its client, its title and its delivery; the clock."""
    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths
    from studio_desk.store import sqlite
    from tests.bench.due import NOW, a_studio
    from tests.bench.lists import varied

    clock = FixedClock(NOW)
    paths = Paths.under(profile).create()
    store, studio = a_studio(paths.data, projects, clock)
    with store:
        for number in range(50):
            studio.add_client(name=f"Client {number}", email=f"c{number}@example.org")
        varied(store)
        with store.transaction():
            sqlite.sql(store.db, 'UPDATE "project" SET "client_id" = 1 + "id" % 50')
            columns = [
                str(row[1])
                for row in sqlite.sql(store.db, 'PRAGMA table_info("fact")')
                if row[1] not in ("id", "project_id")
            ]
            named = ", ".join(f'"{name}"' for name in columns)
            wanted = ", ".join(f'f."{name}"' for name in columns)
            sqlite.sql(
                store.db,
                f'INSERT INTO "fact" ("project_id", {named}) SELECT p."id", {wanted}'  # noqa: S608  # our own names
                ' FROM "project" AS p, "fact" AS f WHERE f."project_id" = 1 AND p."id" > 1',
            )
    (paths.data / f"{projects}.db").rename(paths.database)
    return paths, clock


class User:
    """Uses the window: `round` is one thing to do after the other."""

    def __init__(self, window: Any, projects: int) -> None:
        self.window, self.projects = window, projects
        self.studio = window._studio
        self.turn = 0
        self.deeds = 0

    def round(self) -> Iterator[Callable[[], object]]:
        """One round of deeds, each something that the owner does within a minute."""
        window = self.window
        yield self.find_one
        yield lambda: self.record("contacted", about="the low end")
        yield window.deeds.undo
        yield window.deeds.redo
        yield window.deeds.undo
        yield lambda: window.deeds.new_project()
        yield self.leave_form
        yield lambda: window.deeds.request(text="second song louder, please")
        yield self.leave_form
        yield window.pages.find
        yield lambda: window.pages.palette.hide()
        for item in window.rail.items():
            yield lambda page=item.id: window.show_page(page)
        yield lambda: window.show_page("projects")
        yield self.scroll
        yield lambda: window.list.search.setText("nig")
        yield window.list.search.clear

    def find_one(self) -> None:
        """Find a project by its title, among all of them, and look at it."""
        self.turn += 1
        number = 1 + self.turn * 104_729 % self.projects
        self.window.show_page("projects")
        self.window.list.search.setText(f"EP {number * 7919 % 1_000_003}")
        model = self.window.list.model
        assert model.index_of(number).isValid(), f"project {number} is not found"
        self.window.list.choose(number)
        assert self.window._loaded.id == number, f"{self.window._loaded.id} shown for {number}"
        self.window.list.search.clear()

    def record(self, kind: str, **fields: object) -> None:
        self.studio.record_fact(self.window._loaded.id, kind, self.window._clock.now(), **fields)

    def leave_form(self) -> None:
        dialog = self.window.deeds.dialog()
        assert dialog is not None, "no form is open"
        dialog.reject()

    def scroll(self) -> None:
        bar = self.window.list.rows.verticalScrollBar()
        bar.setValue(bar.maximum())
        bar.setValue(0)


def held() -> float:
    """What this process holds in memory, MB (10^6 bytes)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE_BYTES / 1e6


def use(profile: Path, projects: int, hours: float) -> int:
    """Use the window for so many hours of its clock; print what was found as JSON."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from studio_desk.app import run_window
    from studio_desk.presence import Presence
    from studio_desk.ui.keeper import Keeper
    from studio_desk.ui.window.main_window import MainWindow

    paths, clock = lay_out(profile, projects)
    gc.collect()
    application = QApplication(sys.argv[:1])
    found: dict[str, Any] = {"deeds": 0, "memory": [], "faults": []}

    def minutes() -> Iterator[None]:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        presence, keeper = window.findChild(Presence), window.findChild(Keeper)
        user = User(window, projects)
        todo: Iterator[Callable[[], object]] = iter(())
        for minute in range(round(hours * MINUTES)):
            clock.advance(60)
            window.heart.beat()
            presence.ticker.tick()
            keeper.look()
            deed = next(todo, None)
            if deed is None:
                todo = user.round()
                deed = next(todo)
            deed()
            found["deeds"] += 1
            yield
            if minute % 15 == 14:
                found["memory"].append(round(held(), 1))
                yield
        window.leave()

    running = minutes()

    def step() -> None:
        if not found["deeds"] and not _is_there(application):
            QTimer.singleShot(50, application, step)
            return
        try:
            next(running)
        except StopIteration:
            return
        except Exception as error:  # noqa: BLE001  # told to the one who counts
            found["faults"].append(f"deed {found['deeds']}: {type(error).__name__}: {error}")
            application.exit(3)
            return
        QTimer.singleShot(0, application, step)

    QTimer.singleShot(500, application, step)
    status = run_window(paths, clock)
    print(json.dumps(found))
    return status


def _is_there(application: Any) -> bool:
    """Whether all that follows the first paint is there."""
    from studio_desk.ui.keeper import Keeper
    from studio_desk.ui.window.main_window import MainWindow

    windows = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
    return bool(windows) and windows[0].findChild(Keeper) is not None


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--projects", type=int, required=True)
    parser.add_argument("--hours", type=float, required=True)
    call = parser.parse_args()
    return use(call.folder / "profile", call.projects, call.hours)


if __name__ == "__main__":
    sys.exit(main())
