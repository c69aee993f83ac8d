"""The catalogues say all that the sources say, and nothing else."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.tree import ROOT


def test_the_catalogues_are_up_to_date_and_whole() -> None:
    """No text was added, changed or left without words since `make translations`."""
    script = ROOT / "packaging" / "translations.py"
    checked = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert (checked.stderr, checked.returncode) == ("", 0)
