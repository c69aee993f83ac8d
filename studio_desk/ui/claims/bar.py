"""The action bar of a claim: the next step first, as many buttons as fit, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, plain_mnemonic
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action

_GAP = 8
_LEAST = 300


class DeedBar(QFrame):
    """Shows actions; tells by `asked` which was chosen."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions: tuple[Action, ...] = ()
        self._quiet: Action | None = None
        self._compact = False
        self.buttons: dict[str, Button] = {}
        self.setProperty("surface", "bar")
        self.setAccessibleName(tr("Actions"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_GAP)
        self._row.addStretch(1)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more = Button(theme, tr("More"), "ellipsis", "quiet")
        self.more.setMenu(self._menu)
        self._row.addWidget(self.more)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def set_compact(self, compact: bool) -> None:
        """Choose the height and the margins of narrow windows."""
        self._compact = compact
        self._rethemed()

    def offer(self, actions: Sequence[Action], quiet: Action | None) -> None:
        """Offer these, the first as the next step, `quiet` at the far end."""
        if (tuple(actions), quiet) == (self._actions, self._quiet):
            return
        self._actions, self._quiet = tuple(actions), quiet
        focused = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for number, action in enumerate(self._actions):
            self._add(action, "plain" if number else "primary", number)
        if quiet is not None:
            self._add(quiet, "quiet", self._row.count())
        self._fit()
        if focused and self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def _add(self, action: Action, kind: str, place: int) -> None:
        button = Button(self._theme, action.text, action.icon, kind)  # type: ignore[arg-type]  # one of Kind
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.asked.emit(action.id))
        self._row.insertWidget(place, button)
        self.buttons[action.id] = button

    def hidden_actions(self) -> tuple[Action, ...]:
        """Return the actions that have no button now, for want of room."""
        every = (*self._actions, *([self._quiet] if self._quiet is not None else []))
        return tuple(action for action in every if self.buttons[action.id].isHidden())

    def _rethemed(self) -> None:
        margin = tokens.PAGE_MARGIN_COMPACT if self._compact else tokens.PAGE_MARGIN
        high = tokens.ACTION_BAR_COMPACT if self._compact else tokens.ACTION_BAR
        self._row.setContentsMargins(margin, 0, margin, 0)
        self.setFixedHeight(self._theme.px(high))
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._row.contentsMargins().left() * 2
        needed = sum(button.sizeHint().width() + _GAP for button in self.buttons.values())
        every = needed <= room
        room -= 0 if every else self.more.sizeHint().width() + _GAP
        last = self._quiet.id if self._quiet is not None else ""
        for number, (key, button) in enumerate(self.buttons.items()):
            room -= button.sizeHint().width() + _GAP
            button.setVisible(every or (key != last and (room >= 0 or number == 0)))
        self.more.setVisible(not every)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for action in self.hidden_actions():
            entry = self._menu.addAction(plain_mnemonic(action.text))
            entry.setEnabled(self.buttons[action.id].isEnabled())
            entry.triggered.connect(lambda _on=False, key=action.id: self.asked.emit(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as fit."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """One button and *More*; the rest gives way."""
        return QSize(self._theme.px(_LEAST), self.height())
