"""The right side: what a version is and what can be done with it; or the form of a new version."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.policy import Version, parse_money
from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import AmountInput, DateInput, TextInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.policies.edits import Working, offered, shown, value_of, with_value
from studio_desk.ui.policies.effects import Effects
from studio_desk.ui.policies.foot import Foot
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.values import dataclass
from studio_desk.wording.policies import Editable
from studio_desk.wording.speech import short_money
from studio_desk.wording.statements import reading
from studio_desk.wording.versions import version_words

_MARGIN = 20


@dataclass(frozen=True, slots=True)
class About:
    """A version that is not edited: its name, and what is to be said of it, one line each."""

    title: str
    lines: tuple[str, ...]
    can_draft: bool = True
    can_withdraw: bool = False


class WholeInput(QLineEdit):
    """A whole number; up and down go on by one."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count on with the arrow keys."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None and self.text().strip().isdecimal():
            self.setText(str(max(0, int(self.text()) + step)))
        else:
            super().keyPressEvent(event)


class TermField(QWidget):
    """One value of a term: clause, name, what it was, the input, what it counts."""

    changed = Signal()
    clause_activated = Signal(str)

    def __init__(
        self, theme: Theme, version: Version, base: Version | None, editable: Editable
    ) -> None:
        super().__init__()
        self._theme = theme
        self.editable = editable
        self._was = "" if base is None else shown(base, editable)
        money = editable.kind == "money"
        number = editable.clause
        self.chip = ClauseChip(theme, Clause(number, reading(version.says(number))))
        self.chip.activated.connect(self.clause_activated)
        label = Label(theme, editable.label)
        label.setWordWrap(True)
        words = self._was
        if base is not None and money and self._was:
            words = short_money(value_of(base, editable) or 0, base.currency)
        self.before = Label(theme, words, "small", 400, "3")
        self.input: QLineEdit = (
            AmountInput(theme, version.currency, shown(version, editable))
            if money
            else WholeInput(shown(version, editable))
        )
        self.input.setAccessibleName(f"{number} {editable.label}, {editable.unit}")
        self.unit = Label(theme, editable.unit, "small", 400, "2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.chip)
        row.addWidget(label, 1)
        row.addWidget(self.before)
        row.addWidget(self.input)
        row.addWidget(self.unit)
        label.setBuddy(self.input)
        self.input.textChanged.connect(self._edited)
        theme.changed.connect(self._rethemed)
        self._rethemed()
        self._mark()

    def value(self) -> int | None:
        """Return the number of hundredths, days or rounds; None for what cannot be read."""
        text = self._typed()
        try:
            if self.editable.kind == "money":
                return parse_money(text)
            number = int(text.strip())
        except ValueError:
            return None
        return number if number >= (1 if self.editable.kind == "period" else 0) else None

    def differs(self) -> bool:
        """Tell whether it is another value than in the version it was copied from."""
        return bool(self._was) and self._typed() != self._was

    def _typed(self) -> str:
        if isinstance(self.input, AmountInput):
            return self.input.value() or ""
        return self.input.text()

    def _edited(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Show what it was where it is something else, and what cannot be read."""
        self.before.setVisible(self.differs() and bool(self._was))
        fault = self.value() is None
        self.input.setProperty("fault", fault)
        self.input.setAccessibleDescription(
            tr("Write a whole number from 1") if fault and self.editable.kind == "period"
            else tr("Write an amount such as 20.00") if fault and self.editable.kind == "money"
            else tr("Write a whole number") if fault
            else ""
        )  # fmt: skip
        accent = self._theme.tokens.accent
        changed = self.differs() and not fault
        self.input.setStyleSheet(
            f"QLineEdit {{ border: 2px solid {accent}; padding: 0 6px; }}" if changed else ""
        )

    def _rethemed(self) -> None:
        wide = 82 if self.editable.kind == "money" else 58
        self.input.setFixedWidth(self._theme.px(wide))
        self.unit.setFixedWidth(self._theme.px(46))
        struck = QFont(self._theme.font("small"))
        struck.setStrikeOut(True)
        self.before.setFont(struck)
        self._mark()


class Inspector(QFrame):
    """Shows a version, or the form of one; tells what is asked for."""

    edited = Signal()
    """The form says something else: ask ``version``."""
    draft_asked = Signal()
    withdraw_asked = Signal()
    discard_asked = Signal()
    save_asked = Signal()
    publish_asked = Signal()
    clause_activated = Signal(str)
    project_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._working: Working | None = None
        self._fields: list[TermField] = []
        self._filling = False
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Version"))
        self.title = Label(theme, "", "fact", 600)
        self.second = Label(theme, "", "small", 400, "2")
        self.second.setWordWrap(True)
        self.name = TextInput()
        self._name = Field(theme, tr("Title"), self.name)
        self.begins = DateInput(theme, date(2026, 1, 1))
        self._begins = Field(theme, tr("In force from, 00:00"), self.begins)
        self.label = QLineEdit()
        self.label.setReadOnly(True)
        self.label.setToolTip(tr("A version is named by the day it begins"))
        self._label = Field(theme, tr("Version"), self.label)
        self._terms = QVBoxLayout()
        self._terms.setSpacing(0)
        self.fault = Label(theme, "", "small", 400, "alert")
        self.fault.setWordWrap(True)
        self.effects = Effects(theme)
        self.draft = Button(theme, tr("New version"), "plus", "primary")
        self.withdraw = Button(theme, tr("Withdraw"), "undo-2")
        self.discard = Button(theme, tr("Discard"), kind="quiet")
        self.save = Button(theme, tr("Save draft"))
        self.publish = Button(theme, tr("Publish"), kind="primary")
        self._build()
        self._connect()

    def _build(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(10)
        dates.addWidget(self._begins, 3, Qt.AlignmentFlag.AlignTop)
        dates.addWidget(self._label, 2, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(2)
        column.addWidget(self.second)
        column.addSpacing(12)
        column.addWidget(self._name)
        column.addLayout(dates)
        column.addSpacing(8)
        column.addLayout(self._terms)
        column.addWidget(self.fault)
        column.addSpacing(12)
        column.addWidget(self.effects)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        OverlayBar(self._scroll)
        others = (self.withdraw, self.draft, self.save)
        self._foot = Foot(self.discard, others, self.publish)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot)

    def _connect(self) -> None:
        self.name.changed.connect(self._edited)
        self.begins.dateChanged.connect(self._edited)
        self.draft.clicked.connect(self.draft_asked)
        self.withdraw.clicked.connect(self.withdraw_asked)
        self.discard.clicked.connect(self.discard_asked)
        self.save.clicked.connect(self.save_asked)
        self.publish.clicked.connect(self.publish_asked)
        self.effects.clause_activated.connect(self.clause_activated)
        self.effects.project_asked.connect(self.project_asked)

    # --- a version as it is ------------------------------------------------------------------

    def show_about(self, about: About) -> None:
        """Show a version that is not edited."""
        self._working = None
        self.title.setText(about.title)
        self.second.setText("\n".join(about.lines))
        clear(self._terms)
        self._fields = []
        for part in (self._name, self._begins, self._label, self.fault, self.effects,
                     self.discard, self.save, self.publish):  # fmt: skip
            part.hide()
        self.draft.setVisible(about.can_draft)
        self.withdraw.setVisible(about.can_withdraw)
        self._foot.setVisible(about.can_draft or about.can_withdraw)

    # --- the form ----------------------------------------------------------------------------

    def show_working(self, working: Working, source: str) -> None:
        """Show the form of a version under way. `source` says what it started as."""
        same = self._working is working and self._fields
        self._working = working
        fresh = working.base is None
        self.title.setText(tr("New policy") if fresh else tr("New version"))
        self.second.setText(source)
        self.draft.hide()
        self.withdraw.hide()
        for part in (self.discard, self.save, self.publish, self._foot, self.effects):
            part.show()
        self._name.setVisible(fresh)
        self._begins.setVisible(working.version.effective is not None)
        self._label.setVisible(working.version.effective is not None)
        if not same:
            self._fill(working)
        self.tell(working)

    def _fill(self, working: Working) -> None:
        self._filling = True
        self.name.setText(working.version.title)
        day = working.version.effective
        if day is not None:
            self.begins.setDate(day)  # type: ignore[arg-type]  # Qt takes Python's dates
        clear(self._terms)
        self._fields = []
        for editable in offered(working.version):
            field = TermField(self._theme, working.version, working.base, editable)
            field.changed.connect(self._edited)
            field.clause_activated.connect(self.clause_activated)
            self._fields.append(field)
            self._terms.addWidget(field)
        self._filling = False

    def tell(self, working: Working) -> None:
        """Name the version and the buttons as they stand."""
        self.label.setText(version_words(working.version.label))
        named = tr("Publish {version}", version=version_words(working.version.label))
        self.publish.set_text(tr("Publish") if working.base is None else named)

    def fields(self) -> Sequence[TermField]:
        """Return the values that can be changed."""
        return tuple(self._fields)

    def field(self, number: str, work: str = "") -> TermField:
        """Return the value of a clause (and kind of work). Raises KeyError where there is none."""
        for field in self._fields:
            if field.editable.clause == number and work in ("", field.editable.work):
                return field
        raise KeyError(number)

    def version(self) -> Version | None:
        """Return the version as the form has it; None where a value cannot be read."""
        if self._working is None:
            return None
        version = self._working.version
        for field in self._fields:
            value = field.value()
            if value is None:
                return None
            if value != value_of(version, field.editable):
                version = with_value(version, field.editable, value)
        if self._working.base is None:
            version = dataclasses.replace(version, title=self.name.value() or version.title)
        if version.effective is not None:
            version = dataclasses.replace(version, effective=self.begins.day())
        return version

    def show_fault(self, text: str) -> None:
        """Say why it cannot be published as it stands; empty: it can."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.publish.setEnabled(not text)
        self.publish.setAccessibleDescription(text)

    def allow(self, *, save: bool, publish: bool) -> None:
        """Say what can be done with the version as it stands."""
        self.save.setEnabled(save)
        self.publish.setEnabled(publish and not self.fault.text())

    def focus_first(self) -> None:
        """Give the keyboard to the first value, or to the one button."""
        first: QWidget = self._fields[0].input if self._fields else self.draft
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts it from the document."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawLine(0, 0, 0, self.height())

    def _edited(self) -> None:
        if not self._filling:
            self.edited.emit()
