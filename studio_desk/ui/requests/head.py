"""The head of the dialog: which project, whose, when it was asked, and how it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.studio.queries import Detail
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import isolate

_LEFT_TO_RIGHT = "\u200e"  # a line that begins with a name keeps the order of its parts


class RequestHead(QWidget):
    """Title and second line with *Change* beside it; the standing at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(theme, "", "fact", 600)
        self.second = ElidedLabel(theme, "", "body", 400, "ink2")
        self.change = Button(theme, tr("Change"), "", "link", small=True)
        self.change.setAccessibleName(tr("Change client, project or time"))
        self.chip = Chip(theme, ChipView("none", "circle-dashed", ""))
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.second)
        below.addWidget(self.change)
        below.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.title)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.chip)

    def show_project(self, detail: Detail | None, when: str) -> None:
        """Show a project and the time in words; None: it is not known yet which one."""
        self.change.setVisible(detail is not None)
        self.chip.setVisible(detail is not None)
        if detail is None:
            self.title.setText(tr("Which project is it about?"))
            self.second.setText(tr("Choose the client and the project."))
            return
        project, client = detail.case.project, detail.client
        self.title.setText(project.title or tr("Untitled project"))
        told = [isolate(client.shown)] if client is not None else []
        told.append(kind_of_work(project.kind))
        told.append(tr("asked {when}", when=when))
        self.second.setText(_LEFT_TO_RIGHT + " · ".join(told))
