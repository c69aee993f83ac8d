"""What counts as evidence in a dispute, one row a piece: there, and from what, or what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.disputes.judging import FILE, MISSING, NONE, Checklist, Item
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.wording.disputes import piece_words, score_words, todo_words
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech

_ICONS: dict[str, tuple[str, RoleName]] = {
    MISSING: ("circle-dashed", "alert"),
    NONE: ("circle-minus", "none"),
}
_STACKED_BELOW = 500
_ONE_LINE, _TWO_LINES = 30, 44
_SIGN = 24  # and a gap
_ORDER = {MISSING: 0, NONE: 2}
_HERE: tuple[str, RoleName] = ("circle-check", "free")


class ItemRow(QWidget):
    """One piece: whether it is there, from what, or what to do; and the way to add a file."""

    add_asked = Signal(str)
    """The key of the piece that a file is to be added to."""

    def __init__(self, theme: Theme, item: Item, shown: str, *, locked: bool = False) -> None:
        super().__init__()
        self._theme, self.item = theme, item
        name = piece_words(item.key)
        missing = item.state == MISSING
        quiet = item.state == NONE
        self.name = ElidedLabel(
            theme, name, "body", 500 if missing else 400, "ink2" if quiet else "ink"
        )
        self.shown = ElidedLabel(theme, shown, "small", 400, "alert.fg" if missing else "ink2")
        self.add = Button(theme, tr("Add file…"), kind="link")
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(tr("Add a file: {piece}", piece=name))
        self.add.clicked.connect(lambda: self.add_asked.emit(item.key))
        self.add.setVisible(not locked)
        for part in (self.name, self.shown, self.add):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{name}: {shown}")

    def heightForWidth(self, width: int) -> int:
        """One line, or two where one has no room for both name and source.

        The parts are placed here: of a widget with a layout Qt asks that layout, which knows of no
        width at which it turns.
        """
        return self._theme.px(_TWO_LINES if width < self._theme.px(_STACKED_BELOW) else _ONE_LINE)

    def sizeHint(self) -> QSize:
        """Wide enough for its longer text, and for the way to add a file."""
        texts = max(self.name.sizeHint().width(), self.shown.sizeHint().width())
        wide = self._theme.px(_SIGN + 8) + texts + self.add.sizeHint().width()
        return QSize(wide, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow; both texts elide."""
        wide = self._theme.px(_SIGN + 80) + self.add.sizeHint().width()
        return QSize(wide, self._theme.px(_ONE_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the parts anew where reading turns round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        high, gap, left = self.height(), self._theme.px(8), self._theme.px(_SIGN)
        button = self.add.sizeHint()
        end = self.width() - button.width()
        self._put(self.add, QRect(QPoint(end, (high - button.height()) // 2), button))
        room = (self.width() if self.add.isHidden() else end - gap) - left
        if self.heightForWidth(self.width()) > self._theme.px(_ONE_LINE):
            middle = high // 2
            self._put(self.name, QRect(left, 3, room, middle - 3))
            self._put(self.shown, QRect(left, middle, room, high - middle - 4))
        else:
            first = (room - gap) * 5 // 11
            self._put(self.name, QRect(left, 0, first, high))
            self._put(self.shown, QRect(left + first + gap, 0, room - gap - first, high))

    def _put(self, part: QWidget, where: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign of how it stands, and a line below."""
        painter = QPainter(self)
        icon, role = _ICONS.get(self.item.state, _HERE)
        tint = self._theme.tokens.role(role).fg
        size = self._theme.px(15)
        sign = QRect(0, 0, self._theme.px(18), self.height())
        sign = QStyle.visualRect(self.layoutDirection(), self.rect(), sign)
        self._theme.icons.paint(painter, icon, tint, QRectF(sign).center(), size)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.tokens.line))


class ChecklistView(QWidget):
    """How much of a checklist is there, and its pieces, what is missing first."""

    add_asked = Signal(str)
    """The key of the piece that a file is to be added to."""

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self.score = Label(theme, "", "body", 600)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setRange(0, 100)
        self.gauge.setFixedWidth(theme.px(120))
        told = QHBoxLayout()
        told.setSpacing(theme.px(10))
        told.addWidget(self.score)
        told.addWidget(self.gauge)
        told.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(told)
        self._column.addSpacing(theme.px(6))
        self._rows: list[ItemRow] = []

    def rows(self) -> tuple[ItemRow, ...]:
        """The pieces shown, from the top."""
        return tuple(self._rows)

    def show_project(self, project_id: int, reason: str | None = None) -> Checklist:
        """Ask for the checklist of a reason, or of the dispute that is open, and show it."""
        found = self._studio.evidence.checklist(project_id, reason)
        case = self._studio.case_of(project_id)
        speech = Speech(case.zone, self._clock.now())
        self.score.setText(score_words(found.there, len(found.asked)))
        self.gauge.setValue(found.score)
        self.gauge.setAccessibleName(self.score.text())
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        locked = self._studio.store.read_only
        # What is missing first: that is what there is to do.
        for item in sorted(found.items, key=lambda each: _ORDER.get(each.state, 1)):
            words = from_what(item, case.project.currency, speech)
            row = ItemRow(self._theme, item, words, locked=locked)
            row.add_asked.connect(self.add_asked)
            self._column.addWidget(row)
            self._rows.append(row)
        return found


def from_what(item: Item, currency: str | None, speech: Speech) -> str:
    """What shows a piece: the last fact or the file; or what to do, or why nothing is."""
    if item.state == MISSING:
        return tr("Missing: {todo}", todo=todo_words(item.key))
    if item.state == NONE:
        return tr("Nothing of the kind yet")
    if item.state == FILE:
        first, more = item.files[0].name, len(item.files) - 1
        if not more:
            return first
        return tr("{name} and %n more", "{name} and one more", more, name=first)
    if not item.facts:
        return tr("On record")
    fact = item.facts[-1]
    return f"{fact_title(fact, currency)}, {speech.when(fact.at)}"
