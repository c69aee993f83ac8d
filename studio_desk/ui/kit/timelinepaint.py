"""How the timeline is drawn: grid, spans with their patterns, marks, labels and the lines of time.

Only drawing: each function gets a painter, the ``Frame`` and the theme. The widget that listens to
mouse and keys is in ``timeline``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

import studio_desk.ui.kit.timescale as timescale
import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.durations import DAY
from studio_desk.ui.kit.fonts import baseline, text_width, typeset
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.timescale import Axis
from studio_desk.ui.kit.views import Mark, Span, TimelineView
from studio_desk.values import dataclass

HATCH_STEP, HATCH_WIDTH = 8.5, 1.5
VERTICAL_STEP = 5.0
NARROW = 16
"""A span narrower than this shows nothing but its fill."""
_CLUSTER = 12
"""Marks closer than this, in px, become one mark with their number."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things are, in logical pixels."""

    axis: Axis
    width: float
    top: float
    lane: float
    gap: float
    foot: float
    lanes: int

    @property
    def height(self) -> float:
        """Height of the whole timeline."""
        return self.top + self.lanes * (self.lane + self.gap) + self.foot

    @property
    def grid(self) -> tuple[float, float]:
        """Top and bottom of the grid lines."""
        return self.top - 4, self.height - self.foot + 2

    def lane_top(self, number: int) -> float:
        """Top of a lane."""
        return self.top + number * (self.lane + self.gap)

    def span_rect(self, number: int, span: Span) -> QRectF | None:
        """Return where a span of a lane is, or None if it is outside."""
        left = max(self.axis.x(span.start), self.axis.left)
        end = self.axis.end if span.end is None else span.end
        right = min(self.axis.x(end), self.axis.right)
        if right <= left:
            return None
        return QRectF(left, self.lane_top(number), right - left, self.lane)


Piece = tuple[str, QFont, float]
"""Words of a label, their font and their width."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One circle above the lanes: a fact, or several that stand too close."""

    x: float
    marks: tuple[Mark, ...]


def make_frame(theme: Theme, view: TimelineView, start: int, end: int, width: float) -> Frame:
    """Return the frame of a view for a visible range and a width."""
    font = theme.font("small", 500)
    names = [text_width(font, lane.name) for lane in view.lanes]
    gutter = max(theme.px(58), *(round(name) + 12 for name in names)) if names else theme.px(58)
    return Frame(
        Axis(start, end, gutter, width),
        width,
        theme.px(50),
        theme.px(22),
        theme.px(6),
        theme.px(20),
        len(view.lanes),
    )


def bubbles(frame: Frame, theme: Theme, marks: Sequence[Mark]) -> list[Bubble]:
    """Place the marks in view: close ones share a circle, neighbours are pushed apart."""
    axis = frame.axis
    groups: list[tuple[float, list[Mark]]] = []
    for mark in sorted(marks, key=lambda m: m.instant):
        if not axis.start <= mark.instant <= axis.end:
            continue
        x = axis.x(mark.instant)
        if groups and x - groups[-1][0] < theme.px(_CLUSTER):
            groups[-1][1].append(mark)
        else:
            groups.append((x, [mark]))
    placed: list[Bubble] = []
    radius = theme.px(10)
    for x, held in groups:
        at = max(x, placed[-1].x + 2 * radius + 1) if placed else x
        placed.append(Bubble(min(at, frame.width - radius - 1), tuple(held)))
    return placed


def paint_grid(painter: QPainter, frame: Frame, theme: Theme, zone: str) -> None:
    """Paint weekends, the lines of the grid and their labels."""
    axis, colours = frame.axis, theme.tokens
    top, bottom = frame.grid
    for start, end in timescale.weekends(axis.start, axis.end, zone):
        rect = QRectF(axis.x(start), top, axis.x(end) - axis.x(start), bottom - top)
        painter.fillRect(rect, QColor(colours.sunken))
    font = theme.font("caption")
    room = _room(frame, font)
    days = (axis.end - axis.start) / DAY
    if room < days <= timescale.DAYS_SHOWN:
        font = theme.font_px(10)  # rather small than every other day unnamed
        room = _room(frame, font)
    painter.setFont(font)
    line = baseline(font, bottom + 2, frame.foot - 2)
    for tick in timescale.ticks(axis.start, axis.end, zone, room, theme.first_weekday):
        x = axis.x(tick.instant)
        if x >= axis.left - 0.5:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(round(x) + 0.5, top), QPointF(round(x) + 0.5, bottom))
        if not tick.label:
            continue
        middle = x if tick.until is None else (x + axis.x(tick.until)) / 2
        half = text_width(font, tick.label) / 2
        if middle - half < axis.left - 24 or middle + half > frame.width + 1:
            continue
        painter.setPen(QColor(colours.ink3))
        painter.drawText(QPointF(middle - half, line), tick.label)


def _room(frame: Frame, font: QFont) -> int:
    """Return how many labels of days fit side by side."""
    return int((frame.axis.right - frame.axis.left) // (text_width(font, "Wed 28") + 3))


def paint_marks(painter: QPainter, frame: Frame, theme: Theme, placed: Sequence[Bubble]) -> None:
    """Paint the circles of facts and their stems."""
    colours = theme.tokens
    centre_y = frame.top - theme.px(15)
    radius = theme.px(10)
    for bubble in placed:
        stem = QPen(QColor(colours.ink3), 1)
        stem.setDashPattern([1, 2])
        painter.setPen(stem)
        for mark in bubble.marks:
            x = frame.axis.x(mark.instant)
            painter.drawLine(QPointF(x, centre_y + radius), QPointF(x, frame.top))
        centre = QPointF(bubble.x, centre_y)
        painter.setPen(QPen(QColor(colours.line2), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawEllipse(centre, radius, radius)
        if len(bubble.marks) == 1:
            size = theme.px(13)
            theme.icons.paint(painter, bubble.marks[0].icon, colours.ink2, centre, size)
        else:
            font = theme.font("caption", 600)
            painter.setFont(font)
            painter.setPen(QColor(colours.ink2))
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(len(bubble.marks)))


def paint_spans(
    painter: QPainter, frame: Frame, theme: Theme, view: TimelineView, now: int
) -> None:
    """Paint lane names and the spans without their labels."""
    font = theme.font("small", 500)
    for number, lane in enumerate(view.lanes):
        top = frame.lane_top(number)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.ink2))
        painter.drawText(QPointF(0, baseline(font, top, frame.lane)), lane.name)
        for span in lane.spans:
            rect = frame.span_rect(number, span)
            if rect is not None:
                _paint_span(painter, rect, theme, span, now)


def _paint_span(painter: QPainter, rect: QRectF, theme: Theme, span: Span, now: int) -> None:
    colours = theme.tokens.role(span.role)
    inner = QRectF(rect.x() + 0.5, rect.y() + 0.5, max(1.0, rect.width() - 1.5), rect.height() - 1)
    empty = span.role == "none" or span.pattern == "empty"
    if not empty:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bg))
        painter.drawRoundedRect(inner, 3, 3)
        if span.pattern in {"hatch", "vertical"}:
            _paint_pattern(painter, inner, colours.line, span.pattern == "hatch")
    pen = QPen(QColor(colours.line), 1)
    dashed = span.start >= now if span.dashed is None else span.dashed
    if dashed or empty:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, 3, 3)


def _paint_pattern(painter: QPainter, rect: QRectF, line: str, slanted: bool) -> None:
    """Fill with lines; Qt's own brush patterns ignore the scale factor."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(rect, 3, 3)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    lean = rect.height() if slanted else 0.0
    step = HATCH_STEP if slanted else VERTICAL_STEP
    painter.setPen(QPen(QColor(line), HATCH_WIDTH if slanted else 1.0))
    x = rect.left() - lean + (0.0 if slanted else step)
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + lean, rect.top()))
        x += step
    painter.restore()


def paint_labels(
    painter: QPainter, frame: Frame, theme: Theme, view: TimelineView, lines: Sequence[float]
) -> None:
    """Paint the words of the spans, right of any vertical line that would cross them."""
    for number, lane in enumerate(view.lanes):
        for span in lane.spans:
            rect = frame.span_rect(number, span)
            if rect is not None and rect.width() >= NARROW:
                _paint_label(painter, rect, theme, span, lines)


def _paint_label(
    painter: QPainter, rect: QRectF, theme: Theme, span: Span, lines: Sequence[float]
) -> None:
    if not span.label and not span.tail:
        return
    colours = theme.tokens
    ink = colours.ink3 if span.role == "none" else colours.role(span.role).fg
    words = [(span.label, theme.font("small", 600)), (span.tail, theme.font("small", 500))]
    pieces = [(text, font, text_width(font, text)) for text, font in words if text]
    if pieces[0][2] > rect.width() - 12:
        size = theme.px(tokens.ICON_CHIP)
        if span.icon:
            if rect.width() >= size + 3:
                icon_ink = colours.role(span.role).fg
                theme.icons.paint(painter, span.icon, icon_ink, rect.center(), size)
            return
        pieces = _shortened(pieces[0], rect.width() - 12)
    for (text, font, wide), x in place(pieces, rect.left(), rect.right(), lines):
        if span.pattern != "plain" and span.role != "none":
            under = QRectF(x - 4, rect.y() + 4, min(wide + 8, rect.right() - x), rect.height() - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.role(span.role).bg))
            painter.drawRoundedRect(under, 2, 2)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(x, baseline(font, rect.top(), rect.height())), typeset(text))


def _shortened(piece: Piece, room: float) -> list[Piece]:
    """Return the piece elided to ``room``, or nothing where hardly a letter would be left."""
    text, font, _wide = piece
    short = QFontMetricsF(font).elidedText(typeset(text), Qt.TextElideMode.ElideRight, room)
    return [(short, font, text_width(font, short))] if len(short) > 3 else []


def place(
    pieces: Sequence[Piece], left: float, right: float, lines: Sequence[float]
) -> list[tuple[Piece, float]]:
    """Return each piece of a label with its x, none crossed by a line where that can be had.

    The first is placed at the left even if a line crosses it there;
    a later one that fits nowhere is left out.
    """
    stops = sorted(x for x in lines if left < x < right)
    rooms = []
    begin = left + 9
    for stop in stops:
        rooms.append((begin, stop - 2))
        begin = stop + 7
    rooms.append((begin, right - 3))
    if pieces and rooms[0][1] - rooms[0][0] < pieces[0][2] <= rooms[0][1] - left - 5:
        rooms[0] = (left + 5, rooms[0][1])  # rather tight than moved behind the line
    placed: list[tuple[Piece, float]] = []
    number = 0
    at = rooms[0][0]
    for piece in pieces:
        wide = piece[2]
        while number < len(rooms) and at + wide > rooms[number][1]:
            number += 1
            at = rooms[number][0] if number < len(rooms) else right
        if number == len(rooms):
            if not placed:
                placed.append((piece, left + 9))
            break
        placed.append((piece, at))
        at += wide + 5
    return placed


def paint_pin(
    painter: QPainter, frame: Frame, theme: Theme, x: float, label: str, *, accent: bool
) -> QRectF:
    """Paint a line of time with its flag; return where the flag is."""
    colours = theme.tokens
    fill, ink = (colours.accent, colours.accent_ink) if accent else (colours.ink, colours.panel)
    font = theme.font("caption", 600)
    x = round(x) + 0.5
    high = theme.px(20)
    painter.setPen(QPen(QColor(fill), 1.5))
    painter.drawLine(QPointF(x, high), QPointF(x, frame.grid[1]))
    wide = round(text_width(font, label)) + 18
    left = min(max(x - wide / 2, 0.0), frame.width - wide)
    flag = QRectF(left, 1, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(flag, 5, 5)
    foot = flag.bottom() - 0.5
    corners = [QPointF(x - 4.5, foot), QPointF(x + 4.5, foot), QPointF(x, foot + 6)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, label)
    return flag


def paint_quiet_now(
    painter: QPainter, frame: Frame, theme: Theme, x: float, word: str, avoid: QRectF
) -> None:
    """Paint the line of now while another instant is shown, its word unless the flag covers it."""
    colours = theme.tokens
    x = round(x) + 0.5
    pen = QPen(QColor(colours.ink2), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, theme.px(24)), QPointF(x, frame.grid[1]))
    font = theme.font("caption", 500)
    half = text_width(font, word) / 2
    if x + half + 4 > avoid.left() and x - half - 4 < avoid.right():
        return
    painter.setFont(font)
    painter.setPen(QColor(colours.ink2))
    painter.drawText(QPointF(x - half, baseline(font, 2, theme.px(20))), word)
