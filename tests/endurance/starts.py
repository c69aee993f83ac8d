"""Starts and quits of the real window: each a process of its own, on one profile.

A session ends at another moment each time (while the window comes up, after the first look at what
is due, with a dialog open, right after a change that a backup is made of), by the window's own way
out. It is good where the exit status is 0 and nothing at all was printed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds for one session; the machine may be busy
_PLATFORM = "This plugin does not support"
SPREAD = 900  # milliseconds after which the latest session ends


@dataclass(slots=True)
class Figures:
    """What the sessions were like; all but `runs` must be empty."""

    runs: int = 0
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [f"starts and quits    {self.runs}", f"not in order        {len(self.faults)}"] + [
            f"    {line}" for line in self.faults[:10]
        ]


def environment() -> dict[str, str]:
    """The environment of a child: no screen, no desktop session, nobody's coverage."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COV_", "COVERAGE"))}
    kept.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return kept | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}


def unexpected(said: str) -> str:
    """What was printed, without what the platform that has no screen says of itself."""
    return "\n".join(line for line in said.splitlines() if not line.startswith(_PLATFORM)).strip()


def sessions(profile: Path, count: int) -> Figures:
    """Start and quit so often."""
    figures = Figures()
    for number in range(count):
        call = [sys.executable, "-X", "faulthandler", "-m", "tests.endurance.starts"]
        figures.runs += 1
        try:
            done = subprocess.run(
                [*call, str(profile), str(number)], cwd=ROOT, env=environment(),
                capture_output=True, text=True, errors="replace", check=False, timeout=PATIENCE,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            figures.faults.append(f"session {number}: did not end within {PATIENCE} s")
            continue
        said = unexpected(done.stderr + done.stdout)
        if done.returncode or said:
            figures.faults.append(f"session {number}: status {done.returncode}: {said[-600:]!r}")
    return figures


def session(profile: Path, number: int) -> int:
    """One session in this process: the real window, something done in it, and out."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from studio_desk.app import run_window
    from studio_desk.paths import Paths
    from studio_desk.ui.window.main_window import MainWindow

    application = QApplication(sys.argv[:1])

    def end() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if _is(each, MainWindow))
        assert isinstance(window, MainWindow)
        match number % 5:
            case 1:
                window.deeds.new_project()
            case 2:
                window._studio.add_client(name=f"Client {number}")
            case 3:
                for item in window.rail.items():
                    window.show_page(item.id)
            case 4:
                window.pages.find()
        window.leave()

    QTimer.singleShot(number * 37 % SPREAD, application, end)
    return run_window(Paths.under(profile))


def _is(widget: object, kind: type) -> bool:
    return isinstance(widget, kind)


if __name__ == "__main__":
    sys.exit(session(Path(sys.argv[1]), int(sys.argv[2])))
