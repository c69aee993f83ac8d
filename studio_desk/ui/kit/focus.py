"""The ring of keyboard focus: 2 px accent, 1 px gap, shown only after keyboard use.

The ring is drawn inside the widget, so nothing clips it and nothing moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen

from studio_desk.ui.kit.tokens import Tokens

if TYPE_CHECKING:
    # Qt allows one Qt base only, so at run time this is a plain mixin put before the widget.
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class KeyboardFocus(_Base):
    """Mixin of widgets that know whether the keyboard brought them the focus.

    A page that moves the focus itself on a key (F6, Enter) passes ``ShortcutFocusReason``.
    """

    _by_keyboard = False

    @property
    def ring(self) -> bool:
        """Whether the ring is shown now."""
        return self._by_keyboard and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came; a window that comes back keeps what it had."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint without the ring."""
        super().focusOutEvent(event)
        self.update()


def paint_ring(
    painter: QPainter, rect: QRectF, radius: float, colours: Tokens, gap: str | None = None
) -> None:
    """Paint the ring along the inside of ``rect``; ``gap`` fills the 1 px inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if gap is not None:
        painter.setPen(QPen(QColor(gap), 1))
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2)
    painter.setPen(QPen(QColor(colours.focus), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
