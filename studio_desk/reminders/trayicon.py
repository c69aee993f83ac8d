"""The tray's icon: the mark of the program, and beside it a ring (soon) or a disc (late).

Ring and disc differ in shape as well as in colour. The mark is drawn in the ink of the panel it is
likely to stand on, with a thin rim of the other, so that it reads on light and dark panels.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

SIZES = (16, 22, 24, 32, 48, 64)
_LIGHT, _DARK = "#EDEDEF", "#1C1D20"
_SOON, _LATE = {True: "#F0BC70", False: "#B36600"}, {True: "#E0665B", False: "#C5352A"}
_BARS = ((3, 5, 10.5), (6, 10.4, 7.5), (18.5, 10.4, 3.5), (3, 15.8, 10.5))  # x, y, width of 24
_HIGH = 3.2


def tray_icon(state: str, *, dark: bool) -> QIcon:
    """The icon for ``calm``, ``soon`` or ``late``; `dark`: for a dark panel."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(tray_pixmap(state, size, dark=dark))
    return icon


def tray_pixmap(state: str, size: int, *, dark: bool) -> QPixmap:
    """One picture of the icon, `size` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 24, size / 24)
    mark = _mark()
    rim = QColor(_DARK if dark else _LIGHT)
    rim.setAlpha(190)
    painter.strokePath(mark, QPen(rim, 1.8))
    painter.fillPath(mark, QColor(_LIGHT if dark else _DARK))
    if state != "calm":
        _paint_sign(painter, state, dark=dark)
    painter.end()
    return pixmap


def _mark() -> QPainterPath:
    path = QPainterPath()
    for x, y, wide in _BARS:
        path.addRoundedRect(QRectF(x, y, wide, _HIGH), 1.2, 1.2)
    path.addRoundedRect(QRectF(15, 2.5, 2, 19), 1, 1)
    return path


def _paint_sign(painter: QPainter, state: str, *, dark: bool) -> None:
    """Clear a round place at the top right and put the sign into it."""
    centre = QPointF(18.6, 5.4)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(centre, 6.2, 6.2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    if state == "late":
        painter.setBrush(QColor(_LATE[dark]))
        painter.drawEllipse(centre, 5.0, 5.0)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(_SOON[dark]), 2.2))
        painter.drawEllipse(centre, 3.8, 3.8)
