"""What stands beside the steps of a claim: why, what is missing, what else there would be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.claims.steps import Icon
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.present.claim_page import ClaimView, Missing, Why


class Side(QWidget):
    """Four short sections under the card."""

    clause_activated = Signal(str)
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Why, ...] = ()
        self._copy = Button(theme, tr("Copy"), "copy", "quiet", small=True)
        self._copy.setAccessibleName(tr("Copy the reasons"))
        self._copy.clicked.connect(self.copy)
        why = QHBoxLayout()
        why.addWidget(Label(theme, tr("Why"), "body", 600), 1)
        why.addWidget(self._copy)
        self._why_head = QWidget()
        self._why_head.setLayout(why)
        why.setContentsMargins(0, 0, 0, 0)
        self._why = QGridLayout()
        self._missing_head = Label(theme, tr("Missing"), "body", 600)
        self._missing = QVBoxLayout()
        self._refuse_head = Label(theme, tr("If you refuse"), "body", 600)
        self._refuse = TextBlock(theme)
        self._others_head = Label(theme, tr("On other grounds"), "body", 600)
        self._others = QVBoxLayout()
        self._others.setSpacing(6)
        self._why.setHorizontalSpacing(10)
        self._why.setVerticalSpacing(8)
        self._why.setColumnStretch(1, 1)
        self._missing.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._why_head)
        column.addLayout(self._why)
        column.addSpacing(12)
        column.addWidget(self._missing_head)
        column.addLayout(self._missing)
        column.addSpacing(14)
        column.addWidget(self._refuse_head)
        column.addWidget(self._refuse)
        column.addSpacing(14)
        column.addWidget(self._others_head)
        column.addLayout(self._others)
        column.addStretch(1)

    def show_view(self, view: ClaimView) -> None:
        """Show the sections of a page; one without anything to say is left out."""
        self._shown = view.why
        self._why_head.setVisible(bool(view.why))
        self._fill_why(view.why)
        self._missing_head.setVisible(bool(view.missing))
        self._fill_missing(view.missing)
        self._refuse_head.setVisible(bool(view.refuse))
        self._refuse.setVisible(bool(view.refuse))
        self._refuse.set_paragraphs([Paragraph(view.refuse)] if view.refuse else [])

        self._others_head.setVisible(bool(view.others))
        clear(self._others)
        for other in view.others:
            lines = [Paragraph(other.ground, "body", 400, "ink"), Paragraph(other.told)]
            self._others.addWidget(self._marked(other.chip.icon, other.chip.role, lines))

    def _marked(self, icon: str, role: str, lines: Sequence[Paragraph]) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon(self._theme, icon, f"{role}.fg", 15), 0, Qt.AlignmentFlag.AlignTop)
        text = TextBlock(self._theme)
        text.set_paragraphs(lines)
        line.addWidget(text, 1)
        return holder

    def _fill_why(self, rows: Sequence[Why]) -> None:
        clear(self._why)
        for number, row in enumerate(rows):
            chip = ClauseChip(self._theme, Clause(row.clause, row.statement))
            chip.activated.connect(self.clause_activated)
            self._why.addWidget(chip, number, 0, Qt.AlignmentFlag.AlignTop)
            text = TextBlock(self._theme)
            paragraphs = [Paragraph(row.statement, "body", 400, "ink", gap=3)]
            if row.working:
                paragraphs.append(Paragraph(row.working))
            text.set_paragraphs(paragraphs)
            self._why.addWidget(text, number, 1)

    def _fill_missing(self, rows: Sequence[Missing]) -> None:
        clear(self._missing)
        for row in rows:
            lines = [Paragraph(row.text, "body")]
            self._missing.addWidget(self._marked(row.icon, row.role, lines))

    def copy(self) -> None:
        """Put the reasons on the clipboard, a line each."""
        lines = [
            " ".join(part for part in (f"{row.clause}:", row.statement, row.working) if part)
            for row in self._shown
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit()
