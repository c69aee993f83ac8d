"""What lists of rows begin with: how the view behaves, and what stands above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.ui.kit.inputs import rule

SIDE = 16
"""Px between the edge of a list and its words."""


def set_up_rows(view: QAbstractItemView, name: str, surface: str = "list") -> None:
    """Let a view of rows look and scroll as all do: nothing is edited in it."""
    view.setAccessibleName(name)
    view.setProperty("surface", surface)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)


def list_column(
    whole: QWidget, search: QWidget, line: Sequence[QWidget], below: QWidget, *more: QWidget
) -> None:
    """Lay a list out: its search, a line (the first of it takes the room), `more`, the rows."""
    field = QHBoxLayout()
    field.setContentsMargins(SIDE, 0, SIDE, 0)
    field.addWidget(search)
    row = QHBoxLayout()
    row.setContentsMargins(SIDE + 1, 5, SIDE - 10, 4)
    for number, widget in enumerate(line):
        row.addWidget(widget, 0 if number else 1)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(0)
    column.addLayout(field)
    column.addLayout(row)
    for widget in more:
        column.addWidget(widget)
    column.addWidget(rule())
    column.addWidget(below, 1)


def types(event: QKeyEvent) -> bool:
    """Tell whether a key press is a letter to search for, rather than a command."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    text = event.text()
    return bool(text) and text.isprintable() and text != " " and not event.modifiers() & commands
