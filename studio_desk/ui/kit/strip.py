"""One line above the cards: an alert that has no card of its own, or the instant that is shown."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import Chip, ClauseChip
from studio_desk.ui.kit.inputs import Keys
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.rowviews import Action, ChipView, Clause
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName

Kind = Literal["quiet", "asof", "free", "bill", "closed", "info", "credit", "alert"]


class StripIcon(QWidget):
    """An icon of one colour."""

    def __init__(self, theme: Theme, name: str, tone: str) -> None:
        super().__init__()
        self._theme, self._name, self._tone = theme, name, tone
        size = theme.px(tokens.ICON_BUTTON)
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        tint = tokens.colour(self._theme.tokens, self._tone)
        centre = QPointF(self.width() / 2, self.height() / 2)
        self._theme.icons.paint(QPainter(self), self._name, tint, centre, self.width())


class Strip(QFrame):
    """A line with an icon, words, and as wanted a chip, clauses, one action or two.

    ``kind`` is a standing role, ``quiet``, or ``asof`` (accent border: another instant is shown).
    """

    action_triggered = Signal(str)
    """Id of the action that was clicked."""
    clause_activated = Signal(str)
    """Number of the clause that was clicked."""

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        icon: str,
        text: str,
        *,
        chip: ChipView | None = None,
        clauses: tuple[Clause, ...] = (),
        action: Action | None = None,
        also: Action | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        role: RoleName | None = None if kind in ("quiet", "asof") else kind  # type: ignore[assignment]
        tone = "ink" if role is None else f"{role}.fg"
        self._text = ElidedLabel(theme, text, "body", 500)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(10)
        row.addWidget(StripIcon(theme, icon, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)
        self._chip = Chip(theme, chip) if chip is not None else None
        if self._chip is not None:
            row.addWidget(self._chip)
        row.addStretch(1)
        for clause in clauses:
            button = ClauseChip(theme, clause, role)
            button.activated.connect(self.clause_activated)
            row.addWidget(button)
        if also is not None:
            row.addWidget(self._action(also))
        if action is not None:
            row.addWidget(self._action(action))
            if action.keys:
                row.addWidget(Keys(theme, action.keys))
        theme.changed.connect(self.updateGeometry)
        words = text if chip is None else f"{text}. {chip.words}"
        self.setAccessibleName(words)

    def _action(self, action: Action) -> Button:
        button = Button(self._theme, action.text, action.icon, small=True)
        button.clicked.connect(lambda: self.action_triggered.emit(action.id))
        return button

    def set_text(self, text: str, chip: ChipView | None = None) -> None:
        """Show other words, and another standing if the strip has a chip."""
        self._text.setText(text)
        if chip is not None and self._chip is not None:
            self._chip.set_view(chip)
        self.setAccessibleName(text if chip is None else f"{text}. {chip.words}")

    def text(self) -> str:
        """Return its words."""
        return self._text.text()

    def sizeHint(self) -> QSize:
        """34 px high at 100 % text."""
        return QSize(super().sizeHint().width(), self._theme.px(tokens.STRIP))
