"""The fee of a request: its sum, the field, and the two ways out where it is under the floor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.policy import format_money
from studio_desk.studio.offers import Due
from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import AmountInput, TextInput
from studio_desk.ui.forms.itemwords import RequestSum
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.requests.feewords import (
    NOTHING,
    SHORT,
    WAIVED,
    WRONG,
    FeeState,
    Given,
    fee_state,
    reason_fault,
)
from studio_desk.wording.speech import money

_FIELD = 132  # px of the amount


class _Warning(QWidget):
    """The warning triangle, in the colour of alerts. The words beside it say it all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.px(tokens.ICON)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        tint = self._theme.tokens.alert.fg
        icon = self._theme.icons.icon("triangle-alert", tint, self._theme.px(tokens.ICON))
        icon.paint(QPainter(self), self.rect())


class FeeBox(QFrame):
    """Shows what a request comes to and takes what is charged for it.

    The amount follows the floor until the owner types another one.
    """

    changed = Signal()
    clause_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._due: Due | None = None
        self._currency: str | None = None
        self._given = Given()
        self._followed = ""  # the amount that was set here; another one is the owner's
        self._agreed: tuple[int, str] | None = None
        self._clauses: tuple[str, ...] = ()
        self.setProperty("surface", "box")
        self.sum = Label(theme, "", "fact", 600)
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.whose = Label(theme, "", "small", 400, "2")
        self.whose.setWordWrap(True)
        self.whose.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.amount = AmountInput(theme, None)
        self.amount.setFixedWidth(theme.px(_FIELD))
        self.amount.setAccessibleName(tr("Fee to charge"))
        self.amount.changed.connect(self._refresh)
        self.hint = Label(theme, "", "small", 400, "2")
        self.hint.setWordWrap(True)
        self.alert = Label(theme, "", "body", 500, "alert")
        self.alert.setWordWrap(True)
        self.use = Button(theme, "")
        self.use.clicked.connect(self.use_usual)
        self.reason = TextInput(tr("Reason for charging less (kept in the history)"))
        self.reason.setAccessibleName(tr("Reason for charging less"))
        self.reason.changed.connect(self._refresh)
        self.reason.returnPressed.connect(self.agree)
        self.less = Button(theme, "")
        self.less.clicked.connect(self.agree)
        self.again = Button(theme, tr("Change"), "", "link", small=True)
        self.again.clicked.connect(self.take_back)
        self._build()
        self._refresh()

    def _build(self) -> None:
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.sum)
        head.addLayout(self._chips)
        head.addWidget(self.whose, 1)
        self._label = Label(self._theme, tr("Fee to charge"), "small", 500, "2")
        self._label.setBuddy(self.amount)
        told = QHBoxLayout()
        told.setSpacing(6)
        self._warning = _Warning(self._theme)
        told.addWidget(self._warning)
        told.addWidget(self.alert, 1)
        self._out = QWidget()
        out = QHBoxLayout(self._out)
        out.setContentsMargins(0, 0, 0, 0)
        out.setSpacing(8)
        out.addWidget(self.use)
        out.addWidget(self.reason, 1)
        out.addWidget(self.less)
        quiet = QHBoxLayout()
        quiet.setSpacing(8)
        quiet.addWidget(self.hint, 1)
        quiet.addWidget(self.again)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addLayout(told)
        right.addWidget(self._out)
        right.addLayout(quiet)
        self._row = QWidget()
        grid = QGridLayout(self._row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.amount, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(right, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._row)

    # --- what it shows -----------------------------------------------------------------------

    def show_due(
        self, due: Due | None, currency: str | None, found: RequestSum, given: Given
    ) -> None:
        """Show what the request comes to now; a floor that moved takes a waiver back."""
        if due != self._due or currency != self._currency:
            self._agreed = None
        moved = due != self._due
        self._due, self._currency, self._given = due, currency, given
        self.amount.set_currency(currency)
        if moved and self.amount.text() == self._followed:
            self._follow(due)
        self.sum.setText(found.text)
        self.whose.setText(found.whose)
        self.setVisible(bool(found.text))
        named = tuple(clause.number for clause in found.clauses)
        if named != self._clauses:
            self._clauses = named
            while (old := self._chips.takeAt(0)) is not None:
                widget = old.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            for clause in found.clauses:
                chip = ClauseChip(self._theme, clause)
                chip.activated.connect(self.clause_activated)
                self._chips.addWidget(chip)
        self._refresh()

    @property
    def state(self) -> FeeState:
        """How the fee stands."""
        return fee_state(self._due, self._currency, self.amount.value(), self._agreed, self._given)

    @property
    def waiver(self) -> str | None:
        """The reason why less is charged, where it is."""
        return self._agreed[1] if self._agreed is not None and self.state.kind == WAIVED else None

    def _follow(self, due: Due | None) -> None:
        usual = format_money(due.fee.amount) if due is not None and due.enforced else ""
        self.amount.setText(usual)
        self._followed = self.amount.text()

    def _refresh(self) -> None:
        state = self.state
        self._row.setVisible(state.kind != NOTHING)
        short = state.kind == SHORT
        faulty = short or state.kind == WRONG
        reason = self.reason.text().strip()
        self.alert.setText(state.alert or (reason_fault(reason) if short else ""))
        self.alert.setVisible(faulty)
        self._warning.setVisible(faulty)
        self._out.setVisible(short)
        self.hint.setText(state.hint)
        self.hint.setVisible(bool(state.hint))
        self.again.setVisible(state.kind == WAIVED)
        usual = money(self._due.fee.amount, self._currency) if self._due is not None else ""
        self.use.set_text(tr("Use {fee}", fee=usual))
        self.less.set_text(tr("Charge {fee}", fee=money(state.amount or 0, self._currency)))
        self.less.setEnabled(bool(reason) and not reason_fault(reason))
        if bool(self.amount.property("fault")) != faulty:
            self.amount.setProperty("fault", faulty)
            self.amount.style().unpolish(self.amount)
            self.amount.style().polish(self.amount)
        self.amount.setAccessibleDescription(state.alert or state.hint)
        self.changed.emit()

    # --- the ways out ------------------------------------------------------------------------

    def use_usual(self) -> None:
        """Charge the floor, or the price."""
        if self._due is not None:
            self._agreed = None
            self._follow(self._due)
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def agree(self) -> None:
        """Charge less, for the reason that was typed."""
        state = self.state
        reason = self.reason.text().strip()
        if state.kind == SHORT and state.amount is not None and reason and not reason_fault(reason):
            self._agreed = (state.amount, reason)
            self._refresh()

    def take_back(self) -> None:
        """Ask again."""
        self._agreed = None
        self._refresh()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
