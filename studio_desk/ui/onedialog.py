"""At most one dialog is open in a window, whichever page or key asked for it (design.md §4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from studio_desk.errors import KnownError

_T = TypeVar("_T")


class OneDialog:
    """The dialog of a window, if one is open. A window has one of these for all its pages."""

    def __init__(self) -> None:
        self._dialog: QDialog | None = None

    def dialog(self) -> QDialog | None:
        """Return the dialog that is open, if one is."""
        return self._dialog

    def open(self, make: Callable[[], QDialog], closed: Callable[[QDialog], None]) -> None:
        """Open the dialog that `make` returns, and call `closed` with it once it has closed.

        Where one is open already that one comes to the front, and nothing is made. What `make`
        raises is raised.
        """
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dialog = self._dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._left(dialog, closed))
        dialog.open()

    def _left(self, dialog: QDialog, closed: Callable[[QDialog], None]) -> None:
        self._dialog = None
        closed(dialog)


class DialogDeeds(QObject):
    """Deeds that open dialogs: one at a time, and what cannot be done is told in one line."""

    failed = Signal(str)
    """Why something was not done, as one line."""

    def __init__(self, parent: QObject, dialogs: OneDialog | None) -> None:
        super().__init__(parent)
        self.dialogs = dialogs or OneDialog()

    def dialog(self) -> QDialog | None:
        """Return the dialog that is open, whoever of the window opened it."""
        return self.dialogs.dialog()

    def open_dialog(self, make: Callable[[], QDialog]) -> None:
        """Open a dialog, unless one is open already: that one comes to the front then."""
        self.attempt(lambda: self.dialogs.open(make, self.dialog_closed))

    def dialog_closed(self, dialog: QDialog) -> None:
        """What follows when a dialog of these deeds has closed."""

    def attempt(self, do: Callable[[], _T]) -> _T | None:
        """Do something; None and one line told where it cannot be done."""
        try:
            return do()
        except KnownError as error:
            self.failed.emit(error.line)
            return None
