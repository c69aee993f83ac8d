"""One line while something is made: what, how far, and Stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme


class ProgressBar(QWidget):
    """Hidden while nothing is made. Without figures the bar only says that something is."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._label = ElidedLabel(theme, "", "body", 500, "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setMinimumWidth(60)
        self.stop = Button(theme, tr("Stop"), "", small=True)
        self.stop.clicked.connect(self._stopping)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Say what is being made."""
        self._words = words
        self._say(words)
        self._bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.stop.set_text(tr("Stop"))
        self.stop.hide()
        self.show()

    def tell(self, done: int, of: int) -> None:
        """Say how far it is; it can be stopped from then on."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self.stop.show()
        self._say(tr("{words}, {done} of {all}", words=self._words, done=done, all=of))

    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    def _say(self, words: str) -> None:
        self._label.setText(words)
        self.setAccessibleName(words)
        self._bar.setAccessibleName(words)

    def _stopping(self) -> None:
        self.stop.set_text(tr("Stopping"))
        self.stop.setEnabled(False)
        self.stop_asked.emit()
