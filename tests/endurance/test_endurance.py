"""A short endurance in every run: some sessions, some hours, two processes at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.endurance import starts, together, use

pytestmark = pytest.mark.timeout(300)


def test_sessions_end_in_order(tmp_path: Path) -> None:
    """Whatever the owner is at when the window is left: status 0, and nothing printed."""
    figures = starts.sessions(tmp_path / "p", 5)
    assert figures.runs == 5
    assert figures.faults == []


def test_a_session_that_prints_or_fails_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the platform says of itself is not counted; a crash and any other line are."""
    monkeypatch.setattr(starts, "environment", lambda: {"PATH": os.environ["PATH"]})
    figures = starts.sessions(tmp_path / "p", 1)  # no platform to show a window on, or no screen
    assert len(figures.faults) == 1
    assert starts.unexpected("This plugin does not support raise()\nQTimer: no") == "QTimer: no"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from Linux")
def test_hours_of_use_lose_no_memory() -> None:
    """Two hours on 400 projects: every deed is done, and after an hour nothing more is held."""
    figures = use.hours_of_use(400, 2)
    assert figures.faults == []
    assert figures.deeds == 120
    assert len(figures.memory) == 8
    assert figures.growth(0.5) < 0.05, figures.memory


def test_growth_is_seen() -> None:
    """What is lost in every hour is not taken for a warm-up."""
    leaking = use.Figures(memory=[100, 150, 160, 170, 180, 190, 200, 210])
    flat = use.Figures(memory=[100, 150, 180, 181, 180, 181, 180, 180])
    assert leaking.growth(0.25) > 0.2
    assert abs(flat.growth(0.25)) < 0.01


def test_two_processes_never_wait_for_nothing(tmp_path: Path) -> None:
    """While one writes without a pause, others read it whole; a second writer is told in one line
    that the studio is open.
    """
    figures = together.together(tmp_path / "p", 4)
    assert figures.faults == []
    assert (figures.reads, figures.refused) == (4, 1)
    assert figures.writes > 10
