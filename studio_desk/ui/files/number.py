"""An input for a whole number that says what it counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from studio_desk import resources
from studio_desk.ui.forms.fields import BARE_EDITOR
from studio_desk.ui.kit.theme import Theme


class Number(QSpinBox):
    """A whole number with what it counts behind it: `words` says both, ``7 days``."""

    def __init__(
        self, theme: Theme, value: int, words: Callable[[int], str], none: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.lineEdit().setTextMargins(7, 0, 0, 0)  # Qt gives it no padding of its frame
        self.setRange(0, 36_500)
        self.valueChanged.connect(self._count)
        self.setValue(value)
        self._count(value)
        if none:
            self.setSpecialValueText(none)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _count(self, value: int) -> None:
        self.setSuffix(self._words(value).removeprefix(str(value)))

    def _restyle(self) -> None:
        def arrow(way: str) -> str:
            name = f"chevron-{way}-{self._theme.tokens.name}.svg"
            return resources.path("icons", "qss", name).as_posix()

        self.setStyleSheet(
            BARE_EDITOR + "QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: padding;"
            " border: none; background: transparent; width: 26px; }"
            "QSpinBox::up-button { subcontrol-position: top right; }"
            "QSpinBox::down-button { subcontrol-position: bottom right; }"
            f'QSpinBox::up-arrow {{ image: url("{arrow("up")}"); width: 12px; height: 12px; }}'
            f'QSpinBox::down-arrow {{ image: url("{arrow("down")}"); width: 12px; height: 12px; }}'
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
