"""The owner's rules: which kinds are told, how long before, when it is quiet."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes, Rules, RuleSetting, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Composite, TextInput
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.manner import manner
from studio_desk.wording.reminders import RULE_WORDS

_UNITS = {"d": 86_400, "h": 3_600, "min": 60}
_LENGTH = re.compile(r"(\d{1,5})\s*(d|h|min)", re.ASCII)
_CLOCK = re.compile(r"(\d\d?):(\d\d)", re.ASCII)
_BEFORE = ("window", "nudge", "reply", "exchange", "return", "renewal", "access", "care",
           "purge_by")  # fmt: skip


def length_text(seconds: int) -> str:
    """``2 d``, ``2 h``, ``90 min``: the largest unit that leaves nothing over."""
    for unit, size in _UNITS.items():
        if seconds % size == 0 and (seconds or unit == "h"):
            return f"{seconds // size} {unit}"
    return tr("{minutes} min", minutes=seconds // 60)


def lengths(text: str) -> tuple[int, ...] | None:
    """Seconds of each length in ``1 d, 2 h``; None where one of them is none."""
    parts = [part.strip() for part in text.split(",")]
    found = [_LENGTH.fullmatch(part) for part in parts]
    if not all(found):
        return None
    return tuple(int(match[1]) * _UNITS[match[2]] for match in found if match)


class RuleInput(QObject):
    """A switch with its lengths of time, to be put into a row of the form."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, setting: RuleSetting, parent: QObject) -> None:
        super().__init__(parent)
        self.box = QCheckBox(RULE_WORDS[name])
        self.box.setChecked(setting.on)
        self.edit = TextInput("1 d, 2 h", ", ".join(map(length_text, setting.offsets)))
        self.edit.setAccessibleName(tr("{rule}: how long", rule=RULE_WORDS[name]))
        self.edit.setEnabled(setting.on)
        self.edit.setFixedWidth(theme.px(120))
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.edit.changed.connect(self.changed)
        self.side = Label(
            theme, tr("before") if name in _BEFORE else tr("after"), "small", 400, "3"
        )

    def setting(self) -> RuleSetting | None:
        """The rule as it stands in the form; None where a length cannot be read."""
        found = lengths(self.edit.text())
        return None if found is None else RuleSetting(self.box.isChecked(), found)


class DaysInput(Composite):
    """The working days."""

    def __init__(self, days: frozenset[int]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.boxes = []
        for number, word in enumerate(manner().days):
            box = QCheckBox(word)
            box.setChecked(number in days)
            box.toggled.connect(lambda _on: self.changed.emit())
            row.addWidget(box)
            self.boxes.append(box)
        row.addStretch(1)
        self.lead(self.boxes[0])

    def value(self) -> frozenset[int]:
        """The days that are checked, Monday 0."""
        return frozenset(n for n, box in enumerate(self.boxes) if box.isChecked())


class ClockInput(TextInput):
    """A time of day, or nothing."""

    changed = Signal()

    def __init__(self, theme: Theme, minute: int | None) -> None:
        text = "" if minute is None else f"{minute // 60:02d}:{minute % 60:02d}"
        super().__init__(tr("none"), text)
        self.setFixedWidth(theme.px(80))

    def minute(self) -> int | None:
        """Minutes after midnight; None for nothing, −1 for what is no time of day."""
        if not self.text().strip():
            return None
        match = _CLOCK.fullmatch(self.text().strip())
        if match is None or int(match[1]) > 23 or int(match[2]) > 59:
            return -1
        return int(match[1]) * 60 + int(match[2])


def _mark(editor: TextInput, *, wrong: bool) -> None:
    if bool(editor.property("fault")) != wrong:
        editor.setProperty("fault", wrong)
        editor.style().unpolish(editor)
        editor.style().polish(editor)


class RulesDialog(FormDialog):
    """Edits the rules; they hold for what is due from now on."""

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Rules of reminders"), tr("Save"), parent, wide=620)
        self._studio = studio
        self._rules = rules = studio.reminders.rules()
        self.titled(
            tr("Rules of reminders"), tr("Hours are those of {zone}.", zone=studio.reminders.zone())
        )
        begin, end = rules.quiet or (None, None)
        self.quiet = (ClockInput(theme, begin), ClockInput(theme, end))
        self.digest = ClockInput(theme, rules.digest)
        self.days = DaysInput(rules.days)
        self._add_hours(theme)
        self.add_field("days", tr("Days on which reminders are told"), self.days)
        self.each = {name: RuleInput(theme, name, rules.each[name], self) for name in RULE_WORDS}
        self._add_rules()
        self.column.addStretch(1)
        self.check_now()

    def _add_hours(self, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for column, (words, editor) in enumerate(
            (
                (tr("Quiet from"), self.quiet[0]),
                (tr("until"), self.quiet[1]),
                (tr("Told together at"), self.digest),
            )
        ):
            label = Label(theme, words, "small", 500, "2")
            label.setBuddy(editor)
            editor.setAccessibleName(words)
            editor.changed.connect(self.check_soon)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        grid.setColumnStretch(3, 1)
        self.column.addLayout(grid)

    def _add_rules(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (name, editor) in enumerate(self.each.items()):
            grid.addWidget(editor.box, row, 0)
            grid.addWidget(editor.edit, row, 1)
            grid.addWidget(editor.side, row, 2)
            editor.changed.connect(lambda name=name: self.touch(name))
        self.column.addLayout(grid)

    def check(self) -> tuple[Problem, ...]:
        """What cannot be read, or does not fit together."""
        unread = [name for name, editor in self.each.items() if editor.setting() is None]
        problems = [
            Problem(name, tr("{rule}: lengths such as 1 d, 2 h, 30 min", rule=RULE_WORDS[name]))
            for name in unread
        ]
        for name, editor in self.each.items():
            _mark(editor.edit, wrong=name in unread)
        hours = [editor.minute() for editor in (*self.quiet, self.digest)]
        if -1 in hours:
            problems.append(Problem("hours", tr("times of day such as 09:00")))
        elif (hours[0] is None) != (hours[1] is None):
            problems.append(Problem("hours", tr("quiet hours have a beginning and an end")))
        if not self.days.value():
            problems.append(Problem("days", tr("at least one day")))
        return tuple(problems)

    def rules(self) -> Rules:
        """The rules as they stand in the form."""
        begin, end = (editor.minute() for editor in self.quiet)
        each = {name: editor.setting() for name, editor in self.each.items()}
        return replace(
            self._rules,
            each={name: setting for name, setting in each.items() if setting is not None},
            quiet=None if begin is None or end is None else (begin, end),
            days=self.days.value(),
            digest=self.digest.minute(),
        )

    def commit(self) -> Changes:
        """Save them."""
        return self._studio.reminders.edit_rules(self.rules())
