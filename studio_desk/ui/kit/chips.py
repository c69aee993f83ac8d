"""Chip, badge and clause chip: one painter shared by delegates and widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QToolButton, QToolTip, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk import lazily
from studio_desk.tongue import tr
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.fonts import baseline, text_width, typeset
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.rowviews import ChipView, Clause

if TYPE_CHECKING:
    import studio_desk.wording.statements as statements
else:
    statements = lazily.module("studio_desk.wording.statements")
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import CLEAR, RoleName

_PAD_LEFT, _PAD_RIGHT, _GAP, _SPACE = 6, 8, 5, 5
_BADGE_LEFT, _BADGE_RIGHT, _BADGE_GAP = 8, 10, 7
_CLAUSE_PAD = 6


def chip_width(theme: Theme, icon: str, text: str, strong: str = "") -> int:
    """Return the width a chip needs, in logical pixels."""
    wide = float(_PAD_LEFT + _PAD_RIGHT)
    if icon:
        wide += theme.px(tokens.ICON_CHIP) + _GAP
    if strong:
        wide += text_width(theme.font("small", 600), strong)
    if strong and text:
        wide += _SPACE
    if text:
        wide += text_width(theme.font("small", 500), text)
    return round(wide + 0.5)


def paint_box(
    painter: QPainter, rect: QRectF, radius: float, fill: str, line: str, *, dashed: bool = False
) -> None:
    """Paint a rounded box with a 1 px border inside ``rect``; a dashed one has no fill."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(line), 1)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen if line != CLEAR else QPen(Qt.PenStyle.NoPen))
    empty = dashed or fill == CLEAR
    painter.setBrush(QColor(0, 0, 0, 0) if empty else QColor(fill))
    inset = 0.5 if line != CLEAR else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    role: RoleName,
    icon: str,
    text: str,
    strong: str = "",
    *,
    theme: Theme,
) -> None:
    """Paint a chip filling ``rect`` (see ``chip_width``; 20 px high at 100 % text).

    ``strong`` is the bold word, ``text`` its medium tail. What does not fit is clipped at the end.
    """
    colours = theme.tokens.role(role)
    painter.save()
    paint_box(painter, rect, tokens.RADIUS_CHIP, colours.bg, colours.line, dashed=role == "none")
    painter.setClipRect(rect.adjusted(0, 0, -2, 0), Qt.ClipOperation.IntersectClip)
    x = rect.left() + _PAD_LEFT
    if icon:
        size = theme.px(tokens.ICON_CHIP)
        theme.icons.paint(painter, icon, colours.fg, QPointF(x + size / 2, rect.center().y()), size)
        x += size + _GAP
    painter.setPen(QColor(colours.fg))
    for words, weight in ((strong, 600), (text, 500)):
        if words:
            font = theme.font("small", weight)
            painter.setFont(font)
            painter.drawText(QPointF(x, baseline(font, rect.top(), rect.height())), typeset(words))
            x += text_width(font, words) + _SPACE
    painter.restore()


class Chip(QWidget):
    """A chip as a widget; its accessible name is its words."""

    def __init__(self, theme: Theme, view: ChipView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_view(view)
        theme.changed.connect(self._rethemed)

    def view(self) -> ChipView:
        """Return what it shows."""
        return self._view

    def set_view(self, view: ChipView) -> None:
        """Show another standing."""
        self._view = view
        self.setAccessibleName(view.words)
        self._rethemed()

    def _rethemed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        view = self._view
        wide = chip_width(self._theme, view.icon, view.text, view.strong)
        return QSize(wide, self._theme.px(tokens.CHIP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        view = self._view
        paint_chip(
            QPainter(self),
            QRectF(self.rect()),
            view.role,
            view.icon,
            view.text,
            view.strong,
            theme=self._theme,
        )


class Badge(QWidget):
    """The standing of a card, in upper case: solid on a tinted card, tinted on a plain one.

    ``small`` is for the lowest cards. Hidden from assistive tools: the card's name says it.
    """

    def __init__(self, theme: Theme, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._small = theme, small
        self._role: RoleName = "none"
        self._icon, self._text = "", ""
        self._solid = self._dashed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._rethemed)

    def show_standing(
        self, role: RoleName, icon: str, text: str, *, solid: bool = False, dashed: bool = False
    ) -> None:
        """Show a standing."""
        self._role, self._icon, self._text = role, icon, text.upper()
        self._solid, self._dashed = solid, dashed
        self._rethemed()

    def set_small(self, small: bool) -> None:
        """Choose the lower badge."""
        self._small = small
        self._rethemed()

    def text(self) -> str:
        """Return the words as shown."""
        return self._text

    def showEvent(self, event: QShowEvent) -> None:
        """Take the font that a change of the text size was to bring while it was hidden."""
        super().showEvent(event)
        self._rethemed()

    def _rethemed(self) -> None:
        pixels = 11 if self._small else 12
        self.setFont(self._theme.font_px(pixels, 600, 0.04))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = _BADGE_LEFT + _BADGE_RIGHT + text_width(self.font(), self._text)
        if self._icon:
            wide += self._theme.px(tokens.ICON_BUTTON) + _BADGE_GAP
        return QSize(round(wide + 0.5), self._theme.px(22 if self._small else tokens.BADGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        colours = self._theme.tokens.role(self._role)
        rect = QRectF(self.rect())
        fill, ink = (
            (colours.fg, self._theme.tokens.panel) if self._solid else (colours.bg, colours.fg)
        )
        line = colours.line if self._dashed else CLEAR
        paint_box(painter, rect, tokens.RADIUS, fill, line, dashed=self._dashed)
        x = float(_BADGE_LEFT)
        if self._icon:
            size = self._theme.px(tokens.ICON_BUTTON)
            centre = QPointF(x + size / 2, rect.center().y())
            self._theme.icons.paint(painter, self._icon, ink, centre, size, heavy=True)
            x += size + _BADGE_GAP
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        painter.drawText(QPointF(x, baseline(self.font(), 0, rect.height())), self._text)


class ClauseChip(KeyboardFocus, QToolButton):
    """A clause as a small flat button: its statement is the tooltip, a click opens the clause.

    In a dialog, a click shows the statement: what lies behind it cannot be reached.

    The chip is 18 px high; the button around it is 24, so that it can be hit.
    """

    activated = Signal(str)
    """The number of the clause."""

    def __init__(
        self,
        theme: Theme,
        clause: Clause,
        role: RoleName | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clause, self._role = theme, clause, role
        self.setToolTip(plain_tip(statements.with_original(clause.statement)))
        self.setAccessibleName(tr("Clause {number}", number=clause.number))
        self.setAccessibleDescription(clause.statement)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def _pressed(self) -> None:
        """Tell it; in a dialog, which cannot be left for the policy, say the statement here."""
        if isinstance(self.window(), QDialog) and self._clause.statement:
            said = statements.with_original(self._clause.statement)
            text = plain_tip(f"{self._clause.number}: {said}")
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), text, self)
        self.activated.emit(self._clause.number)

    def clause(self) -> Clause:
        """Return the clause."""
        return self._clause

    def sizeHint(self) -> QSize:
        """Its number and a border; never under the hit area."""
        wide = text_width(self._theme.font("caption", 600), self._clause.number)
        hit = tokens.HIT_AREA
        return QSize(max(hit, round(wide) + 2 * _CLAUSE_PAD), max(hit, self._theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip in the middle of the button."""
        painter = QPainter(self)
        all_tokens = self._theme.tokens
        high = self._theme.px(tokens.CLAUSE_CHIP)
        top = (self.height() - high) // 2
        rect = QRectF(0, top, self.width(), high)
        if self._role is None:
            line, ink, fill = all_tokens.line2, all_tokens.ink2, all_tokens.panel
        else:
            colours = all_tokens.role(self._role)
            line, ink, fill = colours.line, colours.fg, CLEAR
        if self.underMouse() or self.isDown():
            line = ink
        paint_box(painter, rect, tokens.RADIUS_SMALL, fill, line)
        font = self._theme.font("caption", 600)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._clause.number)
        if self.ring:
            paint_ring(painter, QRectF(self.rect()), tokens.RADIUS_SMALL, all_tokens)
