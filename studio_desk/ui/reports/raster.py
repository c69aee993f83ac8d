"""Draws pages as pictures, beside the window: SVG in, `QImage` out, newest wish first."""

from __future__ import annotations

import base64
import html
import re
from collections import OrderedDict

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRectF,
    QSize,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZE = re.compile(rb'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
_PICTURE = re.compile(rb'((?:xlink:)?href)="data:image/svg\+xml;base64,([^"]+)"')
_FINER = 6  # times: a drawing inside a page is drawn so much finer than its own size
_A4 = (595.28, 841.89)  # points
_MOST_BYTES = 160_000_000  # of pictures kept

Key = tuple[int, int]
"""Page and width in device pixels."""


def size_of(svg: bytes) -> tuple[float, float]:
    """Width and height of a page in points."""
    found = _SIZE.search(svg[:2000])
    return (float(found[1]), float(found[2])) if found else _A4


def sharp(svg: bytes) -> bytes:
    """The page with its drawings (logo, icons) as fine pictures: Qt draws them at their own size,
    which is coarse in print and when zoomed in.
    """

    def finer(found: re.Match[bytes]) -> bytes:
        renderer = QSvgRenderer(QByteArray(base64.b64decode(html.unescape(found[2].decode()))))
        wide = renderer.defaultSize()
        if not renderer.isValid() or wide.isEmpty():
            return found[0]
        image = QImage(wide * _FINER, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(image)
        buffer.close()
        return b'%s="data:image/png;base64,%s"' % (found[1], base64.b64encode(bytes(data.data())))

    return _PICTURE.sub(finer, svg)


def draw(svg: bytes, size: QSize) -> QImage:
    """A page on white, `size` in device pixels."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    QSvgRenderer(QByteArray(sharp(svg))).render(painter, QRectF(image.rect()))
    painter.end()
    return image


class Raster(QObject):
    """Pictures of the pages of one report. What was asked for last is drawn first; `ready` tells
    that a page can be had.
    """

    ready = Signal(int)
    """A page."""
    _drawn = Signal(int, object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[bytes, ...] = ()
        self._report = 0
        self._wishes: list[tuple[Key, QSize]] = []
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._stale: set[Key] = set()
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._drawn.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a page is being drawn."""
        return self._busy

    def set_pages(self, pages: tuple[bytes, ...]) -> None:
        """Take another report. Pictures of the former one stay at hand until theirs are drawn."""
        same = {n for n, (a, b) in enumerate(zip(self._pages, pages, strict=False)) if a == b}
        self._pages = pages
        self._report += 1
        self._wishes.clear()
        self._stale |= {key for key in self._kept if key[0] not in same}
        for key in [key for key in self._kept if key[0] >= len(pages)]:
            del self._kept[key]
            self._stale.discard(key)

    def page(self, number: int, size: QSize) -> QImage | None:
        """The picture of a page at a size in device pixels, or the nearest there is of it; it is
        drawn, and told by `ready`, where it is not there.
        """
        key = (number, size.width())
        found = self._kept.get(key)
        if found is not None and key not in self._stale:
            self._kept.move_to_end(key)
            return found
        wish = (key, size)
        if wish in self._wishes:
            self._wishes.remove(wish)
        self._wishes.append(wish)
        self._next()
        if found is not None:
            return found
        others = [image for (page, _), image in self._kept.items() if page == number]
        return others[-1] if others else None

    def _next(self) -> None:
        if self._busy or not self._wishes:
            return
        key, size = self._wishes.pop()
        svg, report = self._pages[key[0]], self._report
        self._busy = True

        def run() -> None:
            image = QImage()
            try:
                image = draw(svg, size)
            finally:
                self._drawn.emit(report, key, image)

        self._pool.start(run)

    def _take(self, report: int, key: Key, image: QImage) -> None:
        self._busy = False
        if report == self._report and not image.isNull():
            self._kept[key] = image
            self._stale.discard(key)
            self._kept.move_to_end(key)
            self._wishes = [wish for wish in self._wishes if wish[0] != key]
            while len(self._kept) > 2 and self._bytes() > _MOST_BYTES:
                self._kept.popitem(last=False)
            self.ready.emit(key[0])
        self._next()

    def _bytes(self) -> int:
        return sum(image.sizeInBytes() for image in self._kept.values())

    def wait(self) -> None:
        """Let go of what is wished for, and wait for what is being drawn."""
        self._wishes.clear()
        self._pool.waitForDone()
