"""What each button of the page does: a dialog, a quick command, or a job beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.studio.filing import WHY, DeliveryPlan, Matches, Verified
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.files.deliver import DeliverDialog
from studio_desk.ui.files.dialogs import (
    ConfirmDialog,
    FreeDialog,
    MoveDialog,
    NoticeDialog,
    RestoreDialog,
    RootDialog,
    RulesDialog,
)
from studio_desk.ui.files.jobs import Jobs
from studio_desk.ui.files.words import UNTITLED, left_words, notice_text
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.onedialog import DialogDeeds, OneDialog
from studio_desk.wording.speech import Speech, size_words

UNDO, PUT_BACK = "undo", "put_back"


class FileDeeds(DialogDeeds):
    """Does what is asked about files. One job runs at a time."""

    said = Signal(str, str, str)
    """Words for a toast, its button and what that does; the last two may be empty."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        page: QWidget,
        dialogs: OneDialog | None = None,
    ) -> None:
        super().__init__(page, dialogs)
        self._studio, self._theme, self._clock, self._page = studio, theme, clock, page
        self.jobs = Jobs(studio, self)
        self.jobs.failed.connect(self.failed)

    def do(self, name: str, project_id: int) -> None:
        """Do a deed of the inspector, by its id."""
        {
            "notice": self.notice,
            "move": self.move,
            "move_on": lambda p: self._move(p, None),
            "put_back": self.put_back,
            "empty": self.empty,
            "restore": self.ask_restore,
            "accept": self.accept,
            "hold": lambda p: self.record(p, "held"),
            "release": lambda p: self.record(p, "released"),
            "deliver": self.ask_deliver,
        }[name](project_id)

    # --- roots, folders, rules ---------------------------------------------------------------

    def ask_root(self) -> None:
        """Ask for a folder or drive and register it."""
        path = QFileDialog.getExistingDirectory(self._page, tr("A folder or drive with files"))
        if path:
            self.add_root(path)

    def add_root(self, path: str) -> None:
        """Register a folder or drive."""
        self.open_dialog(lambda: RootDialog(self._studio, self._theme, path, self._page))

    def find_roots(self) -> None:
        """Look for drives that are mounted elsewhere."""

        def found(ids: tuple[int, ...]) -> None:
            words = (
                tr("Found %n folders again", "Found %n folder again", len(ids))
                if ids
                else tr("None was found")
            )
            self.said.emit(words, "", "")

        self.jobs.do(tr("Looking for moved drives"), lambda files, _: files.find_roots(), found)

    def rules(self) -> None:
        """Open the studio's own rules."""
        self.open_dialog(lambda: RulesDialog(self._studio, self._theme, self._page))

    def free(self) -> None:
        """Ask how much room is wanted, and propose what may go."""
        now = self._clock.now()
        self.open_dialog(lambda: FreeDialog(self._studio, self._theme, now, self._page))

    def ask_folder(self, project_id: int) -> None:
        """Ask for the session folder of a project."""
        path = QFileDialog.getExistingDirectory(self._page, tr("The session folder"))
        if path:
            self.add_folder(project_id, path)

    def add_folder(self, project_id: int, path: str) -> None:
        """Register a session folder and take in what it holds."""

        def took(result: Any) -> None:
            report = result[0]
            words = tr(
                "%n files, {size} taken in",
                "%n file, {size} taken in",
                report.files,
                size=size_words(report.size),
            )
            if report.left_out:
                words = tr(
                    "{words}, %n left out",
                    "{words}, %n left out",
                    len(report.left_out),
                    words=words,
                )
            self.said.emit(words, "", "")

        self.jobs.do(
            tr("Scanning the session folder"),
            lambda files, progress: files.add_folder(project_id, path, progress),
            took,
        )

    def rescan(self, project_id: int) -> None:
        """Look through the session folders again."""

        def looked(result: Any) -> None:
            report = result[0]
            if report.alarms:
                names = ", ".join(name.rpartition("/")[2] for name in report.alarms[:3])
                self.failed.emit(
                    tr(
                        "%n files not right: {names}.",
                        "%n file not right: {names}.",
                        len(report.alarms),
                        names=names,
                    )
                )
            words = tr(
                "{added} new, {edited} edited, {gone} gone",
                added=len(report.added),
                edited=len(report.edited),
                gone=len(report.removed),
            )
            self.said.emit(words, "", "")

        self.jobs.do(
            tr("Scanning the session folder"),
            lambda files, progress: files.rescan(project_id, progress),
            looked,
        )

    # --- deliveries --------------------------------------------------------------------------

    def ask_deliver(self, project_id: int) -> None:
        """Ask for files and deliver them."""
        names, _ = QFileDialog.getOpenFileNames(self._page, tr("Files to deliver"))
        if names:
            self.deliver(project_id, names)

    def deliver(self, project_id: int, paths: Sequence[str]) -> None:
        """Read files and folders, then show the delivery to be recorded."""

        def read(plan: DeliveryPlan) -> None:
            self.open_dialog(
                lambda: DeliverDialog(self._studio, self._theme, self._clock, plan, self._page)
            )

        self.jobs.do(
            tr("Reading files"),
            lambda files, progress: files.plan_delivery(project_id, paths, progress),
            read,
        )

    # --- verifying ---------------------------------------------------------------------------

    def verify(self, ids: Sequence[int]) -> None:
        """Read all files of some projects again."""
        wanted = tuple(ids)

        def read(result: tuple[Verified, Any]) -> None:
            report = result[0]
            for line in report.offline:
                self.failed.emit(line)
            if report.faults:
                first = report.faults[0]
                more = len(report.faults) - 1
                speech = Speech(self._studio.settings().zone, self._clock.now())
                name = first.path.rpartition("/")[2]
                found = tr(
                    "{name}: {fault}, found {when}.",
                    name=name,
                    fault=_FAULTS[first.what],
                    when=speech.when(first.at),
                )
                if more:
                    found += " " + tr("And %n more files.", "And %n more file.", more)
                self.failed.emit(found)
            words = tr("%n files verified", "%n file verified", report.files)
            if report.stopped:
                words = tr("Stopped.") + " " + words
            self.said.emit(words, "", "")

        self.jobs.do(
            tr("Verifying %n projects", "Verifying %n project", len(wanted)),
            lambda files, progress: files.verify(wanted, progress),
            read,
        )

    def accept(self, project_id: int) -> None:
        """Take changed files as they are now."""
        self.jobs.do(
            tr("Reading changed files"),
            lambda files, progress: files.accept(project_id, progress),
            lambda _changes: self.said.emit(tr("Taken as they are now"), "", ""),
        )

    # --- purge -------------------------------------------------------------------------------

    def notice(self, project_id: int) -> None:
        """Show the words for the client and log that they were told."""

        def make() -> QDialog:
            detail = self._studio.project(project_id)
            now, title = self._clock.now(), detail.project.title or tr(UNTITLED)
            days = self._studio.files.settings().grace_days
            speech = Speech(detail.project.zone, now)
            client = detail.client.shown if detail.client else ""
            studio = self._studio.settings().studio_name
            text = notice_text(title, client, speech.date(now + days * 86_400), studio)
            dialog = NoticeDialog(self._studio, self._theme, project_id, title, text, self._page)
            told = client or tr("the client", "to the client")
            dialog.accepted.connect(
                lambda: self.said.emit(tr("Notice to {told} logged", told=told), tr("Undo"), UNDO)
            )
            return dialog

        self.open_dialog(make)

    def move(self, project_id: int) -> None:
        """Show the list, and move it once it is confirmed."""

        def make() -> QDialog:
            title = self._title(project_id)
            dialog = MoveDialog(self._studio, self._theme, project_id, title, self._page)
            dialog.accepted.connect(lambda: self._move(project_id, dialog.with_delivered))
            return dialog

        self.open_dialog(make)

    def _move(self, project_id: int, with_delivered: bool | None) -> None:
        def moved(result: Any) -> None:
            report = result[0]
            if report.left:
                self.failed.emit(left_words(report.left, WHY))
            words = tr(
                "%n files, {size} in trash",
                "%n file, {size} in trash",
                report.files,
                size=size_words(report.size),
            )
            undo = f"{PUT_BACK}:{project_id}" if report.files else ""
            self.said.emit(words, tr("Undo") if undo else "", undo)

        self.jobs.do(
            tr("Moving to trash"),
            lambda files, progress: files.move_to_trash(
                project_id, progress, with_delivered=with_delivered
            ),
            moved,
            lambda: self._changed(project_id),
        )

    def put_back(self, project_id: int) -> None:
        """Put everything of a purge back."""

        def back(result: Any) -> None:
            report = result[0]
            if report.left:
                self.failed.emit(left_words(report.left, WHY))
            self.said.emit(tr("%n files put back", "%n file put back", report.files), "", "")

        self.jobs.do(
            tr("Putting back"), lambda files, progress: files.put_back(project_id, progress), back
        )

    def empty(self, project_id: int) -> None:
        """Ask, and delete for good what is in the trash."""
        holding = self._studio.files.holding(project_id)
        count = holding.trash_files if holding else 0
        size = size_words(holding.trash_size if holding else 0)

        def make() -> QDialog:
            dialog = ConfirmDialog(
                self._theme,
                tr("Delete %n files, {size}", "Delete %n file, {size}", count, size=size),
                self._title(project_id),
                tr(
                    "They leave the disk for good and cannot be put back. Revisions close. "
                    "A list of names and hashes is kept."
                ),
                tr("Delete %n files", "Delete %n file", count),
                self._page,
            )
            dialog.accepted.connect(lambda: self._empty(project_id))
            return dialog

        self.open_dialog(make)

    def _empty(self, project_id: int) -> None:
        def gone(result: Any) -> None:
            report = result[0]
            if report.left:
                self.failed.emit(left_words(report.left, WHY))
            self.said.emit(tr("%n files deleted", "%n file deleted", report.files), "", "")

        self._studio.before_risk("purge")
        self.jobs.do(
            tr("Deleting"),
            lambda files, progress: files.empty(project_id, progress, early=True),
            gone,
        )

    # --- restore -----------------------------------------------------------------------------

    def restore(self, project_id: int) -> None:
        """Put back what is in the trash, or ask for what was given back."""
        if self._studio.files.purge(project_id) is not None:
            self.put_back(project_id)
        else:
            self.ask_restore(project_id)

    def ask_restore(self, project_id: int) -> None:
        """Ask for a folder with files given back."""
        path = QFileDialog.getExistingDirectory(self._page, tr("Files given back"))
        if path:
            self.match(project_id, [path])

    def match(self, project_id: int, paths: Sequence[str]) -> None:
        """Match what was given back with what is gone, and show it to be recorded."""

        def matched(matches: Matches) -> None:
            detail = self._studio.project(project_id)
            self.open_dialog(
                lambda: RestoreDialog(
                    self._studio,
                    self._theme,
                    matches,
                    detail.project.title or tr(UNTITLED),
                    detail.project.currency,
                    self._clock.now(),
                    self._page,
                )
            )

        self.jobs.do(
            tr("Matching files"),
            lambda files, progress: files.match(project_id, paths, progress),
            matched,
        )

    # --- facts and undo ----------------------------------------------------------------------

    def record(self, project_id: int, kind: str) -> None:
        """Open the form that records a hold or its end."""
        from studio_desk.ui.forms.recordfact import RecordFactDialog

        self.open_dialog(
            lambda: RecordFactDialog(
                self._studio, project_id, kind, self._theme, self._clock, self._page
            )
        )

    def toast_acted(self, action: str) -> None:
        """Do what the button of a toast said."""
        if action == UNDO:
            self.attempt(self._studio.undo)
        elif action.startswith(f"{PUT_BACK}:"):
            self.put_back(int(action.rpartition(":")[2]))

    # --- inside ------------------------------------------------------------------------------

    def _title(self, project_id: int) -> str:
        return self._studio.project(project_id).project.title or tr(UNTITLED)

    def _changed(self, project_id: int) -> None:
        from studio_desk.studio import Changes

        self._studio.adopt(Changes("trash_files", files=frozenset({project_id})))


_FAULTS = Words(
    {
        "missing": QT_TR_NOOP("missing"),
        "changed": QT_TR_NOOP("not what was recorded"),
        "truncated": QT_TR_NOOP("cut short"),
        "link": QT_TR_NOOP("a link now"),
        "unreadable": QT_TR_NOOP("cannot be read"),
    }
)
