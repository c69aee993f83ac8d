"""A dispute with a bank: recorded with its reason, amount and date; and how it ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Problem, format_money
from studio_desk.studio import Changes, Studio
from studio_desk.studio.preview import preview
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput, Choice, OptionalDate, TextInput
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import meanings
from studio_desk.ui.forms.times import wall_of
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.claims import BANK_REASONS, ENDS
from studio_desk.wording.speech import Speech, isolate

_OTHER = "other"


class _Dispute(FormDialog):
    """What both forms share: the project, the live meaning, the record."""

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


class DisputeDialog(_Dispute):
    """A payment was taken back through the client's bank."""

    kind = "charged_back"

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        project_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            studio, theme, clock, project_id, tr("Record a chargeback"), tr("Record chargeback"),
            parent,
        )  # fmt: skip
        listed = [Option(reason, tr(reason)) for reason in BANK_REASONS]
        self.given = Choice(Options((*listed, Option(_OTHER, tr("Another reason")))))
        self.own = TextInput(tr("As the bank words it"))
        paid = next((f for f in reversed(self._case.ordered()) if f.kind == "paid"), None)
        text = format_money(paid.amount) if paid is not None and paid.amount else ""
        self.amount = AmountInput(theme, self._case.project.currency, text)
        self.amount.setMaximumWidth(theme.px(180))
        day = wall_of(clock.now(), self._case.zone).date()
        self.reply_by = OptionalDate(theme, tr("Reply by"), day)
        self.add_field("reason", tr("Reason the bank gives"), self.given)
        self._own_field = self.add_field("own", tr("Its words"), self.own)
        self.add_field("amount", tr("Amount"), self.amount)
        hint = tr("From the bank's letter. The last second of that day counts.")
        self.add_field("reply_by", tr("Answer the bank by"), self.reply_by, hint)
        self.add_field("at", tr("When"), self.when)
        self.column.addStretch(1)
        self.given.changed.connect(self._show_own)
        self._show_own()
        self.check_now()
        self.given.setFocus()

    def _show_own(self) -> None:
        self._own_field.setVisible(self.given.value() == _OTHER)

    def values(self) -> dict[str, Any]:
        """Return the fields; a reason of the list is kept as it stands there."""
        reason = self.given.value()
        return {
            "reason": self.own.value() if reason == _OTHER else reason,
            "amount": self.amount.value(),
            "reply_by": self.reply_by.value(),
        }

    def check(self) -> tuple[Problem, ...]:
        """A reason is asked for: the checklist hangs on it."""
        problems = super().check()
        if self.given.value() is None:
            return (*problems, Problem("reason", tr("Choose the bank's reason.")))
        return problems


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
