"""The studio's settings: its name, its time zone, and what new projects start with."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice, TextInput
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.kit.theme import Theme

_NO_POLICY = ""


class TextLines(QPlainTextEdit):
    """A text of a few lines."""

    changed = Signal()

    def __init__(self, text: str, placeholder: str) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the text without space around it."""
        return self.toPlainText().strip()


class SettingsDialog(FormDialog):
    """Edits the settings. They are what new projects start with; projects there are stay as is."""

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Studio settings", "Save", parent, wide=480)
        self._studio = studio
        now = studio.settings()
        self.titled("Studio settings")
        self.inputs: dict[str, TextInput | SuggestInput | TextLines] = {
            "studio_name": TextInput("The name on reports", now.studio_name),
            "zone": SuggestInput(sorted(available_timezones()), now.zone, "Europe/Berlin"),
            "currency": TextInput("USD", now.currency),
            "contact": TextLines(now.contact, "Address, e-mail, telephone"),
        }
        self.policy = Choice(_policies(studio, now.policy))
        self.add_field("studio_name", "Name of the studio", self.inputs["studio_name"])
        self.add_field(
            "zone", "Time zone", self.inputs["zone"], "New projects count their days in it."
        )
        self.add_field("currency", "Currency", self.inputs["currency"])
        self.add_field("policy", "Policy of new projects", self.policy)
        self.add_field("contact", "Contact", self.inputs["contact"])
        self.column.addStretch(1)
        self.inputs["studio_name"].setFocus()
        self.check_now()

    def values(self) -> dict[str, str]:
        """Return the settings as they stand in the form."""
        found = {name: editor.value() or "" for name, editor in self.inputs.items()}
        return {**found, "policy": self.policy.value() or _NO_POLICY}

    def check(self) -> tuple[Problem, ...]:
        """Zone and currency must be ones the core knows; it says so when they are saved."""
        needed = ("zone", "currency")
        values = self.values()
        return tuple(Problem(name, "missing") for name in needed if not values[name])

    def commit(self) -> Changes:
        """Save them."""
        return self._studio.edit_settings(**self.values())


def _policies(studio: Studio, chosen: str) -> Options:
    catalogue = studio.catalogue
    found = [Option(_NO_POLICY, "None")]
    found += [Option(name, catalogue[name].title) for name in sorted(catalogue)]
    return Options(tuple(found), chosen or _NO_POLICY)
