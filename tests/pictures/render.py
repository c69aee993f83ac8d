"""Draws every page and state of the window, light and dark, in two sizes.

``python tests/pictures/render.py FOLDER`` writes them into a folder, to be looked at;
``python tests/pictures/render.py --approve`` makes them the approved ones, which
``test_pictures.py`` compares with. Approve only what was looked at.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from tests.pictures.stage import LOOKS, draw, plain_theme

APPROVED = Path(__file__).with_name("approved")


def main() -> int:
    """Draw, and write."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", type=Path, nargs="?")
    reader.add_argument("--approve", action="store_true", help="write the approved pictures anew")
    call = reader.parse_args()
    folder = APPROVED if call.approve else call.folder
    if folder is None:
        reader.error("name a folder, or --approve")
    folder.mkdir(parents=True, exist_ok=True)
    if call.approve:
        for old in folder.glob("*.png"):
            old.unlink()
    QLocale.setDefault(QLocale.c())
    app = QApplication(sys.argv[:1])
    with plain_theme(app, resources.root()) as theme:
        for mode, size in LOOKS:
            for name, image in draw(theme, mode, size):
                image.save(str(folder / f"{name}.png"))
    total = sum(path.stat().st_size for path in folder.glob("*.png"))
    count = len(list(folder.glob("*.png")))
    sys.stdout.write(f"{count} pictures, {total / 1e6:.1f} MB, in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
