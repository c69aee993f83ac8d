"""A question that is answered yes, no, or not yet: no key answers it in passing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import Composite
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause


class YesNoPair(QWidget):
    """*Yes* and *No* side by side, neither chosen until the owner chooses."""

    def __init__(self, point: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes, self.no = QRadioButton(tr("Yes")), QRadioButton(tr("No"))
        self.yes.setAccessibleName(tr("{point}: yes", point=point))
        self.no.setAccessibleName(tr("{point}: no", point=point))
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.yes, self.no):
            self.group.addButton(button)
            row.addWidget(button)

    def value(self) -> bool | None:
        """Return the answer, None while there is none."""
        if self.yes.isChecked():
            return True
        return False if self.no.isChecked() else None

    def choose(self, value: bool | None) -> None:
        """Give an answer, or take it away."""
        self.group.setExclusive(False)
        self.yes.setChecked(value is True)
        self.no.setChecked(value is False)
        self.group.setExclusive(True)


class YesNoInput(Composite):
    """A question with the clauses that ask it, and its two answers."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        clauses: Iterable[Clause] = (),
        *,
        value: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.pair = YesNoPair(text)
        self.pair.choose(value)
        self.pair.group.buttonClicked.connect(lambda _button: self.changed.emit())
        self.lead(self.pair.yes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Label(theme, text, "body"))
        for clause in clauses:
            chip = ClauseChip(theme, clause)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            for button in (self.pair.yes, self.pair.no):
                button.setAccessibleDescription(f"{clause.number}: {clause.statement}")
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.pair)

    def value(self) -> bool | None:
        """Return the answer, None while there is none."""
        return self.pair.value()
