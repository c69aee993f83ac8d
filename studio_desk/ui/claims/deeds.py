"""What is done from the page of claims: dialogs, and records that need none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Changes, Studio
from studio_desk.studio.claims import Opened
from studio_desk.studio.evidence import Taken
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.onedialog import DialogDeeds, OneDialog

SETTLING = ("refunded", "credited", "exchanged", "declined", "withdrawn")
_OF_CLAIM = ("fixed", "fix_failed", "rma_issued", "returned", "evidence")


class ClaimDeeds(DialogDeeds):
    """Dialogs and records about claims."""

    opened_claim = Signal(int, str)
    """A claim or dispute was opened: its project, and the fact's public id."""
    report_asked = Signal(str, int)
    """A report is wanted: its kind, and the project."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        window: QWidget,
        dialogs: OneDialog | None = None,
    ) -> None:
        super().__init__(window, dialogs)
        self._studio, self._theme, self._clock, self._window = studio, theme, clock, window

    # --- opening -----------------------------------------------------------------------------

    def new_claim(
        self,
        project_id: int | None = None,
        *,
        ground: str | None = None,
        wants: str | None = None,
        message: str = "",
    ) -> None:
        """Open the form of a new claim; `ground` is the one that an alert speaks of."""
        from studio_desk.ui.claims.opening import NewClaimDialog

        self.open_dialog(
            lambda: NewClaimDialog(
                self._studio, self._theme, self._clock, self._window,
                project_id=project_id, ground=ground, wants=wants, message=message,
            )
        )  # fmt: skip

    def new_dispute(self, project_id: int) -> None:
        """Open the form of a chargeback."""
        from studio_desk.ui.evidence.chargeback import ChargebackDialog

        self.open_dialog(
            lambda: ChargebackDialog(
                self._studio, project_id, self._theme, self._clock, self._window
            )
        )

    # --- one claim ---------------------------------------------------------------------------

    def act(self, action: str, opened: Opened) -> None:
        """Do what a button of the page of a claim says."""
        project = opened.listed.project_id
        if action in SETTLING:
            self.settle(opened, action)
        elif action in ("slip", "dossier"):
            self.report_asked.emit("rma" if action == "slip" else "dossier", project)
        elif action == "chargeback_closed":
            self._end_dispute(project)
        elif action == "answer":
            self.answer(opened)
        elif action == "checklist":
            self.checklist(project)
        elif action.startswith("retract:"):
            self.retract(project, action.removeprefix("retract:"))
        else:
            preset = {"claim": opened.fact.id} if action in _OF_CLAIM else {}
            self.record(project, action, preset)

    def settle(self, opened: Opened, how: str) -> None:
        """Open the form of what settles a claim."""
        from studio_desk.ui.claims.settling import SettleDialog

        self.open_dialog(
            lambda: SettleDialog(
                self._studio, self._theme, self._clock, [opened], how, self._window
            )
        )

    def _end_dispute(self, project_id: int) -> None:
        from studio_desk.ui.claims.disputing import EndDisputeDialog

        self.open_dialog(
            lambda: EndDisputeDialog(
                self._studio, self._theme, self._clock, project_id, self._window
            )
        )

    def record(self, project_id: int, kind: str, preset: dict[str, Any]) -> None:
        """Open the plain form of a fact."""
        from studio_desk.ui.forms.recordfact import RecordFactDialog

        self.open_dialog(
            lambda: RecordFactDialog(
                self._studio, project_id, kind, self._theme, self._clock, self._window,
                preset=preset,
            )
        )  # fmt: skip

    def inspected(
        self, opened: Opened, answers: dict[str, bool | None], photos: tuple[Taken, ...]
    ) -> bool:
        """Record an inspection with its photos; False where it was refused."""
        done = self.attempt(
            lambda: self._studio.evidence.record(
                opened.listed.project_id,
                "inspected",
                self._clock.now(),
                photos,
                claim=opened.fact.id,
                **answers,
            )
        )
        return done is not None

    def restate(self, opened: Opened, name: str, value: str | None) -> str | None:
        """Say otherwise what a claim is; its new id, None where that was refused."""
        project, about = opened.listed.key
        done = self.attempt(lambda: self._studio.claims.restate(project, about, **{name: value}))
        return None if done is None else done[0]

    def note(self, opened: Opened, name: str, text: str) -> None:
        """Keep what was noted of an exchange."""
        project, about = opened.listed.key
        self.attempt(lambda: self._studio.claims.note(project, about, **{name: text}))

    def retract(self, project_id: int, fact_id: str) -> None:
        """Ask for the reason, and take a fact back, with those that point to it."""
        from studio_desk.ui.forms.retract import retraction

        place = (self._studio, self._theme, self._clock, self._window)
        found = self.attempt(lambda: retraction(*place, project_id, fact_id))
        if found is not None:
            dialog, do = found
            dialog.accepted.connect(lambda: self.attempt(do))
            self.open_dialog(lambda: dialog)

    def answer(self, opened: Opened) -> None:
        """Open the reply to the client: about a claim, else about how the project stands."""
        from studio_desk.ui.replies.composer import STANDING, AnswerDialog

        project, about = opened.listed.key
        self.open_dialog(
            lambda: AnswerDialog(
                self._studio,
                project,
                self._theme,
                self._clock,
                self._window,
                about=f"claim:{about}" if opened.claim is not None else STANDING,
            )
        )

    def checklist(self, project_id: int) -> None:
        """Open the whole checklist of a dispute."""
        from studio_desk.ui.evidence.checklist import ChecklistDialog

        def make() -> ChecklistDialog:
            dialog = ChecklistDialog(
                self._studio, project_id, self._theme, self._clock, self._window
            )
            dialog.dossier_asked.connect(lambda key: self.report_asked.emit("dossier", key))
            return dialog

        self.open_dialog(make)

    # --- inside ------------------------------------------------------------------------------

    def dialog_closed(self, dialog: QDialog) -> None:
        """Show the claim or dispute that was opened by it."""
        changes = dialog.changes if isinstance(dialog, FormDialog) else None
        if isinstance(changes, Changes) and changes.fact_kind in ("claimed", "charged_back"):
            for project_id in changes.projects:
                newest = self._newest(project_id, changes.fact_kind)
                if newest:
                    self.opened_claim.emit(project_id, newest)

    def _newest(self, project_id: int, kind: str) -> str:
        """The fact of that kind that was recorded last."""
        rows = [row for row in self._studio.project(project_id).facts if row.fact.kind == kind]
        return max(rows, key=lambda row: row.id).fact.id if rows else ""
