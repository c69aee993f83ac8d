"""Tables with two-line rows: their delegate, and two lines, a box to tick, a chip in a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.chips import chip_width, paint_box, paint_chip
from studio_desk.ui.kit.focus import paint_ring
from studio_desk.ui.kit.labels import paint_line
from studio_desk.ui.kit.rowviews import ChipView
from studio_desk.ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_BOX, _TICK, _GAP = 16, 12, 2


class TallDelegate(QStyledItemDelegate):
    """Paints rows of two lines, with the line below, the choice and the ring of the keyboard; what
    a cell says is its subclass's, from what `role` answers.
    """

    def __init__(self, theme: Theme, role: int, pad: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role, self._pad = theme, role, pad

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines high."""
        return QSize(1, self._theme.px(tokens.TABLE_ROW_TALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        view = index.data(self._role)
        if view is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.fillRect(rect, QColor(colours.rowsel if chosen else colours.panel))
        line = colours.rowselline if chosen else colours.line
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(line))
        inner = rect.adjusted(self._pad, 0, -self._pad, -1)
        self.paint_cell(painter, rect, inner, index, view, "ink2" if chosen else "ink3")
        by_keyboard = bool(getattr(option.widget, "keyboard", False))
        if option.state & QStyle.StateFlag.State_HasFocus and by_keyboard:
            paint_ring(painter, rect.adjusted(1, 1, -1, -1), 4, colours)
        painter.restore()

    def paint_cell(
        self, painter: QPainter, rect: QRectF, inner: QRectF, index: Index, view: Any, quiet: str
    ) -> None:
        """Paint what a cell says, into `inner`; second lines in the tone `quiet`."""
        raise NotImplementedError

    def pen(self, painter: QPainter, tone: str) -> None:
        """Write in a colour of the theme, by its name."""
        pen(painter, self._theme, tone)

    def two(
        self,
        painter: QPainter,
        rect: QRectF,
        lines: tuple[str, str],
        tone: str,
        weight: int,
        quiet: str,
        *,
        right: bool = False,
    ) -> None:
        """Paint a line and a quiet one below it."""
        paint_two(painter, self._theme, rect, lines, tone, weight, quiet, right=right)


def pen(painter: QPainter, theme: Theme, tone: str) -> None:
    """Write in a colour of the theme, by its name."""
    painter.setPen(QColor(tokens.colour(theme.tokens, tone)))


def paint_two(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    lines: tuple[str, str],
    tone: str,
    weight: int,
    quiet: str,
    *,
    right: bool = False,
) -> None:
    """Paint a line and a quiet one below it, in the middle of the cell."""
    first, second = lines
    high = theme.line_height("body")
    low = theme.line_height("small") if second else 0
    top = rect.top() + (rect.height() - high - low) / 2
    pen(painter, theme, tone)
    above = QRectF(rect.left(), top, rect.width(), high)
    paint_line(painter, above, theme.font("body", weight), first, right=right)
    if second:
        pen(painter, theme, quiet)
        below = QRectF(rect.left(), top + high, rect.width(), low)
        paint_line(painter, below, theme.font("small"), second, right=right)


def paint_tick(painter: QPainter, theme: Theme, left: float, middle: float, *, on: bool) -> None:
    """Paint a box to tick, from `left` on and around `middle`."""
    colours, size = theme.tokens, theme.px(_BOX)
    box = QRectF(left, middle - size / 2, size, size)
    fill, line = (colours.accent, colours.accent) if on else (colours.raised, colours.field)
    paint_box(painter, box, tokens.RADIUS_SMALL, fill, line)
    if on:
        centre: QPointF = box.center()
        theme.icons.paint(painter, "check", colours.accent_ink, centre, theme.px(_TICK), heavy=True)


def paint_chip_over(
    painter: QPainter, theme: Theme, rect: QRectF, view: ChipView, below: str
) -> None:
    """Paint a chip and a line below it."""
    chip, low = theme.px(tokens.CHIP), theme.line_height("small")
    top = rect.top() + (rect.height() - chip - low - _GAP) / 2
    wide = min(rect.width(), chip_width(theme, view.icon, "", view.strong))
    box = QRectF(rect.left(), top, wide, chip)
    paint_chip(painter, box, view.role, view.icon, "", view.strong, theme=theme)
    pen(painter, theme, "ink2")
    room = QRectF(rect.left(), top + chip + _GAP, rect.width(), low)
    paint_line(painter, room, theme.font("small"), below, own_direction=False)
