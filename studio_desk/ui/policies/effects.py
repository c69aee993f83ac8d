"""The list of projects that a version would change: before, after, by which clause."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.labels import ElidedLabel, Label, paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause
from studio_desk.values import dataclass
from studio_desk.wording.policychange import Changed

MOST = 40
"""Projects shown one by one; of more, the number is told."""
_LINES = 3


@dataclass(frozen=True, slots=True)
class EffectView:
    """A project that would change, in words."""

    project_id: int
    title: str
    client: str
    lines: tuple[Changed, ...]


class Shift(QWidget):
    """What was, struck out, and what will be: ``from $20`` → ``from $25 a song``."""

    def __init__(self, theme: Theme, line: Changed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, line
        words = tr("{what}: {before}, then {after}", what=line.what, before=line.before,
                   after=line.after)  # fmt: skip
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def text(self) -> str:
        """Return the line as one text."""
        return self.accessibleName()

    def _wide(self) -> bool:
        """Whether all of it has room on one line."""
        small, strong = self._theme.font("small"), self._theme.font("small", 600)
        line = self._line
        need = text_width(small, line.what) + text_width(small, line.before)
        return need + text_width(strong, line.after) + self._theme.px(12) + 15 <= self.width()

    def sizeHint(self) -> QSize:
        """One line, or two where it is narrow."""
        lines = 1 if self._wide() else 2
        return QSize(self._theme.px(200), lines * self._theme.line_height("small"))

    def resizeEvent(self, _event: object) -> None:
        """Take a second line where one is too narrow."""
        self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what it is at the left, before and after at the right."""
        theme, colours, line = self._theme, self._theme.tokens, self._line
        painter = QPainter(self)
        small, strong = theme.font("small"), theme.font("small", 600)
        high = theme.line_height("small")
        painter.setPen(QColor(colours.ink2))
        what = QRectF(0, 0, self.width(), high)
        paint_line(painter, what, small, line.what, own_direction=False)
        top = 0 if self._wide() else high
        right = float(self.width())
        after = min(text_width(strong, line.after), right * 0.6)
        painter.setPen(QColor(colours.ink))
        paint_line(painter, QRectF(right - after, top, after, high), strong, line.after,
                   right=True, own_direction=False)  # fmt: skip
        arrow = theme.px(12)
        middle = QPointF(right - after - arrow / 2 - 5, top + high / 2)
        theme.icons.paint(painter, "arrow-right", colours.ink, middle, arrow)
        room = right - after - arrow - 10
        struck = QFont(small)
        struck.setStrikeOut(True)
        before = min(text_width(small, line.before), room)
        painter.setPen(QColor(colours.ink3))
        paint_line(painter, QRectF(room - before, top, before, high), struck, line.before,
                   right=True, own_direction=False)  # fmt: skip


class Effects(QWidget):
    """The heading, the box of projects, how many stay, and what else is worth knowing."""

    project_asked = Signal(int)
    clause_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = Label(theme, "", "body", 600)
        self.heading.setWordWrap(True)
        self._box = QFrame()
        self._box.setProperty("surface", "box")
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self.stay = Label(theme, "", "small", 400, "2")
        self.stay.setWordWrap(True)
        self.note = Label(theme, "", "small", 400, "2")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self._box)
        column.addWidget(self.note)
        self._lines: list[Shift] = []
        self._sentence = ""

    def lines(self) -> tuple[str, ...]:
        """Return every change it shows, as one text each."""
        return tuple(line.text() for line in self._lines)

    def sentence(self) -> str:
        """Return how many projects would change, as a sentence; empty while that is not known."""
        return self._sentence

    def wait(self) -> None:
        """Say that the answer is being worked out; what is shown stays until then."""
        self._sentence = ""
        self.heading.setText(tr("What this would change: looking…"))

    def fail(self, line: str) -> None:
        """Say why it cannot be told."""
        self._fill(())
        self._sentence = ""
        self.heading.setText(tr("What this would change cannot be told"))
        self.note.setText(line)
        self._box.hide()

    def show_effects(self, views: Sequence[EffectView], unchanged: int, note: str) -> None:
        """Show the answer."""
        count = len(views)
        if count:
            text = tr(
                "What this would change: %n projects", "What this would change: %n project", count
            )
        else:
            text = tr("What this would change: nothing that is recorded")
        self.heading.setText(text)
        self._sentence = tr("%n projects change with it.", "%n project changes with it.", count)
        self._fill(views[:MOST])
        more = count - MOST
        if more > 0:
            self._tail(tr("and %n more", "and %n more", more), "")
        if unchanged:
            words = (
                tr("The other %n projects stay as they are",
                   "The other project stays as it is", unchanged)
                if count
                else tr("%n projects stay as they are", "%n project stays as it is", unchanged)
            )  # fmt: skip
            self._tail(words, "check")
        self._box.setVisible(bool(count or unchanged))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _fill(self, views: Sequence[EffectView]) -> None:
        clear(self._rows)
        self._lines = []
        for number, view in enumerate(views):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._effect(view))

    def _effect(self, view: EffectView) -> QWidget:
        part = _Project(self._theme, view)
        part.pressed.connect(self.project_asked)
        part.clause_activated.connect(self.clause_activated)
        self._lines += part.lines
        return part

    def _tail(self, words: str, icon: str) -> None:
        if self._rows.count():
            self._rows.addWidget(rule())
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(6)
        if icon:
            mark = Label(self._theme)
            size = self._theme.px(13)
            mark.setPixmap(
                self._theme.icons.icon(icon, self._theme.tokens.ink2, size).pixmap(size, size)
            )
            row.addWidget(mark)
        label = Label(self._theme, words, "small", 400, "2")
        label.setWordWrap(True)
        row.addWidget(label, 1)
        self._rows.addWidget(part)


class _Project(QFrame):
    """One project: title and client, then what would change. A double click shows it."""

    pressed = Signal(int)
    clause_activated = Signal(str)

    def __init__(self, theme: Theme, view: EffectView) -> None:
        super().__init__()
        self._view = view
        self.lines: list[Shift] = []
        title = ElidedLabel(theme, view.title or tr("Untitled project"), "body", 600)
        client = ElidedLabel(theme, view.client, "small", 400, "ink3")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(client, 1)
        numbers = dict.fromkeys(line.clause for line in view.lines[:_LINES] if line.clause)
        for number in numbers:
            chip = ClauseChip(theme, Clause(number, tr("The clause that changes it")))
            chip.activated.connect(self.clause_activated)
            head.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        for line in view.lines[:_LINES]:
            shift = Shift(theme, line)
            self.lines.append(shift)
            column.addWidget(shift)
        self.setAccessibleName(
            " ".join([view.title, view.client, *(line.text() for line in self.lines)])
        )

    def mouseDoubleClickEvent(self, _event: object) -> None:
        """Show the project."""
        self.pressed.emit(self._view.project_id)
