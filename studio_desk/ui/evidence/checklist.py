"""The checklist of a dispute, for one project: what counts, what is there, what to do about the
rest; below it all evidence of the project. Without a dispute it tells how ready the project is.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.evidence.checklistview import ChecklistView
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.disputes import REASONS, reason_title

READY = ""  # the value of the choice that asks about no reason


class ChecklistDialog(FormDialog):
    """See the module. Everything in it is done at once; *Done* only closes it."""

    dossier_asked = Signal(int)
    """The dossier of the project is wanted."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Evidence"), tr("Done"), parent, 680)
        self._project_id = project_id
        detail = studio.project(project_id)
        title = detail.project.title or tr("Untitled project")
        client = detail.client.shown if detail.client else ""
        self.titled(tr("Evidence"), " · ".join(part for part in (title, client) if part))
        self.cancel.hide()
        found = studio.evidence.checklist(project_id)
        disputed = any(fact.kind == "charged_back" for fact in detail.case.facts)
        self.choice = Choice(Options(_options(), found.reason if disputed else READY))
        self.choice.setAccessibleName(tr("Reason of the dispute"))
        self.choice.changed.connect(self.refresh)
        self.dossier = Button(theme, tr("Make the dossier…"), "file-text", small=True)
        self.dossier.setAutoDefault(False)
        self.dossier.setVisible(disputed)
        self.dossier.clicked.connect(self._make_dossier)
        top = QHBoxLayout()
        top.setSpacing(theme.px(10))
        top.addWidget(self.choice, 1)
        top.addWidget(self.dossier)
        self.checks = ChecklistView(studio, theme, clock)
        self.evidence = EvidenceList(studio, theme, clock)
        self.evidence.show_project(project_id)
        self.evidence.failed.connect(lambda line: self._say(line, alert=True))
        self.evidence.changed.connect(self.refresh)
        self.checks.add_asked.connect(self.evidence.choose)
        self.column.addLayout(top)
        self.column.addWidget(self.checks)
        self.column.addWidget(Label(theme, tr("Kept for this project"), "body", 600))
        self.column.addWidget(self.evidence)
        self.column.addStretch(1)
        self.finished.connect(lambda _result: self.evidence.end())
        self.check_now()
        self.refresh()
        self.primary.setFocus()

    def refresh(self) -> None:
        """Ask again."""
        self.checks.show_project(self._project_id, self.choice.value() or None)
        self.fit()

    def _make_dossier(self) -> None:
        self.accept()
        self.dossier_asked.emit(self._project_id)

    def commit(self) -> Changes | None:
        """Nothing is left to do."""
        return None


def _options() -> tuple[Option, ...]:
    ready = Option(READY, tr("Ready for a dispute?"))
    return (ready, *(Option(key, reason_title(key)) for key in REASONS))
