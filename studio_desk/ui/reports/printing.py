"""Puts pages on paper, beside the window, one after the other; can be stopped between two.

Pages go to the printer as pictures as fine as it prints: as lines, every letter would be drawn with
an edge around it, and a page would be several megabytes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSize, QThread, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from studio_desk.tongue import tr
from studio_desk.ui.reports.raster import draw, size_of

_FINEST = 400  # dots an inch
_POINTS = 72


class _Press(QThread):
    """Paints all pages; Qt lets a printer be painted on in a thread of its own."""

    told = Signal(int, int)

    def __init__(self, printer: QPrinter, pages: tuple[bytes, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._pages = printer, pages
        self._stopping = False
        self.why = ""
        self.error: Exception | None = None

    def stop(self) -> None:
        self._stopping = True

    def run(self) -> None:
        try:
            self._print()
        except Exception as error:  # noqa: BLE001  # raised again where it can be told
            self.error = error

    def _print(self) -> None:
        printer, count = self._printer, len(self._pages)
        painter = QPainter()
        if not painter.begin(printer):
            self.why = tr(
                "Nothing was printed: the printer took no pages. The report is unchanged."
            )
            return
        try:
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number, page in enumerate(self._pages):
                if self._stopping:
                    printer.abort()
                    return
                if number and not printer.newPage():
                    self.why = tr(
                        "The printer took no further page. The report is unchanged. Print it again."
                    )
                    return
                self._paint(painter, page)
                self.told.emit(number + 1, count)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, page: bytes) -> None:
        """One page as large as the paper takes it, in the middle."""
        wide, high = size_of(page)
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / wide, paper.height() / high)
        shown = QRectF(0, 0, wide * scale, high * scale)
        shown.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        dots = min(self._printer.resolution(), _FINEST) / _POINTS
        painter.drawImage(shown, draw(page, QSize(round(wide * dots), round(high * dots))))


class Printing(QObject):
    """One print job at a time."""

    told = Signal(int, int)
    """Pages printed, of how many."""
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press: _Press | None = None
        self._failed: Callable[[str], None] = lambda _why: None

    @property
    def busy(self) -> bool:
        """Whether pages are being printed."""
        return self._press is not None

    def begin(
        self, printer: QPrinter, pages: tuple[bytes, ...], failed: Callable[[str], None]
    ) -> None:
        """Print pages (SVG), those that the printer was told; `failed` is told why it did not."""
        first, last = printer.fromPage(), printer.toPage()
        chosen = pages[first - 1 : last] if first > 0 else pages
        if not chosen or self.busy:
            return
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            printer.pageLayout().margins(),
        )
        printer.setPageLayout(layout)
        printer.setFullPage(True)
        self._failed = failed
        self._press = _Press(printer, chosen, self)
        self._press.told.connect(self.told)
        self._press.finished.connect(self._ended)
        self._press.start()

    def stop(self) -> None:
        """Print no further page, and call the job off where the printer lets one."""
        if self._press is not None:
            self._press.stop()

    def wait(self) -> None:
        """Stop, and wait for the end: for a window that closes."""
        if self._press is not None:
            self._press.stop()
            self._press.wait()

    def _ended(self) -> None:
        press, self._press = self._press, None
        if press is None:
            return
        why, error = press.why, press.error
        press.deleteLater()
        self.ended.emit()
        if error is not None:
            raise error
        if why:
            self._failed(why)
