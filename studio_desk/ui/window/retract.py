"""Taking a fact back: the one reason it needs, and what would go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import TextInput
from studio_desk.ui.kit.buttons import plain_mnemonic
from studio_desk.ui.kit.labels import Label, isolate
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech


class RetractDialog(FormDialog):
    """Retracts one fact with a reason; facts that point to it go along if the owner says so."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        fact_id: str,
        theme: Theme,
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "Retract a fact", "Retract", parent, wide=480)
        self._studio, self._project, self._fact = studio, project_id, fact_id
        detail = studio.project(project_id)
        speech = Speech(detail.case.zone, now)
        currency = detail.case.project.currency
        facts = {row.fact.id: row.fact for row in detail.facts}
        fact = facts[fact_id]
        self.titled(fact_title(fact, currency), speech.when(fact.at))
        self.why = TextInput("Entered twice, wrong day, wrong project")
        self.add_field("why", "Why", self.why, "The fact stays in the history, struck through.")
        going = [facts[key] for key in studio.dependents(project_id, fact_id)]
        self.along = QCheckBox("Retract them too")
        if going:
            named = "\n".join(isolate(fact_title(each, currency)) for each in going)
            label = Label(theme, f"These point to it:\n{named}", "small", 400, "2")
            label.setWordWrap(True)
            self.column.addWidget(label)
            self.along.setText(plain_mnemonic("Retract them too"))
            self.along.toggled.connect(lambda _on: self.check_soon())
            self.column.addWidget(self.along)
        self._needs_more = bool(going)
        self.column.addStretch(1)
        self.why.setFocus()
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """A reason is needed, and what points to the fact cannot stay alone."""
        problems = []
        if not self.why.value():
            problems.append(Problem("why", "missing"))
        if self._needs_more and not self.along.isChecked():
            problems.append(Problem("", "Other facts point to it: retract them too."))
        return tuple(problems)

    def commit(self) -> Changes:
        """Take it back."""
        return self._studio.retract_fact(
            self._project,
            self._fact,
            self.why.value() or "",
            with_dependents=self.along.isChecked(),
        )
