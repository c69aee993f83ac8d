"""Draw the program's icon in the sizes that a desktop asks for: ``icons.py FOLDER [--iconset]``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources/app/studio-desk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(size: int) -> QImage:
    """The icon, `size` pixels square, on nothing."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def write(folder: Path, *, iconset: bool) -> None:
    """Write ``SIZE.png`` of each size, or the files of an Apple set of icons, and an .ico."""
    folder.mkdir(parents=True, exist_ok=True)
    if not iconset:
        for size in SIZES:
            draw(size).save(str(folder / f"{size}.png"))
        draw(256).save(str(folder / "studio-desk.ico"))
        return
    for size in (16, 32, 128, 256, 512):
        draw(size).save(str(folder / f"icon_{size}x{size}.png"))
        draw(2 * size).save(str(folder / f"icon_{size}x{size}@2x.png"))


if __name__ == "__main__":
    call = argparse.ArgumentParser(description="Draw the program's icon.")
    call.add_argument("folder", type=Path)
    call.add_argument("--iconset", action="store_true", help="named as iconutil wants them")
    asked = call.parse_args()
    write(asked.folder, iconset=asked.iconset)
