"""Hold the checkout to its rules: lint, types, tests, coverage. All of it runs, then it sums up.

Called by ``make test`` with the environment's own Python; arguments go to pytest, as in
``check.py -k refunds``. ``check.py --lint`` stops before the tests. ``check.py --coverage``, for
``make coverage``, measures the tests over all rooms and does nothing else.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = [sys.executable, "-m"]

LINT = {
    "lint (ruff check)": ["ruff", "check", "--quiet"],
    "format (ruff format)": ["ruff", "format", "--check", "--quiet"],
    "types (mypy)": ["mypy", "--no-error-summary"],
}
# Two workers: what the smallest machine that runs this has. The coverage of the decision core is
# held by the core's own tests; measured over all of them it would take half as long again.
CORE = "tests/policy"
TESTS = {
    "tests (pytest)": ["pytest", "-q", "-n", "2", f"--ignore={CORE}"],
    "tests of the core (pytest)": ["pytest", "-q", "-n", "2", "--cov", "--cov-report=", CORE],
    "branches of policy/ (coverage)": [
        "coverage",
        "report",
        "--include=studio_desk/policy/*",
        "--fail-under=100",
    ],
}
COVERAGE = {
    "tests (pytest)": ["pytest", "-q", "-n", "2", "--cov=studio_desk", "--cov-report="],
    "branches of all (coverage)": ["coverage", "report"],
}
WHEEL = {"stories on the built wheel (pytest)": "packaging/wheel_job.py"}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Run the checks and return an exit status: 0 only if every one of them passed."""
    lint_only, coverage = arguments == ["--lint"], arguments == ["--coverage"]
    steps = COVERAGE if coverage else dict(LINT)
    if not (lint_only or coverage):
        steps |= TESTS
        if arguments:  # what is asked for, which cannot cover the whole of the core
            steps = LINT | {"tests (pytest)": ["pytest", "-q", "-n", "2", *arguments]}
    os.chdir(ROOT)
    failed = []
    for name, command in steps.items():
        print(f"· {name}", flush=True)
        if subprocess.run([*PYTHON, *command], check=False).returncode:
            failed.append(name)
    if not arguments:
        for name, script in WHEEL.items():
            print(f"· {name}", flush=True)
            if subprocess.run([sys.executable, script], check=False).returncode:
                failed.append(name)
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
