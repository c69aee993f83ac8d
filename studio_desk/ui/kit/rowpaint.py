"""Rows of the project list: two lines with a chip, and the heads of groups.

The model answers ``VIEW_ROLE`` with a frozen ``RowView`` or ``GroupView``; the delegate paints it
and reads nothing else. For assistive tools the model answers ``AccessibleTextRole`` with the
view's ``accessible``.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.chips import chip_width, paint_chip
from studio_desk.ui.kit.focus import paint_ring
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line, plain_tip
from studio_desk.ui.kit.rowviews import GroupView, RowView
from studio_desk.ui.kit.theme import Theme

VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a model hands out its ``RowView`` or ``GroupView``."""

HEAD_ROLE = VIEW_ROLE + 2
"""The role under which a model may tell at less cost whether an index is the head of a group; a
list asks it of each row that it lays out, seen or not."""

_SIDE = 16
_TOP = 5

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints ``RowView`` (48 px) and ``GroupView`` (28 px) on a ground, the name of a token."""

    group_toggled = Signal(QModelIndex)
    """A group head was clicked."""

    def __init__(
        self, theme: Theme, parent: QObject | None = None, *, ground: str = "list"
    ) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, ground
        self.still = False
        """Nobody has pointed at the view or given it the keyboard yet: only what is chosen looks
        otherwise. That spares a first paint the making of all that PySide knows of styles."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """48 px for a row, 28 for a head, at 100 % text."""
        is_group = index.data(HEAD_ROLE)
        if is_group is None:
            is_group = isinstance(index.data(VIEW_ROLE), GroupView)
        high = tokens.GROUP_HEAD if is_group else tokens.PROJECT_ROW
        return QSize(1, self._theme.px(high))  # as wide as the view, never wider

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row or head."""
        view = index.data(VIEW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(view, GroupView):
            self._paint_group(painter, rect, view)
        elif isinstance(view, RowView):
            chosen, over = self._looks(option, index)
            self._paint_row(painter, rect, view, chosen=chosen, over=over)
        if not self.still and _focused(option):
            paint_ring(painter, rect.adjusted(2, 2, -2, -2), 4, self._theme.tokens)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRectF, view: GroupView) -> None:
        colours = self._theme.tokens
        _fill(painter, rect, getattr(colours, self._ground))
        size = self._theme.px(13)
        centre = QPointF(rect.left() + _SIDE + size / 2, rect.center().y())
        arrow = "chevron-right" if view.collapsed else "chevron-down"
        self._theme.icons.paint(painter, arrow, colours.ink3, centre, size)
        font = self._theme.font("caption", 600)
        painter.setPen(QColor(colours.ink3))
        count = "" if view.count is None else str(view.count)
        wide = text_width(font, count)
        left = rect.left() + _SIDE + size + 6
        right = rect.right() - _SIDE
        paint_line(
            painter, QRectF(right - wide - 1, rect.top(), wide + 1, rect.height()), font, count
        )
        words = QRectF(left, rect.top(), right - wide - 8 - left, rect.height())
        paint_line(painter, words, font, view.label)

    def _looks(self, option: QStyleOptionViewItem, index: Index) -> tuple[bool, bool]:
        """Whether a row is chosen, and whether the mouse is over it."""
        view = self.parent()
        if self.still and isinstance(view, QAbstractItemView):
            return view.selectionModel().isSelected(index), False
        from PySide6.QtWidgets import QStyle

        state, flag = option.state, QStyle.StateFlag
        return bool(state & flag.State_Selected), bool(state & flag.State_MouseOver)

    def _paint_row(
        self, painter: QPainter, rect: QRectF, view: RowView, *, chosen: bool, over: bool
    ) -> None:
        colours, theme = self._theme.tokens, self._theme
        ground = getattr(colours, self._ground)
        fill = colours.rowsel if chosen else colours.hover if over else ground
        _fill(painter, rect, fill)
        line = colours.rowselline if chosen else colours.line
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        _fill(painter, foot, line)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        chip_high, gap, low = theme.px(tokens.CHIP), 1, theme.px(16)
        top = inner.top() + (inner.height() - chip_high - gap - low) / 2
        first = QRectF(inner.left(), top, inner.width(), chip_high)
        second = QRectF(inner.left(), top + chip_high + gap, inner.width(), low)
        if view.chip is not None:
            wide = min(
                chip_width(theme, view.chip.icon, view.chip.text, view.chip.strong),
                round(inner.width() * 0.7),
            )
            place = QRectF(first.right() - wide, first.top(), wide, chip_high)
            chip = view.chip
            paint_chip(painter, place, chip.role, chip.icon, chip.text, chip.strong, theme=theme)
            first.setRight(place.left() - 8)
        painter.setPen(QColor(colours.ink))
        weight = 500 if view.title_matches else 600
        paint_matches(painter, first, theme.font("body", weight), view.title, view.title_matches)
        small = theme.font("small")
        if view.right:
            painter.setPen(QColor(colours.ink2 if chosen else colours.ink3))
            most = second.width() * 0.6
            wide_right = min(text_width(small, view.right) + 1, most)
            place = QRectF(second.right() - wide_right, second.top(), wide_right, low)
            paint_line(painter, place, small, view.right, right=True, own_direction=False)
            second.setRight(place.left() - 8)
        painter.setPen(QColor(colours.ink2))
        paint_matches(painter, second, small, view.left, view.left_matches, own_direction=False)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on a head folds or unfolds its group."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and isinstance(index.data(VIEW_ROLE), GroupView)
        ):
            self.group_toggled.emit(model.index(index.row(), index.column(), index.parent()))
            return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the full texts of a row as its tooltip."""
        shown = index.data(VIEW_ROLE)
        if not isinstance(shown, RowView):
            return super().helpEvent(event, view, option, index)
        standing = shown.chip.words if shown.chip else ""
        last = " · ".join(part for part in (standing, shown.right) if part)
        text = "\n".join(line for line in (shown.title, shown.left, last) if line)
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True


def _focused(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row has the keyboard, which came to it by the keyboard."""
    from PySide6.QtWidgets import QStyle

    state, flag = option.state, QStyle.StateFlag
    return bool(state & flag.State_HasFocus and state & flag.State_KeyboardFocusChange)


def _fill(painter: QPainter, rect: QRectF, colour: str) -> None:
    # Not fillRect: to tell its many forms apart PySide makes all the gradients there are.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)


def paint_matches(
    painter: QPainter,
    rect: QRectF,
    font: QFont,
    text: str,
    matches: tuple[tuple[int, int], ...],
    *,
    own_direction: bool = True,
) -> None:
    """Paint one line, elided at its end, with what the search found in bold.

    ``matches`` are (start, length) in letters of ``text``.
    """
    if not matches:
        paint_line(painter, rect, font, text, own_direction=own_direction)
        return
    from studio_desk.ui.kit.matchpaint import paint_found

    paint_found(painter, rect, font, text, matches, own_direction=own_direction)
