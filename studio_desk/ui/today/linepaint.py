"""Painting the lines of Today, and where their parts lie: chip, texts, clauses, button, dots."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import chip_width, paint_box, paint_chip
from studio_desk.ui.kit.focus import paint_ring
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import CLEAR
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.present.today import TodayRow
from studio_desk.ui.today.model import LINE_ROLE, Head
from studio_desk.values import dataclass
from studio_desk.wording.statements import with_original

_SIDE = 12
_ROW = 56
_ROW_STACKED = 62
_HEAD = 46
_CHIP_COLUMN = 204
_TITLE_COLUMN = 212
_DOTS = 28
_STACKED_BELOW = 1000
"""Px of width (at 100 % text) under which chip, title and sentence stand in two lines."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a line lie, in the coordinates of the view."""

    chip: QRectF
    title: QRectF
    who: QRectF
    sentence: QRectF
    below: QRectF
    clauses: tuple[tuple[Clause, QRectF], ...]
    button: QRectF
    dots: QRectF

    def clause_at(self, at: QPointF) -> Clause | None:
        """The clause under a point."""
        return next((clause for clause, rect in self.clauses if rect.contains(at)), None)


class LineDelegate(QStyledItemDelegate):
    """Paints `TodayRow` (56 px) and `Head`. The view says what the mouse is over by `hot`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hot: tuple[int, str] = (-1, "")
        """Row and part (``button``, ``dots`` or nothing) under the mouse."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line or a head, at the size of the text."""
        if isinstance(index.data(LINE_ROLE), Head):
            return QSize(1, self._theme.px(_HEAD))
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else _STACKED_BELOW
        return QSize(1, self._theme.px(_ROW_STACKED if self._stacks(wide) else _ROW))

    def _stacks(self, width: float) -> bool:
        return width < self._theme.px(_STACKED_BELOW)

    # --- where the parts lie -----------------------------------------------------------------

    def parts(self, rect: QRectF, row: TodayRow) -> Parts:
        """Lay a line out in `rect`."""
        theme = self._theme
        body, small = theme.font("body"), theme.font("small")
        line, low, chip_high = theme.px(18), theme.px(17), theme.px(tokens.CHIP)
        gap = 5 if self._stacks(rect.width()) else 0
        top = rect.top() + (rect.height() - 1 - line - low - gap) / 2
        second = top + line + gap
        dots = QRectF(rect.right() - _DOTS - 13, 0, _DOTS, _DOTS)
        dots.moveTop(rect.center().y() - _DOTS / 2)
        wide = text_width(theme.font("body", 500), row.button) + 26
        high = theme.px(tokens.BUTTON)
        left = dots.left() - 9 - wide
        button = QRectF(left, rect.center().y() - high / 2, wide, high)
        ends = button.left() - 12
        x = rect.left() + _SIDE
        chip_wide = chip_width(theme, row.chip.icon, row.chip.text, row.chip.strong)
        if self._stacks(rect.width()):
            chip = QRectF(x, top + (line - chip_high) / 2, chip_wide, chip_high)
            title_wide = text_width(theme.font("body", 600), row.title) + 1
            title = QRectF(chip.right() + 10, top, 0, line)
            title.setWidth(max(0.0, min(title_wide, (ends - title.left()) * 0.6)))
            who = QRectF(title.right() + 10, top, max(0.0, ends - title.right() - 10), line)
            sentence = QRectF(x, second, max(0.0, ends - x), low)
            chips_y = second + low / 2
            below = QRectF(0, second, 0, low)
        else:
            chip_wide = min(chip_wide, theme.px(_CHIP_COLUMN) - _SIDE - 12)
            chip = QRectF(x, rect.center().y() - chip_high / 2, chip_wide, chip_high)
            at = rect.left() + theme.px(_CHIP_COLUMN)
            column = theme.px(_TITLE_COLUMN)
            title = QRectF(at, top, column - 16, line)
            who = QRectF(at, second, column - 16, low)
            sentence = QRectF(at + column, top, max(0.0, ends - at - column), line)
            chips_y = top + line / 2
            below = QRectF(sentence.left(), second, sentence.width(), low)
        clauses, sentence = self._clauses(row, sentence, chips_y, text_width(body, row.sentence))
        if not below.width():
            begin = clauses[-1][1].right() + 8 if clauses else sentence.right() + 8
            need = text_width(small, row.below) + 2
            below = QRectF(begin, second, need if begin + need <= ends else 0, low)
        return Parts(chip, title, who, sentence, below, clauses, button, dots)

    def _clauses(
        self, row: TodayRow, sentence: QRectF, middle: float, words: float
    ) -> tuple[tuple[tuple[Clause, QRectF], ...], QRectF]:
        """The clause chips behind the sentence, as many as fit, and what is left to the text."""
        high = self._theme.px(tokens.CLAUSE_CHIP)
        font = self._theme.font("caption", 600)
        left = min(words + 2, sentence.width())
        x = sentence.left() + left + 4
        found = []
        for clause in row.clauses:
            wide = round(text_width(font, clause.number)) + 12
            if x + wide > sentence.right() + 6:
                break
            found.append((clause, QRectF(x, middle - high / 2, wide, high)))
            x += wide + 5
        kept = QRectF(sentence)
        kept.setWidth(left)
        return tuple(found), kept

    # --- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line or head."""
        view = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(view, Head):
            self._paint_head(painter, rect, view)
        elif isinstance(view, TodayRow):
            self._paint_row(painter, rect, view, option, index.row())
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        theme, colours = self._theme, self._theme.tokens
        high = theme.px(18)
        line = QRectF(rect.left() + _SIDE, rect.bottom() - 10 - high, rect.width() - 24, high)
        bold = theme.font("body", 600)
        painter.setPen(QColor(colours.ink))
        wide = paint_line(painter, line, bold, head.label)
        painter.setPen(QColor(colours.ink3))
        line.setLeft(line.left() + wide + 9)
        paint_line(painter, line, theme.font("small"), head.text)
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(foot, QColor(colours.line2))

    def _paint_row(
        self,
        painter: QPainter,
        rect: QRectF,
        row: TodayRow,
        option: QStyleOptionViewItem,
        number: int,
    ) -> None:
        theme, colours = self._theme, self._theme.tokens
        has_focus = bool(option.state & QStyle.StateFlag.State_Active) and _focused(option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and has_focus
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.fillRect(rect, QColor(colours.rowsel if chosen else colours.hover))
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(foot, QColor(colours.rowselline if chosen else colours.line))
        parts = self.parts(rect, row)
        chip = row.chip
        paint_chip(painter, parts.chip, chip.role, chip.icon, chip.text, chip.strong, theme=theme)
        painter.setPen(QColor(colours.ink))
        paint_line(painter, parts.title, theme.font("body", 600), row.title)
        paint_line(painter, parts.sentence, theme.font("body"), row.sentence, own_direction=False)
        painter.setPen(QColor(colours.ink2))
        paint_line(painter, parts.who, theme.font("small"), row.who, own_direction=False)
        painter.setPen(QColor(colours.ink2 if chosen else colours.ink3))
        if parts.below.width() > 0:
            paint_line(painter, parts.below, theme.font("small"), row.below, own_direction=False)
        for clause, place in parts.clauses:
            paint_box(painter, place, tokens.RADIUS_SMALL, colours.panel, colours.line2)
            painter.setPen(QColor(colours.ink2))
            painter.setFont(theme.font("caption", 600))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, clause.number)
        self._paint_buttons(painter, parts, row, number)
        if option.state & QStyle.StateFlag.State_HasFocus and _keyboard(option):
            paint_ring(painter, rect.adjusted(1, 1, -1, -2), 4, colours)

    def _paint_buttons(self, painter: QPainter, parts: Parts, row: TodayRow, number: int) -> None:
        theme, colours = self._theme, self._theme.tokens
        hot = self.hot[1] if self.hot[0] == number else ""
        fill = colours.hover if hot == "button" else colours.raised
        line = colours.field if hot == "button" else colours.line2
        paint_box(painter, parts.button, tokens.RADIUS, fill, line)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font("body", 500))
        painter.drawText(parts.button, Qt.AlignmentFlag.AlignCenter, row.button)
        if hot == "dots":
            paint_box(painter, parts.dots, tokens.RADIUS, colours.sunken, CLEAR)
        size = theme.px(tokens.ICON)
        theme.icons.paint(painter, "ellipsis", colours.ink2, parts.dots.center(), size)

    # --- tooltips ----------------------------------------------------------------------------

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A clause says its statement, the rest of the line all its texts."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, TodayRow):
            return super().helpEvent(event, view, option, index)
        parts = self.parts(QRectF(option.rect), row)
        clause = parts.clause_at(QPointF(event.pos()))
        if clause is not None:
            said = with_original(clause.statement)
            text = f"{clause.number}: {said}" if said else clause.number
        elif parts.dots.contains(QPointF(event.pos())):
            text = tr("More about {title}", title=row.title)
        else:
            text = "\n".join(part for part in (row.title, row.who, row.sentence, row.below) if part)
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True


def _focused(option: QStyleOptionViewItem) -> bool:
    """Tell whether the list itself has the keyboard."""
    return option.widget.hasFocus()


def _keyboard(option: QStyleOptionViewItem) -> bool:
    """Tell whether the view's focus came by the keyboard."""
    return bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
