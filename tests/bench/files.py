"""How long files take: hashing beside ``sha256sum``, a scan beside ``find``, the ledger's page.

Both sides read the same files, which are in the system's cache: what is compared is the program,
not the disk. The copies take turns, so that a busy moment of the machine hits both.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from studio_desk.clock import FixedClock
from studio_desk.files import hashing, roots, scan
from studio_desk.files.names import parts_of
from studio_desk.files.progress import Progress
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.bench.table import tell

NOW = 1_772_974_800
SIZES = (64 * 2**20,) * 4
FILES = 100_000
IN_A_FOLDER = 500


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def hash_bench(folder: Path, runs: int, sizes: tuple[int, ...] = SIZES) -> None:
    """The same files by `hash_file` and by ``sha256sum``."""
    paths = []
    for number, size in enumerate(sizes):
        paths.append(folder / f"{number}.wav")
        paths[-1].write_bytes(os.urandom(2**20) * (size // 2**20))
    identity = roots.mark(str(folder))
    tool = shutil.which("sha256sum")

    def ours() -> None:
        with roots.open_root("bench", str(folder), identity) as root:
            for path in paths:
                hashing.hash_file(root.top, (path.name,), path.name, Progress())

    def theirs() -> None:
        subprocess.run([tool or "", *map(str, paths)], stdout=subprocess.DEVNULL, check=True)

    megabytes = sum(sizes) / 2**20
    _compare("hashing", f"{megabytes:.0f} MB", ours, theirs if tool else None, "sha256sum", runs)


def scan_bench(folder: Path, runs: int, files: int = FILES) -> None:
    """The same tree by `scan` and by ``find``, both with size and time of every file."""
    top = folder / "tree"
    for number in range(files):
        if number % IN_A_FOLDER == 0:
            (top / f"{number // IN_A_FOLDER:04}").mkdir(parents=True)
        (top / f"{number // IN_A_FOLDER:04}" / f"take {number}.wav").touch()
    identity = roots.mark(str(folder))
    tool = shutil.which("find")

    def ours() -> None:
        with roots.open_root("bench", str(folder), identity) as root:
            found = scan.scan(root.top, parts_of("tree"), Progress())
            assert len(found.files) == files

    def theirs() -> None:
        words = [tool or "", str(top), "-type", "f", "-printf", "%s %T@ %i %n %p\n"]
        subprocess.run(words, stdout=subprocess.DEVNULL, check=True)

    _compare("scan", f"{files} files", ours, theirs if tool else None, "find -printf", runs)


def take_in_bench(folder: Path, files: int = FILES) -> None:
    """Registering that tree and scanning it again, with the store; and a page of the ledger."""
    store = open_store(folder / "studio.db", now=NOW)
    studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
    studio.start()
    studio.files.add_root(str(folder), "bench")
    project, _ = studio.add_project(title="x", kind="mixing", policy="alus-audio", zone="UTC")
    taken = timed(lambda: studio.files.add_folder(project, str(folder / "tree")))
    again = timed(lambda: studio.files.rescan(project))
    page = statistics.median(timed(studio.files.ledger) for _ in range(5))
    print(f"    {'taking in, with the store':<28} {files} files   {taken:8.2f} s")
    print(f"    {'scanning again':<28} {files} files   {again:8.2f} s")
    print(f"    {'a page of the ledger':<28} {'':>12}   {page * 1000:8.2f} ms")
    store.close()


def _compare(
    name: str,
    amount: str,
    ours: Callable[[], object],
    theirs: Callable[[], object] | None,
    tool: str,
    runs: int,
) -> None:
    ours()
    if theirs is None:
        print(f"    {name:<28} {tool} is not there to compare with")
        return
    theirs()
    pairs = [(timed(ours), timed(theirs)) for _ in range(runs)]
    mine, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"    {name:<28} {amount:>12}   {mine:8.3f} s   {tool} {other:.3f} s"
        f"   {mine / other:5.2f} × {tool}"
    )
    tell("files", f"{name}, {amount.strip()}", mine / other, tool)


def main(runs: int, files: int = FILES, sizes: tuple[int, ...] = SIZES) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="studio-desk-bench-") as name:
        for part in ("hash", "scan"):
            (Path(name) / part).mkdir()
        hash_bench(Path(name) / "hash", runs, sizes)
        scan_bench(Path(name) / "scan", runs, files)
        take_in_bench(Path(name) / "scan", files)
    print("  Everything in the system's cache; whole runs of both, taking turns.")
