"""The middle: which version is shown, what can be done with its text, and the text itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from studio_desk.errors import KnownError
from studio_desk.policy import Version
from studio_desk.studio import Studio
from studio_desk.studio.policies.facade import file_stem
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.policies.document import PolicyDocument
from studio_desk.ui.policies.printing import plain_text, print_on, write_pdf
from studio_desk.ui.reports.asking import Asking, first_folder
from studio_desk.wording.policies import sections


class Middle(QWidget):
    """Shows a version, copies it, saves it as PDF or as the file that it is."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, studio: Studio, theme: Theme, asking: Asking) -> None:
        super().__init__()
        self._studio, self._asking = studio, asking
        self._version: Version | None = None
        self.title = ElidedLabel(theme, "", "title", 600)
        self.second = Label(theme, "", "body", 400, "2")
        self.second.setWordWrap(True)
        self.document = PolicyDocument(theme)
        self.leave = Button(theme, tr("End comparing"), "x", small=True)
        self.aside = Button(theme, tr("This version"), "info", small=True)
        self.copy = IconButton(theme, "copy", tr("Copy this policy"))
        self.paper = IconButton(theme, "printer", tr("Print this policy, or save it as PDF"))
        menu = QMenu(self)
        menu.addAction(tr("Print…"), self.ask_print)
        menu.addAction(tr("Save as PDF…"), self.ask_pdf)
        self.paper.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        for part in (self.leave, self.aside, self.copy, self.paper):
            head.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(32, 16, 32, 4)
        top.setSpacing(0)
        top.addLayout(head)
        top.addWidget(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.document, 1)
        self.leave.hide()
        self.copy.clicked.connect(self.copy_text)
        self.document.clause_activated.connect(self._copy_clause)

    def show_version(
        self, version: Version, other: Version | None, second: str, *, editable: bool
    ) -> None:
        """Show a version, marked where it differs from the other one."""
        self._version = version
        self.title.setText(version.title)
        self.second.setText(second)
        self.document.show_sections(sections(version, other), editable=editable)

    def copy_text(self) -> None:
        """Put the policy on the clipboard as text."""
        text = plain_text(self.title.text(), self.second.text(), self.document.sections())
        QGuiApplication.clipboard().setText(text)
        self.told.emit(tr("{title} is on the clipboard", title=self.title.text()))

    def _copy_clause(self, line: str) -> None:
        QGuiApplication.clipboard().setText(line)
        self.told.emit(tr("Clause {number} is on the clipboard", number=line.partition(":")[0]))

    def ask_print(self) -> None:
        """Ask for a printer, and print the policy."""
        title, second = self.title.text(), self.second.text()
        printer = self._asking.printer(self, 1, title)
        if printer is not None:
            printer.setFullPage(False)
            print_on(printer, title, second, self.document.sections())
            self.told.emit(tr("Printed {name}", name=title))

    def ask_pdf(self) -> None:
        """Ask where to save the policy as PDF."""
        self._ask(tr("Save this policy as PDF"), "pdf", self.save_pdf)

    def save_pdf(self, path: Path) -> None:
        """Save the policy as PDF, to be printed or sent."""
        shown = self.document.sections()
        self._save(path, lambda: write_pdf(str(path), self.title.text(), self.second.text(), shown))

    def ask_export(self) -> None:
        """Ask where to write the file of the version that is shown."""
        self._ask(tr("Export this version"), "toml", self.export)

    def export(self, path: Path) -> None:
        """Write the file of the version that is shown."""
        version = self._version
        if version is not None:
            self._save(path, lambda: self._studio.policies.export(version, path))

    def _ask(self, title: str, suffix: str, save: Callable[[Path], None]) -> None:
        assert self._version is not None  # the page always shows one
        name = f"{file_stem(self._version)}.{suffix}"
        path = self._asking.place(self, title, first_folder() / name, f"*.{suffix}")
        if path is not None:
            save(path)

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except KnownError as error:
            self.failed.emit(error.line)
        else:
            self.told.emit(tr("Saved {name}", name=path.name))
