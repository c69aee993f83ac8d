"""Test what is handed out: build the wheel, install it into an empty environment, run the stories.

The tests are copied away from the checkout, so that nothing but the installed wheel is imported.
Run by ``make test`` as its last step, and by ``make test-wheel`` alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
JOB = ROOT / "build" / "wheel-job"
# What is run against the wheel: the main job from click to database, and the command line.
STORIES = ("tests/stories", "tests/cli")


def main() -> int:
    """Build, install, test. Returns an exit status; what failed has been told."""
    shutil.rmtree(JOB, ignore_errors=True)
    JOB.mkdir(parents=True)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(JOB), str(ROOT)])
    [wheel] = JOB.glob("*.whl")
    venv.create(JOB / "env", with_pip=True)
    python = str(JOB / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--no-deps"]
    run([*pip, "--require-hashes", "--requirement", str(ROOT / "requirements/dev.txt")])
    run([*pip, str(wheel)])
    run([python, "-m", "pip", "--disable-pip-version-check", "check"])
    away = JOB / "away"
    shutil.copytree(ROOT / "tests", away / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", away)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    where = "import pathlib, studio_desk; print(pathlib.Path(studio_desk.__file__).parent)"
    said = subprocess.run(
        [python, "-c", where], cwd=away, env=environment, check=True, capture_output=True, text=True
    ).stdout
    assert "wheel-job" in said, f"the tests would not see the wheel but {said}"
    return subprocess.run(
        [python, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", *STORIES],
        cwd=away, env=environment, check=False,
    ).returncode  # fmt: skip


def run(command: list[str]) -> None:
    """Run a step; one that fails ends the job."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command[:6])} …\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
