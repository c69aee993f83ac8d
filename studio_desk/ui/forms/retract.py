"""Taking a fact back: which one, what goes with it, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import history_line
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import TextInput
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import Speech


class RetractDialog(FormDialog):
    """Asks why a fact is taken back. After it was accepted, ``why`` is the reason.

    `fact` is the fact in words (`choices.history_line`), `dependents` those that go with it.
    Whoever opened it calls `Studio.retract_fact`: the dialog itself writes nothing.
    """

    def __init__(
        self,
        fact: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        dependents: Sequence[str] = (),
    ) -> None:
        super().__init__(theme, tr("Retract a fact"), tr("Retract"), parent, 480)
        self.why = ""
        self.titled(tr("Retract this fact"), fact)
        self.input = TextInput(tr("Typed into the wrong project, wrong amount"))
        hint = tr("Kept in the history with the fact. It can be undone.")
        self.add_field("why", tr("Why"), self.input, hint)
        if dependents:
            self._list(dependents)
        self.column.addStretch(1)
        self.check_now()
        self.input.setFocus()

    def _list(self, dependents: Sequence[str]) -> None:
        self.column.addWidget(Label(self.theme, tr("These go with it:"), "small", 500, "2"))
        for fact in dependents:
            line = Label(self.theme, fact, "small", 400)
            line.setWordWrap(True)
            self.column.addWidget(line)

    def check(self) -> tuple[Problem, ...]:
        """A reason is needed."""
        return () if self.input.value() else (Problem("why", "missing"),)

    def commit(self) -> Changes | None:
        """Keep the reason."""
        self.why = self.input.value() or ""
        return None


def retraction(
    studio: Studio, theme: Theme, clock: Clock, window: QWidget, project_id: int, fact_id: str
) -> tuple[RetractDialog, Callable[[], Changes]] | None:
    """The dialog about a fact, with those that point to it, and what to do once it was accepted;
    None where the project has no such fact. Raises `KnownError` where there is no such project.
    """
    detail = studio.project(project_id)
    facts = {row.fact.id: row.fact for row in detail.facts}
    if fact_id not in facts:
        return None
    speech = Speech(detail.case.zone, clock.now())
    currency = detail.case.project.currency
    going = studio.dependents(project_id, fact_id)
    dialog = RetractDialog(
        history_line(facts[fact_id], currency, speech),
        theme,
        window,
        dependents=[history_line(facts[key], currency, speech) for key in going],
    )
    return dialog, lambda: studio.retract_fact(
        project_id, fact_id, dialog.why, with_dependents=bool(going)
    )
