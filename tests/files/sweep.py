"""Kill a purge, a putting back, a deletion and a scan at every step, start again, and compare.

``make sweep`` runs all points; the tests a few of them. A point is the instant before one system
call that touches files, or before or after one commit. The job runs in a forked child that ends
itself there by SIGKILL; the parent then does what a start does, and looks at journal and disk.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from studio_desk.store.opening import Store
from tests.files.conftest import DAY, House, open_house

FILES = 3
_CALLS = frozenset(
    ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.scandir", "open", "os.listdir")
)


@dataclass
class Point:
    """Counts the steps of a job and ends the process before step `at`."""

    at: int
    count: int = 0
    armed: bool = False

    def step(self) -> None:
        if not self.armed:
            return
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1


def _arm(point: Point) -> None:
    def heard(event: str, _arguments: object) -> None:
        if event in _CALLS:
            point.step()

    sys.addaudithook(heard)
    real = Store.transaction

    @contextmanager
    def transaction(self: Store) -> Iterator[None]:
        with real(self):
            yield
            point.step()
        point.step()

    Store.transaction = transaction  # type: ignore[method-assign]
    point.armed = True


def prepare(home: Path, disk: Path, job: str) -> House:
    """A studio in which the job can begin."""
    house = open_house(home, disk)
    if job == "scan":
        house.session()
        folder = disk / "2021" / "Old Maps"
        (folder / "Audio" / "take 0.wav").write_bytes(b"edited")
        (folder / "new").write_bytes(b"new")
        return house
    house.session(count=FILES)
    house.ready()
    if job in ("put back", "empty"):
        house.files.move_to_trash(house.old_maps)
    return house


JOBS: dict[str, Callable[[House], object]] = {
    "move": lambda house: house.files.move_to_trash(house.old_maps),
    "put back": lambda house: house.files.put_back(house.old_maps),
    "empty": lambda house: house.files.empty(house.old_maps, early=True),
    "scan": lambda house: house.files.rescan(house.old_maps, accept=True),
}


def run(top: Path, job: str, at: int) -> bool:
    """Kill the job before its step `at`, recover, compare. False where it ended before that."""
    for name in ("home", "disk"):
        shutil.rmtree(top / name, ignore_errors=True)
        shutil.copytree(top / "start" / name, top / name)
    child = os.fork()
    if child == 0:
        house = open_house_again(top)
        _arm(Point(at))
        JOBS[job](house)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status)
    assert killed or os.WEXITSTATUS(status) == 0, f"{job} failed before step {at}"
    _look(top, job, at)
    return killed


def _look(top: Path, job: str, at: int) -> None:
    """Start again as the program does; journal and disk must agree, and no byte may be lost."""
    where = f"{job}, killed before step {at}"
    house = open_house_again(top)
    try:
        assert house.studio.store.faults() == [], where
        house.files.recover()
        if job == "scan":
            house.files.rescan(house.old_maps, accept=True)
        assert house.files.audit(read=True) == [], where
        left = sorted(house.tree().values())
        session = sorted(bytes([n]) * (1000 + n) for n in range(FILES))
        purge = house.files.last_purge(house.old_maps)
        state = purge.state if purge else ""
        if job == "scan":
            assert len(house.files.files(house.old_maps)) == 6, where
        elif state == "purged":
            assert left == [], where
            kinds = [fact.kind for fact in house.studio.case_of(house.old_maps).facts]
            assert kinds.count("purged") == 1, where
        else:
            assert [data for data in left if not data.startswith(b"{")] == session, where
            assert state in ("noticed", "trashed", "restored"), where
            kinds = [fact.kind for fact in house.studio.case_of(house.old_maps).facts]
            assert "purged" not in kinds, where
    finally:
        house.studio.store.close()


def open_house_again(top: Path) -> House:
    """The studio as a new start finds it, ten days on."""
    from studio_desk.clock import FixedClock
    from studio_desk.policyfiles import built_in_catalogue
    from studio_desk.store import open_store
    from studio_desk.studio import Studio
    from tests.files.conftest import NOW

    clock = FixedClock(NOW + 10 * DAY)
    studio = Studio(open_store(top / "home" / "studio.db", now=NOW), built_in_catalogue(), clock)
    studio.start()
    return House(studio, clock, top / "disk", 1, 1)


def sweep(job: str, step: int = 1, start: int = 0) -> int:
    """Run every `step`-th point of a job; answers how many points were killed at."""
    top = Path(tempfile.mkdtemp(prefix="studio-desk-sweep-"))
    try:
        prepare(top / "home", top / "disk", job).studio.store.close()
        (top / "start").mkdir()
        for name in ("home", "disk"):
            (top / name).rename(top / "start" / name)
        at, points = start, 0
        while run(top, job, at):
            points += 1
            at += step
        return points
    finally:
        shutil.rmtree(top)


def main() -> int:
    step = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    for job in JOBS:
        said = f"{job}: {sweep(job, step)} points, journal and disk agree at each"
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
