"""Killed at any step of a purge or a scan, the next start finds journal and disk agreed.

Some points of each job; ``make sweep`` runs them all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is POSIX")
def test_killed_at_some_steps_and_started_again() -> None:
    """Every 13th step of a move, a putting back, a deletion and a scan."""
    done = subprocess.run(
        [sys.executable, str(HERE / "sweep.py"), "13"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("journal and disk agree at each") == 4
