"""The list of suggestions below a field, framed like a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter


def frame_suggestions(completer: QCompleter) -> None:
    """Let the list stand out from the form that it lies over."""
    popup = completer.popup()
    assert popup is not None  # it makes one
    popup.setProperty("surface", "suggestions")
