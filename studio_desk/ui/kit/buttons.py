"""Push buttons and icon buttons, tinted icons included, with the ring of keyboard focus."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.fonts import typeset
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.theme import Theme

_ICON_GAP = 3
"""Added to the 4 px Qt leaves between icon and words."""

Kind = Literal["plain", "primary", "quiet", "danger", "link", "tab"]


class Button(KeyboardFocus, QPushButton):
    """A push button. At most one of a page is ``primary``. ``tab`` is checkable.

    ``keys`` is a shortcut shown in the tooltip; it is not registered here.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        kind: Kind = "plain",
        *,
        small: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(plain_mnemonic(text))
        self._theme, self._icon_name, self._kind, self._small = theme, icon, kind, small
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setCheckable(kind == "tab")
        self.setAutoDefault(kind == "primary")
        self.setAccessibleName(text)
        if keys:
            self.setToolTip(plain_tip(f"{text}  {shown_keys(keys)}"))
        self.toggled.connect(self._rethemed)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def text(self) -> str:
        """Return the words as they were given, an ampersand doubled."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Show ``text``, typeset."""
        self._words = text
        super().setText(typeset(text))

    def set_text(self, text: str) -> None:
        """Show other words; none, and the icon stands alone."""
        self.setText(plain_mnemonic(text))
        self.setAccessibleName(text)
        self._rethemed()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._rethemed()

    def _rethemed(self) -> None:
        if not self._icon_name:
            return
        colours = self._theme.tokens
        tint = {
            "primary": colours.accent_ink,
            "quiet": colours.ink2,
            "danger": colours.alert.fg,
            "link": colours.accent,
            "tab": colours.accent if self.isChecked() else colours.ink2,
        }.get(self._kind, colours.ink)
        size = self._theme.px(tokens.ICON_CHIP if self._small else tokens.ICON_BUTTON)
        gap = _ICON_GAP if self.text() else 0
        icon = self._theme.icons.icon(self._icon_name, tint, size, colours.ink3, gap=gap)
        self.setIcon(icon)
        self.setIconSize(QSize(size + gap, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the ring."""
        super().paintEvent(event)
        if self.ring:
            gap = self._theme.tokens.panel
            paint_ring(QPainter(self), QRectF(self.rect()), tokens.RADIUS, self._theme.tokens, gap)


class IconButton(KeyboardFocus, QToolButton):
    """A button with an icon only; its name and its tooltip are the same words."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        keys: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._small = theme, icon, small
        self.setProperty("kind", "icon")
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name}  {shown_keys(keys)}" if keys else name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def set_name(self, name: str) -> None:
        """Call it something else."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._rethemed()

    def _rethemed(self) -> None:
        colours = self._theme.tokens
        size = self._theme.px(14 if self._small else tokens.ICON)
        icon = self._theme.icons.icon(self._icon_name, colours.ink2, size, disabled=colours.line2)
        self.setIcon(icon)
        self.setIconSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the ring."""
        super().paintEvent(event)
        if self.ring:
            paint_ring(QPainter(self), QRectF(self.rect()), tokens.RADIUS, self._theme.tokens)


def plain_mnemonic(text: str) -> str:
    """Return ``text`` with its ampersands kept: a client's name is no shortcut."""
    return text.replace("&", "&&")
