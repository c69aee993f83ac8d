"""How forms are laid out: a body that scrolls when it must, and chips that flow on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from studio_desk.ui.kit.flow import Flow as Flow

_LEAST = 120  # px of a body that scrolls


class Body(QScrollArea):
    """What scrolls when a dialog is higher than the screen; it asks for the room it needs."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = inner
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """All of the inside."""
        inner = self.inner
        wide = max(self.width(), inner.sizeHint().width())
        layout = inner.layout()
        if layout is not None and layout.hasHeightForWidth():
            return QSize(wide, layout.heightForWidth(wide))
        return inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Enough to see that there is more."""
        hint = self.inner.minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), _LEAST))
