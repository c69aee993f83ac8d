"""What the system is asked for: a place to save, a printer, a program that opens a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget


class Asking:
    """The system's own dialogs. Tests hand in one that answers by itself."""

    def place(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        """Where to save a file; None if nowhere."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """A folder to save into; None if none."""
        name = QFileDialog.getExistingDirectory(parent, title, str(suggested))
        return Path(name) if name else None

    def printer(self, parent: QWidget, pages: int, title: str) -> QPrinter | None:
        """A printer with what is to be printed of `pages` pages; None if none."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, max(1, pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def open_file(self, path: Path) -> bool:
        """Open a file or a folder in its program; False where there is none for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_link(self, link: str) -> bool:
        """Open a link (``mailto:``) in its program."""
        return QDesktopServices.openUrl(QUrl(link))


def first_folder() -> Path:
    """Where reports go as long as nothing was chosen: the owner's documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


PDF_KINDS = "PDF (*.pdf)"
ZIP_KINDS = "ZIP (*.zip)"
