"""The strip of another instant: which one it is, the field to type it in, what was known then.

It stays while the instant changes, so that the keyboard stays in its field.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.ui.window.content import Content
from studio_desk.wording.typedtime import example, read_time, written

_FIELD = 172
_ASKING = QT_TR_NOOP("How it stands at another time")


class _Field(QLineEdit):
    """A field that leaves Esc to the panel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the instant, not the field alone."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AsOf(QWidget):
    """Hidden while now is shown, until `ask` brings the field."""

    chosen = Signal(object)
    """An instant was typed (UTC seconds), or now is wanted again (None)."""
    known_then_asked = Signal(bool)
    """Whether only what was recorded by then is to count."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: Content | None = None
        self._asking = False
        self._compact = False
        self._strip = QVBoxLayout()
        self.field = _Field()
        self.field.setAccessibleName(tr("Date and time"))
        self.field.setPlaceholderText(tr("Date and time"))
        self.field.setToolTip(tr("For instance {example}", example=example()))
        self.known_then = QCheckBox(tr("What we knew then"))
        self.known_then.setToolTip(tr("Count only what was recorded by that time"))
        self._note = Label(theme, "", "small", 400, "3")
        self._build()
        self.field.returnPressed.connect(self._typed)
        self.field.textEdited.connect(lambda _text: self._tell(""))
        self.known_then.clicked.connect(self.known_then_asked)
        theme.changed.connect(self._rethemed)
        self._rethemed()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field)
        row.addWidget(self.known_then)
        row.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addLayout(self._strip)
        column.addLayout(row)

    def _rethemed(self) -> None:
        self.field.setFixedWidth(self._theme.px(_FIELD))

    # --- what it shows -----------------------------------------------------------------------

    def ask(self) -> None:
        """Show the field, with the keyboard in it."""
        if not self._asking:
            self._asking = True
            self._show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def cancel(self) -> bool:
        """Take the field away again; False if it was not asked for."""
        asked, self._asking = self._asking, False
        self._show()
        return asked

    def show_content(self, content: Content) -> None:
        """Show the instant of a content, or nothing where that is now."""
        before, self._content = self._content, content
        if before is not None and before.project_id != content.project_id:
            self._asking = False
        self._show()
        shown = content.timeline.now if content.as_of is None else content.as_of
        fresh = before is None or before.as_of != content.as_of
        if not self.field.hasFocus() or (fresh and content.as_of is not None):
            self.field.setText(written(shown, content.timeline.zone))
            self._tell("")

    def set_compact(self, compact: bool) -> None:
        """Leave the tail of the chip out where there is less room."""
        self._compact = compact
        self._show()

    def strip(self) -> Strip | None:
        """Return the line that names the instant, if one is shown."""
        item = self._strip.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, Strip) else None

    def note(self) -> str:
        """Return what is said about the words that were typed."""
        return self._note.text()

    # --- inside ------------------------------------------------------------------------------

    def _show(self) -> None:
        content = self._content
        there = content is not None and content.as_of is not None
        self.setVisible(there or self._asking)
        if content is None or not (there or self._asking):
            clear(self._strip)
            return
        clear(self._strip)
        chip = content.as_of_chip
        if self._compact and chip is not None:
            chip = chip._replace(text="")
        words = content.as_of_words if there else tr(_ASKING)
        back = Action("now", tr("Back to now"), keys="Esc")
        strip = Strip(self._theme, "asof", "history", words, chip=chip, action=back)
        strip.action_triggered.connect(lambda _id: self._left())
        self._strip.addWidget(strip)
        past = content.as_of is not None and content.as_of <= content.timeline.now
        self.known_then.setEnabled(past)
        self.known_then.setChecked(past and content.known_then)

    def _left(self) -> None:
        self._asking = False
        self._show()
        self.chosen.emit(None)

    def _typed(self) -> None:
        content = self._content
        if content is None:
            return
        now = content.timeline.now
        found = read_time(self.field.text(), content.timeline.zone, now)
        if found is None:
            self._tell(tr("Not a date. For instance {example}", example=example()))
            return
        self._tell("")
        self.chosen.emit(None if found == now else found)

    def _tell(self, text: str) -> None:
        self._note.setText(text)
        self.field.setProperty("fault", bool(text))
        self.field.setAccessibleDescription(text)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
