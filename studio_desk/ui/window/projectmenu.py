"""The menu of the project that the panel shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio_desk.tongue import tr
from studio_desk.ui.kit.keynames import shown_keys

if TYPE_CHECKING:
    from studio_desk.studio import Studio
    from studio_desk.ui.window.content import Loaded
    from studio_desk.ui.window.deeds import Deeds


Deed = Callable[[], object]


def fill(
    menu: QMenu,
    loaded: Loaded,
    studio: Studio,
    deeds: Deeds,
    can_do: tuple[Deed, Deed, Deed],
) -> None:
    """Offer what can be done with a project; `can_do` answers the client, shows its evidence and
    makes a report of it.
    """
    answer, evidence, report = can_do
    project_id = loaded.id
    archived = loaded.detail.project.archived_at is not None
    menu.addAction(tr("Answer the client…") + shown_keys("\tCtrl+E"), answer)
    menu.addAction(tr("Edit project…"), lambda: deeds.edit_project(project_id))
    ready = studio.evidence.readiness(project_id)
    words = tr("Evidence, {there} of {asked}…", there=ready.there, asked=len(ready.asked))
    menu.addAction(words, evidence)
    menu.addAction(tr("Report…") + shown_keys("\tCtrl+Shift+P"), report)
    menu.addAction(tr("Export case…"), lambda: deeds.ask_export(project_id))
    menu.addSeparator()
    menu.addAction(
        tr("Bring back from the archive") if archived else tr("Archive"),
        lambda: deeds.archive(project_id, on=not archived),
    )
