"""The rail: the pages of the application, how much each holds, and whose studio this is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.fonts import baseline, text_width
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import ElidedLabel, paint_line
from studio_desk.ui.kit.rowviews import RailItem
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import CLEAR


class _RailButton(KeyboardFocus, QAbstractButton):
    """One page of the rail."""

    def __init__(self, theme: Theme, item: RailItem) -> None:
        super().__init__()
        self._theme, self.item = theme, item
        self._count = 0
        self._alert = False
        self._compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._rename()
        theme.changed.connect(self.updateGeometry)

    def set_count(self, count: int, *, alert: bool) -> None:
        self._count, self._alert = count, alert
        self._rename()
        self.update()

    def set_keys(self, keys: str) -> None:
        self.item = self.item._replace(keys=keys)
        self._rename()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._rename()
        self.updateGeometry()
        self.update()

    def _rename(self) -> None:
        name = f"{self.item.label}, {self._count}" if self._count else self.item.label
        self.setAccessibleName(name)
        keys = f"  {shown_keys(self.item.keys)}" if self.item.keys else ""
        self.setToolTip(f"{name}{keys}" if self._compact or keys else "")

    def sizeHint(self) -> QSize:
        """A row of the rail."""
        return QSize(36, self._theme.px(tokens.NAV_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the page, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint background, icon, words and count."""
        painter = QPainter(self)
        colours = self._theme.tokens
        rect = QRectF(self.rect())
        on = self.isChecked()
        if on:
            paint_box(painter, rect, tokens.RADIUS, colours.panel, colours.line)
        elif self.underMouse():
            paint_box(painter, rect, tokens.RADIUS, colours.hover, CLEAR)
        size = self._theme.px(17 if self._compact else tokens.ICON)
        middle = rect.center().y()
        icon_x = rect.center().x() if self._compact else 10 + size / 2
        tint = colours.accent if on else colours.ink2 if self._compact else colours.ink3
        self._theme.icons.paint(painter, self.item.icon, tint, QPointF(icon_x, middle), size)
        if self._compact:
            self._paint_dot(painter, rect)
        else:
            right = self._paint_count(painter, rect)
            words = QRectF(20 + size, 0, right - 24 - size, rect.height())
            painter.setPen(QColor(colours.ink if on else colours.ink2))
            paint_line(painter, words, self._theme.font("body", 500), self.item.label)
        if self.ring:
            paint_ring(painter, rect, tokens.RADIUS, colours)

    def _paint_dot(self, painter: QPainter, rect: QRectF) -> None:
        if self._alert and self._count:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.alert.solid))
            painter.drawEllipse(QPointF(rect.right() - 9.5, 8.5), 3.5, 3.5)

    def _paint_count(self, painter: QPainter, rect: QRectF) -> float:
        """Paint the count and return where it begins."""
        if not self._count:
            return rect.right() - 10
        colours = self._theme.tokens
        text = str(self._count)
        if not self._alert:
            font = self._theme.font("small")
            wide = text_width(font, text)
            painter.setFont(font)
            painter.setPen(QColor(colours.ink3))
            at = QPointF(rect.right() - 10 - wide, baseline(font, 0, rect.height()))
            painter.drawText(at, text)
            return at.x()
        font = self._theme.font("caption", 600)
        high = self._theme.px(18)
        wide = max(high, text_width(font, text) + 10)
        pill = QRectF(rect.right() - 6 - wide, (rect.height() - high) / 2, wide, high)
        paint_box(painter, pill, high / 2, colours.alert.bg, CLEAR)
        painter.setFont(font)
        painter.setPen(QColor(colours.alert.fg))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.left()


class Rail(QWidget):
    """The pages on the left; ``compact`` shows icons only, with tooltips.

    ↑ ↓ move between pages, Enter or Space opens one. It never changes the page itself: the owner
    answers ``page_requested`` with ``set_current``.
    """

    page_requested = Signal(str)
    """Id of the page that was asked for."""

    def __init__(
        self, theme: Theme, items: Sequence[RailItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = False
        self._current = ""
        self._buttons: dict[str, _RailButton] = {}
        self._group = QButtonGroup(self)
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 9, 8)
        column.setSpacing(2)
        self._items = QVBoxLayout()
        self._items.setSpacing(2)
        column.addLayout(self._items)
        for item in items:
            self.add_item(item)
        column.addStretch(1)
        self._footer = self._make_footer()
        column.addWidget(self._footer)
        self._rethemed()
        theme.changed.connect(self._rethemed)

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        box = QVBoxLayout(footer)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(rule())
        inner = self._foot = QVBoxLayout()
        inner.setContentsMargins(10, 8, 10, 2)
        inner.setSpacing(0)
        self._studio = ElidedLabel(self._theme, "", "small", 600)
        self._place = ElidedLabel(self._theme, "", "caption", 400, "ink3")
        self._time = ElidedLabel(self._theme, "", "caption", 400, "ink3")
        for label in (self._studio, self._place, self._time):
            inner.addWidget(label)
        box.addLayout(inner)
        return footer

    def add_item(self, item: RailItem, at: int | None = None) -> None:
        """Offer one page more: before the one that is at place `at` now, or below them all."""
        button = _RailButton(self._theme, item)
        button.clicked.connect(lambda _on=False, page=item.id: self._asked(page))
        button.set_compact(self._compact)
        self._group.addButton(button)
        order = list(self._buttons.items())
        place = len(order) if at is None else at
        order.insert(place, (item.id, button))
        self._buttons = dict(order)
        self._items.insertWidget(place, button)

    def set_keys(self, page: str, keys: str) -> None:
        """Say in the tooltip of a page which keys lead to it (``Ctrl 2``)."""
        self._buttons[page].set_keys(keys)

    def items(self) -> tuple[RailItem, ...]:
        """Return the pages, from above."""
        return tuple(button.item for button in self._buttons.values())

    def leave_room(self, wide: int) -> None:
        """Let the words at the foot end `wide` px before its end, for what stands there."""
        margins = self._foot.contentsMargins()
        margins.setRight(wide)
        self._foot.setContentsMargins(margins)

    def set_footer(self, studio: str, place: str, time: str) -> None:
        """Show the studio, the place its days are counted in, and its time, as written."""
        self._studio.setText(studio)
        self._place.setText(place)
        self._time.setText(time)

    def set_count(self, page: str, count: int, *, alert: bool = False) -> None:
        """Show how much a page holds; ``alert`` as a red badge (a dot when compact)."""
        self._buttons[page].set_count(count, alert=alert)

    def current(self) -> str:
        """Return the id of the page that is shown."""
        return self._current

    def set_current(self, page: str) -> None:
        """Mark the page that is shown. Raises KeyError for an unknown id."""
        self._buttons[page].setChecked(True)
        self._current = page

    def set_compact(self, compact: bool) -> None:
        """Show icons only (52 px), or icons and words (172 px)."""
        self._compact = compact
        for button in self._buttons.values():
            button.set_compact(compact)
        self._footer.setVisible(not compact)
        self._rethemed()

    def compact(self) -> bool:
        """Tell whether only icons are shown."""
        return self._compact

    def focus_current(self) -> None:
        """Give the keyboard to the page that is shown."""
        button = self._buttons.get(self._current) or next(iter(self._buttons.values()))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _asked(self, page: str) -> None:
        if self._current:  # the click checked it; only the owner says what is shown
            self._buttons[self._current].setChecked(True)
        self.page_requested.emit(page)

    def _rethemed(self) -> None:
        wide = tokens.RAIL_COMPACT if self._compact else self._theme.px(tokens.RAIL)
        self.setFixedWidth(wide)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ ↓ Home End move between pages."""
        buttons = list(self._buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if at is not None and event.key() in moves:
            target = min(max(at + moves[Qt.Key(event.key())], 0), len(buttons) - 1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            target = 0 if event.key() == Qt.Key.Key_Home else len(buttons) - 1
        else:
            super().keyPressEvent(event)
            return
        buttons[target].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawLine(QPointF(self.width() - 0.5, 0), QPointF(self.width() - 0.5, self.height()))
