"""Text that wraps, in paragraphs of their own looks; plain, as the labels are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio_desk.ui.kit.fonts import Step, typeset
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName, colour
from studio_desk.values import dataclass

_MOMENT = re.compile(
    r"(?:[A-Z][a-z]{1,3}\.? )?\d{1,2}\.? [^\W\d_]{3,9}\.?(?: \d{4})?, \d{1,2}:\d{2}"
)
"""``Sat 7 Mar, 12:04``, ``7 Mar 2027, 12:04``, ``Sa. 7. März, 12:04``."""


def typeset_lines(text: str) -> str:
    """Return ``text`` for painting in several lines: as `typeset`, and no moment torn in two."""
    return _MOMENT.sub(lambda found: found[0].replace(" ", "\u00a0"), typeset(text))


def utf16(text: str) -> int:
    """Return the length of ``text`` as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def format_range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a format for ``length`` UTF-16 units from ``start``."""
    part = QTextLayout.FormatRange()
    part.start = start
    part.length = length
    part.format = made
    return part


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of a ``TextBlock``: its type, colour (token name) and the gap above it in px.

    ``strong`` is a bold beginning, ``icon`` stands before it, ``role`` colours both.
    """

    text: str
    step: Step = "small"
    weight: int = 400
    tone: str = "ink2"
    gap: int = 0
    strong: str = ""
    icon: str = ""
    role: RoleName | None = None
    pixels: int = 0
    """Overrides the pixel size of the step; 0 leaves it."""

    @property
    def words(self) -> str:
        """The paragraph as one text."""
        return " ".join(part for part in (self.strong, self.text) if part)


class TextBlock(QWidget):
    """Wrapped paragraphs with fixed line heights; what does not fit elides into a tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paragraphs: tuple[Paragraph, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._rethemed)

    def set_paragraphs(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show ``paragraphs``."""
        self._paragraphs = tuple(paragraphs)
        self.setAccessibleName("\n".join(p.words for p in self._paragraphs))
        self._rethemed()

    def text(self) -> str:
        """Return everything it shows as plain text."""
        return "\n".join(p.words for p in self._paragraphs)

    def _rethemed(self) -> None:
        self.updateGeometry()
        self._retip()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height all paragraphs need at ``width``."""
        height = 0.0
        for paragraph in self._paragraphs:
            lines = self._layout(paragraph, width).lineCount()
            height += paragraph.gap + lines * self._theme.line_height(paragraph.step)
        return round(height)

    def sizeHint(self) -> QSize:
        """A width to start from; the layout asks for the height."""
        return QSize(self._theme.px(180), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow; it wraps."""
        return QSize(self._theme.px(60), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tooltip only while something is hidden."""
        super().resizeEvent(event)
        self._retip()

    def _retip(self) -> None:
        hidden = self.heightForWidth(max(1, self.width())) > self.height()
        self.setToolTip(plain_tip(self.text()) if hidden else "")

    def _font(self, paragraph: Paragraph) -> QFont:
        if paragraph.pixels:
            return self._theme.font_px(paragraph.pixels, paragraph.weight)
        return self._theme.font(paragraph.step, paragraph.weight)

    def _indent(self, paragraph: Paragraph) -> int:
        return self._theme.px(13) + 4 if paragraph.icon else 0

    def _layout(
        self, paragraph: Paragraph, width: float, instead: str | None = None
    ) -> QTextLayout:
        """Lay a paragraph out at ``width``; ``instead`` is a shortened text to show."""
        words = paragraph.words if instead is None else instead
        text = typeset_lines(words).replace("\n", "\u2028")
        layout = QTextLayout(text, self._font(paragraph))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if paragraph.strong:
            bold = QTextCharFormat()
            bold.setFontWeight(600)
            if paragraph.role is not None:
                bold.setForeground(QColor(self._theme.tokens.role(paragraph.role).fg))
            layout.setFormats([format_range(0, utf16(paragraph.strong), bold)])
        layout.beginLayout()
        first = True
        while (line := layout.createLine()).isValid():
            indent = self._indent(paragraph) if first else 0
            line.setLineWidth(max(1.0, width - indent))
            line.setPosition(QPointF(indent, 0))
            first = False
        layout.endLayout()
        return layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line by line until the room ends; the last line there is room for elides."""
        painter = QPainter(self)
        top = 0.0
        for paragraph in self._paragraphs:
            top += paragraph.gap
            step = self._theme.line_height(paragraph.step)
            layout = self._layout(paragraph, self.width())
            room = int((self.height() + 1 - top) // step)
            if room <= 0:
                return
            if room < layout.lineCount():
                layout = self._shortened(paragraph, layout, room)
            painter.setPen(QColor(colour(self._theme.tokens, paragraph.tone)))
            if paragraph.icon:
                self._paint_icon(painter, paragraph, top, step)
            for number in range(min(room, layout.lineCount())):
                line = layout.lineAt(number)
                middle = (step - (line.ascent() + line.descent())) / 2
                line.draw(painter, QPointF(0, top + middle))
                top += step

    def _shortened(self, paragraph: Paragraph, layout: QTextLayout, lines: int) -> QTextLayout:
        """Lay the paragraph out anew, its text cut so that it ends in … on its last line."""
        last = layout.lineAt(lines - 1)
        units = typeset_lines(paragraph.words).encode("utf-16-le")
        end = last.textStart() + last.textLength()
        kept = units[: 2 * end].decode("utf-16-le", "ignore").rstrip()
        while kept:
            kept = kept[:-1].rstrip()
            tried = self._layout(paragraph, self.width(), f"{kept}…")
            if tried.lineCount() <= lines:
                return tried
        return layout

    def _paint_icon(self, painter: QPainter, paragraph: Paragraph, top: float, step: int) -> None:
        size = self._theme.px(13)
        colours = self._theme.tokens
        if paragraph.role is not None:
            tint = colours.role(paragraph.role).fg
        else:
            tint = colour(colours, paragraph.tone)
        centre = QPointF(size / 2, top + step / 2)
        self._theme.icons.paint(painter, paragraph.icon, tint, centre, size)
