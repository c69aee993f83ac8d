"""How the window can look, in words: the colours, the sizes of text."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP

MODE_WORDS = {
    "system": QT_TR_NOOP("As the system"),
    "light": QT_TR_NOOP("Light"),
    "dark": QT_TR_NOOP("Dark"),
}
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5)
"""Sizes of text that are offered; 1.0 is 100 %."""
