"""Input widgets of the forms. Each has ``value()`` as the contract wants it, and ``changed``.

A value is None where nothing is filled in. The widgets judge nothing: what is wrong is said by the
policy core and shown by the `Field` around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio_desk import resources
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Options
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import ClauseChip
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Clause
from studio_desk.ui.language import date_format, words_locale
from studio_desk.wording.manner import manner
from studio_desk.wording.speech import english_money

BARE_EDITOR = (
    "QLineEdit, QLineEdit:focus { border: none; padding: 0; min-height: 0;"
    " background: transparent; }"
)
"""For an input that draws its own frame around a line of text."""
_COMMA_CENTS = re.compile(r"([0-9]+|[0-9]{1,3}(\.[0-9]{3})+),[0-9]{1,2}")
_IN_GROUPS = re.compile(r"[0-9]{1,3}(,[0-9]{3})+\.[0-9]{1,2}")
_POINT_CENTS = re.compile(r"[0-9]+\.[0-9]{2}")


class Composite(QWidget):
    """An input made of several; its names, its ``fault`` and its focus go to ``inner``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner: QWidget = self

    def lead(self, inner: QWidget) -> None:
        """Name the input that stands for the whole."""
        self.inner = inner
        self.setFocusProxy(inner)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - as QWidget has it
        """Name the input that the focus goes to, unless it has a name of its own."""
        super().setAccessibleName(name)
        if self.inner is not self and not self.inner.accessibleName():
            self.inner.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - as QWidget has it
        """Describe the input that the focus goes to."""
        super().setAccessibleDescription(text)
        if self.inner is not self and text:
            self.inner.setAccessibleDescription(text)

    def event(self, event: QEvent) -> bool:
        """Hand the fault on."""
        if event.type() == QEvent.Type.DynamicPropertyChange and self.inner is not self:
            self.inner.setProperty("fault", self.property("fault"))
            self.inner.style().unpolish(self.inner)
            self.inner.style().polish(self.inner)
        return super().event(event)


class TextInput(QLineEdit):
    """One line of text."""

    changed = Signal()

    def __init__(
        self, placeholder: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self.changed)

    def value(self) -> str | None:
        """Return the text without space around it."""
        return self.text().strip() or None


def _as_written(amount: str) -> str:
    """``40.00`` with the decimal mark of the language; any other text as it is."""
    is_amount = _POINT_CENTS.fullmatch(amount) is not None
    return amount.replace(".", manner().decimal) if is_amount else amount


class AmountInput(TextInput):
    """An amount, with the sign or code of its currency in front."""

    def __init__(
        self, theme: Theme, currency: str | None, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(_as_written("0.00"), _as_written(text), parent)
        self._theme = theme
        self._sign = QLabel("", self)
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._sign.setProperty("tone", "3")
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._rethemed)
        self.set_currency(currency)

    def set_currency(self, currency: str | None) -> None:
        """Show another currency."""
        self._sign.setText(english_money(0, currency).replace("0.00", "").strip())
        self._rethemed()

    def setText(self, text: str | None) -> None:  # noqa: N802 - as QLineEdit has it
        """Show an amount, ``40.00`` as the language writes it."""
        super().setText(_as_written(text or ""))

    def sign(self) -> str:
        """Return the sign or code shown."""
        return self._sign.text()

    def value(self) -> str | None:
        """Return the amount as the contract writes it, as far as it can be read.

        A sign of the currency and spaces are left out, and ``40,50`` is ``40.50``. Figures in
        groups are read where cents follow: ``1.250,00`` and ``1,250.00`` can mean one thing only.
        """
        text = self.text().replace("\u00a0", " ").strip()
        sign = self._sign.text()
        if sign and text.casefold().startswith(sign.casefold()):
            text = text[len(sign) :]
        elif sign and text.casefold().endswith(sign.casefold()):
            text = text[: -len(sign)]
        text = "".join(text.split())
        if _COMMA_CENTS.fullmatch(text):
            text = text.replace(".", "").replace(",", ".")
        elif _IN_GROUPS.fullmatch(text):
            text = text.replace(",", "")
        return text or None

    def _rethemed(self) -> None:
        self._sign.setFont(self._theme.font("body"))
        wide = round(text_width(self._theme.font("body"), self._sign.text()))
        self.setTextMargins(wide + 4 if wide else 0, 0, 0, 0)
        self._sign.adjustSize()
        self._place()

    def _place(self) -> None:
        self._sign.move(11, (self.height() - self._sign.height()) // 2)

    def resizeEvent(self, event: Any) -> None:
        """Keep the sign in the middle."""
        super().resizeEvent(event)
        self._place()


class Choice(QComboBox):
    """One of several values, in words. The wheel scrolls the form, not the choice."""

    changed = Signal()

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)
        self.set_options(options)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def set_options(self, options: Options) -> None:
        """Offer other values."""
        self.clear()
        for option in options.options:
            self.addItem(option.text, option.value)
        empty = options.none if not options.options and options.none else tr("Choose")
        self.setPlaceholderText(empty)
        values = [option.value for option in options.options]
        self.setCurrentIndex(values.index(options.chosen) if options.chosen in values else -1)
        self.setEnabled(bool(options.options))

    def value(self) -> Any:
        """Return the value chosen, None where nothing is."""
        return self.currentData()

    def choose(self, value: Any) -> None:
        """Choose a value; one that is not offered leaves nothing chosen."""
        values = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class LinesInput(Composite):
    """Several names, one a line; files can be chosen, only their names are kept."""

    def __init__(
        self,
        theme: Theme,
        lines: Iterable[str] = (),
        *,
        placeholder: str | None = None,
        choose: str = "",
        rows: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        placeholder = tr("One a line") if placeholder is None else placeholder
        super().__init__(parent)
        self._theme, self._rows = theme, rows
        self.editor = QPlainTextEdit("\n".join(lines))
        self.editor.setPlaceholderText(placeholder)
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self.changed)
        self.lead(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        if choose:
            button = Button(theme, choose, "paperclip", "quiet", small=True)
            button.clicked.connect(self._choose)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.editor.setFixedHeight(self._rows * self._theme.line_height("body") + 16)

    def value(self) -> list[str] | None:
        """Return the lines that say something, None where none does."""
        lines = [line.strip() for line in self.editor.toPlainText().splitlines()]
        return [line for line in lines if line] or None

    def add(self, names: Iterable[str]) -> None:
        """Add lines."""
        self.editor.setPlainText("\n".join([*(self.value() or []), *names]))

    def _choose(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, tr("Choose files"))
        self.add(file.rpartition("/")[2] for file in files)


class CheckInput(Composite):
    """A yes or no, with the clause that asks for it beside it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        clauses: Iterable[Clause] = (),
        *,
        on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = QCheckBox(text)
        self.box.setAccessibleName(text)
        self.box.setChecked(on)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.lead(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box)
        for clause in clauses:
            chip = ClauseChip(theme, clause)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.box.setAccessibleDescription(f"{clause.number}: {clause.statement}")
            row.addWidget(chip)
        row.addStretch(1)

    def value(self) -> bool:
        """Return whether it is checked."""
        return self.box.isChecked()


class DateInput(QDateEdit):
    """A date typed or picked from a calendar, in the language of the rest of the words."""

    def __init__(self, theme: Theme, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self.setLocale(words_locale())
        self.setDisplayFormat(date_format())
        self.setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31))
        self.setCalendarPopup(True)
        self._restyle()
        self.setKeyboardTracking(True)
        self.setCorrectionMode(QDateEdit.CorrectionMode.CorrectToNearestValue)
        self.setDate(QDate(day.year, day.month, day.day))

    def _restyle(self) -> None:
        arrow = resources.path("icons", "qss", f"chevron-down-{self._theme.tokens.name}.svg")
        self.setStyleSheet(
            BARE_EDITOR + "QDateEdit::drop-down { border: none; background: transparent;"
            " width: 24px; }"
            f'QDateEdit::down-arrow {{ image: url("{arrow.as_posix()}");'
            " width: 14px; height: 14px; }"
        )
        if self.calendarPopup():
            self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._theme.first_weekday))

    def day(self) -> date:
        """Return the date shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class OptionalDate(Composite):
    """A date that may be left out, or a time given beforehand (RFC 3339), which is kept."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        day: date,
        *,
        on: bool = False,
        given: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._given, self._day = given, day
        self.box = QCheckBox(tr("On a day"))
        self.box.setAccessibleName(name)
        self.box.setChecked(on)
        self.edit = DateInput(theme, day)
        self.edit.setAccessibleName(tr("{name}, day", name=name))
        self.edit.setEnabled(on)
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.edit.dateChanged.connect(lambda _date: self.changed.emit())
        self.lead(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.edit)
        row.addStretch(1)

    def value(self) -> str | None:
        """Return the date as ``2026-03-14``: to its last second in the studio's zone."""
        if not self.box.isChecked():
            return None
        if self._given is not None and self.edit.day() == self._day:
            return self._given
        return self.edit.day().isoformat()
