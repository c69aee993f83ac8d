"""The form of a chargeback: the bank's reason from the list, its words, the notice as evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.disputes.book import OTHER, said
from studio_desk.policy import Problem, format_money
from studio_desk.policy.facts import Field as FactField
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.fields import AmountInput, Choice, Composite, TextInput
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.words import label
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.disputes import REASONS, reason_title
from studio_desk.wording.speech import money

NOTICE = "notice"


class ReasonInput(Composite):
    """A reason from the list, and beside it the bank's own words or number."""

    def __init__(
        self, given: str | None, chosen: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        options = tuple(Option(key, reason_title(key)) for key in REASONS)
        self.choice = Choice(Options(options, chosen or ""))
        self.choice.setAccessibleName(tr("Bank's reason"))
        self.text = TextInput(tr("The bank's words or number"), given or "")
        self.text.setAccessibleName(tr("The bank's words or number"))
        self.choice.changed.connect(self.changed)
        self.text.changed.connect(self.changed)
        self.lead(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choice, 2)
        row.addWidget(self.text, 3)

    def value(self) -> str | None:
        """Return reason and words as one text, from which the reason is read again."""
        words, chosen = self.text.value() or "", self.choice.value()
        if chosen is None or chosen == "" or (chosen == OTHER and words):
            return words or None
        return said(chosen, words)


class ChargebackDialog(RecordFactDialog):
    """Records that a payment was reversed. What is dropped into it is kept as the notice."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        preset: Mapping[str, Any] | None = None,
    ) -> None:
        self.over = Label(theme, "", "small", 400, "alert")
        self.over.setWordWrap(True)
        self.over.hide()
        super().__init__(studio, project_id, "charged_back", theme, clock, parent, preset=preset)
        self.column.insertWidget(1, self.over)
        self.evidence = EvidenceList(studio, theme, clock)
        self.evidence.piece = NOTICE
        self.evidence.hold()
        self.evidence.failed.connect(lambda line: self._say(line, alert=True))
        self.evidence.changed.connect(self.fit)
        self.column.insertWidget(
            self.column.count() - 1, Label(theme, tr("The bank's notice"), "small", 500, "2")
        )
        self.column.insertWidget(self.column.count() - 1, self.evidence)
        self.finished.connect(self._left)
        self.fit()

    def _add(self, field: FactField) -> None:
        if field.key not in ("reply_by", "reason"):
            super()._add(field)
            return
        editor = self._editor(field)
        self.inputs[field.key] = editor
        place = self._case.zone.rpartition("/")[2].replace("_", " ")
        hint = tr("To the last second of that day, {place} time.", place=place)
        words = label(self.kind, field.key)
        self.add_field(field.key, words, editor, hint if field.key == "reply_by" else "")

    def _amount(self, given: Any) -> QWidget:
        """The last payment is the one that a bank most likely reverses."""
        paid = next((f for f in reversed(self._case.ordered()) if f.kind == "paid"), None)
        last = "" if paid is None or paid.amount is None else format_money(paid.amount)
        editor = AmountInput(self.theme, self._case.project.currency, str(given or last))
        editor.selectAll()
        return editor

    def _text(self, field: FactField, given: Any) -> QWidget:
        if field.key != "reason":
            return super()._text(field, given)
        known = self._studio.evidence.book
        return ReasonInput(given, known.reason_of(given) if given else None)

    def check(self) -> tuple[Problem, ...]:
        """As of any fact, and a reason, on which the checklist hangs; and say where more was
        reversed than ever came in.
        """
        problems = super().check()
        self._warn()
        if self.inputs["reason"].value() is None:
            return (*problems, Problem("reason", tr("Choose the bank's reason.")))
        return problems

    def _warn(self) -> None:
        fact = None if self.preview is None else self.preview.fact
        amount = None if fact is None else fact.amount
        paid = self._studio.money.ledger(self._project_id).state(self.when.value()).paid
        too_much = amount is not None and amount > paid
        if too_much:
            currency = self._case.project.currency
            self.over.setText(
                tr(
                    "{amount} is more than the {paid} that came in. Look at the notice again.",
                    amount=money(amount or 0, currency),
                    paid=money(paid, currency),
                )
            )
        self.over.setVisible(too_much)

    def commit(self) -> Changes:
        """Record the chargeback with its notice, in one step."""
        changes = self._studio.evidence.record(
            self._project_id,
            self.kind,
            self.when.value(),
            [replace(each, piece=each.piece or NOTICE) for each in self.evidence.taken],
            **self.values(),
        )
        self.evidence.release()
        return changes

    def _left(self, _result: int) -> None:
        self.evidence.discard()
