"""Kill, fill and break the disk at every write, sync and unlink of what the studio does.

The oracle after any fault: the state before or the state after, nothing between, and nothing
acknowledged missing; every backup good; every error explained in words that fit.

``python -m tests.crash.sweep`` runs all of it and prints the figures (`make crash-sweep`);
`test_sweep.py` runs a short one. Needs Linux and strace.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import SCHEMA_VERSION, backup_plain, cipher, open_store, sqlite
from studio_desk.studio.backups import Backups
from tests.crash import worker

ROOT = Path(__file__).resolve().parents[2]
KILLED = (
    "pwrite64", "write", "fsync", "fdatasync", "unlink", "unlinkat", "rename", "ftruncate", "link",
    "mkdir", "rmdir",
)  # fmt: skip
FAILED = ("pwrite64", "write", "fsync", "fdatasync", "rename", "link", "mkdir")
BROKEN = (*FAILED, "ftruncate", "unlink", "unlinkat")  # a full disk can still shorten and remove
WORDS = {
    "ENOSPC": re.compile(r"no room|no space|disk is full", re.IGNORECASE),
    "EIO": re.compile(r"disk reported an error|input/output error|cannot be opened", re.IGNORECASE),
}
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(", re.MULTILINE)
SECONDS = 60


@dataclass(slots=True)
class Figures:
    """What the sweep found. All but `runs` and the `by_` counts must be 0."""

    runs: int = 0
    by_scenario: Counter[str] = field(default_factory=Counter)
    by_fault: Counter[str] = field(default_factory=Counter)
    torn: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    wrongly_explained: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.torn or self.lost or self.unreadable or self.wrongly_explained)

    def lines(self) -> Iterator[str]:
        yield f"runs                {self.runs}"
        yield "  by scenario       " + ", ".join(f"{k} {v}" for k, v in self.by_scenario.items())
        yield "  by fault          " + ", ".join(f"{k} {v}" for k, v in self.by_fault.items())
        for name in ("torn", "lost", "unreadable", "wrongly_explained"):
            found = getattr(self, name)
            yield f"{name.replace('_', ' '):<20}{len(found)}"
            yield from (f"    {line}" for line in found[:20])


def available() -> bool:
    """Whether this machine lets strace interfere with a process."""
    if shutil.which("strace") is None:
        return False
    probe = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True)
    return probe.returncode == 0


# --- The state before, and after each step ------------------------------------------------------


def state(database: Path) -> str:
    """All that is not derived in a file, as it is once SQLite has rolled back what was open."""
    if not database.exists():
        return "no file"
    encrypted = cipher.is_encrypted(database)
    db = cipher.connect(str(database), database) if encrypted else sqlite3.connect(database)
    with contextlib.closing(db):
        check = db.execute("PRAGMA integrity_check").fetchall()
        if check != [("ok",)]:
            raise sqlite3.DatabaseError(str(check[:2]))
        return ("encrypted\n" if encrypted else "") + "".join(backup_plain._lines(db))


def prepare(scenario: str, folder: Path) -> None:
    """Lay out the profile that a scenario starts from."""
    paths = Paths.under(folder / "profile")
    clock = FixedClock(worker.NOW - 90 * 86_400)
    if scenario == "making":
        return
    with writing_studio(paths, clock) as studio:
        for number in range(1, 4):
            client, _ = studio.add_client(name=f"Person {number}", email=f"p{number}@example.org")
            studio.add_project(
                title=f"Project {number}", kind="mixing", policy="audio-mastering-and-mixing",
                zone="Europe/Berlin", currency="EUR", client_id=client, songs=("Glass", "Reel"),
                note="n" * 2000,
                facts=[{"fact": "purchased", "at": "2025-12-01T15:00:00Z"},
                       {"fact": "delivered", "at": "2025-12-05T15:00:00Z"}],
            )  # fmt: skip
        backups = Backups(paths, clock)
        if scenario == "encrypting":
            backups.make(studio.store, "asked")
        if scenario in ("backing_up", "restoring", "replacing"):
            second = folder / "drive"
            second.mkdir()
            backups.choose_second_place(second)
            backups.make(studio.store, "asked")
            clock.advance(60)
            studio.add_client(name="Later")
            backups.make(studio.store, "asked")
            studio.add_client(name="Latest")
        if scenario == "paying":
            (folder / "bank.csv").write_text(
                "Date,Name,Description,Amount,Currency\n"
                "2025-12-02,Person 1,Project 1,100.00,EUR\n"
                "2025-12-03,Person 2,Project 2,120.00,EUR\n", encoding="utf-8",
            )  # fmt: skip
        if scenario == "keeping":
            (folder / "photo.png").write_bytes(b"\x89PNG " + bytes(range(256)) * 1000)
        if scenario == "crediting":
            studio.edit_project(1, price="200.00")
            studio.add_project(
                title="Giver", kind="mixing", policy="audio-mastering-and-mixing",
                zone="Europe/Berlin", currency="EUR", client_id=1, price="50.00",
                facts=[{"fact": "purchased", "at": "2025-12-01T15:00:00Z"},
                       {"fact": "paid", "at": "2025-12-01T15:05:00Z", "amount": "50.00"}],
            )  # fmt: skip
        if scenario == "importing":
            studio.export_cases(folder / "cases")
            for path in (folder / "cases").iterdir():
                text = path.read_text(encoding="utf-8")
                path.write_text(text.replace("Project", "Another"), encoding="utf-8")
            rows = "".join(f"P{n},p{n}@x.example\n" for n in range(200))
            (folder / "people.csv").write_text("Name,Email\n" + rows, encoding="utf-8")
    if scenario == "replacing":
        raw = bytearray(paths.database.read_bytes())
        raw[4096:4160] = bytes(range(64))
        paths.database.write_bytes(raw)


def lay_out(template: Path, folder: Path) -> None:
    """Copy what a scenario starts from; its second place of backups lies in the copy too."""
    shutil.copytree(template, folder)
    config = folder / "profile" / "config" / "backups.json"
    if config.exists():
        text = config.read_text(encoding="utf-8")
        config.write_text(text.replace(str(template), str(folder)), encoding="utf-8")


def chain(scenario: str, template: Path) -> list[str]:
    """The states before the first step and after each, from a run that nothing disturbs."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "run"
        lay_out(template, folder)
        paths = Paths.under(folder / "profile")
        before = "damaged" if scenario == "replacing" else state(paths.database)
        states = [before]
        steps = worker.SCENARIOS[scenario](paths, FixedClock(worker.NOW))
        states.extend(state(paths.database) for _ in steps)
        if scenario == "making":  # the file appears before the first step
            states[1:1] = ["empty"]
    return states


# --- One run -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fault:
    """What is done at the Nth call of a kind: `kill`, `ENOSPC` (from then on), `EIO` (once), or
    `random` (a kill after so many milliseconds).
    """

    kind: str
    call: str = ""
    number: int = 0

    def __str__(self) -> str:
        return f"{self.kind} {self.call} {self.number}".strip()


def environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COV_", "COVERAGE"))}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "TZ": "UTC"}


def command(scenario: str, profile: Path) -> list[str]:
    return [sys.executable, str(ROOT / "tests/crash/worker.py"), scenario, str(profile)]


def run(scenario: str, profile: Path, fault: Fault) -> str:
    """Run a scenario under a fault; what it said."""
    call = command(scenario, profile)
    if fault.kind == "random":
        with subprocess.Popen(
            call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
        ) as process:
            time.sleep(fault.number / 1000)
            process.send_signal(signal.SIGKILL)
            return process.communicate()[0]
    inject = f"inject={fault.call}:"
    if fault.kind == "kill":
        inject += f"signal=KILL:when={fault.number}"
    else:
        inject += f"error={fault.kind}:when={fault.number}" + (
            "+" if fault.kind == "ENOSPC" else ""
        )
    strace = ["strace", "-f", "--seccomp-bpf", "-qqq", "-o", "/dev/null"]
    strace += ["-e", f"trace={fault.call}", "-e", inject]
    done = subprocess.run(
        [*strace, *call], capture_output=True, text=True, check=False, env=environment(),
        timeout=SECONDS,
    )  # fmt: skip
    return done.stdout


def counted(scenario: str, template: Path) -> Counter[str]:
    """How often an undisturbed run makes each of the calls."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "run"
        lay_out(template, folder)
        log = Path(scratch) / "log"
        names = ",".join(sorted({*KILLED, *BROKEN}))
        done = subprocess.run(
            ["strace", "-f", "--seccomp-bpf", "-qqq", "-o", str(log), "-e", f"trace={names}",
             *command(scenario, folder / "profile")],
            capture_output=True, text=True, check=False, env=environment(),
        )  # fmt: skip
        assert done.stdout.endswith("done\n"), done.stdout + done.stderr
        return Counter(_CALL.findall(log.read_text(encoding="utf-8", errors="replace")))


def judge(
    scenario: str, folder: Path, states: list[str], said: str, fault: Fault, figures: Figures
) -> None:
    """Compare what is there with what was said, and count."""
    name = f"{scenario}, {fault}"
    figures.runs += 1
    figures.by_scenario[scenario] += 1
    figures.by_fault[fault.kind] += 1
    lines = said.split("\n")[:-1]  # the last one may be cut
    acknowledged = sum(line.startswith("ack ") for line in lines)
    paths = Paths.under(folder / "profile")
    explain(name, lines, fault, figures)
    try:
        position = found(scenario, paths, states)
    except cipher.errors(KnownError, OSError) as error:
        figures.unreadable.append(f"{name}: {error}")
        return
    least = acknowledged + (1 if scenario == "making" and acknowledged else 0)
    if position is None:
        figures.torn.append(f"{name}: a state that never was")
    elif position < least:
        figures.lost.append(f"{name}: {acknowledged} acknowledged, state {position}")
    backups = Backups(paths, FixedClock(worker.NOW + 41 * 86_400))
    figures.torn += [
        f"{name}: backup {each.path.name} is {wrong}"
        for each in backups.listed()
        if (wrong := backups.fault(each))
    ]
    if scenario in ("restoring", "migrating") and position == len(states) - 1:
        saved = [state(each.path) for each in backups.listed()]
        if states[0] not in saved:
            figures.lost.append(f"{name}: the state before is in no backup")
    if fault.kind != "kill" and "bug " in said:
        return
    reopened(scenario, paths, name, figures)


def found(scenario: str, paths: Paths, states: list[str]) -> int | None:
    """Which of the states is there; None for one that never was."""
    if scenario == "replacing":
        try:
            now = state(paths.database)
        except sqlite3.DatabaseError:
            return 0  # the damaged file, as it was
        now = "damaged" if now == "no file" else now
        if not paths.database.exists():
            return None
    else:
        now = state(paths.database)
    if scenario == "making" and now not in states:
        with open_store(paths.database, now=worker.NOW) as store:
            counts = sqlite.count_rows(store.db)
        return 1 if counts["client"] == 0 and counts["operation"] == 0 else None
    matching = [at for at, each in enumerate(states) if each == now]
    return matching[-1] if matching else None


def explain(name: str, lines: list[str], fault: Fault, figures: Figures) -> None:
    """An error must be told in words that fit the fault; a bug is never right."""
    for line in lines:
        if line.startswith("bug "):
            figures.wrongly_explained.append(f"{name}: {line[:1800]}")
        elif line.startswith("known "):
            words = WORDS.get(fault.kind)
            # What a sync reports late, SQLite can only call an error of the disk.
            late = fault.call in ("fsync", "fdatasync") and WORDS["EIO"].search(line)
            if words is None or not (words.search(line) or late):
                figures.wrongly_explained.append(f"{name}: {line}")


def reopened(scenario: str, paths: Paths, name: str, figures: Figures) -> None:
    """The next start must find a sound studio with derived rows that fit it."""
    if scenario == "replacing" and name:
        with contextlib.suppress(sqlite3.DatabaseError, KnownError):
            state(paths.database)
        backups = Backups(paths, FixedClock(worker.NOW))
        if backups.newest_good() is None:
            figures.lost.append(f"{name}: no good backup is left")
        return
    try:
        if scenario == "migrating":
            version = SCHEMA_VERSION + 1
            with open_store(
                paths.database, now=worker.NOW, version=version, migrations=worker.MORE
            ) as store:
                faults = store.faults()
        else:
            with writing_studio(paths, FixedClock(worker.NOW + 50 * 86_400)) as studio:
                faults = studio.store.faults()
                faults += [f"evidence: {each.what}" for each in studio.evidence.verify()[0].faults]
                for row in studio.projects().rows:
                    studio.project(row.id)
    except KnownError as error:
        figures.unreadable.append(f"{name}: {error.line}")
    else:
        figures.unreadable += [f"{name}: {fault}" for fault in faults]


# --- The sweep -----------------------------------------------------------------------------------


def faults_of(counts: Counter[str], share: float, rng: random.Random) -> list[Fault]:
    """Every point at which something can go wrong; of them a `share`, chosen at random."""
    points = [Fault("kill", call, n) for call in KILLED for n in range(1, counts[call] + 1)]
    for kind, calls in (("ENOSPC", FAILED), ("EIO", BROKEN)):
        points += [Fault(kind, call, n) for call in calls for n in range(1, counts[call] + 1)]
    if share < 1:
        points = rng.sample(points, max(1, round(len(points) * share)))
    return points


def sweep(
    scenarios: list[str], *, share: float = 1.0, randomly: int = 0, seed: int = 7,
    most: int = 10**9, at_once: int = 1, tell: Callable[[str], object] = len,
) -> Figures:  # fmt: skip
    """Run the scenarios under their faults; `most` bounds the runs of each scenario."""
    figures = Figures()
    cipher.unlock(worker.PASSPHRASE)
    rng = random.Random(seed)  # noqa: S311  # choosing points, not secrets
    with tempfile.TemporaryDirectory(prefix="studio-desk-sweep-") as scratch:
        for scenario in scenarios:
            template = Path(scratch) / scenario
            template.mkdir()
            prepare(scenario, template)
            states = chain(scenario, template)
            points = faults_of(counted(scenario, template), share, rng)
            points += [Fault("random", number=rng.randint(150, 700)) for _ in range(randomly)]
            if len(points) > most:
                points = rng.sample(points, most)

            def one(item: tuple[int, Fault], scenario: str = scenario,
                    template: Path = template) -> tuple[Path, str, Fault]:  # fmt: skip
                number, fault = item
                folder = Path(scratch) / f"{scenario}-{number}"
                lay_out(template, folder)
                return folder, run(scenario, folder / "profile", fault), fault

            with ThreadPoolExecutor(at_once) as pool:
                for folder, said, fault in pool.map(one, enumerate(points)):
                    judge(scenario, folder, states, said, fault, figures)
                    shutil.rmtree(folder)
            tell(f"{scenario}: {len(states)} states, {len(points)} faults")
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("scenarios", nargs="*", default=list(worker.SCENARIOS))
    parser.add_argument("--share", type=float, default=1.0, help="of all points, at random")
    parser.add_argument("--random", type=int, default=10, help="kills at random for each scenario")
    parser.add_argument("--most", type=int, default=10**9, help="runs of each scenario")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--at-once", type=int, default=2)
    call = parser.parse_args()
    if not available():
        print("The sweep needs Linux and strace: sudo apt-get install -y strace")
        return 1
    figures = sweep(
        call.scenarios, share=call.share, randomly=call.random, seed=call.seed, most=call.most,
        at_once=call.at_once, tell=lambda line: print(line, flush=True),
    )  # fmt: skip
    print(*figures.lines(), sep="\n")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    sys.exit(main())
