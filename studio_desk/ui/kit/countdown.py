"""The hero countdown: large figures with small units, painted on a fixed place.

It never reads a clock: its owner says what time it is with ``set_now``.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

import studio_desk.ui.kit.durations as durations
import studio_desk.ui.kit.views as views
from studio_desk.ui.kit.fonts import baseline, text_width
from studio_desk.ui.kit.theme import Theme

_UNIT = 15
_BEFORE_UNIT, _AFTER_UNIT = 3, 7
_TIGHT = -0.02
_WIDEST = (("88", "d"), ("88", "h"), ("88", "min"))


class CountdownFigures(QWidget):
    """The figures of a ``views.Countdown`` at the instant its owner last told.

    Hidden from assistive tools, which would read every tick; ``crossed`` tells when 24 h, 4 h, 1 h
    or nothing is left, and the card announces that.
    """

    crossed = Signal(int)
    """The threshold just passed, in seconds."""

    def __init__(self, theme: Theme, pixels: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pixels = theme, pixels
        self._countdown: views.Countdown | None = None
        self._now: int | None = None
        self._parts: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._rethemed)

    def set_countdown(self, countdown: views.Countdown | None) -> None:
        """Count to or from another instant."""
        self._countdown = countdown
        self._show()

    def set_pixels(self, pixels: int) -> None:
        """Choose the height of the figures: 30, or 26 and 24 in lower cards."""
        self._pixels = pixels
        self._rethemed()

    def set_now(self, now: int) -> None:
        """Show what is left (or gone) at ``now``, UTC seconds."""
        before, self._now = self._now, now
        self._show()
        countdown = self._countdown
        if countdown is None or before is None or countdown.direction != "until":
            return
        mark = durations.crossed(countdown.target - before, countdown.target - now)
        if mark is not None:
            self.crossed.emit(mark)

    def seconds(self) -> int | None:
        """Return the seconds shown, or None while it shows nothing."""
        if self._countdown is None or self._now is None:
            return None
        return self._countdown.seconds(self._now)

    def ticks_each_second(self) -> bool:
        """Tell whether it wants ``set_now`` each second rather than each minute."""
        seconds = self.seconds()
        return seconds is not None and durations.ticks_each_second(seconds)

    def text(self) -> str:
        """Return the figures as one text: ``2 d 04 h 12 min``."""
        return " ".join(f"{figure} {unit}" for figure, unit in self._parts)

    def _show(self) -> None:
        seconds = self.seconds()
        parts = () if seconds is None else durations.countdown_parts(seconds)
        if parts != self._parts:
            self._parts = parts
            self.update()

    def _rethemed(self) -> None:
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        figures = self._theme.font_px(self._pixels, 600, _TIGHT)
        return figures, self._theme.font_px(_UNIT, 500)

    def _wide(self, parts: tuple[tuple[str, str], ...]) -> float:
        figures, units = self._fonts()
        return sum(
            text_width(figures, figure) + text_width(units, unit) + _BEFORE_UNIT + _AFTER_UNIT
            for figure, unit in parts
        )

    def sizeHint(self) -> QSize:
        """Room for ``88 d 88 h 88 min``, so that nothing moves while it counts."""
        return QSize(round(self._wide(_WIDEST)), self._theme.px(self._pixels + 6))

    def minimumSizeHint(self) -> QSize:
        """It may be clipped at the right rather than push the card apart."""
        return QSize(self._theme.px(60), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figures and units on one baseline; what would be cut off is left out."""
        painter = QPainter(self)
        figures, units = self._fonts()
        line = baseline(figures, 0, self.height())
        x = 0.0
        for figure, unit in self._parts:
            if x and x + self._wide(((figure, unit),)) - _AFTER_UNIT > self.width():
                break
            painter.setFont(figures)
            painter.setPen(QColor(self._theme.tokens.ink))
            painter.drawText(QPointF(x, line), figure)
            x += text_width(figures, figure) + _BEFORE_UNIT
            painter.setFont(units)
            painter.setPen(QColor(self._theme.tokens.ink2))
            painter.drawText(QPointF(x, line), unit)
            x += text_width(units, unit) + _AFTER_UNIT
