"""The dialogs of the page: the one question before publishing, two versions, a new policy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice, TextInput
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme


class Question(FormDialog):
    """Says what follows and asks once: for what cannot be taken back."""

    def __init__(
        self, theme: Theme, title: str, lines: Sequence[str], action: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, title, action, parent, 440)
        self.titled(title)
        for line in lines:
            label = Label(theme, line)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.check_now()

    def commit(self) -> Changes | None:
        """Leave what was asked to whoever asks."""
        return None


class CompareDialog(FormDialog):
    """Chooses two versions of one policy; keys are those of the list of versions."""

    def __init__(
        self,
        theme: Theme,
        versions: Sequence[tuple[str, str]],
        chosen: tuple[str, str],
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, tr("Compare two versions"), tr("Compare"), parent, 420)
        self.titled(tr("Compare two versions"))
        options = tuple(Option(key, words) for key, words in versions)
        self.one = Choice(Options(options, chosen[0]))
        self.other = Choice(Options(options, chosen[1]))
        self.add_field("one", tr("Show"), self.one)
        self.add_field("other", tr("Beside"), self.other)
        self.column.addStretch(1)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Two different ones."""
        if self.one.value() == self.other.value():
            return (Problem("other", tr("Choose another version")),)
        return ()

    def commit(self) -> Changes | None:
        """Nothing is changed by looking."""
        return None


class NewPolicyDialog(FormDialog):
    """Names a wholly new policy that starts as a copy of another."""

    def __init__(self, theme: Theme, source: str, parent: QWidget | None) -> None:
        super().__init__(theme, tr("New policy"), tr("Start a draft"), parent, 440)
        self.titled(tr("New policy"), tr("Starts as a copy of {policy}", policy=source))
        self.name = TextInput(tr("Our terms"))
        hint = tr("Clauses that no form offers are written in the file: export it, and import it.")
        self.add_field("title", tr("Title"), self.name, hint)
        self.column.addStretch(1)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """A title is needed."""
        return () if self.name.value() else (Problem("title", tr("Give it a title")),)

    def commit(self) -> Changes | None:
        """Leave making the draft to the page."""
        return None
