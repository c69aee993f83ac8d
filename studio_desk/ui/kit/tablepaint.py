"""What cells of the tables with two-line rows have in common: two lines, a box to tick, a chip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.chips import chip_width, paint_box, paint_chip
from studio_desk.ui.kit.labels import paint_line
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView

_BOX, _TICK, _GAP = 16, 12, 2


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
