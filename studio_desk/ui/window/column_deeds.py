"""Columns moved and sized without the mouse: keys of the table, and the same in its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.keynames import shown_keys

_STEP = 16  # px at 100 % by which a key makes a column wider
LEAST = 40
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
# Words, keys as they are told, deed: where the column goes, or how much wider it becomes.
_DEEDS = (
    (QT_TR_NOOP("Move “{column}” left"), "Alt ←", "move", -1),
    (QT_TR_NOOP("Move “{column}” right"), "Alt →", "move", 1),
    (QT_TR_NOOP("Make “{column}” wider"), "Alt Shift →", "size", 1),
    (QT_TR_NOOP("Make “{column}” narrower"), "Alt Shift ←", "size", -1),
)


def by_key(head: QHeaderView, column: int, event: QKeyEvent) -> bool:
    """Move or size a column as Alt with an arrow says; False for any other key."""
    arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    way = arrows.get(Qt.Key(event.key())) if event.key() in arrows else None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if way is None or held not in (_ALT, _ALT | _SHIFT) or column < 0:
        return False
    do(head, column, "move" if held == _ALT else "size", way)
    return True


def offer(menu: QMenu, head: QHeaderView, column: int, words: str) -> None:
    """Offer to move and size a column, with the keys that do it."""
    for text, keys, deed, way in _DEEDS:
        action = menu.addAction(f"{tr(text, column=words)}\t{shown_keys(keys)}")
        action.triggered.connect(lambda _on=False, deed=deed, way=way: do(head, column, deed, way))
        action.setEnabled(deed != "move" or _beside(head, column, way) is not None)


def do(head: QHeaderView, column: int, deed: str, way: int) -> None:
    """Move a column one place that is shown, or make it wider or narrower."""
    if deed == "size":
        head.resizeSection(column, max(LEAST, head.sectionSize(column) + way * _STEP))
        return
    target = _beside(head, column, way)
    if target is not None:
        head.moveSection(head.visualIndex(column), target)


def _beside(head: QHeaderView, column: int, way: int) -> int | None:
    """The place of the next column that is shown; None at the edge."""
    place = head.visualIndex(column) + way
    while 0 <= place < head.count() and head.isSectionHidden(head.logicalIndex(place)):
        place += way
    return place if 0 <= place < head.count() else None
