"""A disk that is really full: a small memory disk, filled to the last pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crash import sweep

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts a memory disk"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("scenario", ["recording", "restoring"])
def test_a_full_disk_leaves_the_state_before_or_after(scenario: str, disk: Path) -> None:
    """With less and less room: what was acknowledged is there, the rest is told, nothing is torn,
    and once there is room again all goes on.
    """
    template = disk.parent / "template"
    template.mkdir()
    sweep.prepare(scenario, template)
    states = sweep.chain(scenario, template)
    figures = sweep.Figures()
    for kilobytes in (40, 300):
        folder = disk / "run"
        sweep.lay_out(template, folder)
        free = shutil.disk_usage(disk).free
        stone = disk / "stone"
        stone.write_bytes(b"\0" * max(0, free - kilobytes * 1024))
        done = subprocess.run(
            sweep.command(scenario, folder / "profile"),
            capture_output=True, text=True, check=False, env=sweep.environment(),
        )  # fmt: skip
        stone.unlink()
        fault = sweep.Fault("ENOSPC", f"{kilobytes} KB left")
        sweep.judge(scenario, folder, states, done.stdout, fault, figures)
        shutil.rmtree(folder)
    assert figures.runs == 2
    assert figures.clean, "\n".join(figures.lines())
