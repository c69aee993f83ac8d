"""Using a part of a client's credit in a project: the amount, checked while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio_desk.policy import Problem, format_money
from studio_desk.policy.money import parse_money
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import isolate, money


class UseCreditDialog(FormDialog):
    """Asks how much of the credit is used. After it was accepted, ``changes`` is what was done."""

    def __init__(
        self, studio: Studio, project_id: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Use credit"), tr("Use credit"), parent, 460)
        self._studio, self._project_id = studio, project_id
        now = studio.clock.now()
        state = studio.money.ledger(project_id).state(now)
        usable = studio.money.account(project_id).usable
        self._left = sum(each.left for each in usable)
        self._owed, self._currency = state.owed, state.currency
        titles = ", ".join(dict.fromkeys(isolate(each.title or "") for each in usable))
        line = tr(
            "{owed} to pay here, {left} of credit from {titles}",
            owed=money(self._owed, self._currency),
            left=money(self._left, self._currency),
            titles=titles,
        )
        self.titled(tr("Use credit"), line)
        start = format_money(min(self._owed, self._left))
        self.amount = AmountInput(theme, self._currency, start)
        self.amount.selectAll()
        self.add_field("amount", tr("Amount"), self.amount)
        self.column.addStretch(1)
        self.amount.setFocus()
        self.check_now()

    def _minor(self) -> int:
        return parse_money(self.amount.value() or "")

    def check(self) -> tuple[Problem, ...]:
        """Neither more than is owed nor more than is left."""
        try:
            minor = self._minor()
        except ValueError:
            return (Problem("amount", tr("an amount such as 40.00")),)
        for most, words in (
            (self._owed, tr("more than is owed")),
            (self._left, tr("more than is left of the credit")),
        ):
            if minor > most:
                return (Problem("amount", words),)
        return () if minor else (Problem("amount", tr("an amount above 0.00")),)

    def commit(self) -> Changes:
        """Use it."""
        return self._studio.money.use_credit(self._project_id, self._minor())
