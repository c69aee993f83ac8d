"""Several projects are changed in one operation."""

from __future__ import annotations

import pytest

from studio_desk.studio import Refused, Studio


def test_one_operation_for_several(studio: Studio, night_drive: int) -> None:
    """One row of the journal, one step to undo, and a name that says how many."""
    other, _ = studio.add_project(title="Other", kind="mixing", policy="alus-audio")
    before = len(studio.journal())
    changes = studio.archive_many([night_drive, other])
    assert changes.label == "archiving of 2 projects"
    assert changes.projects == {night_drive, other}
    assert len(studio.journal()) == before + 1
    assert studio.undo_label() == "archiving of 2 projects"
    studio.undo()
    assert studio.project(other).project.archived_at is None


def test_one_alone_is_named(studio: Studio, night_drive: int) -> None:
    """Where there is only one, the label says which."""
    title = studio.project(night_drive).project.title
    assert studio.mute_many([night_drive]).label == f"change to {title}"


def test_none_and_gone_are_refused(studio: Studio, night_drive: int) -> None:
    """Nothing to do is refused; one that is gone refuses all, and nothing is written."""
    with pytest.raises(Refused):
        studio.archive_many([])
    with pytest.raises(Refused):
        studio.archive_many([night_drive, 9_999])
    assert studio.project(night_drive).project.archived_at is None
