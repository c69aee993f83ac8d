"""Two processes on one database: one writes as the window does, others read; a second writer.

The writer records and takes back without a pause. Meanwhile commands read the same profile, one
after the other: each must answer, with status 0, and never with a word of a lock. A second one that
wants to write is told in one line that the studio is open.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from tests.endurance.starts import PATIENCE, ROOT, environment

NOW = 1_772_377_200  # Sun 1 Mar 2026, 15:00:00 UTC
READERS = (("list", "--json"), ("due", "--json"), ("person", "1"), ("check",))


@dataclass(slots=True)
class Figures:
    """What the two were told; the lists must be empty."""

    reads: int = 0
    writes: int = 0
    refused: int = 0
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"reads               {self.reads}, while {self.writes} commands wrote",
            f"second writers      {self.refused} told in one line",
            f"not in order        {len(self.faults)}",
        ] + [f"    {line}" for line in self.faults[:10]]


def lay_out(profile: Path) -> None:
    with writing_studio(Paths.under(profile), FixedClock(NOW)) as studio:
        client, _ = studio.add_client(name="Ana Pavlović")
        studio.add_project(
            title="Night Drive EP", kind="mixing", policy="audio-mastering-and-mixing",
            client_id=client, facts=[{"fact": "delivered", "at": "2026-03-01T14:00:00Z"}],
        )  # fmt: skip


def write(profile: Path) -> None:
    """Write until the standard input ends; say how often."""
    import threading

    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    clock, writes = FixedClock(NOW), 0
    with writing_studio(Paths.under(profile), clock) as studio:
        print("open", flush=True)
        while not ended.is_set():
            studio.record_fact(1, "contacted", clock.advance(60), about="the low end")
            studio.undo()
            writes += 2
    print(writes, flush=True)


def together(profile: Path, rounds: int) -> Figures:
    """Let commands read, and others try to write, while a process writes."""
    figures = Figures()
    lay_out(profile)
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.endurance.together", str(profile)], cwd=ROOT,
        env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert writer.stdout is not None
    assert writer.stdout.readline() == "open\n"

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "studio_desk", "--profile", str(profile), *arguments],
            cwd=ROOT, env=environment(), capture_output=True, text=True, check=False,
            timeout=PATIENCE,
        )  # fmt: skip

    case = profile / "case.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    for number in range(rounds):
        arguments = READERS[number % len(READERS)]
        done = call(*arguments)
        figures.reads += 1
        if done.returncode or done.stderr:
            figures.faults.append(f"{arguments[0]}: {done.returncode} {done.stderr[-300:]!r}")
        if number % len(READERS) == 0:
            done = call("import", "cases", str(case))
            plain = done.returncode == 1 and done.stderr.count("\n") == 1
            if plain and "open" in done.stderr and "locked" not in done.stderr.lower():
                figures.refused += 1
            else:
                figures.faults.append(f"second writer: {done.returncode} {done.stderr[-300:]!r}")
    said, _ = writer.communicate(timeout=PATIENCE)
    figures.writes = int(said or 0)
    if writer.returncode:
        figures.faults.append(f"the writer ended with {writer.returncode}")
    return figures


CASE = {
    "format": "studio-desk/case@1", "zone": "UTC", "policy": "audio-mastering-and-mixing",
    "project": {"title": "Second", "kind": "mixing"},
    "facts": [{"id": "f1", "fact": "delivered", "at": "2026-02-05T18:30:00Z"}],
}  # fmt: skip

if __name__ == "__main__":
    write(Path(sys.argv[1]))
