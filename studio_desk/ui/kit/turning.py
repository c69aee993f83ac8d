"""Two parts of a line: below each other where they cannot both be whole side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout


class Turning(QBoxLayout):
    """A row that turns into a column where the words of its parts need more than its width.

    A title beside a chip would else be cut to half of itself in a language of long words, or at
    large text. Gaps are in px. It turns by itself as it is laid out; where it is `told` to by
    `turn`, the layout around it need not follow widths.
    """

    def __init__(self, gap: int = 12, below: int = 6, *, told: bool = False) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._gap, self._below, self._told = gap, below, told
        self.setSpacing(gap)

    def turned(self) -> bool:
        """Tell whether they stand below each other now."""
        return self.direction() == QBoxLayout.Direction.TopToBottom

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return not self._told or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row, or of the column where it turns."""
        self.turn(width)
        within = super().heightForWidth(width) if super().hasHeightForWidth() else -1
        return max(within, self.sizeHint().height())

    def minimumSize(self) -> QSize:  # noqa: N802 - as QLayout has it
        """As narrow as the widest of its parts, whichever way it stands: it can turn."""
        items = [item for item in map(self.itemAt, range(self.count())) if item is not None]
        wide = max((item.minimumSize().width() for item in items), default=0)
        return QSize(wide, super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Turn as the width asks, then put each part in its place."""
        if not self._told:
            self.turn(rect.width())
        super().setGeometry(rect)

    def turn(self, width: int) -> None:
        """Turn as a width in px asks."""
        items = [item for item in map(self.itemAt, range(self.count())) if item is not None]
        wide = [item.sizeHint().width() for item in items if not item.isEmpty()]
        turned = sum(wide) + self._gap * (len(wide) - 1) > width
        if turned != self.turned():
            down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self.setDirection(down if turned else along)
            self.setSpacing(self._below if turned else self._gap)
