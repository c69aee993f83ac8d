"""Pages of a report below one another, as they will be on paper; zoomed, and turned by keys."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.raster import Raster, size_of

Fit = Literal["width", "page", "none"]

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_GAP = 16
_WIDEST = 1.6  # a page fitted to the width of a large screen is no larger than this
_PIXELS_A_POINT = 96 / 72
_NOTCH = 120


class Sheets(QAbstractScrollArea):
    """The pages. Feed it `show_pages`; it says by `moved` which page is looked at, by `zoomed` how
    large it is.
    """

    moved = Signal()
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._points: tuple[tuple[float, float], ...] = ()
        self._rects: list[QRect] = []
        self._fit: Fit = "width"
        self._zoom = 1.0
        self._page = -1
        self._dragged: tuple[QPoint, QPoint] | None = None
        self._keyboard = False
        self.raster = Raster(self)
        self.raster.ready.connect(self._drawn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A scroll area has no role for assistive tools; a label is text that is read out.
        inside = QLabel()
        inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside.installEventFilter(self)
        self.setViewport(inside)
        inside.setFocusProxy(None)  # type: ignore[arg-type]  # none: Qt names the area
        self.setFocusProxy(inside)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    # --- what is shown -----------------------------------------------------------------------

    def show_pages(self, title: str, pages: tuple[bytes, ...], *, top: bool) -> None:
        """Show these pages (SVG); `top`: begin at the first, else stay where one was."""
        self._title = title
        self.raster.set_pages(pages)
        self._points = tuple(size_of(page) for page in pages)
        self._lay()
        if top:
            self.verticalScrollBar().setValue(0)
        self._scrolled()
        self.viewport().update()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._points)

    def page(self) -> int:
        """Which page is looked at, from 0 on: the one that the upper third of the view is on."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        below = [n for n, rect in enumerate(self._rects) if rect.top() <= line]
        return below[-1] if below else 0

    def go_to(self, page: int) -> None:
        """Show the top of a page."""
        if self._rects:
            rect = self._rects[max(0, min(page, len(self._rects) - 1))]
            self.verticalScrollBar().setValue(rect.top() - _GAP)

    # --- zoom --------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large pages are: 1.0 as on paper, on a screen of 96 dots an inch."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What the size follows: the width of the view, a whole page, or neither."""
        return self._fit

    def set_fit(self, fit: Fit) -> None:
        """Let the size follow the view."""
        self._fit = fit
        self._keep_place(self._lay)

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a size of their own."""
        self._fit = "none"
        self._zoom = max(ZOOMS[0], min(zoom, ZOOMS[-1]))
        self._keep_place(self._lay)

    def step_zoom(self, steps: int) -> None:
        """Zoom in or out to the next size."""
        for _ in range(abs(steps)):
            larger = [z for z in ZOOMS if z > self._zoom + 0.005]
            smaller = [z for z in ZOOMS if z < self._zoom - 0.005]
            if steps > 0 and larger:
                self.set_zoom(larger[0])
            elif steps < 0 and smaller:
                self.set_zoom(smaller[-1])

    def _keep_place(self, change) -> None:  # type: ignore[no-untyped-def]
        bar = self.verticalScrollBar()
        page = self.page()
        if page >= len(self._rects):
            change()
            return
        before = self._rects[page]
        share = (bar.value() - before.top()) / max(1, before.height())
        change()
        after = self._rects[page]
        bar.setValue(round(after.top() + share * after.height()))
        self.viewport().update()

    # --- laying out --------------------------------------------------------------------------

    def _lay(self) -> None:
        view = self.viewport().size()
        wide = max((w for w, _ in self._points), default=1) * _PIXELS_A_POINT
        high = max((h for _, h in self._points), default=1) * _PIXELS_A_POINT
        across = (view.width() - 2 * _GAP) / wide
        if self._fit == "width":
            self._zoom = max(ZOOMS[0], min(across, _WIDEST))
        elif self._fit == "page":
            self._zoom = max(ZOOMS[0], min(across, (view.height() - 2 * _GAP) / high))
        scale = self._zoom * _PIXELS_A_POINT
        whole = round(wide * self._zoom)
        self._rects = []
        top = _GAP
        for width, height in self._points:
            size = QSize(round(width * scale), round(height * scale))
            left = max(_GAP, (view.width() - size.width()) // 2)
            self._rects.append(QRect(QPoint(left, top), size))
            top += size.height() + _GAP
        down, side = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, top - view.height()))
        down.setPageStep(view.height())
        side.setRange(0, max(0, whole + 2 * _GAP - view.width()))
        side.setPageStep(view.width())
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._keep_place(self._lay)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - as Qt has it
        """Paint again: pages are drawn, not moved."""
        self.viewport().update()

    def _scrolled(self) -> None:
        page = self.page()
        self._name()
        if page != self._page:
            self._page = page
            self.moved.emit()

    def _name(self) -> None:
        if self._points:
            self.viewport().setAccessibleName(
                tr(
                    "Preview of {title}, page {page} of {count}",
                    title=self._title,
                    page=self.page() + 1,
                    count=len(self._points),
                )
            )
        else:
            self.viewport().setAccessibleName(tr("Preview"))

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in view; those that are not drawn yet are white."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = self._theme.tokens
        painter.fillRect(self.viewport().rect(), QColor(colours.canvas))
        moved = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        ratio = self.devicePixelRatioF()
        for number, rect in enumerate(self._rects):
            shown = rect.translated(moved)
            if not shown.intersects(self.viewport().rect()):
                continue
            size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
            image = self.raster.page(number, size)
            if image is None:
                painter.fillRect(shown, Qt.GlobalColor.white)
            else:
                painter.drawImage(QRectF(shown), image)
            painter.setPen(QPen(QColor(colours.line2), 1))
            painter.drawRect(shown.adjusted(-1, -1, 0, 0))
        if self._keyboard:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _drawn(self, _page: int) -> None:
        self.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the ring when the keyboard brought the focus, and take it away again."""
        if watched is self.viewport() and isinstance(event, QFocusEvent):
            self._keyboard = event.gotFocus() and (
                event.reason() != Qt.FocusReason.MouseFocusReason
            )
            self.viewport().update()
        return super().eventFilter(watched, event)

    # --- keys and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn pages, arrows scroll, Ctrl with + − 0 zooms."""
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        down, side = self.verticalScrollBar(), self.horizontalScrollBar()
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif control and key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif control and key == Qt.Key.Key_0:
            self.set_fit("width")
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.go_to(self.page() + 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            self.go_to(self.page() - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._rects) - 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            down.setValue(down.value() + (1 if key == Qt.Key.Key_Down else -1) * down.singleStep())
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            side.setValue(side.value() + (1 if key == Qt.Key.Key_Right else -1) * side.singleStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.step_zoom(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the pages."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            self._dragged = (event.position().toPoint(), at)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pages."""
        if self._dragged is not None:
            begun, at = self._dragged
            moved = event.position().toPoint() - begun
            self.horizontalScrollBar().setValue(at.x() - moved.x())
            self.verticalScrollBar().setValue(at.y() - moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._dragged = None
        self.viewport().unsetCursor()
