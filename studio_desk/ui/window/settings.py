"""The studio's settings, in groups: who it is, what new projects start with, how it all looks."""

from __future__ import annotations

from typing import cast
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice, TextInput
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import MODES, Mode, Theme
from studio_desk.ui.language import LANGUAGES
from studio_desk.ui.window.logofield import LogoField
from studio_desk.ui.window.looks import MODE_WORDS, SCALES

_WEEKDAYS = (
    Option("", QT_TR_NOOP("As the language has it")),
    Option("monday", QT_TR_NOOP("Monday")),
    Option("saturday", QT_TR_NOOP("Saturday")),
    Option("sunday", QT_TR_NOOP("Sunday")),
)
_MONTHS = (0, 3, 6, 12, 24, 36, 60, 120)
_NO_POLICY = ""
_WIDE = 760


class TextLines(QPlainTextEdit):
    """A text of a few lines."""

    changed = Signal()

    def __init__(self, text: str, placeholder: str, lines: int = 3) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()
        self.textChanged.connect(self.changed)

    def _fit(self) -> None:
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + 18)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the number of lines at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def value(self) -> str:
        """Return the text without space around it."""
        return self.toPlainText().strip()


class SettingsDialog(FormDialog):
    """Edits the settings. They are what new projects start with; projects there are stay as is.

    Colours and text size show at once; leaving the form without saving brings the former back.
    """

    language_chosen = Signal(str)  # a code; empty: as the system

    def __init__(
        self, studio: Studio, theme: Theme, parent: QWidget | None = None, language: str = ""
    ) -> None:
        super().__init__(theme, tr("Studio settings"), tr("Save"), parent, wide=_WIDE)
        self._studio = studio
        self._looks = (theme.mode, theme.scale)
        self._language = language
        now = studio.settings()
        self.titled(tr("Studio settings"))
        self.inputs: dict[str, TextInput | SuggestInput | TextLines] = {
            "studio_name": TextInput(tr("The name on reports"), now.studio_name),
            "address": TextLines(now.address, tr("Street, town, country")),
            "contact": TextLines(now.contact, tr("E-mail, telephone, web, a line each")),
            "zone": SuggestInput(sorted(available_timezones()), now.zone, "Europe/Berlin"),
            "currency": TextInput("USD", now.currency),
        }
        self.logo = LogoField(studio.letterhead, theme, now.logo)
        self.logo.failed.connect(self._logo_failed)
        self.policy = Choice(_policies(studio, now.policy))
        self.weekday = Choice(Options(tuple(_worded(_WEEKDAYS)), now.first_weekday))
        self.retention = Choice(_months(studio.files.settings().keep_months))
        self.mode = Choice(
            Options(tuple(Option(mode, tr(MODE_WORDS[mode])) for mode in MODES), theme.mode)
        )
        self.scale = Choice(_scales(theme.scale))
        self.language = Choice(_languages(language))
        self._build_groups()
        self.mode.changed.connect(lambda: theme.set_mode(cast(Mode, self.mode.value())))
        self.scale.changed.connect(lambda: theme.set_scale(self.scale.value()))
        self.inputs["studio_name"].setFocus()
        self.check_now()

    def _build_groups(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(32)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
            columns.addLayout(column, 1)
        self._group(left, tr("Studio"))
        self._put(left, "studio_name", tr("Name"), self.inputs["studio_name"])
        self._put(left, "address", tr("Address"), self.inputs["address"])
        self._put(left, "contact", tr("Contact"), self.inputs["contact"])
        logo = tr("On reports, beside the name. SVG, PNG or JPEG.")
        self._put(left, "logo", tr("Logo"), self.logo, logo)
        self._group(left, tr("Files"))
        kept = tr("After the last delivery, where the policy promises nothing.")
        self._put(left, "keep_months", tr("Kept for"), self.retention, kept)
        self._group(right, tr("New projects"))
        zone = tr("Days are counted in it. Projects that exist keep theirs.")
        self._put(right, "zone", tr("Time zone"), self.inputs["zone"], zone)
        self._put(right, "currency", tr("Currency"), self.inputs["currency"])
        self._put(right, "policy", tr("Policy"), self.policy)
        self._group(right, tr("Window"))
        looks = QHBoxLayout()
        looks.setSpacing(12)
        self._put(looks, "mode", tr("Colours"), self.mode)
        self._put(looks, "scale", tr("Text size"), self.scale)
        right.addLayout(looks)
        self._put(right, "first_weekday", tr("First day of the week"), self.weekday)
        spoken = tr("From the next start")
        self._put(right, "language", tr("Language"), self.language, spoken)
        left.addStretch(1)
        right.addStretch(1)
        self.column.addLayout(columns, 1)

    def _group(self, column: QBoxLayout, words: str) -> None:
        if column.count():
            column.addSpacing(6)
        column.addWidget(Label(self.theme, words, "body", 600))

    def _put(
        self,
        into: QBoxLayout,
        name: str,
        label: str,
        editor: QWidget,
        hint: str = "",
    ) -> None:
        field = Field(self.theme, label, editor, hint)
        self.register(name, field)
        into.addWidget(field)

    def _logo_failed(self, line: str) -> None:
        self.fields["logo"].set_error(line)
        self.fit()

    def values(self) -> dict[str, str]:
        """Return the settings as they stand in the form."""
        found = {name: editor.value() or "" for name, editor in self.inputs.items()}
        return {
            **found,
            "policy": self.policy.value() or _NO_POLICY,
            "logo": self.logo.value(),
            "first_weekday": self.weekday.value() or "",
        }

    def check(self) -> tuple[Problem, ...]:
        """Zone and currency must be ones the core knows; it says so when they are saved."""
        needed = ("zone", "currency")
        values = self.values()
        return tuple(Problem(name, "missing") for name in needed if not values[name])

    def commit(self) -> Changes:
        """Save them; how long files are kept is a step of its own, where it was changed."""
        changes = self._studio.edit_settings(**self.values())
        months = self.retention.value() or 0
        if months != self._studio.files.settings().keep_months:
            changes = self._studio.files.edit_settings(keep_months=months)
        if (self.language.value() or "") != self._language:
            self.language_chosen.emit(self.language.value() or "")
        return changes

    def reject(self) -> None:
        """Leave everything as it was."""
        mode, scale = self._looks
        self.theme.set_mode(mode)
        self.theme.set_scale(scale)
        super().reject()


def _worded(options: tuple[Option, ...]) -> list[Option]:
    return [Option(option.value, tr(option.text)) for option in options]


def _languages(chosen: str) -> Options:
    found = [Option("", tr("As the system"))]
    found += [Option(code, name) for code, name in LANGUAGES.items()]
    return Options(tuple(found), chosen if chosen in LANGUAGES else "")


def _policies(studio: Studio, chosen: str) -> Options:
    catalogue = studio.catalogue
    found = [Option(_NO_POLICY, tr("None"))]
    found += [Option(name, catalogue[name].title) for name in sorted(catalogue)]
    return Options(tuple(found), chosen or _NO_POLICY)


def _months(chosen: int) -> Options:
    return Options(
        tuple(
            Option(months, tr("%n months", "%n month", months) if months else tr("Not set"))
            for months in sorted({*_MONTHS, chosen})
        ),
        chosen,
    )


def _scales(chosen: float) -> Options:
    return Options(
        tuple(Option(scale, f"{round(scale * 100)} %") for scale in sorted({*SCALES, chosen})),
        chosen,
    )
