"""Which of several claims of a project is meant: a form's choices, and the line under its title."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.studio import Studio
from studio_desk.studio.claims import Opened
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.present.claims import chip_of, what
from studio_desk.wording.claims import first_up
from studio_desk.wording.speech import Speech, isolate

NONE = ""
"""Stands for no claim where one may be left out: None is that nothing is chosen yet."""


def claim_options(claims: Iterable[Opened], now: int, *, unclaimed: bool = False) -> Options:
    """The claims in a line each: what about, when, how it stands. One alone is chosen; `unclaimed`
    offers to name none.
    """
    options = []
    for opened in claims:
        speech = Speech(opened.case.zone, now)
        parts = (first_up(what(opened.listed)), speech.when(opened.fact.at),
                 chip_of(opened.listed, speech).strong)  # fmt: skip
        options.append(Option(opened.fact.id, " · ".join(parts)))
    chosen = options[0].value if len(options) == 1 else None
    if unclaimed:
        options.append(Option(NONE, tr("Not for a claim")))
    return Options(tuple(options), chosen)


def about_line(studio: Studio, project_id: int, opened: Opened | None) -> str:
    """Title, client, and what the claim is about where it is known which."""
    detail = studio.project(project_id)
    client = detail.client.shown if detail.client else ""
    about = what(opened.listed) if opened is not None else ""
    parts = [detail.case.project.title or tr("Untitled project"), client, about]
    return "\u200e" + " · ".join(isolate(part) for part in parts if part)
