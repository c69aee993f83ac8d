"""What the steps of a claim hold besides their words: fields, payments, an RMA number, cycles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.labels import ElidedLabel, Label, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.claim_service import CycleRow


class TableBox(QFrame):
    """A small table in a frame: heads, rows of texts, a chip at the end where one is wanted."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setProperty("surface", "box")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)

    def show_rows(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        figures: Sequence[int] = (),
        chips: Sequence[ChipView | None] = (),
        strong: int | None = None,
        shares: Sequence[int] = (2, 3, 3, 3),
    ) -> None:
        """Show a table. `figures` are the columns at the right side, `strong` a row in bold;
        `shares` is how the other columns share the width.
        """
        clear(self._grid)
        for column, head in enumerate(heads):
            side = Qt.AlignmentFlag.AlignRight if column in figures else Qt.AlignmentFlag.AlignLeft
            label = Label(self._theme, head, "caption", 600, "3")
            label.setContentsMargins(11, 0, 11, 0)
            label.setMinimumHeight(self._theme.px(26))
            self._grid.addWidget(label, 0, column, side | Qt.AlignmentFlag.AlignVCenter)
        said = []
        for number, row in enumerate(rows):
            self._line(2 * number + 1, len(heads) + 1)
            weight = 600 if number == strong else 400
            for column, text in enumerate(row):
                cell: QWidget
                if column in figures:
                    cell = Label(self._theme, text, "body", weight)
                    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    cell.setContentsMargins(11, 0, 11, 0)
                    self._grid.addWidget(cell, 2 * number + 2, column, side)
                else:
                    cell = _Cell(self._theme, text, weight)
                    self._grid.addWidget(cell, 2 * number + 2, column)
                cell.setMinimumHeight(self._theme.px(32))
            chip = chips[number] if number < len(chips) else None
            if chip is not None:
                shown = _padded(_narrow(Chip(self._theme, chip), self._theme.px(72)))
                self._grid.addWidget(shown, 2 * number + 2, len(heads))
            told = [f"{head}: {text}" for head, text in zip(heads, row, strict=True) if text]
            said.append(", ".join([*told, *([chip.words] if chip else [])]))
        for column in range(len(heads)):
            share = shares[min(column, len(shares) - 1)]
            self._grid.setColumnStretch(column, 0 if column in figures else share)
        self.setAccessibleName(f"{self._name}: {'; '.join(said)}")

    def _line(self, row: int, columns: int) -> None:
        line = QFrame()
        line.setProperty("surface", "rule")
        line.setFixedHeight(1)
        self._grid.addWidget(line, row, 0, 1, columns)


class _Cell(QWidget):
    def __init__(self, theme: Theme, text: str, weight: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 6, 0)
        row.addWidget(ElidedLabel(theme, text, "body", weight))


def _narrow(chip: Chip, least: int) -> Chip:
    """Let a chip give way where there is no room; its words stay in the tooltip."""
    chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    chip.setMinimumWidth(least)
    chip.setToolTip(plain_tip(chip.view().words))
    return chip


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 8, 0)
    row.addWidget(widget)
    return box


class RmaPart(QWidget):
    """The RMA number with what is done with it."""

    print_asked = Signal()
    send_asked = Signal()
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLineEdit()
        self.number.setReadOnly(True)
        self.number.setAccessibleName(tr("RMA number"))
        self.number.setFixedWidth(theme.px(170))
        self.copy = IconButton(theme, "copy", tr("Copy the RMA number"))
        self.print = Button(theme, tr("Print slip"), "printer")
        self.send = Button(theme, tr("Send to client…"), "mail")
        holder = QWidget()
        row = Flow(8)
        holder.setLayout(row)
        for part in (self.number, self.copy, self.print, self.send):
            row.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self.print_asked)
        self.send.clicked.connect(self.send_asked)

    def show_number(self, number: str) -> None:
        """Show a number."""
        self.number.setText(number)
        self.number.setCursorPosition(0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number.text())
        self.copied.emit()


class ReturnPart(QWidget):
    """How the parcel travels; what is typed is kept when the field is left."""

    noted = Signal(str)
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.copy = IconButton(theme, "copy", tr("Copy the tracking number"))
        self.copy.clicked.connect(self._copy)
        label = Label(theme, tr("Carrier and tracking number"), "small", 500, "2")
        self.tracking = QLineEdit()
        self.tracking.setPlaceholderText(tr("As the client tells it"))
        self.tracking.setAccessibleName(tr("Carrier and tracking number"))
        self.tracking.setMaximumWidth(theme.px(320))
        label.setBuddy(self.tracking)
        self.tracking.editingFinished.connect(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tracking, 1)
        row.addWidget(self.copy)
        row.addStretch()
        column.addWidget(label)
        column.addLayout(row)
        self.tracking.textChanged.connect(lambda text: self.copy.setVisible(bool(text.strip())))
        self.copy.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.tracking.text().strip())
        self.copied.emit()

    def show_note(self, tracking: str) -> None:
        """Show what is noted; what is being typed stays."""
        if self.tracking.hasFocus() and self.tracking.text() != self._kept:
            return
        self._kept = tracking
        self.tracking.setText(tracking)

    def _left(self) -> None:
        text = self.tracking.text().strip()
        if text != self._kept:
            self._kept = text
            self.noted.emit(text)


class CyclesPart(QWidget):
    """The billing cycles of a subscription."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TableBox(theme, tr("Billing cycles"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_cycles(self, rows: Sequence[CycleRow]) -> None:
        """Show these cycles; the running one stands out."""
        running = next((number for number, row in enumerate(rows) if row.now), None)
        self.table.show_rows(
            (tr("From"), tr("Until"), tr("Standing"), tr("Paid")),
            [(row.begin, row.end, row.standing, row.paid) for row in rows],
            figures=(3,),
            strong=running,
            shares=(4, 4, 3),
        )
