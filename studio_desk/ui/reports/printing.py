"""Puts pages on paper, one after the other while the window goes on; can be stopped between two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from studio_desk.tongue import tr
from studio_desk.ui.reports.raster import sharp, size_of


class Printing(QObject):
    """One print job at a time."""

    told = Signal(int, int)
    """Pages printed, of how many."""
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._left: list[bytes] = []
        self._count = 0
        self._failed: Callable[[str], None] = lambda _why: None

    @property
    def busy(self) -> bool:
        """Whether pages are being printed."""
        return self._painter is not None

    def begin(
        self, printer: QPrinter, pages: tuple[bytes, ...], failed: Callable[[str], None]
    ) -> None:
        """Print pages (SVG), those that the printer was told; `failed` is told why it did not."""
        first, last = printer.fromPage(), printer.toPage()
        chosen = pages[first - 1 : last] if first > 0 else pages
        if not chosen or self.busy:
            return
        printer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                printer.pageLayout().margins(),
            )
        )
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            failed(tr("Nothing was printed: the printer took no pages. The report is unchanged."))
            return
        self._printer, self._painter, self._failed = printer, painter, failed
        self._left, self._count = list(chosen), len(chosen)
        QTimer.singleShot(0, self._next)

    def stop(self) -> None:
        """Print no further page, and call the job off where the printer lets one."""
        if self._printer is not None and self._left:
            self._printer.abort()
            self._end()

    def _next(self) -> None:
        printer, painter = self._printer, self._painter
        if printer is None or painter is None:
            return
        page = self._left.pop(0)
        wide, high = size_of(page)
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / wide, paper.height() / high)
        size = QRectF(0, 0, wide * scale, high * scale)
        size.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        QSvgRenderer(QByteArray(sharp(page))).render(painter, size)
        self.told.emit(self._count - len(self._left), self._count)
        if not self._left:
            self._end()
        elif not printer.newPage():
            self._end()
            self._failed(
                tr("The printer took no further page. The report is unchanged. Print it again.")
            )
        else:
            QTimer.singleShot(0, self._next)

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
        self._printer = self._painter = None
        self._left = []
        self.ended.emit()
