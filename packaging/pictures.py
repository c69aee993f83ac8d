"""Make the pictures of README and guide anew: ``pictures.py``. They come from `shots.py`, scaled.

README's lie in ``docs/pictures``, the guide's, smaller and in its language, beside its pages.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

ROOT = Path(__file__).resolve().parent.parent
# What `shots.py` draws, by the states it is asked for, and where each goes: name, width in px.
README = {
    "light-desk": 1320, "dark-today": 1320, "light-request": 1200, "light-claim-exchange": 1320,
    "light-reports-client": 1320, "dark-policies-draft": 1320, "light-files": 1320,
}  # fmt: skip
GUIDE = {
    "light-desk": 640, "light-request": 640, "light-claim-exchange": 640,
    "light-reports-client": 640, "light-files": 640,
}  # fmt: skip
STATES = ("readme", "requests", "claims", "reports", "policies")


def main() -> int:
    """Draw, scale, write; a missing picture is an error."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    for language in ("en", "de"):
        with tempfile.TemporaryDirectory() as name:
            for state in STATES:
                subprocess.run(
                    [sys.executable, "packaging/shots.py", name, "--only", state,
                     "--language", language],
                    cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                )  # fmt: skip
            if language == "en":
                replace(Path(name), README, "docs/pictures")
            replace(Path(name), GUIDE, f"resources/help/{language}")
    return 0


def replace(drawn: Path, wanted: dict[str, int], folder: str) -> None:
    """Put the wanted pictures in place of those that are in the folder."""
    target = ROOT / folder
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.png"):
        old.unlink()
    for picture, width in wanted.items():
        write(drawn / f"{picture}.png", target / f"{picture}.png", width)


def write(source: Path, target: Path, width: int) -> None:
    """Scale one picture."""
    image = QImage(str(source))
    assert not image.isNull(), source
    image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation).save(str(target))
    print(target.relative_to(ROOT), target.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    sys.exit(main())
