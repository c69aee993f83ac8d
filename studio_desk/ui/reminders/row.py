"""One reminder on the list: what it is, how long still, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from studio_desk.studio import DueRow, ReminderKey
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.wording.reminders import reminder_words, sort_of
from studio_desk.wording.speech import Speech, two_units

SNOOZES: tuple[tuple[str, int], ...] = (
    (QT_TR_NOOP("1 hour"), 3_600),
    (QT_TR_NOOP("4 hours"), 4 * 3_600),
    (QT_TR_NOOP("1 day"), 86_400),
    (QT_TR_NOOP("1 week"), 7 * 86_400),
)
# Kind: the bold word of its chip.
CHIP_WORDS = Words(
    {
        "window": QT_TR_NOOP("Free"),
        "care": QT_TR_NOOP("In care"),
        "purge_by": QT_TR_NOOP("Purge by"),
        "exchange": QT_TR_NOOP("Exchange"),
        "return": QT_TR_NOOP("Return due"),
        "renewal": QT_TR_NOOP("Renews"),
        "access": QT_TR_NOOP("Ending"),
        "reply": QT_TR_NOOP("Reply"),
        "in_hand": QT_TR_NOOP("In hand"),
        "claim": QT_TR_NOOP("Claim"),
        "duplicate": QT_TR_NOOP("Paid twice"),
        "unpaid": QT_TR_NOOP("Unpaid"),
        "purge": QT_TR_NOOP("Purgeable"),
        "overdue": QT_TR_NOOP("Files overdue"),
        "backup": QT_TR_NOOP("No backup"),
        "evidence": QT_TR_NOOP("Evidence spoiled"),
        "second": QT_TR_NOOP("Second place"),
    }
)
_CHIP_COLUMN, _NAME_COLUMN, _LEAST_WORDS = 180, 150, 130
_SPACES = 90
"""Px between the columns and at the sides."""


class ReminderRow(QFrame):
    """A row of the centre. `snoozed`: shows until when, and offers to take that back."""

    open_asked = Signal(int)
    snooze_asked = Signal(object, int)
    """Key and seconds; 0 seconds: until tomorrow; −1: ask for a time."""
    done_asked = Signal(object)
    letter_asked = Signal(object)
    mute_asked = Signal(int)
    """Nothing is to be told of this project any more."""

    def __init__(
        self, theme: Theme, due: DueRow, zone: str, now: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.due, self._zone = theme, due, zone
        self.key: ReminderKey = due.key
        self.chip = Chip(theme, self._chip(now))
        self._title = ElidedLabel(theme, due.title or self._subject(), "body", 600)
        self._second = ElidedLabel(theme, due.client or "", "small", 400, "ink2")
        self._text = ElidedLabel(theme, "", "body", 400)
        self._below = ElidedLabel(theme, "", "small", 400, "ink2")
        self._build(now)
        self.set_now(now)

    def _subject(self) -> str:
        return tr("The studio") if self.key.subject == 0 else tr("Untitled project")

    def _build(self, now: int) -> None:
        self._narrow = False
        grid = self._grid = QGridLayout()
        grid.setContentsMargins(18, 8, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        grid.addWidget(self.chip, 0, 0, 2, 1, middle)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._second, 1, 1)
        grid.addWidget(self._text, 0, 2)
        grid.addWidget(self._below, 1, 2)
        self._deeds = self._buttons(now)
        grid.addLayout(self._deeds, 0, 3, 2, 1)
        grid.setColumnMinimumWidth(0, self._theme.px(_CHIP_COLUMN))
        grid.setColumnMinimumWidth(1, self._theme.px(_NAME_COLUMN))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid)
        column.addWidget(rule())
        self.setMinimumHeight(self._theme.px(tokens.REQUEST_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where beside them no room is left for the words."""
        super().resizeEvent(event)
        fixed = self._theme.px(_CHIP_COLUMN + _NAME_COLUMN + _LEAST_WORDS)
        narrow = event.size().width() < fixed + self._deeds.sizeHint().width() + _SPACES
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._grid.removeItem(self._deeds)
        if narrow:
            right = Qt.AlignmentFlag.AlignRight
            self._grid.addLayout(self._deeds, 2, 1, 1, 3, right)
            self._grid.setRowMinimumHeight(2, self._deeds.sizeHint().height() + 6)
        else:
            self._grid.addLayout(self._deeds, 0, 3, 2, 1)
            self._grid.setRowMinimumHeight(2, 0)
        more = self._deeds.sizeHint().height() + 6 if narrow else 0
        self.setMinimumHeight(self._theme.px(tokens.REQUEST_ROW) + more)

    def _buttons(self, now: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = self.due.title or self._subject()
        deadline = self.due.deadline
        if deadline.kind == "window" and deadline.ends_at is not None and deadline.ends_at >= now:
            write = Button(self._theme, tr("Write…"), small=True)
            write.setAccessibleName(tr("Write to the client of {name}", name=name))
            write.clicked.connect(lambda: self.letter_asked.emit(self.due))
            row.addWidget(write)
        if self.key.subject:
            self.open = Button(self._theme, tr("Open", "do it"), small=True)
            self.open.setAccessibleName(tr("Open {name}", name=name))
            self.open.clicked.connect(lambda: self.open_asked.emit(self.key.subject))
            row.addWidget(self.open)
        self.snooze = Button(self._theme, tr("Snooze"), small=True)
        self.snooze.setAccessibleName(tr("Snooze {name}", name=name))
        self.snooze.setMenu(self._snooze_menu())
        row.addWidget(self.snooze)
        self.done = Button(self._theme, tr("Done"), "check", small=True)
        self.done.setAccessibleName(tr("{name} is done", name=name))
        self.done.clicked.connect(lambda: self.done_asked.emit(self.key))
        row.addWidget(self.done)
        return row

    def _snooze_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, seconds in SNOOZES:
            action = menu.addAction(tr(words))
            action.triggered.connect(
                lambda _on=False, wait=seconds: self.snooze_asked.emit(self.key, wait)
            )
        menu.addAction(tr("Until tomorrow")).triggered.connect(
            lambda _on=False: self.snooze_asked.emit(self.key, 0)
        )
        menu.addSeparator()
        menu.addAction(tr("Until…")).triggered.connect(
            lambda _on=False: self.snooze_asked.emit(self.key, -1)
        )
        if self.key.subject:
            menu.addSeparator()
            menu.addAction(tr("Mute this project")).triggered.connect(
                lambda _on=False: self.mute_asked.emit(self.key.subject)
            )
        return menu

    def _chip(self, now: int) -> ChipView:
        words = reminder_words(self.due, self._zone, now)
        deadline = self.due.deadline
        end = deadline.ends_at
        tail = two_units(end - now if end is not None else now - deadline.at)
        return ChipView(words.role, words.icon, CHIP_WORDS[sort_of(deadline)], tail)  # type: ignore[arg-type]  # roles of the kit

    def set_now(self, now: int) -> None:
        """Let the words run on; the row stays what and where it is."""
        words = reminder_words(self.due, self._zone, now)
        self.chip.set_view(self._chip(now))
        head = words.headline.partition(": ")[2] or words.headline
        self._text.setText(head[0].upper() + head[1:])
        self._below.setText(self._said(words.text, now))
        self.setAccessibleName(f"{words.headline}. {self._below.text()}")

    def _said(self, text: str, now: int) -> str:
        until = self.due.deadline.snoozed_until
        if until is None or until <= now:
            return text
        return tr(
            "Snoozed until {when}. {text}", when=Speech(self._zone, now).when(until), text=text
        )
