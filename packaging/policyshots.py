"""The page of policies in its states, for `shots.py`: read, draft, words, compare, a new policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from studio_desk.ui.policies.page import PoliciesPage
from studio_desk.ui.window.railpages import POLICIES

if TYPE_CHECKING:
    from shots import Stage

B = "audio-mastering-and-mixing"


def policies(stage: Stage) -> None:
    """The design's own draft, at both widths; then what becomes of it."""
    window = stage.window
    window.show_page(POLICIES)
    window.show()
    page = window.page()
    assert isinstance(page, PoliciesPage)
    page.choose_policy(B)
    stage.shoot("policies-read")
    page.start_draft()
    page.inspector.field("B4c").input.setText("4")
    page.inspector.field("B6d", "mixing").input.setText("25.00")
    _answered(page)
    stage.shoot("policies-draft")
    stage.shoot("policies-draft-1024", "1024")
    row = page.document.row("B4c")
    assert row is not None
    row.edit()
    stage.shoot("policies-words")
    page.publish()
    page.compare_with("version:2011-04-30")
    window.toast.hide()
    stage.shoot("policies-compare")
    page.compare_with(None)
    page.show_clause("alus-audio", "A4c")
    stage.shoot("policies-clause")
    page.new_policy("שיחת סטודיו · North Room and everything that belongs to it")
    window.toast.hide()
    stage.shoot("policies-new")
    page.end()


def _answered(page: PoliciesPage) -> None:
    """Wait until it is said what the draft would change."""
    while page.trial.busy:
        QApplication.processEvents()
