"""What the tab of money asks for, done: facts by their form, credit by a command of the studio."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.studio import Studio
from studio_desk.ui.present.money import Deed
from studio_desk.ui.window.deeds import Deeds
from studio_desk.ui.window.moneytab import EDIT, GIVE_BACK, RECORD, USE, USE_PART


def do(studio: Studio, deeds: Deeds, project_id: int, wanted: str, about: object) -> None:
    """Do what was asked for in a project: see `MoneyTab.deed_asked`."""
    try:
        if wanted == RECORD and isinstance(about, Deed):
            deeds.record(project_id, about.kind, dict(about.preset))
        elif wanted == USE:
            studio.money.use_credit(project_id)
        elif wanted == USE_PART:
            deeds.use_credit(project_id)
        elif wanted == GIVE_BACK and isinstance(about, int):
            studio.money.give_back_credit(about)
        elif wanted == EDIT:
            deeds.edit_project(project_id)
    except KnownError as error:
        deeds.failed.emit(error.line)
