"""Which client wrote, about which project, and when: found in the message, settled by the owner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from studio_desk.studio import ClientRow, Studio
from studio_desk.studio.senders import Found
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import isolate

_MOST = 50  # projects that are offered


class WhoBar(QFrame):
    """Client, project and time of a request. `changed` tells that one of them is another."""

    changed = Signal()
    timed = Signal()

    def __init__(
        self, studio: Studio, theme: Theme, now: int, zone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._now = studio, theme, now
        self.setProperty("surface", "canvas")
        self._clients = {
            _label(row): row
            for line in (*studio.clients(), *studio.clients(archived=True))
            for row in (line.client,)
        }
        self.client = SuggestInput(sorted(self._clients), "", tr("Choose the client"))
        self.client.setAccessibleName(tr("Client"))
        self.project = Choice(Options((), None, tr("Choose the client first")))
        self.project.setAccessibleName(tr("Project"))
        self.when = WhenField(theme, now, zone, now)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 8, 24, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        for column, (name, editor) in enumerate(
            ((tr("Client"), self.client), (tr("Project"), self.project), (tr("Asked"), self.when))
        ):
            label = Label(theme, name, "small", 500, "2")
            label.setBuddy(editor)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.client.changed.connect(self._client_changed)
        self.project.changed.connect(self.changed)
        self.when.changed.connect(self.timed)

    def chosen_client(self) -> ClientRow | None:
        """Return the client that is chosen."""
        return self._clients.get(self.client.currentText().strip())

    def project_id(self) -> int | None:
        """Return the project that is chosen."""
        found = self.project.value()
        return found if isinstance(found, int) else None

    def show_found(self, found: Found) -> None:
        """Take what the message says: one client with one project needs no choosing."""
        if found.client is not None:
            self.choose(found.client.id)
            rows = found.projects
            first = rows[0].id if rows else None
            self._offer([(row.id, row.title, row.kind) for row in rows], first)
        elif found.others:
            self.client.setFocus()

    def choose(self, client_id: int, project_id: int | None = None) -> None:
        """Choose a client, and one of the projects if it is named."""
        for label, row in self._clients.items():
            if row.id == client_id:
                self.client.blockSignals(True)
                self.client.setEditText(label)
                self.client.blockSignals(False)
        self._offer_projects(project_id)

    def _client_changed(self) -> None:
        self._offer_projects(None)
        self.changed.emit()

    def _offer_projects(self, chosen: int | None) -> None:
        client = self.chosen_client()
        rows = () if client is None else self._studio.clientele.projects(client.id, _MOST)
        listed = [(row.id, row.title, row.kind) for row in rows]
        self._offer(listed, chosen if chosen is not None or len(rows) != 1 else rows[0].id)

    def _offer(self, rows: Sequence[tuple[int, str | None, str]], chosen: int | None) -> None:
        untitled = tr("Untitled project")
        options = tuple(
            Option(key, f"{isolate(title or untitled)} · {kind_of_work(kind)}")
            for key, title, kind in rows
        )
        none = tr("Choose the client first")
        if self.chosen_client() is not None:
            none = tr("This client has no project")
        self.project.blockSignals(True)
        self.project.set_options(Options(options, chosen, none))
        self.project.blockSignals(False)


def _label(row: ClientRow) -> str:
    if row.name and row.email:
        return f"{row.name} <{row.email}>"
    return row.shown
