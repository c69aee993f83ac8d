"""The page of claims while its width changes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from studio_desk.ui.claims.page import ClaimsPage
from tests.ui.claims.conftest import fact

ALUS = "alus-audio"


@pytest.mark.parametrize("wide", [1148, 972, 1600])
def test_pieces_of_evidence_do_not_overlap_when_the_window_changes_its_width(
    qtbot: Any, add: Callable[..., int], open_page: Callable[[], ClaimsPage], wide: int
) -> None:
    """Name and source of a piece stand one below the other where there is little room, in a row
    that is as high as both.
    """
    key = add(
        ALUS, "mixing",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
        fact("delivered", "03-02T10:00"),
        fact("charged_back", "03-04T10:00", amount="360.00", reason="fraud"),
    )  # fmt: skip
    page = open_page()
    page.show_project(key)
    qtbot.wait(1)
    for width in (1400, wide):
        page.resize(width, 648)
        qtbot.wait(1)
    rows = page.detail.checklist.rows()
    assert len(rows) > 3
    for above, below in pairwise(rows):
        assert above.geometry().bottom() < below.geometry().top()
    for row in rows:
        assert row.height() >= row.childrenRect().height()
        lines = (row.name, row.shown)
        assert not lines[0].geometry().intersects(lines[1].geometry())
        for line in lines:
            assert line.height() >= line.fontMetrics().height()
