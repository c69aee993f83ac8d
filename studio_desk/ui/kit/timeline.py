"""The timeline: three lanes over time, the line of now, and the line of another time.

Dragging the line, or the arrow keys, asks how things stand at another instant; the widget only
says which (``as_of_changed``), it answers nothing itself. To assistive tools it is a slider.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

import studio_desk.ui.kit.timelinepaint as paint
import studio_desk.ui.kit.timescale as timescale
from studio_desk.tongue import tr
from studio_desk.ui.kit.durations import HOUR
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Mark, TimelineView

_GRAB = 6
"""Px either side of a line that still take hold of it."""
_DRAG = 3
"""Px the mouse moves before a press is a drag."""
_ZOOM = 0.8
_TOP_MINUTE = 2**31 - 1


class Timeline(KeyboardFocus, QAbstractSlider):
    """Shows a ``TimelineView``.

    ``describe`` writes an instant (UTC seconds) for the flag: ``Wed 11 Mar, 10:00``; without it
    the kit's own English does. The base class is a slider for its accessible role only: its value
    is the shown instant in minutes since 1970.
    """

    as_of_changed = Signal(object)
    """The owner chose another instant (int, UTC seconds), or now again (None)."""
    mark_activated = Signal(str)
    """Id of the fact whose mark was clicked, or stood on with Enter."""

    def __init__(
        self,
        theme: Theme,
        view: TimelineView,
        describe: Callable[[int], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._describe = describe
        self._view = view
        self._now = view.now
        self._start, self._end = view.start, view.end
        self._as_of: int | None = None
        self._cache: QPixmap | None = None
        self._cache_key: object = None
        self._press: QPointF | None = None
        self._dragging = False
        self._flag = QRectF()
        self._before_click: int | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))
        self.set_view(view)
        theme.changed.connect(self._rethemed)

    # --- what it shows -----------------------------------------------------------------------

    def view(self) -> TimelineView:
        """Return what it shows."""
        return self._view

    def set_view(self, view: TimelineView) -> None:
        """Show other lanes. A zoom is kept while the range stays, the other instant always."""
        same = self._whole() == (view.start, view.end)
        self._view = view
        self._now = view.now
        if not same:
            self._start, self._end = view.start, view.end
        self._cache = None
        self.updateGeometry()
        self._tell()

    def set_now(self, now: int) -> None:
        """Move the line of now, UTC seconds."""
        self._now = now
        self._cache = None
        self._tell()

    def as_of(self) -> int | None:
        """Return the chosen instant, None for now."""
        return self._as_of

    def set_as_of(self, instant: int | None) -> None:
        """Show another instant without telling anyone."""
        self._as_of = None if instant is None else self._inside(instant)
        self._tell()

    def visible_range(self) -> tuple[int, int]:
        """Return the part of the range that is in view, UTC seconds."""
        return self._start, self._end

    def reset_zoom(self) -> None:
        """Show the whole range."""
        self._set_visible(self._view.start, self._view.end)

    def zoom(self, factor: float, about: int | None = None) -> None:
        """Make the visible range ``factor`` times as long about an instant (default: the line)."""
        if about is None:
            about = self._shown()
        about = min(max(about, self._start), self._end)
        self._set_visible(*timescale.zoomed(self._start, self._end, about, factor, self._whole()))

    def label(self) -> str:
        """Return the words of the flag: ``Now · …`` or ``As of …``."""
        words = self._words(self._shown())
        if self._as_of is None:
            return tr("Now · {when}", when=words)
        # The first second after a deadline is in the deadline's minute: it needs its seconds.
        seconds = self._as_of % 60
        words = f"{words}:{seconds:02d}" if seconds else words
        return tr("As of {when}", when=words)

    def sentence(self) -> str:
        """Return the shown instant and how each lane stands then, as text."""
        parts = [self.label()]
        for lane in self._view.lanes:
            span = timescale.span_at(lane, self._shown())
            if span is not None and span.words:
                parts.append(f"{lane.name}: {span.words}")
        return ". ".join(parts) + "."

    # --- inside ------------------------------------------------------------------------------

    def _shown(self) -> int:
        return self._now if self._as_of is None else self._as_of

    def _whole(self) -> tuple[int, int]:
        return self._view.start, self._view.end

    def _inside(self, instant: int) -> int:
        return min(max(instant, self._view.start), self._view.end)

    def _words(self, instant: int) -> str:
        if self._describe is not None:
            return self._describe(instant)
        return timescale.describe(instant, self._view.zone, self._now)

    def _set_visible(self, start: int, end: int) -> None:
        self._start, self._end = start, end
        self._cache = None
        self.update()

    def _choose(self, instant: int | None) -> None:
        before = self._as_of
        self.set_as_of(instant)
        if self._as_of != before:
            if self._as_of is not None and not self._start <= self._as_of <= self._end:
                length = self._end - self._start
                middle = self._as_of - length // 2
                self._set_visible(*timescale.shifted(middle, length, self._whole()))
            self.as_of_changed.emit(self._as_of)

    def _tell(self) -> None:
        """Tell assistive tools the shown instant, and paint it."""
        self.setAccessibleDescription(self.sentence())
        self.setRange(self._view.start // 60, min(self._view.end // 60, _TOP_MINUTE))
        self.setValue(self._shown() // 60)
        self.update()

    def _rethemed(self) -> None:
        self._cache = None
        self.updateGeometry()
        self.update()

    def _frame(self) -> paint.Frame:
        return paint.make_frame(self._theme, self._view, self._start, self._end, self.width())

    def sizeHint(self) -> QSize:
        """Flag, marks, lanes and ticks."""
        return QSize(self._theme.px(640), round(self._frame().height))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower."""
        return QSize(self._theme.px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at another width."""
        self._cache = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cached ground, then words and lines, which move."""
        frame = self._frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(QPointF(0, 0), self._ground(frame))
        axis = frame.axis
        now_x = axis.x(self._now) if self._start <= self._now <= self._end else None
        as_of_x = None if self._as_of is None else axis.x(self._as_of)
        lines = [x for x in (now_x, as_of_x) if x is not None]
        paint.paint_labels(painter, frame, self._theme, self._view, lines)
        self._flag = QRectF()
        if as_of_x is not None:
            if axis.left <= as_of_x <= axis.right:
                self._flag = paint.paint_pin(
                    painter, frame, self._theme, as_of_x, self.label(), accent=True
                )
            if now_x is not None:
                word = tr("now")
                paint.paint_quiet_now(painter, frame, self._theme, now_x, word, self._flag)
        elif now_x is not None:
            self._flag = paint.paint_pin(
                painter, frame, self._theme, now_x, self.label(), accent=False
            )
        if self.ring:
            top, bottom = frame.grid
            around = QRectF(axis.left - 4, top - 3, frame.width - axis.left + 4, bottom - top + 6)
            paint_ring(painter, around, 4, self._theme.tokens)

    def _ground(self, frame: paint.Frame) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self._theme.tokens.name, self._theme.scale)
        if self._cache is None or self._cache_key != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.paint_grid(painter, frame, self._theme, self._view.zone)
            placed = paint.bubbles(frame, self._theme, self._view.marks)
            paint.paint_marks(painter, frame, self._theme, placed)
            paint.paint_spans(painter, frame, self._theme, self._view, self._now)
            painter.end()
            self._cache, self._cache_key = pixmap, key
        return self._cache

    # --- mouse -------------------------------------------------------------------------------

    def marks_at(self, at: QPointF) -> tuple[Mark, ...]:
        """Return the facts whose circle is at a place of the widget."""
        frame = self._frame()
        reach = self._theme.px(12)
        centre = frame.top - self._theme.px(15)
        for bubble in paint.bubbles(frame, self._theme, self._view.marks):
            if abs(at.x() - bubble.x) <= reach and abs(at.y() - centre) <= reach:
                return bubble.marks
        return ()

    def tip_at(self, at: QPointF) -> str:
        """Return the tooltip of the facts or the span at a place of the widget."""
        marks = self.marks_at(at)
        if marks:
            return "\n".join(mark.tooltip for mark in marks)
        frame = self._frame()
        for number, lane in enumerate(self._view.lanes):
            for span in lane.spans:
                rect = frame.span_rect(number, span)
                if rect is not None and rect.contains(at):
                    return span.tooltip or span.words
        return ""

    def _on_line(self, at: QPointF) -> bool:
        if self._flag.contains(at):
            return True
        return abs(self._frame().axis.x(self._shown()) - at.x()) <= _GRAB

    def event(self, event: QEvent) -> bool:
        """Show the tooltip of the fact or span under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tip_at(QPointF(event.pos()))
            if tip:
                QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line, or get ready to bring it here."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._press = event.position()
        self._dragging = False
        self._before_click = self._as_of
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line, or show what the mouse would do."""
        at = event.position()
        if self._press is None:
            grab, hand = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.PointingHandCursor
            if self.marks_at(at):
                self.setCursor(hand)
            elif self._on_line(at):
                self.setCursor(grab)
            else:
                self.unsetCursor()
            return
        if not self._dragging and abs(at.x() - self._press.x()) > _DRAG:
            self._dragging = True
        if self._dragging:
            self._choose(self._frame().axis.instant(at.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens a fact, or brings the line here."""
        press, self._press = self._press, None
        if press is None or self._dragging or event.button() != Qt.MouseButton.LeftButton:
            self._dragging = False
            return
        marks = self.marks_at(press)
        if marks:
            self.mark_activated.emit(marks[-1].id)
            return
        axis = self._frame().axis
        if press.x() >= axis.left and not self._on_line(press):
            self._choose(axis.instant(press.x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole range; the instant goes back to what it was before the first click."""
        self._press = None
        if self.marks_at(event.position()):
            return
        self._choose(self._before_click)
        self.reset_zoom()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, go sideways with Shift or a sideways wheel; else the page scrolls."""
        steps = event.angleDelta()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if control and steps.y():
            about = self._frame().axis.instant(event.position().x())
            self.zoom(_ZOOM if steps.y() > 0 else 1 / _ZOOM, about)
            event.accept()
            return
        sideways = steps.x() or (steps.y() if shift else 0)
        length = self._end - self._start
        if sideways and length < self._view.end - self._view.start:
            start = self._start - round(sideways / 120 * length / 10)
            self._set_visible(*timescale.shifted(start, length, self._whole()))
            event.accept()
            return
        event.ignore()

    # --- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← → by an hour, Shift by a day, Ctrl to the next change; Esc back to now."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(event.modifiers(), forward=key == Qt.Key.Key_Right)
        elif key == Qt.Key.Key_Escape and self._as_of is not None:
            self._choose(None)
        elif key == Qt.Key.Key_Home:
            self._choose(self._view.start)
        elif key == Qt.Key.Key_End:
            self._choose(self._view.end)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_fact(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.sentence())
        elif not self._zoom_by_key(event):
            event.ignore()

    def _step(self, modifiers: Qt.KeyboardModifier, *, forward: bool) -> None:
        at, sign = self._shown(), 1 if forward else -1
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            found = timescale.neighbour(timescale.changes(self._view), at, forward=forward)
            if found is not None:
                self._choose(found)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._choose(timescale.add_days(at, sign, self._view.zone))
        else:
            self._choose(at + sign * HOUR)

    def _open_fact(self, event: QKeyEvent) -> None:
        for mark in self._view.marks:
            if mark.instant == self._shown():
                self.mark_activated.emit(mark.id)
                return
        event.ignore()

    def _zoom_by_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom(_ZOOM)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom(1 / _ZOOM)
        elif (
            event.key() == Qt.Key.Key_0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.reset_zoom()
        else:
            return False
        return True
