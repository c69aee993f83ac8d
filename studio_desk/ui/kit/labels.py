"""Text that elides. Always plain: a client's name is never read as markup."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studio_desk.ui.kit.fonts import Step, typeset
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import colour

_LONG_TIP = 60

FIRST_STRONG, POP = "\u2068", "\u2069"


def isolate(text: str) -> str:
    """Wrap ``text`` in a first-strong isolate, so that its direction stays its own."""
    return f"{FIRST_STRONG}{text}{POP}"


_SELECTS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Label(QLabel):
    """A plain-text label of one step of the type scale, following the theme's text size.

    ``tone`` is ``2`` or ``3`` for quieter text, ``alert`` or ``accent``; empty for plain ink.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        step: Step = "body",
        weight: int = 400,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._step, self._weight = theme, step, weight
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("tone", tone)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Show ``text``, typeset; as it is where it can be selected, for what is copied is used."""
        self._words = text
        selectable = self.textInteractionFlags() & _SELECTS
        super().setText(text if selectable else typeset(text))

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:  # noqa: N802  # Qt's
        """Let the words be selected, or not."""
        super().setTextInteractionFlags(flags)
        self.setText(self._words)

    def showEvent(self, event: QShowEvent) -> None:
        """A label that was hidden while the text size changed was given its former font back by
        Qt's style sheets, which polish only what is shown.
        """
        super().showEvent(event)
        self._rethemed()

    def _rethemed(self) -> None:
        font = self._theme.font(self._step, self._weight)
        if font != self.font():
            self.setFont(font)


class ElidedLabel(QWidget):
    """One line of plain text that elides, with the full text as tooltip while it does.

    ``mode`` is where it elides: titles at the end, paths in the middle. ``tone`` names a token
    colour (``ink2``). A title takes the direction of its first strong letter and stays left.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        step: Step = "body",
        weight: int = 400,
        tone: str = "ink",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._step, self._weight, self._mode = theme, step, weight, mode
        self._tone = tone
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._rethemed)
        self.setText(text)

    def text(self) -> str:
        """Return the full text."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802 - as QLabel has it
        """Show ``text``; line breaks become spaces."""
        self._text = " ".join(text.split("\n"))
        self.setAccessibleName(self._text)
        self._rethemed()

    def set_tone(self, tone: str) -> None:
        """Choose the colour by the name of a token."""
        self._tone = tone
        self.update()

    def elided(self) -> bool:
        """Tell whether the text does not fit now."""
        return (
            QFontMetricsF(self.font()).horizontalAdvance(typeset(self._text)) > self.width() + 0.5
        )

    def showEvent(self, event: QShowEvent) -> None:
        """A label that was hidden while the text size changed was given its former font back by
        Qt's style sheets, which polish only what is shown.
        """
        super().showEvent(event)
        self._rethemed()

    def _rethemed(self) -> None:
        font = self._theme.font(self._step, self._weight)
        if font != self.font():
            self.setFont(font)
        self.updateGeometry()
        self._retip()
        self.update()

    def _retip(self) -> None:
        self.setToolTip(plain_tip(self._text) if self.elided() else "")

    def sizeHint(self) -> QSize:
        """Room for the whole text on one line."""
        wide = QFontMetricsF(self.font()).horizontalAdvance(typeset(self._text))
        return QSize(int(wide) + 2, self._theme.line_height(self._step))

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest elides."""
        return QSize(min(self.sizeHint().width(), self._theme.px(32)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tooltip only while something is hidden."""
        super().resizeEvent(event)
        self._retip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, elided."""
        painter = QPainter(self)
        painter.setPen(QColor(colour(self._theme.tokens, self._tone)))
        paint_line(painter, QRectF(self.rect()), self.font(), self._text, mode=self._mode)


# The standard library's module for it brings a table of two thousand names along.
_MARKUP = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


def _escaped(text: str) -> str:
    return text.translate(_MARKUP)


def plain_tip(text: str) -> str:
    """Return ``text`` for a tooltip, which guesses at markup: shown as it is, long text wrapped."""
    if "<" in text or len(text) > _LONG_TIP:
        return f"<qt>{_escaped(text)}</qt>"
    return text


def paint_line(
    painter: QPainter,
    rect: QRectF,
    font: QFont,
    text: str,
    *,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    right: bool = False,
    own_direction: bool = True,
) -> float:
    """Paint one elided line, vertically centred in ``rect``; return the width it took.

    The text takes the direction of its first strong letter but stays at the left, or at the right.
    A line put together from names and words has no direction of its own: ``own_direction`` False.
    """
    metrics = QFontMetricsF(font)
    shown = text = typeset(text)
    if metrics.horizontalAdvance(text) > rect.width() + 0.5:
        shown = metrics.elidedText(text, mode, rect.width())
    wide = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    # The pen's layout direction would swap left and right for right-to-left text: absolute.
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    option = QTextOption(flags)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(text) if own_direction else Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, shown, option)
    return wide


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first strong letter of ``text``; left to right without one."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight
