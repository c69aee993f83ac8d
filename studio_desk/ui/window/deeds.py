"""What the owner can do from the window, each one call of the studio; and how it is told.

Whatever changes the studio comes back as one `Changes`, whoever did it; the window words that as
a toast. What cannot be done is told in one plain line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from studio_desk.clock import Clock
from studio_desk.tongue import tr
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.onedialog import DialogDeeds
from studio_desk.ui.window.working import Task, Work

if TYPE_CHECKING:
    from studio_desk.studio import Changes, Report, Studio

CASE_SUFFIXES = (".json", ".jsonl")
STATEMENT_SUFFIXES = (".csv", ".tsv")
MESSAGE_SUFFIXES = (".eml", ".txt")


def told(changes: Changes) -> str:
    """Return what a toast says about changes; empty for what time did by itself."""
    if changes.operation is None or not changes.label:
        return ""
    match changes.name:
        case "record_fact":
            return tr("Recorded: {label}", label=changes.label)
        case "undo":
            return tr("Undone: {label}", label=changes.label)
        case "redo":
            return tr("Done again: {label}", label=changes.label)
    return changes.label[0].upper() + changes.label[1:]


class Deeds(DialogDeeds):
    """Dialogs and commands."""

    language_chosen = Signal(str)
    done = Signal(str)
    """Something without a way back was done, such as files written."""
    made = Signal(int)
    """A project was added: it wants to be shown."""

    def __init__(self, studio: Studio, theme: Theme, clock: Clock, window: QWidget) -> None:
        super().__init__(window, None)
        self._studio, self._theme, self._clock = studio, theme, clock
        self._window = window
        self.language = ""
        self.work = Work(studio, theme, window)

    # --- facts, projects, clients ------------------------------------------------------------

    def record(self, project_id: int, kind: str, preset: Mapping[str, Any] | None = None) -> None:
        """Open the form that records a fact, its fields filled as `preset` says; what a claim
        needs besides is asked with it.
        """
        if kind == "requested":
            self.request(project_id)
            return
        from studio_desk.ui.claims.routing import form_of
        from studio_desk.ui.forms.recordfact import RecordFactDialog

        place = (self._theme, self._clock, self._window)
        self.open_dialog(
            lambda: (
                form_of(self._studio, *place, project_id, kind, preset)
                or RecordFactDialog(self._studio, project_id, kind, *place, preset=preset)
            )
        )

    def request(
        self, project_id: int | None = None, text: str | None = None, path: Path | None = None
    ) -> None:
        """Open the dialog that logs what a client asks: of a project, or from what they wrote."""
        from studio_desk.ui.requests.dialog import RequestDialog

        def make() -> QDialog:
            place = (self._studio, self._theme, self._clock, self._window)
            dialog = RequestDialog(*place, project_id=project_id, text=text, path=path)
            # Once this form has closed: at most one is open.
            queued = Qt.ConnectionType.QueuedConnection
            dialog.claim_asked.connect(self.new_claim, queued)
            return dialog

        self.open_dialog(make)

    def request_from_clipboard(self) -> None:
        """Log a request from what a client wrote and the owner has copied."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.request(text=text)
        else:
            self.failed.emit(tr("The clipboard holds no text. Copy the client's message first."))

    def answer_client(self, project_id: int) -> None:
        """Open the letter that says how a project stands."""
        from studio_desk.ui.replies.composer import AnswerDialog

        self.open_dialog(
            lambda: AnswerDialog(self._studio, project_id, self._theme, self._clock, self._window)
        )

    def answer_offer(self, offer_id: int, answer: str) -> None:
        """Say how an offer was answered: ``accept``, ``decline`` or ``withdraw``."""
        requests = self._studio.requests
        ways = {
            "accept": requests.accept,
            "decline": requests.decline,
            "withdraw": requests.withdraw,
        }
        self.attempt(lambda: ways[answer](offer_id))

    def evidence(self, project_id: int, dossier: Callable[[int], object]) -> None:
        """Open the checklist of evidence; `dossier` is called where one is wanted."""
        from studio_desk.ui.evidence.checklist import ChecklistDialog

        def make() -> QDialog:
            dialog = ChecklistDialog(
                self._studio, project_id, self._theme, self._clock, self._window
            )
            dialog.dossier_asked.connect(dossier)
            return dialog

        self.open_dialog(make)

    def new_claim(
        self, project_id: int | None = None, message: str = "", at: int | None = None
    ) -> None:
        """Open the form of a claim; without a project it asks for one. `message` is what the client
        wrote, `at` (UTC seconds) when, where that is known.
        """
        from studio_desk.ui.claims.opening import NewClaimDialog

        place = (self._studio, self._theme, self._clock, self._window)
        self.open_dialog(
            lambda: NewClaimDialog(*place, project_id=project_id, message=message, at=at)
        )

    def retract(self, project_id: int, fact_id: str) -> None:
        """Ask for the reason, and take a fact back, with those that point to it."""
        from studio_desk.ui.forms.retract import retraction

        place = (self._studio, self._theme, self._clock, self._window)
        found = self.attempt(lambda: retraction(*place, project_id, fact_id))
        if found is not None:
            dialog, do = found
            dialog.accepted.connect(lambda: self.attempt(do))
            self.open_dialog(lambda: dialog)

    def new_project(self, client_id: int | None = None) -> None:
        """Open the form of a new project, of a client if one is named."""
        from studio_desk.ui.forms.project import ProjectDialog

        self.open_dialog(
            lambda: ProjectDialog(
                self._studio, self._theme, self._clock, self._window, client_id=client_id
            )
        )

    def edit_project(self, project_id: int) -> None:
        """Open the form of a project there is."""
        from studio_desk.ui.forms.project import ProjectDialog

        self.open_dialog(
            lambda: ProjectDialog(
                self._studio, self._theme, self._clock, self._window, project_id=project_id
            )
        )

    def new_client(self) -> None:
        """Open the form of a new client."""
        from studio_desk.ui.forms.client import ClientDialog

        self.open_dialog(lambda: ClientDialog(self._studio, self._theme, parent=self._window))

    def edit_client(self, client_id: int) -> None:
        """Open the form of a client there is."""
        from studio_desk.ui.forms.client import ClientDialog

        self.open_dialog(
            lambda: ClientDialog(
                self._studio, self._theme, parent=self._window, client_id=client_id
            )
        )

    def merge_clients(self, client_id: int) -> None:
        """Ask which clients are the same person, show what follows, and put them together."""
        from studio_desk.ui.clients.merging import MergeDialog

        self.open_dialog(lambda: MergeDialog(self._studio, self._theme, client_id, self._window))

    def stored_on_client(self, client_id: int) -> None:
        """Show all that is stored on a client, to hand it over or to erase the person."""
        from studio_desk.ui.clients.person import PersonDialog

        def made() -> PersonDialog:
            dialog = PersonDialog(self._studio, self._theme, client_id, self._window)
            dialog.told.connect(self.done)
            return dialog

        self.open_dialog(made)

    def archive_client(self, client_id: int, *, on: bool) -> None:
        """Take a client out of the list, or back into it."""
        self.attempt(lambda: self._studio.archive_client(client_id, on=on))

    def archive(self, project_id: int, *, on: bool) -> None:
        """Take a project out of the list, or back into it."""
        self.attempt(lambda: self._studio.archive(project_id, on=on))

    def settings(self) -> None:
        """Open the studio's settings."""
        from studio_desk.ui.window.settings import SettingsDialog

        def make() -> SettingsDialog:
            dialog = SettingsDialog(self._studio, self._theme, self._window, self.language)
            dialog.language_chosen.connect(self.language_chosen)
            return dialog

        self.open_dialog(make)

    # --- undo --------------------------------------------------------------------------------

    def undo(self, token: int | None = None) -> None:
        """Take back what was done last, or what the token names."""
        if token is None and self._studio.undo_label() is None:
            self.done.emit(tr("Nothing to undo"))
        else:
            self.attempt(lambda: self._studio.undo(token))

    def redo(self) -> None:
        """Bring back what was undone last."""
        if self._studio.redo_label() is None:
            self.done.emit(tr("Nothing to redo"))
        else:
            self.attempt(self._studio.redo)

    # --- in and out --------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask for case files and take them in."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import cases"), "", tr("Cases (*.json *.jsonl)")
        )
        if names:
            self.take_in(Path(name) for name in names)

    def take_in(self, paths: Iterable[Path]) -> None:
        """Import case files and folders; what is wrong with them is told in full."""
        wanted = list(paths)
        self._work(tr("Importing cases"), lambda studio: studio.import_cases(wanted), self._took_in)

    def _took_in(self, found: tuple[Changes | None, Report]) -> None:
        changes, report = found
        if changes is not None:
            self._studio.adopt(changes)
        if report.projects:
            self.made.emit(report.projects[0])
        if report.problems:
            from studio_desk.ui.window.importreport import ImportReport

            self.open_dialog(lambda: ImportReport(report, self._theme, self._window))
        elif report.already and not report.projects:
            self.done.emit(already_words(report))

    def ask_payments(self) -> None:
        """Ask for a file of payments and show what it holds."""
        from studio_desk.ui.payments.deeds import ask

        path = ask(self._window)
        if path is not None:
            self.take_payments(path)

    def take_payments(self, path: Path) -> None:
        """Show what a file of payments holds, to be confirmed."""
        from studio_desk.ui.payments.deeds import begin

        begin(self._studio, self._theme, self, self._window, path)

    def use_credit(self, project_id: int) -> None:
        """Ask how much of the client's credit is used in a project."""
        from studio_desk.ui.forms.credit import UseCreditDialog

        self.open_dialog(
            lambda: UseCreditDialog(self._studio, project_id, self._theme, self._window)
        )

    def ask_export(self, project_id: int | None = None) -> None:
        """Ask for a folder and write one project, or all of them, into it as case files."""
        folder = QFileDialog.getExistingDirectory(self._window, tr("Export cases into a folder"))
        if folder:
            self.write_out(Path(folder), project_id)

    def write_out(self, folder: Path, project_id: int | None = None) -> None:
        """Write case files into a folder."""
        ids = None if project_id is None else [project_id]
        self._work(
            tr("Exporting cases"),
            lambda studio: studio.export_cases(folder, ids),
            lambda written: self.done.emit(
                tr(
                    "Wrote %n case files into {name}",
                    "Wrote %n case file into {name}",
                    len(written),
                    name=folder.name,
                )
            ),
        )

    # --- inside ------------------------------------------------------------------------------

    def _work(self, words: str, task: Task, then: Callable[[Any], None]) -> None:
        self.work.do(words, task, then, lambda error: self.failed.emit(error.line))

    def dialog_closed(self, dialog: QDialog) -> None:
        """Show the project that was added by it."""
        from studio_desk.studio import Changes

        changes = getattr(dialog, "changes", None)
        if isinstance(changes, Changes) and changes.name == "add_project":
            for project_id in changes.projects:
                self.made.emit(project_id)


def message_dropped(event: QDropEvent) -> Path | None:
    """The one mail or text file that is dropped, which is what a client wrote; else None."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    alone = len(paths) == 1 and paths[0].suffix.casefold() in MESSAGE_SUFFIXES
    return paths[0] if alone else None


def already_words(report: Report) -> str:
    """Say that everything imported was there before."""
    count = len(report.already)
    return tr("%n cases are in the studio already", "%n case is in the studio already", count)
