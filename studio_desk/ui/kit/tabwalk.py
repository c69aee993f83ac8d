"""The controls of a window in the order in which they are read: what `taborder` walks along.

Apart from it, since a window is painted long before anybody presses Tab.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

LAST = "tab_last"
# Controls of one piece: what they are made of is their own. A table may hold controls in its cells.
_WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def in_reading_order(top: QWidget) -> list[QWidget]:
    """The controls of a window that Tab reaches, in the order in which they are read."""
    return list(_within(top))


def _within(container: QWidget) -> Iterator[QWidget]:
    for child in _as_read(container):
        if _takes(child):
            yield child
        if not isinstance(child, _WHOLE):
            yield from _within(child)


def _as_read(container: QWidget) -> list[QWidget]:
    """The parts of a container: those side by side along the line, the lines from above."""
    parts = [
        (child, child.geometry())
        for child in container.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    parts.sort(key=lambda part: part[1].top())
    lines: list[list[tuple[QWidget, QRect]]] = []
    foot = 0
    for part in parts:
        if part[0].property(LAST):
            continue
        # A line ends where a part begins below the middle of all that stands in it.
        if lines and part[1].top() < foot:
            lines[-1].append(part)
            foot = min(foot, _foot(part[1]))
        else:
            lines.append([part])
            foot = _foot(part[1])
    lines.append([part for part in parts if part[0].property(LAST)])
    back = container.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        child
        for line in lines
        for child, _ in sorted(line, key=lambda part: -part[1].right() if back else part[1].left())
    ]


def _foot(place: QRect) -> int:
    return place.top() + max(1, place.height() // 2)


def _takes(widget: QWidget) -> bool:
    """Whether Tab stops here: of buttons of which one is chosen, only at that one."""
    if not widget.isEnabled() or widget.focusProxy() is not None or isinstance(widget, QScrollBar):
        return False
    if isinstance(widget, QAbstractButton):
        group: QButtonGroup | None = widget.group()  # none for most, whatever the stubs say
        if group is not None and group.exclusive() and widget.isCheckable():
            chosen = group.checkedButton()
            return widget is (chosen or next(iter(group.buttons()), None))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def place(chain: list[QWidget], focus: QWidget | None) -> int | None:
    """Where the keyboard is in the chain: at a control, or at what it is made of."""
    while focus is not None:
        if focus in chain:
            return chain.index(focus)
        focus = focus.parentWidget()
    return None


def reveal(widget: QWidget) -> None:
    """Scroll to a control that has the keyboard."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        elif isinstance(above, QAbstractItemView):  # the widget stands in one of its cells
            middle = widget.mapTo(above.viewport(), widget.rect().center())
            above.scrollTo(above.indexAt(middle))
        above = above.parentWidget()
