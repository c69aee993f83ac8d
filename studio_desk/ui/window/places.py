"""Where things stood the last time: size, splitter, selection, order, looks. May be lost unharmed.

Kept in an INI file of the profile's state. What it holds is not trusted: anything that does not
read as it should is as if it were not there.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings


class Places:
    """A few named values in a `QSettings`; None keeps nothing beyond this window."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings

    def keep(self, name: str, value: object) -> None:
        """Keep a value under a name."""
        if self._settings is not None:
            self._settings.setValue(name, value)

    def bytes(self, name: str) -> QByteArray | None:
        """Return what Qt saved of a window or splitter."""
        value = self._value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def text(self, name: str) -> str:
        """Return a text; empty if there is none."""
        value = self._value(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> float | None:
        """Return a number."""
        value = self._value(name)
        try:
            return float(value)  # type: ignore[arg-type]  # what is not one raises
        except (TypeError, ValueError):
            return None

    def texts(self, name: str) -> list[str]:
        """Return a list of texts, kept as one with commas."""
        return [part for part in self.text(name).split(",") if part]

    def _value(self, name: str) -> object:
        return None if self._settings is None else self._settings.value(name)
