"""The little bar of a contact deadline: when it began, when the client wrote, when it ended."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio_desk.policy.instants import local_time, zone_named
from studio_desk.tongue import tr
from studio_desk.ui.kit.fonts import baseline, text_width
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.claim_page import Bar

_DAY = 86_400
_MOST_TICKS = 40
_HIGH, _BAR_TOP, _BAR = 62, 24, 14


class DeadlineBar(QWidget):
    """Paints a `Bar`: the time in green, the deadline as a line, what lies beyond it dashed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar: Bar | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_bar(self, bar: Bar | None) -> None:
        """Show another deadline."""
        self._bar = bar
        if bar is not None:
            late = tr("after it") if bar.late else tr("before it")
            deadline = tr("Deadline {when}", when=bar.deadline_words)
            words = f"{bar.opened_words}. {deadline}. {bar.contact_words}, {late}."
            self.setAccessibleName(words)
        self.update()

    def bar(self) -> Bar | None:
        """Return what is shown."""
        return self._bar

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._theme.px(360), self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but readable."""
        return QSize(self._theme.px(200), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar with its marks and words."""
        bar = self._bar
        if bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colours = self._theme.px, self._theme.tokens
        days = self._days(bar)
        first, last = days[0], max(bar.deadline + 1, bar.contact)
        # A little time beyond the end, so that the deadline does not stand at the edge.
        last += max(_DAY // 2, round((last - first) * 0.1))
        wide = self.width() - 2

        def x(instant: int) -> float:
            return 1 + wide * (instant - first) / (last - first)

        top, high = px(_BAR_TOP), px(_BAR)
        end = x(bar.deadline + 1)
        painter.setPen(QPen(QColor(colours.free.line), 1))
        painter.setBrush(QColor(colours.free.bg))
        painter.drawRoundedRect(QRectF(1, top + 0.5, end - 1, high - 1), 3, 3)
        dashed = QPen(QColor(colours.line2), 1)
        dashed.setDashPattern([3, 2])
        painter.setPen(dashed)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(end, top + 0.5, wide - end, high - 1), 3, 3)
        painter.setPen(QPen(QColor(colours.line2), 1))
        step = max(1, len(days) // _MOST_TICKS)
        for day in days[::step]:
            painter.drawLine(QPointF(x(day), top + high), QPointF(x(day), top + high + px(4)))
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.drawLine(QPointF(end, top - px(4)), QPointF(end, top + high + px(4)))
        middle = top + high / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ink2))
        painter.drawEllipse(QPointF(x(bar.opened), middle), px(4), px(4))
        tone = colours.alert.fg if bar.late else colours.free.fg
        painter.setBrush(QColor(tone))
        if bar.late:  # a square, so that it is not told by colour alone
            size = px(10)
            painter.drawRect(QRectF(x(bar.contact) - size / 2, middle - size / 2, size, size))
        else:
            painter.drawEllipse(QPointF(x(bar.contact), middle), px(5), px(5))
        self._words(painter, bar, x(bar.contact), end, tone)

    def _words(self, painter: QPainter, bar: Bar, contact: float, end: float, tone: str) -> None:
        px, colours = self._theme.px, self._theme.tokens
        strong, quiet = self._theme.font("caption", 600), self._theme.font("caption")
        above, below = px(_BAR_TOP - 6), px(_BAR_TOP + _BAR + 4)

        def write(text: str, centre: float, top: float, font: QFont, colour: str) -> QRectF:
            wide = text_width(font, text)
            left = min(max(0.0, centre - wide / 2), self.width() - wide)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, baseline(font, top, px(16))), text)
            return QRectF(left, top, wide, px(16))

        taken = write(bar.contact_words, contact, above - px(12), strong, tone)
        word = tr("Deadline")
        half = text_width(strong, word) / 2
        place = QRectF(min(end - half, self.width() - 2 * half), taken.top(), 2 * half, px(16))
        if not place.adjusted(-6, 0, 6, 0).intersects(taken):
            write(word, end, above - px(12), strong, colours.ink)
        taken = write(bar.deadline_words, end, below, quiet, colours.ink2)
        wide = text_width(quiet, bar.opened_words)
        if wide + 8 < taken.left():
            write(bar.opened_words, 0, below, quiet, colours.ink2)

    def _days(self, bar: Bar) -> list[int]:
        """The midnights from the first day on, up to the deadline."""
        zone = zone_named(bar.zone)
        wall = local_time(bar.opened, zone).replace(hour=0, minute=0, second=0)
        days = []
        at = int(wall.timestamp())
        while at <= bar.deadline + 1:
            days.append(at)
            at = int(local_time(at + _DAY + _DAY // 8, zone).replace(hour=0, minute=0, second=0)
                     .timestamp())  # fmt: skip
        return days
