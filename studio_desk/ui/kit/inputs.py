"""Inputs with what belongs to them: a search field, and a field with its label and its error."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.fonts import typeset
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme


class Keys(QLabel):
    """A shortcut as a small key cap (``Ctrl F``). Silent for assistive tools."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(shown_keys(text), parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the font that a change of the text size was to bring while it was hidden."""
        super().showEvent(event)
        self.setFont(self._theme.font("caption"))

    def _rethemed(self) -> None:
        colours = self._theme.tokens
        self.setFont(self._theme.font("caption"))
        self.setStyleSheet(
            f"color: {colours.ink3}; background: {colours.sunken}; padding: 0 4px;"
            f" border: 1px solid {colours.line}; border-radius: 4px;"
        )


_SEARCH_SIDES = 60
"""Px a search field needs beside its placeholder and its shortcut."""


class SearchField(QLineEdit):
    """A search field with its icon and, while empty, its shortcut.

    Esc empties it first; ``left`` tells when Esc or ↓ should go back to the list.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, placeholder: str, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(typeset(placeholder))
        self.setAccessibleName(placeholder)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._keys = Keys(theme, keys, self) if keys else None
        self.textChanged.connect(self._place_keys)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        size = self._theme.px(tokens.ICON_BUTTON)
        self._icon.setIcon(self._theme.icons.icon("search", self._theme.tokens.ink3, size))
        self._place_keys()

    def _place_keys(self) -> None:
        if self._keys is None:
            return
        size = self._keys.sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - size.width() - words
        self._keys.setVisible(not self.text() and room > _SEARCH_SIDES)
        self._keys.setGeometry(
            self.width() - size.width() - 9,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shortcut at the right."""
        super().resizeEvent(event)
        self._place_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, and leaves when there is nothing to clear; ↓ leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """An input with its label above and, when something is wrong, the reason below.

    ``editor`` is any input widget; its accessible name becomes the label, its description the
    reason. ``hint`` is quiet text shown below while nothing is wrong.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        editor: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = Label(theme, label, "small", 500, "2")
        self._label.setBuddy(editor)
        self._below = Label(theme, "", "small", 400, "3")
        self._below.setWordWrap(True)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._below)
        self.set_error("")

    def set_label(self, label: str) -> None:
        """Call the input something else."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Show other quiet text while nothing is wrong."""
        self._hint = hint
        if not self._error:
            self.set_error("")

    def error(self) -> str:
        """Return the reason shown, empty if nothing is wrong."""
        return self._error

    def set_error(self, reason: str) -> None:
        """Show why the input cannot be taken; empty takes the reason away."""
        self._error = reason
        text = reason or self._hint
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.editor.setAccessibleDescription(reason)
        tone = "alert" if reason else "3"
        for widget, name, value in (
            (self._below, "tone", tone),
            (self.editor, "fault", bool(reason)),
        ):
            if widget.property(name) != value:  # polished again it would keep its size of text
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline to stand between parts of a page."""
    line = QFrame(parent)
    line.setProperty("surface", "rule")
    line.setFixedHeight(1)
    return line
