"""What is claimed: ground and wish, to be put right in place while the claim is open; payments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.claims.parts import TableBox
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import ElidedLabel, Label, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.claim_page import Payment, Stated

_GROUND, _WANTS = 196, 140
_LONG = 48
"""Letters that fit beside the card at the smallest size of the window."""
_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
          Qt.Key.Key_Home, Qt.Key.Key_End)  # fmt: skip


class PlaceChoice(Choice):
    """A choice whose every change is recorded at once: keys open its list, they never walk it."""

    def __init__(self, theme: Theme, wide: int) -> None:
        super().__init__(Options(()))
        self._theme, self._wide = theme, wide
        theme.changed.connect(self._widen)  # its own method: cut when it goes
        self._widen()

    def _widen(self) -> None:
        self.setFixedWidth(self._theme.px(self._wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list; what is chosen there counts."""
        if event.key() in _WALKS or (event.text().strip() and event.text().isprintable()):
            self.showPopup()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it with words that elide where the style would cut them off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ClaimedPart(QWidget):
    """A few values under their labels, and payments side by side."""

    restated = Signal(str, object)
    """What is to be said otherwise: ``ground`` or ``wants``, and its value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stated: Stated | None = None
        self.ground, self.wants = PlaceChoice(theme, _GROUND), PlaceChoice(theme, _WANTS)
        self._choices = [
            self._labelled(tr("The client says"), self.ground),
            self._labelled(tr("Client wants"), self.wants),
        ]
        self.ground.activated.connect(lambda _row: self._chose("ground", self.ground))
        self.wants.activated.connect(lambda _row: self._chose("wants", self.wants))
        self._fields = QWidget()
        self._flow = Flow(12)
        self._fields.setLayout(self._flow)
        self.payments = TableBox(theme, tr("Payments"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._fields)
        column.addWidget(self.payments)

    @property
    def choosing(self) -> bool:
        """Whether a list of choices is open."""
        return any(choice.view().isVisible() for choice in (self.ground, self.wants))

    def _labelled(self, name: str, choice: Choice) -> QWidget:
        choice.setAccessibleName(name)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Label(self._theme, name, "small", 500, "2")
        label.setBuddy(choice)
        column.addWidget(label)
        column.addWidget(choice)
        return box

    def _chose(self, name: str, choice: Choice) -> None:
        stated, value = self._stated, choice.value()
        if stated is not None and value != getattr(stated, name):
            self.restated.emit(name, value)

    def show_claimed(
        self,
        fields: Sequence[tuple[str, str]],
        payments: Sequence[Payment],
        stated: Stated | None = None,
    ) -> None:
        """Show these values and payments; `stated` is what can be said otherwise here."""
        clear(self._flow, keep=self._choices)
        self._stated = stated
        if stated is None:
            for box in self._choices:
                box.hide()
        else:
            _offer(self.ground, stated.grounds, stated.ground)
            _offer(self.wants, stated.wishes, stated.wants)
            for box in self._choices:
                self._flow.addWidget(box)  # shown before that it would be a window of its own
                box.show()
            self._choices[0].setVisible(bool(stated.grounds))
        for name, value in fields:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(Label(self._theme, name, "small", 500, "2"))
            shown = self._value(value)
            shown.setAccessibleName(f"{name}: {value}")
            if stated is not None:
                shown.setMinimumHeight(self.ground.sizeHint().height())
            column.addWidget(shown)
            self._flow.addWidget(box)
        self.payments.setVisible(bool(payments))
        if payments:
            twice = ChipView("alert", "copy", tr("Over the price"))
            self.payments.show_rows(
                (tr("Payment"), tr("Received"), tr("Amount")),
                [(each.reference, each.received, each.amount) for each in payments],
                figures=(2,),
                chips=[twice if each.twice else None for each in payments],
            )

    def _value(self, value: str) -> QWidget:
        """A value in one line; one as long as a page elides, or all beside it is pushed away."""
        if len(value) > _LONG:
            return ElidedLabel(self._theme, value, "body", 500)
        shown = Label(self._theme, value, "body", 500)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown


def _offer(choice: Choice, values: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
    choice.blockSignals(True)
    choice.set_options(Options(tuple(Option(value, text) for value, text in values), chosen))
    choice.blockSignals(False)
    choice.setToolTip(plain_tip(choice.currentText()))
