"""Emptying a layout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout, keep: Sequence[QWidget] = ()) -> None:
    """Take everything out of ``layout`` and delete its widgets but those to keep."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None and widget not in keep:
            widget.hide()
            widget.deleteLater()
