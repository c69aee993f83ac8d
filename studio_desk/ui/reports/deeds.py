"""What is done with a report: saved, printed, written as tables, laid beside a mail, bundled.

Files are made in a thread and appear whole or not at all. Nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio_desk.errors import KnownError
from studio_desk.reports.build import suggested_name
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.gather import logo_of
from studio_desk.reports.mail import draft, mail_link
from studio_desk.reports.templates import copy_template
from studio_desk.reports.writing import write_whole
from studio_desk.studio import Studio
from studio_desk.studio.letterhead import Logo
from studio_desk.tongue import tr
from studio_desk.ui.reports.asking import PDF_KINDS, ZIP_KINDS, Asking, first_folder
from studio_desk.ui.reports.making import (
    Shown,
    free_path,
    pdf_of,
    save_bundle,
    save_pdf,
    save_tables,
)
from studio_desk.ui.reports.printing import Printing
from studio_desk.ui.reports.wanted import Request
from studio_desk.ui.running import Runner, Stopped, Tell


class ReportDeeds(QObject):
    """Does one thing at a time with the report that is shown. `asking` asks the system."""

    said = Signal(str, str, str)
    """What was done; the words and the id of what can be done next, or empty."""
    failed = Signal(str)
    """Why something was not done, in one line."""
    began = Signal(str)
    told = Signal(int, int)
    """How far: done, of all."""
    ended = Signal()
    kept = Signal()
    """Folder or last file changed."""

    def __init__(self, studio: Studio, templates: Path, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._window = studio, window
        self.templates = templates
        self.asking = Asking()
        self.folder = first_folder()
        self.last: Path | None = None
        self.runner = Runner(studio, self)
        self.printing = Printing(self)
        self.runner.ended.connect(self.ended)
        self.printing.told.connect(self.told)
        self.printing.ended.connect(self.ended)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self.runner.busy or self.printing.busy

    def logo(self) -> Logo | None:
        """The studio's own logo; None: the shipped mark."""
        return logo_of(self._studio)

    def stop(self) -> None:
        """Stop what is being done, where it can be."""
        self.runner.stop()
        self.printing.stop()

    # --- files -------------------------------------------------------------------------------

    def save(self, shown: Shown) -> None:
        """Ask where, and write the PDF."""
        path = self._place(shown.content, tr("Save the report"), ".pdf", PDF_KINDS)
        if path is None:
            return
        request = shown.request
        self._run(
            tr("Writing the PDF"),
            lambda studio: save_pdf(studio, request, path),
            lambda _content: self._saved(path),
        )

    def save_tables(self, shown: Shown) -> None:
        """Ask for a folder, and write the tables into it."""
        title = tr("Folder for the tables")
        folder = self.asking.folder(self._window, title, self.folder)
        if folder is None:
            return
        target = folder / suggested_name(shown.content).removesuffix(".pdf")
        request = shown.request

        def done(paths: list[Path]) -> None:
            self.folder = folder
            self.last = target
            self.kept.emit()
            words = tr("%n tables written", "%n table written", len(paths))
            self.said.emit(words, tr("Open folder"), "open_folder")

        self._run(
            tr("Writing the tables"), lambda studio: save_tables(studio, request, target), done
        )

    def save_bundle(self, shown: Shown) -> None:
        """Ask where, and write PDF, evidence and manifest as one archive."""
        path = self._place(shown.content, tr("Save with evidence"), ".zip", ZIP_KINDS)
        if path is None:
            return
        request = shown.request
        self._run(
            tr("Writing the archive"),
            lambda studio: save_bundle(studio, request, path),
            lambda _content: self._saved(path),
        )

    def _place(self, content: ReportContent, title: str, ending: str, kinds: str) -> Path | None:
        name = suggested_name(content).removesuffix(".pdf") + ending
        path = self.asking.place(self._window, title, self.folder / name, kinds)
        if path is None:
            return None
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def _saved(self, path: Path) -> None:
        self.folder, self.last = path.parent, path
        self.kept.emit()
        self.said.emit(tr("Saved: {name}", name=path.name), tr("Open folder"), "open_folder")

    # --- paper -------------------------------------------------------------------------------

    def print_pages(self, shown: Shown) -> None:
        """Ask for a printer, and print the pages that are shown."""
        if self.busy:
            return
        count = len(shown.pages)
        printer = self.asking.printer(self._window, count, shown.content.title)
        if printer is not None:
            self.began.emit(tr("Printing"))
            self.printing.begin(printer, shown.pages, self.failed.emit)
            if not self.printing.busy:
                self.ended.emit()

    # --- mail --------------------------------------------------------------------------------

    def write_mail(self, shown: Shown) -> None:
        """A draft with the PDF in it, opened in the mail program; both lie in the folder."""
        request = shown.request

        def task(studio: Studio, folder: Path) -> tuple[ReportContent, Path, Path]:
            content, pdf = pdf_of(studio, request)
            path = free_path(folder / suggested_name(content))
            address, name = receiver(studio, request)
            write_whole(path, pdf, tr("The PDF"))
            mail = path.with_suffix(".eml")
            files = {path.name: ("application/pdf", pdf)}
            write_whole(mail, draft(content, address, name, files), tr("The mail"))
            return content, path, mail

        def done(made: tuple[ReportContent, Path, Path]) -> None:
            _, path, mail = made
            self._saved(path)
            if self.asking.open_file(mail):
                self.said.emit(tr("Draft opened. You send it."), tr("Open folder"), "open_folder")
            else:
                self.failed.emit(
                    tr(
                        "No mail program took the draft. It lies beside the PDF: {name}.",
                        name=mail.name,
                    )
                )

        folder = self._ask_folder(tr("Folder for PDF and draft"))
        if folder is not None:
            self._run(tr("Writing the draft"), lambda studio: task(studio, folder), done)

    def begin_mail(self, shown: Shown) -> None:
        """A new mail in the mail program, and the folder with the PDF beside it."""
        request = shown.request

        def task(studio: Studio, folder: Path) -> tuple[Path, str]:
            content, pdf = pdf_of(studio, request)
            path = free_path(folder / suggested_name(content))
            write_whole(path, pdf, tr("The PDF"))
            return path, mail_link(content, *receiver(studio, request))

        def done(made: tuple[Path, str]) -> None:
            path, link = made
            self._saved(path)
            opened = self.asking.open_link(link)
            self.asking.open_file(path.parent)
            if opened:
                words = tr("Put {name} into the mail. You send it.", name=path.name)
                self.said.emit(words, "", "")
            else:
                self.failed.emit(
                    tr("No mail program is set up here. The PDF was saved: {name}.", name=path.name)
                )

        folder = self._ask_folder(tr("Folder for the PDF"))
        if folder is not None:
            self._run(tr("Writing the PDF"), lambda studio: task(studio, folder), done)

    def _ask_folder(self, title: str) -> Path | None:
        folder = self.asking.folder(self._window, title, self.folder)
        if folder is not None:
            self.folder = folder
            self.kept.emit()
        return folder

    # --- folders and templates ---------------------------------------------------------------

    def open_folder(self) -> None:
        """Show the folder that was saved into last."""
        folder = self.folder
        if self.last is not None and self.last.exists():
            folder = self.last if self.last.is_dir() else self.last.parent
        self._open(folder)

    def open_templates(self) -> None:
        """Show the folder of the owner's templates."""
        if self.templates.is_dir():
            self._open(self.templates)
        else:
            self.failed.emit(
                tr("There are no templates of your own yet. Change one, and they lie in a folder.")
            )

    def change_template(self, kind: str) -> bool:
        """Copy a template where it is not yet, and open the copy; False where that failed."""
        try:
            path = copy_template(self.templates, kind)
        except KnownError as error:
            self.failed.emit(error.line)
            return False
        self._open(path)
        return True

    def open_template(self, kind: str) -> None:
        """Open the owner's template."""
        self._open(self.templates / f"{kind}.typ")

    def _open(self, path: Path) -> None:
        if not self.asking.open_file(path):
            self.failed.emit(tr("No program opened {path}. Open it by hand.", path=str(path)))

    # --- doing -------------------------------------------------------------------------------

    def _run(self, words: str, task: Callable[[Studio], Any], then: Callable[[Any], None]) -> None:
        def run(studio: Studio, _tell: Tell, _stopped: Stopped) -> Any:
            return task(studio)

        if self.busy:
            self.failed.emit(tr("Something else is being written. Wait for its end."))
            return
        self.began.emit(words)
        self.runner.begin(run, then, lambda error: self.failed.emit(error.line))

    def wait(self) -> None:
        """Wait for what is being done: the window closes."""
        self.printing.wait()
        self.runner.wait()


def receiver(studio: Studio, request: Request) -> tuple[str, str]:
    """E-mail address and name of the client that a report is for; empty where not known."""
    choices = request.choices
    if choices.project is not None:
        client = studio.project(choices.project).client
    elif choices.client is not None:
        client = studio.clientele.get(choices.client)
    else:
        client = None
    return ("", "") if client is None else (client.email or "", client.name or "")
