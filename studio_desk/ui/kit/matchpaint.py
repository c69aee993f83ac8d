"""One line of a row, with what a search found in bold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from studio_desk.ui.kit.fonts import typeset
from studio_desk.ui.kit.labels import direction_of
from studio_desk.ui.kit.textblock import format_range, utf16


def paint_found(
    painter: QPainter,
    rect: QRectF,
    font: QFont,
    text: str,
    matches: tuple[tuple[int, int], ...],
    *,
    own_direction: bool = True,
) -> None:
    """Paint one line, elided at its end, with what the search found in bold.

    ``matches`` are (start, length) in letters of ``text``.
    """
    shown = QFontMetricsF(font).elidedText(typeset(text), Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(text) if own_direction else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(600)
    layout.setFormats(
        [
            format_range(utf16(text[:start]), utf16(text[start : start + length]), bold)
            for start, length in matches
        ]
    )
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2))
    painter.restore()
