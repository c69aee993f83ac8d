"""The live line of a form: what recording this would mean, with the clauses that say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.forms.said import Meaning
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

_MARGIN = 24


class MeaningView(QFrame):
    """Shows *Then* and a row for each answer that changes."""

    clause_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(theme, tr("Then"), "small", 600)
        self._rows = QWidget()
        self._shown: tuple[Meaning, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._rows)
        self.setVisible(False)
        theme.changed.connect(self._rethemed)

    def _rethemed(self) -> None:
        shown, self._shown = self._shown, ()
        self.show_meanings(shown, self._title.text())

    def text(self) -> str:
        """Return all it says, a line for each answer, clauses in brackets."""
        lines = []
        for meaning in self._shown:
            cited = ", ".join(clause.number for clause in meaning.clauses)
            about = f"{meaning.about}: " if meaning.about else ""
            lines.append(f"{about}{meaning.text}" + (f" [{cited}]" if cited else ""))
        return "\n".join(lines)

    def show_meanings(self, meanings: Sequence[Meaning], title: str | None = None) -> None:
        """Show what would be; nothing hides the whole."""
        self._title.setText(tr("Then") if title is None else title)
        self.setVisible(bool(meanings))
        if tuple(meanings) == self._shown:
            return
        self._shown = tuple(meanings)
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, meaning in enumerate(self._shown):
            about = Label(self._theme, meaning.about, "small", 400, "2")
            words = Label(self._theme, _sentence(meaning.text), "small", 600)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._tint(words, meaning)
            chips = QHBoxLayout()
            chips.setSpacing(4)
            for clause in meaning.clauses:
                chip = ClauseChip(self._theme, clause)
                chip.activated.connect(self.clause_activated)
                chips.addWidget(chip)
            if meaning.about:
                grid.addWidget(about, row, 0)
            grid.addWidget(words, row, 1 if meaning.about else 0, 1, 1 if meaning.about else 2)
            grid.addLayout(chips, row, 2, Qt.AlignmentFlag.AlignRight)
        self._column.replaceWidget(self._rows, fresh)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fresh
        self.setAccessibleName(f"{title}. {self.text()}")

    def _tint(self, label: Label, meaning: Meaning) -> None:
        if meaning.role != "none":
            label.setStyleSheet(f"color: {self._theme.tokens.role(meaning.role).fg};")


def _sentence(text: str) -> str:
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "?")) else f"{capital}."
