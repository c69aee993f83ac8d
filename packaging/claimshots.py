"""The pictures of the page of claims: each kind of case, narrow and large, the sums, the forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio_desk.studio import Filter
from studio_desk.ui.claims.page import ClaimsPage

if TYPE_CHECKING:
    from shots import Stage

_SHOWN = (
    ("Salt Flats", "evidence"),
    ("Session rescue", "fix-failed"),
    ("Stem transfer", "review"),
    ("Signal path check", "late"),
    ("Copper Coast", "refunded"),
    ("Patchbay PX-48", "exchange"),
    ("Ribbon mic R-9", "no-stock"),
    ("Mic clips, set of six", "refused"),
    ("Kestrel", "dispute"),
    ("Harbour Bells", "dispute-won"),
    ("Care plan", "subscription"),
    ("Off-site backup", "subscription-active"),
    ("Talkback switch", "given-up"),
    ("Paper Moon", "dispute-withdrawn"),
)


def claims(stage: Stage) -> None:
    """The page with each kind of case, and what it opens."""
    stage.window.show_page("claims")
    page = stage.window.page()
    assert isinstance(page, ClaimsPage)
    for title, name in _SHOWN:
        page.show_project(_project(stage, title))
        stage.shoot(f"claim-{name}")
        if name in ("evidence", "exchange", "dispute"):
            stage.shoot(f"claim-{name}-1024", "1024")
    page.show_sums()
    stage.shoot("claim-sums")
    page.show_project(_project(stage, "Stem transfer"))
    for action in ("refunded", "declined", "answer"):
        page.detail.asked.emit(action)
        _shoot_dialog(stage, page, f"claim-form-{action}")
    page.deeds.new_claim(_project(stage, "Copper Wire"), message="I was charged twice.")
    _shoot_dialog(stage, page, "claim-form-new")


def _project(stage: Stage, title: str) -> int:
    for archived in (False, True):
        wanted = Filter(text=title, archived=archived)
        for row in stage.studio.projects(wanted).rows:
            if row.title == title:
                return row.id
    raise LookupError(title)


def _shoot_dialog(stage: Stage, page: ClaimsPage, name: str) -> None:
    dialog = page.deeds.dialog()
    assert dialog is not None
    stage.settle()
    dialog.grab().save(str(stage.folder / f"{stage.name}-{name}.png"))
    dialog.reject()
