"""A studio in New York with a clock to turn, and the contract's example project in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store
from studio_desk.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio_desk.paths import Paths

B = "audio-mastering-and-mixing"
NOW = parse_instant("2026-03-05T18:30:00Z")  # Thursday, 13:30 in New York


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def store(paths: Paths, clock: FixedClock) -> Iterator[Store]:
    with open_store(paths.database, now=clock.now()) as opened:
        yield opened


@pytest.fixture
def studio(store: Store, clock: FixedClock) -> Studio:
    made = Studio(store, built_in_catalogue(), clock)
    made.start()
    made.edit_settings(zone="America/New_York", studio_name="Low Tide Studio")
    made.reminders.backed_up(parse_instant("2199-01-01T00:00:00Z"))  # not what these are about
    return made


@pytest.fixture
def at_once(studio: Studio) -> Studio:
    """The same studio without quiet hours and digest: each rule at its own second."""
    studio.reminders.edit_rules(replace(studio.reminders.rules(), quiet=None, digest=None))
    return studio


@pytest.fixture
def night_drive(studio: Studio) -> int:
    """Delivered now: five days of free revisions, to Tue 10 Mar, 13:30 in New York."""
    ana, _ = studio.add_client(name="Ana Pavlović")
    return studio.add_project(
        client_id=ana,
        title="Night Drive EP",
        kind="mixing",
        policy=B,
        facts=[
            {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
            {"fact": "delivered", "at": "2026-03-05T18:30:00Z"},
        ],
    )[0]
