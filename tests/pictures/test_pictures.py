"""Every page and state looks as it was approved, but for the rendering of letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from tests.pictures.stage import FORGIVEN, LOOKS, differing, draw, plain_theme

APPROVED = Path(__file__).with_name("approved")
LARGEST = 3_000_000  # bytes of all approved pictures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(("mode", "size"), LOOKS)
def test_it_looks_as_approved(qapp: QApplication, mode: str, size: str, tmp_path: Path) -> None:
    """What differs is named, with the share of blocks that do; the pictures lie in a folder."""
    former = QLocale()
    QLocale.setDefault(QLocale.c())
    wrong, drawn = [], set()
    try:
        with plain_theme(qapp, resources.root()) as theme:
            for name, image in draw(theme, mode, size):
                drawn.add(f"{name}.png")
                approved = QImage(str(APPROVED / f"{name}.png"))
                share = 1.0 if approved.isNull() else differing(image, approved)
                if share > FORGIVEN:
                    image.save(str(tmp_path / f"{name}.png"))
                    wrong.append(f"{name}: {share:.1%}")
    finally:
        QLocale.setDefault(former)
    assert not wrong, f"look at {tmp_path}, then: python tests/pictures/render.py --approve"
    kept = {path.name for path in APPROVED.glob(f"{mode}-*{size}.png")}
    if not size:
        kept = {name for name in kept if not name.endswith("-1024.png")}
    assert kept == drawn


def test_a_broken_layout_is_noticed() -> None:
    """A part moved by a few px, or gone, is more than what is forgiven."""
    good = QImage(str(APPROVED / "light-desk.png")).convertToFormat(QImage.Format.Format_RGB32)
    part = QRect(184, 16, 208, 150)  # the head and the cards of the panel
    moved, gone = good.copy(), good.copy()
    painter = QPainter(moved)
    painter.fillRect(part, QColor("white"))
    painter.drawImage(part.topLeft() + QPoint(0, 5), good, part)
    painter.end()
    painter = QPainter(gone)
    painter.fillRect(part, QColor("white"))
    painter.end()
    assert differing(good, good) == 0
    assert differing(good, moved) > FORGIVEN
    assert differing(good, gone) > FORGIVEN


def test_the_approved_pictures_are_small() -> None:
    """They travel with every checkout."""
    assert sum(path.stat().st_size for path in APPROVED.glob("*.png")) < LARGEST
