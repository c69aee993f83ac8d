"""The bundled Inter: loading it, and a font for each step of the type scale.

Sizes are pixels times the text scale, never points, which differ between systems. Figures are
tabular everywhere, so a countdown repaints without moving anything.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

Step = Literal["countdown", "title", "fact", "body", "small", "caption"]

STEPS: dict[Step, tuple[int, int]] = {
    "countdown": (30, 36),
    "title": (22, 28),
    "fact": (15, 20),
    "body": (13, 18),
    "small": (12, 16),
    "caption": (11, 14),
}
"""Pixel size and line height of each step at 100 % text."""

FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
FAMILY = "Inter"

_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_PICTURES[0x7F] = 0x2421
_INNER_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")


def load_fonts(folder: Path) -> str | None:
    """Load the bundled fonts and return their family; None if any of them does not load.

    None means: use the system's own font. A missing font is no reason not to start.
    """
    for name in FILES:
        file = folder / name
        if not file.is_file():
            return None  # asking Qt for a missing file would print a warning
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0 or FAMILY not in QFontDatabase.applicationFontFamilies(number):
            return None
    return FAMILY


def make_font(family: str | None, pixels: int, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Return a font of ``pixels`` height; ``spacing`` is letter spacing in em (0.04 = +4 %)."""
    if family is None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    else:
        font = QFont(family)
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * pixels)
    return font


def typeset(text: str) -> str:
    """Return ``text`` for painting: a hyphen inside a word keeps its own width, and a control
    character (in old data: none is entered) shows as its picture.

    Inter's tabular figures also widen the hyphen-minus, which tears ``follow-ups`` apart; the true
    hyphen stays narrow. One letter for one, so positions stay; never for text that is copied.
    """
    return _INNER_HYPHEN.sub("\u2010", text).translate(_PICTURES)


def text_width(font: QFont, text: str) -> float:
    """Return how far ``text`` reaches in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(typeset(text))


def baseline(font: QFont, top: float, height: float) -> float:
    """Return the y of the baseline that centres one line of ``font`` between top and height."""
    metrics = QFontMetricsF(font)
    return top + (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
