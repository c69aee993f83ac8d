"""What was just recorded, with Undo, for ten seconds, above the action bar."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRect, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QWidget,
)

import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme

_MARGIN = 12
_WIDEST = 520


class Toast(QFrame):
    """A toast over ``page``; one at a time, a new one takes the place of the old.

    ``above`` is the height in px of what it must stay clear of at the foot (the action bar). It
    waits while the mouse is over it, and moves up rather than cover the focused field.
    """

    action_triggered = Signal(str)
    """The id given with the words; the toast is gone by then."""

    def __init__(self, theme: Theme, page: QWidget, above: int = tokens.ACTION_BAR) -> None:
        super().__init__(page)
        self._theme, self._page, self._above = theme, page, above
        self._id = ""
        self._text = ElidedLabel(theme, "", "body", 500, "panel")
        self._button = Button(theme, tr("Undo"), small=True)
        self._button.clicked.connect(self._triggered)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens.TOAST_MS)
        self._timer.timeout.connect(self.leave)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(tokens.FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.finished.connect(self._faded)
        page.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str | None = None, action_id: str = "undo") -> None:
        """Show ``text`` for ten seconds with a button, *Undo* unless another ``action`` is named;
        an empty one shows none.
        """
        action = tr("Undo") if action is None else action
        self._id = action_id
        self._text.setText(text)
        self._button.set_text(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._run_fade(0.0, 1.0)
        self._timer.start()

    def text(self) -> str:
        """Return the words shown."""
        return self._text.text()

    def leave(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        if self.isVisible() and self._theme.motion:
            self._run_fade(1.0, 0.0)
        else:
            self.hide()

    def _triggered(self) -> None:
        self._timer.stop()
        self.hide()
        self.action_triggered.emit(self._id)

    def _run_fade(self, start: float, end: float) -> None:
        self._fade.stop()
        if not self._theme.motion:
            return
        self._effect.setEnabled(True)
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()

    def _faded(self) -> None:
        self._effect.setEnabled(False)
        if self._fade.endValue() == 0.0:
            self.hide()

    def _place(self) -> None:
        room = self._page.rect()
        wide = min(self.sizeHint().width() + 8, _WIDEST, room.width() - 2 * _MARGIN)
        high = self._theme.px(42)
        left = (room.width() - wide) // 2
        rect = QRect(left, room.height() - self._above - high - _MARGIN, wide, high)
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self._button and self._page.isAncestorOf(focus):
            taken = QRect(focus.mapTo(self._page, focus.rect().topLeft()), focus.size())
            # Of a list or a page in focus one row may be covered: it scrolls.
            field = not isinstance(focus, QAbstractItemView) and 3 * taken.height() < room.height()
            if field and taken.intersects(rect):
                rect.moveBottom(taken.top() - _MARGIN)
        self.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the page changes its size."""
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is being read."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)
