"""A studio with a project in it, its backups, and a clock that stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.studio.backups import Backups
from tests.studio.conftest import ana, clock, empty, night_drive, store, studio

if TYPE_CHECKING:
    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths

__all__ = ["ana", "clock", "empty", "night_drive", "store", "studio"]


@pytest.fixture
def backups(paths: Paths, clock: FixedClock) -> Backups:
    return Backups(paths, clock)
