"""Killed at any moment: what was answered is there, anything else whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio

NOW = 1_772_928_000
WORKER = """
import sys
from pathlib import Path
from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio

clock = FixedClock(int(sys.argv[2]))
studio = Studio(open_store(Path(sys.argv[1]), now=clock.now()), built_in_catalogue(), clock)
studio.start()
project, _ = studio.add_project(kind="mixing", policy="audio-mastering-and-mixing", zone="UTC")
print(project, flush=True)
number = 0
while True:
    number += 1
    changes = studio.record_fact(
        project, "requested", clock.advance(1), items=[{"song": str(number)}, {"text": "x" * 500}]
    )
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
@pytest.mark.parametrize("delay_ms", [0, 35, 90])
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, delay_ms: int) -> None:
    """A process that records is killed in the middle of it; the next start finds a sound file with
    every fact that had been answered, at most one more, and none by half.
    """
    path = tmp_path / "studio.db"
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, str(path), str(NOW)], stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        project = int(worker.stdout.readline())
        heard = int(worker.stdout.readline())
        time.sleep(delay_ms / 1000)
        worker.send_signal(signal.SIGKILL)
        rest = worker.stdout.read().split("\n")
    # The last line may be cut: only whole ones were heard.
    acknowledged = max([heard, *(int(line) for line in rest[:-1])])
    with open_store(path, now=NOW) as store:
        assert store.faults() == []
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW + 100_000))
        facts = studio.case_of(project).facts
        assert acknowledged <= len(facts) <= acknowledged + 1
        assert [fact.items[0].song for fact in facts] == [
            str(number) for number in range(1, len(facts) + 1)
        ]
        assert all(len(fact.items) == 2 for fact in facts)
        assert len(studio.journal(10_000)) == len(facts) + 1
        studio.start()
        assert studio.project(project).standing.in_hand == (
            studio.verdict_at(project, NOW + 100_000).revision.in_hand
        )
