"""The note that a reminder proposes to write to a client, in the client's language."""

from __future__ import annotations

from studio_desk.studio import DueRow, Studio
from studio_desk.ui.language import in_language
from studio_desk.wording.reminders import letter


def note_to_client(studio: Studio, due: DueRow, now: int) -> str:
    """The note as it is copied: whatever the window speaks, the client reads their own language,
    where it is known.
    """
    settings = studio.settings()
    client = studio.project(due.key.subject).client
    with in_language(client.language if client is not None else None):
        return letter(due, settings.studio_name, settings.zone, now)
