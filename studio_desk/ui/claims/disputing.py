"""How a dispute with a bank ended. How one begins: `ui.evidence.chargeback`."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.studio.preview import preview
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import meanings
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.claims import ENDS
from studio_desk.wording.speech import Speech, isolate


class _Dispute(FormDialog):
    """The project, the live meaning, the record."""

    kind = ""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        project_id: int,
        title: str,
        action: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, title, action, parent)
        self._studio, self._clock, self._project_id = studio, clock, project_id
        detail = studio.project(project_id)
        self._case = detail.case
        parts = [self._case.project.title or tr("Untitled project")]
        parts += [detail.client.shown] if detail.client else []
        self.titled(title, "\u200e" + " · ".join(isolate(part) for part in parts if part))
        now = clock.now()
        self.when = WhenField(theme, now, self._case.zone, now)
        self.meaning = MeaningView(theme)
        self.below.addWidget(self.meaning)

    def values(self) -> dict[str, Any]:
        """Return the fields as the contract names them."""
        raise NotImplementedError

    def check(self) -> tuple[Problem, ...]:
        """Ask the core what it would mean."""
        now = self._clock.now()
        self.when.set_now(now)
        found = preview(
            self._studio, self._project_id, self.kind, self.when.value(), self.values(), now
        )
        speech = Speech(self._case.zone, now)
        told = meanings(found, speech, self._case.project.currency)
        self.meaning.show_meanings(told, tr("Then"))
        return found.problems

    def commit(self) -> Changes:
        """Record it."""
        return self._studio.claims.record(
            self._project_id, self.kind, self.when.value(), **self.values()
        )


class EndDisputeDialog(_Dispute):
    """The bank has decided, or the client has taken it back."""

    kind = "chargeback_closed"

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        project_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            studio, theme, clock, project_id, tr("How the dispute ended"), tr("Record end"), parent
        )
        options = tuple(Option(key, tr(words)) for key, words in ENDS.items())
        self.outcome = Choice(Options(options))
        self.add_field("outcome", tr("Outcome"), self.outcome)
        self.add_field("at", tr("When"), self.when)
        self.column.addStretch(1)
        self.check_now()
        self.outcome.setFocus()

    def values(self) -> dict[str, Any]:
        """Return the outcome."""
        return {"outcome": self.outcome.value()}

    def check(self) -> tuple[Problem, ...]:
        """An outcome is asked for: whether the money stayed hangs on it."""
        problems = super().check()
        if self.outcome.value() is None:
            return (*problems, Problem("outcome", tr("Choose how it ended.")))
        return problems
