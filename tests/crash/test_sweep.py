"""A short sweep in every run: a few points of each scenario, and the sweep itself seen to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash import sweep, worker

needs_strace = pytest.mark.skipif(not sweep.available(), reason="no strace, or it may not trace")


@needs_strace
@pytest.mark.parametrize("scenario", worker.SCENARIOS)
def test_a_fault_leaves_the_state_before_or_after(scenario: str) -> None:
    """Killed, full or broken at points of each kind: nothing torn, lost, unreadable, or told in
    words that do not fit.
    """
    figures = sweep.sweep([scenario], most=3, seed=11)
    assert figures.runs == 3
    assert figures.clean, "\n".join(figures.lines())


def test_the_sweep_finds_what_is_wrong(tmp_path: Path) -> None:
    """A state that never was, an acknowledged step that is gone, a spoiled file, words that do not
    fit and a bug are each counted.
    """
    template = tmp_path / "recording"
    template.mkdir()
    sweep.prepare("recording", template)
    states = sweep.chain("recording", template)
    assert len(states) == len(set(states)) == 7
    fault = sweep.Fault("ENOSPC", "pwrite64", 3)

    def judged(said: str, known: list[str]) -> sweep.Figures:
        figures = sweep.Figures()
        sweep.judge("recording", template, known, said, fault, figures)
        return figures

    assert judged("known There is no room left on the disk.\n", states).clean
    assert len(judged("ack 1\n", states).lost) == 1
    assert len(judged("", ["another"]).torn) == 1
    assert len(judged("known Something went wrong.\n", states).wrongly_explained) == 1
    assert len(judged("bug ValueError\n", states).wrongly_explained) == 1
    database = template / "profile" / "data" / "studio.db"
    raw = bytearray(database.read_bytes())
    raw[4096:4160] = bytes(range(64))
    database.write_bytes(raw)
    assert len(judged("", states).unreadable) == 1
