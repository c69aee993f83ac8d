"""The designed project and messages for the request dialog's tests and pictures."""

from __future__ import annotations

from studio_desk.studio import Studio
from tests.ui.forms.studiofixture import REVISED, project

ANA = """From: Ana Pavlović <ana@example.com>
To: Mara
Subject: Night Drive EP
Date: Sun, 08 Mar 2026 09:11:00 -0400

Hi Mara,
the new mixes are lovely! Four small things before we sign off:

On Night Drive the vocal could be a touch drier still, less reverb.
Glass: the bass is too much now, please put it back where it was at first.
Could the snare on Night Drive come up about 1 dB?
There is a click at 2:14 in Glass, I think from the edit.

Thank you!
Ana
"""
LONG = "\n".join(
    f"- {song}: {what} "
    for song in ("Night Drive", "Glass")
    for what in (
        "the kick is too boomy and fights the bass in the second verse, can you take lows out",
        "snare +1.5 dB",
        "backing vocals in the chorus a bit wider please",
        "hi-hat down",
        "could the fade out start earlier",
    )
)
RTL = "שלום מארה,\nהמיקסים נהדרים!\nGlass: bass down 2 dB\nתודה,\nענת"


def night_drive(studio: Studio) -> int:
    """Ana's Night Drive EP: delivered, revised once, follow-ups still free."""
    client, _ = studio.add_client(name="Ana Pavlović", email="ana@example.com")
    return project(studio, REVISED, client_id=client)
