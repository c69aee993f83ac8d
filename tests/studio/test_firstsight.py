"""What a start reads by the bare connection is what all the rest of the program would read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.store.listrows import SORTS
from studio_desk.studio import Filter, Studio
from tests.studio.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths


@pytest.fixture
def filled(studio: Studio) -> Studio:
    """The demo's projects, some of them archived or of no client."""
    studio.load_demo(NOW)
    ids = [row.id for row in studio.projects().rows]
    studio.archive(ids[0])
    studio.archive(ids[-1])
    return studio


@pytest.fixture
def reopened(filled: Studio, paths: Paths, clock: FixedClock) -> Iterator[Studio]:
    """The same file as a start has it."""
    with open_store(paths.database, now=NOW, read_only=True) as store:
        yield Studio(store, built_in_catalogue, clock)


def test_the_list_is_the_same_line_by_line(filled: Studio, reopened: Studio) -> None:
    """Every order, the whole list and each group, page by page."""
    assert len(filled.groups()) > 2
    for group in (None, *filled.groups()):
        for sort in (*SORTS, "-title", "-recent"):
            for limit, offset in ((100, 0), (3, 0), (3, 2)):
                wanted = Filter(group=group)
                asked = {"sort": sort, "limit": limit, "offset": offset}
                page = reopened.projects(wanted, **asked)
                assert page == filled.projects(wanted, **asked)
            for after in (None, page.rows[0] if page.rows else None):
                found = reopened.project_rows(wanted, sort, 5, after)
                assert found == filled.project_rows(wanted, sort, 5, after)
    assert reopened.store.bare is not None


def test_numbers_and_settings_are_the_same(filled: Studio, reopened: Studio) -> None:
    """Groups, the counts of the rail, the settings."""
    assert reopened.groups() == filled.groups()
    assert reopened.counts() == filled.counts()
    assert reopened.settings() == filled.settings()
    assert filled.counts().archived > 2
    assert reopened.store.bare is not None


def test_whether_a_row_is_outlived_is_the_same(
    filled: Studio, reopened: Studio, clock: FixedClock
) -> None:
    """Right after the start none is; a year later some are, and where the clock was set back."""
    for days, outlived in ((0, False), (365, True), (-700, True)):
        clock.advance(days * 86_400)
        assert reopened.outlived() is outlived
        assert filled.outlived() is outlived
    assert reopened.store.bare is not None


def test_any_other_question_goes_to_the_database(filled: Studio, reopened: Studio) -> None:
    """A search or a filter is answered in full, and from then on everything is."""
    wanted = Filter(revision="free")
    assert reopened.projects(wanted) == filled.projects(wanted)
    assert reopened.store.bare is None
    assert reopened.projects() == filled.projects()


def test_policies_are_read_when_they_are_asked_for(reopened: Studio) -> None:
    """The catalogue that is handed over as what reads it is the catalogue."""
    assert set(reopened.catalogue) == set(built_in_catalogue())
