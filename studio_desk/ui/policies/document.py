"""The middle: a policy clause by clause, marked where two versions differ, its words editable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.labels import Label, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.wording.policies import Row, Section
from studio_desk.wording.statements import original_line, reading

_NUMBER, _VALUE, _SIDE = 38, 132, 8


class WordsEdit(QPlainTextEdit):
    """A statement being edited: Enter takes it, Esc leaves it as it was."""

    taken = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the words, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(" ".join(self.toPlainText().split()))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ClauseRow(QFrame):
    """One clause: number, statement, term in words."""

    activated = Signal(str)
    """Its number was pressed."""
    reworded = Signal(str, str)
    """Number, and the new statement."""

    def __init__(
        self, theme: Theme, row: Row, *, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._row = theme, row
        self._found = False
        self._edit: WordsEdit | None = None
        said = reading(row.says)
        self.chip = ClauseChip(theme, Clause(row.number, said))
        self.chip.activated.connect(self.activated)
        self.says = Label(theme, said)
        self.says.setToolTip(plain_tip(original_line(said)))
        self.says.setWordWrap(True)
        self.value = Label(theme, row.value, "small", 600 if row.marked else 400,
                           "accent" if row.marked else "2")  # fmt: skip
        self.value.setWordWrap(True)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.value.setContentsMargins(0, 1, 0, 0)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(1)
        self._words.addWidget(self.says)
        for text in _notes(row, editable=editable):
            note = Label(theme, text, "small", 400, "3")
            note.setWordWrap(True)
            self._words.addWidget(note)
        self._words.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, 3, _SIDE, 3)
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.chip, 0, 0, top | Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(self._words, 0, 1)
        self.pencil: IconButton | None = None
        if editable:
            name = tr("Edit the words of {clause}", clause=row.number)
            self.pencil = IconButton(theme, "pencil", name, small=True)
            self.pencil.clicked.connect(self.edit)
            grid.addWidget(self.pencil, 0, 2, top)
        grid.addWidget(self.value, 0, 3, top)
        self._grid = grid
        self.setAccessibleName(self.text())
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def row(self) -> Row:
        """Return the clause it shows."""
        return self._row

    def text(self) -> str:
        """Return the clause in one line."""
        row = self._row
        value = row.value.replace("\n", ", ")
        return f"{row.number}: {reading(row.says)}" + (f" ({value})" if value else "")

    def set_found(self, *, on: bool) -> None:
        """Frame the row: somebody came to see it."""
        self._found = on
        self.update()

    def edit(self) -> None:
        """Let the words be edited in their place."""
        if self._edit is not None:
            return
        edit = self._edit = WordsEdit(self._row.says)
        edit.setAccessibleName(tr("Words of {clause}", clause=self._row.number))
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(3 * self._theme.line_height("body") + 14)
        edit.taken.connect(self._take)
        edit.left.connect(self._leave)
        self.says.hide()
        self._words.insertWidget(0, edit)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def editor(self) -> WordsEdit | None:
        """Return the input while the words are edited."""
        return self._edit

    def _take(self, words: str) -> None:
        self._leave()
        if words and words != self._row.says:
            self.reworded.emit(self._row.number, words)

    def _leave(self) -> None:
        if self._edit is not None:
            edit, self._edit = self._edit, None
            edit.hide()
            edit.deleteLater()
            self.says.show()
            if self.pencil is not None:
                self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rethemed(self) -> None:
        self.chip.setMinimumWidth(self._theme.px(34))
        self._grid.setColumnMinimumWidth(0, self._theme.px(_NUMBER))
        self.value.setFixedWidth(self._theme.px(_VALUE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint a marked row; frame one that was looked for."""
        super().paintEvent(event)
        if not self._row.marked and not self._found:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.tokens
        if self._row.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(self.rect(), tokens.RADIUS, tokens.RADIUS)
        if self._found:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS
            )


def _notes(row: Row, *, editable: bool) -> list[str]:
    """What stands under a statement: for whom it is, and how another version differs."""
    notes = [tr("For {kinds}", kinds=row.kinds)] if row.kinds else []
    if row.gone:
        notes.append(tr("Not in this version"))
    elif row.fresh:
        notes.append(tr("New in this version"))
    if row.said_before is not None:
        notes.append(tr("Before: {words}", words=row.said_before))
    elif row.before is not None and editable:
        notes.append(tr("The words are as before. Do they still fit?"))
    return notes


class PolicyDocument(QScrollArea):
    """Sections of clauses; what is edited, copied or looked for is told by number."""

    clause_activated = Signal(str)
    """A clause in one line, to be copied."""
    reworded = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: tuple[Section, ...] = ()
        self._editable = False
        self._rows: dict[str, ClauseRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its chips take the keyboard, and scroll it
        self.setAccessibleName(tr("Clauses"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(32 - _SIDE, 0, 32 - _SIDE, 24)
        self._column.setSpacing(0)
        self.setWidget(inner)
        OverlayBar(self)

    def sections(self) -> tuple[Section, ...]:
        """Return what it shows."""
        return self._sections

    def row(self, number: str) -> ClauseRow | None:
        """Return the row of a clause."""
        return self._rows.get(number)

    def show_sections(self, sections: Sequence[Section], *, editable: bool = False) -> None:
        """Show a version; what did not change is left as it is, the place too."""
        if tuple(sections) == self._sections and editable == self._editable:
            return
        place = self.verticalScrollBar().value()
        same = [s.id for s in sections] == [s.id for s in self._sections]
        self._sections, self._editable = tuple(sections), editable
        clear(self._column)
        self._rows = {}
        for section in sections:
            self._add(section)
        self._column.addStretch(1)
        if same:
            QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def _add(self, section: Section) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(_SIDE, 12, _SIDE, 4)
        line.addWidget(Label(self._theme, section.title, "body", 600))
        self._column.addWidget(head)
        for each in section.rows:
            editable = self._editable and section.id != "house" and not each.gone
            row = ClauseRow(self._theme, each, editable=editable)
            row.activated.connect(lambda _number, row=row: self.clause_activated.emit(row.text()))
            row.reworded.connect(self.reworded)
            self._rows[each.number] = row
            self._column.addWidget(row)

    def show_clause(self, number: str) -> bool:
        """Scroll to a clause and frame it; False where there is no such clause."""
        for row in self._rows.values():
            row.set_found(on=row.row().number == number)
        wanted = self._rows.get(number)
        if wanted is None:
            return False
        wanted.chip.setFocus(Qt.FocusReason.OtherFocusReason)
        # A page that is just being shown knows where its rows lie only after its layout.
        QTimer.singleShot(0, wanted, lambda: self.ensureWidgetVisible(wanted, 0, 80))
        return True

    def marked(self) -> tuple[str, ...]:
        """Return the numbers of the rows that differ."""
        return tuple(number for number, row in self._rows.items() if row.row().marked)

    def to_top(self) -> None:
        """Go to the beginning."""
        self.verticalScrollBar().setValue(0)
