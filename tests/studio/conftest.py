"""A studio in a fresh profile with a clock that stands still, and one project to work on."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store
from studio_desk.studio import Changes, Studio

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio_desk.paths import Paths

NOW = parse_instant("2026-03-08T00:00:00Z")
B = "audio-mastering-and-mixing"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty studio's file, made once: making tables costs more than most tests."""
    path = tmp_path_factory.mktemp("empty") / "studio.db"
    open_store(path, now=NOW).close()
    return path


@pytest.fixture
def store(paths: Paths, empty: Path) -> Iterator[Store]:
    shutil.copyfile(empty, paths.database)
    with open_store(paths.database, now=NOW) as opened:
        yield opened


@pytest.fixture
def studio(store: Store, clock: FixedClock) -> Studio:
    """An empty studio in New York."""
    made = Studio(store, built_in_catalogue(), clock)
    made.start()
    made.edit_settings(zone="America/New_York", studio_name="Low Tide Studio")
    return made


@pytest.fixture
def told(studio: Studio) -> list[Changes]:
    """What listeners were told, in order."""
    heard: list[Changes] = []
    studio.subscribe(heard.append)
    return heard


@pytest.fixture
def ana(studio: Studio) -> int:
    return studio.add_client(name="Ana Pavlović", email="ana@example.org")[0]


@pytest.fixture
def night_drive(studio: Studio, ana: int) -> int:
    """The project of the contract's example, delivered and not yet asked about."""
    return studio.add_project(
        client_id=ana,
        title="Night Drive EP",
        kind="mixing",
        policy=B,
        currency="USD",
        price="400.00",
        songs=("Night Drive", "Glass"),
        facts=[
            {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
            {"fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "400.00",
             "reference": "INV-7"},
            {"fact": "delivered", "at": "2026-03-05T18:30:00Z"},
        ],
    )[0]  # fmt: skip
