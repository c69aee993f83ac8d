"""The list of evidence: rows of what was kept, and below them the place to drop more.

Bound to a project, a claim or a fact, what is dropped is kept at once. Unbound, for a form whose
fact is not recorded yet, it is copied and held (`taken`) until the form records it by
`Studio.evidence.record`, or `discard`s it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

import studio_desk.ui.evidence.words as words
from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.studio.evidence import (
    EvidenceRow,
    Intake,
    Keeping,
    Progress,
    Taken,
    Told,
    shown_name,
)
from studio_desk.tongue import tr
from studio_desk.ui.evidence.droparea import DropArea, home
from studio_desk.ui.evidence.rows import EvidenceRowView
from studio_desk.ui.files.jobs import Jobs
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import TextInput
from studio_desk.ui.kit.theme import Theme
from studio_desk.values import dataclass
from studio_desk.wording.speech import Speech

Opener = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Bound:
    """What the list shows, and what is dropped into it belongs to: a project, or its claim, or
    another fact of it (public ids).
    """

    project_id: int
    claim: str | None = None
    fact: str | None = None


class EvidenceList(QFrame):
    """See the module. `origin` is that of what is dropped, `point` what of an inspection it shows,
    `piece` what of a checklist it is; all may be set anew at any time.
    """

    changed = Signal()
    """Something was kept, taken back, taken or left out."""
    failed = Signal(str)
    """Why something was not done, as one line."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        origin: str = "imported",
        opener: Opener | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self.origin = origin
        self.point: str | None = None
        self.piece: str | None = None
        self._open = opener or _open_with_desktop
        self._bound: Bound | None = None
        self._taken: tuple[Taken, ...] = ()
        self._pieces: tuple[EvidenceRow | Taken, ...] = ()
        self._speech = Speech("UTC", 0)
        self._rows: list[EvidenceRowView] = []
        self.setProperty("surface", "box")
        self.setAccessibleName(tr("Evidence"))
        self.jobs = Jobs(studio, self, room=_evidence)
        self.jobs.failed.connect(self.failed)
        self.jobs.told.connect(self._told)
        self.jobs.ended.connect(self._rest)
        self.drop = DropArea(theme)
        self.drop.files_dropped.connect(self.add_files)
        self.drop.text_dropped.connect(self.add_text)
        self.drop.refused.connect(self.failed)
        self.drop.choose_asked.connect(self.choose)
        self.drop.stop_asked.connect(self.jobs.stop)
        self.drop.origin_chosen.connect(self.set_origin)
        self.drop.set_origin(origin)
        around = QWidget()
        room = QVBoxLayout(around)
        room.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        room.addWidget(self.drop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(around)
        around.setVisible(not studio.store.read_only)
        theme.changed.connect(self._show)

    # --- What it shows ---------------------------------------------------------------------------

    def show_project(self, project_id: int) -> None:
        """All evidence of a project; what is dropped belongs to no fact."""
        self._bind(Bound(project_id))

    def show_claim(self, project_id: int, claim: str) -> None:
        """The evidence of a claim; what is dropped is recorded for it, and its verdict moves."""
        self._bind(Bound(project_id, claim=claim))

    def show_fact(self, project_id: int, fact: str) -> None:
        """What was kept with a fact, such as a request, an inspection or a chargeback."""
        self._bind(Bound(project_id, fact=fact))

    def hold(self) -> None:
        """Bound to nothing: what is dropped is `taken`, for a form that is not recorded yet."""
        self._bind(None)

    def _bind(self, bound: Bound | None) -> None:
        self._bound = bound
        self.refresh()

    def refresh(self) -> None:
        """Ask again: after a `Changes` about the project, or when time has passed."""
        self._speech = Speech(self._studio.settings().zone, self._clock.now())
        self._pieces = (*self._kept(), *self._taken)
        self._show()

    def _show(self) -> None:
        """Make the rows anew from what was last asked: also where the looks changed."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, piece in enumerate(self._pieces):
            row = EvidenceRowView(self._theme, piece, self._speech, self)
            row.open_asked.connect(self.open_copy)
            row.remove_asked.connect(self.ask_to_remove)
            self._column.insertWidget(place, row)
            self._rows.append(row)
        self.updateGeometry()

    def _kept(self) -> tuple[EvidenceRow, ...]:
        bound, evidence = self._bound, self._studio.evidence
        if bound is None:
            return ()
        if bound.claim is not None:
            return evidence.of_claim(bound.project_id, bound.claim)
        if bound.fact is not None:
            return evidence.of_fact(bound.project_id, bound.fact)
        return evidence.of_project(bound.project_id)

    def rows(self) -> tuple[EvidenceRowView, ...]:
        """The rows shown, from the top."""
        return tuple(self._rows)

    def set_origin(self, origin: str) -> None:
        """Say where what is dropped from now on comes from."""
        self.origin = origin
        self.drop.set_origin(origin)

    # --- Held for a form -------------------------------------------------------------------------

    @property
    def taken(self) -> tuple[Taken, ...]:
        """What was copied and is not kept yet."""
        return self._taken

    def release(self) -> tuple[Taken, ...]:
        """Hand over what is held, because a form records it now."""
        taken, self._taken = self._taken, ()
        self.refresh()
        return taken

    def discard(self) -> None:
        """Delete what is held: the form was left."""
        self.jobs.wait()
        self._studio.evidence.discard(self._taken)
        self._taken = ()

    # --- Taking in -------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether files are being copied."""
        return self.jobs.busy

    def add_files(self, paths: Sequence[str], piece: str | None = None) -> None:
        """Copy files beside the window; keep them when all are there, as a piece of a checklist."""
        origin, kept_as = self.origin, piece or self.piece

        def copy(keeping: Keeping, progress: Progress) -> Intake:
            return keeping.take(paths, progress, origin=origin)

        if self.jobs.do(tr("Copying"), copy, lambda intake: self._copied(intake, kept_as)):
            self.drop.begin()

    def add_text(self, text: str) -> None:
        """Keep a message that was dropped or pasted."""
        try:
            taken = self._studio.evidence.take_text(text, origin=self.origin)
        except KnownError as error:
            self.failed.emit(error.line)
            return
        self._copied(Intake((taken,)), self.piece)

    def _copied(self, intake: Intake, piece: str | None) -> None:
        taken = tuple(replace(each, point=self.point, piece=piece) for each in intake.taken)
        if self._bound is None:
            self._taken = (*self._taken, *taken)
        elif taken:
            bound = self._bound
            try:
                self._studio.evidence.keep(
                    bound.project_id, taken, claim=bound.claim, fact=bound.fact
                )
            except KnownError as error:
                self._studio.evidence.discard(taken)
                self.failed.emit(error.line)
        if intake.left_out:
            self.failed.emit(words.left_out_words(intake.left_out))
        if taken:
            self.refresh()
            self.changed.emit()

    def choose(self, piece: str | None = None) -> None:
        """Let the owner choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Choose evidence"), home())
        if paths:
            self.add_files(paths, piece)

    def _told(self, told: Told) -> None:
        self.drop.tell(told)

    def _rest(self) -> None:
        self.drop.rest()

    # --- Rows ------------------------------------------------------------------------------------

    def open_copy(self, piece: EvidenceRow) -> None:
        """Show a copy of a piece in whatever opens such files."""
        self.jobs.do("", lambda keeping, _progress: keeping.open_copy(piece.id), self._open)

    def ask_to_remove(self, piece: EvidenceRow | Taken) -> None:
        """Leave a held file out, or ask why a kept one is to be taken back."""
        if isinstance(piece, Taken):
            self._taken = tuple(each for each in self._taken if each is not piece)
            if all(each.sha256 != piece.sha256 for each in self._taken):
                self._studio.evidence.discard([piece])
            self.refresh()
            self.changed.emit()
            return
        dialog = TakeBackDialog(self._studio, piece, self._theme, self.window())
        if dialog.exec():
            self.refresh()
            self.changed.emit()

    def end(self) -> None:
        """Stop what runs, and wait for it: for a window that closes."""
        self.jobs.wait()


class TakeBackDialog(FormDialog):
    """Asks why a piece is taken back, and does it."""

    def __init__(
        self, studio: Studio, piece: EvidenceRow, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Take back evidence"), tr("Take back"), parent, 480)
        self._studio, self._piece = studio, piece
        self.titled(tr("Take this piece back"), shown_name(piece))
        self.input = TextInput(tr("Another project's, the wrong file"))
        hint = tr("The file stays in the evidence folder, and this can be undone.")
        self.add_field("why", tr("Why"), self.input, hint)
        self.column.addStretch(1)
        self.check_now()
        self.input.setFocus()

    def check(self) -> tuple[Problem, ...]:
        """A reason is needed."""
        return () if self.input.value() else (Problem("why", "missing"),)

    def commit(self) -> Changes | None:
        """Take it back."""
        return self._studio.evidence.remove(self._piece.id, self.input.value() or "")


def _evidence(studio: Studio) -> Keeping:
    return studio.evidence


def _open_with_desktop(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
