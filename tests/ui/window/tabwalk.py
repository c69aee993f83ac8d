"""Walking a window by Tab: what is reached, in which order, and whether there is a way back."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollBar, QWidget

from studio_desk.ui.kit.rail import Rail

_PARTS = 3
_MOST = 400  # presses after which Tab is taken to lead nowhere


def controls(top: QWidget) -> list[QWidget]:
    """What takes the keyboard and is seen, the parts of a compound control left out."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not widget.isEnabled() or widget.window() is not top:
            continue
        inside = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_spinbox")
        proxied = widget.focusProxy() is not None
        part = inside or proxied or isinstance(widget, QScrollBar)
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not part and (takes or chosen_of(widget) is widget):
            found.append(widget)
    return found


def chosen_of(widget: QWidget) -> QAbstractButton | None:
    """The one that is chosen of the group of buttons that a widget belongs to."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.checkedButton() if group is not None and group.exclusive() else None


def expected(top: QWidget) -> list[QWidget]:
    """The controls that Tab has to reach: of a group in which one is chosen, that one."""
    return [each for each in controls(top) if chosen_of(each) in (None, each)]


def first(top: QWidget) -> QWidget:
    """The control with which reading begins: on the rail of the window, else at the top."""
    chain = expected(top)
    rail = top.findChild(Rail)
    of_rail = [each for each in chain if rail is not None and rail.isAncestorOf(each)]
    known = of_rail or chain
    places = {each: place(each, top) for each in known}
    head = min(places.values(), key=lambda where: where.top())
    middle = head.top() + head.height() // 2
    line = [each for each in known if places[each].top() <= middle]
    return min(line, key=lambda each: _along(places[each], top))


def walked(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every control that the key reaches from the first one on, until it is there again."""
    if not expected(top):
        return []
    start = first(top)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    reached: list[QWidget] = []
    within = 0
    for _ in range(_MOST):
        focus = QApplication.focusWidget()
        if reached and focus is reached[-1] and within < _PARTS:
            within += 1  # a date has three parts, and Tab goes through them
            QTest.keyClick(focus, key)
            QApplication.processEvents()
            continue
        if focus is None or (reached and focus is reached[0]):
            break
        within = 0
        if focus in reached:
            msg = f"Tab goes round within {[named(each) for each in reached]}"
            raise AssertionError(msg)
        reached.append(focus)
        QTest.keyClick(focus, key)
        QApplication.processEvents()
    else:
        msg = f"Tab does not come back: {[named(each) for each in reached[-5:]]}"
        raise AssertionError(msg)
    return reached


def _turned(back: list[QWidget], chain: list[QWidget]) -> list[QWidget]:
    """The way back the other way round, from where the way began."""
    forward = back[::-1]
    at = forward.index(chain[0])
    return forward[at:] + forward[:at]


def place(widget: QWidget, top: QWidget) -> QRect:
    """Where a control stands in its window."""
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _along(where: QRect, top: QWidget) -> int:
    """How far along the line a control stands from where reading begins."""
    back = top.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return top.width() - where.right() if back else where.left()


def named(widget: QWidget) -> str:
    """What a control is called in a message."""
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def misread(chain: list[QWidget], top: QWidget) -> list[str]:
    """Steps that go against reading: up within a column, or back within a line.

    From the foot of a column to the head of the next one is as one reads.
    """
    right_to_left = top.layoutDirection() == Qt.LayoutDirection.RightToLeft
    wrong = []
    for before, after in itertools.pairwise(chain):
        one, two = place(before, top), place(after, top)
        if right_to_left:
            wide = top.width()
            one.moveLeft(wide - one.right())
            two.moveLeft(wide - two.right())
        if before.isAncestorOf(after) or after.isAncestorOf(before):
            continue
        above = two.bottom() < one.top()
        shared = min(one.bottom(), two.bottom()) - max(one.top(), two.top())
        beside = shared > min(one.height(), two.height()) / 2
        up = above and two.left() < one.right()
        back = beside and two.right() <= one.left()
        if up or back:
            how = "up" if up else "back"
            wrong.append(f"{how}: {named(before)} {one.getRect()} → {named(after)} {two.getRect()}")
    return wrong


def faults(top: QWidget) -> list[str]:
    """What is wrong with the way of Tab through a window."""
    try:
        chain = walked(top)
        back = walked(top, Qt.Key.Key_Backtab)
    except AssertionError as error:
        return [str(error)]
    wanted = expected(top)
    missed = [
        f"not reached: {named(each)} {place(each, top).getRect()}"
        for each in wanted
        if each not in chain
    ]
    if sorted(map(id, back)) != sorted(map(id, chain)) or _turned(back, chain) != chain:
        missed.append(f"back again is another way: {[named(each) for each in back]}")
    return missed + misread(chain, top)
