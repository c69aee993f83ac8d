"""From a file to its preview: asked for, read off the window's thread, shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from studio_desk.money.lines import Reading
from studio_desk.money.statement import Table
from studio_desk.studio import Refused, Studio
from studio_desk.studio.payments import PaymentsPreview
from studio_desk.tongue import tr
from studio_desk.ui.kit.theme import Theme

Found = tuple[Table, Reading, PaymentsPreview | None]


class Window(Protocol):
    """What the window lends: its worker, its one dialog, its line of errors."""

    @property
    def work(self) -> Any:
        """Runs a task off the window's thread (`Work`)."""

    @property
    def failed(self) -> Any:
        """The signal that tells why something was not done."""

    def open_dialog(self, make: Callable[[], Any]) -> None:
        """Open a dialog."""


def ask(window: QWidget) -> Path | None:
    """Ask for a file."""
    name, _ = QFileDialog.getOpenFileName(
        window, tr("Import payments"), "", tr("Payments (*.csv *.tsv *.txt)")
    )
    return Path(name) if name else None


def read(studio: Studio, path: Path) -> Found:
    """A file, how it is read, and what an import would do where that can be said."""
    table, reading = studio.payments.read(path)
    if not reading.columns.readable:
        return table, reading, None
    return table, reading, studio.payments.preview(path, table, reading)


def begin(studio: Studio, theme: Theme, deeds: Window, window: QWidget, path: Path) -> None:
    """Read a file and show its preview."""

    def show(found: Found) -> None:
        from studio_desk.ui.payments.dialog import ImportPaymentsDialog

        table, reading, preview = found
        deeds.open_dialog(
            lambda: ImportPaymentsDialog(
                studio, theme, path, table, reading, preview, deeds.work.do, window
            )
        )

    def refused(error: Exception) -> None:
        deeds.failed.emit(error.line if isinstance(error, Refused) else str(error))

    deeds.work.do(tr("Reading the payments"), lambda other: read(other, path), show, refused)
