"""Build the documentation as pages: ``docs.py`` writes ``build/site``. Called by ``make docs``.

The guide lies in ``resources/help``, because the program shows it too; here it is gathered with the
pages of ``docs/``. MkDocs is installed into the environment the first time, from its own lock.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GATHERED = ROOT / "build" / "docs"


def gather() -> None:
    """Put all pages into one folder. Links out of it lead nowhere there, so their words stay."""
    shutil.rmtree(GATHERED, ignore_errors=True)
    shutil.copytree(ROOT / "docs", GATHERED, ignore=shutil.ignore_patterns("mkdocs.yml"))
    for source, target in (("en", "guide"), ("de", "anleitung")):
        shutil.copytree(ROOT / "resources/help" / source, GATHERED / target)
    for page in GATHERED.rglob("*.md"):
        text = page.read_text(encoding="utf-8").replace("../resources/help/en/", "guide/")
        page.write_text(re.sub(r"\[([^\]]+)\]\(\.\./[^)]+\)", r"\1", text), encoding="utf-8")


def main() -> int:
    """Install what is missing, gather, build; warnings are errors."""
    if importlib.util.find_spec("mkdocs") is None:
        subprocess.run(
            [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install",
             "--require-hashes", "--no-deps", "--requirement", "requirements/docs.txt"],
            cwd=ROOT, check=True,
        )  # fmt: skip
    gather()
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", "docs/mkdocs.yml"],
        cwd=ROOT, check=False,
    ).returncode  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
