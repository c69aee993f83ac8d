"""When something happened: a date and a wall-clock time in the project's zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import BARE_EDITOR, Composite, DateInput
from studio_desk.ui.forms.times import Resolved, change_words, offset_words, resolve, wall_of
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import Speech

# A style sheet leaves no room for the text where the arrows are switched off by the widget itself.
_NO_ARROWS = (
    "QTimeEdit::up-button, QTimeEdit::down-button { width: 0; height: 0; border: none;"
    " background: transparent; } QTimeEdit::up-arrow, QTimeEdit::down-arrow { image: none; }"
)


class TimeInput(QTimeEdit):
    """A time of day to the second: deadlines are, too."""

    def __init__(self, wall: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(BARE_EDITOR + _NO_ARROWS)
        self.setLocale(QLocale.c())
        self.setDisplayFormat("HH:mm:ss")
        self.setWrapping(True)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setTime(QTime(wall.hour, wall.minute, wall.second))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class WhenField(Composite):
    """A wall-clock time with its zone beside it and, below, what is worth knowing about it.

    It begins at `instant` (UTC seconds) and keeps exactly that while its wall time is shown, so
    that an hour that comes twice is not moved by merely opening the form. `narrow` puts the zone
    below the time.
    """

    def __init__(
        self,
        theme: Theme,
        instant: int,
        zone: str,
        now: int,
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._start, self._zone, self._now = instant, zone, now
        wall = wall_of(instant, zone)
        self.date = DateInput(theme, wall.date())
        self.time = TimeInput(wall)
        self.date.setAccessibleName(tr("Date"))
        self.time.setAccessibleName(tr("Time"))
        self.zone_label = Label(theme, "", "body", 400, "2")
        self.note = Label(theme, "", "small", 400, "2")
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.date)
        row.addWidget(self.time)
        if not narrow:
            row.addWidget(self.zone_label)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        if narrow:
            column.addWidget(self.zone_label)
        column.addWidget(self.note)
        self.lead(self.date)
        self.date.dateChanged.connect(lambda _date: self._edited())
        self.time.timeChanged.connect(lambda _time: self._edited())
        self._tell()

    def wall(self) -> datetime:
        """Return the naive wall-clock time that is shown."""
        day, time = self.date.day(), self.time.time()
        midnight = datetime.fromisoformat(day.isoformat())
        return midnight.replace(hour=time.hour(), minute=time.minute(), second=time.second())

    def value(self) -> int:
        """Return the instant, UTC seconds."""
        return self._resolved().instant

    def set_value(self, instant: int, zone: str | None = None) -> None:
        """Show another instant, UTC seconds, or the same in another zone (IANA)."""
        self._start, self._zone = instant, zone or self._zone
        wall = wall_of(instant, self._zone)
        for editor in (self.date, self.time):
            editor.blockSignals(True)
        self.date.setDate(QDate(wall.year, wall.month, wall.day))
        self.time.setTime(QTime(wall.hour, wall.minute, wall.second))
        for editor in (self.date, self.time):
            editor.blockSignals(False)
        self._edited()

    def set_now(self, now: int) -> None:
        """Tell what time it is now, UTC seconds, for the word about the future."""
        if now != self._now:
            self._now = now
            self._tell()

    def _resolved(self) -> Resolved:
        wall = self.wall()
        found = resolve(wall, self._zone)
        if wall == wall_of(self._start, self._zone):
            return Resolved(self._start, found.change)
        return found

    def _edited(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        wall, found = self.wall(), self._resolved()
        self.zone_label.setText(offset_words(found.instant, self._zone))
        later = found.instant == resolve(wall, self._zone).instant
        notes = [change_words(wall, found.instant, self._zone, found.change, later=later)]
        if found.instant > self._now:
            when = Speech(self._zone, self._now).when(found.instant)
            notes.append(
                tr("In the future: it has not happened yet and counts from {when} on.", when=when)
            )
        text = " ".join(note for note in notes if note)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.time.setAccessibleDescription(f"{self.zone_label.text()}. {text}".strip())
